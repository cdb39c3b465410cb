"""Papers that were printed: under their batch and row number a scanned page finds its way back to the record."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, BigInt, Record
from models.rules import Rule

PAPER_KINDS = ("list", "form")


class PrintBatch(Record):
    """A printed paper: its number, what it is, what was asked for, and from which table its rows come."""

    __tablename__ = "print_batch"
    __table_args__ = (
        UniqueConstraint("number"),
        CheckConstraint("kind IN (" + ", ".join(f"'{kind}'" for kind in PAPER_KINDS) + ")", name="kind_known"),
        CheckConstraint("length(trim(title)) > 0", name="title_given"),
    )
    append_only = True

    number: Mapped[str]
    kind: Mapped[str]
    title: Mapped[str]
    asked: Mapped[str] = mapped_column(default="")
    table_name: Mapped[str]


class PrintBatchRow(Base):
    """One row of a printed paper and the record it shows."""

    __tablename__ = "print_batch_row"
    __table_args__ = (CheckConstraint("row_number > 0", name="counted_from_one"),)
    append_only = True
    audited = False
    rules = (
        Rule(
            "print_batch_row_of_printer",
            "insert",
            "EXISTS (SELECT 1 FROM print_batch b WHERE b.id = n.batch_id AND b.created_by IS DISTINCT FROM {me})",
            "The rows of a paper are recorded by whoever prints it.",
            "Print it under your own name.",
        ),
    )

    batch_id: Mapped[int] = mapped_column(BigInt, ForeignKey("print_batch.id"), primary_key=True, autoincrement=False)
    row_number: Mapped[int] = mapped_column(BigInt, primary_key=True, autoincrement=False)
    record_id: Mapped[int]
