"""The only file that names icons: office word → glyph of Remix Icon, drawn when first painted."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from ui import theme

SIZE = 16
BESIDE_TEXT = QSize(20, 16)

_GLYPHS = {
    "overview": 0xEC14,
    "families": 0xEDE3,
    "grants": 0xEF69,
    "convoys": 0xEB13,
    "kits": 0xEA48,
    "training": 0xEADB,
    "outreach": 0xEFEC,
    "reports": 0xEA96,
    "administration": 0xF0E6,
    "search": 0xF0D1,
    "add": 0xEA13,
    "close": 0xEB99,
    "down": 0xEA4E,
    "right": 0xEA6E,
    "back": 0xEA64,
    "check": 0xEB7B,
    "print": 0xF029,
    "export": 0xEC5A,
    "import": 0xF250,
    "document": 0xED0F,
    "sheet": 0xECDF,
    "clock": 0xF20F,
    "history": 0xEE17,
    "alert": 0xEA21,
    "error": 0xECA1,
    "info": 0xEE59,
    "person": 0xF264,
    "person-add": 0xF25E,
    "edit": 0xEC86,
    "delete": 0xEC2A,
    "save": 0xF0B3,
    "refresh": 0xF064,
    "filter": 0xED27,
    "columns": 0xEE8D,
    "database": 0xEC16,
    "server": 0xF0E0,
    "open": 0xED70,
    "new-file": 0xECC9,
    "sign-in": 0xEED4,
    "sign-out": 0xEED8,
    "lock": 0xEECE,
    "light": 0xF1BF,
    "dark": 0xEF75,
    "scheme": 0xEBD4,
    "language": 0xF226,
    "more": 0xEF79,
    "view": 0xECB5,
    "copy": 0xECD5,
    "undo": 0xEA58,
    "help": 0xF045,
    "place": 0xEF14,
    "calendar": 0xEB27,
    "wheelchair": 0xF2BE,
    "bookmark": 0xEAE5,
    "picture": 0xEE4B,
    "attach": 0xEA86,
    "home": 0xEE2A,
    "truck": 0xF231,
    "supplier": 0xF118,
}


@cache
def _family() -> str:
    # Only the font file of qtawesome is used: importing the package itself takes 0.3 s at start.
    folder = Path(find_spec("qtawesome").submodule_search_locations[0]) / "fonts"
    number = QFontDatabase.addApplicationFont(str(folder / "remixicon-2.5.0.ttf"))
    return QFontDatabase.applicationFontFamilies(number)[0]


class _Engine(QIconEngine):
    """Draws one glyph in the colour its token has at that moment, so a change of scheme needs no new icon."""

    def __init__(self, glyph: str, ink: str) -> None:
        super().__init__()
        self._glyph = glyph
        self._ink = ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the glyph at the left of the rectangle, as large as fits; what is wider is a gap before a text."""
        ink = "faint" if mode == QIcon.Mode.Disabled else self._ink
        side = min(rect.width(), rect.height())
        square = QRect(rect.left(), rect.center().y() - side // 2 + (side + 1) % 2, side, side)
        font = QFont(_family())
        font.setPixelSize(side)
        painter.save()
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self._glyph)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the glyph on a clear ground."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return an engine of the same glyph."""
        return _Engine(self._glyph, self._ink)


def icon(name: str, ink: str = "muted") -> QIcon:
    """Return an icon by its office word, in a colour of ui/theme.py.

    Raises KeyError for a word that has no glyph.
    """
    return QIcon(_Engine(chr(_GLYPHS[name]), ink))


def paint(painter: QPainter, rect: QRect, name: str, ink: str = "muted") -> None:
    """Draw an icon into a rectangle of a widget that paints itself."""
    _Engine(chr(_GLYPHS[name]), ink).paint(painter, rect, QIcon.Mode.Normal, QIcon.State.Off)
