"""Household changes of the demo office: a birth, a death with a new head, a split, and a family entered twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Membership, Person
from services.demo.calendar import Calendar
from services.demo.people import Household
from services.demo.staff import Crew
from services.families import acts
from services.families.merging import merge_families, sides
from services.rows import AnyRow
from services.scripts import other_script

if TYPE_CHECKING:
    from services.demo.screening import Screened

GROWN = 18
TOLD = ("Ђорђевић", "Милица")
"""The head of the first family of the list: its file shows who lived there for a while."""


def entered_twice(screened: list[Screened]) -> tuple[Screened, Screened]:
    """Make the last eligible family the double of the one before it, written in the other script."""
    one, other = [each for each in screened if each.state == "eligible" and not each.grant][-2:]
    other.household = _in_other_script(one.household, other.household)
    return one, other


def change(crew: Crew, calendar: Calendar, screened: list[Screened], doubles: tuple[Screened, Screened]) -> None:
    """Let the case workers enter what changed in a few households."""
    one, other = doubles
    crew.work(one.case_worker, _merge, one.id, other.id, calendar.today)
    told = next(each for each in screened if each.household.members[0][:2] == TOLD)
    crew.work(told.case_worker, _guest, told)
    plain = sorted((each for each in screened if each not in doubles and not each.grant), key=lambda each: each.id)
    mourning = next(each for each in plain if _relations(each)[:2] == ["head", "spouse"] and len(_relations(each)) > 2)
    crew.work(mourning.case_worker, _birth_and_death, mourning, calendar)
    parting = next(each for each in plain if each is not mourning and _grown_child(each, calendar))
    crew.work(parting.case_worker, _split, parting, calendar)


def _in_other_script(home: Household, own: Household) -> Household:
    members = tuple(
        one._replace(family_name=other_script(one.family_name), given_name=other_script(one.given_name))
        for one in home.members
    )
    return replace(home, members=members, organisation=own.organisation, phone=own.phone)


def _relations(each: Screened) -> list[str]:
    return [one.relation for one in each.household.members]


def _grown_child(each: Screened, calendar: Calendar) -> int:
    """The place in the household of a grown son or daughter, when others stay; 0 for none."""
    members = each.household.members
    places = (
        place
        for place, one in enumerate(members)
        if one.relation in ("son", "daughter") and calendar.today.year - one.born_year > GROWN
    )
    return next(places, 0) if len(members) > 3 else 0


def _merge(session: Session, kept_id: int, other_id: int, on: date) -> None:
    found = sides(session, kept_id, other_id)
    same = {person: other for person, (other, _likeness) in found.pairs.items()}
    merge_families(session, kept_id, other_id, on, same, "Entered twice: once by each partner")


def _guest(session: Session, each: Screened) -> None:
    """A cousin stays for a while: the file shows who lived there on a day that is past."""
    came = each.registered_on + timedelta(days=20)
    names: dict[str, Any] = {"family_name": "Đorđević", "given_name": "Nikola", "sex": "m", "born_year": 1998}
    acts.move_in(session, each.id, came, "other", reason="Cousin, lost his lodging", **names)
    cousin = _members(session, each.id)[-1].person_id
    acts.move_out(session, each.id, [cousin], came + timedelta(days=75), reason="Works in Novi Sad now")


def _birth_and_death(session: Session, each: Screened, calendar: Calendar) -> None:
    first = each.registered_on + (calendar.today - each.registered_on) / 3
    names = {"family_name": each.household.members[0].family_name, "given_name": "Sofija", "sex": "f"}
    acts.record_birth(session, each.id, first, "daughter", **names)
    head, spouse = _members(session, each.id)[:2]
    on = first + timedelta(days=40)
    reason = "Death certificate of the registry office"
    acts.record_death(session, head.person_id, min(on, calendar.today), spouse.person_id, reason)


def _split(session: Session, each: Screened, calendar: Calendar) -> None:
    members = _members(session, each.id)
    child = members[_grown_child(each, calendar)].person_id
    on = each.registered_on + (calendar.today - each.registered_on) / 2
    acts.split_family(session, each.id, [child], child, on, "Married and rents a flat of its own")


def _members(session: Session, family_id: int) -> list[AnyRow]:
    """The members in the order they were entered."""
    statement = (
        select(Membership.person_id, Person.given_name)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.family_id == family_id, Membership.until_on.is_(None))
        .order_by(Membership.id)
    )
    return list(session.execute(statement).all())
