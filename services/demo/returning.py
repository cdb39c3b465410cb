"""What the return of the demo's families rests on: declarations, clearances, reconfirmations and visits."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from services.demo import given, papers
from services.demo.calendar import Calendar
from services.documents import attach
from services.families import visits
from services.families.returning import (
    record_clearance,
    record_declaration,
    record_reconfirmation,
    record_visit,
)

if TYPE_CHECKING:
    from services.demo.screening import Screened
    from services.demo.staff import Crew

LONG, SHORT = timedelta(days=180), timedelta(days=24)
TITLE = "Declaration of return"


def prepare(session: Session, one: Screened, step: str, day: date) -> None:
    """Record what a step of a family needs, on the day of the step."""
    if step in _PREPARED:
        _PREPARED[step](session, one, day, random.Random(f"{one.id}/{step}"))


def visit(crew: Crew, calendar: Calendar, screened: Iterable[Screened]) -> None:
    """Let the case workers tell the visits that came due; every third of the later ones is still to be made."""
    for one in screened:
        if one.state == "followed_up":
            crew.work(one.case_worker, _visit_again, one, calendar)


def _declare(session: Session, one: Screened, day: date, chance: random.Random) -> None:
    _identify(session, one, day)
    head = " ".join(one.household.members[0][:2])
    scan = attach(
        session,
        kind="declaration",
        title=TITLE,
        file_name=f"declaration-{one.id}.pdf",
        data=papers.pdf(TITLE, head, f"{day:%d.%m.%Y.}"),
        dated_on=day,
        family_id=one.id,
    )
    record_declaration(
        session,
        one.id,
        person_id=one.head_id,
        for_dependants=True,
        witness=chance.choice(_words()["witnesses"]),
        place=one.household.present.partition("-")[2].replace("-", " ").title(),
        signed_on=day,
        language="sr_Cyrl" if one.id % 3 else "sr",
        document_id=scan,
    )


def _identify(session: Session, one: Screened, day: date) -> None:
    """Keep the identity card the family brings when it declares its return; some end soon."""
    attach(
        session,
        kind="identity",
        title="",
        file_name=f"identity-{one.id}.png",
        data=papers.png(40 + one.id % 160),
        valid_until=day + timedelta(days=90 + one.id % 3 * 300),
        family_id=one.id,
    )


def _clear(session: Session, one: Screened, day: date, chance: random.Random) -> None:
    """Some clearances of families that wait end before they can travel."""
    held = SHORT if one.state in ("cleared", "reconfirmed") and one.id % 2 else LONG
    record_clearance(
        session,
        one.id,
        authority=_words()["authority"],
        reference=f"{chance.randint(11, 98)}-{chance.randint(100, 999)}/{day.year}",
        given_on=day,
        valid_to=day + held,
    )


def _reconfirm(session: Session, one: Screened, day: date, chance: random.Random) -> None:
    first = day + timedelta(days=chance.randint(4, 12))
    record_reconfirmation(
        session,
        one.id,
        reconfirmed_on=day,
        reached_by=chance.choice(_words()["reached_by"]),
        channel=chance.choice(("phone", "phone", "visit", "office")),
        travel_from=first,
        travel_to=first + timedelta(days=14),
    )


def _follow_up(session: Session, one: Screened, day: date, chance: random.Random) -> None:
    first = visits.open_visits(session, one.id)[0]
    record_visit(session, one.id, visit_id=first.id, visited_on=day, **_told(chance))


_PREPARED = {"declare": _declare, "clear": _clear, "reconfirm": _reconfirm, "follow_up": _follow_up}


def _visit_again(session: Session, one: Screened, calendar: Calendar) -> None:
    chance = random.Random(f"{one.id}/again")
    for number, planned in enumerate(visits.open_visits(session, one.id)):
        day = calendar.after(planned.due_on, chance.randint(0, 9))
        if day >= planned.due_on and (one.id + number) % 3:
            record_visit(session, one.id, visit_id=planned.id, visited_on=day, **_told(chance))


def _told(chance: random.Random) -> dict[str, Any]:
    return {
        "visited_by": chance.choice(_words()["visitors"]),
        "presence": chance.choice(("present", "present", "present", "away", "gone")),
        "package_full": chance.random() < 0.7,
        "living_conditions": chance.choice(_words()["living"]),
        "needs": chance.choice(_words()["needs"]) if chance.random() < 0.6 else None,
    }


def _words() -> dict[str, Any]:
    found: dict[str, Any] = given.office()["returning"]
    return found
