"""A register made up with its truth: some families entered twice, the second time as people really type.

The corruption follows the data sets of FEBRL: typing errors, swapped names, missing fields, dates slipped or swapped,
with what offices of this region add: bald Latin, dj, Albanian spellings, double surnames, letters of the other script
that look alike. Relatives who are not doubles are there too: brothers with one phone, grandsons with the same name.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from services.dates import DayOrYear
from services.demo.people import personal_number
from services.likeness import Traits
from services.scripts import is_cyrillic, other_script

NAMES: dict[str, Any] = json.loads(Path(__file__).with_name("labelled_names.json").read_text("utf-8"))
SERBIAN_OF = dict(
    zip(
        ["xh", "Xh", "gj", "Gj", "sh", "Sh", "zh", "Zh", "th", "Th", "q", "Q", "ç", "y"],
        ["dž", "Dž", "đ", "Đ", "š", "Š", "ž", "Ž", "t", "T", "ć", "Ć", "č", "i"],
        strict=True,
    )
)
LOOKS = str.maketrans("aeojJKM", "аеојЈКМ")
PLACES = tuple(f"XK-{number:02}" for number in range(1, 31))
KEYS = "qwertzuiopasdfghjklcvbnm"
TWICE, RELATED = 0.08, 0.06


@dataclass(frozen=True)
class Labelled:
    """Families as their members, and the pairs of places that are one family."""

    families: list[list[Traits]]
    truth: frozenset[tuple[int, int]]

    def half_cyrillic(self, seed: int = 1) -> Labelled:
        """Return the same with every other record, by chance, in Cyrillic."""
        chance = random.Random(seed)
        turned = [[_turned(one) if chance.random() < 0.5 else one for one in family] for family in self.families]
        return Labelled(turned, self.truth)


def labelled(people: int, seed: int = 7) -> Labelled:
    """Make up a register of about so many people; the same for the same seed."""
    chance = random.Random(seed)
    families: list[list[Traits]] = []
    originals: dict[int, list[Traits]] = {}
    count = 0
    while count < people:
        home = list(_household(chance))
        kind = chance.random()
        if kind < TWICE:
            originals[len(families)] = home
        elif kind < TWICE + RELATED and families:
            home = list(_related(chance, chance.choice(families), home))
        families.append(home)
        count += len(home) + (len(home) if kind < TWICE else 0)
    truth = []
    for place, home in originals.items():
        truth.append((place, len(families)))
        families.append([_typed_again(chance, one) for one in home if one is home[0] or chance.random() < 0.85])
    return Labelled(families, frozenset(truth))


def _turned(one: Traits) -> Traits:
    def turn(name: str) -> str:
        return name if is_cyrillic(name) else other_script(name)

    return replace(one, surname=turn(one.surname), given=turn(one.given))


def _household(chance: random.Random) -> Iterator[Traits]:
    albanian = chance.random() < 0.15
    surname = chance.choice(NAMES["albanian_surnames"]) if albanian else _patronymic(chance)
    phone = (f"+3816{chance.randint(0, 9)}{chance.randint(100000, 9999999)}",) if chance.random() < 0.8 else ()
    place, age = chance.choice(PLACES), chance.randint(25, 80)
    given = NAMES["albanian" if albanian else "serbian"]
    roles = [("M", age), ("F", age - chance.randint(-3, 8))] if chance.random() < 0.8 else [(chance.choice("MF"), age)]
    roles += [(chance.choice("MF"), max(0, age - chance.randint(20, 40))) for _ in range(chance.randint(0, 4))]
    for sex, years in roles:
        name = _frequent(chance, given[sex])
        yield _person(chance, surname, name, sex, years, phone, place)


def _patronymic(chance: random.Random) -> str:
    return str(chance.choice(NAMES["stems"]) + chance.choices(NAMES["endings"], (30, 25, 15, 9, 8, 6, 4, 3))[0])


def _frequent(chance: random.Random, names: list[str]) -> str:
    """The first names of a list are the most frequent ones."""
    return names[int(len(names) * chance.random() ** 1.5)]


def _person(
    chance: random.Random, surname: str, given: str, sex: str, age: int, phone: tuple[str, ...], place: str
) -> Traits:
    day = date(2026, 6, 1) - timedelta(days=age * 365 + chance.randint(0, 364))
    known = chance.random()
    born = DayOrYear(day.year, day) if known < 0.8 else DayOrYear(day.year) if known < 0.97 else None
    jmbg = personal_number(chance, day, sex.lower()) if known < 0.8 and chance.random() < 0.75 else ""
    card = f"IRL{chance.randint(10000, 99999)}/{chance.randint(1, 12)}" if chance.random() < 0.4 else ""
    return Traits(surname, given, sex, born, jmbg, card, phone, place)


def _related(chance: random.Random, known: list[Traits], home: list[Traits]) -> Iterator[Traits]:
    """A brother's or a son's family: the surname, the place and often the phone of the other, a grandson's name."""
    elder = known[0]
    phone = elder.phones if chance.random() < 0.5 else home[0].phones
    for place, one in enumerate(home):
        namesake = place > 1 and chance.random() < 0.3 and one.sex == elder.sex
        given = elder.given if namesake else one.given
        yield replace(one, surname=elder.surname, given=given, phones=phone, place=elder.place)


