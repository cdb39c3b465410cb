"""What stands on the pages of a PDF, and how they look."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtPdf import QPdfDocument


@contextmanager
def opened(data: bytes) -> Iterator[QPdfDocument]:
    """Open a PDF held in memory."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(buffer)
    yield document
    document.close()


def pages(data: bytes) -> list[str]:
    """Read the text of each page, its blanks and line ends as single spaces."""
    with opened(data) as document:
        texts = [document.getAllText(number).text() for number in range(document.pageCount())]
    return [" ".join(text.split()) for text in texts]


def is_landscape(data: bytes) -> bool:
    """Tell whether the first page is wider than high."""
    with opened(data) as document:
        size = document.pagePointSize(0)
        return size.width() > size.height()
