"""The documents of a family: to attach by button or drop, to open, to withdraw."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from services import documents
from services.documents import KIND_WORDS, KINDS, Document
from ui import formats, messages, theme
from ui.buttons import button
from ui.cards import EmptyState
from ui.columns import Column
from ui.families.paper_files import PaperOpener, attach_file
from ui.families.section import FamilySection
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.labels import label, tip
from ui.page import Desk
from ui.table import RecordTable
from ui.texts import shown

DOMAINS = frozenset({"families"})
FIRST = ("identity", "declaration", "photo", "other")


class PaperLine(NamedTuple):
    """A document as a row of the list."""

    id: int
    kind: str
    title: str
    file_name: str
    dated_on: date | None
    size: int
    created_at: datetime
    who: str | None
    version: int


class PapersView(FamilySection):
    """Lists the documents of a family."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: dict[int, PaperLine] = {}
        self._opener = PaperOpener(self, desk.tasks)
        self.table = self._make_table()
        self.empty = EmptyState("document")
        self.attach = button(self.tr("Attach…"), self.choose_file, icon="attach")
        self.open = button(self.tr("Open"), self.open_paper, icon="open")
        self.withdraw = button(self.tr("Withdraw…"), self.ask_withdraw)
        self._arrange()
        self._allow()

    def read(self, session: Any, family_id: int) -> list[PaperLine]:
        """Read the documents that were not withdrawn."""
        return _papers(family_id, session)

    def fill(self, rows: Sequence[PaperLine]) -> None:
        """Show the documents; the chosen one stays chosen."""
        self._rows = {row.id: row for row in rows}
        self.table.show_rows(rows)
        if self.table.current() not in self._rows:
            self.table.select_row(0)
        self._stack.setCurrentIndex(0 if rows else 1)
        for made in (self.open, self.withdraw):
            made.setEnabled(bool(rows) and (made is self.open or not self.why_not(Document)))
        self.counted.emit(len(rows))

    def choose_file(self) -> None:
        """Ask for a file to attach."""
        kinds = self.tr("Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)")
        path = messages.open_file(self.window(), self.tr("Attach a document"), kinds)
        if path:
            self.attach_path(path)

    def attach_path(self, path: str) -> None:
        """Ask what a file is, then keep it with the family."""
        form = Form(
            self.desk.tasks, self._fields(), attach_file, args=(path, self.family_id), domains=DOMAINS, columns=1
        )
        dialog = FormDialog(self.window(), self.tr("Attach a document"), form, self.tr("Attach"), Path(path).name)
        dialog.open()

    def open_paper(self) -> None:
        """Open the chosen document with this computer's program for it."""
        if self.table.current() in self._rows:
            self._opener.open(self.table.current())

    def ask_withdraw(self) -> None:
        """Take the chosen document out of the file, after asking."""
        row = self._rows.get(self.table.current())
        if row is None:
            return
        question = self.tr("Withdraw “{title}”?").format(title=row.title)
        more = self.tr("It goes from the family's file. It stays in the database with its history.")
        if messages.confirm(self.window(), question, self.tr("Withdraw"), more=more, danger=True):
            self.desk.tasks.write(self, documents.withdraw, row.id, row.version, changed=DOMAINS)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file from the desktop."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what the dropped file is."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.attach_path(paths[0])

    def _fields(self) -> tuple[Field, ...]:
        ordered = sorted(KINDS, key=lambda kind: kind[0] not in FIRST)
        words = tuple((kind, shown(word)) for kind, word in ordered)
        return (
            Field("kind", self.tr("What it is"), "choice", required=True, choices=words),
            Field("dated_on", self.tr("Date of the paper"), "day", hint=self.tr("day. month. year.")),
            Field("title", self.tr("Title"), hint=self.tr("As the kind, when left empty")),
        )

    def _allow(self) -> None:
        why_not = self.why_not(Document)
        self.setAcceptDrops(not why_not)
        for made in (self.attach, self.withdraw):
            made.setEnabled(not why_not)
            made.setToolTip(tip(why_not))
        self.empty.tell(
            self.tr("No documents yet"),
            why_not
            or self.tr("Attach a scan or a photo, or drop a file here. PDF, pictures, Word and Excel, up to 20 MB."),
        )

    def _make_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("kind", self.tr("Document"), "bold", 150, words=_kind),
                Column("file_name", self.tr("File"), width=170),
                Column("dated_on", self.tr("Date"), "date", 100),
                Column("size", self.tr("Size"), width=76, words=_size, grows=False),
                Column("who", self.tr("Attached by"), "muted", 130),
                Column("created_at", self.tr("Attached"), "moment", 140, shown=False),
            )
        )
        made.setAccessibleName(self.tr("Documents"))
        made.rowActivated.connect(self.open_paper)
        return made

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        for made in (self.attach, self.open, self.withdraw):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(label(self.tr("Files can be dropped here"), "small"))
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(row)


def _papers(family_id: int, session: Any) -> list[PaperLine]:
    rows = documents.documents_of(session, family_id=family_id)
    return [
        PaperLine(
            row.id, row.kind, row.title, row.file_name, row.dated_on, row.size, row.created_at, row.who, row.version
        )
        for row in rows
    ]


def _kind(kind: str) -> str:
    return shown(KIND_WORDS.get(kind, kind))


def _size(size: int) -> str:
    if size >= 1024 * 1024:
        return f"{formats.number(round(size / 1024 / 1024, 1))} MB"
    return f"{formats.number(max(1, round(size / 1024)))} KB"
