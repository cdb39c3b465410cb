"""How alike two people on the register are: a score, a band and the reasons; a person decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from services.bands import ASK_FROM, Band, band
from services.dates import DayOrYear
from services.identity import check_jmbg
from services.names import spoken
from services.texts import QT_TRANSLATE_NOOP

__all__ = [
    "ALIKE_FROM",
    "ASK_FROM",
    "Band",
    "Likeness",
    "Pair",
    "Traits",
    "families_alike",
    "known_birth",
    "likeness",
    "only_year",
    "pair_up",
]


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
        return band(self.score)


Finding = tuple[int, str]
_NOTHING: Finding = (0, "")

_SAME_SURNAME = (30, QT_TRANSLATE_NOOP("likeness", "The surname is the same."))
_PART_OF_SURNAME = (26, QT_TRANSLATE_NOOP("likeness", "One of two surnames is the same."))
_LIKE_SURNAME = (20, QT_TRANSLATE_NOOP("likeness", "The surname is written almost alike."))
_OTHER_SURNAME = (-10, QT_TRANSLATE_NOOP("likeness", "The surname is another."))
_SAME_GIVEN = (20, QT_TRANSLATE_NOOP("likeness", "The given name is the same."))
_LIKE_GIVEN = (10, QT_TRANSLATE_NOOP("likeness", "The given name is written almost alike."))
_OTHER_GIVEN = (-30, QT_TRANSLATE_NOOP("likeness", "The given name is another."))
_SWAPPED_NAMES = (45, QT_TRANSLATE_NOOP("likeness", "Surname and given name stand in each other's place."))
_SWAPPED_ALIKE = (35, QT_TRANSLATE_NOOP("likeness", "Surname and given name, almost alike, are swapped."))
_CROSSED = (_SAME_GIVEN, _LIKE_GIVEN, _LIKE_GIVEN, _OTHER_GIVEN)
_OTHER_SEX = (-20, QT_TRANSLATE_NOOP("likeness", "The sex is another."))
_SAME_DATE = (35, QT_TRANSLATE_NOOP("likeness", "The date of birth is the same."))
_SWAPPED_DATE = (28, QT_TRANSLATE_NOOP("likeness", "Day and month of birth are swapped."))
_ONE_DIGIT = (22, QT_TRANSLATE_NOOP("likeness", "The date of birth differs in one digit."))
_SAME_YEAR = (15, QT_TRANSLATE_NOOP("likeness", "The year of birth is the same."))
_NEAR_YEAR = (0, QT_TRANSLATE_NOOP("likeness", "The year of birth differs by one."))
_OTHER_DATE = (-20, QT_TRANSLATE_NOOP("likeness", "The date of birth is another."))
_SAME_JMBG = (45, QT_TRANSLATE_NOOP("likeness", "The JMBG is the same."))
_LIKE_JMBG = (25, QT_TRANSLATE_NOOP("likeness", "The JMBG differs in one digit or in two swapped ones."))
_OTHER_JMBG = (-25, QT_TRANSLATE_NOOP("likeness", "The JMBG is another."))
_SAME_CARD = (40, QT_TRANSLATE_NOOP("likeness", "The card number is the same."))
_SAME_PHONE = (10, QT_TRANSLATE_NOOP("likeness", "A phone number is the same."))
_SAME_PLACE = (5, QT_TRANSLATE_NOOP("likeness", "The place of origin is the same."))

_ONE_MORE = (10, QT_TRANSLATE_NOOP("likeness", "One more member is alike."))
_SEVERAL_MORE = (20, QT_TRANSLATE_NOOP("likeness", "Several more members are alike."))
_NOBODY_ELSE = (-15, QT_TRANSLATE_NOOP("likeness", "No other member is alike."))

_ALMOST = 0.92
ALIKE_FROM = 45
"""Two people who reach this are worth a look at the rest of their families."""


def likeness(one: Traits, other: Traits) -> Likeness:
    """Compare two people; a shared JMBG or card makes the pair worth asking about whatever else differs."""
    findings = [*_names(one, other), _birth(known_birth(one), known_birth(other)), _jmbg(one.jmbg, other.jmbg)]
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


class Pair(NamedTuple):
    """A member of one family and a member of another, by their places in both, and how alike they are."""

    one: int
    other: int
    found: Likeness


def pair_up(mine: Sequence[Traits], theirs: Sequence[Traits], least: int = ASK_FROM) -> list[Pair]:
    """Return who of two families may be whom, those most alike first, each only once."""
    every = (Pair(i, j, likeness(one, other)) for i, one in enumerate(mine) for j, other in enumerate(theirs))
    scored = sorted((pair for pair in every if pair.found.score >= least), key=lambda pair: -pair.found.score)
    found: list[Pair] = []
    for pair in scored:
        if not any(pair.one == earlier.one or pair.other == earlier.other for earlier in found):
            found.append(pair)
    return found


def families_alike(pairs: Sequence[Pair], least_members: int) -> Likeness:
    """Return how alike two families are: their best pair of `pair_up`, and what the other members say to it.

    A namesake in a family of strangers is most often another person. `least_members` is how many the smaller one has.
    """
    if not pairs:
        return Likeness(0, ())
    best = pairs[0].found
    if least_members < 2:
        return best
    points, reason = _NOBODY_ELSE if len(pairs) == 1 else _ONE_MORE if len(pairs) == 2 else _SEVERAL_MORE
    least = ASK_FROM if {_SAME_JMBG[1], _SAME_CARD[1]} & set(best.reasons) else 0
    return Likeness(max(least, min(100, best.score + points)), (*best.reasons, reason))


def _names(one: Traits, other: Traits) -> tuple[Finding, ...]:
    """Compare surnames and given names; where neither fits, put in each other's place."""
    surnames, given = (spoken(one.surname), spoken(other.surname)), (spoken(one.given), spoken(other.given))
    straight = (
        _words(*surnames, _SAME_SURNAME, _PART_OF_SURNAME, _LIKE_SURNAME, _OTHER_SURNAME),
        _words(*given, _SAME_GIVEN, _LIKE_GIVEN, _LIKE_GIVEN, _OTHER_GIVEN),
    )
    if straight != (_OTHER_SURNAME, _OTHER_GIVEN):
        return straight
    crossed = {_words(surnames[0], given[1], *_CROSSED), _words(given[0], surnames[1], *_CROSSED)}
    if _OTHER_GIVEN in crossed:
        return straight
    return (_SWAPPED_NAMES if crossed == {_SAME_GIVEN} else _SWAPPED_ALIKE,)


