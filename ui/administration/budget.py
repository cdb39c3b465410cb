"""The budget lines of the project: what each holds, what was awarded out of it, and what is left."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services import programme
from services.programme import BudgetLine
from ui import formats, theme
from ui.administration import commands
from ui.buttons import button
from ui.cards import Notice
from ui.columns import Column
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.grants.rights import why_not
from ui.grants.step_form import today
from ui.labels import label, tip
from ui.page import Desk
from ui.table import RecordTable
from ui.texts import refusal

DOMAINS = frozenset({"programme"})


class BudgetLineRow(NamedTuple):
    """A budget line as a row; amounts in cents."""

    id: int
    code: str
    name: str
    amount: int
    awarded: int
    held: int
    free: int


class BudgetView(QWidget):
    """The lines with their sums; a finance officer adds lines."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.notice, self.table = Notice(), self._make_table()
        self.sums = label("", "muted")
        self.new = button(self.tr("New budget line…"), self.ask_new, icon="add")
        why = why_not(desk.tasks.office.staff, BudgetLine)
        self.new.setEnabled(not why)
        self.new.setToolTip(tip(why))
        self._arrange()

    def refresh(self) -> None:
        """Read the lines again."""
        self._desk.tasks.read(self, programme.budget_lines, self._show, self._fail)

    def ask_new(self) -> None:
        """Ask for a new line."""
        fields = [
            Field("code", self.tr("Code in the donor's budget"), required=True, hint="3.4"),
            Field("name", self.tr("Name"), required=True),
            Field("amount", self.tr("Amount (EUR)"), "money", required=True),
            Field("on", self.tr("From"), "day", required=True),
        ]
        form = Form(self._desk.tasks, fields, commands.add_line, values={"on": today()}, domains=DOMAINS, columns=1)
        note = self.tr("The whole amount is posted onto the line; nothing can ever be awarded above it.")
        FormDialog(self.window(), self.tr("New budget line"), form, self.tr("Add the line"), note).open()

    def _show(self, rows: Sequence[Any]) -> None:
        self.notice.hide()
        lines = [BudgetLineRow(r.id, r.code, r.name, r.amount, r.awarded, r.held, r.free) for r in rows]
        self.table.show_rows(lines)
        words = self.tr("{amount} in all · {awarded} awarded · {held} held for approved grants · {free} left")
        totals = {name: formats.euros(sum(getattr(line, name) for line in lines)) for name in BudgetLineRow._fields[3:]}
        self.sums.setText(words.format(**totals))

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.refresh)
        else:
            self._desk.tasks.report(self, error)

    def _make_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("code", self.tr("Code"), "code", 72),
                Column("name", self.tr("Budget line"), "bold", 280),
                Column("amount", self.tr("Amount"), "money", 120),
                Column("awarded", self.tr("Awarded"), "money", 120),
                Column("held", self.tr("Held"), "money", 120),
                Column("free", self.tr("Left"), "money", 120),
            ),
            "budget",
        )
        made.setAccessibleName(self.tr("Budget lines"))
        return made

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addSpacing(theme.space(2))
        row.addWidget(self.sums, 1)
        column.addWidget(self.notice)
        column.addLayout(row)
        column.addWidget(self.table, 1)
