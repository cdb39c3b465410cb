"""Colours are legible in both schemes, and named in one place."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from ui import theme

READ_ON = {
    "text": ("ground", "surface", "raised", "hover", "selected", "soft"),
    "muted": ("ground", "surface", "raised", "hover", "selected"),
    "link": ("ground", "surface", "soft"),
    "good_text": ("surface",),
    "warn_text": ("surface", "ground"),
    "bad_text": ("surface", "ground"),
    "rail_text": ("rail", "rail_active", "rail_line"),
    "rail_muted": ("rail",),
    "on_accent": ("accent", "accent_hover", "rail_active"),
    "on_badge": ("badge",),
}


def luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_every_text_colour_has_enough_contrast_on_every_ground_it_is_read_on(tokens):
    weak = {
        (text, ground): round(contrast(getattr(tokens, text), getattr(tokens, ground)), 2)
        for text, grounds in READ_ON.items()
        for ground in grounds
        if contrast(getattr(tokens, text), getattr(tokens, ground)) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_the_word_on_a_chip_has_enough_contrast(tokens):
    assert {tone for tone, (ground, text) in tokens.chips.items() if contrast(ground, text) < 4.5} == set()


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_no_token_is_left_unresolved_in_the_style_sheet(tokens):
    assert "@" not in theme.style_sheet(tokens)


def test_a_forced_scheme_is_shown_whatever_the_system_says():
    theme.apply("dark")
    assert theme.tokens() is theme.DARK
    assert QApplication.palette().window().color().name().upper() == theme.DARK.ground
    theme.apply("light")
    assert theme.tokens() is theme.LIGHT


def test_the_colour_of_a_token_changes_with_the_scheme():
    before = theme.colour("surface").name()
    theme.apply("dark")
    assert theme.colour("surface").name() != before


def test_an_unknown_tone_is_neutral():
    assert theme.chip("no such tone") == theme.chip("neutral")


def test_digits_have_equal_width():
    from PySide6.QtGui import QFontMetrics

    metrics = QFontMetrics(theme.font())
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
