"""What a grant has, gave out, holds and has left: four figures over one bar."""

from typing import Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import formats, theme
from ui.bars import Bar
from ui.grants.words import BEFORE_AWARD
from ui.labels import label


class Money(QWidget):
    """Awarded, disbursed, waiting (held, or submitted for approval) and left of one grant, in euros."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        self._names = [label("", "small") for _ in range(4)]
        self._figures = [label("", "strong") for _ in range(4)]
        self.bar = Bar()
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        for number in range(4):
            grid.addWidget(self._names[number], 0, number)
            grid.addWidget(self._figures[number], 1, number)
        column.addLayout(grid)
        column.addWidget(self.bar)

    def show_grant(self, file: Any) -> None:
        """Show the money of a GrantFile; before the contract nothing can be paid out of it yet."""
        row = file.grant
        waiting = row["waiting"] + file.to_approve
        left = row["left"] - file.to_approve
        asked = row["state"] in BEFORE_AWARD
        first = self.tr("Asked for") if asked else self.tr("Awarded")
        words = (first, self.tr("Disbursed"), self.tr("Waiting"), self.tr("Left"))
        amounts = [formats.euros(value) for value in (row["amount"], row["paid"], waiting, left)]
        for number in range(4):
            self._names[number].setText(words[number])
            self._figures[number].setText(amounts[number])
        whole = row["amount"]
        said = ", ".join(map(" ".join, zip(words, amounts, strict=True)))
        self.bar.show_shares([(row["paid"] / whole, "accent"), (waiting / whole, "warn")], said)

    def figures(self) -> list[str]:
        """Return the four amounts as shown."""
        return [figure.text() for figure in self._figures]
