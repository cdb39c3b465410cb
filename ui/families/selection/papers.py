"""Minutes and other papers of a round: the draft to print, and what was signed, kept with the round."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from services.families.selection import RoundPaper, objections
from services.families.selection.reading import papers_of
from ui import messages, theme
from ui.buttons import button
from ui.cards import EmptyState
from ui.columns import Column
from ui.families.paper_files import PaperOpener, read_file
from ui.families.selection import words
from ui.families.selection.part import RoundPart
from ui.families.selection.steps import DOMAINS
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.labels import tip
from ui.page import Page
from ui.table import RecordTable

_KINDS = {"minutes": QT_TRANSLATE_NOOP("Selection", "signed minutes"), "other": QT_TRANSLATE_NOOP("Selection", "other")}


class RoundPapersView(RoundPart):
    """The papers of a round."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.desk)
        self._page = page
        self._opener = PaperOpener(self, page.tasks, objections.paper)
        self.table = RecordTable(
            (
                Column("kind", self.tr("Paper"), "bold", 160, words=_kind, grows=False),
                Column("title", self.tr("Title"), width=220),
                Column("file_name", self.tr("File"), width=180),
                Column("who", self.tr("Attached by"), "muted", 150, grows=False),
                Column("created_at", self.tr("Attached"), "moment", 140),
            )
        )
        self.table.setAccessibleName(self.tr("Papers"))
        self.table.rowActivated.connect(self._open)
        self.empty = EmptyState("document")
        self.draft = button(self.tr("Minutes to sign…"), self._draft, icon="print")
        self.attach = button(self.tr("Attach…"), self.ask_attach, icon="attach")
        self.open = button(self.tr("Open"), self._open, icon="open")
        self._arrange()

    def read(self, session: Any, family_id: int) -> Sequence[Any]:
        """Read the papers of the round."""
        return papers_of(session, family_id)

    def fill(self, data: Sequence[Any]) -> None:
        """Show them."""
        self.table.show_rows(data)
        if self.table.current() is None:
            self.table.select_row(0)
        self._stack.setCurrentIndex(1 if data else 0)
        self.counted.emit(len(data))
        self.open.setEnabled(bool(data))
        why_not = self.why_not(RoundPaper)
        self.attach.setEnabled(not why_not)
        self.attach.setToolTip(tip(why_not))
        self.empty.tell(
            self.tr("No papers yet"),
            self.tr("Print the minutes, have the committee sign them, and attach the scan here."),
            self.tr("Minutes to sign…"),
            self._draft,
        )

    def ask_attach(self) -> None:
        """Ask for a file and what it is."""
        path = messages.open_file(
            self.window(), self.tr("Attach a paper"), self.tr("Papers (*.pdf *.png *.jpg *.docx)")
        )
        if path:
            kinds = tuple((code, _kind(code)) for code in _KINDS)
            fields = (
                Field("kind", self.tr("What it is"), "choice", required=True, choices=kinds),
                Field("title", self.tr("Title"), required=True),
            )
            values = {"kind": "minutes", "title": Path(path).stem}
            args = (path, self.round_id)
            form = Form(self.desk.tasks, fields, attach_file, args=args, values=values, domains=DOMAINS, columns=1)
            FormDialog(self.window(), self.tr("Attach a paper"), form, self.tr("Attach"), Path(path).name).open()

    def _draft(self) -> None:
        from ui.families.selection.paper import show_minutes

        show_minutes(self._page, self.file)

    def _open(self) -> None:
        if self.table.current() is not None:
            self._opener.open(self.table.current())

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        for made in (self.draft, self.attach, self.open):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(row)


def attach_file(session: Any, path: str, round_id: int, *, kind: str, title: str) -> int:
    """Keep a file of this computer with a round; raises Refused when it cannot be read or is no paper."""
    name, data = read_file(path)
    return objections.attach_paper(session, round_id, kind, title, name, data)


def _kind(code: str) -> str:
    return words.said(_KINDS[code])
