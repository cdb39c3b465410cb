"""The money of the demo office: quotes, orders, invoices, deliveries and payments in every state, by five people."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from services import grants
from services.demo import given, papers
from services.demo.awards import Award
from services.demo.calendar import Calendar
from services.demo.staff import Crew, in_turns
from services.documents import attach

FORWARD = ("drafted", "submitted", "approved", "ordered", "paid", "justified")
REACHED = {"returned": "submitted", "cancelled": "submitted", "reversed": "paid"}
QUOTES = 3
GAPS = (
    *(("quote", (4, 12)), ("order", (2, 6)), ("invoice", (4, 12)), ("draft", (1, 4)), ("submit", (0, 2))),
    *(("approve", (1, 4)), ("order_at_bank", (1, 3)), ("pay", (0, 1)), ("deliver", (2, 8)), ("justify", (12, 50))),
)
"""Days between a step of a purchase and the one before it."""
OPEN = {"drafted": 4, "submitted": 5, "returned": 6, "approved": 6, "ordered": 7, "paid": 8}
"""How many of those steps a payment has behind it that waits for somebody."""
UNDER_WAY = ("in_procurement", "delivered")
OPEN_SINCE = (0, 5)
WHY = ("lowest price", "lowest price with delivery", "only one with a two-year warranty")


@dataclass
class Purchase:
    """One thing bought for a grant: who sells it, what it costs, and the payment with the people who touch it."""

    award: Award
    need: str
    amount: int
    offers: tuple[tuple[int, int], ...]
    days: dict[str, date]
    states: tuple[str, ...]
    maker: str
    payer: str
    approver: str
    receiver: str
    order_id: int = 0
    invoice_id: int = 0
    payments: list[Paid] = field(default_factory=list)

    @property
    def delivered(self) -> bool:
        """Whether the goods came."""
        return self.states[-1] in ("paid", "justified")


@dataclass
class Paid:
    """A payment on its way to a state."""

    purchase: Purchase
    state: str
    id: int = 0
    version: int = 1

    def passes(self, state: str) -> bool:
        """Tell whether the way goes through a state."""
        return FORWARD.index(state) <= FORWARD.index(REACHED.get(self.state, self.state))


def plan(chance: random.Random, calendar: Calendar, awards: Iterable[Award]) -> list[Purchase]:
    """Divide each award into what is bought, in order of the days on which payments are drafted."""
    found = [one for award in awards for one in _purchases(chance, calendar, award)]
    return sorted(found, key=lambda one: one.days["draft"])


def spend(crew: Crew, purchases: list[Purchase]) -> None:
    """Let finance procure and draft, the approvers decide, finance order and pay, and others receive the goods."""
    suppliers = crew.work("marija", _enter_suppliers)
    for login, some in in_turns(purchases, lambda one: one.maker):
        crew.work(login, _procure_all, some, suppliers)
    for turn in range(max(len(one.states) for one in purchases)):
        _pay_all(crew, [one.payments[turn] for one in purchases if len(one.payments) > turn])
    for login, some in in_turns(purchases, lambda one: one.receiver):
        crew.work(login, _receive_all, [one for one in some if one.delivered])
    payments = [payment for one in purchases for payment in one.payments]
    for login, proven in in_turns(payments, lambda one: one.purchase.maker):
        crew.work(login, _justify_all, proven)


def _purchases(chance: random.Random, calendar: Calendar, award: Award) -> Iterator[Purchase]:
    states = [[state] for state in award.payments]
    if award.payments[:1] in (("reversed",), ("cancelled",)):
        states = [list(award.payments)]
    if not states:
        return
    needs = given.office()["activities"][award.activity]
    first = round(award.amount * chance.uniform(0.45, 0.55) / 1000) * 1000 if len(states) > 1 else award.amount
    amounts = (first, award.amount - first)
    for place, ends in enumerate(states):
        yield _purchase(chance, calendar, award, needs[place], amounts[place], tuple(ends), place)


def _purchase(
    chance: random.Random, calendar: Calendar, award: Award, need: str, amount: int, states: tuple[str, ...], place: int
) -> Purchase:
    maker = chance.choice(("marija", "jovan"))
    if states[-1] in MAKERS:
        maker = MAKERS[states[-1]]
    sellers = chance.sample(range(len(given.office()["suppliers"])), QUOTES)
    prices = [amount, *(round(amount * chance.uniform(1.03, 1.25) / 100) * 100 for _ in sellers[1:])]
    return Purchase(
        award=award,
        need=need,
        amount=amount,
        offers=tuple(zip(sellers, prices, strict=True)),
        days=_days(chance, calendar, award, place, states[-1]),
        states=states,
        maker=maker,
        payer="jovan" if maker == "marija" else "marija",
        approver=chance.choice(("nada", "nada", "besim")),
        receiver=chance.choice(("dragan", "dragan", "zorica")),
    )


MAKERS = {"approved": "jovan", "ordered": "jovan", "returned": "marija"}
"""Who made what waits now, so that the finance officer who signs in by default has something of each to do."""


def _days(chance: random.Random, calendar: Calendar, award: Award, place: int, state: str) -> dict[str, date]:
    """Days from the procurement on; what is still open came to where it is in the last days."""
    gaps = [(name, chance.randint(*gap)) for name, gap in GAPS]
    day, days = calendar.after(award.days["procure"], 3 * place), {}
    if award.state in UNDER_WAY and state in OPEN:
        day = calendar.ago(chance.randint(*OPEN_SINCE) + sum(gap for _name, gap in gaps[: OPEN[state]]))
    for name, gap in gaps:
        day = days[name] = calendar.after(day, gap)
    return days


def _enter_suppliers(session: Session) -> list[int]:
    return [grants.add_supplier(session, **supplier) for supplier in given.office()["suppliers"]]


def _procure_all(session: Session, purchases: Iterable[Purchase], suppliers: list[int]) -> None:
    for place, one in enumerate(purchases, 1):
        quotes = [
            grants.add_quote(
                session,
                grant_id=one.award.id,
                supplier_id=suppliers[seller],
                need=one.need,
                amount=price,
                received_on=one.days["quote"],
            )
            for seller, price in one.offers
        ]
        grants.choose_quote(session, quotes[0], 1, WHY[0] if place % 5 else WHY[place % 3])
        one.order_id = grants.add_order(session, quote_id=quotes[0], ordered_on=one.days["order"])
        one.invoice_id = _invoice(session, one, place)
        one.payments = [Paid(one, state) for state in one.states]


def _invoice(session: Session, one: Purchase, place: int) -> int:
    number = f"{100 + one.order_id * 7 % 900}-{place}/{one.days['invoice']:%y}"
    return grants.add_invoice(
        session, order_id=one.order_id, number=number, amount=one.amount, issued_on=one.days["invoice"]
    )


def _pay_all(crew: Crew, payments: list[Paid]) -> None:
    for login, some in in_turns(payments, lambda one: one.purchase.maker):
        crew.work(login, _draft_all, some)
    for login, some in in_turns(payments, lambda one: one.purchase.approver):
        crew.work(login, _approve_all, some)
    for login, some in in_turns(payments, lambda one: one.purchase.payer):
        crew.work(login, _order_all, some)
    crew.work("marija", _cancel_all, [one for one in payments if one.state == "cancelled"])
    crew.work("nada", _reverse_all, [one for one in payments if one.state == "reversed"])


def _step(session: Session, one: Paid, name: str, day: str, **asked: Any) -> None:
    asked["state_on"] = one.purchase.days[day]
    one.version = grants.move_payment(session, one.id, one.version, name, **asked)


def _draft_all(session: Session, payments: Iterable[Paid]) -> None:
    for one in payments:
        bought = one.purchase
        one.id = grants.draft_payment(
            session, invoice_id=bought.invoice_id, purpose=bought.need, drafted_on=bought.days["draft"]
        )
        _attach(session, one, "invoice", "Invoice", bought.days["invoice"])
        if one.passes("submitted"):
            _step(session, one, "submit", "submit")


def _approve_all(session: Session, payments: Iterable[Paid]) -> None:
    for one in payments:
        if one.state == "returned":
            reason = given.office()["reasons"]["payment_returned"][0]
            _step(session, one, "send_back", "approve", state_reason=reason)
        elif one.passes("approved"):
            _step(session, one, "approve", "approve")


def _order_all(session: Session, payments: Iterable[Paid]) -> None:
    for one in payments:
        if one.passes("ordered"):
            _step(session, one, "order", "order_at_bank")
        if one.passes("paid"):
            day = one.purchase.days["pay"]
            _step(session, one, "pay", "pay", paid_on=day, bank_reference=f"{day:%y%m%d}-{one.id:04}")


def _cancel_all(session: Session, payments: Iterable[Paid]) -> None:
    for one in payments:
        reason = given.office()["reasons"]["payment_cancelled"][0]
        _step(session, one, "cancel", "approve", state_reason=reason)


def _reverse_all(session: Session, payments: Iterable[Paid]) -> None:
    for one in payments:
        reason = given.office()["reasons"]["payment_reversed"][0]
        _step(session, one, "reverse", "pay", state_reason=reason)


def _receive_all(session: Session, purchases: Iterable[Purchase]) -> None:
    for one in purchases:
        grants.receive_goods(
            session, order_id=one.order_id, delivered_on=one.days["deliver"], note_number=f"OT-{one.order_id:03}"
        )


def _justify_all(session: Session, payments: Iterable[Paid]) -> None:
    for one in payments:
        if one.state == "justified":
            _attach(session, one, "handover", "Handover record", one.purchase.days["deliver"])
            _step(session, one, "justify", "justify")


def _attach(session: Session, one: Paid, kind: str, title: str, day: date) -> None:
    bought = one.purchase
    data = papers.pdf(title, f"{bought.award.contract} - {bought.need}", f"EUR {bought.amount / 100:,.2f}")
    name = f"{kind}-{one.id}.pdf"
    attach(session, kind=kind, title=title, file_name=name, data=data, dated_on=day, payment_id=one.id)
