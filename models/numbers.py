"""Number series: numbers people see, such as G-2026-0041, without gaps per year."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id
from models.rules import Rule


class NumberSeries(Base):
    """The last number given out in a series and year; it moves on by one, inside the transaction that uses it."""

    __tablename__ = "number_series"
    __table_args__ = (UniqueConstraint("series", "year"), CheckConstraint("last >= 0", name="not_negative"))
    audited = False
    rules = (
        Rule("number_series_starts", "insert", "n.last NOT IN (0, 1)", "A series begins at one.", "Begin at one."),
        Rule(
            "number_series_no_gap",
            "update",
            "n.id IS DISTINCT FROM o.id OR n.last <> o.last + 1 OR n.series <> o.series OR n.year <> o.year",
            "Numbers are given out one after the other.",
            "Take the next number.",
        ),
    )

    id: Mapped[Id]
    series: Mapped[str]
    year: Mapped[int]
    last: Mapped[int] = mapped_column(default=0)
