"""Families: the register, the file with its members, and what a case worker enters and changes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, and_, func, literal, null, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from models.audit import AuditEntry
from models.documents import Document
from models.families import ACCOMMODATION, RELATIONS, RETURN_PATH, Family, Membership, Person, PossibleDuplicate
from models.grants import Grant
from models.programme import OfficeSetting, Place
from models.staff import Organisation
from services import programme
from services.dates import DayOrYear
from services.errors import Refused
from services.identity import check_jmbg, disagreements
from services.names import other_script, search_key, sort_key
from services.numbers import next_shown
from services.permissions import Offer, need_columns, offers
from services.records import add, change, move
from services.registers import Choices, Filter, Register
from services.rows import AnyRow

ORIGIN, PRESENT, RETURN = aliased(Place), aliased(Place), aliased(Place)
STATES: Choices = tuple((state.name, state.text) for state in RETURN_PATH.states)
RELATION_TEXTS: Choices = tuple((name, name) for name in RELATIONS)
ACCOMMODATION_TEXTS: Choices = tuple((name, name.replace("_", " ")) for name in ACCOMMODATION)

_members = (
    select(func.count()).where(Membership.family_id == Family.id, Membership.until_on.is_(None)).scalar_subquery()
)

REGISTER = Register(
    name="families",
    model=Family,
    shown=select(
        Family.id,
        Family.number,
        Family.title,
        _members.label("members"),
        programme.place_name(ORIGIN).label("origin"),
        programme.place_name(PRESENT).label("present"),
        programme.place_name(RETURN).label("returns_to"),
        Family.phone,
        Family.registered_on,
        Family.state,
    )
    .outerjoin(ORIGIN, ORIGIN.id == Family.origin_place_id)
    .outerjoin(PRESENT, PRESENT.id == Family.present_place_id)
    .outerjoin(RETURN, RETURN.id == Family.return_place_id),
    orders={"number": Family.number, "title": Family.sort_key, "registered_on": Family.registered_on},
    first_order="number",
    filters=(
        Filter("state", "Stage", lambda _session: STATES, lambda value: Family.state.in_(value.split(","))),
        Filter(
            "returns_to",
            "Returns to",
            programme.place_choices(Family.return_place_id),
            lambda value: Family.return_place_id == int(value),
        ),
        Filter(
            "organisation", "Organisation", programme.organisations, lambda value: Family.organisation_id == int(value)
        ),
    ),
)

PEOPLE = Register(
    name="people",
    model=Person,
    shown=select(
        Person.id,
        Person.family_name,
        Person.given_name,
        Person.born_on,
        Person.born_year,
        Person.jmbg_check,
        Person.needs,
        Membership.relation,
        Family.id.label("family_id"),
        Family.number,
        Family.state,
    )
    .outerjoin(Membership, and_(Membership.person_id == Person.id, Membership.until_on.is_(None)))
    .outerjoin(Family, Family.id == Membership.family_id),
    orders={"name": Person.sort_key},
    first_order="name",
)


@dataclass(frozen=True)
class FamilyFile:
    """A family file as one screen shows it."""

    family: Mapping[str, Any]
    members: tuple[Mapping[str, Any], ...]
    papers: tuple[Mapping[str, Any], ...]
    grants: tuple[Mapping[str, Any], ...]
    duplicates: tuple[Mapping[str, Any], ...]
    offers: tuple[Offer, ...]
    stages: Mapping[str, date]
    footnote: str


def family_keys(number: str, head: tuple[str, str], members: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What a family is titled, found and sorted by; names are (family name, given name), the head's first."""
    names = [name for person in members for name in person]
    return {
        "title": f"{head[0]} {head[1]}",
        "search_key": search_key(number, *head, *names),
        "sort_key": sort_key(f"{head[0]} {head[1]}"),
    }


def person_keys(family_name: str, given_name: str, card: str | None = None, jmbg: str | None = None) -> dict[str, str]:
    """What a person is found and sorted by."""
    return {
        "search_key": search_key(family_name, given_name, jmbg, card),
        "sort_key": sort_key(f"{family_name} {given_name}"),
    }


