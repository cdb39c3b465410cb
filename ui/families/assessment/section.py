"""The part "Needs" of a family file: its assessments with their scores, a new one, and each opened for filling."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.families.assessment import Assessment
from services.families.assessment_register import of_family
from ui import formats, theme
from ui.buttons import button
from ui.cards import Card, EmptyState
from ui.chips import Chip
from ui.families.assessment import words
from ui.families.assessment.fill import FillSheet
from ui.families.assessment.steps import ask_start
from ui.families.section import FamilySection
from ui.labels import Elided, label, tip
from ui.page import Desk, Page


class NeedsSection(FamilySection):
    """The assessments of one family, the latest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._empty = EmptyState("check")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(2))
        self.new = button(self.tr("New assessment"), self.begin, icon="add")
        why_not = self.why_not(Assessment)
        self.new.setEnabled(not why_not)
        self.new.setToolTip(tip(why_not))
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.new)
        self.body.addLayout(top)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._empty, 1)
        self.body.addStretch(1)

    def read(self, session: Any, family_id: int) -> Any:
        """Read the family's assessments."""
        return of_family(session, family_id)

    def fill(self, data: Sequence[Any]) -> None:
        """Show the assessments."""
        self.forget()
        for row in data:
            self._rows.addWidget(self._row(row))
        self._empty.setVisible(not data)
        self._empty.tell(self.tr("No assessment yet"), self.tr("Ask the family with one of the questionnaires."))
        self.counted.emit(len(data) or None)

    def forget(self) -> None:
        """Take away what is shown."""
        while item := self._rows.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()

    def begin(self) -> None:
        """Begin a new assessment of the family."""
        family = self.file.family
        ask_start(self._page(), family["id"], f"{family['number']} · {family['title']}", self.open)

    def open(self, assessment_id: int) -> None:
        """Open an assessment over the family file."""
        sheet = FillSheet(self._page(), assessment_id)
        sheet.closed.connect(self.refresh)
        self._page().open_sheet(sheet)

    def _page(self) -> Page:
        found: QWidget = self
        while not isinstance(found, Page):
            found = found.parentWidget()
        return found

    def _row(self, row: Any) -> Card:
        card = Card(margin=2)
        line = QHBoxLayout()
        title = label(words.titled(row["titles"]), "strong")
        by = f" · {row['visited_by']}" if row["visited_by"] else ""
        about = Elided(f"{formats.day(row['assessed_on'])}{by}", "muted")
        score = "–" if row["score"] is None else formats.number(row["score"])
        points = label(self.tr("Score {score}").format(score=score), "strong")
        for widget, stretch in ((title, 0), (about, 1), (points, 0), (Chip(words.state(row["state"])), 0)):
            line.addWidget(widget, stretch)
        line.itemAt(3).widget().show_status(words.state(row["state"]), words.tone(row["state"]))
        line.addWidget(button(self.tr("Open"), partial(self.open, row["id"])))
        card.add(line)
        return card
