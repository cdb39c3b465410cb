"""Families that may have been entered twice: found by their people, shown with the reasons, decided by a person."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

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


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
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
    for key in (_by_jmbg, _by_card, _by_name, _by_birth):
        for group in _groups(people, key):
            for one, other in combinations(group, 2):
                if _apart(people[one], people[other]) and (one, other) not in seen:
                    seen.add((one, other))
                    yield people[one], people[other]
        step(len(people) // 4)


def _groups(people: list[Candidate], key: Callable[[Candidate], object]) -> list[list[int]]:
    """Return the places in the list of those who share a key."""
    first: dict[object, int] = {}
    shared: dict[object, list[int]] = defaultdict(list)
    for index, person in enumerate(people):
        value = key(person)
        if value is not None and first.setdefault(value, index) != index:
            shared[value].append(index)
    return [[first[value], *others] for value, others in shared.items() if len(others) < MOST_ALIKE]


def _by_jmbg(person: Candidate) -> object:
    return person.jmbg or None


def _by_card(person: Candidate) -> object:
    return person.card or None


def _by_name(person: Candidate) -> object:
    surname, given = loose(person.surname), loose(person.given)
    return (surname, given) if surname < given else (given, surname)


def _by_birth(person: Candidate) -> object:
    day = person.born and person.born.day
    if not day:
        return None
    return day.year, min(day.day, day.month), max(day.day, day.month), loose(person.surname)[:2]


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
