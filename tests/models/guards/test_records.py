"""Records under raw SQL: nothing is deleted, no stamp is forged, no entry made up, no duty taken."""

from __future__ import annotations

import pytest

from models.base import Base
from models.guards.rules import models
from services import grants
from services.families import acts
from tests import casefiles, factories, questionnaires, selections
from tests.factories import People
from tests.models.guards.conftest import refusal

KEPT = [model.__tablename__ for model in models() if not model.deletable]
APPEND_ONLY = [model.__tablename__ for model in models() if model.append_only]
EVERYBODY = ("finance", "approver", "case_worker", "administrator")
PLACE = (
    "INSERT INTO place (code, kind, kosovo, name_latin, name_cyrillic, created_by, updated_by, created_at, updated_at,"
    " version) VALUES ('new', 'village', true, 'Selo', 'Село', {made}, {changed}, {at}, {since}, {version})"
)
HONEST = {"made": "{me}", "changed": "{me}", "at": "{now}", "since": "{now}", "version": "1"}


@pytest.fixture(scope="module")
def full(scene):
    """The same office, with a row in every table."""
    people = scene.people
    factories.family(people)
    home = factories.family(people)
    people.case_worker.write(acts.record_birth, home, factories.DAY, "son", family_name="Đorđević", given_name="Luka")
    factories.photographed(people, factories.family_in(people, "followed_up"))
    factories.leave(people, factories.family(people))
    factories.run(people.case_worker, RUN)
    factories.run(people.case_worker, DOUBLE)
    order = factories.look(people.first, "SELECT min(id) FROM purchase_order")
    casefiles.everything(people)
    questionnaires.started(people)
    selections.everything(people)
    people.keeper.write(grants.receive_goods, order_id=order, delivered_on=factories.DAY)
    return scene


RUN = (
    "INSERT INTO import_run (file_name, content_hash, counts, state, created_by, updated_by)"
    f" VALUES ('register.xlsx', '{'c' * 64}', '0', 'running', {{me}}, {{me}})"
)
DOUBLE = (
    "INSERT INTO possible_duplicate (family_id, other_id, score, reasons, decision, created_by, updated_by)"
    " SELECT min(id), min(id) + 1, 90, 'name', 'open', {me}, {me} FROM family"
)


@pytest.mark.parametrize("table", KEPT)
def test_no_record_is_deleted(full, table):
    assert factories.look(full.people.first, f"SELECT count(*) FROM {table}") > 0
    for duty in EVERYBODY:
        assert full.refusal(duty, f"DELETE FROM {table}") in (f"{table}_kept", "right")


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_what_was_written_once_is_never_changed(full, table):
    column = next(iter(Base.metadata.tables[table].primary_key.columns)).name
    for duty in EVERYBODY:
        answer = full.refusal(duty, f"UPDATE {table} SET {column} = {column}")
        assert answer in (f"{table}_kept", "right")


@pytest.mark.parametrize(
    "change",
    ["login = 'mira'", "before = NULL", "after = '{}'", "at = {now}", "row_id = 1", "staff_id = NULL"],
)
def test_the_audit_trail_is_never_edited(scene, change):
    for duty in EVERYBODY:
        assert scene.refusal(duty, f"UPDATE audit SET {change}") in ("audit_kept", "right")


@pytest.mark.parametrize(
    "values", ["'mira', {me}, {now}", "'ana', 1, {now}", "'ana', {me}, '2020-01-01 00:00:00'", "'ana', NULL, {now}"]
)
def test_an_entry_of_the_audit_trail_is_not_forged(scene, values):
    statement = (
        f"INSERT INTO audit (table_name, row_id, action, login, staff_id, at) VALUES ('payment', 1, 'update', {values})"
    )
    assert scene.refusal("finance", statement) in ("audit_stamp", "right")


@pytest.mark.parametrize("values", ["1, {now}", "NULL, {now}", "{me}, '2020-01-01 00:00:00'"])
def test_a_command_is_not_forged(scene, values):
    statement = (
        "INSERT INTO operation (id, kind, content_hash, done_by, done_at)"
        f" VALUES ('00000000000000000000000000000001', 'x', '{'a' * 64}', {values})"
    )
    assert scene.refusal("finance", statement) == "operation_stamp"


def test_a_command_of_another_content_is_not_written_over(scene):
    statement = f"UPDATE operation SET content_hash = '{'b' * 64}', result = '[]'"
    assert scene.refusal("finance", statement) in ("operation_kept", "right")


