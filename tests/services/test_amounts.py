"""Amounts are read exactly into cents, in either number style, and never guessed in silence."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.values import format_cents, parse_cents

CENTS = {
    "1.234,56": 123456,
    "1,234.56": 123456,
    "1 234,56": 123456,
    "1\xa0234,56": 123456,
    "1'234.56": 123456,
    "1234,5": 123450,
    "2.200,00": 220000,
    "2.200,00 €": 220000,
    "EUR 2200": 220000,
    "2200 евра": 220000,
    "1.234.567": 123456700,
    "0,500": 50,
    "0": 0,
    2350.0: 235000,
    1234.5: 123450,
    0.1 + 0.2: 30,
    1980: 198000,
    Decimal("10.25"): 1025,
}


@pytest.mark.parametrize(("typed", "cents"), CENTS.items())
def test_an_amount_is_read_to_the_cent(typed: object, cents: int):
    assert parse_cents(typed).value == cents
    assert not parse_cents(typed).assumed


@pytest.mark.parametrize("typed", ["2.500", "2,500", "EUR 2.500", "2.500,-"])
def test_one_mark_before_three_digits_is_thousands_and_told(typed: str):
    assert parse_cents(typed).value == 250000
    assert parse_cents(typed).assumed


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("dve hiljade", "This is not an amount."),
        ("NaN", "This is not an amount."),
        ("Infinity", "This is not an amount."),
        ("1e400", "This is not an amount."),
        ("٢٠٠", "This is not an amount."),
        ("12.34,56", "This is not an amount."),
        ("1_000", "This is not an amount."),
        (float("nan"), "This is not an amount."),
        (float("inf"), "This is not an amount."),
        (Decimal("sNaN"), "This is not an amount."),
        (True, "This is not an amount."),
        ([], "This is not an amount."),
        ("-250", "The amount is below zero."),
        ("(250,00)", "The amount is below zero."),
        (-250.0, "The amount is below zero."),
        (12.345, "The amount has parts of a cent."),
        ("1.234,567", "The amount has parts of a cent."),
        ("1,0000000000000000000000000000000000000000001", "The amount has parts of a cent."),
        (10**400, "The amount is too large."),
        (1e300, "The amount is too large."),
        ("99999999999999999", "The amount is too large."),
        ("9" * 99, "The text is too long."),
        ("500 din", "The amount is in another currency."),
    ],
)
def test_what_is_no_clear_amount_is_refused_with_a_remedy(typed: object, problem: str):
    assert parse_cents(typed).value is None
    assert parse_cents(typed).problem == problem
    assert parse_cents(typed).remedy


def test_dinars_are_read_where_dinars_are_asked_for():
    assert parse_cents("1.500,00 дин.", "RSD").value == 150000
    assert parse_cents("1.500,00 EUR", "RSD").problem


@pytest.mark.parametrize("empty", ["", None, " "])
def test_an_empty_cell_is_neither_an_amount_nor_a_problem(empty: object):
    assert parse_cents(empty).value is None
    assert not parse_cents(empty).problem


def test_amounts_are_written_the_serbian_way():
    assert format_cents(123456789) == "1.234.567,89"
    assert format_cents(-5, "EUR") == "-0,05 EUR"
    assert format_cents(0) == "0,00"


@given(st.integers(0, 10**15))
def test_a_written_amount_is_read_back(cents: int):
    written = format_cents(cents, "EUR")
    assert parse_cents(written).value == cents
    assert parse_cents(written.translate({ord("."): ",", ord(","): "."})).value == cents


@given(st.integers(0, 10**13))
def test_a_number_cell_is_read_exactly(cents: int):
    assert parse_cents(cents / 100).value == cents


@given(st.text(max_size=80) | st.floats() | st.integers() | st.decimals() | st.none())
def test_any_cell_gives_an_amount_or_a_sentence_or_nothing(cell: object):
    read = parse_cents(cell)
    assert not (read.value and read.problem)
    assert read.value is None or read.value >= 0
