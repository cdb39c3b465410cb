"""The states of a thing and the moves between them, declared once.

From one declaration come the guard in the database, the reason a service gives, the button on the screen and
the diagram in the documentation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from models.roles import Role


class Effect(StrEnum):
    """What a move does in the ledger."""

    HOLD = "hold"
    SETTLE = "settle"
    RELEASE = "release"
    POST = "post"
    REVERSE = "reversal"


@dataclass(frozen=True)
class State:
    """One state, the word people see, and the tone of its chip: neutral, info, warn, good or bad."""

    name: str
    text: str
    tone: str = "neutral"
    editable: bool = False


@dataclass(frozen=True)
class Need:
    """What must be there before a move; `missing` is SQL over the row `n`, true while it is not.

    A need that is `recorded` is asked for together with the move, in the form of that name; without one the
    move waits until it is there.
    """

    name: str
    missing: str
    sentence: str
    recorded: str = ""


@dataclass(frozen=True)
class Move:
    """A way from one state to another: who may take it and what it needs.

    `stamp` is the column that receives the person who moves; `not_by` are columns whose person may not move
    (separation of duties); `clears` are stamps emptied on the way; `asks` are columns typed together with the
    move, which it requires.
    """

    name: str
    text: str
    source: str
    target: str
    roles: tuple[Role, ...]
    needs: tuple[Need, ...] = ()
    asks: tuple[str, ...] = ()
    stamp: str = ""
    not_by: tuple[str, ...] = ()
    clears: tuple[str, ...] = ()
    effect: Effect | None = None
    primary: bool = False


@dataclass(frozen=True)
class Lifecycle:
    """All states and moves of one table, and what an entry does in the ledger."""

    states: tuple[State, ...]
    entries: tuple[str, ...]
    moves: tuple[Move, ...]
    entry_effects: dict[str, Effect] = field(default_factory=dict)
    decided_here: tuple[str, ...] = ()
    """States of a decision under way: an import brings in what is over, never these."""
    loose: tuple[str, ...] = ()
    """Columns that may change together with, or after, a move (dates of a state, reasons, search keys)."""

    def state(self, name: str) -> State:
        """Find a state by its name; KeyError when it is not declared."""
        for state in self.states:
            if state.name == name:
                return state
        raise KeyError(name)

    def moves_from(self, state: str) -> tuple[Move, ...]:
        """List the moves that leave a state, in declared order."""
        return tuple(move for move in self.moves if move.source == state)

    def move(self, name: str, source: str) -> Move:
        """Find the move of that name out of a state; KeyError when the state has none."""
        for move in self.moves_from(source):
            if move.name == name:
                return move
        raise KeyError(f"{name} from {source}")

    @property
    def stamps(self) -> tuple[str, ...]:
        """All columns that hold the person of a move."""
        return tuple(dict.fromkeys(move.stamp for move in self.moves if move.stamp))

    @property
    def editable(self) -> tuple[str, ...]:
        """The states in which what the record says may be changed."""
        return tuple(state.name for state in self.states if state.editable)


def way_back(target: str, text: str, sources: tuple[str, ...], **move: object) -> tuple[Move, ...]:
    """Declare the same move from several states."""
    return tuple(Move(source=source, target=target, text=text, **move) for source in sources)  # type: ignore[arg-type]
