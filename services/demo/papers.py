"""Small real papers for the demo office, made in code: a PDF of one page and a PNG like a photo."""

from __future__ import annotations

import struct
import zlib
from itertools import accumulate

from services.names import fold

WIDTH, HEIGHT = 240, 160
STICKER = (26, 84, 154)


def pdf(*lines: str) -> bytes:
    """Make a PDF of one A5 page with these lines; letters outside Latin-1 are written plainly."""
    size, leading = 12, 18
    shown = "".join(f"({_escaped(line)}) Tj 0 -{leading} Td\n" for line in (*lines, "Demo office: invented."))
    content = f"BT /F1 {size} Tf 40 540 Td\n{shown}ET".encode("latin-1")
    bodies = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    objects = [b"%d 0 obj\n%s\nendobj\n" % (number, body) for number, body in enumerate(bodies, 1)]
    head = b"%PDF-1.4\n"
    places = list(accumulate((len(one) for one in objects), initial=len(head)))
    rows = b"".join(b"%010d 00000 n \n" % place for place in places[:-1])
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, rows)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, places[-1])
    return head + b"".join(objects) + table + end


def png(shade: int) -> bytes:
    """Make a small PNG: a machine-like block on a ground of `shade` (0 to 255) with the donor's sticker on it."""
    rows = b"".join(b"\0" + bytes(_row(y, shade)) for y in range(HEIGHT))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(kind, data) for kind, data in parts)


def _part(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _row(y: int, shade: int) -> list[int]:
    ground = [(shade + y // 4) % 256] * 3
    if not HEIGHT // 4 < y < HEIGHT * 3 // 4:
        return ground * WIDTH
    side, middle = WIDTH // 4, WIDTH // 2
    body = [90 + shade // 4, 110, 90]
    if not HEIGHT // 3 < y < HEIGHT // 2:
        return ground * side + body * middle + ground * side
    label = middle // 3
    return ground * side + body * label + list(STICKER) * label + body * (middle - 2 * label) + ground * side


def _escaped(line: str) -> str:
    try:
        line.encode("latin-1")
    except UnicodeEncodeError:
        line = fold(line).title()
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
