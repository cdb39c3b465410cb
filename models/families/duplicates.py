"""Families that may be one: the reasons, and what a person decided."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.families.register import CASE_WRITERS


class PossibleDuplicate(Record):
    """Two families that may be one, with the reasons; a person decides and the decision is remembered."""

    __tablename__ = "possible_duplicate"
    __table_args__ = (
        UniqueConstraint("family_id", "other_id"),
        CheckConstraint("family_id < other_id", name="ordered"),
        CheckConstraint("score BETWEEN 0 AND 100", name="score_range"),
        CheckConstraint("decision IN ('open', 'same', 'different')", name="decision_known"),
        Index("ix_possible_duplicate_other", "other_id"),
    )
    writers = CASE_WRITERS

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    other_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    score: Mapped[int]
    reasons: Mapped[str]
    decision: Mapped[str] = mapped_column(default="open")