def _typed_again(chance: random.Random, one: Traits) -> Traits:
    """The same person as a colleague typed them another time."""
    surname, given = one.surname, one.given
    if chance.random() < 0.25:
        surname = _slip(chance, surname)
    if chance.random() < 0.2:
        given = _slip(chance, given)
    surname, given = _spelled(chance, surname), _spelled(chance, given)
    if one.sex == "F" and chance.random() < 0.1:
        surname = f"{surname}{chance.choice('- ')}{chance.choice(NAMES['stems'])}ić"
    if chance.random() < 0.04:
        surname, given = given, surname
    jmbg = "" if chance.random() < 0.5 else _digit_slip(chance, one.jmbg) if chance.random() < 0.05 else one.jmbg
    card = "" if chance.random() < 0.4 else one.card
    phones = () if chance.random() < 0.3 else one.phones
    sex = "" if chance.random() < 0.1 else one.sex
    return Traits(
        surname, given, sex, _birth(chance, one.born), jmbg, card, phones, one.place if chance.random() < 0.85 else ""
    )


def _spelled(chance: random.Random, name: str) -> str:
    how = chance.random()
    if how < 0.2:
        return name.translate(str.maketrans("čćšžđČĆŠŽĐ", "ccszdCCSZD"))
    if how < 0.3:
        return name.replace("đ", "dj").replace("Đ", "Dj")
    if how < 0.33:
        return name.translate(LOOKS)
    if how < 0.4:
        return name.upper()
    if how < 0.7:
        for theirs, ours in SERBIAN_OF.items():
            name = name.replace(theirs, ours)
    return name


def _slip(chance: random.Random, name: str) -> str:
    """One typing error: a letter left out, doubled, put in another's place, or two swapped."""
    place = chance.randrange(1, len(name))
    kind = chance.randrange(4)
    if kind == 0:
        return name[:place] + name[place + 1 :]
    if kind == 1:
        return name[:place] + chance.choice(KEYS) + name[place:]
    if kind == 2:
        return name[:place] + chance.choice(KEYS) + name[place + 1 :]
    return name[: place - 1] + name[place] + name[place - 1] + name[place + 1 :]


def _digit_slip(chance: random.Random, number: str) -> str:
    place = chance.randrange(len(number)) if number else 0
    return number[:place] + chance.choice("0123456789") + number[place + 1 :] if number else ""


def _birth(chance: random.Random, born: DayOrYear | None) -> DayOrYear | None:
    how = chance.random()
    if born is None or how < 0.02:
        return None
    if born.day is None or how < 0.12:
        return DayOrYear(born.year)
    day = born.day
    if how < 0.17 and day.day <= 12:
        day = day.replace(month=day.day, day=day.month)
    elif how < 0.25:
        day = day.replace(day=chance.randint(1, 28))
    elif how < 0.28:
        day = day.replace(year=day.year + chance.choice((-1, 1, 10)), day=min(day.day, 28))
    return DayOrYear(day.year, day)
