"""Sentences with values in them, which the window can still say in another language."""

from __future__ import annotations

from collections.abc import Iterable


class Filled(str):
    """A sentence filled in: reads as English, and keeps its `pattern` and `values` for the window to translate."""

    __slots__ = ("pattern", "values")

    pattern: str
    values: dict[str, str]

    def __new__(cls, pattern: str, **values: str) -> Filled:
        """Fill the places of `pattern`; raises KeyError when a value is missing."""
        made = super().__new__(cls, pattern.format_map(values))
        made.pattern, made.values = pattern, values
        return made


def joined(pattern: str, texts: Iterable[str]) -> str:
    """Join texts by a pattern with `{first}` and `{other}`; of none, nothing."""
    whole = ""
    for text in texts:
        whole = Filled(pattern, first=whole, other=text) if whole else text
    return whole
