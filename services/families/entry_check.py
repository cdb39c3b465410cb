"""Whether somebody who is being entered is on the register already: asked while they are typed, in one round trip."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_, select, union
from sqlalchemy.orm import Session

from models.families import Family, Person
from models.searching import matches
from services.dates import DayOrYear
from services.families.duplicates import compared, traits
from services.identity import card_key, check_jmbg
from services.likeness import Band, Likeness, Traits, known_birth, likeness
from services.names import spoken
from services.rows import AnyRow, AnySelect
from services.values import parse_phones

MOST, SHOWN = 200, 5
"""So many people are fetched to compare with for each thing that is typed, and so many families are shown."""

_CARD_PARTS = re.compile("[A-Z]+|[0-9/]+")


@dataclass(frozen=True)
class Hit:
    """A family on the register with somebody like the one typed: who, how much, and why."""

    family_id: int
    number: str
    title: str
    person: str
    born: DayOrYear | None
    score: int
    reasons: tuple[str, ...]


def check_entry(session: Session, typed: Mapping[str, Any], family_id: int | None = None) -> list[Hit]:
    """Return the families that may have the person typed, those most alike first; `family_id` is not asked about.

    `typed` has the fields of a person, and of the family what is known: phone and place of origin.
    """
    person = traits_typed(typed)
    parts = list(_candidates(person, session.get_bind().dialect.name))
    if not parts:
        return []
    ids = union(*(select(part.limit(MOST).subquery()) for part in parts))
    statement = compared(Family.number, Family.title).where(Person.id.in_(ids), Family.id != (family_id or 0))
    best: dict[int, tuple[Likeness, AnyRow]] = {}
    for row in session.connection().execute(statement):
        found = likeness(person, traits(row))
        if found.band is not Band.DIFFERENT and (
            row.family_id not in best or found.score > best[row.family_id][0].score
        ):
            best[row.family_id] = found, row
    hits = sorted((_hit(*entry) for entry in best.values()), key=lambda hit: (-hit.score, hit.number))
    return hits[:SHOWN]


def traits_typed(typed: Mapping[str, Any]) -> Traits:
    """What is compared of a person as typed into a form."""
    phones = parse_phones(typed["phone"]).value if typed.get("phone") else None
    return Traits(
        typed.get("family_name") or "",
        typed.get("given_name") or "",
        (typed.get("sex") or "").upper(),
        typed.get("born"),
        check_jmbg(typed.get("jmbg")).digits,
        card_key(typed["card_number"]) if typed.get("card_number") else "",
        phones or (),
        str(typed.get("origin_place_id") or ""),
    )


def _candidates(person: Traits, dialect: str) -> Iterator[AnySelect]:
    """Who is worth comparing, each part by an index: the number, the card, the day of birth, the name."""
    ids = select(Person.id)
    if person.jmbg:
        yield ids.where(Person.jmbg == person.jmbg)
    if person.card:
        yield ids.where(*matches(Person, tuple(_CARD_PARTS.findall(person.card)), dialect))
    born = known_birth(person)
    if born and born.day:
        yield ids.where(Person.born_on.in_(_days(born.day)))
    given = spoken(person.given).split()
    for word in spoken(person.surname).split() if given else ():
        named = ids.where(*matches(Person, (word, *given), dialect))
        yield named.where(or_(_near(born.year), Person.born_year.is_(None))) if born else named


def _near(year: int) -> ColumnElement[bool]:
    return Person.born_year.between(year - 1, year + 1)


def _days(day: date) -> tuple[date, ...]:
    """The day of birth, also with day and month in each other's place."""
    return (day, date(day.year, day.day, day.month)) if day.day <= 12 else (day,)


def _hit(found: Likeness, row: AnyRow) -> Hit:
    born = DayOrYear(row.born_year, row.born_on) if row.born_year else None
    name = f"{row.family_name} {row.given_name}"
    return Hit(row.family_id, row.number, row.title, name, born, found.score, found.reasons)
