"""Every change leaves its entry in the audit trail, with only what changed, in the same words on both databases."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import func, select

from models.audit import AuditEntry
from models.base import Record
from models.families import Family
from models.grant_chain import Quote
from models.grants import Payment
from models.guards.rules import models
from models.staff import Login, StaffRole
from services import administration, grants
from services.records import change
from tests import factories
from tests.factories import DAY, People


def entries(people: People, table: str, row_id: int) -> list[tuple]:
    """The entries of a row as (login, action, before, after), oldest first."""
    query = (
        select(AuditEntry.login, AuditEntry.action, AuditEntry.before, AuditEntry.after)
        .where(AuditEntry.table_name == table, AuditEntry.row_id == row_id)
        .order_by(AuditEntry.id)
    )
    rows = people.first.read(lambda session: session.execute(query).all())
    return [(row.login, row.action, json.loads(row.before or "null"), json.loads(row.after or "null")) for row in rows]


def test_an_entry_names_the_login_the_person_and_the_moment(people):
    family = factories.family(people)
    query = select(AuditEntry).where(AuditEntry.table_name == "family", AuditEntry.row_id == family)
    row = people.first.read(lambda session: session.execute(query.limit(1)).scalar_one())
    made = people.first.read(lambda session: session.scalar(select(Family.created_at).where(Family.id == family)))
    assert (row.login, row.staff_id, row.at) == ("mira", people.id("case_worker"), made)


def test_an_insertion_has_its_entry(people):
    family = factories.family(people)
    assert entries(people, "family", family)[0] == ("mira", "insert", None, None)


def test_a_change_keeps_only_what_changed(people):
    family = factories.family(people)
    version = factories.version_of(people.first, Family, family)
    people.case_worker.write(change, Family, family, version, note="ћирилица \"'\\", phone="+381", registered_on=DAY)
    assert entries(people, "family", family)[-1] == (
        "mira",
        "update",
        {"note": None, "phone": None},
        {"note": "ћирилица \"'\\", "phone": "+381"},
    )


def test_truth_dates_and_amounts_read_the_same_on_both_databases(people):
    grant = factories.contracted_grant(people)
    supplier = factories.supplier(people)
    quote = people.finance.write(
        grants.add_quote, grant_id=grant, supplier_id=supplier, need="oven", amount=100, received_on=DAY
    )
    people.finance.write(
        change, Quote, quote, 1, chosen=True, reason="best", amount=2**40, received_on=DAY.replace(year=2027)
    )
    assert entries(people, "quote", quote)[-1][2:] == (
        {"chosen": False, "reason": None, "amount": 100, "received_on": "2026-03-02"},
        {"chosen": True, "reason": "best", "amount": 2**40, "received_on": "2027-03-02"},
    )


def test_a_step_keeps_the_state_and_who_took_it(people):
    payment = factories.payment_in(people, "approved")
    login, action, before, after = entries(people, "payment", payment)[-1]
    assert (login, action) == ("dragan", "update")
    assert before == {"state": "submitted", "approved_by": None}
    assert after == {"state": "approved", "approved_by": people.id("approver")}


def test_a_save_that_changes_nothing_leaves_no_entry(people):
    payment = factories.payment_in(people, "drafted")
    before = entries(people, "payment", payment)
    people.finance.write(change, Payment, payment, 1, purpose="Oven")
    assert entries(people, "payment", payment) == before


def test_a_deletion_keeps_the_whole_row(people):
    person = people.id("viewer")
    role = people.first.read(lambda s: s.execute(select(StaffRole).where(StaffRole.staff_id == person)).scalar_one())
    people.administrator.write(administration.set_roles, person, [])
    login, action, before, after = entries(people, "staff_role", role.id)[-1]
    assert (login, action, after) == ("nada", "delete", None)
    made = before.pop("created_at")
    assert before.pop("updated_at") == made
    assert made.startswith(role.created_at.strftime("%Y-%m-%dT%H:%M:%S."))
    assert made.endswith("+00:00")
    assert before == {
        "id": role.id, "staff_id": person, "role": "viewer", "version": 1, "created_by": 1, "updated_by": 1,
    }  # fmt: skip


def test_a_password_never_shows_in_the_audit_trail(people):
    login = people.first.read(lambda s: s.execute(select(Login.id).where(Login.name == "mira")).scalar_one())
    people.administrator.write(change, Login, login, 1, verifier="salt$secret")
    people.administrator.write(change, Login, login, 2, verifier="salt$other")
    assert [entry[2:] for entry in entries(people, "login", login)[-2:]] == [
        ({"verifier": "***"}, {"verifier": "***"}),
        ({"verifier": "***"}, {"verifier": "***"}),
    ]


def test_one_statement_over_many_rows_leaves_an_entry_for_each(people):
    for _ in range(3):
        factories.family(people)
    factories.run(people.case_worker, "UPDATE family SET note = 'seen', {stamped}")
    query = select(func.count()).where(AuditEntry.after == '{"note": "seen"}')
    loose = select(func.count()).where(AuditEntry.after == '{"note":"seen"}')
    assert people.first.read(lambda s: (s.scalar(query) or 0) + (s.scalar(loose) or 0)) == 3


AUDITED = [model for model in models() if model.audited and issubclass(model, Record)]
FOUNDING = {"organisation": 3, "staff": 1, "login": 1, "staff_role": 7}


@pytest.fixture(scope="module")
def worked(shared_people: People) -> People:
    factories.payment_in(shared_people, "justified")
    factories.payment_in(shared_people, "submitted")
    return shared_people


@pytest.mark.parametrize("model", AUDITED, ids=lambda model: model.__tablename__)
def test_every_version_of_every_record_has_its_entry(worked, model):
    table = model.__tablename__
    rows = factories.look(worked.first, f"SELECT count(*) FROM {table}") - FOUNDING.get(table, 0)
    changes = factories.look(worked.first, f"SELECT coalesce(sum(version - 1), 0) FROM {table}")
    counted = "SELECT count(*) FROM audit WHERE table_name = :table AND action = :action"
    assert factories.look(worked.first, counted, table=table, action="insert") == rows
    assert factories.look(worked.first, counted, table=table, action="update") == changes
