"""What families and people are titled, found and sorted by."""

from __future__ import annotations

from collections.abc import Sequence

from services.names import search_key, sort_key


def family_keys(number: str, head: tuple[str, str], members: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What a family is titled, found and sorted by; names are (family name, given name), the head's first."""
    names = [name for person in members for name in person]
    return {
        "title": f"{head[0]} {head[1]}",
        "search_key": search_key(number, *head, *names),
        "sort_key": sort_key(f"{head[0]} {head[1]}"),
    }


def person_keys(family_name: str, given_name: str, card: str | None = None, jmbg: str | None = None) -> dict[str, str]:
    """What a person is found and sorted by."""
    return {
        "search_key": search_key(family_name, given_name, jmbg, card),
        "sort_key": sort_key(f"{family_name} {given_name}"),
    }
