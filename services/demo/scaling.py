"""Makes the demo office large: further families come in as an import run does, in later states at once."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import accumulate, chain
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from models.families import Family, Membership, Person
from models.imports import ImportRun
from models.programme import Place
from services.bulk import insert_rows, new_ids
from services.demo import given
from services.demo.calendar import Calendar
from services.demo.people import Household, Member, household
from services.demo.staff import Crew, organisations
from services.demo.timeline import WAYS_OUT, timeline
from services.identity import check_jmbg
from services.names import bald, fold, loose, sort_key
from services.numbers import shown

AT_ONCE = 4_000
WORKER = "ana"
FAMILY = (
    *("id", "number", "organisation_id", "origin_place_id", "present_place_id", "return_place_id", "accommodation"),
    *("address", "phone", "note", "registered_on", "state", "state_on", "state_reason"),
    *("title", "search_key", "sort_key", "import_run_id"),
)
PERSON = (
    *("id", "family_name", "given_name", "sex", "born_on", "born_year", "jmbg", "jmbg_check", "jmbg_note"),
    *("card_number", "needs", "search_key", "sort_key"),
)
MEMBERSHIP = ("family_id", "person_id", "relation", "from_on")
FURTHER = 10_000
"""The first number of these families: above any of the office's own series."""

Words = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Office:
    """What every row needs from the database."""

    run_id: int
    partners: dict[str, int]
    places: dict[str, int]


def add_families(crew: Crew, calendar: Calendar, seed: int, count: tuple[int, int], progress: Progress | None) -> None:
    """Add families from how many there are to how many there shall be, some thousands in each transaction.

    `progress` is told of all families and may raise Cancelled.
    """
    present, total = count
    office = Office(*crew.work(WORKER, _begin, seed, total))
    for start in range(present, total, AT_ONCE):
        size = min(AT_ONCE, total - start)
        crew.work(WORKER, partial(_add, office=office, calendar=calendar, seed=seed), start, size)
        if progress is not None:
            progress(start + size, total)
    crew.work(WORKER, _finish, office.run_id, total - present)


def _begin(session: Session, seed: int, count: int) -> tuple[int, dict[str, int], dict[str, int]]:
    name = f"demo of {count} families"
    content_hash = hashlib.sha256(f"{seed}/{name}".encode()).hexdigest()
    statement = insert(ImportRun).values(file_name=name, content_hash=content_hash).returning(ImportRun.id)
    places = {row.code: row.id for row in session.execute(select(Place.code, Place.id))}
    return session.execute(statement).scalar_one(), organisations(session), places


def _finish(session: Session, run_id: int, count: int) -> None:
    done = {"state": "done", "counts": json.dumps({"families": count}), "version": 2}
    session.execute(update(ImportRun).where(ImportRun.id == run_id).values(done))


def _add(session: Session, start: int, size: int, *, office: Office, calendar: Calendar, seed: int) -> None:
    chance = random.Random(f"{seed}/{start}")  # a piece by itself, so that one sent again is the same
    homes = [household(chance, calendar.today) for _ in range(size)]
    ids = new_ids(session, Family, size)
    families = [
        _family(chance, calendar, office, home, family_id, start + place)
        for place, (home, family_id) in enumerate(zip(homes, ids, strict=True))
    ]
    insert_rows(session, Family, FAMILY, families)
    people_ids = new_ids(session, Person, sum(len(home.members) for home in homes))
    members = [member for home in homes for member in home.members]
    insert_rows(session, Person, PERSON, [_person(i, one) for i, one in zip(people_ids, members, strict=True)])
    insert_rows(session, Membership, MEMBERSHIP, list(_memberships(homes, families, people_ids)))


def _memberships(homes: list[Household], families: list[Any], people_ids: Iterable[int]) -> Iterator[tuple[Any, ...]]:
    people = iter(people_ids)
    for home, row in zip(homes, families, strict=True):
        for member in home.members:
            yield row[0], next(people), member.relation, row[FAMILY.index("registered_on")]


def _family(
    chance: random.Random, calendar: Calendar, office: Office, home: Household, family_id: int, place: int
) -> tuple[Any, ...]:
    states, shares = _pipeline()
    state = chance.choices(states, cum_weights=shares)[0]
    registered_on, steps = timeline(chance, calendar, state)
    number = shown(home.organisation, registered_on.year, FURTHER + place)
    head = home.members[0]
    title = f"{head.family_name} {head.given_name}"
    names = ((member.family_name, member.given_name) for member in home.members)
    return (
        *(family_id, number, office.partners[home.organisation]),
        *(office.places[home.origin], office.places[home.present], office.places[home.returns]),
        *(home.accommodation, home.address, home.phone, home.note, registered_on),
        *(state, steps[-1][1] if steps else registered_on),
        given.office()["reasons"][state][0] if state in WAYS_OUT else None,
        *(title, joined(_plain(number), *map(_words, chain.from_iterable(names))), sort_key(title), office.run_id),
    )


def _person(person_id: int, one: Member) -> tuple[Any, ...]:
    check = "none" if one.jmbg is None else "differs" if one.jmbg_fails else "checked"
    numbers = (_plain(number) for number in (one.jmbg, one.card_number) if number)
    return (
        *(person_id, one.family_name, one.given_name, one.sex, one.born_on, one.born_year),
        *(one.jmbg, check, check_jmbg(one.jmbg).problem if one.jmbg_fails else None, one.card_number, one.needs),
        joined(_words(one.family_name), _words(one.given_name), *numbers),
        sort_key(f"{one.family_name} {one.given_name}"),
    )


@lru_cache
def _pipeline() -> tuple[list[str], list[int]]:
    """The states with their weights."""
    shares = given.office()["pipeline"]
    return list(shares), list(accumulate(shares.values()))


def joined(*parts: Words) -> str:
    """The search key of names and numbers, the same as services.names.search_key gives."""
    return " ".join(dict.fromkeys(chain.from_iterable(part[kind] for kind in range(3) for part in parts)))


@lru_cache(maxsize=1 << 16)
def _words(name: str) -> Words:
    folded = tuple(fold(name).split())
    return folded, tuple(map(bald, folded)), tuple(map(loose, folded))


def _plain(number: str) -> Words:
    """Digits, capitals and signs, which no spelling changes."""
    return (tuple(number.split()),) * 3
