"""Upgrade a database: migrations one at a time under a lock, then every index, trigger and right anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from models import guards, searching
from models.base import Base
from models.database import is_sqlite
from models.migrations import (
    current,
    head,
    tables,  # noqa: F401 - registers every table
)

LOCK = 0x706F7672
"""The advisory lock of an upgrade on PostgreSQL ("povr")."""


def scripts() -> ScriptDirectory:
    """The migration scripts that ship with the program."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(config)


Work = Callable[[Connection], None]


def upgrade(engine: Engine, people: Work | None = None, furnish: Work | None = None) -> bool:
    """Bring the database to this program's revision and put all guards in place; tell whether it was behind.

    In an empty database `people` enters who works there before the guards, `furnish` the rest under them.

    Everything happens in one transaction: a killed upgrade leaves the old state. On PostgreSQL an advisory lock,
    on SQLite the file's write lock lets one upgrade run at a time.
    """
    with engine.begin() as connection:
        if not is_sqlite(engine):
            connection.execute(text("SET LOCAL lock_timeout = '60s'"))
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        found = _found(connection)
        if found != head():
            _take_guards_off(connection)
            run(connection)
        for work in (people, put_guards, furnish):
            if work is not None and (found is None or work is put_guards):
                work(connection)
    return found != head()


def _found(connection: Connection) -> str | None:
    """The revision under the lock; None in an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return current(connection)


def run(connection: Connection) -> None:
    """Run the migrations that are missing, inside the caller's transaction."""
    library = scripts()

    def steps(revision: str | None, _context: MigrationContext) -> object:
        return library._upgrade_revs("head", revision)  # type: ignore[arg-type]

    context = MigrationContext.configure(
        connection, opts={"fn": steps, "target_metadata": Base.metadata, "script": library}
    )
    with Operations.context(context):
        context.run_migrations()


def put_guards(connection: Connection) -> None:
    """Re-apply every search index, trigger and right from the declarations."""
    dialect = connection.dialect.name
    for statement in (*searching.statements(dialect), *guards.statements(dialect)):
        connection.exec_driver_sql(statement.replace("%", "%%") if dialect == "postgresql" else statement)


def _take_guards_off(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'guard_%'"
        for (name,) in connection.exec_driver_sql(query).all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        return
    query = (
        "SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
        " WHERE NOT t.tgisinternal AND (t.tgname LIKE 'guard%%' OR t.tgname = 'kept')"
    )
    for trigger, table in connection.exec_driver_sql(query).all():
        connection.exec_driver_sql(f'DROP TRIGGER "{trigger}" ON "{table}"')
