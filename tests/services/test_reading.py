"""Typed text is kept without what cannot be seen."""

import pytest

from services.reading import clean_text


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
    assert clean_text(typed).value == clean


def test_removed_characters_are_told_but_blanks_are_not():
    assert clean_text("a\u202eb").assumed
    assert not clean_text("  a   b ").assumed


def test_a_note_keeps_its_lines():
    assert clean_text("one\r\ntwo", lines=True).value == "one\ntwo"


def test_text_that_is_too_long_is_refused_not_cut():
    assert clean_text("x" * 501).value is None
    assert clean_text("x" * 501).problem == "The text is too long."


def test_hostile_text_is_cleaned_at_once():
    assert clean_text("a" * 499 + "\x00").value == "a" * 499
