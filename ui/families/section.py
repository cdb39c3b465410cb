"""The base of every part of a family file: reads its own rows when it is looked at, and again when they change."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.errors import sentence_for
from services.permissions import may_write
from ui import theme
from ui.cards import Notice
from ui.page import Desk
from ui.tasks import Job
from ui.texts import refusal, shown


class FamilySection(QWidget):
    """A tab of the family file; a part writes `read` (on a worker, one round trip) and `fill`.

    Signal: `counted` (how many things the part holds), for the number behind the tab's title.
    """

    counted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.file: Any = None
        self._due = False
        self._job: Job | None = None
        self.notice = Notice()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.space(2))
        self.body.addWidget(self.notice)

    @property
    def family_id(self) -> int:
        """The family whose file is shown."""
        return self.record_of(self.file)

    def record_of(self, file: Any) -> int:
        """Return the id of the record a file is about; a part of another file than a family's says it."""
        return int(file.family["id"])

    def read(self, session: Any, family_id: int) -> Any:
        """Read what the part shows of a family; runs on a worker."""
        raise NotImplementedError

    def fill(self, data: Any) -> None:
        """Show what was read."""
        raise NotImplementedError

    def forget(self) -> None:
        """Show nothing of the family that was shown before."""

    def show_family(self, file: Any) -> None:
        """Show a FamilyFile; a hidden part reads its rows when it is shown."""
        other = self.file is None or self.record_of(self.file) != self.record_of(file)
        self.file = file
        self._due = True
        if other:
            self.forget()
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the rows again; what is shown stays until the answer is here."""
        self._due = False
        if self._job is not None:
            self._job.cancel()
        work = partial(_read, self.read, self.family_id)
        self._job = self.desk.tasks.read(self, work, self._take, self._fail)

    def why_not(self, model: Any) -> str:
        """Return why this person may not save records of a kind here; nothing when they may."""
        office = self.desk.tasks.office
        if office is None or may_write(office.staff, model):
            return ""
        return shown(sentence_for(f"{model.__tablename__}_insert_right")[0])

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is out of date."""
        super().showEvent(event)
        if self._due:
            self.refresh()

    def _take(self, data: Any) -> None:
        self.notice.hide()
        self.fill(data)

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.refresh)
        else:
            self.desk.tasks.report(self, error)


def _read(read: Any, family_id: int, session: Any) -> Any:
    return read(session, family_id)
