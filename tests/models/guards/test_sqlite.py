"""Ways around a guard that only a file offers: conflict clauses, replacing, a stranger's name."""

from __future__ import annotations

import contextlib
import re

import pytest
from sqlalchemy import create_engine, event, text

from models.database import open_engine
from models.guards import sqlite
from services.errors import explain
from services.verify import verify
from tests import factories
from tests.models.guards.test_people import APPROVE

CLAUSES = ("IGNORE", "FAIL", "REPLACE", "ABORT", "ROLLBACK")


@pytest.fixture
def people(copy_people):
    with copy_people("sqlite") as everybody:
        yield everybody


def test_no_guard_fills_a_list_anew_for_every_row():
    lists = re.compile(r"(NEW|OLD)\.\w+ (NOT )?IN \('\w+', '\w+', ")
    assert [trigger for trigger in sqlite.statements() if lists.search(trigger)] == []


@pytest.mark.parametrize(
    ("rule", "asked"),
    [
        ("n.state IN ('a', 'b')", "(NEW.state = 'a' OR NEW.state = 'b')"),
        ("n.state NOT IN ('a', 'b')", "NOT (NEW.state = 'a' OR NEW.state = 'b')"),
        ("n.one || n.two IN ('a', 'b')", "NEW.one || NEW.two IN ('a', 'b')"),
    ],
)
def test_a_list_of_words_is_asked_one_by_one(rule, asked):
    assert sqlite.words(rule) == asked


def insist(office, statement: str, **values) -> None:
    """Carry out a statement and keep whatever it left, also when it ended in an error."""
    connection = office.engine.raw_connection()
    cursor = connection.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    with contextlib.suppress(connection.dbapi_connection.Error):
        cursor.execute(factories.words(office, statement), values)
    if connection.dbapi_connection.in_transaction:
        cursor.execute("COMMIT")
    connection.close()


@pytest.mark.parametrize("clause", CLAUSES)
def test_no_conflict_clause_approves_above_the_award(people, clause):
    grant = factories.contracted_grant(people, 250_000)
    factories.payment_in(people, "approved", 200_000, grant)
    payment = factories.payment_in(people, "submitted", 100_000, grant)
    insist(people.approver, APPROVE.replace("UPDATE", f"UPDATE OR {clause}"), state="approved", id=payment)
    assert factories.look(people.first, "SELECT state FROM payment WHERE id = :id", id=payment) == "submitted"
    assert factories.counters(people.first, factories.account_of(people.first, grant)) == (250_000, 0, 200_000)
    assert people.first.read(verify) == []


@pytest.mark.parametrize("clause", CLAUSES)
def test_no_conflict_clause_takes_several_payments_above_the_award(people, clause):
    grant = factories.contracted_grant(people, 250_000)
    for _ in range(3):
        factories.payment_in(people, "submitted", 100_000, grant)
    statement = APPROVE.replace("UPDATE", f"UPDATE OR {clause}").replace("id = :id", "grant_id = :id")
    insist(people.approver, statement, state="approved", id=grant)
    posted, out, held = factories.counters(people.first, factories.account_of(people.first, grant))
    assert posted - out - held >= 0
    assert people.first.read(verify) == []


@pytest.mark.parametrize("table", ["payment", "transfer", "audit", "operation", "staff_role", "login", "account"])
def test_no_record_is_replaced(people, table):
    factories.payment_in(people, "approved")
    before = factories.look(people.first, f"SELECT count(*) || ':' || coalesce(sum(id), 0) FROM {table}")
    for office in (people.finance, people.approver):
        insist(office, f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")
        insist(office, f"REPLACE INTO {table} SELECT * FROM {table}")
    assert factories.look(people.first, f"SELECT count(*) || ':' || coalesce(sum(id), 0) FROM {table}") == before


def test_a_payment_is_not_replaced_by_taking_its_number(people):
    first, second = factories.payment_in(people, "approved"), factories.payment_in(people, "drafted")
    number = factories.look(people.first, "SELECT number FROM payment WHERE id = :id", id=first)
    statement = "UPDATE OR REPLACE payment SET number = :number, made_by = {me}, {stamped} WHERE id = :id"
    insist(people.finance, statement, number=number, id=second)
    assert factories.look(people.first, "SELECT state FROM payment WHERE id = :id", id=first) == "approved"


def test_a_counter_is_not_moved_again_with_an_old_transfer(people):
    grant = factories.contracted_grant(people, 250_000)
    account = factories.account_of(people.first, grant)
    latest = "(SELECT max(id) FROM transfer WHERE :id IN (from_account_id, to_account_id))"
    again = f"UPDATE account SET posted_in = posted_in + 250000, last_transfer_id = {latest} WHERE id = :id"
    insist(people.finance, again, id=account)
    assert factories.counters(people.first, account) == (250_000, 0, 0)


def test_a_stranger_reads_but_saves_nothing(people):
    engine = open_engine(people.target, login="stranger", key=KEY)
    with engine.connect() as connection, pytest.raises(Exception, match="login_insert_by_known_person"):
        connection.execute(
            text("INSERT INTO login (name, staff_id, created_by, updated_by) VALUES ('stranger', 1, 1, 1)")
        )
    engine.dispose()


def test_a_program_that_cannot_say_who_works_saves_nothing(people):
    engine = foreign_engine(people.target)
    with engine.connect() as connection, pytest.raises(Exception, match="app_user"):
        connection.execute(text("UPDATE payment SET amount = 1"))
    with engine.connect() as connection, pytest.raises(Exception, match="app_user"):
        connection.execute(text("INSERT INTO audit (login, table_name, row_id, action) VALUES ('x', 'x', 1, 'x')"))
    engine.dispose()


def test_the_wrong_key_opens_nothing(people):
    engine = open_engine(people.target, login="ana", key="ab" * 32)
    with pytest.raises(Exception, match="not a database") as fault:
        engine.connect()
    assert explain(fault.value).name == "wrong_key"
    engine.dispose()


KEY = "7e57" * 16


def foreign_engine(path: str):
    """Open the file as another tool with the key would: without our functions and settings."""
    from sqlcipher3 import dbapi2

    engine = create_engine("sqlite+pysqlite://", creator=lambda: dbapi2.connect(path), module=dbapi2)

    @event.listens_for(engine, "connect")
    def unlock(connection, _entry):
        connection.execute(f"PRAGMA key = \"x'{KEY}'\"")

    return engine
