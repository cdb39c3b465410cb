"""The pane beside a register: the selected record with its tabs and the steps open to it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.buttons import OfferBar
from ui.cards import Notice
from ui.chips import Chip
from ui.labels import Elided, label
from ui.page import Desk
from ui.tabs import Tabs
from ui.tasks import Job
from ui.texts import refusal


class Detail(QFrame):
    """Reads a record on a worker (`read`) and shows it (`fill`); a domain writes those two and its tabs.

    Moving quickly down a list reads only the record it stops at.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.desk = desk
        self.record: Any = None
        self.data: Any = None
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=60)
        self._pause.timeout.connect(self.refresh)
        self._title, self._note, self._chip = label("", "name"), Elided("", "small"), Chip()
        self.notice, self.tabs, self.offers = Notice(), Tabs(), OfferBar()
        self._arrange()
        self.build()
        self._shown.hide()

    def build(self) -> None:
        """Add the tabs."""

    def read(self, session: Any, record: Any) -> Any:
        """Read what the pane shows of a record; runs on a worker."""
        raise NotImplementedError

    def fill(self, data: Any) -> None:
        """Show what was read."""
        raise NotImplementedError

    def show_record(self, record: Any) -> None:
        """Show another record, or nothing for None."""
        if record == self.record:
            return
        self.record = record
        if record is None:
            self._pause.stop()
            self._drop()
            self._shown.hide()
        else:
            self._pause.start()

    def refresh(self) -> None:
        """Read the record again; what is shown stays until the answer is here."""
        if self.record is None:
            return
        self._drop()
        work = partial(_read, self.read, self.record)
        self._job = self.desk.tasks.read(self, work, self._take, self._fail)

    def show_title(self, title: str, note: str = "", status: str = "", tone: str = "neutral") -> None:
        """Show the heading with the record's status."""
        self._title.setText(title)
        self._note.setText(note)
        self._chip.show_status(status, tone)
        self.setAccessibleName(title)

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _take(self, data: Any) -> None:
        self.data = data
        self.notice.hide()
        self._shown.show()
        self.fill(data)

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.refresh)
        else:
            self.desk.tasks.report(self, error)

    def _arrange(self) -> None:
        self._shown = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self.notice)
        outer.addWidget(self._shown, 1)
        column = QVBoxLayout(self._shown)
        edge = theme.space(3) + 2
        column.setContentsMargins(edge, theme.space(3), edge, theme.space(3) + 2)
        column.setSpacing(theme.space(2))
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title.setWordWrap(True)
        words.addWidget(self._title)
        words.addWidget(self._note)
        head.addLayout(words, 1)
        head.addWidget(self._chip)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        self._foot(column)

    def _foot(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.offers)
        self.offers.hide()
        column.addLayout(row)


def _read(read: Any, record: Any, session: Any) -> Any:
    return read(session, record)
