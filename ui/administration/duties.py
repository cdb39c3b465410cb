"""What each duty may do, read from the declarations the database keeps."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from services.administration import rights
from ui import roles, theme
from ui.cards import Card
from ui.labels import label
from ui.sheet import scrolled

translate = QCoreApplication.translate


class _Right(NamedTuple):
    thing: str
    steps: tuple[str, ...]
    saves: bool


class DutiesTab(QWidget):
    """A card per duty: what it may save and which steps it may take."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setSpacing(theme.space(3))
        for place, (role, given) in enumerate(rights().items()):
            grid.addWidget(self._card(role, given), place // 2, place % 2)
        grid.setRowStretch(grid.rowCount(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(grid))

    def _card(self, role: str, given: tuple[str, ...]) -> Card:
        word = translate("Roles", roles.WORDS[role])
        card = Card(word[:1].upper() + word[1:])
        if not given:
            card.add(label(self.tr("Reads what is shared; saves nothing yet."), "muted", wrap=True))
        for right in _grouped(given):
            text = translate("Things", right.thing.replace("_", " "))
            card.add(label(text[:1].upper() + text[1:], "strong"))
            words = ([self.tr("enter and change")] if right.saves else []) + [
                translate("Lifecycle", step) for step in right.steps
            ]
            card.add(label(" · ".join(words).replace(" {amount}", ""), "muted", wrap=True))
        return card


def _grouped(given: tuple[str, ...]) -> list[_Right]:
    """Bring what a duty may save and the steps it may take together by the thing they are about."""
    things: dict[str, tuple[list[str], bool]] = {}
    for one in given:
        first, _, second = one.partition(":")
        thing = second if first == "save" else first
        steps, saves = things.get(thing, ([], False))
        things[thing] = (steps if first == "save" else [*steps, second], saves or first == "save")
    return [_Right(thing, tuple(steps), saves) for thing, (steps, saves) in things.items()]
