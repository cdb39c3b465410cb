"""What the short forms of a grant save: each turns what was typed into one call of the services."""

from datetime import date
from pathlib import Path
from typing import Any

from services import documents, grants
from services.accounts import parse_account
from services.errors import Refused
from services.identity import parse_pib

_MOVES = {"grant": grants.move_grant, "payment": grants.move_payment}


def take_step(session: Any, kind: str, record: int, version: int, move: str, **asked: Any) -> int:
    """Take a step of a `grant` or `payment`; the day of the contract or the payment is the day of the step."""
    day = asked.get("paid_on") or asked.get("signed_on") or asked.get("state_on")
    return _MOVES[kind](session, record, version, move, **{**asked, "state_on": day})


def add_quote(session: Any, grant_id: int, **typed: Any) -> int:
    """Enter a quote of a grant."""
    return grants.add_quote(session, grant_id=grant_id, **typed)


def add_supplier(session: Any, name: str, **typed: Any) -> int:
    """Enter a supplier; a tax number or account with a wrong check digit is refused beside its field."""
    values = {**typed, "tax_number": _checked("tax_number", parse_pib, typed)}
    return grants.add_supplier(
        session, name, **{**values, "bank_account": _checked("bank_account", parse_account, typed)}
    )


def add_order(session: Any, quote_id: int, ordered_on: date, amount: int) -> int:
    """Order from a chosen quote."""
    return grants.add_order(session, quote_id=quote_id, ordered_on=ordered_on, amount=amount)


def add_invoice(session: Any, order_id: int, **typed: Any) -> int:
    """Enter the invoice of an order."""
    return grants.add_invoice(session, order_id=order_id, **typed)


def receive_goods(session: Any, order_id: int, **typed: Any) -> int:
    """Record a delivery."""
    return grants.receive_goods(session, order_id=order_id, **typed)


def draft_payment(session: Any, invoice_id: int, tranche: int, **typed: Any) -> int:
    """Draft a payment of an invoice."""
    return grants.draft_payment(session, invoice_id=invoice_id, tranche=tranche, **typed)


def attach(session: Any, path: str, belongs_to: str, **typed: Any) -> int:
    """Keep a file with its owner, which `belongs_to` names as `grant_id=7` or `payment_id=7`."""
    column, record = belongs_to.split("=")
    file = Path(path)
    try:
        data = file.read_bytes()
    except OSError as fault:
        raise Refused("The file could not be read.", "Check that it is still there, then try again.") from fault
    typed["title"] = typed.get("title") or ""
    return documents.attach(session, file_name=file.name, data=data, **{column: int(record)}, **typed)


def _checked(field: str, parse: Any, typed: Any) -> str | None:
    if not typed.get(field):
        return None
    read = parse(typed[field])
    if read.problem:
        raise Refused(read.problem, read.remedy, field=field)
    return read.value
