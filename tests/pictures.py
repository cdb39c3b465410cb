"""Pictures to test with: real ones, and ones that mean harm."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from PIL import Image

PLACE = {1: "N", 2: (42.0, 39.0, 36.0), 3: "E", 4: (20.0, 17.0, 24.0)}


def picture(kind: str = "PNG", size: tuple[int, int] = (60, 40), *, placed: bool = False, turned: int = 1) -> bytes:
    """Give a small picture; `placed` says where it was taken, `turned` how it is to be shown."""
    made = Image.effect_noise(size, 60).convert("RGB")
    notes = Image.Exif()
    notes[0x010F] = "PhoneMaker"
    if turned > 1:
        notes[0x0112] = turned
    if placed:
        notes.get_ifd(0x8825).update(PLACE)
    out = io.BytesIO()
    # Pillow writes the place into a TIFF only as a tag of the file itself.
    more = {"tiffinfo": {0x8825: PLACE}} if placed and kind == "TIFF" else {"exif": notes}
    made.save(out, kind, **more)
    return out.getvalue()


def notes_of(data: bytes) -> Image.Exif:
    """Read what a picture says beside its points."""
    with Image.open(io.BytesIO(data)) as opened:
        return opened.getexif()


def points_of(data: bytes) -> bytes:
    """Read the points of a picture."""
    with Image.open(io.BytesIO(data)) as opened:
        return opened.tobytes()


def monstrous(side: int = 20_000) -> bytes:
    """Give a PNG of a few kilobytes that unpacks to side x side points."""
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((side // 8 + 1) * side), 9)
    parts = b"".join(_chunk(kind, body) for kind, body in ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b"")))
    return b"\x89PNG\r\n\x1a\n" + parts


def office_file(
    main: str = "word/document.xml", types: str = "wordprocessingml.document.main+xml", **more: str
) -> bytes:
    """Give an office file with its list of types and main part."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", f'<Types><Override ContentType="application/{types}"/></Types>')
        parts.writestr(main, "<document/>")
        for name, text in more.items():
            parts.writestr(name.replace("__", "/"), text)
    return out.getvalue()


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
