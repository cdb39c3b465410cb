"""Which files are one since they were merged: from a kept file to all in it, and from any of them to the kept one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, cast, literal, select

from models.base import BigInt
from models.families import Family, MergedFamily, SamePerson
from services.rows import AnySelect

MERGED: AnySelect = select(MergedFamily.family_id)
"""The families that stand in no list of their own."""
DOUBLES: AnySelect = select(SamePerson.person_id)
"""The people who are counted as somebody else."""


def lineage(family_id: Any) -> AnySelect:
    """The ids of a family and of all that were merged into it, for `column.in_(…)`; `family_id` may be a bind."""
    seed = cast(family_id, BigInt) if isinstance(family_id, ColumnElement) else literal(family_id, BigInt)
    one = select(seed.label("id")).cte(recursive=True)
    found = one.union(select(MergedFamily.family_id).join(one, MergedFamily.kept_id == one.c.id))
    return select(found.c.id)


def kept(family_id: int) -> Any:
    """The id of the file that is kept of a family: its own unless it was merged."""
    one = select(literal(family_id, BigInt).label("id")).cte(recursive=True)
    found = one.union(select(MergedFamily.kept_id).join(one, MergedFamily.family_id == one.c.id))
    return select(found.c.id).where(found.c.id.not_in(MERGED)).scalar_subquery()


def number_of(family_id: Any) -> Any:
    """The number of a family, as a column."""
    return select(Family.number).where(Family.id == family_id).scalar_subquery()