@lru_cache(maxsize=1 << 16)
def _words(one: str, other: str, *findings: Finding) -> Finding:
    """Return which of `findings` (same, part, alike, another) fits two spoken names."""
    same, part, alike, another = findings
    mine, theirs = set(one.split()), set(other.split())
    if not (mine and theirs):
        return _NOTHING
    if mine == theirs:
        return same
    if mine & theirs:
        return part
    near = JaroWinkler.similarity(" ".join(sorted(mine)), " ".join(sorted(theirs)))
    return alike if near >= _ALMOST else another


def known_birth(person: Traits) -> DayOrYear | None:
    """Return the birth; where only the year is known, a JMBG that agrees with it tells the day."""
    told = _told_by(person.jmbg) if person.jmbg and not (person.born and person.born.day) else None
    return told if told and (not person.born or person.born.year == told.year) else person.born


@lru_cache(maxsize=1 << 16)
def _told_by(jmbg: str) -> DayOrYear | None:
    born = check_jmbg(jmbg).born
    return DayOrYear(born.year, born) if born else None


def _birth(one: DayOrYear | None, other: DayOrYear | None) -> Finding:
    """Compare births; the first of January often stands for an unknown day."""
    if not (one and other):
        return _NOTHING
    if one.day and one.day == other.day:
        return _SAME_DATE
    if only_year(one) or only_year(other):
        return {0: _SAME_YEAR, 1: _NEAR_YEAR}.get(abs(one.year - other.year), _OTHER_DATE)
    mine, theirs = f"{one.day:%d%m%Y}", f"{other.day:%d%m%Y}"
    if mine == theirs[2:4] + theirs[:2] + theirs[4:]:
        return _SWAPPED_DATE
    return _ONE_DIGIT if OSA.distance(mine, theirs) == 1 else _OTHER_DATE


def only_year(born: DayOrYear) -> bool:
    """Tell whether no more than the year is really known."""
    return not born.day or (born.day.day, born.day.month) == (1, 1)


def _jmbg(one: str, other: str) -> Finding:
    """Compare personal numbers."""
    if not (one and other):
        return _NOTHING
    if one == other:
        return _SAME_JMBG
    return _LIKE_JMBG if OSA.distance(one, other) == 1 else _OTHER_JMBG
