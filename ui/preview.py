"""The document chosen in a list, looked at beside it: read when it is in sight, and only the last one asked for."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.labels import label, tip
from ui.leaves import Leaves
from ui.scans import Scan, stored_scan
from ui.tasks import Job, Tasks
from ui.texts import refusal


class Preview(QWidget):
    """Shows one stored document, fitted to its room. Signal: `pressed`, when it is clicked to be seen larger."""

    pressed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._wanted: int | None = None
        self._shown: int | None = None
        self._job: Job | None = None
        self.leaves = Leaves(tasks)
        self.leaves.setAccessibleName(self.tr("Preview"))
        self.leaves.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.leaves.setToolTip(tip(self.tr("Larger")))
        self._said = label("", "muted", wrap=True)
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self._read)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._said)
        self._stack.addWidget(self.leaves)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setMinimumSize(theme.space(30), theme.space(24))

    def show_document(self, document_id: int | None) -> None:
        """Show another document soon; moving quickly along a list reads only where it stops."""
        self._wanted = document_id
        if document_id != self._shown:
            self._pause.start()

    def text(self) -> str:
        """Return what is said instead of a picture."""
        return self._said.text() if self._stack.currentIndex() == 0 else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the document in a larger view."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.leaves.pages():
            self.pressed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was asked for while this was out of sight."""
        super().showEvent(event)
        if self._wanted != self._shown:
            self._pause.start()

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        if self._wanted is None:
            self._shown = None
            self._say("")
        elif self.isVisible():
            self._shown = self._wanted
            self._job = self._tasks.read(self, partial(stored_scan, self._wanted), self._take, self._fail)

    def _take(self, scan: Scan) -> None:
        if scan.sizes:
            self.leaves.show_leaves(scan.sizes, scan.draw, whole=True)
            self._stack.setCurrentWidget(self.leaves)
        else:
            self._say(self.tr("This file is not shown here. Open it with this computer's program for it."))

    def _fail(self, error: Exception) -> None:
        self._shown = None
        if hasattr(error, "sentence"):
            self._say(refusal(error))
        else:
            self._tasks.report(self, error)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._stack.setCurrentIndex(0)
        self.leaves.show_leaves((), None)
