"""Separation of duties under raw SQL: by person, whatever the login, the order of steps or the statement."""

from __future__ import annotations

import pytest

from models.grants import Payment
from services import grants
from tests import factories
from tests.factories import SECOND_LOGIN, People
from tests.models.guards.conftest import Scene, refusal

STEP = (
    "UPDATE payment SET state = :state, state_on = '2026-03-02', state_reason = 'why', {more}{{stamped}} WHERE id = :id"
)
APPROVE = STEP.replace("{more}", "approved_by = {me}, ").replace("{{stamped}}", "{stamped}")
ORDER = APPROVE.replace("approved_by", "ordered_by")
PAY = APPROVE.replace("approved_by", "paid_on = '2026-03-02', bank_reference = '1', paid_by")
PLAIN = STEP.replace("{more}", "").replace("{{stamped}}", "{stamped}")


def edit(people: People, payment: int, duty: str) -> None:
    """Change a drafted payment as somebody else, who becomes its maker."""
    office = getattr(people, duty)
    office.write(grants.change_payment, payment, factories.version_of(office, Payment, payment), purpose=f"by {duty}")


def drafted_by_manager(people: People, state: str = "submitted") -> int:
    """A payment made by the manager, who is finance officer and approver in one person."""
    payment = factories.payment_in(people, "drafted")
    edit(people, payment, "manager")
    factories.advance(people, payment, state)
    return payment


def test_nobody_approves_what_they_made(people):
    payment = drafted_by_manager(people)
    assert refusal(people.manager, APPROVE, state="approved", id=payment) in OTHER_PERSON


OTHER_PERSON = ("payment_approve_submitted_other_person", "ck_payment_approver_not_maker")


def test_nobody_approves_what_they_last_edited(people):
    payment = factories.payment_in(people, "drafted")
    edit(people, payment, "approver")
    factories.advance(people, payment, "submitted")
    assert refusal(people.approver, APPROVE, state="approved", id=payment) in OTHER_PERSON
    assert refusal(people.other_approver, APPROVE, state="approved", id=payment) == ""


def test_a_second_login_is_still_the_same_person(people):
    payment = factories.payment_in(people, "drafted")
    edit(people, payment, "approver")
    factories.advance(people, payment, "submitted")
    assert refusal(people.login(SECOND_LOGIN), APPROVE, state="approved", id=payment) in OTHER_PERSON


def test_an_editor_cannot_leave_somebody_else_as_the_maker(scene):
    statement = "UPDATE payment SET purpose = 'mine', {stamped} WHERE id = :id"
    assert scene.refusal("approver", statement, id=scene.payments["drafted"]) == "payment_made_by_update"
    other = statement.replace("purpose", f"made_by = {scene.people.id('finance')}, purpose")
    assert scene.refusal("approver", other, id=scene.payments["drafted"]) == "payment_made_by_update"


def test_the_maker_is_not_changed_without_a_change(scene):
    statement = "UPDATE payment SET made_by = {me}, {stamped} WHERE id = :id"
    assert scene.refusal("other_finance", statement, id=scene.payments["drafted"]) == "payment_made_by_update"


def test_an_edit_and_a_decision_are_two_statements(scene):
    statement = APPROVE.replace("SET ", "SET amount = amount - 1, made_by = {me}, ")
    answer = scene.refusal("approver", statement, state="approved", id=scene.payments["submitted"])
    assert answer in (*OTHER_PERSON, "payment_frozen")
    submit = PLAIN.replace("SET ", "SET amount = amount - 1, made_by = {me}, ")
    answer = scene.refusal("finance", submit, state="submitted", id=scene.payments["drafted"])
    assert answer == "payment_edit_and_decide"


def test_the_approver_does_not_order(people):
    payment = factories.payment_in(people, "submitted")
    factories.step(people.manager, Payment, payment, "approve")
    answer = refusal(people.manager, ORDER, state="ordered", id=payment)
    assert answer in ("payment_order_approved_other_person", "ck_payment_payer_apart")


def test_the_maker_does_not_order(scene):
    answer = scene.refusal("finance", ORDER, state="ordered", id=scene.payments["approved"])
    assert answer in ("payment_order_approved_other_person", "ck_payment_payer_apart")


