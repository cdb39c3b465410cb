"""Operations: one client-made id per command, bound to its content, so that nothing is done twice."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, acting_staff, database_now
from models.rules import Rule


class Operation(Base):
    """A command that was carried out: its id, what it was, the hash of its content and its first result (JSON)."""

    __tablename__ = "operation"
    __table_args__ = (CheckConstraint("length(content_hash) = 64", name="hash_length"),)
    append_only = True
    audited = False
    rules = (
        Rule(
            "operation_stamp",
            "insert",
            "n.done_by IS DISTINCT FROM {me} OR n.done_at <> {now}",
            "The command does not carry the person and moment of its doing.",
            "Send it from the program.",
        ),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    content_hash: Mapped[str]
    result: Mapped[str | None]
    done_at: Mapped[datetime] = mapped_column(server_default=database_now())
    done_by: Mapped[int | None] = mapped_column(default=acting_staff)
