"""Documents as every part of the program shows them: the list, the chosen one beside it, and what can be done."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from services import documents
from ui import messages, theme
from ui.buttons import button
from ui.cards import EmptyState
from ui.columns import Column, value_of
from ui.families.paper_files import PaperOpener
from ui.grants.flow import FlowLayout
from ui.labels import tip
from ui.page import Page
from ui.paper import PaperSheet
from ui.preview import Preview
from ui.scans import Scan, stored_scan
from ui.table import RecordTable
from ui.tasks import Tasks


class DocumentList(QWidget):
    """Rows with `id`, `title` and `version`; a file may be dropped. Signal: `attachAsked` (path, or empty).

    A part gives the columns, the words, the side its preview stands on, and the domains that hear of a change.
    """

    side = Qt.Orientation.Horizontal
    domains: frozenset[str] = frozenset()
    attachAsked = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._opener = PaperOpener(self, tasks)
        self._rows: dict[int, Any] = {}
        self._why_not = ""
        self.table = RecordTable(self.columns())
        self.table.setAccessibleName(self.tr("Documents"))
        self.preview = Preview(tasks)
        self.empty = EmptyState("document")
        self.attach = button(self.tr("Attach…"), self._ask, icon="attach")
        self.look = button(self.tr("Larger"), self.enlarge, icon="search", hint=self.tr("Enter"))
        self.look.setParent(self)
        self.look.setVisible(self.side == Qt.Orientation.Horizontal)
        self.open = button(self.tr("Open"), self.open_paper, icon="open")
        self.withdraw = button(self.tr("Withdraw…"), self.ask_withdraw)
        self.table.rowActivated.connect(self.enlarge)
        self.table.rowChanged.connect(self.preview.show_document)
        self.preview.pressed.connect(self.enlarge)
        self._arrange()

    def columns(self) -> Sequence[Column]:
        """Return the columns of the list."""
        raise NotImplementedError

    def withdrawn(self) -> str:
        """Return what it means to withdraw a document here."""
        raise NotImplementedError

    def allow(self, why_not: str, nothing: str) -> None:
        """Say why this person may attach no document, if so; `nothing` is what to do while there is none."""
        self._why_not = why_not
        self.empty.tell(self.tr("No documents yet"), why_not or nothing)
        self.setAcceptDrops(not why_not)
        for made in (self.attach, self.withdraw):
            made.setToolTip(tip(why_not))
        self._enable()

    def show_rows(self, rows: Iterable[Any]) -> None:
        """Show documents; the chosen one stays chosen."""
        self._rows = {value_of(row, "id"): row for row in rows}
        self.table.show_rows(self._rows.values())
        if self.table.current() not in self._rows:
            self.table.select(None)
            self.table.select_row(0)
        self._stack.setCurrentIndex(0 if self._rows else 1)
        self._enable()

    def forget(self) -> None:
        """Show nothing of what was shown before."""
        self._rows = {}
        self.table.show_rows(())
        self.table.select(None)

    def enlarge(self, _record: object = None) -> None:
        """Lay the chosen document over the page; one that is not shown here is opened by this computer's program."""
        document = self.table.current()
        if document in self._rows:
            self._tasks.read(self, partial(stored_scan, document), self._show_large)

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
        if messages.confirm(self.window(), question, self.tr("Withdraw"), more=self.withdrawn(), danger=True):
            self._tasks.write(self, documents.withdraw, row.id, row.version, changed=self.domains)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file from the desktop."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what the dropped file is."""
        for url in event.mimeData().urls()[:1]:
            if url.isLocalFile():
                event.acceptProposedAction()
                self.attachAsked.emit(url.toLocalFile())

    def _show_large(self, scan: Scan) -> None:
        page = page_of(self)
        if page is None or not scan.sizes:
            self.open_paper()
        else:
            PaperSheet(page, self._rows[self.table.current()].title, scan.name).show_over(scan)

    def _enable(self) -> None:
        self.attach.setEnabled(not self._why_not)
        self.withdraw.setEnabled(not self._why_not and bool(self._rows))
        for made in (self.look, self.open):
            made.setEnabled(bool(self._rows))

    def _ask(self) -> None:
        self.attachAsked.emit("")

    def _arrange(self) -> None:
        upright = self.side == Qt.Orientation.Vertical
        halves = QSplitter(self.side, childrenCollapsible=False, handleWidth=theme.space(2))
        halves.addWidget(self.table)
        halves.addWidget(self.preview)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([theme.space(30), theme.space(40)] if upright else [theme.space(90), theme.space(60)])
        self._stack = QStackedWidget()
        self._stack.addWidget(halves)
        self._stack.addWidget(self.empty)
        buttons = QWidget()
        flow = FlowLayout(buttons, right=False)
        # A narrow pane has room for three; Enter and a click on the preview lead there too.
        for made in (self.attach, *(() if upright else (self.look,)), self.open, self.withdraw):
            flow.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self._stack, 1)
        column.addWidget(buttons)


def page_of(widget: QWidget) -> Page | None:
    """Return the page a widget stands on."""
    found: Any = widget
    while found is not None and not isinstance(found, Page):
        found = found.parentWidget()
    return found
