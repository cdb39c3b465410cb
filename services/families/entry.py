"""What a case worker enters and changes: families, their members, and decisions on possible duplicates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Family, Membership, Person, PossibleDuplicate
from models.staff import Organisation
from services.dates import DayOrYear
from services.families.keys import family_keys, person_keys
from services.families.visits import plan_visits
from services.identity import check_jmbg, disagreements
from services.lineage import lineage
from services.numbers import next_shown
from services.records import add, change, move
from services.rows import AnyRow


def add_family(session: Session, head: Mapping[str, Any], **values: Any) -> int:
    """Open a family file with its head; the number comes from the organisation's series of the year."""
    family_id = open_file(session, **values)
    add_member(session, family_id, "head", values["registered_on"], **head)
    return family_id


def open_file(session: Session, **values: Any) -> int:
    """Give a new file its number; a head must follow before the transaction ends."""
    registered_on: date = values["registered_on"]
    code = session.scalar(select(Organisation.code).where(Organisation.id == values["organisation_id"]))
    number = next_shown(session, str(code), registered_on.year, Family.number)
    return add(session, Family, number=number, state_on=registered_on, **values)


def change_family(session: Session, family_id: int, version: int, **values: Any) -> int:
    """Change a family file; raises Stale when a colleague was faster."""
    return change(session, Family, family_id, version, **values)


def move_family(session: Session, family_id: int, version: int, step: str, **asked: Any) -> int:
    """Take a step on the return path, dated, with a reason where it goes back or out; arriving plans the visits."""
    moved = move(session, Family, family_id, version, step, **asked)
    if step == "arrive":
        plan_visits(session, family_id, asked["state_on"])
    return moved


def add_member(session: Session, family_id: int, relation: str, from_on: date, **values: Any) -> int:
    """Add a person to a family; returns the person's id."""
    person_id = add(session, Person, **checked(values))
    add(session, Membership, family_id=family_id, person_id=person_id, relation=relation, from_on=from_on)
    retitle(session, family_id)
    return person_id


def change_person(session: Session, person_id: int, version: int, **values: Any) -> int:
    """Change a person; keys and the JMBG check follow, and the family's title when it is the head."""
    new_version = change(session, Person, person_id, version, **checked(values))
    family_id = session.scalar(
        select(Membership.family_id).where(Membership.person_id == person_id, Membership.until_on.is_(None))
    )
    if family_id is not None:
        retitle(session, family_id)
    return new_version


def change_relation(session: Session, membership_id: int, version: int, relation: str) -> int:
    """Change what a person is in the family."""
    return change(session, Membership, membership_id, version, relation=relation)


def decide_duplicate(session: Session, duplicate_id: int, version: int, decision: str) -> int:
    """Remember whether two families are the same or different."""
    return change(session, PossibleDuplicate, duplicate_id, version, decision=decision)


def checked(values: Mapping[str, Any]) -> dict[str, Any]:
    """A person's values with what follows from them: keys, birth year, and the JMBG with its check."""
    found = dict(values)
    born = found.get("born_on")
    if born is not None:
        found["born_year"] = born.year
    jmbg = check_jmbg(found["jmbg"]) if found.get("jmbg") else None
    if jmbg is not None:
        known = DayOrYear(found["born_year"], born) if found.get("born_year") else None
        notes = tuple(filter(None, (jmbg.problem, *disagreements(jmbg, known, (found.get("sex") or "").upper()))))
        found |= {
            "jmbg": jmbg.digits,
            "jmbg_check": "differs" if notes else "checked",
            "jmbg_note": " ".join(notes) or None,
        }
    else:
        found |= {"jmbg": None, "jmbg_check": "none", "jmbg_note": None}
    keys = person_keys(found["family_name"], found["given_name"], found.get("card_number"), found["jmbg"])
    return {**found, **keys}


def retitle(session: Session, family_id: int) -> None:
    """Keep the family's title and keys equal to its members' names; those merged into it are found here as well."""
    rows: Sequence[AnyRow] = session.execute(
        select(Membership.relation, Person.family_name, Person.given_name)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.family_id == family_id, Membership.until_on.is_(None))
        .order_by(Membership.id)
    ).all()
    if not rows:
        return
    names = [(row.family_name, row.given_name) for row in rows]
    head = next((name for row, name in zip(rows, names, strict=True) if row.relation == "head"), names[0])
    family = session.execute(
        select(Family.number, Family.version, Family.title, Family.search_key).where(Family.id == family_id)
    ).one()
    keys = family_keys(family.number, head, [*names, *_merged_words(session, family_id)])
    if (family.title, family.search_key) != (keys["title"], keys["search_key"]):
        change(session, Family, family_id, family.version, **keys)


def _merged_words(session: Session, family_id: int) -> list[tuple[str, str]]:
    """Number and title of the files merged into one."""
    merged = select(Family.number, Family.title).where(Family.id.in_(lineage(family_id)), Family.id != family_id)
    return [(row.number, row.title) for row in session.execute(merged.order_by(Family.id))]
