"""The guards in the database, generated from the declarations for PostgreSQL and SQLite alike."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.guards import postgresql, sqlite


def statements(dialect: str) -> Iterator[str]:
    """List the statements that put all guards in place on a database of this kind."""
    return postgresql.statements() if dialect == "postgresql" else sqlite.statements()


def expected(dialect: str) -> set[str]:
    """The triggers that must be there, as trigger/table."""
    made = re.compile(r"CREATE TRIGGER (\w+) .*? ON (\w+)", re.DOTALL)
    found = (made.match(statement) for statement in statements(dialect))
    return {f"{match[1]}/{match[2]}" for match in found if match}
