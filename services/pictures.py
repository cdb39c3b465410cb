"""Pictures on their way in: read whole once, so that a cut or monstrous one stays out; where they were taken goes.

Limits and cases: reference/reliability.md §7, 20 and 21.
"""

from __future__ import annotations

import io
import re
import struct
import warnings
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from services.errors import Refused
from services.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 50_000_000
PICTURES = {"image/png": "PNG", "image/jpeg": "JPEG", "image/tiff": "TIFF"}

_AGAIN = QT_TRANSLATE_NOOP("documents", "Scan or photograph it again, or copy the file again.")
DAMAGED = QT_TRANSLATE_NOOP("documents", "The picture is damaged or cut short: it cannot be read to its end."), _AGAIN
TOO_LARGE = (
    QT_TRANSLATE_NOOP("documents", "The picture has more than 50 million points."),
    QT_TRANSLATE_NOOP("documents", "Scan it with fewer points: 200 to 300 to the inch are enough."),
)
PLACED = (
    QT_TRANSLATE_NOOP("documents", "The picture says where it was taken."),
    QT_TRANSLATE_NOOP("documents", "Save it as JPEG or PNG: from these the place is left out here."),
)

_ORIENTATION, _GPS = 0x0112, 0x8825
_PNG_SAFE = frozenset(
    (*(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS"), *(b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"bKGD", b"pHYs"))
)
_JPEG_START_OF_SCAN, _JPEG_APP1, _JPEG_APP15, _JPEG_COMMENT = 0xDA, 0xE1, 0xEF, 0xFE
_JPEG_END = 0xD9
_JPEG_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""A marker within the points of a picture: not a stuffed 0, not a restart, not filling."""
_JPEG_COLOUR = (0xE2, 0xEE)
"""The colour profile and Adobe's mark of the colours: without them colours change. All other notes go."""


def clean_picture(data: bytes, media: str) -> bytes:
    """Return a picture without what it says about place, camera and owner; raises Refused when it cannot be kept."""
    turned, placed = _look(data, PICTURES[media])
    if media == "image/png":
        return data[:8] + b"".join(_safe_chunks(data))
    if media == "image/jpeg":
        return _plain_jpeg(data, turned)
    if placed:
        raise Refused(*PLACED, field="file", name="picture_place")
    return data


def _look(data: bytes, kind: str) -> tuple[int, bool]:
    """Read a picture to its end; returns how it is turned, and whether it says where it was taken."""
    from PIL import Image  # here, for the start does without

    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(data), formats=[kind]) as picture:
            warnings.simplefilter("ignore")  # the size is judged below, before anything is unpacked
            if picture.width * picture.height > MOST_PIXELS:
                raise Refused(*TOO_LARGE, field="file", name="picture_size")
            notes = picture.getexif()
            _read_whole(picture)
            return int(notes.get(_ORIENTATION, 1)), _GPS in notes
    except Image.DecompressionBombError as fault:
        raise Refused(*TOO_LARGE, field="file", name="picture_size") from fault
    except (OSError, SyntaxError, ValueError, struct.error, zlib.error) as fault:
        raise Refused(*DAMAGED, field="file", name="picture_damaged") from fault


def _read_whole(picture: Image) -> None:
    for frame in range(getattr(picture, "n_frames", 1)):
        if frame:
            picture.seek(frame)
        if picture.width * picture.height > MOST_PIXELS:
            raise Refused(*TOO_LARGE, field="file", name="picture_size")
        picture.load()


def _safe_chunks(data: bytes) -> Iterator[bytes]:
    """Yield the parts of a PNG that make the picture, and no text or notes."""
    place = 8
    while place + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        end = place + 12 + length
        if kind in _PNG_SAFE:
            yield data[place:end]
        place = len(data) if kind == b"IEND" else end


def _plain_jpeg(data: bytes, turned: int) -> bytes:
    """Leave the notes out of a JPEG, losing no point of the picture; only how it is turned is written again."""
    kept, place = [data[:2], _turned_note(turned) if turned > 1 else b""], 2
    while place + 4 <= len(data) and data[place] == 0xFF and data[place + 1] != _JPEG_START_OF_SCAN:
        marker, length = data[place + 1], struct.unpack(">H", data[place + 2 : place + 4])[0]
        noted = _JPEG_APP1 <= marker <= _JPEG_APP15 or marker == _JPEG_COMMENT
        if not noted or marker in _JPEG_COLOUR:
            kept.append(data[place : place + 2 + length])
        place += 2 + length
    return b"".join(kept) + data[place : _end_of_jpeg(data, place)]


def _end_of_jpeg(data: bytes, place: int) -> int:
    """Where the picture ends, from the start of its first scan: what follows, such as a second one, has own notes."""
    while place + 4 <= len(data) and data[place + 1] != _JPEG_END:
        place += 2 + struct.unpack(">H", data[place + 2 : place + 4])[0]
        marker = _JPEG_MARKER.search(data, place)
        if marker is None:
            return len(data)
        place = marker.start()
    return place + 2


def _turned_note(turned: int) -> bytes:
    """The smallest note that says how a picture is turned."""
    body = b"Exif\0\0" + struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
