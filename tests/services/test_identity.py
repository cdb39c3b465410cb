"""Personal and firm numbers: a failed check is a warning with a reason, never a block."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.dates import DayOrYear
from services.identity import card_key, check_jmbg, disagreements, parse_firm_number, parse_pib

VALID = ["0101100710006", "0710003730015", "0512981717776"]


@pytest.mark.parametrize("number", VALID)
def test_a_right_jmbg_has_no_warning(number: str):
    assert check_jmbg(number).ok
    assert check_jmbg(number).digits == number


def test_a_jmbg_tells_birth_sex_and_where_it_was_given():
    jmbg = check_jmbg("0710003730015")
    assert (jmbg.born, jmbg.sex, jmbg.region) == (dt.date(2003, 10, 7), "M", "Niš")
    assert check_jmbg("0512981717776").sex == "F"


@pytest.mark.parametrize("typed", [710003730015, 710003730015.0, "710003730015"])
def test_a_zero_lost_in_a_spreadsheet_comes_back_and_is_told(typed: object):
    assert check_jmbg(typed).digits == "0710003730015"
    assert check_jmbg(typed).assumed


@pytest.mark.parametrize("typed", ["0710003 730015", "0710003-730015", " 0710003730015\u200b"])
def test_blanks_and_dashes_do_not_matter(typed: str):
    assert check_jmbg(typed).digits == "0710003730015"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("2406974710037", "The last digit of the JMBG does not agree with the others."),
        ("3102980710006", "The JMBG holds no possible date of birth."),
        ("0101700710000", "The JMBG holds no possible date of birth."),
        ("12345", "A JMBG has 13 digits."),
        ("071000373001x", "A JMBG has 13 digits."),
        ("٠٧١٠٠٠٣٧٣٠٠١٥", "A JMBG has 13 digits."),
    ],
)
def test_a_failed_jmbg_check_is_a_warning_that_keeps_what_was_typed(typed: str, problem: str):
    jmbg = check_jmbg(typed)
    assert (jmbg.problem, jmbg.digits) == (problem, typed)
    assert not jmbg.ok
    assert jmbg.remedy


@pytest.mark.parametrize("empty", ["", None, " - "])
def test_a_person_without_a_jmbg_has_no_warning(empty: object):
    assert check_jmbg(empty).ok
    assert check_jmbg(empty).digits == ""


def test_a_jmbg_that_says_otherwise_than_the_record_is_a_warning():
    jmbg = check_jmbg("0710003730015")
    assert disagreements(jmbg, dt.date(2003, 10, 7), "M") == ()
    assert disagreements(jmbg, DayOrYear(2003), None) == ()
    assert len(disagreements(jmbg, dt.date(2003, 7, 10), "F")) == 2
    assert len(disagreements(jmbg, DayOrYear(2004), "M")) == 1
    assert disagreements(check_jmbg("wrong"), dt.date(2003, 7, 10), "F") == ()


def test_one_card_number_has_one_key_in_every_writing():
    assert card_key("IRL 61925/8") == card_key("irl-61925/8 ") == card_key("ИРЛ61925/8") == "IRL61925/8"
    assert card_key(None) == ""


@pytest.mark.parametrize(("typed", "number"), [("101134702", "101134702"), (101134702.0, "101134702"), ("", None)])
def test_a_right_tax_number_is_read(typed: object, number: str | None):
    assert parse_pib(typed).value == number
    assert not parse_pib(typed).problem


@pytest.mark.parametrize("typed", ["101134703", "1", "abc", "9" * 50])
def test_a_wrong_tax_number_is_told(typed: str):
    assert parse_pib(typed).problem
    assert parse_pib(typed).remedy


def test_a_registration_number_has_eight_digits():
    assert parse_firm_number(7012345.0).value == "07012345"
    assert parse_firm_number("0701 2345").value == "07012345"
    assert parse_firm_number("7012345").problem
    assert parse_firm_number("").value is None


@given(st.text(max_size=60) | st.floats() | st.integers() | st.none())
def test_any_cell_gives_a_number_or_a_sentence(cell: object):
    jmbg = check_jmbg(cell)
    assert bool(jmbg.born) == (jmbg.ok and bool(jmbg.digits))


@given(st.sampled_from(VALID), st.integers(0, 12), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_always_noticed(number: str, place: int, digit: str):
    changed = number[:place] + digit + number[place + 1 :]
    assert check_jmbg(changed).ok == (changed == number)
