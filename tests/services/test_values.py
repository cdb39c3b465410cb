"""Counts and phones are read as offices type them; nothing typed makes a reader fail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services import values


@pytest.mark.parametrize(("typed", "count"), [(4.0, 4), ("4", 4), (0, 0), (" 12 ", 12), ("", None), (None, None)])
def test_a_count_is_a_whole_number(typed: object, count: int | None):
    assert values.parse_count(typed).value == count
    assert not values.parse_count(typed).problem


@pytest.mark.parametrize("typed", [4.5, "4,5", -1, True, "٤", float("inf"), float("nan"), "mnogo", 10**9])
def test_what_is_no_count_is_refused(typed: object):
    assert values.parse_count(typed).problem


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("066/789-417", "+38166789417"),
        ("+381636236390", "+381636236390"),
        ("00381 63 623 6390", "+381636236390"),
        ("381636236390", "+381636236390"),
        ("+381 (0)63 623-6390", "+381636236390"),
        ("011/3333-444", "+381113333444"),
        ("+383 44 123 456", "+38344123456"),
        ("+49 170 1234567", "+491701234567"),
    ],
)
def test_a_phone_gets_its_international_form(typed: str, number: str):
    assert values.parse_phone(typed) == values.Read(number)


def test_a_guess_about_a_phone_is_told():
    assert values.parse_phone(641234567.0).value == "+381641234567"
    assert values.parse_phone(641234567.0).assumed
    assert values.parse_phone("049/123-456").value == "+38349123456"
    assert values.parse_phone("049/123-456").assumed


@pytest.mark.parametrize("typed", ["789-417", "sin", "064", "+1", "064/123-456 (sin)", "٠٦٤١٢٣٤٥٦"])
def test_what_is_no_phone_is_refused(typed: str):
    assert values.parse_phone(typed).problem


def test_a_cell_may_hold_several_phones():
    assert values.parse_phones("064/123-456, 063/222-333 i 064 123 456").value == (
        "+38164123456",
        "+38163222333",
    )
    assert values.parse_phones("064/123-456; ?").problem
    assert values.parse_phones("").value is None


def test_a_phone_is_written_in_groups():
    assert values.format_phone("+38166789417") == "+381 66 789 417"
    assert values.format_phone("+491701234567") == "+491701234567"


@given(st.text(max_size=80) | st.floats() | st.integers() | st.none())
def test_any_cell_is_read_or_refused_with_a_sentence(cell: object):
    for read in (
        values.parse_count,
        values.parse_phone,
        values.parse_phones,
        values.parse_sex,
        values.clean_text,
    ):
        result = read(cell)
        assert not (result.value and result.problem)
        assert bool(result.problem) == bool(result.remedy)
