"""The one answer every reader of typed values gives, and the cleaning of typed text."""

import math
import re
import unicodedata
from typing import Any, Generic, NamedTuple, Never, TypeVar

from services.texts import QT_TRANSLATE_NOOP

T_co = TypeVar("T_co", covariant=True)

_WORD = "[!-~čćđšžČĆĐŠŽЂ-џ]+"
_PLAIN = re.compile(f"(?:{_WORD}(?: {_WORD})*)?")
_BLANK = re.compile(r"[^\S\n]+")


class Read(NamedTuple, Generic[T_co]):
    """What a cell or field was read as; sentences are marked for translation, an empty cell has no value.

    `nearest` are the known things that may have been meant.
    """

    value: T_co | None
    assumed: str = ""
    problem: str = ""
    remedy: str = ""
    nearest: tuple[Any, ...] = ()


TOO_LONG: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("values", "The text is too long."),
    remedy=QT_TRANSLATE_NOOP("values", "Shorten it, or put the rest into a note."),
)
_INVISIBLE = QT_TRANSLATE_NOOP("values", "Invisible characters were left out.")


def as_text(value: object) -> str:
    """Return a cell's value as the office sees it: whole numbers without a decimal point."""
    if value is None:
        return ""
    if isinstance(value, float) and math.isfinite(value) and value == int(value):
        return str(int(value))
    return str(value)


def clean_text(value: object, *, most: int = 500, lines: bool = False) -> Read[str]:
    """Read text of at most `most` characters, without invisible ones; `lines` keeps the line ends."""
    text = value if isinstance(value, str) else as_text(value)
    if len(text) <= most and _PLAIN.fullmatch(text):
        return Read(text)
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n")
    if not lines:
        text = text.replace("\n", " ")
    seen = text if text.isprintable() else "".join(letter for letter in text if _is_visible(letter))
    clean = _BLANK.sub(" ", seen).strip()
    if len(clean) > most:
        return TOO_LONG
    return Read(clean, assumed="" if len(seen) == len(text) else _INVISIBLE)


def _is_visible(letter: str) -> bool:
    """Tell whether a character shows: not a control, format or private one, nor half of a broken pair."""
    return letter in "\n\t" or unicodedata.category(letter)[0] != "C"
