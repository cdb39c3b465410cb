"""Every constraint and every rule has a sentence, every sentence has a constraint, and every error is told apart."""

from __future__ import annotations

import re

import psycopg
import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import DataError, DBAPIError, InterfaceError, OperationalError

from models import guards
from models.base import Base
from models.guards.rules import models, rules_of
from services.constraint_texts import CONSTRAINTS, UNSUITABLE
from services.errors import Offline, Refused, constraint_of, explain, is_gone, is_retryable, sentence_for
from services.opening import open_office
from tests import factories
from tests.factories import PASSWORD

SHARED = {"kept", "pk", "foreign_key"}
GUARDS = "\n".join([*guards.statements("postgresql"), *guards.statements("sqlite")])


def constraint_names() -> set[str]:
    """Every name a table gives a constraint or a unique index."""
    names = set()
    for table in Base.metadata.tables.values():
        names |= {str(constraint.name) for constraint in table.constraints}
        names |= {str(index.name) for index in table.indexes if index.unique}
    return names


def raised_names() -> set[str]:
    """Every name the guards raise themselves."""
    return set(re.findall(r"RAISE\(ABORT, '(\w+)'\)", GUARDS)) | set(re.findall(r"CONSTRAINT = '(\w+)'", GUARDS))


def is_told(name: str) -> bool:
    return all(part.endswith(".") for part in sentence_for(name))


def test_every_constraint_has_a_sentence_and_a_remedy():
    names = constraint_names() | raised_names()
    assert len(names) > 200
    assert [name for name in sorted(names) if not is_told(name)] == []


def test_every_rule_has_a_sentence_and_a_remedy():
    for model in models():
        for rule in rules_of(model):
            assert rule.sentence.endswith("."), rule.name
            assert rule.remedy.endswith("."), rule.name


def test_no_constraint_is_without_a_name():
    assert "None" not in constraint_names()


def test_no_two_rules_share_a_name():
    for event in ("insert", "update", "delete"):
        names = [rule.name for model in models() for rule in rules_of(model) if rule.looks(event)]
        assert sorted(set(names)) == sorted(names)


def test_no_sentence_is_without_a_constraint():
    known = constraint_names() | raised_names() | SHARED
    assert [name for name in CONSTRAINTS if name not in known] == []


def test_every_table_says_what_is_kept():
    for model in models():
        assert sentence_for(f"{model.__tablename__}_kept") == CONSTRAINTS["kept"]


def test_names_fit_into_a_name_of_postgresql():
    assert [name for name in constraint_names() | raised_names() if len(name) > 63] == []
    assert [rule.name for model in models() for rule in rules_of(model) if len(rule.name) > 63] == []


def test_every_reason_a_database_does_not_open_has_a_sentence():
    for sentence, remedy in UNSUITABLE.values():
        assert sentence.endswith(".")
        assert remedy.endswith(".")


def fault(people, statement: str) -> DBAPIError:
    """The driver's error to a statement of the finance officer."""
    with people.finance.engine.connect() as connection, pytest.raises(DBAPIError) as found:
        connection.execute(text(factories.words(people.finance, statement)))
    return found.value


SUPPLIER = "INSERT INTO supplier (name, search_key, account_id) VALUES "
ACCOUNT = "INSERT INTO account (id, kind, unit, name, floor, dated) VALUES "


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        (SUPPLIER + "(' ', 'X', 1)", "ck_supplier_name_given"),
        (SUPPLIER + "('X', 'X', NULL)", "needed_supplier_account_id"),
        (SUPPLIER + "(NULL, 'X', 1)", "needed_supplier_name"),
        (ACCOUNT + "(1, 'general', 'EUR', 'x', 0, false)", "pk_account"),
        (ACCOUNT + "(900, 'none', 'EUR', 'x', 0, false)", "ck_account_kind_known"),
        (
            "INSERT INTO number_series (series, year, last) SELECT series, year, 1 FROM number_series",
            "uq_number_series_series_year",
        ),
        ("UPDATE supplier SET version = version + 2", "supplier_stale"),
    ],
)
def test_a_name_is_found_in_the_errors_of_both_drivers(people, statement, name):
    factories.payment_in(people)
    found = fault(people, statement)
    assert constraint_of(found) == name
    refused = explain(found)
    assert isinstance(refused, Refused)
    assert (refused.name, refused.sentence) == (name, sentence_for(name)[0])


def test_a_partial_index_is_found_by_its_name(people):
    factories.payment_in(people)
    assert constraint_of(fault(people, FURTHER)) == "uq_payment_invoice"


