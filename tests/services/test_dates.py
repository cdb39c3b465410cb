"""Dates are read day first in every style an office types, and guesses are told."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.values import DayOrYear, format_date, parse_date, parse_day

MARCH_7 = dt.date(1982, 3, 7)
STYLES = ["7.3.1982.", "07.03.1982", "7. 3. 1982.", "1982-03-07", "1982-03-07 00:00:00", "7. mart 1982."]
STYLES += [
    "7. марта 1982",
    "7 III 1982",
    "7. mars 1982",
    "7 March 1982",
    "7.3.1982. god.",
    "7.\u200b3.\xa01982.",
]

dates = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


@pytest.mark.parametrize("typed", STYLES)
def test_a_clear_date_is_read_without_a_guess(typed: str):
    assert parse_day(typed).value == MARCH_7
    assert parse_day(typed).assumed == ""


@pytest.mark.parametrize("typed", ["7/3/1982", "07-03-1982", 30017, 30017.0, 30017.75, "7.3.82."])
def test_a_guess_is_told(typed: object):
    assert parse_day(typed).value == MARCH_7
    assert parse_day(typed).assumed


@pytest.mark.parametrize("typed", ["19/05/2025", "12/12/2012"])
def test_a_date_that_reads_one_way_only_is_no_guess(typed: str):
    assert parse_day(typed).value
    assert not parse_day(typed).assumed


@pytest.mark.parametrize("typed", ["1951", "1951.", "1951. god.", "1951. godine", 1951, 1951.0])
def test_a_year_alone_is_a_year_but_not_a_day(typed: object):
    assert parse_date(typed).value == DayOrYear(1951)
    assert parse_day(typed).problem == "Day and month are missing."


@pytest.mark.parametrize("typed", ["31.02.2026.", "1.13.1980.", "05/19/2025", "0.5.1980", "29.2.2025", "2025-02-30"])
def test_a_day_the_calendar_lacks_is_refused_with_a_remedy(typed: str):
    assert parse_date(typed).problem == "No such date."
    assert parse_date(typed).remedy


@pytest.mark.parametrize(
    "typed", ["juče", "٧.٣.١٩٨٢", 0, 12, True, 1e300, float("nan"), [1], "1" * 99, "7. foo 1982", 1951.5]
)
def test_what_is_no_date_is_refused(typed: object):
    assert parse_date(typed).value is None
    assert parse_date(typed).problem


@pytest.mark.parametrize("typed", ["1.1.1850.", "1.1.2222.", dt.date(1899, 12, 31)])
def test_a_year_too_far_away_is_refused(typed: object):
    assert "between 1900 and 2100" in parse_date(typed).problem


@pytest.mark.parametrize("empty", ["", None, "  ", "\u200b"])
def test_an_empty_cell_is_neither_a_date_nor_a_problem(empty: object):
    assert parse_date(empty) == parse_day(empty)
    assert parse_date(empty).value is None
    assert not parse_date(empty).problem


def test_dates_are_written_the_serbian_way():
    assert format_date(MARCH_7) == "7. 3. 1982."
    assert format_date(DayOrYear(1951)) == "1951."
    assert format_date(None) == ""


@given(dates)
def test_a_written_date_is_read_back(day: dt.date):
    assert parse_day(format_date(day)).value == day
    assert parse_day(day.isoformat()).value == day
    assert parse_day(f"{day:%d/%m/%Y}").value == day
    assert parse_day(day).value == day


@given(st.text(max_size=80) | st.floats() | st.integers() | st.booleans() | st.none() | st.datetimes())
def test_any_cell_gives_a_date_or_a_sentence_or_nothing(cell: object):
    read = parse_date(cell)
    assert not (read.value and read.problem)
    assert bool(read.problem) == bool(read.remedy)
