"""The table model knows its length, holds pages, and never fetches when it is read."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.fakes import grant
from ui.columns import Column, lines
from ui.table_model import KEPT, PAGE, WAITING, IdRole, RecordModel, RowRole

COLUMNS = (Column("number", "Number"), Column("awarded", "Awarded", "money"))


@pytest.fixture
def model(qapp):
    made = RecordModel(COLUMNS)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def page(number):
    return lines(COLUMNS, [grant(row) for row in range(number * PAGE, (number + 1) * PAGE)])


def text(model, row, column=0):
    return model.index(row, column).data()


def test_the_exact_length_is_known_before_any_row_is(model):
    model.set_length(2_000)
    assert model.rowCount() == 2_000
    assert text(model, 1_999) == WAITING


def test_rows_are_shown_once_they_are_here(model):
    model.set_length(1000)
    model.put(3, page(3))
    assert text(model, 305) == "KG-2026-305"
    assert text(model, 295) == WAITING
    assert model.index(305, 0).data(IdRole) == 305
    assert model.index(305, 0).data(RowRole) == grant(305)


def test_only_pages_that_are_not_here_are_missing(model):
    model.set_length(1000)
    model.put(3, page(3))
    assert model.missing(250, 450) == [2, 4]


def test_stale_rows_stay_to_be_seen_until_fresh_ones_come(model):
    model.set_length(1000)
    model.put(0, page(0))
    model.mark_stale()
    assert text(model, 0) == "KG-2026-000"
    assert model.missing(0, 10) == [0]


def test_rows_of_another_query_are_let_go(model):
    model.set_length(1000)
    model.put(0, page(0))
    model.forget_pages()
    assert text(model, 0) == WAITING


def test_the_list_grows_and_shrinks_at_its_end(model):
    model.set_length(150)
    model.put(0, page(0))
    model.put(1, page(1))
    model.set_length(120)
    assert model.line(119).id == 119
    assert model.line(120) is None
    model.set_length(50)
    assert model.missing(0, 49) == []
    model.set_length(0)
    assert model.missing(0, 49) == []


def test_pages_seen_long_ago_are_forgotten(qapp):
    model = RecordModel(COLUMNS)
    model.set_length(PAGE * 200)
    for number in range(KEPT + 5):
        model.put(number, page(number))
    assert text(model, 0) == WAITING
    assert model.missing(0, 10) == [0]
    assert text(model, PAGE * (KEPT + 4)) != WAITING


def test_a_record_is_found_among_the_rows_held(model):
    model.set_length(1000)
    model.put(4, page(4))
    assert model.row_of(420) == 420
    assert model.row_of(3) == -1


def test_a_short_list_is_held_whole(model):
    model.fill(lines(COLUMNS, [grant(number) for number in range(250)]))
    assert model.rowCount() == 250
    assert model.missing(0, 249) == []
    assert [line.id for line in model.held()] == list(range(250))


def test_there_are_no_rows_below_a_row(model):
    model.set_length(10)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


def test_titles_and_alignment_come_from_the_columns(model):
    header = Qt.Orientation.Horizontal
    assert model.headerData(1, header) == "Awarded"
    assert model.headerData(1, header, Qt.ItemDataRole.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)
    assert model.headerData(5, header) is None
    assert model.data(QModelIndex()) is None
