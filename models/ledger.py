"""One ledger for everything that can run out: money, stock and seats.

An account holds an amount of one unit; a transfer moves an amount from one account to another. Transfers are
only ever added: a hold is settled or released by a further transfer, a mistake is reversed by one. The counters
on the account rows are moved by a trigger, in account-id order, and a CHECK keeps every floor.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from models.base import Base, BigInt, Id, Record, acting_staff, database_now, only_where
from models.lifecycle import Effect
from models.rules import Rule

KINDS = tuple(str(effect) for effect in Effect)
ACCOUNT_KINDS = ("general", "outside", "budget_line", "grant")


class Account(Base):
    """What holds an amount of one unit (EUR means cents); free = posted_in - posted_out - held, never under floor.

    A reversal takes back what its posting counted: posted_out is what really went out. `kind` general may be
    moved by any finance officer; the others only by the records they belong to. A `dated` account keeps its
    floor at every past date too (stock). A floor of NULL is no floor (the world outside).
    """

    __tablename__ = "account"
    __table_args__ = (
        UniqueConstraint("id", "unit"),
        CheckConstraint("floor IS NULL OR posted_in - posted_out - held >= floor", name="floor"),
        CheckConstraint("posted_in >= 0 AND posted_out >= 0 AND held >= 0", name="counters"),
        CheckConstraint("kind IN (" + ", ".join(f"'{kind}'" for kind in ACCOUNT_KINDS) + ")", name="kind_known"),
    )
    audited = False
    rules = (
        Rule(
            "account_opens_empty",
            "insert",
            "n.posted_in <> 0 OR n.posted_out <> 0 OR n.held <> 0 OR n.last_transfer_id <> 0",
            "An account opens empty.",
            "Post what it holds by a transfer.",
        ),
        Rule(
            "account_floored",
            "insert",
            "n.kind <> 'outside' AND (n.floor IS NULL OR (n.floor < 0 AND n.kind <> 'general'))",
            "Only the world outside has no floor, and what a record holds never goes below zero.",
            "Give the account a floor.",
        ),
    )

    id: Mapped[Id]
    kind: Mapped[str]
    unit: Mapped[str]
    name: Mapped[str]
    floor: Mapped[int | None] = mapped_column(default=0)
    dated: Mapped[bool] = mapped_column(default=False)
    posted_in: Mapped[int] = mapped_column(default=0, server_default="0")
    posted_out: Mapped[int] = mapped_column(default=0, server_default="0")
    held: Mapped[int] = mapped_column(default=0, server_default="0")
    last_transfer_id: Mapped[int] = mapped_column(default=0, server_default="0")


class Transfer(Base):
    """An amount moved between two accounts of one unit, on its effective date; never edited, never deleted.

    `of_id` names the hold that a settle or release resolves (each once), or the posting a reversal takes back.
    `subject` and `subject_id` name the record that caused it.
    """

    __tablename__ = "transfer"
    __table_args__ = (
        ForeignKeyConstraint(["from_account_id", "unit"], ["account.id", "account.unit"], name="fk_transfer_from_unit"),
        ForeignKeyConstraint(["to_account_id", "unit"], ["account.id", "account.unit"], name="fk_transfer_to_unit"),
        CheckConstraint("amount > 0", name="amount_positive"),
        CheckConstraint("from_account_id <> to_account_id", name="two_accounts"),
        CheckConstraint("kind IN (" + ", ".join(f"'{kind}'" for kind in KINDS) + ")", name="kind_known"),
        CheckConstraint("(of_id IS NULL) = (kind IN ('hold', 'post'))", name="resolves"),
        CheckConstraint("(subject IS NULL) = (subject_id IS NULL)", name="subject_whole"),
        Index(
            "uq_transfer_of",
            "of_id",
            unique=True,
            info=only_where("of_id IS NOT NULL"),
        ),
        Index(
            "ix_transfer_subject",
            "subject",
            "subject_id",
            info=only_where("subject IS NOT NULL"),
        ),
        Index("ix_transfer_from", "from_account_id", "effective_on"),
        Index("ix_transfer_to", "to_account_id", "effective_on"),
    )
    append_only = True
    audited = False
    rules = (
        Rule(
            "transfer_stamp",
            "insert",
            "n.created_by IS DISTINCT FROM {me} OR n.created_at <> {now}",
            "The transfer does not carry the person and moment of its making.",
            "Post it from the program.",
        ),
        Rule(
            "transfer_resolves",
            "insert",
            "NOT EXISTS (SELECT 1 FROM transfer h WHERE h.id = n.of_id"
            " AND h.amount = n.amount AND h.subject IS NOT DISTINCT FROM n.subject"
            " AND h.subject_id IS NOT DISTINCT FROM n.subject_id AND (CASE WHEN n.kind = 'reversal'"
            " THEN h.kind IN ('post', 'settle') AND h.from_account_id = n.to_account_id"
            " AND h.to_account_id = n.from_account_id"
            " ELSE h.kind = 'hold' AND h.from_account_id = n.from_account_id"
            " AND h.to_account_id = n.to_account_id END))",
            "A hold is settled or released as it was made, a posting is reversed as it was made.",
            "Use the amount and the accounts of the transfer it answers.",
            given="n.of_id IS NOT NULL",
        ),
    )

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(default="post")
    from_account_id: Mapped[int]
    to_account_id: Mapped[int]
    unit: Mapped[str]
    amount: Mapped[int]
    effective_on: Mapped[date]
    of_id: Mapped[int | None] = mapped_column(ForeignKey("transfer.id"))
    subject: Mapped[str | None]
    subject_id: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(server_default=database_now())
    created_by: Mapped[int | None] = mapped_column(default=acting_staff)


class Ledgered(Record):
    """A record whose moves make transfers: the amount, and the accounts it goes between.

    The database makes the transfer when the state moves, so no program can approve without holding the money.
    """

    __abstract__ = True
    amount_columns: ClassVar[tuple[str, ...]] = ("amount", "unit", "from_account_id", "to_account_id")

    amount: Mapped[int]
    unit: Mapped[str] = mapped_column(default="EUR")
    effective_on: Mapped[date]

    @declared_attr
    @classmethod
    def from_account_id(cls) -> Mapped[int]:
        """The account the amount leaves."""
        return mapped_column(BigInt, ForeignKey("account.id"), index=True)

    @declared_attr
    @classmethod
    def to_account_id(cls) -> Mapped[int]:
        """The account the amount reaches."""
        return mapped_column(BigInt, ForeignKey("account.id"), index=True)


def own_key(cls_table: str) -> Any:
    """Let children tie their source account to this record's own account by a composite foreign key."""
    return UniqueConstraint("id", "to_account_id", name=f"uq_{cls_table}_own_account")


def is_not(column: str, kind: str) -> str:
    """SQL for a rule: the account the new row names in this column is not of this kind."""
    return f"NOT EXISTS (SELECT 1 FROM account a WHERE a.id = n.{column} AND a.kind = '{kind}')"
