"""The chain of procurement: suppliers, quotes, the order from the chosen one, its invoices and deliveries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.grant_chain import Delivery, PurchaseOrder, Quote
from models.grants import SupplierInvoice
from models.programme import Supplier
from services.errors import Refused
from services.grants.awards import open_account
from services.names import fold
from services.numbers import next_shown
from services.records import add, change
from services.rows import AnyRow


def suppliers(session: Session) -> Sequence[AnyRow]:
    """All suppliers in order of their names."""
    return session.execute(
        select(
            Supplier.id, Supplier.name, Supplier.tax_number, Supplier.bank_account, Supplier.place, Supplier.version
        ).order_by(Supplier.search_key)
    ).all()


def add_supplier(session: Session, name: str, **values: Any) -> int:
    """Enter a supplier with the account that collects what it is paid; returns its id."""
    account = open_account(session, "outside", f"Supplier {name}", floor=None)
    return add(session, Supplier, name=name, search_key=fold(name), account_id=account, **values)


def add_quote(session: Session, *, grant_id: int, supplier_id: int, need: str, amount: int, received_on: date) -> int:
    """Enter a supplier's quote for one need of a grant; amount in cents."""
    return add(
        session, Quote, grant_id=grant_id, supplier_id=supplier_id, need=need, amount=amount, received_on=received_on
    )


def choose_quote(session: Session, quote_id: int, version: int, reason: str) -> int:
    """Choose a quote, with the reason the comparison sheet will show."""
    if not reason.strip():
        raise Refused(
            "The choice of a quote needs its reason.",
            "Type why this quote.",
            field="reason",
            name="ck_quote_choice_reasoned",
        )
    return change(session, Quote, quote_id, version, chosen=True, reason=reason)


def take_choice_back(session: Session, quote_id: int, version: int) -> int:
    """Take the choice of a quote back, so that another may be chosen; an ordered one stays."""
    if session.scalar(select(PurchaseOrder.id).where(PurchaseOrder.quote_id == quote_id)) is not None:
        raise Refused("This quote was already ordered.", "Open that order.", name="uq_purchase_order_quote_id")
    return change(session, Quote, quote_id, version, chosen=False, reason=None)


def add_order(session: Session, *, quote_id: int, ordered_on: date, amount: int | None = None) -> int:
    """Order from a chosen quote, for what was offered or less; amount in cents."""
    quote = session.execute(select(Quote.grant_id, Quote.supplier_id, Quote.amount).where(Quote.id == quote_id)).one()
    number = next_shown(session, "N", ordered_on.year, PurchaseOrder.number)
    return add(
        session,
        PurchaseOrder,
        number=number,
        grant_id=quote.grant_id,
        quote_id=quote_id,
        supplier_id=quote.supplier_id,
        amount=amount or quote.amount,
        ordered_on=ordered_on,
    )


def add_invoice(session: Session, *, order_id: int, number: str, amount: int, issued_on: date) -> int:
    """Enter the supplier's invoice for an order; amount in cents, each number of a supplier and year once."""
    order = session.execute(
        select(PurchaseOrder.grant_id, PurchaseOrder.supplier_id).where(PurchaseOrder.id == order_id)
    ).one()
    return add(
        session,
        SupplierInvoice,
        number=number.strip(),
        grant_id=order.grant_id,
        supplier_id=order.supplier_id,
        order_id=order_id,
        amount=amount,
        issued_on=issued_on,
        issued_year=issued_on.year,
    )


def receive_goods(session: Session, *, order_id: int, delivered_on: date, note_number: str | None = None) -> int:
    """Record that the goods of an order arrived; the person at work is their receiver."""
    return add(session, Delivery, order_id=order_id, delivered_on=delivered_on, note_number=note_number)
