"""Follow-up visits to families that returned: planned at arrival, told after each visit, due in lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, func, select
from sqlalchemy.orm import Session

from models.families import Family
from models.families.return_path import RETURNED
from models.families.returning import VISIT_MONTHS, FollowUpVisit, VisitPhoto
from services.dates import months_after, today
from services.records import add, change
from services.registers import Choices, Filter
from services.rows import AnyRow
from services.texts import QT_TRANSLATE_NOOP

SOON = {"late": 0, "week": 7, "month": 30}
_WHEN: Choices = (
    ("late", QT_TRANSLATE_NOOP("services", "due by today")),
    ("week", QT_TRANSLATE_NOOP("services", "due within 7 days")),
    ("month", QT_TRANSLATE_NOOP("services", "due within 30 days")),
)


def plan_visits(session: Session, family_id: int, arrived_on: date) -> int:
    """Plan the visits 1, 3, 6 and 12 months after an arrival; move what is planned and not made. Returns how many."""
    rows = session.execute(
        select(FollowUpVisit.months, FollowUpVisit.id, FollowUpVisit.version, FollowUpVisit.visited_on).where(
            FollowUpVisit.family_id == family_id, FollowUpVisit.months.is_not(None)
        )
    ).all()
    known = {row.months: row for row in rows}
    for months in VISIT_MONTHS:
        due_on, old = months_after(arrived_on, months), known.get(months)
        if old is None:
            add(session, FollowUpVisit, family_id=family_id, months=months, due_on=due_on)
        elif old.visited_on is None:
            change(session, FollowUpVisit, old.id, old.version, due_on=due_on)
    return len(VISIT_MONTHS) - sum(row.visited_on is not None for row in known.values())


def open_visits(session: Session, family_id: int) -> Sequence[AnyRow]:
    """The visits that are planned and not made yet, the next first."""
    columns = FollowUpVisit.id, FollowUpVisit.months, FollowUpVisit.due_on
    waiting = FollowUpVisit.family_id == family_id, FollowUpVisit.visited_on.is_(None)
    return session.execute(select(*columns).where(*waiting).order_by(FollowUpVisit.due_on)).all()


def save_visit(session: Session, family_id: int, visit_id: int | None = None, **told: Any) -> int:
    """Tell a visit: one that was planned, or a further one; the next visit is planned when a day is given."""
    if visit_id is None:
        visit_id = add(session, FollowUpVisit, family_id=family_id, due_on=told["visited_on"], **told)
    else:
        version = session.scalar(select(FollowUpVisit.version).where(FollowUpVisit.id == visit_id)) or 0
        change(session, FollowUpVisit, visit_id, version, **told)
    _plan_next(session, family_id, told.get("next_on"))
    return visit_id


def change_visit(session: Session, family_id: int, visit_id: int, version: int, **told: Any) -> int:
    """Correct what was told of a visit; raises Stale when a colleague was faster."""
    changed = change(session, FollowUpVisit, visit_id, version, **told)
    _plan_next(session, family_id, told.get("next_on"))
    return changed


def tie_photo(session: Session, visit_id: int, document_id: int) -> int:
    """Tell that a photo among the family's documents was taken on a visit."""
    return add(session, VisitPhoto, visit_id=visit_id, document_id=document_id)


def due() -> Filter:
    """The filter for families with a visit that is due."""
    return Filter("visits_due", QT_TRANSLATE_NOOP("services", "Visits due"), lambda _session: _WHEN, _is_due)


def next_due() -> ColumnElement[Any]:
    """The day of the next visit to a family that is planned and not made."""
    waiting = FollowUpVisit.family_id == Family.id, FollowUpVisit.visited_on.is_(None)
    return select(func.min(FollowUpVisit.due_on)).where(*waiting).scalar_subquery()


def _is_due(value: str) -> ColumnElement[bool]:
    # The statement of a list is kept: the day is looked up each time it is asked.
    until: ColumnElement[date] = bindparam(f"visits_{value}", callable_=lambda: today() + timedelta(days=SOON[value]))
    waiting = FollowUpVisit.visited_on.is_(None), FollowUpVisit.due_on <= until
    return and_(Family.state.in_(RETURNED), Family.id.in_(select(FollowUpVisit.family_id).where(*waiting)))


def _plan_next(session: Session, family_id: int, next_on: date | None) -> None:
    if next_on is not None and next_on not in {row.due_on for row in open_visits(session, family_id)}:
        add(session, FollowUpVisit, family_id=family_id, due_on=next_on)
