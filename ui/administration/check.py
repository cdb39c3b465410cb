"""The check of the whole database: run with progress, answered by a green line or by the differences."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from services.verify import guards_in_place, verify
from ui import theme
from ui.buttons import button
from ui.cards import Notice
from ui.chips import Chip
from ui.columns import Column
from ui.labels import label
from ui.page import Desk
from ui.table import RecordTable
from ui.tasks import Job
from ui.texts import refusal, shown


class DifferenceLine(NamedTuple):
    """Something that does not agree, as a row."""

    id: int
    check: str
    record: str
    found: str


class CheckView(QWidget):
    """A button, progress with Cancel, and what was found."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self.notice, self.table = Notice(), self._make_table()
        self.start = button(self.tr("Check the database"), self.run, look="primary", icon="check")
        self.cancel = button(self.tr("Cancel"), self._stop)
        self.bar, self.answer, self.said = QProgressBar(), Chip(), label("", wrap=True)
        self._arrange()
        self._show_running(running=False)

    def run(self) -> None:
        """Run every check on a worker."""
        self._show_running(running=True)
        self.bar.setRange(0, 0)
        office = self._desk.tasks.office
        self._job = self._desk.tasks.run(self, partial(_check, office), self._show, self._fail, self._advance)

    def _show(self, found: Sequence[Any]) -> None:
        self._show_running(running=False)
        rows = [DifferenceLine(number, one.check, one.record, one.found) for number, one in enumerate(found)]
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        if rows:
            self.answer.show_status(self.tr("differences"), "bad")
            words = self.tr("{count} things do not agree. Nothing was changed. Keep this list for who looks after it.")
            self.said.setText(words.format(count=len(rows)))
        else:
            self.answer.show_status(self.tr("everything agrees"), "good")
            self.said.setText(
                self.tr(
                    "Every account equals its transfers, every record its history, and every payment was approved by "
                    "another person. All guards of the database are in place."
                )
            )

    def _fail(self, error: Exception) -> None:
        self._show_running(running=False)
        if type(error).__name__ == "Cancelled":
            self.said.setText(self.tr("The check was stopped."))
        elif hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.run)
        else:
            self._desk.tasks.report(self, error)

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_running(self, *, running: bool) -> None:
        self.start.setEnabled(not running)
        for part in (self.bar, self.cancel):
            part.setVisible(running)
        if running:
            self.notice.hide()
            self.answer.show_status("")
            self.said.setText(self.tr("Checking…"))
            self.table.hide()

    def _make_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("check", self.tr("Check"), "chip", 110, words=shown, tones=_tone),
                Column("record", self.tr("Record"), "bold", 240),
                Column("found", self.tr("Found"), width=420),
            )
        )
        made.setAccessibleName(self.tr("Differences"))
        made.hide()
        return made

    def _arrange(self) -> None:
        what = self.tr(
            "Adds every account up again from its transfers, compares each record with the ledger and its history, "
            "and looks whether approvals, heads of families, documents and the guards of the database are in order. "
            "It changes nothing."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        row.addStretch(1)
        answer = QHBoxLayout()
        answer.addWidget(self.answer)
        answer.addWidget(self.said, 1)
        for part in (self.notice, label(what, "muted", wrap=True)):
            column.addWidget(part)
        column.addLayout(row)
        column.addLayout(answer)
        column.addWidget(self.table, 1)
        column.addStretch(0)


def _check(office: Any, progress: Callable[[int, int], None] | None = None) -> list[Any]:
    found: list[Any] = office.read(partial(_all, progress))
    return found


def _all(progress: Callable[[int, int], None] | None, session: Any) -> list[Any]:
    return [*verify(session, progress), *guards_in_place(session)]


def _tone(_check: Any) -> str:
    return "bad"
