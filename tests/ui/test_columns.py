"""Rows become texts by what their columns say."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from services.dates import DayOrYear
from ui import formats
from ui.columns import Column, as_table, lines

COLUMNS = (
    Column("number", "Number", "code"),
    Column("awarded", "Awarded", "money"),
    Column("state", "Status", "chip", words={"ok": "all well"}.get, tones={"ok": "good"}.get),
)


def row(**values):
    return {"id": 1, "number": "G-1", "awarded": 250_000, "state": "ok"} | values


def test_a_row_becomes_the_texts_and_tones_of_its_columns():
    (line,) = lines(COLUMNS, [row()])
    assert line.texts == ("G-1", "2,500.00", "all well")
    assert line.tones == ("neutral", "neutral", "good")
    assert line.id == 1


def test_a_code_without_a_word_is_shown_itself_in_a_neutral_chip():
    (line,) = lines(COLUMNS, [row(state="new")])
    assert line.texts[2] == "new"
    assert line.tones[2] == "neutral"


def test_what_is_missing_is_shown_as_nothing():
    (line,) = lines(COLUMNS, [row(awarded=None, state=None)])
    assert line.texts == ("G-1", "", "")


def test_numbers_stand_at_the_right_and_texts_at_the_left():
    assert COLUMNS[1].alignment() & Qt.AlignmentFlag.AlignRight
    assert COLUMNS[0].alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_column_the_row_does_not_have_is_a_mistake_of_the_program():
    with pytest.raises(KeyError):
        lines((Column("nothing", "Nothing"),), [row()])


def test_a_copied_table_has_titles_tabs_and_no_line_breaks_within_a_cell():
    text = as_table(COLUMNS, lines(COLUMNS, [row(number="G\t1\n2")]), (2, 0))
    assert text == "Status\tNumber\nall well\tG 1 2"


@pytest.mark.parametrize(
    ("language", "money", "day"),
    [("en", "1,234.50", "7 Mar 1982"), ("sr", "1.234,50", "7. 3. 1982."), ("sq", "1.234,50", "7. 3. 1982.")],
)
def test_money_and_dates_follow_the_language(language, money, day):
    formats.use_language(language)
    assert formats.money(123_450) == money
    assert formats.day(date(1982, 3, 7)) == day


def test_a_known_year_without_a_day_is_shown_as_a_year():
    assert formats.day(DayOrYear(1951)) == "1951."


def test_large_amounts_are_shortened_on_cards_and_small_ones_are_not():
    assert formats.short_euros(14_800_000) == "€\u00a0148k"
    assert formats.short_euros(125_000) == "€\u00a01,250.00"
