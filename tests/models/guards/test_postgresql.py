"""Ways around a guard that only a server offers: roles, search paths, temporary tables, COPY, MERGE, snapshots."""

from __future__ import annotations

import psycopg
import pytest

from tests import factories
from tests.factories import PASSWORD, People
from tests.models.guards.conftest import refusal
from tests.models.guards.test_people import APPROVE


@pytest.fixture(scope="module")
def people(copy_people):
    with copy_people("postgresql") as everybody:
        yield everybody


@pytest.fixture(scope="module")
def payment(people):
    factories.payment_in(people, "approved")
    return factories.payment_in(people, "submitted")


FORBIDDEN = [
    "SET ROLE postgres",
    "SET SESSION AUTHORIZATION postgres",
    "SET SESSION AUTHORIZATION nada",
    "SET session_replication_role = replica",
    "CREATE TEMP TABLE login (name text, staff_id bigint, active boolean)",
    "CREATE TEMP TABLE new_rows (id bigint)",
    "CREATE TABLE public.login2 (id bigint)",
    "CREATE SCHEMA own",
    "CREATE FUNCTION public.app_staff() RETURNS bigint LANGUAGE sql AS 'SELECT 1'",
    "CREATE OR REPLACE FUNCTION app_staff() RETURNS bigint LANGUAGE sql AS 'SELECT 1'",
    "CREATE OPERATOR public.<> (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = int8eq)",
    "ALTER TABLE payment DISABLE TRIGGER ALL",
    "ALTER TABLE payment DISABLE TRIGGER guard_update",
    "DROP TRIGGER guard_update ON payment",
    "CREATE TRIGGER mine AFTER INSERT ON transfer FOR EACH ROW EXECUTE FUNCTION app_kept()",
    "CREATE RULE mine AS ON UPDATE TO payment DO INSTEAD NOTHING",
    "ALTER TABLE account DROP CONSTRAINT ck_account_floor",
    "ALTER ROLE ana SUPERUSER",
    "ALTER ROLE ana CREATEROLE",
    "GRANT postgres TO ana",
    "ALTER ROLE nada PASSWORD 'x'",
    "CREATE ROLE other LOGIN",
    "SELECT app_add_login('other', NULL)",
    "SELECT setval('transfer_id_seq', 1)",
    "TRUNCATE payment CASCADE",
    "TRUNCATE audit",
    "DROP TABLE audit",
    "LOCK TABLE account IN ACCESS EXCLUSIVE MODE",
    "INSERT INTO audit (login, table_name, row_id, action) VALUES ('ana', 'payment', 1, 'update')",
    "UPDATE account SET posted_in = posted_in + 1",
    "UPDATE payment SET id = id + 1000",
    "UPDATE payment SET created_by = 1",
    "UPDATE alembic_version SET version_num = '0000'",
    "SELECT rolpassword FROM pg_authid",
    "COPY payment TO PROGRAM 'cat'",
]


@pytest.mark.parametrize("statement", FORBIDDEN)
@pytest.mark.parametrize("duty", ["finance", "approver"])
def test_a_member_has_no_right_to(people, statement, duty):
    assert refusal(getattr(people, duty), statement) == "right"


TRICKS = {
    "the_group": ["SET ROLE povratak_member"],
    "another_path": ["SET search_path = pg_temp, own, public"],
    "an_empty_path": ["SET search_path = ''"],
    "an_invented_setting": ["SET app.actor = 'dragan'", "SET povratak.staff_id = '1'"],
    "later_checks": ["SET CONSTRAINTS ALL DEFERRED"],
    "another_application": ["SET application_name = 'postgres'"],
    "a_savepoint": ["SAVEPOINT before_it"],
}


@pytest.mark.parametrize("trick", TRICKS)
def test_the_actor_stays_the_login_under(people, payment, trick):
    approve = APPROVE.replace("UPDATE payment", "UPDATE public.payment")
    finance = refusal(people.other_finance, *TRICKS[trick], approve, state="approved", id=payment)
    assert finance == "payment_approve_submitted_role"
    assert refusal(people.approver, *TRICKS[trick], approve, state="approved", id=payment) == ""


def test_an_upsert_is_an_edit(people):
    payment = factories.payment_in(people, "approved")
    statement = (
        "INSERT INTO payment SELECT * FROM payment WHERE id = :id ON CONFLICT (id) DO UPDATE SET amount = 1, {stamped}"
    ).replace("version = version + 1", "version = payment.version + 1")
    answer = refusal(people.finance, statement.replace("{stamped}", stamped(people)), id=payment)
    assert answer == "payment_frozen"


def stamped(people: People) -> str:
    return f"version = payment.version + 1, updated_at = now(), updated_by = {people.id('finance')}"


def test_a_merge_is_an_edit(people):
    payment = factories.payment_in(people, "approved")
    statement = (
        "MERGE INTO payment USING (SELECT 1) s ON payment.id = :id WHEN MATCHED THEN UPDATE SET amount = 1, "
        + stamped(people)
    )
    assert refusal(people.finance, statement, id=payment) == "payment_frozen"


def test_a_change_inside_a_with_query_is_an_edit(people, payment):
    statement = "WITH x AS (" + APPROVE + " RETURNING id) SELECT count(*) FROM x"
    answer = refusal(people.other_finance, statement, state="approved", id=payment)
    assert answer == "payment_approve_submitted_role"


def test_a_block_that_swallows_errors_keeps_nothing(people, payment):
    block = (
        "DO $$ BEGIN UPDATE payment SET amount = 1, " + stamped(people) + f" WHERE id = {payment};"
        " EXCEPTION WHEN OTHERS THEN NULL; END $$"
    )
    factories.run(people.finance, block)
    assert factories.look(people.first, "SELECT amount FROM payment WHERE id = :id", id=payment) == 100_000