@pytest.mark.parametrize("duty", ["finance", "manager"])
def test_neither_maker_nor_approver_records_the_payment(people, duty):
    payment = factories.payment_in(people, "submitted")
    factories.step(people.manager, Payment, payment, "approve")
    factories.step(people.other_finance, Payment, payment, "order")
    answer = refusal(getattr(people, duty), PAY, state="paid", id=payment)
    assert answer == "payment_pay_ordered_other_person"


def received(people: People, payment: int, duty: str) -> str:
    """Try to record the delivery of the goods of a payment."""
    statement = (
        "INSERT INTO delivery (order_id, delivered_on, received_by, created_by, updated_by) SELECT i.order_id,"
        " '2026-03-02', {me}, {me}, {me} FROM payment p JOIN supplier_invoice i ON i.id = p.invoice_id WHERE p.id = :id"
    )
    return refusal(getattr(people, duty), statement, id=payment)


@pytest.mark.parametrize("state", ["submitted", "approved", "ordered", "paid"])
def test_who_took_part_in_a_payment_does_not_receive_its_goods(people, state):
    payment = drafted_by_manager(people, state)
    assert received(people, payment, "manager") == "delivery_receiver_apart"
    assert received(people, payment, "keeper") == ""


def test_the_receiver_of_goods_neither_makes_nor_approves_nor_pays(people):
    payment = factories.payment_in(people, "drafted")
    order = factories.look(
        people.first, "SELECT order_id FROM supplier_invoice i JOIN payment p ON p.invoice_id = i.id WHERE p.id = :id",
        id=payment,
    )  # fmt: skip
    people.manager.write(grants.receive_goods, order_id=order, delivered_on=factories.DAY)
    factories.advance(people, payment, "submitted")
    answer = refusal(people.manager, APPROVE, state="approved", id=payment)
    assert answer == "payment_approve_submitted_not_receiver"
    factories.step(people.approver, Payment, payment, "approve")
    assert refusal(people.manager, ORDER, state="ordered", id=payment) == "payment_order_approved_not_receiver"
    factories.step(people.other_finance, Payment, payment, "order")
    assert refusal(people.manager, PAY, state="paid", id=payment) == "payment_pay_ordered_not_receiver"


def test_the_receiver_of_goods_does_not_draft_their_payment(people):
    grant = factories.contracted_grant(people)
    invoice = factories.invoice(people, grant, 20_000)
    order = factories.look(people.first, "SELECT order_id FROM supplier_invoice WHERE id = :id", id=invoice)
    people.manager.write(grants.receive_goods, order_id=order, delivered_on=factories.DAY)
    payment = factories.draft(people, invoice)
    edit(people, payment, "manager")
    for duty in ("manager", "finance"):
        answer = refusal(getattr(people, duty), PLAIN, state="submitted", id=payment)
        assert answer == "payment_submit_drafted_not_receiver"


STEPS = ["drafted", "submitted", "approved", "ordered", "paid", "justified", "returned", "cancelled", "reversed"]
MAY = {
    ("drafted", "submitted"), ("returned", "submitted"), ("submitted", "approved"), ("submitted", "returned"),
    ("approved", "returned"), ("approved", "ordered"), ("ordered", "returned"), ("ordered", "paid"),
    ("paid", "justified"), ("paid", "reversed"), ("justified", "reversed"), ("drafted", "cancelled"),
    ("submitted", "cancelled"), ("returned", "cancelled"),
}  # fmt: skip


@pytest.mark.parametrize("source", STEPS)
@pytest.mark.parametrize("duty", ["finance", "approver", "manager"])
def test_no_state_is_skipped(scene, source, duty):
    for target in STEPS:
        if source == target or (source, target) in MAY:
            continue
        for statement in (PLAIN, APPROVE, ORDER, PAY):
            answer = scene.refusal(duty, statement, state=target, id=scene.payments[source])
            assert answer == "payment_move" or answer.startswith("ck_payment_"), (target, statement)


@pytest.mark.parametrize("duty", ["other_finance", "case_worker", "administrator", "viewer"])
def test_only_an_approver_approves(scene, duty):
    answer = scene.refusal(duty, APPROVE, state="approved", id=scene.payments["submitted"])
    assert answer in ("payment_approve_submitted_role", "payment_update_right")


