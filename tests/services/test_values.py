"""Texts, counts, phones and the office's words are read as offices type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services import values


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("  Ана \xa0 Марија\t", "Ана Марија"),
        ("a\x00b", "ab"),
        ("abc\u202edef", "abcdef"),
        ("Pe\u200btar\ufeff", "Petar"),
        ("\ud800x", "x"),
        ("C\u030cacak", "Čacak"),
        ("one\r\ntwo", "one two"),
        (12.0, "12"),
        (None, ""),
    ],
)
def test_text_is_kept_without_what_cannot_be_seen(typed: object, clean: str):
    assert values.clean_text(typed).value == clean


def test_removed_characters_are_told_but_blanks_are_not():
    assert values.clean_text("a\u202eb").assumed
    assert not values.clean_text("  a   b ").assumed


def test_a_note_keeps_its_lines():
    assert values.clean_text("one\r\ntwo", lines=True).value == "one\ntwo"


def test_text_that_is_too_long_is_refused_not_cut():
    assert values.clean_text("x" * 501).value is None
    assert values.clean_text("x" * 501).problem == "The text is too long."


@pytest.mark.parametrize(
    ("typed", "count"), [(4.0, 4), ("4", 4), (0, 0), (" 12 ", 12), ("", None), (None, None)]
)
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


@pytest.mark.parametrize(
    ("typed", "sex"), [("Ž", "F"), ("ženski", "F"), ("ЖЕНСКИ", "F"), ("М", "M"), ("muški", "M")]
)
def test_sex_is_read_in_both_scripts(typed: str, sex: str):
    assert values.parse_sex(typed).value == sex


@pytest.mark.parametrize(
    ("typed", "answer"), [("da", True), ("НЕ", False), ("po", True), ("jo", False), (True, True)]
)
def test_yes_and_no_are_read_in_three_languages(typed: object, answer: bool):
    assert values.parse_yes_no(typed).value is answer


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        ("accommodation", "KC", "collective_centre"),
        ("accommodation", "колективни центар", "collective_centre"),
        ("accommodation", "privatni", "private"),
        ("accommodation", "naselje", "informal_settlement"),
        ("return_state", "procenjena", "assessed"),
        ("return_state", "vratila se", "arrived"),
        ("relation", "suprug/a", "spouse"),
        ("relation", "cerka", "daughter"),
    ],
)
def test_the_words_of_the_office_have_their_codes(kind: str, typed: str, code: str):
    assert values.parse_word(kind, typed).value == code


@pytest.mark.parametrize("typed", ["?", "…", "možda"])
def test_an_unknown_word_is_refused_with_a_remedy(typed: str):
    assert values.parse_yes_no(typed).problem
    assert values.parse_sex(typed).remedy == "Write M or Ž."


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
