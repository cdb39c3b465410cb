"""Families that may have been entered twice: found by their people, shown with the reasons, decided by a person."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import NamedTuple

from services.dates import DayOrYear
from services.identity import card_key
from services.imports.findings import Cell
from services.imports.rows import FamilyRow, MemberRow
from services.likeness import Band, Likeness, Traits, likeness
from services.names import loose
from services.rows import AnyRow

MOST_ALIKE = 40
"""More people than this with one number or name are no sign of a twin: a placeholder, not an identity."""


@dataclass(frozen=True, slots=True)
class Twin:
    """Two families that may be one: their numbers, who is alike in both, from 0 to 100 how much, and why."""

    number: str
    other: str
    name: str
    other_name: str
    score: int
    reasons: tuple[str, ...]
    cell: Cell
    other_stored: bool

    @property
    def key(self) -> str:
        """Names the pair for a decision that outlives the preview: both numbers in order."""
        return twin_key(self.number, self.other)


def twin_key(one: str, other: str) -> str:
    """Name a pair of families, whichever comes first."""
    return " + ".join(sorted((one, other)))


class Candidate(NamedTuple):
    """A person to compare: the family's number, what is compared, and the row, if it comes from the file."""

    family: str
    surname: str
    given: str
    sex: str
    born: DayOrYear | None
    jmbg: str
    card: str
    phone: str
    place: str
    row: MemberRow | None

    @property
    def surname_key(self) -> str:
        """The surname as any way of writing it agrees."""
        return loose(self.surname)

    def traits(self) -> Traits:
        """What the comparison of two people looks at."""
        phones = tuple(filter(None, self.phone.split(", ")))
        return Traits(self.surname, self.given, self.sex, self.born, self.jmbg, self.card, phones, self.place)


def from_file(family: FamilyRow) -> Iterator[Candidate]:
    """Yield the people of a family on the sheets."""
    for member in family.members:
        yield Candidate(
            family.number,
            member.surname,
            member.given,
            member.sex or "",
            member.born,
            member.jmbg.digits,
            card_key(member.card) if member.card else "",
            family.phone or "",
            family.origin or "",
            member,
        )


def from_database(row: AnyRow) -> Candidate:
    """Turn a person of the database into one to compare."""
    born = DayOrYear(row.born_year, row.born_on) if row.born_year else None
    card = card_key(row.card_number) if row.card_number else ""
    sex = (row.sex or "").upper()
    names = row.family_name, row.given_name
    return Candidate(row.number, *names, sex, born, row.jmbg or "", card, row.phone or "", row.origin or "", None)


def find_twins(people: Iterable[Candidate], step: Callable[[int], None]) -> list[Twin]:
    """Return the pairs of families to ask about, in the order of the file."""
    everybody = list(people)
    best: dict[str, tuple[Likeness, Candidate, Candidate]] = {}
    for one, other in _pairs(everybody, step):
        found = likeness(one.traits(), other.traits())
        key = twin_key(one.family, other.family)
        if found.band is not Band.DIFFERENT and (key not in best or found.score > best[key][0].score):
            best[key] = found, one, other
    return sorted((_twin(*entry) for entry in best.values()), key=lambda twin: twin.cell.order)


def _pairs(people: list[Candidate], step: Callable[[int], None]) -> Iterator[tuple[Candidate, Candidate]]:
    """Yield, once each, the pairs worth comparing: of different families, at least one of them from the file."""
    seen: set[tuple[int, int]] = set()
    names = [_names(person) for person in people]
    for keys in _keys(people, names):
        for group in _groups(keys):
            for one, other in combinations(group, 2):
                if _apart(people[one], people[other]) and (one, other) not in seen:
                    seen.add((one, other))
                    yield people[one], people[other]
        step(len(people) // 6)


def _keys(people: list[Candidate], names: list[tuple[str, str]]) -> Iterator[list[object]]:
    """Yield what pairs of one person share, a key for each person: at least one of these is the same."""
    yield [person.jmbg or None for person in people]
    yield [person.card or None for person in people]
    days = [person.born.day if person.born else None for person in people]
    undated = {name for name, day in zip(names, days, strict=True) if not day}
    yield [name if name in undated else None for name in names]
    dated = list(zip(names, days, strict=True))
    yield [(name, day.year) if day else None for name, day in dated]
    yield [(name, day.day, day.month) if day else None for name, day in dated]
    yield [
        (person.surname_key[:2], day.year, min(day.day, day.month), max(day.day, day.month)) if day else None
        for person, day in zip(people, days, strict=True)
    ]


def _names(person: Candidate) -> tuple[str, str]:
    """The folded names in one order, because they may stand in each other's place."""
    surname, given = person.surname_key, loose(person.given)
    return (surname, given) if surname < given else (given, surname)


def _groups(keys: list[object]) -> list[list[int]]:
    """Return the places in the list of those who share a key."""
    shared = {key for key, count in Counter(keys).items() if 1 < count <= MOST_ALIKE} - {None}
    groups: dict[object, list[int]] = defaultdict(list)
    for index, key in enumerate(keys):
        if key in shared:
            groups[key].append(index)
    return list(groups.values())


def _apart(one: Candidate, other: Candidate) -> bool:
    """Tell whether two are of different families, not both stored, and their births could be one."""
    if one.family == other.family or (one.row is None and other.row is None):
        return False
    mine, theirs = one.born and one.born.day, other.born and other.born.day
    return not (mine and theirs) or _close(mine, theirs) or bool(one.jmbg and one.jmbg == other.jmbg)


def _close(mine: date, theirs: date) -> bool:
    """Tell whether two births differ in one part at most, or have day and month swapped."""
    if mine.year == theirs.year:
        swapped = (mine.day, mine.month) == (theirs.month, theirs.day)
        return mine.day == theirs.day or mine.month == theirs.month or swapped
    return (mine.day, mine.month) == (theirs.day, theirs.month)


def _twin(found: Likeness, one: Candidate, other: Candidate) -> Twin:
    """Name the pair from the later row's side: that is the one to look at."""
    if other.row is None or (one.row is not None and one.row.cell("surname").order > other.row.cell("surname").order):
        one, other = other, one
    assert other.row is not None
    return Twin(
        number=other.family,
        other=one.family,
        name=f"{other.surname} {other.given}",
        other_name=f"{one.surname} {one.given}",
        score=found.score,
        reasons=found.reasons,
        cell=other.row.cell("number"),
        other_stored=one.row is None,
    )