@pytest.mark.parametrize("column", ["approved_by", "ordered_by", "paid_by", "justified_by"])
@pytest.mark.parametrize("duty", ["finance", "approver"])
def test_the_name_of_a_decider_is_not_forged(scene, column, duty):
    statement = f"UPDATE payment SET {column} = {scene.people.id('other_approver')}, {{stamped}} WHERE id = :id"
    for state in ("drafted", "submitted", "approved", "paid", "returned"):
        answer = scene.refusal(duty, statement, id=scene.payments[state])
        assert answer == f"payment_{column}_stamp" or answer.startswith("ck_payment_")


def test_an_approval_names_the_one_who_approves(scene):
    other = APPROVE.replace("approved_by = {me}", f"approved_by = {scene.people.id('other_approver')}")
    answer = scene.refusal("approver", other, state="approved", id=scene.payments["submitted"])
    assert answer == "payment_approved_by_stamp"
    nobody = APPROVE.replace("approved_by = {me}", "approved_by = NULL")
    answer = scene.refusal("approver", nobody, state="approved", id=scene.payments["submitted"])
    assert answer in ("payment_approved_by_stamp", "ck_payment_approved_by_somebody")


def test_an_approval_that_was_taken_back_leaves_no_name(scene):
    statement = (
        "UPDATE payment SET state = 'returned', state_on = '2026-03-02', state_reason = 'x', {stamped} WHERE id = :id"
    )
    answer = scene.refusal("approver", statement, id=scene.payments["approved"])
    assert answer == "payment_approved_by_stamp"


def test_a_submitted_payment_needs_its_contract_and_invoice(people):
    grant = factories.approved_grant(people)
    statement = (
        "INSERT INTO payment (number, grant_id, supplier_id, tranche, purpose, state, state_on, made_by, amount, unit,"
        " effective_on, from_account_id, to_account_id, created_by, updated_by) SELECT 'P-X', g.id, s.id, 1, 'x',"
        " 'drafted', '2026-03-02', {me}, 1, 'EUR', '2026-03-02', g.to_account_id, s.account_id, {me}, {me}"
        " FROM grant_award g, supplier s WHERE g.id = :grant AND s.id = :supplier"
    )
    submit = "UPDATE payment SET state = 'submitted', {stamped} WHERE number = 'P-X'"
    answer = refusal(people.finance, statement, submit, grant=grant, supplier=factories.supplier(people))
    assert answer in ("payment_submit_drafted_invoice", "payment_submit_drafted_contracted")


def test_a_payment_is_justified_only_with_all_its_evidence(scene):
    statement = APPROVE.replace("approved_by", "justified_by")
    answer = scene.refusal("finance", statement, state="justified", id=scene.payments["paid"])
    assert answer == "payment_justify_paid_evidence"


def test_the_maker_of_a_grant_does_not_award_it(people):
    grant = factories.application(people)
    for name in ("check", "score", "list"):
        factories.step(people.case_worker, factories.Grant, grant, name)
    people.first.write(give_duty, people.id("case_worker"))
    statement = APPROVE.replace("UPDATE payment", "UPDATE grant_award")
    answer = refusal(people.case_worker, statement, state="approved", id=grant)
    assert answer in ("grant_award_approve_preliminary_other_person", "ck_grant_award_approver_not_maker")


def give_duty(session, staff_id):
    from models.staff import StaffRole
    from services.records import add

    return add(session, StaffRole, staff_id=staff_id, role="approver")


def test_the_right_person_may(scene):
    """Without this every refusal above could be a slip in the statement."""
    payments = scene.payments
    assert scene.refusal("approver", APPROVE, state="approved", id=payments["submitted"]) == ""
    assert scene.refusal("other_finance", ORDER, state="ordered", id=payments["approved"]) == ""
    assert scene.refusal("other_finance", PAY, state="paid", id=payments["ordered"]) == ""
    assert scene.refusal("finance", PLAIN, state="submitted", id=payments["drafted"]) == ""


def test_an_unknown_state_is_refused(scene: Scene):
    answer = scene.refusal("finance", PLAIN, state="gone", id=scene.payments["drafted"])
    assert answer in ("ck_payment_state_known", "payment_move")
