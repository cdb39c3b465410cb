"""Writes a Serbian Latin text of the window in Cyrillic, leaving places for values, names and units as they are."""

from __future__ import annotations

import re

from services.scripts import other_script

# Names, units and key words that Serbian Cyrillic papers leave in Latin letters.
KEPT = {
    *("Alt", "Backspace", "Ctrl", "Del", "End", "Enter", "Esc", "Home", "Shift", "Tab"),
    *(
        "Excel",
        "Icon",
        "KoboToolbox",
        "LibreOffice",
        "XLSForm",
        "LGPL",
        "PostgreSQL",
        "Qt",
        "Remix",
        "SQLite",
        "Windows",
        "Word",
        "upgrade",
    ),
    *("EUR", "GB", "KB", "MB", "PDF", "RSD", "URL", "XLSX"),
}
# Places for values, names of columns, suffixes of files, settings, numbers of files, and the letter after a mnemonic's mark.
_ASIDE = (
    r"\{\w*\}|\b_\w+|%L?n|%L?\d+|\*?(?<!\w)\.[a-z]{3,4}\b"
    r"|\b[A-Z]+_[A-Z_]+\b|\b[A-Z]{1,3}-\d[\d-]*"
)
_PIECE = re.compile(rf"(?P<aside>{_ASIDE})|(?P<word>[^\W\d_]+)")


def cyrillic(text: str) -> str:
    """Return Latin `text` in Cyrillic."""
    return _PIECE.sub(_piece, text)


def left_in_latin(text: str) -> list[str]:
    """List the words of a Cyrillic text that still have Latin letters and should not."""
    words = (found["word"] for found in _PIECE.finditer(text) if found["word"])
    return [word for word in words if re.search(r"[A-Za-zčćđšžČĆĐŠŽ]", word) and word not in KEPT]


def _piece(found: re.Match[str]) -> str:
    if found["aside"] or found["word"] in KEPT:
        return found[0]
    return other_script(found[0])
