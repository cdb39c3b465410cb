"""Papers: what a list costs beside a bare table of the typesetter, and whether a long one costs what its rows do."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from benchmarks.frame import Measurement, compare
from services.papers import typeset
from services.papers.aside import pdf_aside
from services.papers.lists import ListWords, PaperColumn, list_data

COLUMNS = (
    *(PaperColumn("Number", "code"), PaperColumn("Family"), PaperColumn("People", "number"), PaperColumn("From")),
    *(PaperColumn("Returns to"), PaperColumn("Registered", "date"), PaperColumn("Stage")),
)
FIVE_PAGES, MANY = 165, 2_000
_turns = count()


def measure() -> Iterator[Measurement]:
    """Measure five pages beside a bare table, and twice as many rows beside so many."""
    yield compare(
        "papers: five pages of a list / a bare table", 3, lambda: _list(FIVE_PAGES), lambda: _bare(FIVE_PAGES)
    )
    yield compare("papers: 4,000 rows / 2,000 rows", 2.5, lambda: _aside(2 * MANY), lambda: _aside(MANY), runs=3)


def _list(rows: int) -> None:
    typeset.pdf("list", _data(rows))


def _aside(rows: int) -> None:
    pdf_aside("list", _data(rows), lambda: None)


def _bare(rows: int) -> None:
    """The same rows in a plain table without any layout."""
    import typst

    data = _data(rows)
    cells = ", ".join(f'"{cell}"' for row in data["rows"] for cell in row)
    source = f'#set text(font: "DejaVu Sans", size: 8pt)\n#table(columns: {len(data["titles"])}, {cells})'
    typst.Compiler(input=source.encode(), font_paths=typeset._fonts()).compile(format="pdf", pdf_tags=False)


def _data(rows: int) -> dict[str, Any]:
    """Rows that differ from turn to turn: the typesetter remembers what it has set."""
    turn = next(_turns)
    texts = [
        (f"KG-2026-{n:05}", f"Ђорђевић {(n + turn) * 7919 % 9973}", str(n % 9), "Peć/Pejë*", "Klina/Klinë*", "2.3.", "")
        for n in range(rows)
    ]
    words = ListWords("sr", "Rb.", "Strana {page} od {pages}")
    return list_data(COLUMNS, texts, words, title=f"Families {turn}", note="", office="", made="", footnote="*")
