"""Numbers people see, given out by the database one after the other, without gaps per year."""

from __future__ import annotations

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from models.numbers import NumberSeries


def next_number(session: Session, series: str, year: int) -> int:
    """Take the next number of a series and year; it is given back when the transaction fails."""
    taken = session.scalar(
        update(NumberSeries)
        .where(NumberSeries.series == series, NumberSeries.year == year)
        .values(last=NumberSeries.last + 1)
        .returning(NumberSeries.last)
    )
    if taken is not None:
        return int(taken)
    session.execute(insert(NumberSeries).values(series=series, year=year, last=1))
    return 1


def shown(series: str, year: int, number: int) -> str:
    """Write a number as `G-2026-0041`."""
    return f"{series}-{year}-{number:04}"


def next_shown(session: Session, series: str, year: int, taken: object = None) -> str:
    """Take the next number of a series that is not in use yet; `taken` is the column where numbers stand."""
    while True:
        number = shown(series, year, next_number(session, series, year))
        if taken is None or session.scalar(select(taken).where(taken == number)) is None:  # type: ignore[call-overload]
            return number
