"""Adds many rows at once, as fast as each database can, under the same guards as a single one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, islice
from typing import Any

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.base import Base, Record
from services.session import actor

Rows = Iterable[tuple[Any, ...]]
Piece = list[tuple[Any, ...]]
COPY_ROWS = 10_000
VALUES = 32_000
"""How many values go into one statement of SQLite: the more, the more rows share the search index's work."""
PENDING = "256MB"
"""PostgreSQL keeps new search keys aside up to here, and sorts them in afterwards, on its own."""


def new_ids(session: Session, model: type[Base], count: int) -> list[int]:
    """Take so many ids that nobody else will use; on SQLite the open write transaction keeps others away."""
    if session.get_bind().dialect.name == "sqlite":
        last = session.scalar(select(func.max(model.__table__.c.id))) or 0
        return list(range(last + 1, last + count + 1))
    query = text(
        f"SELECT nextval(pg_get_serial_sequence('{model.__tablename__}', 'id')) FROM generate_series(1, :count)"
    )
    return list(session.scalars(query, {"count": count}))


def insert_rows(
    session: Session,
    model: type[Base],
    columns: Sequence[str],
    rows: Rows,
    step: Callable[[int], None] | None = None,
) -> None:
    """Insert rows given as tuples in the order of `columns`; the stamps of a Record are added.

    Defaults that Python gives do not apply. On PostgreSQL the rows are made on another thread: nothing that makes them
    may ask the database. `step` is told how many rows were added and may raise Cancelled.
    """
    if issubclass(model, Record):
        stamps = (actor(session).id,) * 2
        columns, rows = [*columns, "created_by", "updated_by"], (row + stamps for row in rows)
    connection, target = session.connection(), f"{model.__tablename__} ({', '.join(columns)})"
    if connection.dialect.name == "sqlite":
        insert, pieces = _values, _pieces(rows, max(1, VALUES // len(columns)))
    else:
        insert, pieces = _copy, _ahead(_pieces(rows, COPY_ROWS))
        connection.execute(text(f"SET LOCAL gin_pending_list_limit = '{PENDING}'"))
    for piece in pieces:
        insert(connection, target, piece)
        if step is not None:
            step(len(piece))


def _pieces(rows: Rows, size: int) -> Iterator[Piece]:
    left = iter(rows)
    while piece := list(islice(left, size)):
        yield piece


def _ahead(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Make the next piece while the server works on this one."""
    with ThreadPoolExecutor(1) as worker:
        coming = worker.submit(next, pieces, None)
        while (piece := coming.result()) is not None:
            coming = worker.submit(next, pieces, None)
            yield piece


def _values(connection: Connection, target: str, rows: Piece) -> None:
    """Many rows in one statement: a statement of its own for each makes the search index write each time."""
    one = f"({', '.join('?' * len(rows[0]))})"
    connection.exec_driver_sql(
        f"INSERT INTO {target} VALUES {', '.join([one] * len(rows))}", tuple(chain.from_iterable(rows))
    )


def _copy(connection: Connection, target: str, rows: Piece) -> None:
    """COPY, with errors of the driver turned into SQLAlchemy's, which the rest of the program knows."""
    statement = f"COPY {target} FROM STDIN"
    driver = connection.dialect.loaded_dbapi
    try:
        with connection.connection.cursor() as cursor, cursor.copy(statement) as copy:  # type: ignore[attr-defined]
            for row in rows:
                copy.write_row(row)
    except driver.Error as fault:
        gone = connection.dialect.is_disconnect(fault, None, None)
        raise DBAPIError.instance(
            statement, None, fault, driver.Error, connection_invalidated=gone, dialect=connection.dialect
        ) from fault