@pytest.mark.parametrize(
    "forged",
    [
        {"made": "1"},
        {"changed": "1"},
        {"made": "NULL"},
        {"changed": "NULL"},
        {"at": "'2020-01-01 00:00:00'"},
        {"since": "'2020-01-01 00:00:00'"},
        {"version": "9"},
    ],
)
def test_who_made_a_record_and_when_is_not_forged(scene, forged):
    assert scene.refusal("finance", PLACE.format(**HONEST)) == ""
    assert scene.refusal("finance", PLACE.format(**{**HONEST, **forged})) == "place_insert_stamp"


@pytest.mark.parametrize("forged", [{"made": "1"}, {"since": "'2020-01-01 00:00:00'"}, {"version": "9"}])
@pytest.mark.parametrize("place", [0, 2])
def test_one_forged_record_among_honest_ones_refuses_them_all(scene, forged, place):
    start, values = PLACE.split("VALUES ")
    rows = [values.format(**HONEST).replace("'new'", f"'new{number}'") for number in range(3)]
    assert scene.refusal("finance", f"{start} VALUES {', '.join(rows)}") == ""
    rows[place] = values.format(**{**HONEST, **forged})
    assert scene.refusal("finance", f"{start} VALUES {', '.join(rows)}") == "place_insert_stamp"


@pytest.mark.parametrize(
    "change",
    ["updated_by = 1", "updated_by = NULL", "updated_at = '2020-01-01 00:00:00'", "created_by = 2",
     "created_at = '2020-01-01 00:00:00'", "id = id + 1000"],
)  # fmt: skip
def test_who_changed_a_record_and_when_is_not_forged(scene, change):
    honest = {"version": "version + 1", "updated_by": "{me}", "updated_at": "{now}"}
    column, _, value = change.partition(" = ")
    sets = ", ".join(f"{name} = {word}" for name, word in {**honest, column: value}.items())
    answer = scene.refusal("finance", f"UPDATE supplier SET {sets}")
    assert answer in ("supplier_update_stamp", "right")


@pytest.mark.parametrize("version", ["version", "version + 2", "version - 1", "1", "99"])
def test_a_save_from_an_old_version_is_refused(scene, version):
    statement = f"UPDATE payment SET version = {version}, updated_by = {{me}}, updated_at = {{now}} WHERE id = :id"
    assert scene.refusal("finance", statement, id=scene.payments["approved"]) == "payment_stale"


@pytest.mark.parametrize("state", ["submitted", "approved", "ordered", "paid", "justified", "cancelled"])
def test_a_payment_begins_as_a_draft(scene, state):
    assert scene.refusal("finance", entry(state), id=scene.payments["drafted"]) in ENTRY


ENTRY = ("payment_entry", "ck_payment_approved_by_somebody", "ck_payment_paid_on_given")


def entry(state: str, run: str = "NULL", more: str = "NULL") -> str:
    """A payment entered at a state, out of an import run or none."""
    return (
        "INSERT INTO payment (number, grant_id, supplier_id, tranche, purpose, state, state_on, paid_on, made_by,"
        " amount, unit, effective_on, from_account_id, to_account_id, created_by, updated_by, import_run_id,"
        " approved_by)"
        f" SELECT 'P-X', grant_id, supplier_id, 1, 'x', '{state}', state_on, state_on, {{me}}, 1, unit, effective_on,"
        f" from_account_id, to_account_id, {{me}}, {{me}}, {run}, {more} FROM payment WHERE id = :id"
    )


DONE = "UPDATE import_run SET state = 'done', {stamped} WHERE state = 'running' AND created_by = {me}"
LAST_RUN = "(SELECT max(id) FROM import_run)"


def test_history_comes_in_only_while_its_import_runs(scene):
    payment = {"id": scene.payments["drafted"]}
    assert scene.refusal("finance", RUN, entry("paid", LAST_RUN), **payment) == ""
    assert scene.refusal("finance", RUN, DONE, entry("paid", LAST_RUN), **payment) == "payment_import_running"
    again = DONE.replace("'done'", "'running'").replace("state = 'running' AND", "state = 'done' AND")
    assert scene.refusal("finance", RUN, DONE, again, **payment) == "import_run_move"


@pytest.mark.parametrize("state", ["submitted", "approved", "ordered"])
def test_a_decision_under_way_is_not_brought_in(scene, state):
    answer = scene.refusal("finance", RUN, entry(state, LAST_RUN), id=scene.payments["drafted"])
    assert answer == "payment_entry_decided"


