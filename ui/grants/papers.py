"""The papers of a grant and of its payments: what each is evidence of, to open, attach and withdraw."""

from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services import documents
from ui import messages, theme
from ui.buttons import button
from ui.columns import Column
from ui.families.paper_files import PaperOpener
from ui.grants import words
from ui.grants.flow import FlowLayout
from ui.grants.step_form import DOMAINS
from ui.labels import label, tip
from ui.table import RecordTable
from ui.tasks import Tasks


class PaperLine(NamedTuple):
    """A paper as a row of the list."""

    id: int
    kind: str
    title: str
    owner: str
    on: Any
    who: str
    version: int


class PapersTab(QWidget):
    """The list of papers; a file may be dropped on it. Signal: `attachAsked` (path or empty)."""

    attachAsked = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._opener = PaperOpener(self, tasks)
        self._rows: dict[int, PaperLine] = {}
        self.table = self._make_table()
        self.attach = button(self.tr("Attach…"), self._ask, icon="attach")
        self.open = button(self.tr("Open"), self.open_paper, icon="open")
        self.withdraw = button(self.tr("Withdraw…"), self.ask_withdraw)
        self._none = label(self.tr("No papers yet. Attach a scan, or drop a file here."), "muted", wrap=True)
        self.setAcceptDrops(True)
        buttons = QWidget()
        flow = FlowLayout(buttons, right=False)
        for made in (self.attach, self.open, self.withdraw):
            flow.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(buttons)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)

    def show_grant(self, file: Any, why_not: str) -> None:
        """Show the papers of a GrantFile; `why_not` says why this person may not attach any, if so."""
        payments = {row["id"]: row["number"] for row in file.part("payment")}
        lines = [_line(row, payments.get(row["parent_id"], file.grant["number"])) for row in file.part("document")]
        self._rows = {line.id: line for line in lines}
        self.table.show_rows(lines)
        self.table.setVisible(bool(lines))
        self._none.setVisible(not lines)
        for made in (self.attach, self.withdraw):
            made.setEnabled(not why_not and (made is self.attach or bool(lines)))
            made.setToolTip(tip(why_not))
        self.open.setEnabled(bool(lines))
        self.setAcceptDrops(not why_not)

    def open_paper(self) -> None:
        """Read the chosen paper and open it with this computer's program for it."""
        if self.table.current() is not None:
            self._opener.open(self.table.current())

    def ask_withdraw(self) -> None:
        """Take the chosen paper out of the file, after asking."""
        row = self._rows.get(self.table.current())
        if row is None:
            return
        question = self.tr("Withdraw “{title}”?").format(title=row.title)
        more = self.tr("It no longer counts as proof. It stays in the database with its history.")
        if messages.confirm(self.window(), question, self.tr("Withdraw"), more=more, danger=True):
            self._tasks.write(self, documents.withdraw, row.id, row.version, changed=DOMAINS)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file from the desktop."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what the dropped file is."""
        for url in event.mimeData().urls()[:1]:
            self.attachAsked.emit(url.toLocalFile())

    def _make_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("kind", self.tr("Paper"), "bold", 130, words=words.paper_word),
                Column("title", self.tr("Title"), width=120),
                Column("owner", self.tr("Belongs to"), width=112, grows=False),
                Column("on", self.tr("Date"), "date", 92, grows=False),
                Column("who", self.tr("Attached by"), "muted", shown=False),
            )
        )
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(self.tr("Papers"))
        made.rowActivated.connect(self.open_paper)
        return made

    def _ask(self) -> None:
        self.attachAsked.emit("")


def _line(row: Any, owner: str) -> PaperLine:
    return PaperLine(row["id"], row["state"], row["number"], owner, row["on"], row["who"], row["version"])