FURTHER = (
    "INSERT INTO payment (number, grant_id, supplier_id, invoice_id, tranche, purpose, state, state_on, made_by,"
    " amount, unit, effective_on, from_account_id, to_account_id, created_by, updated_by)"
    " SELECT 'P-X', grant_id, supplier_id, invoice_id, tranche, 'again', 'drafted', state_on, {me}, 1, unit,"
    " effective_on, from_account_id, to_account_id, {me}, {me} FROM payment"
)


def test_a_parent_that_is_not_there_is_told(people):
    statement = FURTHER.replace("invoice_id, tranche, 'again'", "NULL, 7, 'again'").replace(
        "SELECT 'P-X', grant_id", "SELECT 'P-X', 999"
    )
    factories.payment_in(people)
    refused = explain(fault(people, statement))
    assert isinstance(refused, Refused)
    assert refused.sentence in (CONSTRAINTS["foreign_key"][0], CONSTRAINTS["fk_payment_grant_account"][0])


def test_a_mistake_of_ours_comes_back_as_it_was(people):
    found = fault(people, "SELECT nothing FROM nowhere")
    assert explain(found) is found


def wrapped(kind: type[DBAPIError], orig: Exception) -> DBAPIError:
    return kind("SELECT 1", {}, orig)


STATES = {
    "40001": None,
    "40P01": None,
    "55P03": "busy",
    "57014": "busy",
    "53100": "disk",
    "53300": "crowded",
    "42501": "right",
    "57P01": "offline",
    "57P03": "offline",
    "08006": "offline",
    "25P03": "offline",
}


@pytest.mark.parametrize(("state", "name"), STATES.items())
def test_a_state_of_postgresql_becomes_its_sentence(state, name):
    found = wrapped(OperationalError, psycopg.errors.lookup(state)("x"))
    refused = explain(found)
    assert (refused.name if isinstance(refused, Refused) else None) == name
    assert is_retryable(found) == (state in ("40001", "40P01"))
    assert is_gone(found) == (name == "offline")


def test_a_silent_server_is_offline_and_nothing_is_lost():
    refused = explain(wrapped(OperationalError, psycopg.OperationalError("connection refused")))
    assert isinstance(refused, Offline)
    assert "kept" in refused.sentence
    assert is_gone(wrapped(InterfaceError, psycopg.InterfaceError("the connection is closed")))


def test_a_value_the_driver_refuses_is_no_lost_connection():
    """A sign no database keeps is a mistake in the field, not ten seconds of reconnecting."""
    found = wrapped(DataError, psycopg.DataError("PostgreSQL text fields cannot contain NUL (0x00) bytes"))
    assert not is_gone(found)
    refused = explain(found)
    assert isinstance(refused, Refused)
    assert refused.name == "value"


@pytest.mark.parametrize("amount", [2**63, 2**63 - 1], ids=["too_large_to_send", "too_large_to_add"])
def test_an_amount_no_column_can_hold_is_refused(people, amount):
    with pytest.raises(Refused) as refused:
        people.finance.write(post_twice, amount)
    assert refused.value.name in ("value", "ck_account_floor")


def post_twice(session, amount):
    from models.ledger import Account, Transfer

    source, target = (
        session.scalar(insert(Account).values(kind="general", unit="EUR", name="x", floor=floor).returning(Account.id))
        for floor in (-(2**63), 0)
    )
    for _ in range(2):
        session.execute(
            insert(Transfer).values(
                from_account_id=source, to_account_id=target, unit="EUR", amount=amount, effective_on=factories.DAY
            )
        )


def test_half_a_sign_is_refused(people):
    with pytest.raises(Refused) as refused:
        people.finance.write(factories.grants.add_supplier, "half \ud800 sign")
    assert refused.value.name == "value"


def test_a_wrong_password_is_told_as_such(postgresql, pg_server):
    pg_server.execute("create role guest login password 'right'")
    with pytest.raises(Refused) as refused:
        open_office(postgresql.replace("postgres@", "guest@"), login="guest", password="wrong")
    assert refused.value.name == "password"


def test_a_login_without_membership_is_told_what_it_lacks(postgresql, pg_server):
    pg_server.execute(f"create role outsider login password '{PASSWORD}'")
    with pytest.raises(Refused) as refused:
        open_office(postgresql.replace("postgres@", "outsider@"), login="outsider", password=PASSWORD)
    assert refused.value.name in ("right", "nobody")
