"""Finds a family by typing a name or number in any script, and keeps the one chosen."""

from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from services.search import search
from ui import icons, theme
from ui.columns import Column
from ui.labels import label
from ui.table import RecordTable
from ui.tasks import Job, Tasks
from ui.texts import shown

KINDS = ("family", "person")


class Found(NamedTuple):
    """A family as a row of what was found."""

    id: int
    number: str
    title: str
    why: str


class FamilyPicker(QWidget):
    """A field with what was found beneath it; Enter or a click chooses.

    Signal: `chosen` (family id, or None when the choice is open again).
    """

    chosen = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._job: Job | None = None
        self._found: dict[int, Found] = {}
        self.family: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=150)
        self._pause.timeout.connect(self.find)
        self.field = QLineEdit(placeholderText=self.tr("Name or number of the family, in any script"))
        self.field.setAccessibleName(self.tr("Family"))
        self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textEdited.connect(self._typed)
        self.field.installEventFilter(self)
        self._sentence = label("", "error", wrap=True)
        self.table = self._make_table()
        self._arrange()

    def find(self) -> None:
        """Look for what is typed."""
        text = self.field.text().strip()
        if self._job is not None:
            self._job.cancel()
        if text:
            self._job = self._tasks.read(self, partial(_search, text), self._show)
        else:
            self._show([])

    def choose(self, family: int) -> None:
        """Take one of the families found."""
        row = self._found[family]
        self.family = family
        self.field.setText(f"{row.number} · {row.title}")
        self.table.hide()
        self.show_problem("")
        self.chosen.emit(family)

    def show_problem(self, sentence: str) -> None:
        """Say beneath the field what is wrong; nothing for an empty sentence."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move along what was found and choose, while the field keeps the typing."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or self.table.isHidden():
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            row = self.table.currentIndex().row() + (1 if event.key() == Qt.Key.Key_Down else -1)
            self.table.select_row(row)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.current() is not None:
            self.choose(self.table.current())
            return True
        return False

    def _typed(self) -> None:
        if self.family is not None:
            self.family = None
            self.chosen.emit(None)
        self._pause.start()

    def _show(self, hits: list[Found]) -> None:
        self._found = {hit.id: hit for hit in hits}
        self.table.show_rows(list(self._found.values()))
        self.table.setVisible(bool(hits))
        self.table.fit_height(6)
        self.table.select_row(0)
        nothing = self.field.text().strip() and not hits
        self.show_problem(self.tr("No family is found for this. Register the family first.") if nothing else "")

    def _make_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("number", self.tr("Number"), width=116, grows=False),
                Column("title", self.tr("Name"), "bold", 200),
                Column("why", self.tr("Found by"), "muted", 200, words=shown),
            )
        )
        made.horizontalHeader().hide()
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(self.tr("Families found"))
        made.rowActivated.connect(self.choose)
        made.clicked.connect(self._click)
        made.hide()
        return made

    def _click(self) -> None:
        if self.table.current() is not None:
            self.choose(self.table.current())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        for part in (self.field, self._sentence, self.table):
            column.addWidget(part)
        self._sentence.hide()


def _search(text: str, session: Any) -> list[Found]:
    hits = (hit for hit in search(session, text) if hit.kind in KINDS)
    return [Found(hit.id, hit.number, hit.title, shown(hit.why)) for hit in hits]
