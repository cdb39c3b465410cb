"""Money under raw SQL: no award and no budget line is overspent, no counter and no transfer is touched."""

from __future__ import annotations

import pytest

from tests import factories
from tests.models.guards.conftest import AMOUNT, Scene

APPROVE = "UPDATE payment SET state = 'approved', state_on = '2026-03-02', approved_by = {me}, {stamped} WHERE id = :id"
TRANSFER = (
    "INSERT INTO transfer (kind, from_account_id, to_account_id, unit, amount, effective_on, of_id, subject,"
    " subject_id, created_by) SELECT :kind, p.from_account_id, p.to_account_id, p.unit, p.amount + :more,"
    " '2026-03-02', {of}, 'payment', p.id, {{me}} FROM payment p WHERE p.id = :id"
)
HOLD_OF = "(SELECT max(t.id) FROM transfer t WHERE t.subject = 'payment' AND t.subject_id = p.id AND t.kind = '{}')"


def hand_made(scene: Scene, kind: str, payment: str, *, of: str = "", more: int = 0) -> str:
    """Try a transfer made by hand for a payment in this state."""
    statement = TRANSFER.replace("{{me}}", "{me}").replace("{of}", HOLD_OF.format(of) if of else "NULL")
    return scene.refusal("finance", statement, kind=kind, more=more, id=scene.payments[payment])


def test_an_approval_never_overspends_the_award(people):
    grant = factories.contracted_grant(people, 250_000)
    factories.payment_in(people, "approved", 200_000, grant)
    payment = factories.payment_in(people, "submitted", 50_001, grant)
    scene = Scene(people, grant, 0, {})
    assert scene.refusal("approver", APPROVE, id=payment) == "ck_account_floor"


def test_the_last_cent_of_an_award_can_be_spent(people):
    grant = factories.contracted_grant(people, 250_000)
    factories.payment_in(people, "approved", 200_000, grant)
    payment = factories.payment_in(people, "submitted", 50_000, grant)
    assert Scene(people, grant, 0, {}).refusal("approver", APPROVE, id=payment) == ""


def test_an_award_never_overspends_its_budget_line(people):
    factories.contracted_grant(people, 2_000_000, "5.8")
    grant = factories.proposed_grant(people, 400_001, "5.8")
    statement = APPROVE.replace("payment", "grant_award")
    assert Scene(people, grant, 0, {}).refusal("approver", statement, id=grant) == "ck_account_floor"


def test_one_statement_that_approves_many_never_overspends(people):
    grant = factories.contracted_grant(people, 250_000)
    for _ in range(3):
        factories.payment_in(people, "submitted", 100_000, grant)
    statement = APPROVE.replace("WHERE id = :id", "WHERE grant_id = :id AND state = 'submitted'")
    assert Scene(people, grant, 0, {}).refusal("approver", statement, id=grant) == "ck_account_floor"


def test_a_hold_is_not_made_twice(scene):
    assert hand_made(scene, "hold", "approved") == "transfer_twice"


def test_a_posting_is_not_made_twice(scene):
    assert hand_made(scene, "post", "paid") == "transfer_twice"


@pytest.mark.parametrize("payment", ["drafted", "submitted", "returned", "cancelled"])
def test_nothing_is_held_for_a_payment_that_nobody_approved(scene, payment):
    assert hand_made(scene, "hold", payment) == "transfer_of_payment"


def test_a_hold_of_another_amount_is_refused(scene):
    assert hand_made(scene, "hold", "approved", more=-1) == "transfer_of_payment"


@pytest.mark.parametrize("kind", ["settle", "release"])
def test_a_live_hold_is_neither_settled_nor_released_by_hand(scene, kind):
    assert hand_made(scene, kind, "approved", of="hold") == "transfer_of_payment"


def test_a_hold_is_settled_once(scene):
    assert hand_made(scene, "settle", "paid", of="hold") in ("uq_transfer_of", "transfer_twice")


def test_a_released_hold_is_not_settled(scene):
    assert hand_made(scene, "settle", "returned", of="hold") in ("uq_transfer_of", "transfer_of_payment")


def test_a_settlement_names_its_hold(scene):
    assert hand_made(scene, "settle", "paid") == "ck_transfer_resolves"


def test_a_paid_amount_is_not_taken_back_by_hand(scene):
    swapped = (
        TRANSFER.replace("{{me}}", "{me}")
        .replace("{of}", HOLD_OF.format("settle"))
        .replace("p.from_account_id, p.to_account_id", "p.to_account_id, p.from_account_id")
    )
    answer = scene.refusal("finance", swapped, kind="reversal", more=0, id=scene.payments["paid"])
    assert answer == "transfer_of_payment"


