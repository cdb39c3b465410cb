"""Signing in: which office, and as whom; the last choice is remembered, passwords never."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui import doors, theme
from ui.buttons import button
from ui.cards import Card, Notice, rule
from ui.labels import label
from ui.office_choice import remembered
from ui.office_fields import OfficeFields
from ui.tasks import Job, Tasks
from ui.texts import refusal


class SignIn(QWidget):
    """Asks which office to open and as whom.

    Signals: `asked` (Choice, password), `cancelled`.
    """

    asked = Signal(object, str)
    cancelled = Signal()

    def __init__(self, tasks: Tasks, *, may_cancel: bool = False) -> None:
        super().__init__()
        self._tasks = tasks
        self._job: Job | None = None
        self._last = remembered()
        self._kinds = QButtonGroup(self)
        self.fields, self.notice = OfficeFields(), Notice()
        self._state = label("", "small")
        self._go = button(self.tr("Open office"), self.open, look="primary")
        self._back = button(self.tr("Back"), self.cancelled.emit)
        self._back.setVisible(may_cancel)
        self._arrange()
        self.fields.fileChosen.connect(self._read_people)
        self.fields.entered.connect(self.open)
        if self._last is not None:
            self.fields.recall(self._last)
        self.choose(self._last.kind if self._last is not None and self._last.kind != "new" else "demo")

    def choose(self, kind: str) -> None:
        """Choose the kind of office: `demo`, `file`, `new` or `server`."""
        self.findChild(QRadioButton, kind).setChecked(True)
        self._show_kind()

    def open(self) -> None:
        """Ask for the chosen office; what is missing is said."""
        missing = self.fields.missing()
        if missing:
            self.notice.tell(missing)
            return
        self.notice.hide()
        self.setEnabled(False)
        self._state.setText(self.tr("Opening…"))
        self.asked.emit(self.fields.choice(), self.fields.password.text())

    def refuse(self, sentence: str) -> None:
        """Say why the office was not opened, and let the person try again."""
        self.setEnabled(True)
        self._state.setText("")
        self.notice.tell(sentence)

    def _show_kind(self) -> None:
        kind = self._kinds.checkedButton().objectName()
        self.notice.hide()
        self.fields.show_kind(kind)
        verbs = {
            "demo": self.tr("Open demo office"),
            "new": self.tr("Make the office"),
            "server": self.tr("Sign in"),
        }
        self._go.setText(verbs.get(kind, self.tr("Open office")))
        self._read_people()

    def _read_people(self) -> None:
        target = self.fields.target()
        if self.fields.kind not in ("demo", "file") or not Path(target).is_file():
            return
        if self._job is not None:
            self._job.cancel()
        self._state.setText(self.tr("Reading who works here…"))
        self._job = self._tasks.run(self, partial(doors.people, target), self._offer, self._no_people)

    def _offer(self, people: list) -> None:
        self._state.setText("")
        self.notice.hide()
        self.fields.show_people(list(people))
        if self._last is not None:
            self.fields.select_person(self._last.login)

    def _no_people(self, error: Exception) -> None:
        self._state.setText("")
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error))
        else:
            self._tasks.report(self, error)

    def _arrange(self) -> None:
        card = Card(margin=6)
        card.setFixedWidth(theme.space(135))
        card.add(label("Povratak", "title"))
        card.add(label(self.tr("Which office do you want to open?"), "muted"))
        card.add(self._choices())
        card.add(rule())
        card.add(self.fields)
        card.add(self.notice)
        foot = QHBoxLayout()
        foot.addWidget(self._state, 1)
        foot.addWidget(self._back)
        foot.addWidget(self._go)
        card.add(foot)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _choices(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, theme.space(1), 0, theme.space(1))
        grid.setHorizontalSpacing(theme.space(5))
        grid.setColumnStretch(1, 1)
        choices = (
            ("demo", self.tr("Demo office"), self.tr("invented people, to try everything")),
            ("file", self.tr("Office file"), self.tr("on this computer, for one person at a time")),
            ("new", self.tr("New office file"), self.tr("start with an empty office")),
            ("server", self.tr("Office server"), self.tr("PostgreSQL, shared by all colleagues")),
        )
        for number, (kind, text, note) in enumerate(choices):
            made = QRadioButton(text)
            made.setObjectName(kind)
            made.setAccessibleDescription(note)
            made.clicked.connect(self._show_kind)
            self._kinds.addButton(made)
            grid.addWidget(made, number, 0)
            grid.addWidget(label(note, "muted"), number, 1)
        return box
