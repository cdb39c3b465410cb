"""History: who changed what and when, read from the audit trail of a record and of what belongs to it.

The window asks for `latest` as it starts: the tables of a file are imported when its history is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, or_, select, union_all
from sqlalchemy.orm import Session

from models.audit import AuditEntry
from models.base import Base, BigInt
from models.staff import Staff

QUIET = frozenset({"search_key", "sort_key", "content_id", "family.title"})
"""Columns that only repeat others, everywhere or in one table."""


@dataclass(frozen=True)
class Change:
    """One entry: when, who, what thing, what was done, and the changed fields as (field, before, after)."""

    at: datetime
    who: str
    thing: str
    row_id: int
    action: str
    fields: tuple[tuple[str, Any, Any], ...]


def family_history(session: Session, family_id: int, limit: int = 300) -> Sequence[Change]:
    """The history of a family file with all that belongs to the family and its people, newest first."""
    rows = session.execute(_of_family(), {"family": family_id, "most": limit}).all()
    return [_change(row) for row in rows]


@cache
def _of_family() -> Any:
    """The statement for any family: there are as many parts as tables, so it is built once."""
    from services.belonging import of_family, tables_of_family

    parts = ((model, of_family(model, model, bindparam("family", type_=BigInt))) for model in tables_of_family())
    return _statement_of(parts, bindparam("most", type_=BigInt))


def grant_history(session: Session, grant_id: int, limit: int = 300) -> Sequence[Change]:
    """The history of a grant with its chain, payments and documents, newest first."""
    from models.documents import Document
    from models.grant_chain import Delivery, PurchaseOrder, Quote
    from models.grants import Grant, Payment, SupplierInvoice

    payments = select(Payment.id).where(Payment.grant_id == grant_id)
    orders = select(PurchaseOrder.id).where(PurchaseOrder.grant_id == grant_id)
    parts = (
        (Grant, Grant.id == grant_id),
        (Payment, Payment.grant_id == grant_id),
        (PurchaseOrder, PurchaseOrder.grant_id == grant_id),
        (Document, or_(Document.grant_id == grant_id, Document.payment_id.in_(payments))),
        (Quote, Quote.grant_id == grant_id),
        (SupplierInvoice, SupplierInvoice.grant_id == grant_id),
        (Delivery, Delivery.order_id.in_(orders)),
    )
    return _read(session, limit, parts)


def latest(session: Session) -> Change | None:
    """The last change anybody made, for the line at the bottom of the window."""
    row = session.execute(_statement(AuditEntry).order_by(AuditEntry.id.desc()).limit(1)).one_or_none()
    return _change(row) if row is not None else None


def _statement(entries: Any) -> Any:
    return select(
        entries.at,
        entries.login,
        Staff.name,
        entries.table_name,
        entries.row_id,
        entries.action,
        entries.before,
        entries.after,
    ).outerjoin(Staff, Staff.id == entries.staff_id)


def _read(session: Session, limit: int, parts: Iterable[tuple[type[Base], ColumnElement[bool]]]) -> Sequence[Change]:
    return [_change(row) for row in session.execute(_statement_of(parts, limit)).all()]


def _statement_of(parts: Iterable[tuple[type[Base], ColumnElement[bool]]], limit: Any) -> Any:
    """The entries of some rows of some tables; each table's are found by index, then all are put in order."""
    entries = union_all(*(_entries(model, condition) for model, condition in parts)).subquery("entries").c
    return _statement(entries).order_by(entries.id.desc()).limit(limit)


def _entries(model: type[Base], condition: ColumnElement[bool]) -> Any:
    rows = select(model.__table__.c.id).where(condition)
    of_row = AuditEntry.table_name == model.__tablename__, AuditEntry.row_id.in_(rows)
    return select(AuditEntry.__table__).where(*of_row)


def _change(row: Any) -> Change:
    before, after = json.loads(row.before or "{}"), json.loads(row.after or "{}")
    names = [name for name in {**before, **after} if not QUIET & {name, f"{row.table_name}.{name}"}]
    fields = tuple((name, before.get(name), after.get(name)) for name in names)
    return Change(row.at, row.name or row.login, row.table_name, row.row_id, row.action, fields)
