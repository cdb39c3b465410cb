"""The steps of a request: a list to tick off by button, Space or Ctrl+Enter, with what came of the chosen one."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.families import assistance
from ui import formats, theme
from ui.buttons import button
from ui.columns import Column
from ui.families.assistance import forms, words
from ui.families.casework.notes import allow
from ui.families.casework.words import about
from ui.grants.flow import FlowLayout
from ui.labels import label
from ui.page import Desk
from ui.table import RecordTable

TICK_KEYS = ("Space", "Ctrl+Return", "Ctrl+Enter")


class StepLine(NamedTuple):
    """A step as a row of the list."""

    id: int
    what: str
    due_on: Any
    status: str
    row: Any


class StepList(QWidget):
    """Lists the steps of the request that is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._request: Any = None
        self._why_not = ""
        self._advances = False
        self._rows: dict[int, Any] = {}
        self.table = self._make_table()
        self.none = label(self.tr("No steps yet. Add what is to be done, one by one."), "muted", wrap=True)
        self.about = label("", "small", wrap=True)
        self.done = button(self.tr("Done"), self.tick, icon="check", hint="Ctrl+Enter")
        self.result = button(self.tr("Result…"), self.ask_result)
        self.needless = button(self.tr("Not needed"), self.toggle_needless)
        self.change = button(self.tr("Change step…"), self.ask_change, icon="edit")
        self.add = button(self.tr("New step…"), self.ask_step, icon="add")
        self._arrange()
        for keys in TICK_KEYS:
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, context=context).activated.connect(self.tick)

    def show_steps(self, request: Any, rows: Sequence[Any], why_not: str) -> None:
        """Show the steps of a request; the next one to take is chosen when another request is shown."""
        other = self._request is None or self._request["id"] != request["id"]
        self._request, self._why_not = request, why_not
        self._rows = {row.id: row for row in rows}
        self.table.show_rows([StepLine(row.id, row.what, row.due_on, row.status, row) for row in rows])
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.table.fit_height(8)
        ticked = self._advances and self._is_taken(self.table.current())
        if other or ticked or self.table.current() not in self._rows:
            self._advances = False
            self._choose_next()
        self._tell(self.table.current())

    def tick(self) -> None:
        """Tick the chosen step off, or take the tick away; the next one is chosen then."""
        row = self._rows.get(self.table.current())
        if row is None or not self.done.isEnabled():
            return
        service = assistance.untick if row.done_on else assistance.tick
        self._advances = not row.done_on
        self.desk.tasks.write(self, service, row.id, row.version, changed=forms.DOMAINS)

    def ask_result(self) -> None:
        """Ask what came of the chosen step."""
        self._ask(forms.ask_result)

    def ask_change(self) -> None:
        """Ask for the changes of the chosen step."""
        if self.change.isEnabled():
            self._ask(forms.ask_step)

    def ask_step(self) -> None:
        """Ask for a further step."""
        forms.ask_step(self.window(), self.desk.tasks, self._request)

    def toggle_needless(self) -> None:
        """Say that the chosen step is not needed, or that it is after all."""
        row = self._rows.get(self.table.current())
        if row is not None:
            values = {"needless": not row.needless}
            self.desk.tasks.write(self, assistance.change_step, row.id, row.version, changed=forms.DOMAINS, **values)

    def _ask(self, form: Any) -> None:
        row = self._rows.get(self.table.current())
        if row is not None:
            form(self.window(), self.desk.tasks, self._request, row)

    def _is_taken(self, record: Any) -> bool:
        return record in self._rows and self._rows[record].done_on is not None

    def _choose_next(self) -> None:
        rows = list(self._rows.values())
        waiting = [row for row in rows if row.done_on is None and not row.needless]
        self.table.select(next((row.id for row in (*waiting, *rows)), None))

    def _tell(self, record: Any) -> None:
        row = self._rows.get(record)
        self.about.setText(_in_words(row) if row is not None else "")
        self.about.setVisible(bool(self.about.text()))
        for made in (self.done, self.result, self.needless, self.change):
            allow(made, fits=row is not None, why_not=self._why_not)
        allow(self.add, fits=True, why_not=self._why_not)
        if row is not None:
            self.done.setText(self.tr("Not done") if row.done_on else self.tr("Done"))
            self.needless.setText(self.tr("Needed again") if row.needless else self.tr("Not needed"))
            for made in (self.done, self.result):
                made.setVisible(not row.needless)
            self.needless.setVisible(row.done_on is None)

    def _make_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("what", self.tr("Step"), width=150, sorts=False),
                Column("due_on", self.tr("Due"), "date", 90, sorts=False),
                Column("status", "", "chip", 84, words=words.step_status, tones=words.step_tone, sorts=False),
            )
        )
        made.setAccessibleName(self.tr("Steps"))
        made.rowChanged.connect(self._tell)
        made.rowActivated.connect(self.ask_change)
        return made

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        for part in (self.none, self.table, self.about):
            column.addWidget(part)
        buttons = QWidget()
        flow = FlowLayout(buttons, right=False)
        for made in (self.done, self.result, self.needless, self.change, self.add):
            flow.addWidget(made)
        column.addWidget(buttons)


def _in_words(row: Any) -> str:
    done = about(formats.day(row.done_on), row.who) if row.done_on else ""
    known = about(row.agency, done, row.paper)
    return "\n".join(part for part in (row.what, known, row.result) if part)
