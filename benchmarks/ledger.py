"""Posting in the ledger with all its guards, against the bare driver on copies of the tables without any.

One by one: the peer does by hand what the guards do, two updates and one insert, and both commit after each. A batch
of 10,000: ours goes the way of every mass entry, the peer only inserts, with executemany. The copies have the same
keys, checks and indexes.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from benchmarks.frame import Measurement, compare
from models.ledger import Account, Transfer
from services.bulk import insert_rows
from services.session import Office

ACCOUNTS = 200
SINGLES = 150
BATCH = 10_000
GOALS = {"postgresql": (1.3, 2.5), "sqlite": (2.0, 3.0)}
RUNS = {"singles": 31, "batch": 9}
DAY = date(2026, 3, 2)


def measure() -> Iterator[Measurement]:
    """Measure single postings and a batch on each database."""
    from services.keys import DEMO_KEY
    from services.opening import open_office
    from tests.postgresql import private_server

    with tempfile.TemporaryDirectory() as folder:
        yield from _on(open_office(str(Path(folder, "office.povratak")), key=DEMO_KEY, create=True))
    with private_server() as server, server.database("ledger") as url:
        yield from _on(open_office(url, create=True))


def _on(office: Office) -> Iterator[Measurement]:
    dialect = office.engine.dialect.name
    name = {"postgresql": "PostgreSQL", "sqlite": "SQLite"}[dialect]
    accounts = office.write(_open_accounts)
    ours, peer = Ours(office, accounts), Peer(office, accounts)
    singles, batch = GOALS[dialect]
    try:
        yield compare(f"posting one by one on {name}", singles, ours.singles, peer.singles, RUNS["singles"])
        yield compare(f"posting {BATCH:,} at once on {name}", batch, ours.batch, peer.batch, RUNS["batch"])
    finally:
        ours.connection.close()
        peer.raw.close()
        office.close()


def _open_accounts(session: Session) -> list[int]:
    rows = [
        {"kind": "general", "unit": "EUR", "name": f"till {number}", "floor": -(10**15)} for number in range(ACCOUNTS)
    ]
    return list(session.scalars(insert(Account).returning(Account.id), rows))


def own_day(office: Office) -> date | str:
    """The day as the driver of this database takes it."""
    return DAY if office.engine.dialect.name == "postgresql" else DAY.isoformat()


@dataclass
class Legs:
    """Pairs of accounts, each run another stretch of them."""

    accounts: list[int]

    def __post_init__(self) -> None:
        self._numbers = count()

    def next(self) -> tuple[int, int]:
        """The next source and target: never one account, as the number of accounts is even."""
        number, size = next(self._numbers), len(self.accounts)
        return self.accounts[number % size], self.accounts[(7 * number + 3) % size]


SINGLE = insert(Transfer.__table__)
COLUMNS = ("kind", "from_account_id", "to_account_id", "unit", "amount", "effective_on", "created_by")


class Ours:
    """The program's insert of one row and of many, on a connection that is already open."""

    def __init__(self, office: Office, accounts: list[int]) -> None:
        self.connection = office.engine.connect()
        self.legs = Legs(accounts)
        self.staff = office.staff.id
        self.day = own_day(office)

    def _row(self) -> dict[str, Any]:
        source, target = self.legs.next()
        return {"from_account_id": source, "to_account_id": target, "unit": "EUR", "amount": 1, "effective_on": DAY}

    def singles(self) -> None:
        """Post one by one."""
        for _ in range(SINGLES):
            self.connection.execute(SINGLE, self._row())
            self.connection.commit()

    def batch(self) -> None:
        """Post all at once."""
        rows = (("post", *self.legs.next(), "EUR", 1, self.day, self.staff) for _ in range(BATCH))
        with Session(self.connection) as session:
            insert_rows(session, Transfer, COLUMNS, rows)
            session.commit()


POST = (
    "INSERT INTO bare_transfer (kind, from_account_id, to_account_id, unit, amount, effective_on, created_by)"
    " VALUES ('post', {}, {}, 'EUR', {}, {}, 1)"
)
LEAVE = "UPDATE bare_account SET posted_out = posted_out + {} WHERE id = {}"
ARRIVE = "UPDATE bare_account SET posted_in = posted_in + {} WHERE id = {}"


class Peer:
    """Hand-written SQL through the bare driver, on a connection that is already open."""

    def __init__(self, office: Office, accounts: list[int]) -> None:
        self.shared = office.engine.dialect.name == "postgresql"
        with office.engine.begin() as connection:
            for statement in COPIES if self.shared else _sqlite_copies(connection):
                connection.execute(text(statement))
        self.raw = office.engine.raw_connection()
        self.cursor = self.raw.cursor()
        self.legs = Legs(accounts)
        mark = "%s" if self.shared else "?"
        self.post, self.leave, self.arrive = (sql.format(*[mark] * sql.count("{}")) for sql in (POST, LEAVE, ARRIVE))
        self.day = own_day(office)

    def _begin(self) -> None:
        if not self.shared:
            self.cursor.execute("BEGIN IMMEDIATE")

    def singles(self) -> None:
        """Post one by one: two updates and one insert."""
        for _ in range(SINGLES):
            source, target = self.legs.next()
            self._begin()
            self.cursor.execute(self.leave, (1, source))
            self.cursor.execute(self.arrive, (1, target))
            self.cursor.execute(self.post, (source, target, 1, self.day))
            self.raw.commit()

    def batch(self) -> None:
        """Insert all at once; the counters stay as they are."""
        self._begin()
        self.cursor.executemany(self.post, [(*self.legs.next(), 1, self.day) for _ in range(BATCH)])
        self.raw.commit()


COPIES = (
    "CREATE TABLE bare_account (LIKE account INCLUDING ALL)",
    "INSERT INTO bare_account SELECT * FROM account",
    "CREATE TABLE bare_transfer (LIKE transfer INCLUDING ALL)",
    "ALTER TABLE bare_transfer ADD FOREIGN KEY (from_account_id, unit) REFERENCES bare_account (id, unit),"
    " ADD FOREIGN KEY (to_account_id, unit) REFERENCES bare_account (id, unit),"
    " ADD FOREIGN KEY (of_id) REFERENCES bare_transfer (id)",
)


def _sqlite_copies(connection: Any) -> Iterator[str]:
    query = (
        "SELECT name, sql FROM sqlite_master WHERE tbl_name IN ('account', 'transfer') AND type IN ('table', 'index')"
    )
    for name, sql in connection.execute(text(query + " AND sql IS NOT NULL ORDER BY type DESC")).all():
        made = sql.replace(f" {name} ", f" bare_{name} ").replace("ON transfer ", "ON bare_transfer ")
        yield made.replace("REFERENCES account", "REFERENCES bare_account").replace(
            "REFERENCES transfer", "REFERENCES bare_transfer"
        )
    yield "INSERT INTO bare_account SELECT * FROM account"
