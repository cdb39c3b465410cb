"""docs/lifecycles.md, drawn from the declarations; `python -m tests.lifecycle_page` writes it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from models.base import Base
from models.lifecycle import Lifecycle, Move
from models.migrations import tables  # noqa: F401 - registers every table
from models.roles import ROLE_TEXTS
from tests.source import ROOT

PAGE = ROOT / "docs" / "lifecycles.md"
HEAD = """# States and moves

Made from the declarations in `models/` by `python -m tests.lifecycle_page`. The database refuses every other move;
the buttons on the screen come from the same place.
"""
STAMPS = {
    "made_by": "who made or last edited it",
    "approved_by": "who approved it",
    "ordered_by": "who ordered it",
    "frozen_by": "who froze it",
}


def lifecycles() -> dict[str, Lifecycle]:
    """Find every lifecycle by the words of its table."""
    found_of = {mapper.class_.__tablename__: mapper.class_.lifecycle for mapper in Base.registry.mappers}
    return {name.replace("_", " "): found for name, found in sorted(found_of.items()) if found is not None}


def page() -> str:
    """Write the whole page."""
    return "\n".join([HEAD, *(line for name, found in lifecycles().items() for line in section(name, found))])


def section(name: str, lifecycle: Lifecycle) -> Iterator[str]:
    """Draw one lifecycle and list its moves."""
    yield f"## {name.capitalize()}\n\n```mermaid\nstateDiagram-v2"
    yield from (f'    state "{state.text}" as {state.name}' for state in lifecycle.states)
    yield from (f"    [*] --> {entry}" for entry in lifecycle.entries)
    yield from (f"    {move.source} --> {move.target}: {words(move)}" for move in lifecycle.moves)
    yield "```\n\n| Move | From | To | Who | Not by | Refused with |\n|---|---|---|---|---|---|"
    for _, same in groupby(lifecycle.moves, key=lambda move: (move.name, move.target)):
        yield row(list(same), lifecycle)
    yield ""


def row(moves: list[Move], lifecycle: Lifecycle) -> str:
    """Tell one move, whatever states it leaves."""
    move = moves[0]
    cells = [
        words(move),
        ", ".join(lifecycle.state(each.source).text for each in moves),
        lifecycle.state(move.target).text,
        " or ".join(ROLE_TEXTS[role] for role in move.roles),
        ", ".join(STAMPS[stamp] for stamp in move.not_by),
        "; ".join(sorted({need.sentence for need in move.needs})),
    ]
    return f"| {' | '.join(cells)} |"


def words(move: Move) -> str:
    """Name a move as its button does, without the amount and the dots."""
    return move.text.replace(" {amount}", "").rstrip("…").replace(":", ",")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
