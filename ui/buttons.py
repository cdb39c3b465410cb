"""Buttons with a verb, an icon and one look."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ui import icons, theme
from ui.labels import set_look, tip
from ui.texts import shown


def button(
    text: str,
    on: Callable[[], object] | None = None,
    *,
    icon: str = "",
    look: str = "",
    menu: QMenu | None = None,
    hint: str = "",
) -> QPushButton:
    """Return a button; `look` is `primary`, `danger`, `quiet`, `link` or a chip's; a menu adds `▾`."""
    made = QPushButton(f"{text} ▾" if menu else text)
    made.setAccessibleName(text)
    made.setToolTip(tip(hint))
    made.setIconSize(icons.BESIDE_TEXT)
    if look:
        made.setProperty("look", look)
    if icon:
        made.setIcon(icons.icon(icon, "on_accent" if look == "primary" else "muted"))
    if menu is not None:
        menu.setParent(made, Qt.WindowType.Popup)
        made.setMenu(menu)
    if on is not None:
        made.clicked.connect(on)
    return made


class OfferBar(QWidget):
    """The steps a record's lifecycle offers now: what may not be done is disabled with its reason.

    Signal: `chosen` (the offer).
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(2))
        self._offers: dict[QPushButton, object] = {}

    def show_offers(self, offers: Sequence[object]) -> None:
        """Show services.permissions.Offer values as buttons, the main one last and coloured."""
        for old in self._offers:
            old.setParent(None)
            old.deleteLater()
        self._offers = {self._button(offer): offer for offer in sorted(offers, key=_is_primary)}
        for made in self._offers:
            self._row.addWidget(made)
        self.setVisible(bool(offers))

    def _button(self, offer: object) -> QPushButton:
        made = button(shown(offer.text), self._press, hint=shown(offer.reason))
        made.setEnabled(offer.enabled)
        if offer.primary:
            set_look(made, "primary")
        return made

    def _press(self) -> None:
        self.chosen.emit(self._offers[self.sender()])


def _is_primary(offer: object) -> bool:
    return offer.primary
