"""Columns of a table as data, and rows turned into the texts a table shows."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import Qt

from ui import formats

RIGHT = frozenset({"money", "number"})
_WIDTHS = {
    "text": 160,
    "bold": 180,
    "code": 112,
    "muted": 140,
    "chip": 124,
    "money": 104,
    "number": 72,
    "date": 104,
    "moment": 136,
}


@dataclass(frozen=True)
class Column:
    """One column: which value of a row, its title, and how it is shown.

    `kind` is one of ui/formats.py KINDS; `words` turns a stored code into its word, `tones` into the tone
    of its chip (`neutral`, `info`, `good`, `warn`, `bad`); a column that `grows` takes the room that is left;
    an `optional` one makes way where there is little.
    """

    key: str
    title: str
    kind: str = "text"
    width: int = 0
    words: Callable[[Any], str | None] | None = None
    tones: Callable[[Any], str | None] | None = None
    sorts: bool = True
    shown: bool = True
    grows: bool | None = None
    optional: bool = False

    def start_width(self) -> int:
        """Return the width in pixels before anyone changed it."""
        return self.width or _WIDTHS[self.kind]

    def stretches(self) -> bool:
        """Return whether spare room goes to this column."""
        return self.kind in ("text", "bold", "muted") if self.grows is None else self.grows

    def alignment(self) -> Qt.AlignmentFlag:
        """Return where the text stands: numbers at the right."""
        side = Qt.AlignmentFlag.AlignRight if self.kind in RIGHT else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def text(self, value: Any) -> str:
        """Return what a cell shows for a value."""
        if self.words is not None and value is not None:
            return self.words(value) or str(value)
        return formats.KINDS[self.kind](value)

    def tone(self, value: Any) -> str:
        """Return the tone of a cell's chip."""
        return (self.tones and self.tones(value)) or "neutral"


class Line(NamedTuple):
    """A row ready to paint: its record id, the text and the tone of each column, and the row itself."""

    id: Any
    texts: tuple[str, ...]
    tones: tuple[str, ...]
    row: Any


def lines(columns: Sequence[Column], rows: Iterable[Any]) -> list[Line]:
    """Turn rows into lines; runs on a worker, so that painting only looks texts up."""
    return [_line(columns, row) for row in rows]


def value_of(row: Any, key: str, *default: Any) -> Any:
    """Return a value of a row, which is a named tuple, a dataclass or a mapping."""
    if isinstance(row, Mapping):
        return row.get(key, *default) if default else row[key]
    return getattr(row, key, *default)


def as_table(columns: Sequence[Column], shown: Iterable[Line], order: Sequence[int]) -> str:
    """Return the columns of an order as text with tabs, as spreadsheets paste it, titles first."""
    titles = tuple(column.title for column in columns)
    table = [titles, *(line.texts for line in shown)]
    return "\n".join("\t".join(" ".join(row[number].split()) for number in order) for row in table)


def _line(columns: Sequence[Column], row: Any) -> Line:
    values = [value_of(row, column.key) for column in columns]
    texts = tuple(column.text(value) for column, value in zip(columns, values, strict=True))
    tones = tuple(column.tone(value) for column, value in zip(columns, values, strict=True))
    return Line(value_of(row, "id", None), texts, tones, row)
