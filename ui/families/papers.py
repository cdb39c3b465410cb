"""The documents of a family: to attach by button or drop, to look at, to open, to withdraw."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from services import documents
from services.documents import KIND_WORDS, KINDS, Document
from ui import formats, messages
from ui.columns import Column
from ui.document_list import DocumentList
from ui.families.paper_files import attach_file
from ui.families.section import FamilySection
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.page import Desk
from ui.texts import shown

DOMAINS = frozenset({"families"})
FIRST = ("identity", "declaration", "photo", "other")
SOON = timedelta(days=30)


class PaperLine(NamedTuple):
    """A document as a row of the list."""

    id: int
    kind: str
    title: str
    file_name: str
    dated_on: date | None
    valid_until: date | None
    size: int
    created_at: datetime
    who: str | None
    version: int


class FamilyDocuments(DocumentList):
    """The documents of a family, the chosen one beside the list."""

    domains = DOMAINS

    def withdrawn(self) -> str:
        """Return what it means to withdraw a document of a family."""
        return self.tr("It goes from the family's file. It stays in the database with its history.")

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of the list."""
        return (
            Column("kind", self.tr("Document"), "bold", 150, words=_kind),
            Column("valid_until", self.tr("Valid until"), "chip", 110, words=formats.day, tones=_validity),
            Column("dated_on", self.tr("Date"), "date", 100),
            Column("file_name", self.tr("File"), width=150, optional=True),
            Column("who", self.tr("Attached by"), "muted", 130, optional=True),
            Column("size", self.tr("Size"), width=76, words=_size, grows=False, optional=True),
            Column("created_at", self.tr("Attached"), "moment", 140, shown=False),
        )


class PapersView(FamilySection):
    """The part of a family file that holds its documents."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.list = FamilyDocuments(desk.tasks)
        self.table = self.list.table
        self.list.attachAsked.connect(self.choose_file)
        self.body.addWidget(self.list, 1)
        how = self.tr("Attach a scan or a photo, or drop a file here. PDF, pictures, Word and Excel, up to 20 MB.")
        self.list.allow(self.why_not(Document), how)

    def read(self, session: Any, family_id: int) -> list[PaperLine]:
        """Read the documents that were not withdrawn."""
        return _papers(family_id, session)

    def fill(self, rows: Sequence[PaperLine]) -> None:
        """Show the documents; the chosen one stays chosen."""
        self.list.show_rows(rows)
        self.counted.emit(len(rows))

    def forget(self) -> None:
        """Show no document of another family."""
        self.list.forget()

    def choose_file(self, path: str = "") -> None:
        """Ask for a file to attach, unless one was dropped."""
        kinds = self.tr("Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)")
        path = path or messages.open_file(self.window(), self.tr("Attach a document"), kinds)
        if path:
            self.attach_path(path)

    def attach_path(self, path: str) -> None:
        """Ask what a file is, then keep it with the family."""
        form = Form(
            self.desk.tasks, self._fields(), attach_file, args=(path, self.family_id), domains=DOMAINS, columns=1
        )
        dialog = FormDialog(self.window(), self.tr("Attach a document"), form, self.tr("Attach"), Path(path).name)
        dialog.open()

    def _fields(self) -> tuple[Field, ...]:
        ordered = sorted(KINDS, key=lambda kind: kind[0] not in FIRST)
        words = tuple((kind, shown(word)) for kind, word in ordered)
        return (
            Field("kind", self.tr("What it is"), "choice", required=True, choices=words),
            Field("dated_on", self.tr("Date of the paper"), "day", hint=self.tr("day. month. year.")),
            Field("valid_until", self.tr("Valid until"), "day", hint=self.tr("day. month. year.")),
            Field("title", self.tr("Title"), hint=self.tr("As the kind, when left empty")),
        )


def _papers(family_id: int, session: Any) -> list[PaperLine]:
    rows = documents.documents_of(session, family_id=family_id)
    return [PaperLine(*(getattr(row, name) for name in PaperLine._fields)) for row in rows]


def _validity(until: date | None) -> str:
    """A paper that expires soon, or has expired, is to be noticed."""
    today = datetime.now().astimezone().date()
    return "warn" if until is not None and until <= today + SOON else "neutral"


def _kind(kind: str) -> str:
    return shown(KIND_WORDS.get(kind, kind))


def _size(size: int) -> str:
    if size >= 1024 * 1024:
        return f"{formats.number(round(size / 1024 / 1024, 1))} MB"
    return f"{formats.number(max(1, round(size / 1024)))} KB"
