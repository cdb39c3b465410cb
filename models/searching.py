"""Trigram indexes over the folded search keys: pg_trgm on PostgreSQL, FTS5 on SQLite, kept by the database."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ColumnElement, column, func, literal_column, select, table
from sqlalchemy.orm import InstrumentedAttribute

from models.base import Record
from models.families import Family, Person
from models.families.tasks import Task
from models.grants import Grant

SEARCHABLE: tuple[type[Record], ...] = (Person, Family, Grant, Task)
TRIGRAM = 3


def statements(dialect: str) -> Iterator[str]:
    """List the statements that make the search indexes; safe to run again."""
    if dialect == "postgresql":
        yield "CREATE EXTENSION IF NOT EXISTS pg_trgm"
    for model in SEARCHABLE:
        name = model.__tablename__
        if dialect == "postgresql":
            yield f"CREATE INDEX IF NOT EXISTS ix_{name}_trigram ON {name} USING gin (search_key gin_trgm_ops)"
        else:
            yield from _fts(name)


def _fts(name: str) -> Iterator[str]:
    yield (
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {name}_search USING fts5(search_key, content='{name}',"
        " content_rowid='id', tokenize='trigram')"
    )
    out = f"INSERT INTO {name}_search({name}_search, rowid, search_key) VALUES ('delete', OLD.id, OLD.search_key);"
    into = f"INSERT INTO {name}_search(rowid, search_key) VALUES (NEW.id, NEW.search_key);"
    for event, when, body in (
        ("insert", "INSERT", into),
        ("update", "UPDATE OF search_key", out + " " + into),
        ("delete", "DELETE", out),
    ):
        yield f"DROP TRIGGER IF EXISTS search_{name}_{event}"
        yield f"CREATE TRIGGER search_{name}_{event} AFTER {when} ON {name} BEGIN {body} END"


def matches(model: type[Record], tokens: tuple[str, ...], dialect: str) -> list[ColumnElement[bool]]:
    """Conditions that the folded tokens all stand in a row's search key; letters mean themselves.

    Tokens are A–Z, digits and ordinary signs (see services.names.query_tokens); each is matched as a substring. A
    short table without a trigram index is read through.
    """
    key: InstrumentedAttribute[str] = model.search_key  # type: ignore[attr-defined]
    conditions: list[ColumnElement[bool]] = [contains(key, token, dialect) for token in tokens]
    long = [token for token in tokens if len(token) >= TRIGRAM]
    if dialect == "sqlite" and long and model in SEARCHABLE:
        fts = table(f"{model.__tablename__}_search", column("rowid"))
        phrase = " AND ".join('"' + token.replace('"', '""') + '"' for token in long)
        hit = literal_column(f"{model.__tablename__}_search").op("MATCH")(phrase)
        identity = model.id
        conditions.insert(0, identity.in_(select(fts.c.rowid).where(hit)))
    return conditions


def contains(key: InstrumentedAttribute[str], token: str, dialect: str) -> ColumnElement[bool]:
    """The token stands in the key as it is: no sign in it is a wildcard."""
    if dialect == "sqlite":
        return func.instr(key, token) > 0
    literal = token.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return key.like(f"%{literal}%")
