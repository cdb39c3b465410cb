"""The budget lines: what each holds, what was awarded out of it and what is left."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services import programme
from ui import theme
from ui.columns import Column
from ui.labels import label
from ui.table import RecordTable

if TYPE_CHECKING:
    from ui.page import Page


class LinesTab(QWidget):
    """Every budget line with the counters of its account, in the currency of the project."""

    def __init__(self, page: "Page") -> None:
        super().__init__()
        self._page = page
        self.table = RecordTable(
            (
                Column("code", self.tr("Line"), "code", 80),
                Column("name", self.tr("Heading"), "bold", 320),
                Column("amount", self.tr("Budget €"), "money", 130),
                Column("awarded", self.tr("Awarded €"), "money", 130),
                Column("held", self.tr("Held €"), "money", 130),
                Column("free", self.tr("Left €"), "money", 130),
            ),
            "budget_lines",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        note = self.tr("No award goes above its line: the database refuses it, whichever program asks.")
        column.addWidget(label(note, "muted", wrap=True))
        column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Read the lines again."""
        self._page.tasks.read(self, programme.budget_lines, self._show)

    def _show(self, lines: Any) -> None:
        self.table.show_rows(lines)
