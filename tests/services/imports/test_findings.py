"""A finding names its cell as a spreadsheet does and keeps its sentence apart from what fills it, for translation."""

import datetime as dt

import pytest

from services.imports.findings import Cell, Notes, Sentence, column_name, shown


def test_columns_are_named_as_in_a_spreadsheet():
    assert [column_name(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


@pytest.mark.parametrize(
    ("value", "text"),
    [(7.0, "7"), ("Ana", "Ana"), (dt.date(2026, 3, 7), "7. 3. 2026."), ("x" * 100, "x" * 79 + "…"), (True, "True")],
)
def test_a_value_is_shown_as_the_office_sees_it(value, text):
    assert shown(value) == text


def test_findings_come_in_the_order_of_the_file():
    notes = Notes()
    for place in ((1, 0, 0), (0, 9, 0), (0, 2, 5), (0, 2, 1)):
        notes.wrong(Cell("Porodice", *place, "x"), Sentence("{what} is wrong.", "Mend {what}."), what=str(place))
    assert [finding.cell for finding in notes.errors] == ["B3", "F3", "A10", "A1"]
    first = notes.errors[0]
    assert (first.text, first.message, first.remedy) == (
        "{what} is wrong.",
        "(0, 2, 1) is wrong.",
        "Mend (0, 2, 1).",
    )


def test_braces_typed_in_a_cell_do_no_harm():
    notes = Notes()
    notes.assumed(Cell("S", 0, 0, 0, "{0.__class__}"), Sentence("“{word}” was read."), word="{0.__class__}")
    assert notes.warnings[0].message == "“{0.__class__}” was read."
