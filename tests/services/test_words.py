"""The office's words are read in any script and language."""

import pytest

from services.words import parse_sex, parse_word, parse_yes_no


@pytest.mark.parametrize(("typed", "sex"), [("Ž", "F"), ("ženski", "F"), ("ЖЕНСКИ", "F"), ("М", "M"), ("muški", "M")])
def test_sex_is_read_in_both_scripts(typed: str, sex: str):
    assert parse_sex(typed).value == sex


@pytest.mark.parametrize(("typed", "answer"), [("da", True), ("НЕ", False), ("po", True), ("jo", False), (True, True)])
def test_yes_and_no_are_read_in_three_languages(typed: object, answer: bool):
    assert parse_yes_no(typed).value is answer


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
    assert parse_word(kind, typed).value == code


@pytest.mark.parametrize("typed", ["?", "…", "možda"])
def test_an_unknown_word_is_refused_with_a_remedy(typed: str):
    assert parse_yes_no(typed).problem
    assert parse_sex(typed).remedy == "Write M or Ž."
