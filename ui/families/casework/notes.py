"""The notes and tasks of a family: to add, to tick off, to correct."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from services.families import casework
from ui import theme
from ui.buttons import button
from ui.columns import Column
from ui.families.casework import forms, words
from ui.families.section import FamilySection
from ui.labels import label, tip
from ui.page import Desk
from ui.sheet import scrolled
from ui.table import RecordTable

DOMAINS = forms.DOMAINS
OPEN = casework.OPEN


class NoteLine(NamedTuple):
    """A note or a task of the family as a row of its list."""

    id: int
    version: int
    day: date
    text: str
    whose: int | None
    who: str
    state: str
    person_id: int | None
    person: str | None
    remind_on: date | None
    reason: str | None
    corrected: bool


class NotesView(FamilySection):
    """Lists the tasks of a family over its notes, with the chosen note in full."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._notes: dict[int, NoteLine] = {}
        self._tasks: dict[int, NoteLine] = {}
        self.tasks, self.notes = self._make_tasks(), self._make_notes()
        self.about, self.about_task = label("", wrap=True), label("", "small", wrap=True)
        self.corrected = label(self.tr("Corrected since; the history keeps what stood there."), "small", wrap=True)
        self.no_tasks = label(self.tr("Nothing is to be done."), "muted")
        self.no_notes = label(self.tr("No notes yet."), "muted")
        self.add_task = button(self.tr("New task…"), self.ask_task, icon="add")
        self.done = button(self.tr("Done"), self.finish, icon="check", hint="Ctrl+Enter")
        self.drop = button(self.tr("Drop…"), self.ask_drop)
        self.reopen = button(self.tr("Open again"), self.open_again)
        self.add_note = button(self.tr("New note…"), self.ask_note, icon="add")
        self.correct = button(self.tr("Correct…"), self.ask_correction, icon="edit")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._arrange()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, context=context).activated.connect(self.finish)

    def read(self, session: Any, family_id: int) -> Any:
        """Read the notes and the tasks."""
        return casework.notes_and_tasks(session, family_id)

    def fill(self, found: tuple[Sequence[Any], Sequence[Any]]) -> None:
        """Show them; what was chosen stays chosen."""
        self._notes, self._tasks = ({row.id: NoteLine(*row[1:]) for row in rows} for rows in found)
        for table, rows, none in (
            (self.notes, self._notes, self.no_notes),
            (self.tasks, self._tasks, self.no_tasks),
        ):
            table.show_rows(rows.values())
            if table.current() not in rows:
                table.select_row(0)
            table.setVisible(bool(rows))
            none.setVisible(not rows)
        self.tasks.fit_height(5)
        self.notes.fit_height(8)
        self._tell_note(self.notes.current())
        self._tell_task(self.tasks.current())
        left = sum(1 for row in self._tasks.values() if row.state in OPEN)
        self.counted.emit(len(self._notes) + left or None)

    def forget(self) -> None:
        """Show nothing of another family."""
        self.fill(((), ()))

    def ask_task(self) -> None:
        """Ask for a new task of this family."""
        forms.ask_task(self.window(), self.desk.tasks, self.file.family)

    def ask_note(self) -> None:
        """Ask for a new note."""
        forms.ask_note(self.window(), self.desk.tasks, self.file)

    def ask_correction(self) -> None:
        """Ask for the correction of the chosen note."""
        row = self._notes.get(self.notes.current())
        if row is not None and self.correct.isEnabled():
            forms.ask_note(self.window(), self.desk.tasks, self.file, row)

    def change_task(self, task_id: int) -> None:
        """Open the form of a task that is still open."""
        row = self._tasks[task_id]
        if row.state in OPEN and not self.why_not(casework.Task):
            values = {"id": row.id, "version": row.version, "title": row.text, "due_on": row.day}
            more = {"remind_on": row.remind_on, "assigned_to": row.whose}
            forms.ask_task(self.window(), self.desk.tasks, self.file.family, values | more)

    def finish(self) -> None:
        """Tick the chosen task off."""
        self._step("finish", self.done)

    def open_again(self) -> None:
        """Take back that the chosen task is done or dropped."""
        self._step("reopen", self.reopen)

    def ask_drop(self) -> None:
        """Ask why the chosen task is dropped."""
        row = self._tasks.get(self.tasks.current())
        if row is not None:
            forms.ask_drop(self.window(), self.desk.tasks, row.id, row.version, row.text)

    def _step(self, step: str, by: QPushButton) -> None:
        row = self._tasks.get(self.tasks.current())
        if row is not None and by.isEnabled():
            self.desk.tasks.write(self, casework.move_task, row.id, row.version, step, changed=DOMAINS)

    def _tell_note(self, record: Any) -> None:
        row = self._notes.get(record)
        why_not = self.why_not(casework.Note)
        if row is not None and not why_not and row.whose != self.desk.tasks.office.staff.id:
            why_not = self.tr("Only {who} corrects this note.").format(who=row.who)
        self.about.setText(row.text if row else "")
        self.corrected.setVisible(row is not None and row.corrected)
        self.about.setVisible(row is not None)
        allow(self.correct, fits=row is not None, why_not=why_not)
        allow(self.add_note, fits=True, why_not=self.why_not(casework.Note))

    def _tell_task(self, record: Any) -> None:
        row = self._tasks.get(record)
        why_not = self.why_not(casework.Task)
        is_open = row is not None and row.state in OPEN
        self.about_task.setText(self.tr("Reason: {reason}").format(reason=row.reason) if row and row.reason else "")
        self.about_task.setVisible(bool(self.about_task.text()))
        allow(self.add_task, fits=True, why_not=why_not)
        allow(self.done, fits=is_open, why_not=why_not)
        allow(self.drop, fits=is_open, why_not=why_not)
        self.reopen.setVisible(row is not None and not is_open)
        for made in (self.done, self.drop):
            made.setVisible(row is not None and is_open)
        allow(self.reopen, fits=True, why_not=why_not)

    def _make_tasks(self) -> RecordTable:
        made = RecordTable(
            (
                Column("text", self.tr("Task"), "bold", 220),
                Column("day", self.tr("Due"), "date", 100),
                Column("who", self.tr("Assigned to"), "muted", 120),
                Column("state", self.tr("State"), "chip", 92, words=words.state, tones=words.state_tone),
            )
        )
        made.setAccessibleName(self.tr("Tasks"))
        made.rowChanged.connect(self._tell_task)
        made.rowActivated.connect(self.change_task)
        return made

    def _make_notes(self) -> RecordTable:
        made = RecordTable(
            (
                Column("day", self.tr("Date"), "date", 100),
                Column("text", self.tr("Note"), width=260, words=_one_line),
                Column("person", self.tr("About"), "muted", 120, optional=True),
                Column("who", self.tr("By"), "muted", 110),
            )
        )
        made.setAccessibleName(self.tr("Notes"))
        made.rowChanged.connect(self._tell_note)
        made.rowActivated.connect(self.ask_correction)
        return made

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, theme.space(1), 0)
        column.setSpacing(theme.space(2))
        column.addLayout(head(self.tr("Tasks"), self.done, self.drop, self.reopen, self.add_task))
        for part in (self.no_tasks, self.tasks, self.about_task):
            column.addWidget(part)
        column.addSpacing(theme.space(2))
        column.addLayout(head(self.tr("Notes"), self.correct, self.add_note))
        for part in (self.no_notes, self.notes, self.about, self.corrected):
            column.addWidget(part)
        column.addStretch(1)
        self.body.addWidget(scrolled(column), 1)


def head(title: str, *buttons: QPushButton) -> QHBoxLayout:
    """Return a heading with buttons at its right."""
    row = QHBoxLayout()
    row.setSpacing(theme.space(2))
    row.addWidget(label(title, "heading"), 1)
    for made in buttons:
        row.addWidget(made)
    return row


def allow(made: QPushButton, *, fits: bool, why_not: str) -> None:
    """Enable a button for a row it fits and a person who may; say why not otherwise."""
    made.setEnabled(fits and not why_not)
    if why_not:
        made.setToolTip(tip(why_not))


def _one_line(text: str) -> str:
    return " ".join(text.split())
