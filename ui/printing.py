"""A PDF drawn on a printer, page by page; runs on a worker."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from services.errors import Refused
from ui.pdf_pages import page_picture, page_sizes

MOST_DPI = 300


def draw(data: bytes, printer: QPrinter, progress: Callable[[int, int], None] | None = None) -> int:
    """Draw the pages the printer was asked for and return how many; raises Refused, Cancelled."""
    sizes = page_sizes(data)
    pages = range((printer.fromPage() or 1) - 1, min(printer.toPage() or len(sizes), len(sizes)))
    printer.setFullPage(True)
    printer.setResolution(min(printer.resolution(), MOST_DPI))
    _turn(printer, sizes[pages[0]])
    painter = QPainter()
    if not painter.begin(printer):
        raise Refused(
            "The printer does not answer.", "See that it is on, or save the paper and print it later.", name="printer"
        )
    try:
        for done, page in enumerate(pages):
            if progress is not None:
                progress(done, len(pages))
            if done:
                _turn(printer, sizes[page])
                printer.newPage()
            _page(painter, printer, data, page, sizes[page])
    finally:
        painter.end()
    return len(pages)


def _page(painter: QPainter, printer: QPrinter, data: bytes, page: int, points: QSizeF) -> None:
    dots = printer.resolution() / 72
    size = QSize(round(points.width() * dots), round(points.height() * dots))
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    # A printer with other paper than A4 gets the page smaller, never cut.
    shrunk = min(1.0, paper.width() / size.width(), paper.height() / size.height())
    painter.drawImage(QRectF(0, 0, size.width() * shrunk, size.height() * shrunk), page_picture(data, page, size))


def _turn(printer: QPrinter, points: QSizeF) -> None:
    wide = points.width() > points.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
