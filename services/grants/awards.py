"""The award: application, its steps, and the grant file as one screen shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import literal, null, select, union_all
from sqlalchemy.orm import Session, aliased

from models.documents import Document
from models.families import Family
from models.grant_chain import Delivery, PurchaseOrder, Quote
from models.grants import Grant, Payment, SupplierInvoice
from models.ledger import Account
from models.programme import BudgetLine, Place, Supplier
from models.staff import Staff
from services import programme
from services.errors import Refused
from services.grants.register import grant_keys
from services.numbers import next_shown
from services.permissions import Offer, need_columns, offers
from services.records import add, change, move


@dataclass(frozen=True)
class GrantFile:
    """A grant with its money (cents), its chain in order of dates, and the steps one may take.

    `chain` rows carry part (quote, order, invoice, delivery, payment, document), id, parent_id, number, party, amount,
    on, state, who and version.
    """

    grant: Mapping[str, Any]
    chain: tuple[Mapping[str, Any], ...]
    offers: tuple[Offer, ...]

    def part(self, name: str) -> tuple[Mapping[str, Any], ...]:
        """The rows of the chain of one part."""
        return tuple(row for row in self.chain if row["part"] == name)

    @property
    def to_approve(self) -> int:
        """What is submitted and waits for an approver, in cents; it is not held yet."""
        return sum(row["amount"] for row in self.part("payment") if row["state"] == "submitted")


def grant_file(session: Session, grant_id: int) -> GrantFile:
    """Read a whole grant file in two round trips: the grant with its steps, and its chain."""
    place = aliased(Place)
    statement = (
        select(
            Grant.__table__,
            Family.title.label("family"),
            Family.number.label("family_number"),
            programme.place_name(place).label("returns_to"),
            BudgetLine.code.label("line"),
            BudgetLine.name.label("line_name"),
            Account.posted_out.label("paid"),
            Account.held.label("waiting"),
            programme.FREE.label("left"),
            *need_columns(session, Grant),
        )
        .join(Family, Family.id == Grant.family_id)
        .join(BudgetLine, BudgetLine.id == Grant.budget_line_id)
        .join(Account, Account.id == Grant.to_account_id)
        .outerjoin(place, place.id == Family.return_place_id)
        .where(Grant.id == grant_id)
    )
    row = session.execute(statement).mappings().one_or_none()
    if row is None:
        raise Refused("This grant is not there.", "Go back to the list and open it again.", name="gone")
    chain = session.execute(_chain(grant_id)).mappings().all()
    return GrantFile(dict(row), tuple(dict(part) for part in chain), offers(session, Grant, row))


def _chain(grant_id: int) -> Any:
    parts = (
        _quotes(grant_id),
        _orders(grant_id),
        _invoices(grant_id),
        _deliveries(grant_id),
        _payments(grant_id),
        _documents(grant_id),
    )
    rows = union_all(*parts).subquery()
    return select(rows, Staff.name.label("who")).outerjoin(Staff, Staff.id == rows.c.by).order_by(rows.c.on, rows.c.id)


def _quotes(grant_id: int) -> Any:
    return (
        select(
            literal("quote").label("part"),
            Quote.id,
            null().label("parent_id"),
            Quote.need.label("number"),
            Supplier.name.label("party"),
            Quote.amount,
            Quote.received_on.label("on"),
            Quote.reason.label("state"),
            Quote.created_by.label("by"),
            Quote.version,
            Quote.supplier_id.label("other_id"),
        )
        .join(Supplier, Supplier.id == Quote.supplier_id)
        .where(Quote.grant_id == grant_id)
    )


def _orders(grant_id: int) -> Any:
    return (
        select(
            literal("order"),
            PurchaseOrder.id,
            PurchaseOrder.quote_id,
            PurchaseOrder.number,
            Supplier.name,
            PurchaseOrder.amount,
            PurchaseOrder.ordered_on,
            null(),
            PurchaseOrder.created_by,
            PurchaseOrder.version,
            PurchaseOrder.supplier_id,
        )
        .join(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .where(PurchaseOrder.grant_id == grant_id)
    )


def _invoices(grant_id: int) -> Any:
    return (
        select(
            literal("invoice"),
            SupplierInvoice.id,
            SupplierInvoice.order_id,
            SupplierInvoice.number,
            Supplier.name,
            SupplierInvoice.amount,
            SupplierInvoice.issued_on,
            null(),
            SupplierInvoice.created_by,
            SupplierInvoice.version,
            SupplierInvoice.supplier_id,
        )
        .join(Supplier, Supplier.id == SupplierInvoice.supplier_id)
        .where(SupplierInvoice.grant_id == grant_id)
    )


def _deliveries(grant_id: int) -> Any:
    return (
        select(
            literal("delivery"),
            Delivery.id,
            Delivery.order_id,
            Delivery.note_number,
            Supplier.name,
            null(),
            Delivery.delivered_on,
            null(),
            Delivery.received_by,
            Delivery.version,
            PurchaseOrder.supplier_id,
        )
        .join(PurchaseOrder, PurchaseOrder.id == Delivery.order_id)
        .join(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .where(PurchaseOrder.grant_id == grant_id)
    )


def _payments(grant_id: int) -> Any:
    return (
        select(
            literal("payment"),
            Payment.id,
            Payment.invoice_id,
            Payment.number,
            Supplier.name,
            Payment.amount,
            Payment.state_on,
            Payment.state,
            Payment.made_by,
            Payment.version,
            Payment.supplier_id,
        )
        .join(Supplier, Supplier.id == Payment.supplier_id)
        .where(Payment.grant_id == grant_id)
    )


def _documents(grant_id: int) -> Any:
    return select(
        literal("document"),
        Document.id,
        Document.payment_id,
        Document.title,
        Document.file_name,
        Document.size,
        Document.dated_on,
        Document.kind,
        Document.created_by,
        Document.version,
        Document.content_id,
    ).where(
        Document.withdrawn.is_(False),
        (Document.grant_id == grant_id)
        | Document.payment_id.in_(select(Payment.id).where(Payment.grant_id == grant_id)),
    )


def add_application(
    session: Session,
    *,
    family_id: int,
    budget_line_id: int,
    activity: str,
    amount: int,
    received_on: date,
    applicant_id: int | None = None,
) -> int:
    """Enter an application for a grant; amount in cents. The grant's own account opens with it."""
    line_account = session.execute(select(BudgetLine.to_account_id).where(BudgetLine.id == budget_line_id)).scalar_one()
    number = next_shown(session, "G", received_on.year, Grant.number)
    title = session.execute(select(Family.title).where(Family.id == family_id)).scalar_one()
    own = open_account(session, "grant", f"Grant {number}")
    return add(
        session,
        Grant,
        number=number,
        family_id=family_id,
        applicant_id=applicant_id,
        budget_line_id=budget_line_id,
        activity=activity,
        amount=amount,
        effective_on=received_on,
        state_on=received_on,
        from_account_id=line_account,
        to_account_id=own,
        **grant_keys(number, title, activity),
    )


