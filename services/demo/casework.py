"""The case files of the demo office: consent, notes, tasks around today, papers of identity, related families."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Membership
from services.demo import given
from services.demo.calendar import Calendar, working
from services.demo.screening import Screened
from services.demo.staff import Crew, in_turns
from services.families import casework, consents

TEXTS = ("sr", "sr_Cyrl", "en")
ASKED = ("file", "sharing", "referral", "health", "photo")
NEAR_PAIRS = ((2, 3, "neighbours"), (4, 5, "siblings"), (6, 7, "parents"), (8, 9, "returns_together"))
WITH_NOTES, WITH_TASKS, WITH_PAPERS = 0.3, 0.12, 0.2
FEW = 3
HEADS = select(Membership.family_id, Membership.person_id).where(
    Membership.relation == "head", Membership.until_on.is_(None)
)
WORKING = ("marija", "ana", "svetlana")


@dataclass(frozen=True)
class Todo:
    """A task: with which family, what, due when, for whom, and how it ended."""

    family: int | None
    title: str
    due_on: date
    whom: str
    end: str = ""


def keep(crew: Crew, calendar: Calendar, screened: Sequence[Screened], chance: random.Random) -> None:
    """Let the case workers keep the files of the families, and everybody have something to do."""
    texts = crew.work("ana", _texts)
    told = sorted(screened, key=lambda one: one.id)
    for login, mine in in_turns(sorted(told, key=lambda one: (one.case_worker, one.id)), lambda one: one.case_worker):
        crew.work(login, _keep_all, mine, texts, calendar, random.Random(chance.random()))
    crew.work("ana", _relate, told)
    todos = list(_todos(told, calendar, chance))
    ids: list[int] = crew.work("ana", _give, todos, {login: crew.id(login) for login in WORKING})
    ended = [(task, todo) for task, todo in zip(ids, todos, strict=True) if todo.end]
    for login, theirs in in_turns(sorted(ended, key=lambda one: one[1].whom), lambda one: one[1].whom):
        crew.work(login, _close, theirs)


def _texts(session: Session) -> dict[str, int]:
    return {code: consents.add_text(session, code, consents.proposed(code), ASKED) for code in TEXTS}


def _keep_all(
    session: Session, mine: Iterable[Screened], texts: dict[str, int], calendar: Calendar, chance: random.Random
) -> None:
    heads = {row.family_id: row.person_id for row in session.execute(HEADS)}
    for one in mine:
        if one.state != "registered":
            _consent(session, one, heads[one.id], texts, chance)
        if chance.random() < WITH_NOTES:
            _note(session, one, calendar, chance)
        if chance.random() < WITH_PAPERS:
            _papers(session, heads[one.id], calendar, chance)


def _consent(session: Session, one: Screened, head: int, texts: dict[str, int], chance: random.Random) -> None:
    """Most agree to all when they are registered; some not to photos, and a few change their mind."""
    agreed = ASKED if chance.random() < 0.6 else ASKED[:-1]
    language = "sr_Cyrl" if chance.random() < 0.4 else "sr"
    channel = "paper" if chance.random() < 0.8 else chance.choice(("oral", "phone"))
    made = consents.give(
        session, one.id, head, texts[language], given_on=one.registered_on, channel=channel, purposes=agreed
    )
    if agreed == ASKED and chance.random() < 0.05:
        day = one.registered_on + timedelta(days=chance.randint(0, 9))
        consents.withdraw(session, made, 1, day, given.casework()["withdrawal"])
        consents.give(session, one.id, head, texts[language], given_on=day, channel="phone", purposes=ASKED[:-1])


def _note(session: Session, one: Screened, calendar: Calendar, chance: random.Random) -> None:
    for text in chance.sample(given.casework()["notes"], chance.randint(1, FEW)):
        day = calendar.after(one.registered_on, chance.randint(0, 90))
        casework.add_note(session, one.id, text, day)


def _papers(session: Session, head: int, calendar: Calendar, chance: random.Random) -> None:
    """An identity card of ten years, some of which end soon or have ended; a card of displaced people besides."""
    until = calendar.today + timedelta(days=chance.randint(-200, 3000))
    issued = until - timedelta(days=3650)
    number = f"{chance.randint(1, 9_999_999):09}"
    issuer = chance.choice(given.casework()["issuers"])
    values: dict[str, Any] = {"issued_by": issuer, "issued_on": issued, "valid_until": until}
    casework.add_identity_paper(session, head, kind="identity_card", number=number, **values)
    casework.add_identity_paper(session, head, kind="idp_card", number=f"{chance.randint(1, 99_999):06}")


def _relate(session: Session, told: Sequence[Screened]) -> None:
    first = next(one for one in told if one.household.members[0][:2] == ("Ђорђевић", "Милица"))
    casework.relate(session, first.id, told[1].id if told[1] is not first else told[2].id, "neighbours", "Istok")
    for one, other, kind in NEAR_PAIRS:
        if first not in (told[one], told[other]):
            casework.relate(session, told[one].id, told[other].id, kind)


def _todos(told: Sequence[Screened], calendar: Calendar, chance: random.Random) -> Iterator[Todo]:
    """Things to do from three weeks back to two weeks ahead; most that are past are done."""
    known = given.casework()
    for one in told:
        if chance.random() < WITH_TASKS:
            due = working(calendar.today + timedelta(days=chance.randint(-21, 14)))
            past = due < calendar.today and chance.random() < 0.8
            end = ("finish" if chance.random() < 0.85 else "drop") if past else ""
            whom = one.case_worker if chance.random() < 0.7 else "marija"
            yield Todo(one.id, chance.choice(known["tasks"]), due, whom, end)
    for number, title in enumerate(known["own_tasks"]):
        yield Todo(None, title, calendar.today + timedelta(days=number - 1), "marija")


def _give(session: Session, todos: Iterable[Todo], staff: dict[str, int]) -> list[int]:
    return [casework.add_task(session, todo.family, todo.title, todo.due_on, staff[todo.whom]) for todo in todos]


def _close(session: Session, ended: Iterable[tuple[int, Todo]]) -> None:
    for task, todo in ended:
        reason = {"state_reason": given.casework()["dropped"]} if todo.end == "drop" else {}
        casework.move_task(session, task, 1, todo.end, state_on=todo.due_on, **reason)
