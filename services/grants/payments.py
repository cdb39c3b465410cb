"""Payments: drafted from an invoice, submitted, approved by another person, ordered, paid, justified."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, select
from sqlalchemy.orm import Session, aliased

from models.grant_lifecycles import EVIDENCE_SQL
from models.grants import Grant, Payment, SupplierInvoice
from models.programme import Supplier
from models.staff import Staff
from services.documents import KIND_WORDS
from services.errors import Refused
from services.numbers import next_shown
from services.permissions import Offer, condition, need_columns, offers
from services.records import add, change, move
from services.rows import AnySelect


@dataclass(frozen=True)
class PaymentFile:
    """A payment, its proof as (kind, word, there), who did what, and the steps one may take."""

    payment: Mapping[str, Any]
    proof: tuple[tuple[str, str, bool], ...]
    offers: tuple[Offer, ...]

    @property
    def proven(self) -> int:
        """How many kinds of evidence are there."""
        return sum(there for _kind, _word, there in self.proof)


def payment_file(session: Session, payment_id: int) -> PaymentFile:
    """Read a payment with its people, its proof and its steps in one round trip."""
    return _file(session, session.execute(_files(session).where(Payment.id == payment_id)).mappings().one())


def payment_files(session: Session, grant_id: int) -> tuple[PaymentFile, ...]:
    """Read all payments of a grant in order of their entry, in one round trip."""
    rows = session.execute(_files(session).where(Payment.grant_id == grant_id).order_by(Payment.id)).mappings()
    return tuple(_file(session, row) for row in rows)


def _files(session: Session) -> AnySelect:
    maker, approver, payer = aliased(Staff), aliased(Staff), aliased(Staff)
    proofs = [condition(session, Payment, sql, f"proof_{kind}") for kind, sql in EVIDENCE_SQL.items()]
    return (
        select(
            Payment.__table__,
            Supplier.name.label("supplier"),
            SupplierInvoice.number.label("invoice"),
            maker.name.label("maker"),
            approver.name.label("approver"),
            payer.name.label("payer"),
            *proofs,
            *need_columns(session, Payment),
        )
        .join(Supplier, Supplier.id == Payment.supplier_id)
        .outerjoin(SupplierInvoice, SupplierInvoice.id == Payment.invoice_id)
        .outerjoin(maker, maker.id == Payment.made_by)
        .outerjoin(approver, approver.id == Payment.approved_by)
        .outerjoin(payer, payer.id == Payment.ordered_by)
    )


def _file(session: Session, row: RowMapping) -> PaymentFile:
    proof = tuple((kind, KIND_WORDS[kind], bool(row[f"proof_{kind}"])) for kind in EVIDENCE_SQL)
    return PaymentFile(dict(row), proof, offers(session, Payment, row))


def draft_payment(
    session: Session, *, invoice_id: int, purpose: str, drafted_on: date, amount: int | None = None, tranche: int = 1
) -> int:
    """Draft the payment of an invoice, for all of it unless an amount (cents) is given."""
    invoice = session.execute(
        select(
            SupplierInvoice.grant_id,
            SupplierInvoice.supplier_id,
            SupplierInvoice.amount,
            Grant.to_account_id,
            Supplier.account_id,
        )
        .join(Grant, Grant.id == SupplierInvoice.grant_id)
        .join(Supplier, Supplier.id == SupplierInvoice.supplier_id)
        .where(SupplierInvoice.id == invoice_id)
    ).one_or_none()
    if invoice is None:
        raise Refused("This invoice is not there.", "Choose it again from the list.", name="gone")
    return add(
        session,
        Payment,
        number=next_shown(session, "P", drafted_on.year, Payment.number),
        grant_id=invoice.grant_id,
        supplier_id=invoice.supplier_id,
        invoice_id=invoice_id,
        tranche=tranche,
        purpose=purpose,
        amount=amount or invoice.amount,
        effective_on=drafted_on,
        state_on=drafted_on,
        from_account_id=invoice.to_account_id,
        to_account_id=invoice.account_id,
    )


def change_payment(session: Session, payment_id: int, version: int, **values: Any) -> int:
    """Change a drafted or returned payment; whoever does is its maker from then on."""
    return change(session, Payment, payment_id, version, **values)


def move_payment(session: Session, payment_id: int, version: int, step: str, **asked: Any) -> int:
    """Take a step of the payment; approving holds the money, paying posts it, all in the database."""
    return move(session, Payment, payment_id, version, step, **asked)
