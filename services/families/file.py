"""The family file: all that one screen shows of a family, in two round trips."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, and_, literal, null, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from models.audit import AuditEntry
from models.documents import Document
from models.families import Family, Membership, Person, PossibleDuplicate
from models.families.casework import CONVERSE, FamilyRelation
from models.grants import Grant
from models.programme import OfficeSetting
from models.staff import Organisation
from services import programme
from services.alarms import waits
from services.errors import Refused
from services.families.past import merged_into
from services.families.register import ORIGIN, PRESENT, RETURN
from services.lineage import MERGED, kept, lineage
from services.names import other_script
from services.permissions import Offer, need_columns, offers


@dataclass(frozen=True)
class FamilyFile:
    """A family file as one screen shows it."""

    family: Mapping[str, Any]
    members: tuple[Mapping[str, Any], ...]
    papers: tuple[Mapping[str, Any], ...]
    grants: tuple[Mapping[str, Any], ...]
    duplicates: tuple[Mapping[str, Any], ...]
    relatives: tuple[Mapping[str, Any], ...]
    offers: tuple[Offer, ...]
    stages: Mapping[str, date]
    footnote: str
    merged: tuple[Mapping[str, Any], ...] = ()
    """The files merged into this one: `kind` is the number, `other_id` the act that can be undone, `on` its day."""


def family_file(session: Session, family_id: int) -> FamilyFile:
    """Read a whole family file in two round trips: the family with its steps, and all that belongs to it.

    Of a family that was merged, the file that is kept is read, with all that belongs to both.
    """
    row = session.execute(family_statement(session).where(Family.id == kept(family_id))).mappings().one_or_none()
    if row is None:
        raise Refused("This family file is not there.", "Go back to the list and open it again.", name="gone")
    parts = session.execute(_parts(row["id"])).mappings().all()
    members = tuple(_member(part) for part in parts if part["part"] == "member")
    return FamilyFile(
        family=dict(row),
        members=members,
        papers=tuple(dict(part) for part in parts if part["part"] == "document"),
        grants=tuple(dict(part) for part in parts if part["part"] == "grant"),
        duplicates=tuple(dict(part) for part in parts if part["part"] == "duplicate"),
        relatives=tuple(_relative(part) for part in parts if part["part"] == "relative"),
        offers=offers(session, Family, row),
        stages=_stages(row, [part for part in parts if part["part"] == "stage"]),
        footnote=next((part["reason"] for part in parts if part["part"] == "footnote"), ""),
        merged=tuple(dict(part) for part in parts if part["part"] == "merged"),
    )


def family_statement(session: Session) -> Any:
    """A family with its places, its organisation and what its steps need, as the screens show it."""
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
    """Members, documents, grants, possible doubles, relatives, merged files and stages as rows of one shape."""
    parts = (_members_of, _documents_of, _grants_of, _doubles_of, _relatives_of, _merged_of)
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
    ).where(Document.family_id.in_(lineage(family_id)), Document.withdrawn.is_(False))


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
    ).where(Grant.family_id.in_(lineage(family_id)))


def _doubles_of(family_id: int) -> Any:
    """The families that may be the same, with score and reasons; of those still open only what waits for a decision."""
    other = aliased(Family)
    return (
        select(
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
        )
        .join(
            other,
            or_(
                and_(PossibleDuplicate.family_id.in_(lineage(family_id)), other.id == PossibleDuplicate.other_id),
                and_(PossibleDuplicate.other_id.in_(lineage(family_id)), other.id == PossibleDuplicate.family_id),
            ),
        )
        .where(other.id.not_in(MERGED), other.id != family_id, or_(PossibleDuplicate.decision != "open", waits()))
    )


def _merged_of(family_id: int) -> Any:
    """The files merged into this one."""
    found = merged_into(family_id).subquery()
    return select(
        literal("merged"),
        found.c.id,
        found.c.number,
        found.c.title,
        null(),
        found.c.happened_on,
        *[null()] * 5,
        found.c.act_id,
        null(),
    )


def _relatives_of(family_id: int) -> Any:
    """The families that have to do with this one, from either side of the pair."""
    other, files = aliased(Family), lineage(family_id)
    return (
        select(
            literal("relative"),
            FamilyRelation.id,
            FamilyRelation.kind,
            other.number,
            other.title,
            null(),
            FamilyRelation.family_id,
            other.state,
            FamilyRelation.note,
            FamilyRelation.version,
            null(),
            other.id,
            null(),
        )
        .join(
            other,
            or_(
                and_(FamilyRelation.family_id.in_(files), other.id == FamilyRelation.other_family_id),
                and_(FamilyRelation.other_family_id.in_(files), other.id == FamilyRelation.family_id),
            ),
        )
        .where(FamilyRelation.withdrawn.is_(False), other.id.not_in(files))
    )


def _relative(part: RowMapping) -> Mapping[str, Any]:
    """A related family as seen from this file: what the other is to this one."""
    first = part["amount"] != part["other_id"]
    return {**part, "kind": part["kind"] if first else CONVERSE.get(part["kind"], part["kind"])}


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
