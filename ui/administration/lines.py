"""The budget lines: what each holds, what was awarded out of it and what is left."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services import programme
from services.first_office import add_budget_line
from services.programme import BudgetLine
from ui import formats, theme
from ui.buttons import button
from ui.columns import Column
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.grants.rights import why_not
from ui.grants.step_form import today
from ui.labels import label, tip
from ui.table import RecordTable

if TYPE_CHECKING:
    from ui.page import Page

DOMAINS = frozenset({"programme"})


class LinesTab(QWidget):
    """Every budget line with the counters of its account, in the currency of the project."""

    def __init__(self, page: "Page") -> None:
        super().__init__()
        self._page = page
        self.sums = label("", "strong")
        self.new = button(self.tr("New budget line…"), self.ask_new, icon="add")
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
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.sums)
        words.addWidget(label(note, "small", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(self.new)
        column.addLayout(row)
        column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Read the lines again."""
        self._page.tasks.read(self, programme.budget_lines, self._show)

    def ask_new(self) -> None:
        """Ask for a new line of the project in hand."""
        fields = [
            Field("code", self.tr("Code in the donor's budget"), required=True, hint="3.4"),
            Field("name", self.tr("Heading"), required=True),
            Field("amount", self.tr("Budget €"), "money", required=True),
            Field("on", self.tr("From"), "day", required=True),
        ]
        form = Form(self._page.tasks, fields, _add, values={"on": today()}, domains=DOMAINS, columns=1)
        note = self.tr("The whole amount is posted onto the line at once and stays there.")
        FormDialog(self.window(), self.tr("New budget line"), form, self.tr("Add the line"), note).open()

    def _show(self, lines: Any) -> None:
        why = why_not(self._page.tasks.office.staff, BudgetLine)
        self.new.setEnabled(not why)
        self.new.setToolTip(tip(why))
        self.table.show_rows(lines)
        words = self.tr("{amount} in all · {awarded} awarded · {held} held for approved grants · {free} left")
        names = ("amount", "awarded", "held", "free")
        totals = {name: formats.euros(sum(getattr(line, name) for line in lines)) for name in names}
        self.sums.setText(words.format(**totals))


def _add(session: Any, *, code: str, name: str, amount: int, on: date) -> int:
    return add_budget_line(session, programme.project(session).id, code, name, amount, on)
