"""Scans: a stored document or a paper as leaves to look at, whatever kind of picture or PDF it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from services import documents
from ui.leaves import Draw

PDF = "application/pdf"
PICTURES = frozenset(("image/png", "image/jpeg", "image/tiff"))


@dataclass(frozen=True)
class Scan:
    """A file with its name, and its leaves: their sizes and how one is drawn; none when it is not shown here."""

    name: str
    data: bytes
    sizes: Sequence[QSizeF] = ()
    draw: Draw | None = None
    whole: bool = False
    """A picture is looked at whole, pages of a paper as wide as there is room."""


def stored_scan(document_id: int, session: Any) -> Scan:
    """Read a stored document; runs on a worker."""
    name, media, data = documents.content(session, document_id)
    if media in PICTURES:
        return Scan(name, data, _picture_sizes(data), partial(_picture, data), whole=True)
    return pdf_scan(data, name) if media == PDF else Scan(name, data)


def pdf_scan(data: bytes, name: str = "") -> Scan:
    """Return a PDF as leaves; its pages are pictures, so no script in it runs."""
    from ui.pdf_pages import page_picture, page_sizes  # Qt's PDF library is loaded by the first PDF looked at

    return Scan(name, data, page_sizes(data), partial(page_picture, data))


def _picture_sizes(data: bytes) -> list[QSizeF]:
    """The size of each picture in the file, as it stands upright."""
    reader, _source = _reader(data)
    sizes = []
    for number in range(max(1, reader.imageCount())):
        reader.jumpToImage(number)
        size = reader.size()
        if size.isValid():
            sizes.append(QSizeF(size.transposed() if _lies(reader) else size))
    return sizes


def _picture(data: bytes, number: int, size: QSize) -> QImage:
    """Draw one picture in so many pixels; a large one is made smaller while it is read."""
    reader, _source = _reader(data)
    if number:
        reader.jumpToImage(number)
    reader.setScaledSize(size.transposed() if _lies(reader) else size)
    return reader.read()


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    source = QBuffer()
    source.setData(QByteArray(data))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    return reader, source


def _lies(reader: QImageReader) -> bool:
    return bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
