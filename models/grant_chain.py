"""How a grant buys its goods: quotes, the order and the delivery."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, acting_staff, only_where
from models.grants import PROCUREMENT
from models.roles import Role
from models.rules import Rule


class Quote(Record):
    """A supplier's offer for what the grant buys; one of a grant's quotes is chosen, with the reason."""

    __tablename__ = "quote"
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount_positive"),
        CheckConstraint("NOT chosen OR reason IS NOT NULL", name="choice_reasoned"),
        Index(
            "uq_quote_chosen",
            "grant_id",
            "need",
            unique=True,
            info=only_where("chosen"),
        ),
    )
    writers = PROCUREMENT

    grant_id: Mapped[int] = mapped_column(ForeignKey("grant_award.id"), index=True)
    supplier_id: Mapped[int] = mapped_column(ForeignKey("supplier.id"))
    need: Mapped[str]
    amount: Mapped[int]
    received_on: Mapped[date]
    chosen: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str | None]


class PurchaseOrder(Record):
    """What was ordered from a supplier for a grant, from a chosen quote."""

    __tablename__ = "purchase_order"
    __table_args__ = (
        UniqueConstraint("number"),
        UniqueConstraint("quote_id"),
        CheckConstraint("amount > 0", name="amount_positive"),
    )
    writers = frozenset({Role.FINANCE})
    rules = (
        Rule(
            "purchase_order_from_chosen_quote",
            "insert",
            "NOT EXISTS (SELECT 1 FROM quote q WHERE q.id = n.quote_id AND q.chosen AND q.grant_id = n.grant_id"
            " AND q.supplier_id = n.supplier_id AND n.amount <= q.amount)",
            "The order does not follow the chosen quote.",
            "Choose a quote of this grant first, and order from that supplier for no more than was offered.",
        ),
        Rule(
            "purchase_order_contracted",
            "insert",
            "NOT EXISTS (SELECT 1 FROM grant_award g WHERE g.id = n.grant_id"
            " AND g.state IN ('contracted', 'in_procurement', 'delivered', 'handed_over'))",
            "Nothing can be ordered before the grant is contracted.",
            "Record the contract first.",
        ),
        Rule(
            "purchase_order_fixed",
            "update",
            "n.amount <> o.amount OR n.supplier_id <> o.supplier_id OR n.grant_id <> o.grant_id"
            " OR n.quote_id <> o.quote_id",
            "An order that was sent is not changed.",
            "Make a new order.",
        ),
    )

    number: Mapped[str]
    grant_id: Mapped[int] = mapped_column(ForeignKey("grant_award.id"), index=True)
    quote_id: Mapped[int] = mapped_column(ForeignKey("quote.id"))
    supplier_id: Mapped[int] = mapped_column(ForeignKey("supplier.id"))
    amount: Mapped[int]
    ordered_on: Mapped[date]


class Delivery(Record):
    """Goods of an order received by a person who neither asked for, approved nor made the payment."""

    __tablename__ = "delivery"
    writers = frozenset({Role.CASE_WORKER, Role.LOGISTICS, Role.WAREHOUSE})
    locks = ("purchase_order p WHERE p.id = n.order_id",)
    rules = (
        Rule(
            "delivery_received_by",
            "insert",
            "n.received_by IS DISTINCT FROM {me}",
            "The receiver of goods is the person who records them.",
            "Let the person who received them record it.",
        ),
        Rule(
            "delivery_receiver_apart",
            "insert",
            "EXISTS (SELECT 1 FROM payment p JOIN supplier_invoice i ON i.id = p.invoice_id"
            " WHERE i.order_id = n.order_id AND {me} IN (p.made_by, p.approved_by, p.ordered_by, p.paid_by))",
            "You took part in the payment of these goods: another person receives them.",
            "Ask a colleague who had no part in the payment.",
        ),
        Rule(
            "delivery_fixed",
            "update",
            "n.order_id <> o.order_id OR n.received_by <> o.received_by",
            "The order and the receiver of a delivery stay as recorded.",
            "Record a further delivery.",
        ),
    )

    order_id: Mapped[int] = mapped_column(ForeignKey("purchase_order.id"), index=True)
    delivered_on: Mapped[date]
    note_number: Mapped[str | None]
    received_by: Mapped[int | None] = mapped_column(default=acting_staff)