def open_account(session: Session, kind: str, name: str, floor: int | None = 0) -> int:
    """Open an empty account in euro cents; a floor of None is for the world outside only."""
    from sqlalchemy import insert

    statement = insert(Account).values(kind=kind, unit="EUR", name=name, floor=floor).returning(Account.id)
    return int(session.execute(statement).scalar_one())


def change_application(session: Session, grant_id: int, version: int, **values: Any) -> int:
    """Change an application while it may be changed; raises Stale when a colleague was faster."""
    current = session.execute(
        select(Grant.number, Grant.contract_number, Grant.activity, Family.title)
        .join(Family, Family.id == values.get("family_id", Grant.family_id))
        .where(Grant.id == grant_id)
    ).one()
    if "budget_line_id" in values:
        line = select(BudgetLine.to_account_id).where(BudgetLine.id == values["budget_line_id"])
        values["from_account_id"] = session.execute(line).scalar_one()
    keys = grant_keys(current.number, current.title, values.get("activity", current.activity), current.contract_number)
    return change(session, Grant, grant_id, version, **values, **keys)


def move_grant(session: Session, grant_id: int, version: int, step: str, **asked: Any) -> int:
    """Take a step of the grant; approving holds the award on its budget line, contracting posts it."""
    return move(session, Grant, grant_id, version, step, **asked)
