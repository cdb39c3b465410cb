"""The check of the database on the screen: every account added up again, audit and approvals compared."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from services.verify import guards_in_place, verify
from ui import theme
from ui.buttons import button
from ui.chips import Chip
from ui.columns import Column
from ui.labels import label
from ui.table import RecordTable
from ui.tasks import Job, Tasks


class CheckTab(QWidget):
    """Runs the check with progress and Cancel, and lists what does not agree."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._job: Job | None = None
        self.start = button(self.tr("Check the database"), self.run, icon="check", look="primary")
        self.stop = button(self.tr("Cancel"), self.cancel)
        self.bar = QProgressBar()
        self.answer = Chip()
        self.found = label("", wrap=True)
        self._about = label(
            self.tr(
                "Adds every account up again from its transfers, compares each record with its"
                " audit trail, approvals, documents and the guards of the database."
            ),
            "muted",
            wrap=True,
        )
        self.table = RecordTable(
            (
                Column("check", self.tr("Check"), "code", 120),
                Column("record", self.tr("Record"), "bold", 260),
                Column("found", self.tr("What was found"), width=480),
            )
        )
        self._arrange()

    def run(self) -> None:
        """Start the check on a worker."""
        self._show_running(True)
        self.answer.show_status("")
        self.found.setText(self.tr("Checking…"))
        self.table.hide()
        office = self._tasks.office
        self._job = self._tasks.run(self, _checking(office), self._show, self._failed, self._advance)

    def cancel(self) -> None:
        """Stop the check; it changes nothing anyway."""
        if self._job is not None:
            self._job.cancel()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(self._about)
        column.addLayout(row)
        answer = QHBoxLayout()
        answer.addWidget(self.answer)
        answer.addWidget(self.found, 1)
        column.addLayout(answer)
        column.addWidget(self.table, 1)
        self.table.hide()
        column.addStretch()
        self._show_running(False)

    def _show_running(self, running: bool) -> None:
        self.start.setEnabled(not running)
        self.bar.setVisible(running)
        self.stop.setVisible(running)

    def _advance(self, done: int, total: int) -> None:
        self.bar.setMaximum(total)
        self.bar.setValue(done)

    def _show(self, differences: Any) -> None:
        self._show_running(False)
        self.table.setVisible(bool(differences))
        self.table.show_rows([{"id": number, **vars(one)} for number, one in enumerate(differences)])
        found, agrees = self.tr("differences"), self.tr("everything agrees")
        self.answer.show_status(found if differences else agrees, "bad" if differences else "good")
        self.found.setText(
            self.tr("%n thing(s) do not agree. Nothing was changed.", "", len(differences))
            if differences
            else self.tr("Everything agrees: accounts, records, audit trail, approvals, documents and guards.")
        )

    def _failed(self, error: Exception) -> None:
        self._show_running(False)
        stopped = type(error).__name__ == "Cancelled"
        self.found.setText(self.tr("The check was stopped.") if stopped else "")
        self._tasks.report(self, error)


def _checking(office: Any) -> Callable[..., Any]:
    def check(progress: Callable[[int, int], None] | None = None) -> Any:
        return office.read(lambda session: [*verify(session, progress), *guards_in_place(session)])

    return check
