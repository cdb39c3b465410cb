"""Any order of steps by anybody: grants, payments and the ledger do what a small model of them in Python does."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select, text

from models.grants import Grant, Payment
from models.ledger import Account
from services import first_office, grants
from services.errors import Refused
from services.records import change, move
from services.session import Office
from tests import factories
from tests.factories import DAY, People
from tests.ledgers import open_accounts, post

FINANCE = {"finance", "other_finance", "manager"}
APPROVER = {"approver", "other_approver", "manager"}
CASE = {"case_worker"}
RECEIVER = {"case_worker", "keeper", "manager"}
LINE, FIRST_GRANT = 1_000, 700

# state, step: target, who may, who may not by what they did before, what it does in the ledger
PAYMENT_STEPS = {
    ("drafted", "submit"): ("submitted", FINANCE, (), ""),
    ("returned", "submit"): ("submitted", FINANCE, (), ""),
    ("submitted", "approve"): ("approved", APPROVER, ("maker",), "hold"),
    ("submitted", "send_back"): ("returned", APPROVER, (), ""),
    ("approved", "take_back"): ("returned", APPROVER | FINANCE, (), "release"),
    ("approved", "order"): ("ordered", FINANCE, ("maker", "approver"), ""),
    ("ordered", "bank_refused"): ("returned", FINANCE, (), "release"),
    ("ordered", "pay"): ("paid", FINANCE, ("maker", "approver"), "settle"),
    ("paid", "reverse"): ("reversed", APPROVER, ("maker",), "reverse"),
    ("drafted", "cancel"): ("cancelled", FINANCE, (), ""),
    ("submitted", "cancel"): ("cancelled", FINANCE, (), ""),
    ("returned", "cancel"): ("cancelled", FINANCE, (), ""),
}
GRANT_STEPS = {
    ("preliminary", "approve"): ("approved", APPROVER, (), "hold"),
    ("preliminary", "refuse"): ("refused", APPROVER, (), ""),
    ("approved", "contract"): ("contracted", CASE | FINANCE, (), "settle"),
    ("approved", "withdraw"): ("withdrawn", CASE, (), "release"),
    ("contracted", "revoke"): ("revoked", APPROVER, (), "reverse"),
}
FORWARD = {"drafted": "submit", "returned": "submit", "submitted": "approve", "approved": "order", "ordered": "pay"}
BACKWARD = {
    "submitted": ["send_back"],
    "approved": ["take_back"],
    "ordered": ["bank_refused"],
    "paid": ["reverse"],
}
STAMPS = {"approve": "approver", "order": "payer", "pay": "cashier"}
WAITING_FOR_NOBODY = ("take_back", "bank_refused")
HANDLES_GOODS = ("submit", "approve", "pay")
AWARDED = ("submit", "approve")


@dataclass
class Purse:
    """An account as the model sees it."""

    floor: int | None = 0
    into: int = 0
    out: int = 0
    held: int = 0

    def gives(self, amount: int) -> bool:
        return self.floor is None or self.into - self.out - self.held - amount >= self.floor


@dataclass
class Thing:
    """A grant or a payment as the model sees it."""

    model: type
    source: int
    target: int
    amount: int
    state: str
    limit: int = 0
    grant: int = 0
    order: int = 0
    people: dict[str, str] = field(default_factory=dict)
    receivers: set[str] = field(default_factory=set)


class OfficeMachine(RuleBasedStateMachine):
    """Three general accounts, one budget line, and the grants and payments out of it."""

    def __init__(self, people: People) -> None:
        super().__init__()
        self.people = people
        self.purses: dict[int, Purse] = {}
        self.grants: dict[int, Thing] = {}
        self.payments: dict[int, Thing] = {}
        self.last: tuple[Any, ...] = ()

    def allowed(self, expected: bool, duty: str, service: Any, *args: Any, **kw: Any) -> Any:
        """Carry out a command and compare the answer with what the model expects; returns its result."""
        identity = uuid.uuid4()
        result, refused = None, ""
        try:
            result = getattr(self.people, duty).write(service, *args, operation_id=identity, **kw)
        except Refused as refusal:
            refused = f"{refusal.name}: {refusal.sentence}"
        assert expected != bool(refused), f"{duty} {service.__name__} {args} {kw}: {refused}"
        if not refused:
            self.last = (duty, service, args, kw, identity, result)
        return result

    @initialize()
    def begin(self) -> None:
        finance = self.people.finance
        self.till = finance.write(open_accounts, -500, 0, 0)
        self.purses |= {account: Purse(floor) for account, floor in zip(self.till, (-500, 0, 0), strict=True)}
        code = f"T{uuid.uuid4().hex[:8]}"
        finance.write(first_office.add_budget_line, 1, code, "tried", LINE, DAY)
        self.code, self.line = code, factories.line_account(finance, code)
        self.purses[self.line] = Purse(into=LINE)
        self.supplier = factories.supplier(self.people)
        query = "SELECT account_id FROM supplier WHERE id = :id"
        self.sold = factories.look(finance, query, id=self.supplier)
        self.purses[self.sold] = Purse(None)
        grant = self.apply(FIRST_GRANT)
        self.step(self.grants, GRANT_STEPS, grant, "approver", "approve")
        self.step(self.grants, GRANT_STEPS, grant, "finance", "contract")
        self.somebody_drafts(FIRST_GRANT // 2, "finance", 0)
        self.somebody_drafts(FIRST_GRANT, "manager", 0)

    def apply(self, amount: int) -> int:
        grant = factories.proposed_grant(self.people, amount, self.code)
        own = factories.account_of(self.people.finance, grant)
        self.purses[own] = Purse()
        self.grants[grant] = Thing(Grant, self.line, own, amount, "preliminary", people={"maker": "case_worker"})
        return grant

    @precondition(lambda self: len(self.grants) < 3)
    @rule(amount=st.integers(1, LINE))
    def somebody_applies(self, amount: int) -> None:
        self.apply(amount)

    @rule(amount=st.integers(1, FIRST_GRANT), duty=st.sampled_from(sorted(FINANCE)), number=st.integers(0, 9))
    def somebody_drafts(self, amount: int, duty: str, number: int) -> None:
        grant = pick(self.grants, number)
        if self.grants[grant].state != "contracted" or len(self.payments) > 5:
            return
        finance = self.people.finance
        order = factories.order(self.people, grant, amount, self.supplier)
        invoice = finance.write(
            grants.add_invoice, order_id=order, number=uuid.uuid4().hex, amount=amount, issued_on=DAY
        )
        drafted = {"invoice_id": invoice, "purpose": "x", "drafted_on": DAY}
        payment = self.allowed(True, duty, grants.draft_payment, **drafted)
        own = self.grants[grant].target
        made = Thing(Payment, own, self.sold, amount, "drafted", amount, grant, order, {"maker": duty})
        self.payments[payment] = made
        self.allowed(False, duty, grants.draft_payment, **drafted)
        self.allowed(False, duty, grants.draft_payment, **drafted, amount=1, tranche=2)

    @precondition(lambda self: self.payments)
    @rule(
        number=st.integers(0, 9),
        amount=st.integers(0, FIRST_GRANT),
        duty=st.sampled_from(sorted(FINANCE | APPROVER | CASE)),
    )
    def somebody_edits(self, number: int, amount: int, duty: str) -> None:
        payment = pick(self.payments, number)
        thing = self.payments[payment]
        expected = thing.state in ("drafted", "returned") and duty in FINANCE | APPROVER and 0 < amount <= thing.limit
        version = factories.version_of(self.people.finance, Payment, payment)
        if thing.amount == amount:
            return
        done = self.allowed(expected, duty, change, Payment, payment, version, amount=amount)
        if done:
            thing.amount = amount
            thing.people["maker"] = duty

    @precondition(lambda self: self.payments)
    @rule(number=st.integers(0, 9), duty=st.sampled_from(sorted(RECEIVER)))
    def somebody_receives(self, number: int, duty: str) -> None:
        thing = self.payments[pick(self.payments, number)]
        expected = duty not in thing.people.values()
        if self.allowed(expected, duty, grants.receive_goods, order_id=thing.order, delivered_on=DAY):
            thing.receivers.add(duty)

    @precondition(lambda self: self.payments)
    @rule(number=st.integers(0, 9), steps=st.integers(1, 4), data=st.data())
    def a_payment_goes_forward(self, number: int, steps: int, data: st.DataObject) -> None:
        """Some steps on towards paid, each by somebody the model lets take it."""
        payment = pick(self.payments, number)
        thing = self.payments[payment]
        for _ in range(steps):
            name = FORWARD.get(thing.state)
            free = sorted(self.free_for(thing, name)) if name else []
            if not name or not free:
                return
            self.step(self.payments, PAYMENT_STEPS, payment, data.draw(st.sampled_from(free)), name)

    @precondition(lambda self: any(thing.state in BACKWARD for thing in self.payments.values()))
    @rule(number=st.integers(0, 9), data=st.data())
    def a_payment_goes_back(self, number: int, data: st.DataObject) -> None:
        """A step back, with what it voids."""
        payment = pick({key: one for key, one in self.payments.items() if one.state in BACKWARD}, number)
        thing = self.payments[payment]
        name = data.draw(st.sampled_from(BACKWARD[thing.state]))
        free = sorted(self.free_for(thing, name))
        if free:
            self.step(self.payments, PAYMENT_STEPS, payment, data.draw(st.sampled_from(free)), name)

    def free_for(self, thing: Thing, name: str) -> set[str]:
        """Whose duty a step is and who had no part that excludes it."""
        _, roles, apart, _ = PAYMENT_STEPS[thing.state, name]
        return roles - {thing.people.get(who, "") for who in apart} - thing.receivers

    @precondition(lambda self: self.payments)
    @rule(
        number=st.integers(0, 9),
        duty=st.sampled_from(sorted(FINANCE | APPROVER | CASE)),
        step=st.sampled_from(sorted({step for _, step in PAYMENT_STEPS})),
    )
    def anybody_tries_any_step(self, number: int, duty: str, step: str) -> None:
        self.step(self.payments, PAYMENT_STEPS, pick(self.payments, number), duty, step)

    @rule(number=st.integers(0, 9), choice=st.integers(0, 9), duty=st.sampled_from(sorted(FINANCE | APPROVER | CASE)))
    def a_grant_goes_on(self, number: int, choice: int, duty: str) -> None:
        grant = pick(self.grants, number)
        steps = [step for (state, step) in GRANT_STEPS if state == self.grants[grant].state]
        if steps:
            self.step(self.grants, GRANT_STEPS, grant, duty, steps[choice % len(steps)])

    def step(self, things: dict[int, Thing], steps: dict[Any, Any], key: int, duty: str, name: str) -> None:
        """Take a step in the program and in the model."""
        thing = things[key]
        target, roles, apart, effect = steps.get((thing.state, name), ("", (), (), ""))
        expected = (
            duty in roles
            and duty not in {thing.people.get(who) for who in apart}
            and self.can(thing, effect)
            and not (name in AWARDED and thing.grant and self.grants[thing.grant].state != "contracted")
            and not (name in HANDLES_GOODS and thing.grant and {duty, thing.people["maker"]} & thing.receivers)
        )
        asked: dict[str, Any] = {"state_on": DAY, "state_reason": "tried"}
        if name == "pay":
            asked |= {"paid_on": DAY, "bank_reference": "1"}
        if name == "contract":
            asked |= {"contract_number": uuid.uuid4().hex, "signed_on": DAY}
        version = factories.version_of(self.people.finance, thing.model, key)
        if self.allowed(expected, duty, move, thing.model, key, version, name, **asked):
            self.after(thing, target, duty, name, effect)

    def can(self, thing: Thing, effect: str) -> bool:
        if effect == "hold":
            return self.purses[thing.source].gives(thing.amount)
        return effect != "reverse" or self.purses[thing.target].gives(thing.amount)

    def after(self, thing: Thing, target: str, duty: str, name: str, effect: str) -> None:
        source, goal, amount = self.purses[thing.source], self.purses[thing.target], thing.amount
        if effect == "hold":
            source.held += amount
        if effect in ("settle", "release"):
            source.held -= amount
        if effect in ("settle", "reverse"):
            sign = 1 if effect == "settle" else -1
            source.out += sign * amount
            goal.into += sign * amount
        thing.state = target
        if name in STAMPS:
            thing.people[STAMPS[name]] = duty
        if name in WAITING_FOR_NOBODY:
            thing.people.pop("approver", None)
            thing.people.pop("payer", None)

    @rule(
        first=st.integers(0, 2),
        second=st.integers(0, 2),
        amount=st.integers(-1, 400),
        duty=st.sampled_from(["finance", "manager", "approver"]),
    )
    def somebody_posts(self, first: int, second: int, amount: int, duty: str) -> None:
        one, other = self.purses[self.till[first]], self.purses[self.till[second]]
        expected = duty in FINANCE and first != second and amount > 0 and one.gives(amount)
        if self.allowed(expected, duty, post, self.till[first], self.till[second], amount):
            one.out += amount
            other.into += amount

    @precondition(lambda self: self.payments)
    @rule(number=st.integers(0, 9), kind=st.sampled_from(["hold", "post", "settle", "release", "reversal"]))
    def a_transfer_made_by_hand_is_never_called_for(self, number: int, kind: str) -> None:
        payment = pick(self.payments, number)
        self.allowed(False, "finance", by_hand, self.payments[payment], payment, kind)

    @precondition(lambda self: self.last)
    @rule()
    def the_last_command_arrives_again(self) -> None:
        duty, service, args, kw, identity, result = self.last
        again = getattr(self.people, duty).write(service, *args, operation_id=identity, **kw)
        assert again == result

    @invariant()
    def the_counters_are_those_of_the_model(self) -> None:
        if not self.purses:
            return
        query = select(Account.id, Account.posted_in, Account.posted_out, Account.held).where(
            Account.id.in_(self.purses)
        )
        found = {row[0]: tuple(row[1:]) for row in read(self.people.finance, query)}
        assert found == {key: (purse.into, purse.out, purse.held) for key, purse in self.purses.items()}
        assert all(purse.gives(0) for purse in self.purses.values())

    @invariant()
    def the_states_are_those_of_the_model(self) -> None:
        for things in (self.grants, self.payments):
            for model in {thing.model for thing in things.values()}:
                query = select(model.id, model.state, model.amount).where(model.id.in_(things))
                found = {row[0]: (row[1], row[2]) for row in read(self.people.finance, query)}
                assert found == {key: (thing.state, thing.amount) for key, thing in things.items()}

    def teardown(self) -> None:
        if self.purses:
            found = {row[0]: tuple(row[1:]) for row in read(self.people.finance, text(ADDED_AGAIN))}
            nothing = (0, 0, 0)
            added = {key: found.get(key, nothing) for key in self.purses}
            assert added == {key: (purse.into, purse.out, purse.held) for key, purse in self.purses.items()}


ADDED_AGAIN = """
SELECT id, sum(into_), sum(out_), sum(held) FROM (
 SELECT from_account_id AS id, CASE kind WHEN 'reversal' THEN -amount ELSE 0 END AS into_,
  CASE WHEN kind IN ('post', 'settle') THEN amount ELSE 0 END AS out_,
  CASE kind WHEN 'hold' THEN amount WHEN 'settle' THEN -amount WHEN 'release' THEN -amount ELSE 0 END AS held
 FROM transfer
 UNION ALL SELECT to_account_id, CASE WHEN kind IN ('post', 'settle') THEN amount ELSE 0 END,
  CASE kind WHEN 'reversal' THEN -amount ELSE 0 END, 0 FROM transfer) legs GROUP BY id"""


def pick(things: dict[int, Thing], number: int) -> int:
    return list(things)[number % len(things)]


def read(office: Office, query: Any) -> Any:
    return office.read(lambda session: session.execute(query).all())


def by_hand(session: Any, thing: Thing, payment: int, kind: str) -> None:
    legs = (thing.target, thing.source) if kind == "reversal" else (thing.source, thing.target)
    of = "post', 'settle" if kind == "reversal" else "hold"
    answered = (
        f"(SELECT max(t.id) FROM transfer t WHERE t.subject_id = :id AND t.subject = 'payment' AND t.kind IN ('{of}'))"
    )
    session.execute(
        text(
            "INSERT INTO transfer (kind, from_account_id, to_account_id, unit, amount, effective_on, of_id, subject,"
            " subject_id, created_by) VALUES (:kind, :source, :target, 'EUR', :amount, '2026-03-02',"
            f" {'NULL' if kind in ('hold', 'post') else answered}, 'payment', :id, :me)"
        ),
        {"kind": kind, "source": legs[0], "target": legs[1], "amount": thing.amount, "id": payment,
         "me": session.info["staff"].id},
    )  # fmt: skip


def try_out(people: People, examples: int, steps: int) -> None:
    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
    run_state_machine_as_test(lambda: OfficeMachine(people), settings=chosen)


@pytest.mark.timeout(600)  # a failure takes minutes to be made small
def test_any_order_of_steps_by_anybody(people):
    try_out(people, examples=25, steps=40)


@pytest.mark.soak
def test_any_order_of_steps_by_anybody_for_long(people):
    try_out(people, examples=300, steps=100)
