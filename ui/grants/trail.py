"""The way of one payment as steps: what is done by whom and when, what is next, what is still ahead."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui import formats
from ui.grants.chain import purchase_of
from ui.stages import Step

translate = QCoreApplication.translate
_ORDER = ("drafted", "submitted", "approved", "ordered", "paid", "justified")
_ENDED = ("cancelled", "reversed")
Moves = Mapping[str, tuple[date | None, str]]


def moves_of(payment: Mapping[str, Any], history: Sequence[Any]) -> Moves:
    """Return day and person of the last move into each state, read backwards from the audit trail."""
    found: dict[str, tuple[date | None, str]] = {}
    on = payment["state_on"]
    for change in history:
        if (change.thing, change.row_id) != ("payment", payment["id"]):
            continue
        fields = {name: (before, after) for name, before, after in change.fields}
        if "state" in fields:
            found.setdefault(fields["state"][1], (on, change.who))
        if "state_on" in fields:
            on = _date(fields["state_on"][0])
    return found


def trail(file: Any, payment: Any, history: Sequence[Any]) -> list[Step]:
    """Return the steps of a PaymentFile of a GrantFile."""
    moves = moves_of(payment.payment, history)
    return [*_procured(file, payment), *_decided(payment, moves), *_received(file, payment), *_last(payment, moves)]


def _procured(file: Any, payment: Any) -> Iterator[Step]:
    there = {kind: done for kind, _word, done in payment.proof}
    purchase = purchase_of(file, payment.payment["invoice_id"])
    chosen = purchase.chosen if purchase else None
    order = purchase.order if purchase else None
    yield _fact(_quotes(purchase), chosen, there["quotes"])
    number = order["number"] if order else ""
    yield _fact(translate("Trail", "Order {number}").format(number=number).strip(), order, there["order"])
    invoice = _invoice(file, payment.payment["invoice_id"])
    number = payment.payment["invoice"] or ""
    words = translate("Trail", "Supplier's invoice {number}").format(number=number).strip()
    yield _fact(words, invoice, there["invoice"])


def _quotes(purchase: Any) -> str:
    count = len(purchase.quotes) if purchase else 0
    if count == 1:
        return translate("Trail", "One quote")
    return translate("Trail", "%n quotes compared", "", count) if count else translate("Trail", "Quotes compared")


def _decided(payment: Any, moves: Moves) -> Iterator[Step]:
    row = payment.payment
    if row["state"] == "returned":
        yield Step(translate("Trail", "Sent back"), _because(row, moves.get("returned")), "bad")
    if row["state"] in _ENDED:
        reached = [state for state in _ORDER if state in moves]
        yield from (Step(_words(state, row), _by(*moves[state])) for state in reached[:5])
        yield Step(_ended(row["state"]), _because(row, moves.get(row["state"])), "bad")
        return
    now = 0 if row["state"] == "returned" else _ORDER.index(row["state"])
    for number, state in enumerate(_ORDER[1:5], 1):
        if number <= now:
            yield Step(_words(state, row), _by(*moves.get(state, (_known_day(row, state), _known_person(row, state)))))
        elif number == now + 1:
            yield Step(_to_come(state), _may(payment), "now")
        else:
            yield Step(_to_come(state), "", "ahead")


def _received(file: Any, payment: Any) -> Iterator[Step]:
    if payment.payment["state"] in _ENDED:
        return
    there = {kind: done for kind, _word, done in payment.proof}
    purchase = purchase_of(file, payment.payment["invoice_id"])
    delivery = purchase.deliveries[-1] if purchase and purchase.deliveries else None
    yield _fact(translate("Trail", "Delivery"), delivery, there["delivery_note"])
    papers = [row for row in file.part("document") if row["parent_id"] == payment.payment["id"]]
    handover = next((row for row in papers if row["state"] == "handover"), None)
    yield _fact(translate("Trail", "Handover record"), handover, there["handover"])


def _last(payment: Any, moves: Moves) -> Iterator[Step]:
    row = payment.payment
    if row["state"] in _ENDED:
        return
    if row["state"] == "justified":
        yield Step(_words("justified", row), _by(*moves.get("justified", (row["state_on"], ""))))
    elif row["state"] == "paid":
        yield Step(_to_come("justified"), _may(payment), "now")
    else:
        yield Step(_to_come("justified"), "", "ahead")


def _words(state: str, row: Mapping[str, Any]) -> str:
    if state == "paid" and row["bank_reference"]:
        return translate("Trail", "Paid, bank line {reference}").format(reference=row["bank_reference"])
    return {
        "drafted": translate("Trail", "Drafted"),
        "submitted": translate("Trail", "Submitted for approval"),
        "approved": translate("Trail", "Approved by a second person"),
        "ordered": translate("Trail", "Ordered at the bank"),
        "paid": translate("Trail", "Paid"),
        "justified": translate("Trail", "Justified with all proof"),
    }[state]


def _to_come(state: str) -> str:
    return {
        "submitted": translate("Trail", "Submission for approval"),
        "approved": translate("Trail", "Approval by a second person"),
        "ordered": translate("Trail", "Order at the bank"),
        "paid": translate("Trail", "Payment"),
        "justified": translate("Trail", "Justification with all proof"),
    }[state]


def _ended(state: str) -> str:
    return translate("Trail", "Cancelled") if state == "cancelled" else translate("Trail", "Reversed")


def _may(payment: Any) -> str:
    """Say that the person at work may take the next step, and why; why not stands beside the button."""
    offer = next((offer for offer in payment.offers if offer.primary), None)
    if offer is None or not offer.enabled:
        return ""
    if payment.payment["state"] == "submitted" and payment.payment["maker"]:
        words = translate("Trail", "Requested by {name}, so you may approve it")
        return words.format(name=payment.payment["maker"])
    return translate("Trail", "You may take this step")


def _known_day(row: Mapping[str, Any], state: str) -> date | None:
    if state == "paid":
        return row["paid_on"]
    return row["state_on"] if state == row["state"] else None


def _known_person(row: Mapping[str, Any], state: str) -> str:
    return row[{"submitted": "maker", "approved": "approver"}.get(state, "payer")] or ""


def _fact(words: str, row: Mapping[str, Any] | None, done: bool) -> Step:
    return Step(words, _by(row["on"], row["who"]) if row and done else "", "done" if done else "ahead")


def _invoice(file: Any, invoice_id: int | None) -> Mapping[str, Any] | None:
    return next((row for row in file.part("invoice") if row["id"] == invoice_id), None)


def _because(row: Mapping[str, Any], move: tuple[date | None, str] | None) -> str:
    return "\n".join(part for part in (_by(*(move or (row["state_on"], ""))), row["state_reason"]) if part)


def _by(on: date | None, who: str | None) -> str:
    return ", ".join(part for part in (formats.day(on), who) if part)


def _date(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value
