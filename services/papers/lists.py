"""Lists on paper: what a register shows, made into the data of the template `list`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from models.texts import Filled
from services.errors import Refused
from services.registers import Query

AT_ONCE = 1_000
MOST_ROWS = 10_000

# In points: a letter and a digit of 8 pt, the room left and right of a cell, and what a page holds upright.
LETTER, DIGIT, EDGES, UPRIGHT = 4.7, 5.2, 10.0, 516.0
NUMBER, SIGNATURE = 30.0, 150.0
SIGNED_HEIGHT = 9
WIDEST = 34
RIGID = frozenset({"code", "number", "money", "date", "moment"})
RIGHT = frozenset({"number", "money"})

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class PaperColumn:
    """A column of a list: its title, and its kind as of a column on the screen."""

    title: str
    kind: str = "text"


@dataclass(frozen=True)
class ListWords:
    """What a list says besides its rows, in the language of the paper; `page` has {page} and {pages}."""

    language: str
    number: str
    page: str
    signature: str = ""
    signed: tuple[str, ...] = ()


def read_rows(session: Session, register: Any, query: Query, progress: Progress | None = None) -> Iterator[Any]:
    """Read the rows of a register in their order; raises Refused when they are more than a paper holds, Cancelled."""
    total = register.totals(session, query).count
    if total > MOST_ROWS:
        raise Refused(
            Filled("A printed list has at most {most} rows.", most=f"{MOST_ROWS:,}"),
            "Narrow the list by filters, or export it to Excel.",
            name="list_length",
        )
    for start in range(0, total, AT_ONCE):
        if progress is not None:
            progress(start, total)
        yield from register.page(session, query, start, AT_ONCE)


def list_data(
    columns: Sequence[PaperColumn], rows: Sequence[Sequence[str]], words: ListWords, **said: str
) -> dict[str, Any]:
    """Return the data of a list with row numbers; `said` are title, note, office, batch, made and footnote.

    The list lies on its side when its columns need more room than a page has upright.
    """
    rooms = [_room(column, [row[place] for row in rows]) for place, column in enumerate(columns)]
    signed = [{"fr": SIGNATURE, "pt": 0}] if words.signature else []
    wide = NUMBER + sum(room["pt"] + room["fr"] for room in (*rooms, *signed))
    blank = [""] if words.signature else []
    return {
        **said,
        "lang": words.language,
        "words": {"page": words.page},
        "widths": [{"pt": NUMBER, "fr": 0}, *rooms, *signed],
        "aligned": ["right", *("right" if column.kind in RIGHT else "left" for column in columns), *map(_left, signed)],
        "titles": [words.number, *(column.title for column in columns), *([words.signature] if signed else [])],
        "rows": [[f"{place}.", *row, *blank] for place, row in enumerate(rows, 1)],
        "landscape": wide > UPRIGHT,
        "height": SIGNED_HEIGHT if words.signature else None,
        "signed": list(words.signed),
    }


def _left(_room: object) -> str:
    return "left"


def _room(column: PaperColumn, texts: Sequence[str]) -> dict[str, float]:
    """Codes, amounts and dates get what they need (`pt`), words share what is left (`fr`)."""
    longest = max(map(len, (column.title, *texts)))
    if column.kind in RIGID:
        return {"pt": min(longest, WIDEST) * DIGIT + EDGES, "fr": 0}
    return {"pt": 0, "fr": min(max(longest, len(column.title) + 1), WIDEST) * LETTER + EDGES}