def family_file(session: Session, family_id: int) -> FamilyFile:
    """Read a whole family file in two round trips: the family with its steps, and all that belongs to it."""
    row = session.execute(_family_statement(session).where(Family.id == family_id)).mappings().one_or_none()
    if row is None:
        raise Refused("This family file is not there.", "Go back to the list and open it again.", name="gone")
    parts = session.execute(_parts(family_id)).mappings().all()
    members = tuple(_member(part) for part in parts if part["part"] == "member")
    return FamilyFile(
        family=dict(row),
        members=members,
        papers=tuple(dict(part) for part in parts if part["part"] == "document"),
        grants=tuple(dict(part) for part in parts if part["part"] == "grant"),
        duplicates=tuple(dict(part) for part in parts if part["part"] == "duplicate"),
        offers=offers(session, Family, row),
        stages=_stages(row, [part for part in parts if part["part"] == "stage"]),
        footnote=next((part["reason"] for part in parts if part["part"] == "footnote"), ""),
    )


def _family_statement(session: Session) -> Any:
    return (
        select(
            Family.__table__,
            Organisation.name.label("organisation"),
            programme.place_name(ORIGIN).label("origin"),
            programme.place_name(PRESENT).label("present"),
            programme.place_name(RETURN).label("returns_to"),
            ORIGIN.older_code.label("older_origin"),
            *need_columns(session, Family),
        )
        .join(Organisation, Organisation.id == Family.organisation_id)
        .outerjoin(ORIGIN, ORIGIN.id == Family.origin_place_id)
        .outerjoin(PRESENT, PRESENT.id == Family.present_place_id)
        .outerjoin(RETURN, RETURN.id == Family.return_place_id)
    )


def _parts(family_id: int) -> Any:
    """Members, documents, grants, possible doubles and stages of a family as rows of one shape."""
    parts = (_members_of, _documents_of, _grants_of, _doubles_of)
    return union_all(*(part(family_id) for part in parts), *_trail(family_id))


def _members_of(family_id: int) -> Any:
    """Who is in the family now; the names of these columns serve all parts."""
    return (
        select(
            literal("member").label("part"),
            Person.id,
            Membership.relation.label("kind"),
            Person.family_name.label("text"),
            Person.given_name.label("more"),
            Person.born_on.label("on"),
            Person.born_year.label("amount"),
            Person.jmbg_check.label("state"),
            Person.needs.label("note"),
            Person.version,
            Person.jmbg.label("extra"),
            Membership.id.label("other_id"),
            Person.jmbg_note.label("reason"),
        )
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.family_id == family_id, Membership.until_on.is_(None))
    )


def _documents_of(family_id: int) -> Any:
    """The papers that were not withdrawn."""
    return select(
        literal("document"),
        Document.id,
        Document.kind,
        Document.title,
        Document.file_name,
        Document.dated_on,
        Document.size,
        null(),
        null(),
        Document.version,
        null(),
        Document.content_id,
        null(),
    ).where(Document.family_id == family_id, Document.withdrawn.is_(False))


def _grants_of(family_id: int) -> Any:
    """The grants the family asked for."""
    return select(
        literal("grant"),
        Grant.id,
        Grant.number,
        Grant.activity,
        null(),
        Grant.effective_on,
        Grant.amount,
        Grant.state,
        null(),
        Grant.version,
        null(),
        null(),
        null(),
    ).where(Grant.family_id == family_id)


def _doubles_of(family_id: int) -> Any:
    """The families that may be the same, with score and reasons."""
    other = aliased(Family)
    return select(
        literal("duplicate"),
        PossibleDuplicate.id,
        other.number,
        other.title,
        null(),
        other.registered_on,
        PossibleDuplicate.score,
        PossibleDuplicate.decision,
        null(),
        PossibleDuplicate.version,
        null(),
        other.id,
        PossibleDuplicate.reasons,
    ).join(
        other,
        or_(
            and_(PossibleDuplicate.family_id == family_id, other.id == PossibleDuplicate.other_id),
            and_(PossibleDuplicate.other_id == family_id, other.id == PossibleDuplicate.family_id),
        ),
    )


def _trail(family_id: int) -> tuple[Any, Any]:
    """The changes of a family's stage and the office's Kosovo* footnote, in the shape of `_parts`."""
    stages = select(
        literal("stage"),
        AuditEntry.id,
        null(),
        AuditEntry.before,
        *[null()] * 8,
        AuditEntry.after,
    ).where(
        AuditEntry.table_name == Family.__tablename__,
        AuditEntry.row_id == family_id,
        AuditEntry.after.contains('"state', autoescape=True),
    )
    footnote = select(literal("footnote"), OfficeSetting.id, *[null()] * 10, OfficeSetting.value).where(
        OfficeSetting.key == "footnote"
    )
    return stages, footnote


