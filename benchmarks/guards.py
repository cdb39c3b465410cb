"""100,000 people entered at once with the guards of their table, against the same rows with these guards off.

Both sides keep the constraints, the indexes and the search index; the guards add the rights, the stamps and the audit.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from benchmarks.frame import Measurement, compare, seconds
from models.families import Person
from services.bulk import insert_rows
from services.keys import DEMO_KEY
from services.opening import open_office
from services.session import Office

ROWS = 100_000
RUNS = 3
GOAL = 1.6
COLUMNS = ("family_name", "given_name", "search_key", "sort_key", "sex", "born_year", "jmbg_check")
OFF = {
    "sqlite": "DROP TRIGGER guard_person_insert",
    "postgresql": "ALTER TABLE person DISABLE TRIGGER guard_insert",
}


def measure() -> Iterator[Measurement]:
    """Measure the entry on each database, each time in a new office."""
    from tests.postgresql import private_server

    numbers = count(1)
    with tempfile.TemporaryDirectory() as folder:
        yield _on("SQLite", lambda: str(Path(folder, f"office{next(numbers)}.povratak")))
    with private_server() as server:

        def address() -> str:
            name = f"office{next(numbers)}"
            server.execute(f"create database {name} template template0")
            return server.url(name)

        yield _on("PostgreSQL", address)


def _on(name: str, fresh: Callable[[], str]) -> Measurement:
    return compare(
        f"entering {ROWS:,} people at once on {name}",
        GOAL,
        lambda: _enter(fresh(), guarded=True),
        lambda: _enter(fresh(), guarded=False),
        RUNS,
        measure=lambda work: float(work()),
    )


def _enter(target: str, *, guarded: bool) -> float:
    """Enter the people into a new office; only that is timed."""
    office = open_office(target, key=DEMO_KEY, create=True)
    try:
        if not guarded:
            _take_off(office)
        return seconds(lambda: office.write(_insert))
    finally:
        office.close()


def _take_off(office: Office) -> None:
    with office.engine.begin() as connection:
        connection.exec_driver_sql(OFF[office.engine.dialect.name])


def _insert(session: Session) -> None:
    insert_rows(session, Person, COLUMNS, _people())


def _people() -> Iterator[tuple[Any, ...]]:
    for number in range(ROWS):
        name = f"Jović{number}"
        yield name, "Ana", f"jovic{number} ana", f"jovic{number} ana", "f", 1980, "none"
