"""The guards in the database, generated from the declarations for PostgreSQL and SQLite alike."""

from __future__ import annotations

from collections.abc import Iterator

from models.guards import postgresql, sqlite


def statements(dialect: str) -> Iterator[str]:
    """List the statements that put all guards in place on a database of this kind."""
    return postgresql.statements() if dialect == "postgresql" else sqlite.statements()
