"""What is known of every family without asking, as of a day: counted by the database for a whole list at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, case, cast, func, or_, select
from sqlalchemy.orm import Session

from models.families import Family, Membership, Person
from models.families.selection import Applicant, Points
from services.families.selection.content import Value
from services.rows import AnyRow, AnySelect

ADULT, SMALL, OLD = 18, 5, 65
CHILDREN = ("son", "daughter", "grandchild")
_GIVEN = cast(Points.criterion_id, Text).op("||")(":").op("||")(cast(Points.points, Text))


def years_before(day: date, years: int) -> date:
    """The same day some years earlier; the last of February where that year has no such day."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def age(as_of: date, born_on: date | None, born_year: int | None) -> int | None:
    """Whole years of age; where only the year is known, the age reached in that year."""
    if born_on is None:
        return None if born_year is None else as_of.year - born_year
    return as_of.year - born_on.year - ((as_of.month, as_of.day) < (born_on.month, born_on.day))


def applicant_rows(session: Session, as_of: date, which: ColumnElement[bool]) -> Iterator[AnyRow]:
    """Read the applicants of a round with their facts and the committee's points, in one statement."""
    people = _people(as_of, select(Applicant.family_id).where(which))
    points = (
        select(Points.applicant_id, func.aggregate_strings(_GIVEN, ",").label("given"))
        .join(Applicant, Applicant.id == Points.applicant_id)
        .where(which)
        .group_by(Points.applicant_id)
        .subquery("points")
    )
    statement = (
        select(Applicant.id.label("applicant"), Applicant.excluded, points.c.given, *_columns(people))
        .join(Family, Family.id == Applicant.family_id)
        .outerjoin(people, people.c.family_id == Applicant.family_id)
        .outerjoin(points, points.c.applicant_id == Applicant.id)
        .where(which)
        .order_by(Family.number)
    )
    return iter(session.connection().execute(statement))


def family_rows(session: Session, as_of: date, which: AnySelect) -> Iterator[AnyRow]:
    """Read families with their facts, as if they applied: for trying criteria out; `which` selects their ids."""
    people = _people(as_of, which)
    statement = (
        select(Family.id.label("applicant"), *_columns(people))
        .outerjoin(people, people.c.family_id == Family.id)
        .where(Family.id.in_(which))
        .order_by(Family.number)
    )
    return iter(session.connection().execute(statement))


def facts_of(row: AnyRow, as_of: date) -> dict[str, Value]:
    """The facts of a row by their names."""
    return {
        "members": row.members or 0,
        "children_under_18": row.minors or 0,
        "children_under_5": row.small or 0,
        "adults_over_65": row.old or 0,
        "single_parent": int(bool(row.own_minors) and not row.spouses),
        "head_age": age(as_of, row.head_born_on, row.head_born_year),
        "head_woman": row.head_woman or 0,
        "with_needs": row.with_needs or 0,
        "years_registered": age(as_of, row.registered_on, None),
        "accommodation": row.accommodation,
    }


def _columns(people: Any) -> tuple[Any, ...]:
    family = (Family.id.label("family"), Family.number, Family.title, Family.registered_on, Family.accommodation)
    return (*family, *(column for column in people.c if column.name != "family_id"))


def _people(as_of: date, families: AnySelect) -> Any:
    """The living together of each family on the day, counted."""
    head = Membership.relation == "head"
    needs = and_(Person.needs.is_not(None), Person.needs != "")
    return (
        select(
            Membership.family_id,
            func.count().label("members"),
            _count(_younger(as_of, ADULT)).label("minors"),
            _count(_younger(as_of, SMALL)).label("small"),
            _count(and_(Person.born_year.is_not(None), ~_younger(as_of, OLD))).label("old"),
            _count(and_(_younger(as_of, ADULT), Membership.relation.in_(CHILDREN))).label("own_minors"),
            _count(Membership.relation == "spouse").label("spouses"),
            _count(and_(head, Person.sex == "f")).label("head_woman"),
            _count(needs).label("with_needs"),
            func.max(case((head, Person.born_on))).label("head_born_on"),
            func.max(case((head, Person.born_year))).label("head_born_year"),
        )
        .join(Person, Person.id == Membership.person_id)
        .where(
            Membership.family_id.in_(families),
            Membership.from_on <= as_of,
            or_(Membership.until_on.is_(None), Membership.until_on > as_of),
        )
        .group_by(Membership.family_id)
        .subquery("people")
    )


def _younger(as_of: date, years: int) -> ColumnElement[bool]:
    """Not yet so many years old on the day."""
    by_day = Person.born_on > years_before(as_of, years)
    return func.coalesce(by_day, Person.born_year > as_of.year - years)


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))
