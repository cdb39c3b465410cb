"""Families that may be one: the reasons, what a person decided, and when the register was last looked through."""

from __future__ import annotations

from datetime import datetime

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
        Index("ix_possible_duplicate_score", "score", "id"),
    )
    writers = CASE_WRITERS

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    other_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    score: Mapped[int]
    reasons: Mapped[str]
    decision: Mapped[str] = mapped_column(default="open")


class DuplicateRun(Record):
    """One look through the register for possible duplicates: what it read, when, and what was new.

    `read_at` is the server's time before reading: the next run over changes begins there; `whole` tells a run over
    everybody from one over what had changed.
    """

    __tablename__ = "duplicate_run"
    __table_args__ = (CheckConstraint("families >= 0 AND people >= 0 AND found >= 0 AND fresh >= 0", name="counts"),)
    writers = CASE_WRITERS

    read_at: Mapped[datetime]
    whole: Mapped[bool]
    families: Mapped[int]
    people: Mapped[int]
    found: Mapped[int]
    fresh: Mapped[int]
