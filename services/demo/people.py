"""Invented households: names of the peoples of the region in both scripts, ages that fit, personal numbers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from services.demo import given
from services.scripts import is_cyrillic, latin, other_script

WEIGHTS = (7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
YEAR = 365.2425
FIRST_IN_KOSOVO, LAST_IN_KOSOVO = 91, 96
FIRST_IN_SERBIA, LAST_IN_SERBIA = 71, 79
EXODUS = 1999
CHILDREN = tuple(accumulate((25, 22, 26, 15, 8, 4)))


class Member(NamedTuple):
    """A person of a household; `jmbg_fails` when the number was written down wrongly."""

    family_name: str
    given_name: str
    sex: str
    relation: str
    born_on: date | None
    born_year: int
    jmbg: str | None
    jmbg_fails: bool
    card_number: str | None
    needs: str | None


@dataclass(frozen=True, slots=True)
class Household:
    """A family as it comes forward: the head first; places are codes of the list of places."""

    members: tuple[Member, ...]
    organisation: str
    origin: str
    present: str
    returns: str
    accommodation: str
    address: str
    phone: str | None
    note: str | None


class Kin(NamedTuple):
    """What a family's names are drawn from."""

    surname: str
    given: dict[str, tuple[str, ...]]
    cyrillic: bool
    both_scripts: bool


def household(chance: random.Random, today: date) -> Household:
    """Invent a household."""
    kin = _kin(chance)
    sex, age = "m" if chance.random() < 0.6 else "f", chance.uniform(24, 72)
    head = _member(chance, today, kin, "head", sex, age)
    return around(chance, (head, *_relatives(chance, today, kin, sex, age)))


def relatives(chance: random.Random, today: date, head: Member) -> Iterator[Member]:
    """Invent who lives with a head who is known."""
    pool = next((one for one in _pools()[0] if latin(head.family_name) in one["surnames"]), _pools()[0][0])
    kin = Kin(latin(head.family_name), pool, is_cyrillic(head.family_name), both_scripts=False)
    yield from _relatives(chance, today, kin, head.sex, today.year - head.born_year)


def around(chance: random.Random, members: tuple[Member, ...]) -> Household:
    """Give members a home: where they fled from, where they live and where they want to return."""
    known = given.office()
    origin = chance.choice(known["origins"])
    return Household(
        members=members,
        organisation=chance.choice(("KG", "BZ", "BZ", "SS", "SS")),
        origin=origin,
        present=chance.choice(known["present"]),
        returns=origin if chance.random() < 0.85 else chance.choice(known["origins"]),
        accommodation=chance.choice(("private", "private", "private", "collective_centre", "informal_settlement")),
        address=f"{chance.choice(known['streets'])} {chance.randint(1, 160)}",
        phone=phone(chance) if chance.random() < 0.85 else None,
        note=chance.choice(known["notes"]) if chance.random() < 0.2 else None,
    )


def person(
    chance: random.Random, names: tuple[str, str], sex: str, relation: str, born: date | int, today: date
) -> Member:
    """Make a person whose name and birth (a day, or only a year) are known."""
    day = born if isinstance(born, date) else None
    jmbg = personal_number(chance, day, sex) if day and chance.random() < 0.85 else None
    fails = jmbg is not None and chance.random() < 0.06
    if fails and jmbg:
        jmbg = jmbg[:-1] + str((int(jmbg[-1]) + chance.randint(1, 9)) % 10)
    return Member(
        *names,
        sex,
        relation,
        day,
        day.year if day else int(str(born)),
        jmbg,
        fails,
        f"IRL {chance.randint(10000, 99999)}/{chance.randint(1, 12)}" if chance.random() < 0.4 else None,
        _need(chance, sex, day, today),
    )


