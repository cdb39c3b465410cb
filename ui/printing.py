"""A PDF drawn on a printer, page by page; runs on a worker."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from services.errors import Refused

MOST_DPI = 300


def draw(data: bytes, printer: QPrinter, progress: Callable[[int, int], None] | None = None) -> int:
    """Draw the pages the printer was asked for and return how many; raises Refused, Cancelled."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    file = QPdfDocument(None)
    file.load(buffer)
    pages = range((printer.fromPage() or 1) - 1, min(printer.toPage() or file.pageCount(), file.pageCount()))
    printer.setFullPage(True)
    printer.setResolution(min(printer.resolution(), MOST_DPI))
    _turn(printer, file, pages[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise Refused(
            "The printer does not answer.", "See that it is on, or save the paper and print it later.", name="printer"
        )
    try:
        for done, page in enumerate(pages):
            if progress is not None:
                progress(done, len(pages))
            _page(painter, printer, file, page, first=done == 0)
    finally:
        painter.end()
    return len(pages)


def _page(painter: QPainter, printer: QPrinter, file: QPdfDocument, page: int, *, first: bool) -> None:
    if not first:
        _turn(printer, file, page)
        printer.newPage()
    points, dots = file.pagePointSize(page), printer.resolution() / 72
    size = QSize(round(points.width() * dots), round(points.height() * dots))
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    # A printer with other paper than A4 gets the page smaller, never cut.
    shrunk = min(1.0, paper.width() / size.width(), paper.height() / size.height())
    painter.drawImage(QRectF(0, 0, size.width() * shrunk, size.height() * shrunk), file.render(page, size))


def _turn(printer: QPrinter, file: QPdfDocument, page: int) -> None:
    size = file.pagePointSize(page)
    wide = size.width() > size.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
