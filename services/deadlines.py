"""Deadlines, told by the database's own clock: overdue, due in the next seven days, or later."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Date, case, func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from models.families.assistance import OPEN, AssistanceRequest, RequestStep

SOON = 7
"""So many days before its day a deadline is near."""


class near_day(FunctionElement[date]):  # noqa: N801 - reads as the SQL function it is
    """The last day that counts as near."""

    type = Date()
    inherit_cache = True


@compiles(near_day)
def _near(_element: Any, _compiler: Any, **_kw: Any) -> str:
    return f"(CURRENT_DATE + {SOON})"


@compiles(near_day, "sqlite")
def _near_sqlite(_element: Any, _compiler: Any, **_kw: Any) -> str:
    return f"date('now', '+{SOON} days')"


def deadline_status(is_open: Any, due_on: Any, otherwise: Any) -> Any:
    """SQL: `overdue` or `soon` for what is open and has its day passed or near, else what is given."""
    return case(
        (is_open & (due_on < func.current_date()), "overdue"),
        (is_open & (due_on <= near_day()), "soon"),
        else_=otherwise,
    )


TO_TAKE = (RequestStep.done_on.is_(None), RequestStep.needless.is_(False))
"""A step that is still to be taken."""
IS_OPEN = AssistanceRequest.state.in_(OPEN)
_FIRST_DUE = (
    select(func.min(RequestStep.due_on))
    .where(RequestStep.request_id == AssistanceRequest.id, *TO_TAKE)
    .correlate(AssistanceRequest)
    .scalar_subquery()
)
DEADLINE = case((AssistanceRequest.due_on > _FIRST_DUE, _FIRST_DUE), else_=AssistanceRequest.due_on)
"""The day of a request that comes first: of a step still to be taken, or of the whole."""
