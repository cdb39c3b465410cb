"""A household on any day, and the acts that made it what it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from models.families import Family, HouseholdAct, HouseholdStep, Membership, MergedFamily, Person, SamePerson
from models.staff import Staff
from services.lineage import lineage, number_of
from services.rows import AnyRow

LASTING = or_(Membership.until_on.is_(None), Membership.until_on > Membership.from_on)
"""A membership whose act was taken back lasts no day: it never was."""


def on_day(on: date) -> Any:
    """The memberships there were on a day."""
    return and_(Membership.from_on <= on, or_(Membership.until_on.is_(None), Membership.until_on > on))


def household_at(session: Session, family_id: int, on: date) -> tuple[Mapping[str, Any], ...]:
    """Who lived in a family on a day, the head first; people of files merged into it are counted once."""
    rows = session.execute(_living(family_id).where(on_day(on))).all()
    there = {row.person_id for row in rows}
    has_own_head = any(row.relation == "head" and row.family_id == family_id for row in rows)
    found = []
    for row in rows:
        if row.same_as_id in there:
            continue
        relation = "other" if row.relation == "head" and row.family_id != family_id and has_own_head else row.relation
        found.append({**row._mapping, "relation": relation})
    return tuple(sorted(found, key=lambda one: (one["relation"] != "head", one["membership_id"])))


def sizes_at(session: Session, family_ids: Sequence[int], on: date) -> dict[int, int]:
    """How many people families had on a day, each by its own file, as the office knew them then."""
    statement = (
        select(Membership.family_id, func.count())
        .where(Membership.family_id.in_(family_ids), on_day(on))
        .group_by(Membership.family_id)
    )
    counted: dict[int, int] = {row[0]: row[1] for row in session.execute(statement)}
    return {family_id: counted.get(family_id, 0) for family_id in family_ids}


def memberships(session: Session, family_id: int) -> Sequence[AnyRow]:
    """Everybody who ever lived in a family, from when until when, as what, in order of time."""
    return session.execute(_living(family_id).where(LASTING).order_by(Membership.from_on, Membership.id)).all()


def acts(session: Session, family_id: int) -> Sequence[AnyRow]:
    """The household changes of a family, the latest first, with who entered them and whether one was taken back."""
    undone = aliased(HouseholdAct)
    owner = aliased(Person)
    return session.execute(
        select(
            HouseholdAct.id,
            HouseholdAct.kind,
            HouseholdAct.happened_on,
            HouseholdAct.reason,
            HouseholdAct.family_id,
            HouseholdAct.other_family_id,
            number_of(HouseholdAct.family_id).label("number"),
            number_of(HouseholdAct.other_family_id).label("other_number"),
            (owner.family_name + " " + owner.given_name).label("person"),
            HouseholdAct.created_at,
            Staff.name.label("who"),
            undone.reason.label("undone_reason"),
            undone.id.label("undone_id"),
        )
        .outerjoin(owner, owner.id == HouseholdAct.person_id)
        .outerjoin(undone, undone.undoes_id == HouseholdAct.id)
        .outerjoin(Staff, Staff.id == HouseholdAct.created_by)
        .where(
            or_(HouseholdAct.family_id.in_(lineage(family_id)), HouseholdAct.other_family_id.in_(lineage(family_id))),
            HouseholdAct.undoes_id.is_(None),
        )
        .order_by(HouseholdAct.happened_on.desc(), HouseholdAct.id.desc())
    ).all()


def people_of(session: Session, act_ids: Sequence[int]) -> dict[int, list[str]]:
    """The names of whose memberships acts began or ended."""
    name = Person.family_name + " " + Person.given_name
    statement = (
        select(HouseholdStep.act_id, name.label("name"))
        .join(Membership, Membership.id == HouseholdStep.membership_id)
        .join(Person, Person.id == Membership.person_id)
        .where(HouseholdStep.act_id.in_(act_ids))
        .order_by(HouseholdStep.id)
    )
    found: dict[int, list[str]] = {}
    for row in session.execute(statement):
        if row.name not in found.setdefault(row.act_id, []):
            found[row.act_id].append(row.name)
    return found


def merged_into(family_id: int) -> Any:
    """The files merged into a family, with the act that did it."""
    other = aliased(Family)
    return (
        select(other.id, other.number, other.title, HouseholdAct.happened_on, HouseholdAct.id.label("act_id"))
        .join(MergedFamily, MergedFamily.family_id == other.id)
        .join(HouseholdAct, HouseholdAct.id == MergedFamily.act_id)
        .where(MergedFamily.kept_id.in_(lineage(family_id)))
    )


def _living(family_id: int) -> Any:
    return (
        select(
            Membership.id.label("membership_id"),
            Membership.family_id,
            Membership.person_id,
            Membership.relation,
            Membership.from_on,
            Membership.until_on,
            Person.family_name,
            Person.given_name,
            Person.born_on,
            Person.born_year,
            Person.sex,
            SamePerson.same_as_id,
        )
        .join(Person, Person.id == Membership.person_id)
        .outerjoin(SamePerson, SamePerson.person_id == Person.id)
        .where(Membership.family_id.in_(lineage(family_id)))
    )
