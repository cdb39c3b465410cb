"""Account numbers and payment references agree with the published samples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.accounts import (
    Reference,
    account_iban,
    check_reference,
    format_account,
    parse_account,
    parse_reference,
    reference97,
)


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("840000000095584510", "840000000095584510"),
        ("840-955845-10", "840000000095584510"),
        ("165-55-74", "165000000000005574"),
        ("310 1234567891211 86", "310123456789121186"),
        ("RS35 1150 3816 9338 6976 97", "115038169338697697"),
    ],
)
def test_a_right_account_is_read_into_its_eighteen_digits(typed: str, digits: str):
    assert parse_account(typed).value == digits


@pytest.mark.parametrize("typed", ["123456789012345678", "840-955845-11", "8400000000955845", "račun", "9" * 90])
def test_a_wrong_account_is_told(typed: str):
    assert parse_account(typed).problem
    assert parse_account(typed).remedy


def test_an_account_is_printed_with_dashes_and_as_iban():
    assert format_account("840000000095584510") == "840-955845-10"
    assert account_iban("260005601001611379") == "RS35260005601001611379"


@pytest.mark.parametrize("typed", ["97 20-12345", "97 28-12345a", "9747-21750940-2204", "97163220000111111111000"])
def test_a_right_reference_of_model_97_is_read(typed: str):
    read = parse_reference(typed)
    assert read.value
    assert read.value.model == "97"
    assert not read.assumed


@pytest.mark.parametrize("typed", ["97 20-123456", "9728-12345b", "979714123412", "97 1", "97 AB"])
def test_a_wrong_reference_of_model_97_is_told(typed: str):
    assert parse_reference(typed).problem


def test_other_models_are_let_through_with_a_word():
    assert parse_reference("22-223-23456715").value == Reference("22", "223-23456715")
    assert parse_reference("22-223-23456715").assumed
    assert parse_reference("123/456").problem
    assert parse_reference("123-456") == parse_reference(" 123-456 ")
    assert parse_reference("123-456").value == Reference("", "123-456")
    assert check_reference("00", "15").value == Reference("00", "15")
    assert parse_reference("").value is None
    assert parse_reference("9" * 99).problem


@given(st.from_regex(r"[0-9A-Z][0-9A-Z-]{0,18}", fullmatch=True))
def test_a_made_reference_passes_its_own_check(number: str):
    made = reference97(number)
    assert check_reference(made.model, made.number).value == made


@given(st.integers(0, 10**16 - 1))
def test_an_account_with_its_check_digits_is_right_in_both_forms(body: int):
    digits = f"{body:016}{98 - body * 100 % 97:02}"
    assert parse_account(digits).value == digits
    assert parse_account(format_account(digits)).value == digits