def _stages(row: RowMapping, changes: Sequence[RowMapping]) -> dict[str, date]:
    """When the family last came to each stage, going back from what it is now."""
    state, on = row["state"], row["state_on"]
    found = {state: on}
    for change_ in sorted(changes, key=lambda part: -part["id"]):
        before = json.loads(change_["text"] or "{}")
        state = before.get("state", state)
        on = date.fromisoformat(before["state_on"]) if before.get("state_on") else on
        if "state" in before:
            found.setdefault(state, on)
    return found


def _member(part: RowMapping) -> Mapping[str, Any]:
    """One member as shown: head first in the caller's order, with the name in the other script."""
    return {
        "id": part["id"],
        "membership_id": part["other_id"],
        "version": part["version"],
        "relation": part["kind"],
        "family_name": part["text"],
        "name": f"{part['text']} {part['more']}",
        "other_script": other_script(f"{part['text']} {part['more']}"),
        "born_on": part["on"],
        "born_year": part["amount"],
        "jmbg": part["extra"],
        "jmbg_check": part["state"],
        "jmbg_note": part["reason"],
        "needs": part["note"],
    }


def person(session: Session, person_id: int) -> Mapping[str, Any]:
    """One person with the relation in the present family, for the form."""
    statement = (
        select(Person.__table__, Membership.relation, Membership.id.label("membership_id"))
        .outerjoin(Membership, and_(Membership.person_id == Person.id, Membership.until_on.is_(None)))
        .where(Person.id == person_id)
    )
    return dict(session.execute(statement).mappings().one())


def add_family(session: Session, head: Mapping[str, Any], **values: Any) -> int:
    """Open a family file with its head; the number comes from the organisation's series of the year."""
    registered_on: date = values["registered_on"]
    code = session.scalar(select(Organisation.code).where(Organisation.id == values["organisation_id"]))
    number = next_shown(session, str(code), registered_on.year, Family.number)
    family_id = add(session, Family, number=number, state_on=registered_on, **values)
    add_member(session, family_id, "head", registered_on, **head)
    return family_id


def change_family(session: Session, family_id: int, version: int, **values: Any) -> int:
    """Change a family file; raises Stale when a colleague was faster."""
    return change(session, Family, family_id, version, **values)


def move_family(session: Session, family_id: int, version: int, step: str, **asked: Any) -> int:
    """Take a step on the return path, dated, with a reason where it goes back or out."""
    return move(session, Family, family_id, version, step, **asked)


def add_member(session: Session, family_id: int, relation: str, from_on: date, **values: Any) -> int:
    """Add a person to a family; returns the person's id."""
    person_id = add(session, Person, **_checked(values))
    add(session, Membership, family_id=family_id, person_id=person_id, relation=relation, from_on=from_on)
    _retitle(session, family_id)
    return person_id


def change_person(session: Session, person_id: int, version: int, **values: Any) -> int:
    """Change a person; keys and the JMBG check follow, and the family's title when it is the head."""
    new_version = change(session, Person, person_id, version, **_checked(values))
    family_id = session.scalar(
        select(Membership.family_id).where(Membership.person_id == person_id, Membership.until_on.is_(None))
    )
    if family_id is not None:
        _retitle(session, family_id)
    return new_version


def change_relation(session: Session, membership_id: int, version: int, relation: str) -> int:
    """Change what a person is in the family."""
    return change(session, Membership, membership_id, version, relation=relation)


def decide_duplicate(session: Session, duplicate_id: int, version: int, decision: str) -> int:
    """Remember whether two families are the same or different."""
    return change(session, PossibleDuplicate, duplicate_id, version, decision=decision)


def _checked(values: Mapping[str, Any]) -> dict[str, Any]:
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


def _retitle(session: Session, family_id: int) -> None:
    """Keep the family's title and keys equal to its members' names."""
    rows: Sequence[AnyRow] = session.execute(
        select(Membership.relation, Person.family_name, Person.given_name)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.family_id == family_id, Membership.until_on.is_(None))
        .order_by(Membership.id)
    ).all()
    names = [(row.family_name, row.given_name) for row in rows]
    head = next((name for row, name in zip(rows, names, strict=True) if row.relation == "head"), names[0])
    family = session.execute(
        select(Family.number, Family.version, Family.title, Family.search_key).where(Family.id == family_id)
    ).one()
    keys = family_keys(family.number, head, names)
    if (family.title, family.search_key) != (keys["title"], keys["search_key"]):
        change(session, Family, family_id, family.version, **keys)
