"""The row behind a finding as the file has it, with the cell marked, what is wrong and what to do."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from services.imports import Plan
from ui import theme
from ui.cards import Card, KeyValueList
from ui.chips import Chip
from ui.imports.preview import FindingLine, row_number, row_of
from ui.labels import label
from ui.sheet import scrolled
from ui.stages import Step, Timeline

_SHORT = 28


class RowPane(Card):
    """Shows one finding of a plan."""

    def __init__(self) -> None:
        super().__init__(" ")
        self._marked = ""
        self._wrong: QLabel = label("", "strong", wrap=True)
        self._remedy: QLabel = label("", "muted", wrap=True)
        self.pairs, self.steps = KeyValueList(), Timeline()
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, theme.space(1), 0)
        body.setSpacing(theme.space(3))
        for part in (self._wrong, self._remedy, self.pairs, self.steps):
            body.addWidget(part)
        body.addStretch(1)
        self.add(scrolled(body), 1)

    def show_finding(self, plan: Plan, line: Any, tone: str) -> None:
        """Show the row of a line with a sheet and a cell; the cell is marked in a tone."""
        heading = self.tr("{sheet}, row {number}").format(sheet=line.sheet, number=row_number(line.cell))
        self.title.setText(heading)
        self.setAccessibleName(heading)
        self.show_note(self.tr("as the file has it"))
        is_finding = isinstance(line, FindingLine)
        self._wrong.setText(line.message if is_finding else line.detail)
        self._remedy.setText(line.remedy if is_finding else "")
        self._remedy.setVisible(is_finding)
        pairs, marked = row_of(plan, line.sheet, line.cell)
        self._marked = pairs[marked][1] if marked >= 0 else ""
        shown = [(name, _value(text, number == marked, tone)) for number, (name, text) in enumerate(pairs)]
        self.pairs.show_pairs(shown)

    def show_nothing(self, heading: str) -> None:
        """Show only what holds for the whole file."""
        self.title.setText(heading)
        self.show_note("")
        self._wrong.setText("")
        self._remedy.setText("")
        self.pairs.show_pairs(())

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show what holds for the whole file."""
        self.steps.show_steps(steps)

    def marked(self) -> str:
        """Return what stands in the marked cell."""
        return self._marked


def _value(text: str, marked: bool, tone: str) -> str | QWidget:
    if not marked:
        return text
    if len(text) > _SHORT:
        return label(text, "error" if tone == "bad" else "warning", wrap=True)
    chip = Chip(text or "–", tone)
    # A chip alone would keep the whole column as narrow as itself.
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(chip)
    row.addStretch(1)
    return box