def test_a_transfer_for_a_thing_the_ledger_does_not_know_is_refused(scene):
    statement = TRANSFER.replace("{{me}}", "{me}").replace("{of}", "NULL").replace("'payment', p.id", "'gift', p.id")
    answer = scene.refusal("finance", statement, kind="post", more=0, id=scene.payments["paid"])
    assert answer == "transfer_subject"


OPEN = "INSERT INTO account (kind, unit, name, floor, dated) VALUES ('general', '{}', '{}', {}, false)"
TILL, CHEST, BOX = (f"(SELECT id FROM account WHERE name = '{name}')" for name in ("till", "chest", "box"))


def general(
    scene: Scene, source: str, target: str, duty: str = "finance", amount: int = 100, stamp: str = "{me}"
) -> str:
    """Try a transfer without a record: from a till with 10 euros, to a chest, or to a box of dinars."""
    return scene.refusal(
        duty,
        OPEN.format("EUR", "till", -1000),
        OPEN.format("EUR", "chest", 0),
        OPEN.format("RSD", "box", 0),
        "INSERT INTO transfer (kind, from_account_id, to_account_id, unit, amount, effective_on, created_by)"
        f" VALUES ('post', {source}, {target}, 'EUR', {amount}, '2026-03-02', {stamp})",
    )


def test_a_finance_officer_moves_money_between_general_accounts(scene):
    assert general(scene, TILL, CHEST, amount=1000) == ""


def test_an_account_gives_no_more_than_it_holds(scene):
    assert general(scene, TILL, CHEST, amount=1001) == "ck_account_floor"
    assert general(scene, CHEST, TILL, amount=1) == "ck_account_floor"


def test_no_general_transfer_leaves_a_grant(scene):
    own = f"(SELECT to_account_id FROM grant_award WHERE id = {scene.grant})"
    assert general(scene, own, CHEST) == "transfer_general"


@pytest.mark.parametrize("kind", ["budget_line", "grant", "outside"])
def test_no_general_transfer_touches_an_account_of_records(scene, kind):
    account = f"(SELECT min(id) FROM account WHERE kind = '{kind}')"
    assert general(scene, account, CHEST) == "transfer_general"
    assert general(scene, TILL, account) == "transfer_general"


@pytest.mark.parametrize("duty", ["case_worker", "approver", "viewer", "administrator"])
def test_only_finance_moves_money_between_general_accounts(scene, duty):
    assert general(scene, TILL, CHEST, duty) == "transfer_general"


@pytest.mark.parametrize("amount", [0, -5])
def test_an_amount_is_above_zero(scene, amount):
    assert general(scene, TILL, CHEST, amount=amount) == "ck_transfer_amount_positive"


def test_a_transfer_goes_between_two_accounts(scene):
    assert general(scene, TILL, TILL) == "ck_transfer_two_accounts"


def test_a_transfer_stays_in_one_unit(scene):
    assert general(scene, TILL, BOX) in ("fk_transfer_to_unit", "foreign_key")


def test_a_transfer_carries_its_own_maker(scene):
    assert general(scene, TILL, CHEST, stamp=str(scene.people.id("approver"))) == "transfer_stamp"


@pytest.mark.parametrize(
    "change",
    ["posted_in = posted_in + 100", "posted_out = 0", "held = 0", "floor = NULL", "floor = -1000", "kind = 'general'",
     "unit = 'RSD'", "dated = true", "last_transfer_id = last_transfer_id + 1", "id = id + 1000"],
)  # fmt: skip
@pytest.mark.parametrize("duty", ["finance", "approver", "administrator"])
def test_no_counter_and_no_floor_is_changed_by_hand(scene, change, duty):
    answer = scene.refusal(duty, f"UPDATE account SET {change} WHERE kind = 'grant'")
    assert answer in ("account_moves", "right")


@pytest.mark.parametrize(
    ("columns", "name"),
    [
        ("'general', 'EUR', 'x', 0, false, 5, 0, 0, 0", "account_opens_empty"),
        ("'general', 'EUR', 'x', 0, false, 0, 0, 0, 9", "account_opens_empty"),
        ("'general', 'EUR', 'x', NULL, false, 0, 0, 0, 0", "account_floored"),
        ("'grant', 'EUR', 'x', NULL, false, 0, 0, 0, 0", "account_floored"),
        ("'grant', 'EUR', 'x', -500000, false, 0, 0, 0, 0", "account_floored"),
        ("'budget_line', 'EUR', 'x', -1, false, 0, 0, 0, 0", "account_floored"),
        ("'gift', 'EUR', 'x', 0, false, 0, 0, 0, 0", "ck_account_kind_known"),
    ],
)
def test_an_account_opens_empty_and_with_a_floor(scene, columns, name):
    statement = (
        "INSERT INTO account (kind, unit, name, floor, dated, posted_in, posted_out, held, last_transfer_id)"
        f" VALUES ({columns})"
    )
    assert scene.refusal("finance", statement) == name


