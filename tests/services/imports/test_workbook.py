"""Sheets come out as rows of plain values, each where it stands in the file."""

import datetime as dt

import pytest
import xlsxwriter

from services.errors import Refused
from services.imports import read_workbook
from tests.services.imports.sheets import REGISTERS


def test_rows_stand_where_they_stand_in_the_file(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet("Porodice")
        sheet.write(2, 1, "here")
    assert read_workbook(tmp_path / "a.xlsx").sheets[0].rows == [["", ""], ["", ""], ["", "here"]]


def test_values_keep_their_kind():
    rows = read_workbook(REGISTERS / "register.xlsx").sheets[0].rows
    assert rows[3][8] == 7.0
    assert rows[3][11] == dt.date(2026, 1, 28)
    assert rows[3][2] == "Горан Костин"


def test_the_same_bytes_have_the_same_hash(tmp_path):
    copy = tmp_path / "copy.xlsx"
    copy.write_bytes((REGISTERS / "register.xlsx").read_bytes())
    assert read_workbook(copy).content_hash == read_workbook(REGISTERS / "register.xlsx").content_hash


def test_a_hidden_sheet_is_marked(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        book.add_worksheet("Shown").write(0, 0, "x")
        book.add_worksheet("Hidden").hide()
    assert [sheet.hidden for sheet in read_workbook(tmp_path / "a.xlsx").sheets] == [False, True]


def test_a_formula_is_never_run_and_one_without_a_result_is_known(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet("Porodice")
        sheet.write_formula("A1", "=1+1", None, 2)
        sheet.write_formula("B2", '=HYPERLINK("x")', None, "")
    read = read_workbook(tmp_path / "a.xlsx").sheets[0]
    assert read.rows[0][0] == 2
    assert read.unsolved == {(1, 1)}


@pytest.mark.parametrize("sheets", [0, 1, 3])
def test_an_empty_workbook_is_refused(tmp_path, sheets):
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        for _ in range(sheets):
            book.add_worksheet()
    with pytest.raises(Refused, match="empty"):
        read_workbook(tmp_path / "a.xlsx")
