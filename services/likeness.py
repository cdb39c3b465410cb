"""How alike two people on the register are: a score, a band and the reasons; a person decides."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import OSA, JaroWinkler

from services.dates import DayOrYear
from services.names import loose, name_key
from services.texts import QT_TRANSLATE_NOOP


class Band(StrEnum):
    """What the office does about a pair."""

    CERTAIN = "certain"
    ASK = "ask"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Traits:
    """What is compared; numbers come cleaned (Jmbg.digits, card_key, parse_phones), the place as its code."""

    surname: str
    given: str
    sex: str = ""
    born: DayOrYear | None = None
    jmbg: str = ""
    card: str = ""
    phones: tuple[str, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two people are, from 0 to 100, and why."""

    score: int
    reasons: tuple[str, ...]

    @property
    def band(self) -> Band:
        """Return whether the pair is certainly one person, to be asked about, or two people."""
        if self.score >= CERTAIN_FROM:
            return Band.CERTAIN
        return Band.ASK if self.score >= ASK_FROM else Band.DIFFERENT


Finding = tuple[int, str]
CERTAIN_FROM, ASK_FROM = 92, 55
_NOTHING: Finding = (0, "")

_SAME_SURNAME = (30, QT_TRANSLATE_NOOP("likeness", "The surname is the same."))
_PART_OF_SURNAME = (26, QT_TRANSLATE_NOOP("likeness", "One of two surnames is the same."))
_LIKE_SURNAME = (20, QT_TRANSLATE_NOOP("likeness", "The surname is written almost alike."))
_OTHER_SURNAME = (-10, QT_TRANSLATE_NOOP("likeness", "The surname is another."))
_SAME_GIVEN = (20, QT_TRANSLATE_NOOP("likeness", "The given name is the same."))
_LIKE_GIVEN = (10, QT_TRANSLATE_NOOP("likeness", "The given name is written almost alike."))
_OTHER_GIVEN = (-30, QT_TRANSLATE_NOOP("likeness", "The given name is another."))
_SWAPPED_NAMES = (45, QT_TRANSLATE_NOOP("likeness", "Surname and given name stand in each other's place."))
_OTHER_SEX = (-20, QT_TRANSLATE_NOOP("likeness", "The sex is another."))
_SAME_DATE = (35, QT_TRANSLATE_NOOP("likeness", "The date of birth is the same."))
_SWAPPED_DATE = (28, QT_TRANSLATE_NOOP("likeness", "Day and month of birth are swapped."))
_ONE_DIGIT = (22, QT_TRANSLATE_NOOP("likeness", "The date of birth differs in one digit."))
_SAME_YEAR = (15, QT_TRANSLATE_NOOP("likeness", "The year of birth is the same."))
_NEAR_YEAR = (5, QT_TRANSLATE_NOOP("likeness", "The year of birth differs by one."))
_OTHER_DATE = (-20, QT_TRANSLATE_NOOP("likeness", "The date of birth is another."))
_SAME_JMBG = (45, QT_TRANSLATE_NOOP("likeness", "The JMBG is the same."))
_LIKE_JMBG = (25, QT_TRANSLATE_NOOP("likeness", "The JMBG differs in one digit or in two swapped ones."))
_OTHER_JMBG = (-25, QT_TRANSLATE_NOOP("likeness", "The JMBG is another."))
_SAME_CARD = (40, QT_TRANSLATE_NOOP("likeness", "The card number is the same."))
_SAME_PHONE = (10, QT_TRANSLATE_NOOP("likeness", "A phone number is the same."))
_SAME_PLACE = (5, QT_TRANSLATE_NOOP("likeness", "The place of origin is the same."))

_ALMOST = 0.92


def likeness(one: Traits, other: Traits) -> Likeness:
    """Compare two people; a shared JMBG or card makes the pair worth asking about whatever else differs."""
    findings = [*_names(one, other), _birth(one.born, other.born), _jmbg(one.jmbg, other.jmbg)]
    findings += [
        _OTHER_SEX if one.sex and other.sex and one.sex != other.sex else _NOTHING,
        _SAME_CARD if one.card and one.card == other.card else _NOTHING,
        _SAME_PHONE if set(one.phones) & set(other.phones) else _NOTHING,
        _SAME_PLACE if one.place and one.place == other.place else _NOTHING,
    ]
    score = sum(points for points, _ in findings)
    if _SAME_JMBG in findings or _SAME_CARD in findings:
        score = max(score, ASK_FROM)
    return Likeness(max(0, min(100, score)), tuple(reason for _, reason in findings if reason))


def blocking_keys(person: Traits) -> frozenset[str]:
    """Return the keys of which two people must share at least one to be worth comparing."""
    return frozenset(_blocks(person))


def _blocks(person: Traits) -> Iterator[str]:
    """Yield keys by surname and year of birth (one year apart still meets), full name and each number."""
    if person.surname and person.given:
        yield f"name {name_key(person.surname, person.given)}"
    if person.born:
        for word in loose(person.surname).split():
            yield f"born {word[:3]} {person.born.year}"
            yield f"born {word[:3]} {person.born.year + 1}"
    numbers = (("jmbg", person.jmbg), ("card", person.card), *(("phone", phone) for phone in person.phones))
    yield from (f"{kind} {number}" for kind, number in numbers if number)


def _names(one: Traits, other: Traits) -> tuple[Finding, ...]:
    """Compare surnames and given names, also put in each other's place."""
    surnames, given = (loose(one.surname), loose(other.surname)), (loose(one.given), loose(other.given))
    if surnames[0] != surnames[1] and (surnames[0], given[0]) == (given[1], surnames[1]):
        return (_SWAPPED_NAMES,)
    return (
        _words(*surnames, _SAME_SURNAME, _PART_OF_SURNAME, _LIKE_SURNAME, _OTHER_SURNAME),
        _words(*given, _SAME_GIVEN, _LIKE_GIVEN, _LIKE_GIVEN, _OTHER_GIVEN),
    )


def _words(one: str, other: str, *findings: Finding) -> Finding:
    """Return which of `findings` (same, part, alike, another) fits two folded names."""
    same, part, alike, another = findings
    mine, theirs = set(one.split()), set(other.split())
    if not (mine and theirs):
        return _NOTHING
    if mine == theirs:
        return same
    if mine <= theirs or theirs <= mine:
        return part
    return alike if JaroWinkler.similarity(one, other) >= _ALMOST else another


def _birth(one: DayOrYear | None, other: DayOrYear | None) -> Finding:
    """Compare births; the first of January often stands for an unknown day."""
    if not (one and other):
        return _NOTHING
    if one.day and one.day == other.day:
        return _SAME_DATE
    if _only_year(one) or _only_year(other):
        return {0: _SAME_YEAR, 1: _NEAR_YEAR}.get(abs(one.year - other.year), _OTHER_DATE)
    mine, theirs = f"{one.day:%d%m%Y}", f"{other.day:%d%m%Y}"
    if mine == theirs[2:4] + theirs[:2] + theirs[4:]:
        return _SWAPPED_DATE
    return _ONE_DIGIT if OSA.distance(mine, theirs) == 1 else _OTHER_DATE


def _only_year(born: DayOrYear) -> bool:
    """Tell whether no more than the year is really known."""
    return not born.day or (born.day.day, born.day.month) == (1, 1)


def _jmbg(one: str, other: str) -> Finding:
    """Compare personal numbers."""
    if not (one and other):
        return _NOTHING
    if one == other:
        return _SAME_JMBG
    return _LIKE_JMBG if OSA.distance(one, other) == 1 else _OTHER_JMBG
