"""A paper or a scan drawn on a printer, leaf by leaf; runs on a worker."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from services.errors import Refused
from ui.scans import Scan

MOST_DPI = 300


def draw(scan: Scan, printer: QPrinter, progress: Callable[[int, int], None] | None = None) -> int:
    """Draw the pages the printer was asked for and return how many; raises Refused, Cancelled."""
    sizes = scan.sizes
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
            _page(painter, printer, scan, page)
    finally:
        painter.end()
    return len(pages)


def _page(painter: QPainter, printer: QPrinter, scan: Scan, page: int) -> None:
    points, paper = scan.sizes[page], printer.paperRect(QPrinter.Unit.DevicePixel)
    # A printer with other paper than A4, or a large picture, gets the leaf smaller, never cut.
    dots = min(printer.resolution() / 72, paper.width() / points.width(), paper.height() / points.height())
    size = QSize(round(points.width() * dots), round(points.height() * dots))
    painter.drawImage(QRectF(0, 0, size.width(), size.height()), scan.draw(page, size))


def _turn(printer: QPrinter, points: QSizeF) -> None:
    wide = points.width() > points.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
