"""The ledger: counters follow transfers, singly and many at once, and a dated account keeps its floor at every date."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import insert

from models.ledger import Account, Transfer
from services.errors import Refused
from services.verify import verify
from tests import factories
from tests.factories import DAY
from tests.ledgers import open_accounts, post
from tests.models.guards.test_people import APPROVE, ORDER, PAY

GO = {"approved": ("approver", APPROVE), "ordered": ("other_finance", ORDER), "paid": ("other_finance", PAY)}
BACK = "UPDATE payment SET state = :state, state_on = '2026-03-02', state_reason = 'x', {stamped} WHERE grant_id = :id"


def all_at_once(people, grant: int, state: str) -> None:
    """Take every payment of a grant on to a state in one statement."""
    duty, statement = GO.get(state, ("approver", BACK))
    factories.run(
        getattr(people, duty), statement.replace("WHERE id = :id", "WHERE grant_id = :id"), state=state, id=grant
    )


def test_many_payments_moved_in_one_statement_count_like_single_ones(people):
    grant = factories.contracted_grant(people, 250_000)
    own = factories.account_of(people.first, grant)
    for amount in (10_000, 20_000, 30_000):
        factories.payment_in(people, "submitted", amount, grant)
    for state, counted in (
        ("approved", (250_000, 0, 60_000)),
        ("ordered", (250_000, 0, 60_000)),
        ("paid", (250_000, 60_000, 0)),
        ("reversed", (250_000, 0, 0)),
    ):
        all_at_once(people, grant, state)
        assert factories.counters(people.first, own) == counted
    assert people.first.read(verify) == []


def test_a_reversal_leaves_no_trace_in_what_was_paid(people):
    payment = factories.payment_in(people, "paid", 10_000)
    seller = factories.look(people.first, "SELECT to_account_id FROM payment WHERE id = :id", id=payment)
    assert factories.counters(people.first, seller) == (10_000, 0, 0)
    factories.step(people.approver, factories.Payment, payment, "reverse", state_reason="came back")
    assert factories.counters(people.first, seller) == (0, 0, 0)


def test_money_that_is_held_is_not_free(people):
    source, target = people.finance.write(open_accounts, -100, 0)
    people.finance.write(post, source, target, 100)
    with pytest.raises(Refused, match="not enough"):
        people.finance.write(post, source, target, 1)


def test_transfers_posted_in_one_statement_keep_every_floor(people):
    source, middle, target = people.finance.write(open_accounts, -100, 0, 0)
    people.finance.write(rows, [[source, middle, 60, DAY], [source, middle, 40, DAY], [source, target, 0, DAY]][:2])
    people.finance.write(rows, [[middle, target, 70, DAY], [middle, target, 30, DAY]])
    with pytest.raises(Refused, match="not enough"):
        people.finance.write(rows, [[target, middle, 99, DAY], [target, middle, 2, DAY]])
    assert [factories.counters(people.first, one) for one in (source, middle, target)] == [
        (0, 100, 0),
        (100, 100, 0),
        (100, 0, 0),
    ]


def rows(session, legs):
    values = [
        {"from_account_id": one, "to_account_id": other, "unit": "EUR", "amount": amount, "effective_on": on}
        for one, other, amount, on in legs
    ]
    session.execute(insert(Transfer).values(values))


def dated(session):
    """A shelf that keeps its floor at every date, and where its goods come from and go."""
    made = []
    for floor, is_dated in ((-1000, False), (0, True), (0, False)):
        values = {"kind": "general", "unit": "EUR", "name": "shelf", "floor": floor, "dated": is_dated}
        made.append(session.execute(insert(Account).values(**values).returning(Account.id)).scalar_one())
    return made


@pytest.fixture
def shelf(people) -> list[int]:
    """Accounts of a shelf onto which ten came on the 10th."""
    accounts = people.finance.write(dated)
    people.finance.write(rows, [[*accounts[:2], 10, date(2026, 3, 10)]])
    return accounts


def test_nothing_leaves_a_shelf_before_it_came(people, shelf):
    _, own, away = shelf
    with pytest.raises(Refused, match="On that day"):
        people.finance.write(rows, [[own, away, 1, date(2026, 3, 9)]])
    people.finance.write(rows, [[own, away, 10, date(2026, 3, 10)]])


def test_what_already_left_is_not_missing_from_an_earlier_day(people, shelf):
    came, own, away = shelf
    people.finance.write(rows, [[own, away, 8, date(2026, 3, 20)]])
    people.finance.write(rows, [[came, own, 5, date(2026, 3, 30)]])
    with pytest.raises(Refused, match="On that day"):
        people.finance.write(rows, [[own, away, 3, date(2026, 3, 15)]])
    people.finance.write(rows, [[own, away, 2, date(2026, 3, 15)]])


def test_many_at_once_keep_the_floor_at_every_date_too(people, shelf):
    came, own, away = shelf
    with pytest.raises(Refused, match="On that day"):
        people.finance.write(rows, [[came, own, 5, date(2026, 3, 12)], [own, away, 12, date(2026, 3, 11)]])
    people.finance.write(rows, [[came, own, 5, date(2026, 3, 11)], [own, away, 12, date(2026, 3, 12)]])