def test_history_names_no_approver(scene):
    statement = entry("paid", LAST_RUN, str(scene.people.id("approver")))
    answer = scene.refusal("finance", RUN, statement, id=scene.payments["drafted"])
    assert answer == "payment_entry_stamps"


def test_an_import_of_somebody_else_is_not_used(full):
    run = "(SELECT min(id) FROM import_run)"
    answer = full.refusal("finance", entry("paid", run), id=full.payments["drafted"])
    assert answer == "payment_import_running"


@pytest.mark.parametrize("table", ["payment", "grant_award", "family", "supplier_invoice"])
def test_a_record_is_not_turned_into_an_imported_one(full, table):
    statement = f"UPDATE {table} SET import_run_id = (SELECT max(id) FROM import_run), {{stamped}}"
    duty = "case_worker" if table == "family" else "finance"
    assert full.refusal(duty, statement) == f"{table}_import_fixed"


DUTY = "INSERT INTO staff_role (staff_id, role, created_by, updated_by) VALUES ({me}, 'approver', {me}, {me})"


@pytest.mark.parametrize("duty", ["finance", "case_worker", "viewer", "approver"])
@pytest.mark.parametrize("wanted", ["administrator", "logistics_officer"])
def test_nobody_but_an_administrator_gives_duties(scene, duty, wanted):
    assert scene.refusal(duty, DUTY.replace("approver", wanted)) == "staff_role_insert_right"
    assert scene.refusal("administrator", DUTY) == ""


@pytest.mark.parametrize(
    "change",
    ["staff_id = {me}", "role = 'approver'", "id = id + 1000", "id = id + 1000, staff_id = {me}"],
)
def test_no_duty_is_turned_into_another(scene, change):
    statement = f"UPDATE staff_role SET {change}, {{stamped}}"
    for duty in ("finance", "administrator"):
        answer = scene.refusal(duty, statement)
        assert answer in ("staff_role_update_right", "staff_role_fixed", "staff_role_update_stamp", "right") or (
            answer.startswith("uq_staff_role")
        )


def test_nobody_but_an_administrator_takes_duties_away(scene):
    assert scene.refusal("finance", "DELETE FROM staff_role") == "staff_role_delete_right"
    assert scene.refusal("administrator", "DELETE FROM staff_role WHERE staff_id <> {me}") == ""


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE login SET staff_id = 1, {stamped} WHERE name = 'ana'",
        "UPDATE login SET name = 'vesna2', {stamped} WHERE name = 'ana'",
    ],
)
def test_a_login_stays_with_its_person(scene, statement):
    assert scene.refusal("finance", statement) == "login_update_right"
    assert scene.refusal("administrator", statement) == "login_stays"


def test_nobody_takes_the_place_of_another_by_their_own_login(scene):
    stamped = "version = version + 1, updated_at = {now}, updated_by = 1"
    answer = scene.refusal("finance", f"UPDATE login SET staff_id = 1, {stamped} WHERE name = 'ana'")
    assert answer == "login_update_right"


def test_who_was_switched_off_does_not_switch_themselves_on_again(people: People):
    administrator = people.administrator
    factories.run(people.first, "UPDATE login SET active = false, {stamped} WHERE name = 'nada'")
    on = "UPDATE login SET active = true, {stamped} WHERE name = 'nada'"
    assert refusal(administrator, on) == "login_update_by_known_person"


def test_nobody_is_switched_off_by_a_colleague(scene):
    for table in ("staff", "login"):
        answer = scene.refusal("finance", f"UPDATE {table} SET active = false, {{stamped}}")
        assert answer == f"{table}_update_right"


@pytest.mark.parametrize("table", ["staff", "login"])
def test_who_was_switched_off_saves_nothing(people: People, table):
    key = "id" if table == "staff" else "staff_id"
    finance = people.finance
    off = f"UPDATE {table} SET active = false, {{stamped}} WHERE {key} = :id"
    factories.run(people.administrator, off, id=people.id("finance"))
    assert refusal(finance, PLACE.format(**HONEST)) == "place_insert_by_known_person"


def test_a_case_worker_makes_no_payment_and_finance_no_family(scene):
    answer = scene.refusal("case_worker", entry("drafted"), id=scene.payments["drafted"])
    assert answer == "payment_insert_right"
    statement = "UPDATE family SET note = 'x', {stamped}"
    assert scene.refusal("finance", statement) == "family_update_right"
    assert scene.refusal("administrator", statement) == "family_update_right"
