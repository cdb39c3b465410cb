"""Families of the demo office: entered one by one with their members, and taken along the return path."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Family
from models.programme import Place
from services import families
from services.demo import doubles, given, returning
from services.demo.calendar import Calendar
from services.demo.people import Household, Member, around, household, person, personal_number, phone, relatives
from services.demo.staff import Crew, organisations
from services.demo.timeline import WAYS_OUT, Step, timeline
from services.families.returning import leave, signers
from services.numbers import next_number

ON_PAPER = 500
"""Numbers given out on paper before the program came: a register of those years still fits beside the demo's."""
CASE_WORKERS = {"KG": "ana", "BZ": "ana", "SS": "svetlana"}


@dataclass
class Screened:
    """A family and its way; `id`, `head_id` and `title` are known once it is entered."""

    household: Household
    state: str
    registered_on: date
    steps: list[Step]
    reason: str | None = None
    grant: tuple[str, str, int] | None = None
    id: int = 0
    head_id: int = 0

    @property
    def eligible_on(self) -> date:
        """The day the family was found eligible; a day that never comes when it was not."""
        return dict(self.steps).get("find_eligible", date.max)

    @property
    def case_worker(self) -> str:
        """The login of who keeps the file."""
        return CASE_WORKERS[self.household.organisation]


def plan(chance: random.Random, calendar: Calendar) -> list[Screened]:
    """Invent the families that are told one by one, and as many more as the pipeline has."""
    told = [_told(chance, calendar, story) for story in given.office()["stories"]]
    left: dict[str, int] = dict(given.office()["pipeline"])
    for one in told:
        left[one.state] -= 1
    states = [state for state, count in left.items() for _ in range(count)]
    others = [_screened(chance, calendar, state, household(chance, calendar.today)) for state in states]
    _enter_twice(others)
    return sorted([*told, *others], key=lambda one: one.registered_on)


def _enter_twice(screened: list[Screened]) -> None:
    """Let the last of the new applications be families that others have entered already."""
    new = [one for one in screened if one.state == "registered"][-doubles.TWICE :]
    known = [one.household for one in screened if one.state == "assessed"]
    for one, home in zip(new, doubles.typed_again(known, [one.household for one in new]), strict=True):
        one.household = home


def enter(crew: Crew, screened: list[Screened]) -> None:
    """Let the case workers enter the families, in order of their registration, and take their steps."""
    crew.work("ana", _leave_paper_numbers, {(one.household.organisation, one.registered_on.year) for one in screened})
    for login in sorted(set(CASE_WORKERS.values())):
        mine = [one for one in screened if one.case_worker == login]
        crew.work(login, _enter_all, mine)
    doubles.look_through(crew.office("ana"))


def _leave_paper_numbers(session: Session, series: Iterable[tuple[str, int]]) -> None:
    for code, year in sorted(series):
        for _number in range(ON_PAPER):
            next_number(session, code, year)


def _told(chance: random.Random, calendar: Calendar, story: dict[str, Any]) -> Screened:
    members = tuple(_told_members(chance, calendar, story))
    found = around(chance, members)
    own: dict[str, Any] = {
        key: story[key] for key in ("organisation", "origin", "present", "returns", "accommodation") if key in story
    }
    home = replace(found, **own, phone=str(story.get("phone") or phone(chance)))
    screened = _screened(chance, calendar, story["state"], home)
    screened.grant = tuple(story["grant"]) if "grant" in story else None
    return screened


def _told_members(chance: random.Random, calendar: Calendar, story: dict[str, Any]) -> Iterator[Member]:
    for told in (story, *story.get("members", ())):
        born = date.fromisoformat(told["born_on"]) if "born_on" in told else told["born_year"]
        member = person(chance, tuple(told["names"]), told["sex"], told.get("relation", "head"), born, calendar.today)
        yield member._replace(needs=told.get("needs"), **_told_jmbg(chance, member, told.get("jmbg")))
        if "members" not in story:
            yield from relatives(chance, calendar.today, member)


def _told_jmbg(chance: random.Random, member: Member, wanted: str | None) -> dict[str, Any]:
    """A number for everybody whose day of birth is told; a wrong last digit where the story says so."""
    if member.born_on is None:
        return {"jmbg": None, "jmbg_fails": False}
    digits = personal_number(chance, member.born_on, member.sex)
    if wanted == "differs":
        return {"jmbg": digits[:-1] + str((int(digits[-1]) + 1) % 10), "jmbg_fails": True}
    return {"jmbg": digits, "jmbg_fails": False}


def _screened(chance: random.Random, calendar: Calendar, state: str, home: Household) -> Screened:
    registered_on, steps = timeline(chance, calendar, state)
    reason = chance.choice(given.office()["reasons"][state]) if state in WAYS_OUT else None
    return Screened(home, state, registered_on, steps, reason)


def _enter_all(session: Session, screened: Iterable[Screened]) -> None:
    partners = organisations(session)
    places = {row.code: row.id for row in session.execute(select(Place.code, Place.id))}
    for one in screened:
        _enter(session, one, partners, places)


def _enter(session: Session, one: Screened, partners: dict[str, int], places: dict[str, int]) -> None:
    home = one.household
    one.id = families.add_family(
        session,
        _values(home.members[0]),
        organisation_id=partners[home.organisation],
        origin_place_id=places[home.origin],
        present_place_id=places[home.present],
        return_place_id=places[home.returns],
        accommodation=home.accommodation,
        address=home.address,
        phone=home.phone,
        note=home.note,
        registered_on=one.registered_on,
    )
    for member in home.members[1:]:
        families.add_member(session, one.id, member.relation, one.registered_on, **_values(member))
    _take_steps(session, one)


def _values(member: Member) -> dict[str, Any]:
    skipped = ("relation", "jmbg_fails")
    return {name: value for name, value in member._asdict().items() if name not in skipped}


def _take_steps(session: Session, one: Screened) -> None:
    version = session.scalar(select(Family.version).where(Family.id == one.id)) or 1
    one.head_id = int(signers(session, one.id)[0][0])
    for name, day in one.steps:
        if name in WAYS_OUT.values():
            reason = one.reason or ""
            code = given.office()["reason_codes"][reason]
            version = leave(session, one.id, version, name, state_on=day, reason=code, state_reason=reason)
        else:
            returning.prepare(session, one, name, day)
            version = families.move_family(session, one.id, version, name, state_on=day)