def personal_number(chance: random.Random, born: date, sex: str) -> str:
    """Make a JMBG with its right check digit; numbers whose check would be 10 are never given out."""
    places = (
        (FIRST_IN_KOSOVO, LAST_IN_KOSOVO)
        if born.year < EXODUS or chance.random() < 0.2
        else (FIRST_IN_SERBIA, LAST_IN_SERBIA)
    )
    region = chance.randint(*places)
    while True:
        serial = chance.randint(0, 499) + (500 if sex == "f" else 0)
        digits = f"{born:%d%m}{born.year % 1000:03}{region}{serial:03}"
        check = -sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=True)) % 11
        if check < 10:
            return f"{digits}{check}"


def phone(chance: random.Random) -> str:
    """Make a mobile number in its international form."""
    return f"+381{chance.choice((60, 61, 62, 63, 64, 65, 66, 69))}{chance.randint(1000000, 9999999)}"


def _kin(chance: random.Random) -> Kin:
    pools, shares = _pools()
    pool = chance.choices(pools, cum_weights=shares)[0]
    # The first names of a list are the most frequent ones.
    surname = pool["surnames"][int(len(pool["surnames"]) * chance.random() ** 1.7)]
    cyrillic = chance.random() * 100 < pool["cyrillic"]
    return Kin(surname, pool, cyrillic, pool["cyrillic"] > 0 and chance.random() < 0.1)


@cache
def _pools() -> tuple[list[dict[str, Any]], list[int]]:
    pools = list(given.names().values())
    return pools, list(accumulate(pool["share"] for pool in pools))


def _relatives(chance: random.Random, today: date, kin: Kin, sex: str, age: float) -> Iterator[Member]:
    for relation, other_sex, other_age in _ages(chance, sex, age):
        yield _member(chance, today, kin, relation, other_sex, other_age)


def _ages(chance: random.Random, sex: str, age: float) -> Iterator[tuple[str, str, float]]:
    """Who lives with a head of this sex and age: relation, sex and age."""
    youngest = age
    if chance.random() < 0.66:
        spouse = max(20.0, age + chance.uniform(-6, 4))
        youngest = min(age, spouse)
        yield "spouse", "f" if sex == "m" else "m", spouse
    yield from _children(chance, youngest)
    yield from _further(chance, age)


def _children(chance: random.Random, youngest: float) -> Iterator[tuple[str, str, float]]:
    oldest, least = min(youngest - 18, 29.0), max(0.1, youngest - 44)
    if least >= oldest:
        return
    for _child in range(chance.choices(range(6), cum_weights=CHILDREN)[0]):
        sex = "m" if chance.random() < 0.51 else "f"
        yield "son" if sex == "m" else "daughter", sex, chance.uniform(least, oldest)


def _further(chance: random.Random, age: float) -> Iterator[tuple[str, str, float]]:
    if age < 58 and chance.random() < 0.16:
        sex = "f" if chance.random() < 0.7 else "m"
        yield "mother" if sex == "f" else "father", sex, age + chance.uniform(20, 32)
    if age > 56 and chance.random() < 0.3:
        yield "grandchild", chance.choice("fm"), chance.uniform(0.2, 14)
    if chance.random() < 0.04:
        yield "sibling", chance.choice("fm"), max(18.0, age + chance.uniform(-10, 10))


def _member(chance: random.Random, today: date, kin: Kin, relation: str, sex: str, age: float) -> Member:
    cyrillic = kin.cyrillic if not kin.both_scripts else chance.random() < 0.5
    names = (kin.surname, chance.choice(kin.given[sex]))
    if cyrillic:
        names = (other_script(names[0]), other_script(names[1]))
    day = today - timedelta(days=int(age * YEAR))
    born = day if chance.random() < 0.88 else day.year
    return person(chance, names, sex, relation, born, today)


def _need(chance: random.Random, sex: str, born: date | None, today: date) -> str | None:
    if chance.random() > 0.09:
        return None
    needs: list[str] = given.office()["needs"]
    need = chance.choice(needs)
    age = (today - born).days / YEAR if born else 50
    if need == "pregnant":
        return need if sex == "f" and 18 <= age <= 42 else None
    return need if age > 12 or need in ("asthma", "hearing aid", "diabetes") else None
