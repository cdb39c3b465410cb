"""Colours, spacing and fonts as named tokens; the only file that knows a colour."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

import resources

SCHEMES = ("system", "light", "dark")
RADIUS = 6
ROW_HEIGHT = 34


@dataclass(frozen=True)
class Tokens:
    """The colours of one scheme; each text colour has at least 4.5:1 on the grounds it is used on."""

    ground: str
    surface: str
    raised: str
    hover: str
    line: str
    edge: str
    text: str
    muted: str
    faint: str
    rail: str
    rail_line: str
    rail_active: str
    rail_text: str
    rail_muted: str
    accent: str
    accent_hover: str
    on_accent: str
    link: str
    soft: str
    selected: str
    good: str
    warn: str
    bad: str
    good_text: str
    warn_text: str
    bad_text: str
    track: str
    badge: str
    on_badge: str
    chips: Mapping[str, tuple[str, str]]


LIGHT = Tokens(
    ground="#F5F6F8",
    surface="#FFFFFF",
    raised="#F9FAFB",
    hover="#F2F5F8",
    line="#DFE3E8",
    edge="#C4CCD5",
    text="#1D2530",
    muted="#5F6B79",
    faint="#8A95A1",
    rail="#17324D",
    rail_line="#24435F",
    rail_active="#25507B",
    rail_text="#DCE6F0",
    rail_muted="#9DB3C8",
    accent="#1F6FB2",
    accent_hover="#195D96",
    on_accent="#FFFFFF",
    link="#1A62A0",
    soft="#E7F0F8",
    selected="#E4EEF8",
    good="#2E8B57",
    warn="#E0A526",
    bad="#C0392B",
    good_text="#22703F",
    warn_text="#7D5A00",
    bad_text="#B03024",
    track="#E3E7EC",
    badge="#E0A526",
    on_badge="#2B2000",
    chips={
        "neutral": ("#E9ECF0", "#4B5664"),
        "info": ("#DFEBF7", "#17568F"),
        "good": ("#DFF3E5", "#1D6438"),
        "warn": ("#FCEFCF", "#755300"),
        "bad": ("#FADFDC", "#9C2419"),
    },
)

DARK = Tokens(
    ground="#13181E",
    surface="#1B2229",
    raised="#20272F",
    hover="#242D36",
    line="#313B46",
    edge="#465362",
    text="#E6EBF0",
    muted="#A0ACB9",
    faint="#7B8895",
    rail="#0E1B29",
    rail_line="#1D3145",
    rail_active="#20456A",
    rail_text="#D5E0EB",
    rail_muted="#8DA3B8",
    accent="#2A75B5",
    accent_hover="#23659E",
    on_accent="#FFFFFF",
    link="#7CB9EC",
    soft="#1D3347",
    selected="#21384E",
    good="#3FA36B",
    warn="#D9A234",
    bad="#D9594C",
    good_text="#7FD3A0",
    warn_text="#EBC06A",
    bad_text="#F29B92",
    track="#2E3843",
    badge="#D9A234",
    on_badge="#231A00",
    chips={
        "neutral": ("#2C3641", "#C0CAD4"),
        "info": ("#1B3A57", "#A5D0F5"),
        "good": ("#1B3F2C", "#99DDB3"),
        "warn": ("#463711", "#F0CE85"),
        "bad": ("#4C2421", "#F6B3AC"),
    },
)


class _Scheme(QObject):
    """What was chosen (`system`, `light` or `dark`) and the tokens in force now."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = "system"
        self.tokens = LIGHT
        self.followed = False

    def refresh(self) -> None:
        """Apply the tokens the choice asks for; also called when the system changes its scheme."""
        self.tokens = DARK if self._is_dark() else LIGHT
        colour.cache_clear()
        font.cache_clear()
        app = QApplication.instance()
        app.setPalette(_palette(self.tokens))
        app.setStyleSheet(style_sheet(self.tokens))

    def _is_dark(self) -> bool:
        if self.choice != "system":
            return self.choice == "dark"
        return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


_scheme = _Scheme()


def apply(choice: str = "system") -> None:
    """Show the application in `system`, `light` or `dark` colours from now on."""
    _scheme.choice = choice
    if not _scheme.followed:
        _first_time()
    _scheme.refresh()


def _first_time() -> None:
    app = QApplication.instance()
    app.setStyle("Fusion")
    font = app.font()
    font.setPointSizeF(10)
    app.setFont(font)
    app.styleHints().colorSchemeChanged.connect(_scheme.refresh)
    _scheme.followed = True


def choice() -> str:
    """Return the scheme asked for: `system`, `light` or `dark`."""
    return _scheme.choice


def tokens() -> Tokens:
    """Return the colours in force now."""
    return _scheme.tokens


@cache
def colour(name: str) -> QColor:
    """Return the colour of a token by its name."""
    return QColor(getattr(_scheme.tokens, name))


def chip(tone: str) -> tuple[QColor, QColor]:
    """Return ground and text colour of a chip; an unknown tone is neutral."""
    ground, text = _scheme.tokens.chips.get(tone) or _scheme.tokens.chips["neutral"]
    return QColor(ground), QColor(text)


def space(steps: int = 1) -> int:
    """Return a distance in pixels: steps of 4."""
    return 4 * steps


@cache
def font(size: float = 10, *, bold: bool = False) -> QFont:
    """Return the base font in a size (points), with digits of equal width; copy it before changing it."""
    chosen = QFont(QApplication.font())
    chosen.setPointSizeF(size)
    chosen.setBold(bold)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def style_sheet(chosen: Tokens) -> str:
    """Return the application's style sheet with the tokens put in place of their `@names`."""
    sheet = (Path(resources.__file__).parent / "style.qss").read_text("utf-8")
    names = sorted((field.name for field in fields(chosen) if field.name != "chips"), key=len, reverse=True)
    for name in names:
        sheet = sheet.replace(f"@{name};", f"{getattr(chosen, name)};")
    return sheet.replace("@resources", Path(resources.__file__).parent.as_posix())


def _palette(chosen: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, name in (
        (roles.Window, "ground"),
        (roles.WindowText, "text"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "raised"),
        (roles.Text, "text"),
        (roles.Button, "surface"),
        (roles.ButtonText, "text"),
        (roles.PlaceholderText, "muted"),
        (roles.ToolTipBase, "surface"),
        (roles.ToolTipText, "text"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "on_accent"),
        (roles.Link, "link"),
        (roles.Mid, "line"),
    ):
        palette.setColor(role, QColor(getattr(chosen, name)))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.faint))
    return palette
