"""Grants: the award, the chain and its payments, as the office works with them."""

from __future__ import annotations

import pytest

from models.grants import Grant, Payment
from services import grants
from services.errors import Refused, Stale
from services.overview import overview
from services.verify import guards_in_place, verify
from tests.factories import (
    DAY,
    People,
    advance,
    approved_grant,
    contracted_grant,
    draft,
    invoice,
    payment_in,
    prove,
    step,
)
from tests.services.statements import statements


def test_a_grant_file_opens_in_two_round_trips(people: People) -> None:
    payment_in(people, "paid")
    assert len(statements(people.finance, lambda session: grants.grant_file(session, 1))) == 2
    assert len(statements(people.finance, lambda session: grants.payment_file(session, 1))) == 1


def test_approving_holds_the_award_and_contracting_posts_it(people: People) -> None:
    grant = approved_grant(people, 250_000)
    line = people.finance.read(lambda s: grants.grant_file(s, grant)).grant["from_account_id"]
    held = "SELECT held FROM account WHERE id = :id"
    from tests.factories import look

    assert look(people.finance, held, id=line) == 250_000
    step(people.finance, Grant, grant, "contract", contract_number="C-1", signed_on=DAY)
    assert look(people.finance, held, id=line) == 0
    assert people.finance.read(lambda s: grants.grant_file(s, grant)).grant["left"] == 250_000


def test_the_whole_chain_ends_justified_with_all_proof(people: People) -> None:
    grant = contracted_grant(people)
    payment = draft(people, invoice(people, grant, 100_000))
    advance(people, payment, "paid")
    with pytest.raises(Refused, match="Evidence is missing"):
        step(people.finance, Payment, payment, "justify")
    prove(people, payment)
    step(people.finance, Payment, payment, "justify")
    file = people.finance.read(lambda session: grants.payment_file(session, payment))
    assert (file.payment["state"], file.proven) == ("justified", 7)
    assert people.finance.read(verify) == []
    assert people.finance.read(guards_in_place) == []


def test_the_maker_is_told_why_they_may_not_approve(people: People) -> None:
    payment = payment_in(people, "submitted")
    offers = {one.move: one for one in people.finance.read(lambda s: grants.payment_file(s, payment)).offers}
    assert not offers["approve"].enabled
    assert "approver" in offers["approve"].reason
    both = people.manager.read(lambda s: grants.payment_file(s, payment)).offers
    assert next(one for one in both if one.move == "approve").enabled


def test_the_offer_names_the_amount(people: People) -> None:
    payment = payment_in(people, "submitted", 125_000)
    offers = people.approver.read(lambda s: grants.payment_file(s, payment)).offers
    assert next(one.text for one in offers if one.move == "approve") == "Approve € 1.250,00"


def test_a_step_that_is_no_longer_open_says_so(people: People) -> None:
    payment = payment_in(people, "approved")
    with pytest.raises(Refused, match="not open"):
        step(people.approver, Payment, payment, "approve")


def test_the_second_of_two_who_change_one_payment_sees_both_versions(people: People) -> None:
    payment = payment_in(people, "drafted")
    people.finance.write(grants.change_payment, payment, 1, purpose="Oven and table")
    with pytest.raises(Stale) as clash:
        people.other_finance.write(grants.change_payment, payment, 1, purpose="Oven")
    assert clash.value.mine == {"purpose": "Oven"}
    assert clash.value.theirs == {"purpose": "Oven and table"}
    assert (clash.value.version, clash.value.who) == (2, "Ana")


def test_an_invoice_is_not_paid_twice(people: People) -> None:
    grant = contracted_grant(people)
    bill = invoice(people, grant, 100_000)
    draft(people, bill)
    with pytest.raises(Refused, match="already being paid"):
        draft(people, bill)
    with pytest.raises(Refused, match="more than the invoice"):
        draft(people, bill, 1, tranche=2)


def test_the_overview_is_read_in_two_round_trips_and_shows_what_waits(people: People) -> None:
    payment_in(people, "submitted")
    assert len(statements(people.approver, overview)) == 2
    assert [item.kind for item in people.approver.read(overview).waiting] == ["approve"]
    assert people.finance.read(overview).waiting == ()


@pytest.mark.parametrize("duty", ["case_worker", "finance", "approver", "manager", "keeper", "viewer", "administrator"])
def test_the_overview_opens_for_every_duty(people: People, duty: str) -> None:
    payment_in(people, "submitted")
    assert getattr(people, duty).read(overview).goals