def test_a_grant_has_an_account_of_its_own_kind(scene):
    fresh = factories.application(scene.people)
    for kind in ("outside", "budget_line"):
        account = f"(SELECT max(id) FROM account WHERE kind = '{kind}')"
        statement = f"UPDATE grant_award SET to_account_id = {account}, made_by = {{me}}, {{stamped}} WHERE id = :id"
        assert scene.refusal("case_worker", statement, id=fresh) == "grant_award_own_account"


def test_a_supplier_is_never_given_an_account_of_the_office(scene):
    for kind in ("grant", "budget_line"):
        statement = (
            "INSERT INTO supplier (name, search_key, account_id, created_by, updated_by)"
            f" SELECT 'Own', 'OWN', min(id), {{me}}, {{me}} FROM account WHERE kind = '{kind}'"
        )
        assert scene.refusal("finance", statement) == "supplier_outside"


@pytest.mark.parametrize("source", ["grant", "budget_line"])
def test_a_budget_line_is_funded_from_outside_only(scene, source):
    answer = scene.refusal(
        "finance",
        OPEN.format("EUR", "new line", 0).replace("general", "budget_line"),
        "INSERT INTO budget_line (project_id, code, name, state, amount, unit, effective_on, from_account_id,"
        " to_account_id, created_by, updated_by) SELECT 1, '9.9', 'Own', 'open', 100, 'EUR', '2026-03-02', min(a.id),"
        f" (SELECT id FROM account WHERE name = 'new line'), {{me}}, {{me}} FROM account a WHERE a.kind = '{source}'",
    )
    assert answer == "budget_line_funding"


@pytest.mark.parametrize(
    "change", ["amount = amount - 1", "effective_on = '2025-01-01'", "id = id + 900", "kind = 'post'"]
)
@pytest.mark.parametrize("duty", ["finance", "approver", "case_worker", "administrator"])
def test_a_transfer_is_never_edited(scene, change, duty):
    assert scene.refusal(duty, f"UPDATE transfer SET {change}") in ("transfer_kept", "right")


AGAIN = (
    "INSERT INTO payment (number, grant_id, supplier_id, invoice_id, tranche, purpose, state, state_on, made_by,"
    " amount, unit, effective_on, from_account_id, to_account_id, created_by, updated_by)"
    " SELECT 'P-X', grant_id, supplier_id, invoice_id, :tranche, 'again', 'drafted', state_on, {me}, 1, unit,"
    " effective_on, from_account_id, to_account_id, {me}, {me} FROM payment WHERE id = :id"
)


def test_an_invoice_is_not_paid_above_its_amount(scene):
    assert scene.refusal("finance", AGAIN, tranche=2, id=scene.payments["paid"]) == "payment_within_invoice"


def test_an_invoice_is_paid_once_per_tranche(scene):
    assert scene.refusal("finance", AGAIN, tranche=1, id=scene.payments["paid"]) == "uq_payment_invoice"


@pytest.mark.parametrize("state", ["submitted", "approved", "ordered", "paid", "justified"])
@pytest.mark.parametrize(
    "change",
    [f"amount = {AMOUNT - 1}", "purpose = 'other'", "tranche = 2", "unit = 'RSD'", "effective_on = '2025-01-01'"],
)
@pytest.mark.parametrize("duty", ["finance", "approver"])
def test_a_payment_under_way_is_not_edited(scene, state, change, duty):
    for made in ("", "made_by = {me}, "):
        statement = f"UPDATE payment SET {change}, {made}{{stamped}} WHERE id = :id"
        answer = scene.refusal(duty, statement, id=scene.payments[state])
        assert answer in ("payment_frozen", "payment_dated_by_step", "ck_payment_approver_not_maker")


@pytest.mark.parametrize(
    "change", ["last = last - 1", "last = last + 2", "year = 2030", "series = 'X'", "id = id + 50"]
)
def test_a_series_of_numbers_only_moves_on_by_one(scene, change):
    assert scene.refusal("finance", f"UPDATE number_series SET {change} WHERE series = 'P'") in (
        "number_series_no_gap",
        "right",
    )


def test_a_series_of_numbers_begins_at_one(scene):
    statement = "INSERT INTO number_series (series, year, last) VALUES ('P', 2031, 7)"
    assert scene.refusal("finance", statement) == "number_series_starts"
