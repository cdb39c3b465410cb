"""Saves the families of a plan with their people."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from models.families import Family, Membership, Person
from services.bulk import insert_rows, new_ids
from services.families.entry import add_member
from services.families.keys import family_keys, person_keys
from services.imports.plan import Plan, today_here
from services.imports.rows import FamilyRow, MemberRow


class Entry(NamedTuple):
    """A family as it stands in the database."""

    id: int
    title: str


Families = dict[str, Entry]

_FAMILY = (
    "id",
    "number",
    "organisation_id",
    "origin_place_id",
    "present_place_id",
    "return_place_id",
    "accommodation",
    "address",
    "phone",
    "note",
    "registered_on",
    "state",
    "state_on",
    "title",
    "search_key",
    "sort_key",
    "import_run_id",
)
_PERSON = (
    "id",
    "family_name",
    "given_name",
    "sex",
    "born_on",
    "born_year",
    "jmbg",
    "card_number",
    "needs",
    "jmbg_check",
    "jmbg_note",
    "search_key",
    "sort_key",
)
_MEMBERSHIP = ("family_id", "person_id", "relation", "from_on")


def save_families(session: Session, plan: Plan, run_id: int, step: Callable[[int], None]) -> Families:
    """Save the new families and their people; returns all families of the plan by number."""
    incoming = plan.incoming.families
    ids = dict(zip((family.number for family in incoming), new_ids(session, Family, len(incoming)), strict=True))
    rows = (_family(plan, family, ids[family.number], run_id) for family in incoming)
    insert_rows(session, Family, _FAMILY, rows, step)
    members = [(member, family) for family in incoming for member in family.members]
    people = new_ids(session, Person, len(members))
    insert_rows(session, Person, _PERSON, (_person(one, i) for (one, _), i in zip(members, people, strict=True)), step)
    memberships = (
        (ids[family.number], person_id, member.relation, family.registered_on)
        for (member, family), person_id in zip(members, people, strict=True)
    )
    insert_rows(session, Membership, _MEMBERSHIP, memberships)
    known = {number: Entry(row.id, row.title) for number, row in plan.stored.families.items()}
    return known | {family.number: Entry(ids[family.number], _head(family).name) for family in incoming}


def save_joining(session: Session, plan: Plan) -> None:
    """Add people who are new in families that were stored before, from today on."""
    for member in plan.incoming.joining:
        family_id = plan.stored.families[member.number].id
        values = _person_values(member)
        add_member(session, family_id, member.relation, today_here(), **values)


def _head(family: FamilyRow) -> MemberRow:
    return next(member for member in family.members if member.relation == "head")


def _family(plan: Plan, family: FamilyRow, family_id: int, run_id: int) -> tuple[Any, ...]:
    stored = plan.stored
    head = _head(family)
    names = [(member.surname, member.given) for member in family.members]
    keys = family_keys(family.number, (head.surname, head.given), names)
    return (
        family_id,
        family.number,
        stored.organisations[family.number.partition("-")[0]],
        stored.places[family.origin] if family.origin else None,
        stored.places[family.present] if family.present else None,
        stored.places[family.returns] if family.returns else None,
        family.accommodation,
        family.address,
        family.phone,
        family.note,
        family.registered_on,
        family.state,
        family.registered_on,
        keys["title"],
        keys["search_key"],
        keys["sort_key"],
        run_id,
    )


def _person_values(member: MemberRow) -> dict[str, Any]:
    """What the form of a person would say."""
    names = ("family_name", "given_name", "sex", "born_on", "born_year", "jmbg", "card_number", "needs")
    return dict(zip(names, _said(member), strict=True))


def _said(member: MemberRow) -> tuple[Any, ...]:
    born, sex = member.born, member.sex
    return (
        member.surname,
        member.given,
        sex.lower() if sex else None,
        born.day if born else None,
        born.year if born else None,
        member.jmbg.digits or None,
        member.card,
        member.needs,
    )


def _person(member: MemberRow, person_id: int) -> tuple[Any, ...]:
    digits, doubts = member.jmbg.digits or None, member.doubts
    check = "differs" if doubts else "checked" if digits else "none"
    keys = person_keys(member.surname, member.given, member.card, digits)
    note = " ".join(doubts) or None
    return (person_id, *_said(member), check, note, keys["search_key"], keys["sort_key"])
