"""The numbers of printed papers, and what stands in which row of them, so that a scanned page is filed back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.papers import PrintBatch, PrintBatchRow
from services.bulk import insert_rows
from services.errors import Refused
from services.numbers import next_shown
from services.records import add

SERIES = "B"


class Printed(NamedTuple):
    """The record a row of a printed paper shows."""

    table: str
    record_id: int


def record_batch(
    session: Session, *, kind: str, title: str, asked: str, table: str, records: Sequence[int], on: date
) -> str:
    """Give a paper that is being printed its number, and remember which record stands in which row."""
    number = next_shown(session, SERIES, on.year, PrintBatch.number)
    batch = add(session, PrintBatch, number=number, kind=kind, title=title, asked=asked, table_name=table)
    rows = ((batch, place, record) for place, record in enumerate(records, 1))
    insert_rows(session, PrintBatchRow, ("batch_id", "row_number", "record_id"), rows)
    return number


def printed_row(session: Session, number: str, row: int) -> Printed:
    """Find what a row of a printed paper shows; raises Refused when there is no such paper or row."""
    found = session.execute(
        select(PrintBatch.table_name, PrintBatchRow.record_id)
        .join(PrintBatchRow, PrintBatchRow.batch_id == PrintBatch.id)
        .where(PrintBatch.number == number.strip().upper(), PrintBatchRow.row_number == row)
    ).one_or_none()
    if found is None:
        raise Refused(
            "No paper with this number has such a row.", "Look at the head of the page again.", name="printed_row"
        )
    return Printed(found.table_name, found.record_id)
