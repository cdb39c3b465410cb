"""Where a family stands in the selection: its rounds, its place and outcome in each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from services.families.selection.reading import standings
from ui.cards import EmptyState
from ui.columns import Column
from ui.families.section import FamilySection
from ui.families.selection import words
from ui.page import Desk
from ui.table import RecordTable


class FamilySelection(FamilySection):
    """The rounds a family is in; Enter opens the round."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.table = RecordTable(
            (
                Column("number", self.tr("Number"), "code", 120),
                Column("title", self.tr("Round"), "bold", 180),
                Column("place", self.tr("Place"), "number", 70),
                Column("total", self.tr("Points"), "number", 80, words=words.points),
                Column("outcome", self.tr("Outcome"), "chip", 130, words=_outcome, tones=_tone),
                Column("state", self.tr("Status"), "chip", 150, words=words.state, tones=words.state_tone),
            )
        )
        self.table.setAccessibleName(self.tr("Selection"))
        self.table.rowActivated.connect(self._open)
        self.empty = EmptyState("check")
        self.empty.tell(self.tr("In no selection yet"), self.tr("Rounds are opened on the page Selection."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self.body.addWidget(self._stack, 1)

    def read(self, session: Any, family_id: int) -> Sequence[Any]:
        """Read the rounds of the family."""
        return standings(session, family_id)

    def fill(self, data: Sequence[Any]) -> None:
        """Show them."""
        self.table.show_rows(data)
        self._stack.setCurrentIndex(1 if data else 0)
        self.counted.emit(len(data))

    def _open(self, round_id: Any) -> None:
        self.desk.go("selection_round", round_id)


def _outcome(code: Any) -> str:
    return words.outcome(code) if code else " "


def _tone(code: Any) -> str:
    return words.outcome_tone(code) if code else "neutral"
