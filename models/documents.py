"""Documents: scans and papers of a family, a grant or a payment, kept in the database."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Record
from models.grant_lifecycles import EVIDENCE
from models.happening import Happening, Told
from models.roles import Role

DOCUMENT_KINDS = (*EVIDENCE, "contract", "identity", "declaration", "photo", "other")
MAX_BYTES = 20 * 1024 * 1024


class DocumentContent(Base):
    """The bytes of a document, once stored never changed; at most 20 MB."""

    __tablename__ = "document_content"
    __table_args__ = (CheckConstraint(f"length(data) BETWEEN 1 AND {MAX_BYTES}", name="size"),)
    append_only = True
    audited = False

    id: Mapped[Id]
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Document(Record):
    """A paper of one family, grant or payment: what it is, from when, its content and its SHA-256."""

    __tablename__ = "document"
    __table_args__ = (
        CheckConstraint(
            "(CASE WHEN family_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN grant_id IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN payment_id IS NULL THEN 0 ELSE 1 END) = 1",
            name="one_owner",
        ),
        CheckConstraint("kind IN (" + ", ".join(f"'{kind}'" for kind in DOCUMENT_KINDS) + ")", name="kind_known"),
        CheckConstraint("length(trim(file_name)) BETWEEN 1 AND 255", name="file_name"),
        CheckConstraint("length(sha256) = 64", name="hash_length"),
    )
    writers = frozenset({Role.CASE_WORKER, Role.FINANCE, Role.APPROVER})
    told = Told(
        "Papers",
        (Happening("Document: {what}", "coalesce(n.dated_on, date(n.created_at))", "n.title", only="NOT n.withdrawn"),),
        "documents",
    )

    kind: Mapped[str]
    title: Mapped[str]
    file_name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    dated_on: Mapped[date | None]
    valid_until: Mapped[date | None]
    content_id: Mapped[int] = mapped_column(ForeignKey("document_content.id"))
    family_id: Mapped[int | None] = mapped_column(ForeignKey("family.id"), index=True)
    grant_id: Mapped[int | None] = mapped_column(ForeignKey("grant_award.id"), index=True)
    payment_id: Mapped[int | None] = mapped_column(ForeignKey("payment.id"), index=True)
    withdrawn: Mapped[bool] = mapped_column(default=False)
