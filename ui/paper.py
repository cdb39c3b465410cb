"""A paper over the page it belongs to: made on a worker, looked at, printed, saved."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from ui import messages, theme
from ui.buttons import button
from ui.imports.choosing import WorkView
from ui.labels import label
from ui.leaves import Leaves
from ui.page import Page
from ui.scans import Scan, pdf_scan
from ui.sheet import Sheet
from ui.texts import refusal

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.tasks import Job


def show_paper(page: Page, title: str, make: Callable[[Any], bytes], file_name: str) -> None:
    """Lay a paper over a page: `make(session)` gives its PDF on a worker; it is saved under `file_name`."""
    office = page.tasks.office
    PaperSheet(page, title, file_name).start(partial(office.read, make))


class PaperSheet(Sheet):
    """Shows a PDF with what can be done with it; while it is made, how far that is and the way to stop."""

    def __init__(self, page: Page, title: str, file_name: str) -> None:
        super().__init__(title)
        self._page, self._file_name = page, file_name
        self._scan: Scan | None = None
        self._job: Job | None = None
        self.work = WorkView()
        self.work.cancelled.connect(self.leave)
        self.view = Leaves(page.tasks)
        self.view.setAccessibleName(title)
        self.view.moved.connect(self._count)
        self._place = label("", "muted")
        self._buttons = self._make_buttons()
        self._arrange_paper()

    def start(self, call: Callable[..., bytes], *, counts: bool = False) -> None:
        """Open over the page and make the paper by `call()`; with `counts` by `call(progress=…)`."""
        self._page.open_sheet(self)
        note = self.tr("A thousand rows take about two seconds.") if counts else ""
        self.work.start(self.tr("Making the paper…"), note)
        progress = self.work.show_progress if counts else None
        self._job = self._page.tasks.run(self, partial(_as_scan, call), self.show_scan, self._failed, progress)

    def show_over(self, scan: Scan) -> None:
        """Open over the page with what is already there."""
        self._page.open_sheet(self)
        self.show_scan(scan)

    def show_scan(self, scan: Scan) -> None:
        """Show a finished paper."""
        self._scan = scan
        self.view.show_leaves(scan.sizes, scan.draw, whole=scan.whole)
        self._stack.setCurrentWidget(self.view)
        for made in self._buttons:
            made.setEnabled(True)
        self.view.setFocus()

    def can_leave(self) -> bool:
        """Stop what is under way."""
        if self._job is not None and not self._job.over:
            self._job.cancel()
        return True

    def ask_save(self) -> None:
        """Ask where to keep the paper as a PDF, and write it."""
        suffix = Path(self._file_name).suffix
        path = messages.save_file(self.window(), self.tr("Save the paper"), self._file_name, f"*{suffix}")
        if path and self._scan is not None:
            path = path if path.lower().endswith(suffix.lower()) else f"{path}{suffix}"
            self._page.tasks.run(self, partial(_write, path, self._scan.data), self._saved, self._not_saved)

    def ask_print(self) -> None:
        """Ask for the printer, and send the paper to it."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._file_name)
        dialog = QPrintDialog(printer, self.window())
        dialog.setMinMax(1, self.view.pages())
        if dialog.exec():
            self.send(printer)
        dialog.deleteLater()

    def send(self, printer: "QPrinter") -> None:
        """Draw the paper on a printer, page by page on a worker."""
        from ui.printing import draw

        self._stack.setCurrentWidget(self.work)
        self.work.start(self.tr("Printing…"), "")
        call = partial(draw, self._scan, printer)
        self._job = self._page.tasks.run(self, call, self._printed, self._failed, self.work.show_progress)

    def _make_buttons(self) -> list[Any]:
        return [
            button(self.tr("Smaller"), self.view.reduce),
            button(self.tr("Fit width"), self.view.fit),
            button(self.tr("Larger"), self.view.enlarge),
            button(self.tr("Save as…"), self.ask_save, icon="export"),
            button(self.tr("Print…"), self.ask_print, icon="print", look="primary"),
        ]

    def _arrange_paper(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.work)
        self._stack.addWidget(self.view)
        self.add(self._stack, 1)
        look = QHBoxLayout()
        look.setSpacing(theme.space(2))
        *sizes, save, send = self._buttons
        for made in sizes:
            look.addWidget(made)
        look.addWidget(self._place)
        self.foot.insertLayout(0, look)
        self.add_button(save)
        self.add_button(send)
        for made in self._buttons:
            made.setEnabled(False)

    def _count(self, page: int, pages: int) -> None:
        self._place.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages))

    def _saved(self, path: str) -> None:
        text = self.tr("Saved as {name}.").format(name=Path(path).name)
        open_it = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(path))
        self.notice.tell(text, self.tr("Open the file"), open_it)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self.notice.tell(self.tr("The file cannot be written. Close it elsewhere, or choose another folder."))
        else:
            self._page.tasks.report(self, error)

    def _printed(self, pages: int) -> None:
        self._stack.setCurrentWidget(self.view)
        self.notice.tell(self.tr("%Ln pages were sent to the printer.", "", pages))

    def _failed(self, error: Exception) -> None:
        if self._scan is not None:
            self._stack.setCurrentWidget(self.view)
        else:
            self.closed.emit()
        if hasattr(error, "sentence"):
            (self if self._scan is not None else self._page).notice.tell(refusal(error))
        else:
            self._page.tasks.report(self._page, error)


def _as_scan(call: Callable[..., bytes], **kw: Any) -> Scan:
    return pdf_scan(call(**kw))


def _write(path: str, data: bytes) -> str:
    Path(path).write_bytes(data)
    return path
