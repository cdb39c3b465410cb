"""Migrations inside the package: which revision the program works with, and which a database is at.

Opening an office asks only these; what carries an upgrade out is in `upgrading` and loaded when there is one to do.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, text

VERSIONS = Path(__file__).parent / "versions"


def revisions() -> list[str]:
    """Every revision that ships with the program, oldest first; a file's name begins with its own."""
    return sorted(path.name.split("_")[0] for path in VERSIONS.glob("[0-9]*.py*"))


def head() -> str:
    """The revision this program works with; empty before the first."""
    return (revisions() or [""])[-1]


def current(connection: Connection) -> str | None:
    """The revision a database with our tables is at."""
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found
