"""A register of 1,000,000 people: first page, a page in the middle, a name search, against the bare driver.

The peer sends hand-written SQL for the same rows through psycopg or sqlcipher3 on a connection that is already open,
and fetches them all; ours is what a screen calls. Set POVRATAK_BENCH_PEOPLE for another size.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.frame import Measurement, compare

PEOPLE = int(os.environ.get("POVRATAK_BENCH_PEOPLE", "1000000"))
PER_FAMILY = 3.4
PAGE = 200
RUNS = 15
GOAL = 1.5

SHOWN = """SELECT p.id, p.family_name, p.given_name, p.born_on, p.born_year, p.jmbg_check, p.needs, m.relation,
 f.id, f.number, f.state FROM (SELECT id FROM person {where} ORDER BY sort_key, id LIMIT {limit} OFFSET {offset}) page
 JOIN person p ON p.id = page.id LEFT JOIN membership m ON m.person_id = p.id AND m.until_on IS NULL
 LEFT JOIN family f ON f.id = m.family_id ORDER BY p.sort_key, p.id"""
SEARCHED = {
    "postgresql": "WHERE search_key LIKE '%DJORDJEVIC%' AND search_key LIKE '%MILICA%'",
    "sqlite": 'WHERE id IN (SELECT rowid FROM person_search WHERE person_search MATCH \'"DJORDJEVIC" AND "MILICA"\')',
}


def measure() -> Iterator[Measurement]:
    """Measure three pages on each database."""
    from tests.postgresql import private_server

    with tempfile.TemporaryDirectory() as folder:
        yield from _on("SQLite", str(Path(folder, "people.povratak")))
    with private_server() as server, server.database("people", "template0") as url:
        yield from _on("PostgreSQL", url)


def _on(name: str, target: str) -> Iterator[Measurement]:
    from services.demo import make_demo
    from services.keys import DEMO_KEY
    from services.opening import open_office

    make_demo(target, families=round(PEOPLE / PER_FAMILY))
    office = open_office(target, key=DEMO_KEY)
    raw = office.engine.raw_connection()
    try:
        for what, ours, peer in _pairs(office, raw.cursor()):
            yield compare(f"{what} of {PEOPLE:,} people on {name}", GOAL, ours, peer, RUNS, warm=3)
    finally:
        raw.close()
        office.close()


def _pairs(office: Any, cursor: Any) -> Iterator[tuple[str, Callable[[], Any], Callable[[], Any]]]:
    from services.families import PEOPLE as REGISTER
    from services.registers import Query

    dialect = office.engine.dialect.name
    for what, text, offset in (
        ("first page", "", 0),
        ("page in the middle", "", PEOPLE // 2),
        ("name search", "Đorđević Milica", 0),
    ):
        query = Query(text=text)
        statement = SHOWN.format(where=SEARCHED[dialect] if text else "", limit=PAGE, offset=offset)

        def ours(query: Query = query, offset: int = offset) -> Any:
            return office.read(lambda session: REGISTER.page(session, query, offset, PAGE))

        def peer(statement: str = statement) -> Any:
            cursor.execute(statement)
            return cursor.fetchall()

        assert [row[0] for row in ours()] == [row[0] for row in peer()], "both sides must read the same rows"
        yield what, ours, peer
