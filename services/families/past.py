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
    return living_on([dict(row._mapping) for row in rows], family_id, on)


def living_on(rows: Sequence[Mapping[str, Any]], family_id: int, on: date) -> tuple[Mapping[str, Any], ...]:
    """Of all memberships of a family those of one day; the head of a merged file is a member of the kept one."""
    there = [row for row in rows if row["from_on"] <= on and (row["until_on"] is None or row["until_on"] > on)]
    people = {row["person_id"] for row in there}
    own_head = any(row["relation"] == "head" and row["family_id"] == family_id for row in there)
    found = []
    for row in there:
        second = row["relation"] == "head" and row["family_id"] != family_id and own_head
        if row["same_as_id"] not in people:
            found.append({**row, "relation": "other" if second else row["relation"]})
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


def memberships(session: Session, family_id: int) -> Sequence[Mapping[str, Any]]:
    """Everybody who ever lived in a family, from when until when, as what, in order of time."""
    statement = _living(family_id).where(LASTING).order_by(Membership.from_on, Membership.id)
    return [dict(row) for row in session.execute(statement).mappings()]


def acts(session: Session, family_id: int) -> Sequence[AnyRow]:
    """The household changes of a family, the latest first: whom they were about, who entered them, taken back why."""
    undone, files = aliased(HouseholdAct), lineage(family_id)
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
            _people_of().label("people"),
            HouseholdAct.created_at,
            Staff.name.label("who"),
            undone.reason.label("undone_reason"),
            undone.id.label("undone_id"),
        )
        .outerjoin(undone, undone.undoes_id == HouseholdAct.id)
        .outerjoin(Staff, Staff.id == HouseholdAct.created_by)
        .where(or_(HouseholdAct.family_id.in_(files), HouseholdAct.other_family_id.in_(files)))
        .where(HouseholdAct.undoes_id.is_(None))
        .order_by(HouseholdAct.happened_on.desc(), HouseholdAct.id.desc())
    ).all()


def _people_of() -> Any:
    """The names of whose memberships an act began or ended: of the one it is about, where there is one."""
    name = Person.family_name + " " + Person.given_name
    names = (
        select(name.label("name"))
        .join(Membership, Membership.person_id == Person.id)
        .join(HouseholdStep, HouseholdStep.membership_id == Membership.id)
        .where(HouseholdStep.act_id == HouseholdAct.id)
        .where(or_(HouseholdAct.person_id.is_(None), HouseholdAct.person_id == Person.id))
        .distinct()
        .correlate(HouseholdAct)
        .subquery()
    )
    return select(func.aggregate_strings(names.c.name, ", ")).scalar_subquery()


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
