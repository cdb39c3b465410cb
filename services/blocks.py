"""Which people of a register are worth comparing: those who share a key, found one kind of key after the other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from itertools import combinations

from services.likeness import Traits, known_birth, only_year
from services.names import spoken

Keys = Callable[[Traits], Iterator[Hashable]]
CROWD = 60
"""More people than this with one key are no sign of a double: a placeholder, or a name and year that many share."""


def numbers(person: Traits) -> Iterator[Hashable]:
    """Yield the numbers that belong to one person or one family."""
    yield from (f"j{person.jmbg}",) if person.jmbg else ()
    yield from (f"c{person.card}",) if person.card else ()
    yield from person.phones


def name_and_year(person: Traits) -> Iterator[Hashable]:
    """Yield the name, in whatever order it stands, with the year of birth and the next; alone where it is unknown."""
    name, born = _name(person), known_birth(person)
    years = (born.year, born.year + 1) if born else (0,)
    yield from ((name, year) for year in years if name)


def name_and_day(person: Traits) -> Iterator[Hashable]:
    """Yield the name with day and month, which finds a year written wrongly."""
    name, born = _name(person), known_birth(person)
    if name and born and born.day and not only_year(born):
        yield name, born.day.month, born.day.day


def birth(person: Traits) -> Iterator[Hashable]:
    """Yield the day of birth, also with day and month swapped, with the beginning of each name."""
    born = known_birth(person)
    if born and born.day and not only_year(born):
        day = born.year, min(born.day.day, born.day.month), max(born.day.day, born.day.month)
        yield from ((word[:2], *day) for word in _words(person))


def beginnings(person: Traits) -> Iterator[Hashable]:
    """Yield how the names begin with the year of birth, which finds a slip in a name together with one in the date."""
    born = known_birth(person)
    if born:
        givens = spoken(person.given).split()[:1]
        yield from ((word[:3], given[:3], born.year) for word in spoken(person.surname).split() for given in givens)


KINDS: tuple[Keys, ...] = (numbers, name_and_year, name_and_day, birth, beginnings)


def pairs(people: Sequence[Traits], keys: Keys, wanted: Collection[int] | None = None) -> Iterator[tuple[int, int]]:
    """Yield pairs of places in `people` that share a key of one kind, a pair as often as it shares one.

    With `wanted` at least one of each pair is in it.
    """
    for group in groups(people, keys):
        for one, other in combinations(group, 2):
            if wanted is None or one in wanted or other in wanted:
                yield one, other


def groups(people: Sequence[Traits], keys: Keys) -> Iterator[list[int]]:
    """Yield those who share a key; a hash stands for each key, and only a shared one has a list."""
    found: dict[int, int | list[int]] = {}
    for place, person in enumerate(people):
        for key in map(hash, set(keys(person))):
            known = found.get(key)
            if known is None:
                found[key] = place
            elif isinstance(known, int):
                found[key] = [known, place]
            elif len(known) <= CROWD:
                known.append(place)
    yield from (group for group in found.values() if isinstance(group, list) and len(group) <= CROWD)


def _words(person: Traits) -> set[str]:
    return {*spoken(person.surname).split(), *spoken(person.given).split()}


def _name(person: Traits) -> tuple[str, ...]:
    """The spoken names in one order, because they may stand in each other's place."""
    names = spoken(person.surname), spoken(person.given)
    return tuple(sorted(names)) if all(names) else ()
