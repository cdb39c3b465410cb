"""Which possible duplicates wait for a decision: closed files raise no alarm."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from models.families import Family, PossibleDuplicate
from services.bands import ASK_FROM
from services.lineage import MERGED

SILENT = ("withdrawn", "rejected")
"""The states of closed files."""


def silent(family: Any = Family) -> ColumnElement[bool]:
    """The condition of a file that raises no alarm: closed, or part of another since they were merged."""
    found: ColumnElement[bool] = family.state.in_(SILENT) | family.id.in_(MERGED)
    return found


def waits() -> ColumnElement[bool]:
    """The condition of a pair that waits for a decision: open, alike enough, and neither file is closed."""
    either = aliased(Family)
    closed = select(either.id).where(
        either.id.in_((PossibleDuplicate.family_id, PossibleDuplicate.other_id)), silent(either)
    )
    return (PossibleDuplicate.decision == "open") & (PossibleDuplicate.score >= ASK_FROM) & ~closed.exists()