def test_copied_transfers_are_guarded_like_others(people):
    grant = factories.contracted_grant(people)
    own = factories.account_of(people.first, grant)
    row = f"post\t{own}\t1\tEUR\t5\t2026-03-02\t{people.id('finance')}\n"
    with psycopg_session(people, "ana") as connection, pytest.raises(psycopg.Error) as fault:
        copy_in(connection, row)
    assert fault.value.diag.constraint_name == "transfer_general"


def copy_in(connection: psycopg.Connection, row: str) -> None:
    columns = "kind, from_account_id, to_account_id, unit, amount, effective_on, created_by"
    with connection.cursor().copy(f"COPY transfer ({columns}) FROM STDIN") as copy:
        copy.write(row)


def test_two_payments_of_one_invoice_at_the_same_moment_stay_within_it(people):
    """Each sees only its own: the second must wait for the first, and then count it."""
    invoice = factories.invoice(people, factories.contracted_grant(people), 100_000)
    values = {"invoice_id": invoice, "purpose": "half", "drafted_on": factories.DAY, "amount": 60_000}
    with psycopg_session(people, "ana") as one, psycopg_session(people, "bojan") as two:
        draft_by_hand(one, people.id("finance"), 1, values)
        two.execute("SET lock_timeout = '300ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            draft_by_hand(two, people.id("other_finance"), 2, values)
        two.rollback()
        one.commit()
        with pytest.raises(psycopg.Error) as fault:
            draft_by_hand(two, people.id("other_finance"), 2, values)
        assert fault.value.diag.constraint_name == "payment_within_invoice"


def test_an_old_snapshot_counts_nobody_in(people):
    invoice = factories.invoice(people, factories.contracted_grant(people), 100_000)
    with psycopg_session(people, "ana") as one:
        one.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        with pytest.raises(psycopg.Error) as fault:
            draft_by_hand(one, people.id("finance"), 1, {"invoice_id": invoice, "amount": 1})
    assert fault.value.diag.constraint_name == "old_snapshot"


def psycopg_session(people: People, login: str) -> psycopg.Connection:
    return psycopg.connect(people.target.replace("postgres@", f"{login}@"), password=PASSWORD)


def draft_by_hand(connection, maker: int, tranche: int, values: dict) -> None:
    connection.execute(
        "INSERT INTO payment (number, grant_id, supplier_id, invoice_id, tranche, purpose, state, state_on, made_by,"
        " amount, unit, effective_on, from_account_id, to_account_id, created_by, updated_by)"
        " SELECT 'P-' || %(tranche)s::text || '-' || i.id, i.grant_id, i.supplier_id, i.id, %(tranche)s, 'half',"
        " 'drafted', '2026-03-02', %(maker)s, %(amount)s, 'EUR', '2026-03-02', g.to_account_id, s.account_id,"
        " %(maker)s, %(maker)s FROM supplier_invoice i JOIN grant_award g ON g.id = i.grant_id"
        " JOIN supplier s ON s.id = i.supplier_id WHERE i.id = %(invoice_id)s",
        {**values, "tranche": tranche, "maker": maker},
    )


def test_a_receiver_cannot_approve_in_the_same_moment(people):
    payment = factories.payment_in(people, "submitted")
    order = factories.look(
        people.first,
        "SELECT i.order_id FROM supplier_invoice i JOIN payment p ON p.invoice_id = i.id WHERE p.id = :id",
        id=payment,
    )
    with psycopg_session(people, "zoran") as receiving, psycopg_session(people, "zoran") as approving:
        receiving.execute(
            "INSERT INTO delivery (order_id, delivered_on, received_by, created_by, updated_by)"
            " VALUES (%s, '2026-03-02', %s, %s, %s)",
            [order, *[people.id("manager")] * 3],
        )
        approving.execute("SET lock_timeout = '300ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            approving.execute(
                "UPDATE payment SET state = 'approved', state_on = '2026-03-02', approved_by = %s, updated_by = %s,"
                " updated_at = now(), version = version + 1 WHERE id = %s",
                [people.id("manager"), people.id("manager"), payment],
            )


@pytest.fixture
def stranger(people):
    """A login of the server that is a member of the office but tied to nobody."""
    people.first.write(lambda session: session.connection().exec_driver_sql(MAKE_STRANGER) and None)
    yield people.target.replace("postgres@", "stranger@")
    people.first.write(lambda session: session.connection().exec_driver_sql("DROP ROLE stranger") and None)


MAKE_STRANGER = f"CREATE ROLE stranger LOGIN PASSWORD '{PASSWORD}' IN ROLE povratak_member"
ADOPT = "INSERT INTO login (name, staff_id, created_by, updated_by) VALUES ('stranger', 1, 1, 1)"


def test_a_stranger_adopts_no_identity(stranger):
    with psycopg.connect(stranger, password=PASSWORD) as connection, pytest.raises(psycopg.Error) as fault:
        connection.execute(ADOPT)
    assert fault.value.diag.constraint_name == "login_insert_by_known_person"


def test_an_administrator_makes_only_plain_logins(people):
    for name in ("pg_monitor2", "povratak_member2", 'x" SUPERUSER', "postgres"):
        answer = refusal(people.administrator, "SELECT app_add_login(:name, NULL)", name=name)
        assert answer in ("login_name_plain", "right")


def test_the_owner_of_the_tables_moves_no_counter_by_mistake(people):
    assert people.first.engine.url.username == "postgres"
    assert refusal(people.first, "UPDATE account SET posted_in = posted_in + 1") == "account_kept"
