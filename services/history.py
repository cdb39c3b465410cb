"""History: who changed what and when, read from the audit trail of a record and of what belongs to it.

The window asks for `latest` as it starts: the tables of a file are imported when its history is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from models.audit import AuditEntry
from models.staff import Staff

QUIET = frozenset({"search_key", "sort_key", "content_id", "title"})


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
    """The history of a family file with its members and documents, newest first."""
    from models.documents import Document
    from models.families import Family, Membership, Person
    from services.lineage import lineage

    files = lineage(family_id)
    people = select(Membership.person_id).where(Membership.family_id.in_(files))
    memberships = select(Membership.id).where(Membership.family_id.in_(files))
    papers = select(Document.id).where(Document.family_id.in_(files))
    return _read(session, limit, (Family, files), (Person, people), (Membership, memberships), (Document, papers))


def grant_history(session: Session, grant_id: int, limit: int = 300) -> Sequence[Change]:
    """The history of a grant with its chain, payments and documents, newest first."""
    from models.documents import Document
    from models.grant_chain import Delivery, PurchaseOrder, Quote
    from models.grants import Grant, Payment, SupplierInvoice

    payments = select(Payment.id).where(Payment.grant_id == grant_id)
    orders = select(PurchaseOrder.id).where(PurchaseOrder.grant_id == grant_id)
    papers = select(Document.id).where(or_(Document.grant_id == grant_id, Document.payment_id.in_(payments)))
    return _read(
        session,
        limit,
        (Grant, [grant_id]),
        (Payment, payments),
        (PurchaseOrder, orders),
        (Document, papers),
        (Quote, select(Quote.id).where(Quote.grant_id == grant_id)),
        (SupplierInvoice, select(SupplierInvoice.id).where(SupplierInvoice.grant_id == grant_id)),
        (Delivery, select(Delivery.id).where(Delivery.order_id.in_(orders))),
    )


def latest(session: Session) -> Change | None:
    """The last change anybody made, for the line at the bottom of the window."""
    row = session.execute(_statement().order_by(AuditEntry.id.desc()).limit(1)).one_or_none()
    return _change(row) if row is not None else None


def _statement() -> Any:
    return select(
        AuditEntry.at,
        AuditEntry.login,
        Staff.name,
        AuditEntry.table_name,
        AuditEntry.row_id,
        AuditEntry.action,
        AuditEntry.before,
        AuditEntry.after,
    ).outerjoin(Staff, Staff.id == AuditEntry.staff_id)


def _read(session: Session, limit: int, *of: tuple[Any, Any]) -> Sequence[Change]:
    wanted = or_(*(and_(AuditEntry.table_name == model.__tablename__, AuditEntry.row_id.in_(ids)) for model, ids in of))
    rows = session.execute(_statement().where(wanted).order_by(AuditEntry.id.desc()).limit(limit)).all()
    return [_change(row) for row in rows]


def _change(row: Any) -> Change:
    before, after = json.loads(row.before or "{}"), json.loads(row.after or "{}")
    names = [name for name in {**before, **after} if name not in QUIET]
    fields = tuple((name, before.get(name), after.get(name)) for name in names)
    return Change(row.at, row.name or row.login, row.table_name, row.row_id, row.action, fields)
