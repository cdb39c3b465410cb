"""A selection of 10,000 applicants: ranked live, and frozen with its list.

The peer reads the same rows by hand-written SQL through psycopg or sqlcipher3, counts in plain Python and sorts; it
keeps neither what went in nor the reason of a rank, which is where the program spends the rest of its time. To
freeze is measured against the five seconds it may take. Set POVRATAK_BENCH_APPLICANTS for another size.
"""

from __future__ import annotations

import os
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.frame import Measurement, compare, seconds

APPLICANTS = int(os.environ.get("POVRATAK_BENCH_APPLICANTS", "10000"))
MEMBERS = 3
RUNS = 5
GOAL = 3.0
MOST_SECONDS = 5.0

FAMILIES = """SELECT a.id, f.number, f.title, f.registered_on, f.accommodation, f.id, a.excluded
 FROM selection_applicant a JOIN family f ON f.id = a.family_id WHERE a.round_id = {round}"""
PEOPLE = """SELECT m.family_id, m.relation, p.born_on, p.born_year, p.sex, p.needs FROM selection_applicant a
 JOIN membership m ON m.family_id = a.family_id AND m.until_on IS NULL JOIN person p ON p.id = m.person_id
 WHERE a.round_id = {round}"""
POINTS = """SELECT a.id, p.points FROM selection_applicant a JOIN selection_points p ON p.applicant_id = a.id
 WHERE a.round_id = {round}"""


def measure() -> Iterator[Measurement]:
    """Measure on each database."""
    from tests.postgresql import private_server

    with tempfile.TemporaryDirectory() as folder:
        yield from _on("SQLite", str(Path(folder, "office.povratak")))
    with private_server() as server, server.database("selection", "template0") as url:
        yield from _on("PostgreSQL", url)


def _on(name: str, target: str) -> Iterator[Measurement]:
    from services.demo import make_demo
    from services.families.selection import lists
    from services.keys import DEMO_KEY
    from services.opening import open_office

    make_demo(target, families=APPLICANTS * 13 // 10)
    login = "demo_ana" if target.startswith("postgresql") else "ana"
    office = open_office(target, login=login, password=_password(), key=DEMO_KEY)
    raw = office.engine.raw_connection()
    try:
        found = office.write(_furnish)
        cursor = raw.cursor()
        what = f"ranking {APPLICANTS:,} applicants on {name}"
        yield compare(
            what,
            GOAL,
            lambda: office.read(lambda session: lists.live(session, found)),
            lambda: _peer(cursor, found),
            RUNS,
        )
        taken = sorted(seconds(lambda: _freeze(office, found)) for _ in range(RUNS))[RUNS // 2]
        yield Measurement(
            f"share of 5 s to freeze {APPLICANTS:,} applicants on {name}", taken / MOST_SECONDS, 1.0, RUNS
        )
    finally:
        raw.close()
        office.close()


def _password() -> str:
    from services.demo import given

    return str(given.office()["password"])


def _furnish(session: Any) -> int:
    """Open a round with criteria of every kind a family is known by, and let three members score everybody."""
    from sqlalchemy import select

    from models.families import Family
    from models.families.selection import Applicant, Points
    from services.bulk import insert_rows
    from services.families.selection import criteria, rounds
    from services.lineage import MERGED
    from tests.selections import CRITERIA, LABELS

    day = date(2026, 3, 2)
    version = criteria.add_criteria(session, "bench", LABELS, day, quorum=MEMBERS)
    ids = [criteria.add_criterion(session, version, **one) for one in CRITERIA]
    criteria.move_criteria(session, version, 1, "put_in_use", day)
    found = rounds.open_round(session, opened_on=day, title="Benchmark", version_id=version, places=500)
    fit = Family.state.not_in(("withdrawn", "rejected")), Family.id.not_in(MERGED)
    open_ones = select(Family.id).where(*fit).limit(APPLICANTS)
    rounds.invite(session, found, list(session.scalars(open_ones)))
    members = [rounds.add_member(session, found, name=f"Member {number}") for number in range(MEMBERS)]
    applicants = list(session.scalars(select(Applicant.id).where(Applicant.round_id == found)))
    assert len(applicants) == APPLICANTS
    columns = ("applicant_id", "criterion_id", "member_id", "points", "evidence")
    rows = ((one, ids[-1], member, (one * 7 + member) % 21, "seen") for one in applicants for member in members)
    insert_rows(session, Points, columns, rows)
    return found


def _freeze(office: Any, found: int) -> None:
    """Freeze the round in a transaction that is taken back, so that it can be frozen again."""
    from sqlalchemy.orm import Session

    from services.families.selection import lists

    with Session(office.engine, info={"staff": office.staff}) as session:
        lists.freeze(session, found, 1, date(2026, 3, 2))
        session.rollback()


def _peer(cursor: Any, found: int) -> list[tuple[Any, ...]]:
    """The same list by hand: three plain queries, counted and sorted in plain Python."""
    cursor.execute(PEOPLE.format(round=found))
    children: dict[int, int] = defaultdict(int)
    for family, _relation, _born_on, born_year, _sex, _needs in cursor.fetchall():
        children[family] += (born_year or 0) > 2008
    cursor.execute(POINTS.format(round=found))
    given: dict[int, list[int]] = defaultdict(list)
    for applicant, points in cursor.fetchall():
        given[applicant].append(points)
    cursor.execute(FAMILIES.format(round=found))
    worth = {"collective_centre": 8, "informal_settlement": 6}
    ranked = []
    for applicant, number, title, registered, accommodation, family, excluded in cursor.fetchall():
        visit = sum(given[applicant]) / max(1, len(given[applicant]))
        young = 10 if children[family] > 2 else 5 if children[family] else 0
        total = young + worth.get(accommodation, 0) + visit
        ranked.append((excluded is not None, -total, -visit, -young, registered, number, title, applicant))
    return sorted(ranked)
