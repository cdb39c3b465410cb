"""Possible duplicates: a run over a register of 131,000 people, half of them in Cyrillic, and the check at entry.

The register is made up with its truth (tests/labelled.py): 8 of 100 families are there twice, typed again with errors.
The peer of the run reads the same people with the bare driver and computes one Jaro-Winkler likeness for each pair of
the same blocks; the peer of the check sends the very statement it sends. Set POVRATAK_BENCH_PEOPLE for another size.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

from benchmarks.frame import Measurement, compare

PEOPLE = int(os.environ.get("POVRATAK_BENCH_PEOPLE", "131000"))
READ = """SELECT f.id, f.origin_place_id, f.phone, p.id, p.family_name, p.given_name, p.sex, p.born_on, p.born_year,
 p.jmbg, p.card_number FROM person p JOIN membership m ON m.person_id = p.id JOIN family f ON f.id = m.family_id
 WHERE m.until_on IS NULL ORDER BY f.id, p.id"""
RUN_GOAL, CHECK_GOAL, FALSE_ALARMS, RECALL = 20.0, 1.5, 5.0, 1.0
DAY = date(2026, 3, 2)
FAMILY = (
    *("id", "number", "organisation_id", "origin_place_id", "phone", "registered_on", "state", "state_on"),
    *("accommodation", "title", "search_key", "sort_key"),
)
PERSON = (
    *("id", "family_name", "given_name", "sex", "born_on", "born_year", "jmbg", "jmbg_check", "card_number"),
    *("search_key", "sort_key"),
)
TYPED = {"family_name": "Jovanović", "given_name": "Dragan", "jmbg": "0703982715017", "card_number": "IRL 61925/8"}


def measure() -> Iterator[Measurement]:
    """Measure what is found, then how fast, on each database."""
    from tests.postgresql import private_server

    yield from _found()
    with tempfile.TemporaryDirectory() as folder:
        yield from _on("SQLite", str(Path(folder, "office.povratak")))
    with private_server() as server, server.database("people", "template0") as url:
        yield from _on("PostgreSQL", url)


def _found() -> Iterator[Measurement]:
    from services.families.pairing import alike
    from tests.labelled import labelled

    register = labelled(PEOPLE)
    recall = []
    for which in (register, register.half_cyrillic()):
        found = {(pair.one, pair.other) for pair in alike(which.families)}
        true = found & which.truth
        recall.append(len(true) / len(which.truth))
        alarms = len(found - which.truth) / len(true)
    yield Measurement(f"recall in Latin ({recall[0]:.3f}) by recall half in Cyrillic", recall[0] / recall[1], RECALL, 1)
    yield Measurement("false alarms for each true pair to ask about", alarms, FALSE_ALARMS, 1)


def _on(name: str, target: str) -> Iterator[Measurement]:
    from services.families.duplicates import run_register
    from services.keys import DEMO_KEY
    from services.opening import open_office
    from tests.labelled import labelled

    office = open_office(target, key=DEMO_KEY, create=True)
    office.write(_fill, labelled(PEOPLE).half_cyrillic().families)
    raw = office.engine.raw_connection()
    try:
        blocks = _blocks(office)
        ours, peer = (lambda: run_register(office)), (lambda: _bare(raw.cursor(), blocks))
        yield compare(f"run over {PEOPLE:,} people on {name}", RUN_GOAL, ours, peer, 3)
        sent, bare = _check(office, raw.cursor())
        yield compare(f"check at entry among {PEOPLE:,} people on {name}", CHECK_GOAL, sent, bare, 15, warm=3)
    finally:
        raw.close()
        office.close()


def _blocks(office: Any) -> list[list[int]]:
    """The blocks of the run, made before anything is measured."""
    from services.blocks import KINDS, groups
    from services.families.duplicates import read_register

    people = [person for family in office.read(read_register).families for person in family]
    return [group for keys in KINDS for group in groups(people, keys)]


def _bare(cursor: Any, blocks: list[list[int]]) -> int:
    """Read everybody and compare the names of each pair of a block, no more."""
    from rapidfuzz.distance import JaroWinkler

    cursor.execute(READ)
    names = [f"{row[4]} {row[5]}" for row in cursor.fetchall()]
    pairs = ((names[one], names[other]) for group in blocks for one, other in combinations(group, 2))
    return sum(JaroWinkler.similarity(one, other) > 0.92 for one, other in pairs)


def _check(office: Any, cursor: Any) -> tuple[Callable[[], Any], Callable[[], Any]]:
    """The check of somebody with everything typed, and the statement it sends on a cursor that is open already."""
    from sqlalchemy import event

    from services.dates import DayOrYear, parse_date
    from services.families.entry_check import check_entry

    born = parse_date("7.3.1982.").value
    assert isinstance(born, DayOrYear)
    typed = {**TYPED, "born": born}
    sent: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        sent.append((statement, values))

    def ours() -> Any:
        return office.read(lambda session: check_entry(session, typed))

    event.listen(office.engine, "before_cursor_execute", note)
    ours()
    event.remove(office.engine, "before_cursor_execute", note)
    statement, values = next(one for one in sent if "person" in one[0])
    return ours, lambda: cursor.execute(statement, values).fetchall()


def _fill(session: Any, homes: list[list[Any]]) -> None:
    """Put the families in as an import does; the first of each is its head."""
    from models.families import Family, Membership, Person
    from services.bulk import insert_rows, new_ids

    ids = new_ids(session, Family, len(homes))
    insert_rows(session, Family, FAMILY, map(_family, ids, homes))
    people = [(family_id, one, one is home[0]) for family_id, home in zip(ids, homes, strict=True) for one in home]
    person_ids = new_ids(session, Person, len(people))
    insert_rows(session, Person, PERSON, (_person(i, one) for i, (_, one, _) in zip(person_ids, people, strict=True)))
    members = (
        (family_id, person_id, "head" if is_head else "other", DAY)
        for person_id, (family_id, _, is_head) in zip(person_ids, people, strict=True)
    )
    insert_rows(session, Membership, ("family_id", "person_id", "relation", "from_on"), members)


def _family(family_id: int, home: Any) -> tuple[Any, ...]:
    from services.families.keys import family_keys

    names = [(one.surname, one.given) for one in home]
    keys = family_keys(f"BZ-2026-{family_id:06}", names[0], names)
    phone, place = ", ".join(home[0].phones) or None, home[0].place
    origin = int(place.removeprefix("XK-")) if place else None
    return (family_id, f"BZ-2026-{family_id:06}", 1, origin, phone, DAY, "registered", DAY, "unknown", *keys.values())


def _person(person_id: int, one: Any) -> tuple[Any, ...]:
    from services.families.keys import person_keys

    keys = person_keys(one.surname, one.given, one.card or None, one.jmbg or None)
    day, year = (one.born.day, one.born.year) if one.born else (None, None)
    numbers = (one.jmbg or None, "checked" if one.jmbg else "none", one.card or None)
    return (person_id, one.surname, one.given, one.sex.lower() or None, day, year, *numbers, *keys.values())
