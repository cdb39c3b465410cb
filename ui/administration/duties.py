"""What each duty may do, as the program's own declarations say."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from services.duties import Duty, duties
from ui import roles, theme
from ui.cards import Card
from ui.labels import label
from ui.sheet import scrolled
from ui.texts import shown


class DutiesView(QWidget):
    """A card for each duty: what it is, what it enters, and which steps it takes."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, theme.space(1), 0)
        grid.setSpacing(theme.space(3))
        for number, duty in enumerate(duties()):
            grid.addWidget(self._card(duty), number // 2, number % 2)
        for side in range(2):
            grid.setColumnStretch(side, 1)
        note = self.tr(
            "A person may hold several duties. Who made a payment never approves it, who approved it never pays it, "
            "and who received the goods takes no part in it: that is kept by person, whatever duties they hold."
        )
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.space(3))
        body.addWidget(label(note, "muted", wrap=True))
        body.addLayout(grid)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(body))

    def _card(self, duty: Duty) -> Card:
        card = Card(roles.in_words([duty.role]).capitalize())
        card.add(label(shown(duty.explanation), "muted", wrap=True))
        if duty.enters:
            self._add(card, self.tr("Enters and changes"), [", ".join(map(shown, duty.enters))])
        if duty.steps:
            said = [f"{shown(thing).capitalize()}: {', '.join(map(shown, verbs))}" for thing, verbs in duty.steps]
            self._add(card, self.tr("Steps"), said)
        card.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        return card

    def _add(self, card: Card, heading: str, lines: Sequence[str]) -> None:
        card.add(label(heading, "small"))
        for line in lines:
            card.add(label(line, wrap=True))
