"""What a table tells of a family: declared beside the table, so that history and timeline find it by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Happening:
    """One dated thing the rows of a table tell.

    `on` is SQL for its day over the row `n`; without it every state the row came through is told, with its day.
    In `text` stand `{what}` (SQL over `n`), `{person}` (whom the row is about), `{state}` and `{amount}` (SQL for
    cents); `only` is SQL for the rows that tell it.
    """

    text: str
    on: str = ""
    what: str = "NULL"
    amount: str = "NULL"
    only: str = ""


@dataclass(frozen=True)
class Told:
    """What a table tells of a family: the kind its happenings are filtered by, and what they lead to.

    `leads` is a kind of record (`grant`) or a part of the family file (`notes`); `record` is SQL over `n` for the
    id that is opened; `words` turns codes in `{what}` into words.
    """

    kind: str
    happenings: tuple[Happening, ...]
    leads: str = ""
    record: str = "n.id"
    words: Mapping[str, str] = field(default_factory=dict)
