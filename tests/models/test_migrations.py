"""Migrations: they make exactly the tables that are declared, one at a time, or leave everything as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, Engine, create_engine, text

from models import guards, migrations
from models.base import Base
from models.database import is_url, open_engine
from models.migrations import upgrading
from services.opening import open_office
from services.verify import guards_in_place, verify
from tests import clients, factories

KEY = "7e57" * 16


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request, pg_server, tmp_path) -> Iterator[str]:
    """A database with nothing in it."""
    if request.param == "sqlite":
        yield str(tmp_path / "empty.povratak")
        return
    with pg_server.database(f"empty_{uuid4().hex[:8]}") as url:
        yield url


def engine_of(target: str) -> Engine:
    """The engine of a database before there is an office in it."""
    return open_engine(target, login="postgres" if is_url(target) else factories.FIRST, key=KEY)


def run_to(connection: Connection, revision: str) -> None:
    """Run the migrations up to a revision."""
    library = upgrading.scripts()

    def steps(found: Any, _context: MigrationContext) -> Any:
        return library._upgrade_revs(revision, found)

    context = MigrationContext.configure(connection, opts={"fn": steps, "target_metadata": Base.metadata})
    with Operations.context(context):
        context.run_migrations()


POSTGRESQL_SCHEMA = (
    "SELECT conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace",
    "SELECT tablename || ' ' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT table_name || '.' || column_name, concat_ws(' ', data_type, is_nullable, column_default)"
    " FROM information_schema.columns WHERE table_schema = 'public'",
)
SQLITE_SCHEMA = (
    "SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index')"
    " AND name NOT LIKE '%_search%'",
)


def schema(connection: Connection) -> dict[str, Any]:
    """Every table, column, constraint and index as the database itself writes it."""
    queries = SQLITE_SCHEMA if connection.dialect.name == "sqlite" else POSTGRESQL_SCHEMA
    rows = (row for query in queries for row in connection.execute(text(query)))
    return {name: _parts(text_) for name, text_ in rows if "alembic" not in name and "trigram" not in name}


def _parts(sql: str) -> list[str]:
    """The parts of a definition in order of the alphabet: migrations may list columns in another order."""
    return sorted(re.sub(r"\s+", " ", part).strip(" ()") for part in re.split(r",\s*\n|\n", sql or ""))


def declared(engine: Engine) -> dict[str, Any]:
    with engine.connect() as connection:
        Base.metadata.create_all(connection)
        found = schema(connection)
        connection.rollback()
    return found


def migrated(engine: Engine) -> dict[str, Any]:
    with engine.connect() as connection:
        upgrading.run(connection)
        found = schema(connection)
        connection.rollback()
    return found


def test_the_migrations_make_what_is_declared_to_the_letter(empty):
    engine = engine_of(empty)
    made, wanted = migrated(engine), declared(engine)
    assert len(wanted) > 60
    assert {name: made.get(name) for name in wanted} == wanted
    assert set(made) == set(wanted)
    engine.dispose()


def test_alembic_finds_no_difference(people):
    engine = people.first.engine
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": ours})
        assert compare_metadata(context, Base.metadata) == []


def ours(_thing: Any, name: str | None, _kind: str, _reflected: bool, _other: Any) -> bool:
    return not re.search("_search|trigram|alembic", name or "")


@pytest.mark.parametrize("revision", migrations.revisions()[:-1])
def test_a_database_of_any_older_revision_is_brought_up(empty, revision):
    engine = engine_of(empty)
    with engine.begin() as connection:
        run_to(connection, revision)
    assert upgrading.upgrade(engine)
    assert not upgrading.upgrade(engine)
    with engine.connect() as connection:
        assert migrations.current(connection) == migrations.head()
    assert schema_now(engine) == declared_elsewhere(engine, empty)
    engine.dispose()


def schema_now(engine: Engine) -> set[str]:
    with engine.connect() as connection:
        return set(schema(connection))


def declared_elsewhere(engine: Engine, target: str) -> set[str]:
    """The names of all that is declared, made in a place of its own."""
    if not is_url(target):
        other = create_engine("sqlite://")
        names = set(declared(other))
        other.dispose()
        return names
    with engine.connect() as connection:
        connection.execute(text("CREATE SCHEMA aside"))
        connection.execute(text("SET LOCAL search_path = aside"))
        Base.metadata.create_all(connection, checkfirst=False)
        rows = {
            name.replace("aside.", "")
            for query in POSTGRESQL_SCHEMA
            for name, _ in connection.execute(text(query.replace("public", "aside")))
        }
        connection.rollback()
    return rows


def test_guards_are_put_in_place_again_without_a_trace(people):
    factories.payment_in(people, "approved")
    before = guard_texts(people)
    upgrading.upgrade(people.first.engine)
    assert guard_texts(people) == before
    assert people.first.read(guards_in_place) == []
    assert people.first.read(verify) == []


def guard_texts(people: factories.People) -> list[Any]:
    query = (
        "SELECT proname, prosrc FROM pg_proc WHERE proname LIKE 'guard%' OR proname LIKE 'app%' ORDER BY proname"
        if people.shared
        else "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    )
    return people.first.read(lambda session: [tuple(row) for row in session.execute(text(query))])


def test_every_guard_that_is_declared_is_there(people):
    dialect = "postgresql" if people.shared else "sqlite"
    assert len(guards.expected(dialect)) > 60
    assert people.first.read(guards_in_place) == []


def test_two_programs_that_make_a_new_office_at_once_make_one(empty):
    assert clients.together(clients.make_office, *[(empty,)] * 4) == ["done"] * 4
    office = open_office(empty, login=None if is_url(empty) else factories.FIRST)
    for table, rows in (("staff", 1), ("project", 1), ("budget_line", 3), ("alembic_version", 1)):
        assert factories.look(office, f"SELECT count(*) FROM {table}") == rows
    assert office.read(verify) == []
    assert office.read(guards_in_place) == []
    office.close()


@pytest.mark.parametrize(
    "point", ["CREATE TABLE payment", "INSERT INTO staff_role", "guard_payment_update", "INSERT INTO place"]
)
def test_a_program_killed_while_it_makes_an_office_leaves_nothing(empty, point):
    clients.killed_while_making(point, empty)
    engine = engine_of(empty)
    with engine.connect() as connection:
        assert schema(connection) == {}
    engine.dispose()
    office = open_office(empty, login=None if is_url(empty) else factories.FIRST, create=True)
    assert factories.look(office, "SELECT count(*) FROM place") > 30
    assert office.read(guards_in_place) == []
    office.close()


def test_a_program_killed_while_it_upgrades_leaves_the_old_state(empty):
    engine = engine_of(empty)
    oldest = migrations.revisions()[0]
    with engine.begin() as connection:
        run_to(connection, oldest)
        before = schema(connection)
    engine.dispose()
    clients.killed_while_making("CREATE TABLE payment", empty)
    with engine.connect() as connection:
        assert migrations.current(connection) == oldest
        assert schema(connection) == before
    engine.dispose()


def test_the_migrations_ship_with_the_program():
    assert migrations.revisions() == [path.name[:4] for path in sorted(Path(migrations.VERSIONS).glob("0*.py"))]
    assert upgrading.scripts().get_current_head() == migrations.head()
