"""Which families of a register may be one: found by their people, judged by all of their members."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from services.blocks import KINDS, pairs
from services.likeness import ALIKE_FROM, Band, Likeness, Pair, Traits, families_alike, known_birth, likeness, pair_up

Progress = Callable[[int, int], None]


class Alike(NamedTuple):
    """Two families by their places in the register, how alike they are, and who of one may be whom of the other."""

    one: int
    other: int
    found: Likeness
    members: tuple[Pair, ...]


class Everybody:
    """The people of all families in one row, each knowing the family and the members beside."""

    def __init__(self, families: Sequence[Sequence[Traits]]) -> None:
        self.families = families
        self.people = [person for family in families for person in family]
        self.family_of = [place for place, family in enumerate(families) for _person in family]

    def of(self, families: Collection[int]) -> set[int]:
        """Return the places of the people of these families."""
        return {place for place, family in enumerate(self.family_of) if family in families}


def alike(
    families: Sequence[Sequence[Traits]], fresh: Collection[int] | None = None, progress: Progress | None = None
) -> list[Alike]:
    """Return the pairs of families to ask about, best first; with `fresh` only pairs with one of these families.

    `progress` may raise Cancelled. Memory holds the people, the keys of one kind, and the families worth a look.
    """
    everybody = Everybody(families)
    wanted = None if fresh is None else everybody.of(fresh)
    total = (len(KINDS) + 1) * len(everybody.people)
    worth: set[tuple[int, int]] = set()
    for number, keys in enumerate(KINDS):
        for seen, pair in enumerate(_worth(everybody, pairs(everybody.people, keys, wanted), worth)):
            worth.add(pair)
            if progress is not None and seen % 500 == 0:
                progress(number * len(everybody.people), total)
        if progress is not None:
            progress((number + 1) * len(everybody.people), total)
    return sorted(_judged(families, worth), key=lambda pair: (-pair.found.score, pair.one, pair.other))


def judged(one: Sequence[Traits], other: Sequence[Traits]) -> tuple[Likeness, tuple[Pair, ...]]:
    """Return how alike two families are, with the members who may be the same."""
    members = pair_up(one, other, ALIKE_FROM)
    return families_alike(members, min(len(one), len(other))), tuple(members)


def _worth(
    everybody: Everybody, found: Iterator[tuple[int, int]], known: Collection[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield the families, not yet `known`, of two people who are alike enough to look at all members."""
    people, family_of = everybody.people, everybody.family_of
    for one, other in found:
        pair = family_of[one], family_of[other]
        if pair[0] == pair[1] or pair in known or not _may_be_one(people[one], people[other]):
            continue
        if likeness(people[one], people[other]).score >= ALIKE_FROM:
            yield pair


def _may_be_one(one: Traits, other: Traits) -> bool:
    """Tell, before all is compared, whether the births agree in two of day, month and year, or a number is shared."""
    mine, theirs = known_birth(one), known_birth(other)
    if not (mine and theirs and mine.day and theirs.day):
        return True
    a, b = mine.day, theirs.day
    agreeing = (a.year == b.year) + (a.month == b.month) + (a.day == b.day)
    swapped = a.year == b.year and (a.day, a.month) == (b.month, b.day)
    return agreeing > 1 or swapped or _shares(one, other)


def _shares(one: Traits, other: Traits) -> bool:
    return bool((one.jmbg and one.jmbg == other.jmbg) or (one.card and one.card == other.card))


def _judged(families: Sequence[Sequence[Traits]], worth: Collection[tuple[int, int]]) -> Iterator[Alike]:
    for one, other in worth:
        found, members = judged(families[one], families[other])
        if found.band is not Band.DIFFERENT:
            yield Alike(one, other, found, members)
