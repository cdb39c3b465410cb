"""The pages of a PDF as pictures, made on a worker: QtPdf draws them and runs no script in them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

# The library behind QtPdf keeps to itself between threads only within one document: one at a time, opened and closed.
_one_at_a_time = threading.Lock()


def page_sizes(data: bytes) -> list[QSizeF]:
    """Return the size of each page in points; none for what is no readable PDF."""
    with _opened(data) as file:
        return [file.pagePointSize(page) for page in range(max(0, file.pageCount()))]


def page_picture(data: bytes, page: int, size: QSize) -> QImage:
    """Draw one page on white in so many pixels."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    with _opened(data) as file:
        drawn = file.render(page, size)
    painter = QPainter(picture)
    painter.drawImage(QRectF(0, 0, size.width(), size.height()), drawn)
    painter.end()
    return picture


@contextmanager
def _opened(data: bytes) -> Iterator[QPdfDocument]:
    with _one_at_a_time:
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        file = QPdfDocument(None)
        file.load(buffer)
        try:
            yield file
        finally:
            file.close()
            del file
            buffer.close()
