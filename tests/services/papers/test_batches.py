"""Printed papers have numbers without gaps, and each row leads back to its record."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select

from models.papers import PrintBatchRow
from services.errors import Refused
from services.papers.batches import printed_row, record_batch
from services.session import Office
from tests.factories import People, run

DAY = date(2026, 11, 25)


def printed(office: Office, *records: int, title: str = "Families") -> str:
    return str(
        office.write(
            record_batch, kind="list", title=title, asked="Stage: selected", table="family", records=records, on=DAY
        )
    )


def test_papers_are_numbered_one_after_the_other_in_a_year(people: People) -> None:
    assert [printed(people.case_worker, 7), printed(people.viewer, 8)] == ["B-2026-0001", "B-2026-0002"]


def test_a_row_of_a_printed_page_leads_back_to_its_record(people: People) -> None:
    number = printed(people.case_worker, 70, 30, 50)
    assert people.finance.read(lambda session: printed_row(session, number.lower(), 2)) == ("family", 30)


def test_a_row_that_was_not_printed_is_refused(people: People) -> None:
    number = printed(people.case_worker, 70)
    for paper, row in ((number, 2), ("B-2026-9999", 1)):
        with pytest.raises(Refused, match="such a row"):
            people.finance.read(lambda session, paper=paper, row=row: printed_row(session, paper, row))


def test_what_was_printed_is_never_changed_or_deleted(people: People) -> None:
    printed(people.case_worker, 70)
    for statement in (
        "UPDATE print_batch_row SET record_id = 71",
        "DELETE FROM print_batch_row",
        "UPDATE print_batch SET title = 'x', {stamped}",
        "DELETE FROM print_batch",
    ):
        with pytest.raises(Refused):
            run(people.case_worker, statement)


def test_nobody_adds_rows_to_the_paper_of_another(people: People) -> None:
    printed(people.case_worker, 70)
    with pytest.raises(Refused, match="whoever prints"):
        run(people.finance, "INSERT INTO print_batch_row (batch_id, row_number, record_id) VALUES (1, 2, 71)")


def test_a_paper_without_a_title_is_refused_whole(people: People) -> None:
    with pytest.raises(Refused, match="needs a title"):
        printed(people.case_worker, 70, title="  ")
    counted = people.case_worker.read(lambda session: session.scalar(select(func.count()).select_from(PrintBatchRow)))
    assert counted == 0
    assert printed(people.case_worker, 70) == "B-2026-0001"


def test_rows_are_counted_from_one(people: People) -> None:
    printed(people.case_worker, 70)
    with pytest.raises(Refused, match="counted from one"):
        run(people.case_worker, "INSERT INTO print_batch_row (batch_id, row_number, record_id) VALUES (1, 0, 71)")
