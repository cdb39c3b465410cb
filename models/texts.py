"""Sentences with values in them, which the window can still say in another language."""

from __future__ import annotations


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
