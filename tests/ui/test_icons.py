"""Every icon has a glyph in the font and takes its colour when painted."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QRawFont

from ui import icons, theme


@pytest.mark.parametrize("name", sorted(icons._GLYPHS))
def test_the_icon_font_has_the_glyph(name):
    raw = QRawFont.fromFont(QFont(icons._family()))
    assert raw.supportsCharacter(icons._GLYPHS[name])


def test_an_icon_is_drawn_in_the_colour_its_token_has_now():
    made = icons.icon("families", "accent")
    for scheme in ("light", "dark"):
        theme.apply(scheme)
        image = made.pixmap(QSize(64, 64)).toImage()
        inks = {
            QColor(image.pixel(x, y)).name()
            for x in range(64)
            for y in range(64)
            if QColor.fromRgba(image.pixel(x, y)).alpha() == 255
        }
        assert theme.colour("accent").name() in inks


def test_an_unknown_word_has_no_icon():
    with pytest.raises(KeyError):
        icons.icon("no such icon")


def test_every_glyph_fits_its_box():
    font = QFont(icons._family())
    font.setPixelSize(icons.SIZE)
    metrics = QFontMetrics(font)
    assert {name for name, code in icons._GLYPHS.items() if metrics.horizontalAdvance(chr(code)) > icons.SIZE} == set()
