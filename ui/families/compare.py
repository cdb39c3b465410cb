"""Two family files side by side, field by field, to decide whether they are one family."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from services.families import family_file
from ui.buttons import button
from ui.cards import Card
from ui.families import words
from ui.families.sides import Side, side_by_side, side_of
from ui.page import Desk
from ui.sheet import Sheet
from ui.texts import refusal


class CompareSheet(Sheet):
    """Reads the other file and shows both.

    Signal: `decided` (`different` or `same`; the row of the possible duplicate).
    """

    decided = Signal(str, object)

    def __init__(self, desk: Desk, mine: Side, row: Mapping[str, Any], why_not: str) -> None:
        super().__init__(self.tr("Are these one family?"), _because(row))
        self._desk, self._mine, self._row = desk, mine, row
        self._doing: dict[QPushButton, str] = {}
        if row["state"] == "open":
            self._offer("same", self.tr("Same family…"), why_not)
            self._offer("different", self.tr("Not the same"), why_not)
        self._read()

    def buttons(self) -> dict[str, QPushButton]:
        """Return the buttons by what they decide."""
        return {what: made for made, what in self._doing.items()}

    def _read(self) -> None:
        work = partial(_read, self._row["other_id"])
        self._desk.tasks.read(self, work, self._show, self._fail)

    def _show(self, other: Any) -> None:
        card = Card()
        card.add(side_by_side(self._mine, side_of(other)))
        self.add(card)
        self.body.addStretch(1)

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self._read)
        else:
            self._desk.tasks.report(self, error)

    def _offer(self, what: str, text: str, why_not: str) -> None:
        made = button(text, self._press, hint=why_not)
        made.setEnabled(not why_not)
        self._doing[made] = what
        self.add_button(made)

    def _press(self) -> None:
        what = self._doing[self.sender()]
        self.leave()
        self.decided.emit(what, self._row)


def _because(row: Mapping[str, Any]) -> str:
    score = QCoreApplication.translate("Families", "{score} of 100.").format(score=row["amount"])
    return f"{score} {words.sentences(row['reason'])}"


def _read(family_id: int, session: Any) -> Any:
    return family_file(session, family_id)
