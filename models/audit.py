"""The audit trail: who changed what and when, written by the database, never changed, never deleted."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, database_now
from models.rules import Rule


class AuditEntry(Base):
    """One change of one row: for an update the changed columns before and after (JSON), for a deletion the row.

    An insertion has neither: the row itself, with the later entries undone, is what was inserted.
    """

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_row", "table_name", "row_id"),)
    append_only = True
    audited = False
    rules = (
        Rule(
            "audit_stamp",
            "insert",
            "n.login <> {login} OR n.staff_id IS DISTINCT FROM {me} OR n.at <> {now}",
            "An entry of the audit trail carries its own writer and moment.",
            "Change the record; the entry follows by itself.",
        ),
    )

    id: Mapped[Id]
    at: Mapped[datetime] = mapped_column(server_default=database_now())
    login: Mapped[str]
    staff_id: Mapped[int | None]
    table_name: Mapped[str]
    row_id: Mapped[int]
    action: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
