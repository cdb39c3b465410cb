"""Grants: the award, the chain quote, order, invoice, delivery, and the payments out of it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, acting_staff
from models.grant_lifecycles import GRANT, PAYMENT
from models.happening import Happening, Told
from models.ledger import Ledgered, is_not, own_key
from models.roles import Role
from models.rules import Rule

PROCUREMENT = frozenset({Role.FINANCE, Role.CASE_WORKER})


class Grant(Ledgered):
    """A grant to a family, from application to closed file; its own account holds what is left of the award."""

    __tablename__ = "grant_award"
    __table_args__ = (
        UniqueConstraint("number"),
        UniqueConstraint("contract_number"),
        UniqueConstraint("to_account_id"),
        own_key("grant_award"),
        ForeignKeyConstraint(
            ["budget_line_id", "from_account_id"],
            ["budget_line.id", "budget_line.to_account_id"],
            name="fk_grant_award_line_account",
        ),
        CheckConstraint("amount > 0", name="amount_positive"),
        CheckConstraint("approved_by <> made_by", name="approver_not_maker"),
        CheckConstraint(
            "state IN (" + ", ".join(f"'{state.name}'" for state in GRANT.states) + ")", name="state_known"
        ),
        Index("ix_grant_award_state", "state"),
        Index("ix_grant_award_effective", "effective_on", "id"),
        Index("ix_grant_award_sort", "sort_key", "id"),
    )
    writers = PROCUREMENT | {Role.APPROVER}
    lifecycle = GRANT
    told = Told("Grants and payments", (Happening("Grant {what}: {state}", what="n.number"),), "grant")
    rules = (
        Rule(
            "grant_award_own_account",
            "save",
            is_not("to_account_id", "grant"),
            "An award goes onto an account of its own.",
            "Open a new account for the grant.",
        ),
    )

    number: Mapped[str]
    contract_number: Mapped[str | None]
    budget_line_id: Mapped[int] = mapped_column(ForeignKey("budget_line.id"))
    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"), index=True)
    applicant_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    activity: Mapped[str]
    signed_on: Mapped[date | None]
    state: Mapped[str] = mapped_column(default="applied")
    state_on: Mapped[date]
    state_reason: Mapped[str | None]
    made_by: Mapped[int | None] = mapped_column(default=acting_staff)
    approved_by: Mapped[int | None]
    search_key: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="")
    import_run_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"))


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
            postgresql_where=text("chosen"),
            sqlite_where=text("chosen"),
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


class SupplierInvoice(Record):
    """A supplier's invoice for a grant; brought-in ones may have no order behind them."""

    __tablename__ = "supplier_invoice"
    __table_args__ = (
        UniqueConstraint("supplier_id", "number", "issued_year"),
        UniqueConstraint("id", "grant_id", "supplier_id", name="uq_supplier_invoice_chain"),
        CheckConstraint("amount > 0", name="amount_positive"),
        CheckConstraint("order_id IS NOT NULL OR import_run_id IS NOT NULL", name="order_given"),
        CheckConstraint("length(trim(number)) > 0", name="number_given"),
    )
    writers = frozenset({Role.FINANCE})
    locks = ("purchase_order p WHERE p.id = n.order_id",)
    rules = (
        Rule(
            "supplier_invoice_follows_order",
            "insert",
            "n.order_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM purchase_order p WHERE p.id = n.order_id"
            " AND p.grant_id = n.grant_id AND p.supplier_id = n.supplier_id)",
            "The invoice is not of the order's supplier and grant.",
            "Choose the order this invoice belongs to.",
        ),
        Rule(
            "supplier_invoice_within_order",
            "insert",
            "n.order_id IS NOT NULL AND (SELECT sum(i.amount) FROM supplier_invoice i WHERE i.order_id = n.order_id)"
            " > (SELECT p.amount FROM purchase_order p WHERE p.id = n.order_id)",
            "The invoices of this order would come to more than was ordered.",
            "Check the amount, or order the rest first.",
        ),
        Rule(
            "supplier_invoice_fixed",
            "update",
            "n.amount <> o.amount OR n.supplier_id <> o.supplier_id OR n.grant_id <> o.grant_id"
            " OR n.order_id IS DISTINCT FROM o.order_id",
            "The amount, supplier, order and grant of an entered invoice stay.",
            "Enter a corrected invoice.",
        ),
    )

    number: Mapped[str]
    grant_id: Mapped[int] = mapped_column(ForeignKey("grant_award.id"), index=True)
    supplier_id: Mapped[int] = mapped_column(ForeignKey("supplier.id"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey("purchase_order.id"), index=True)
    amount: Mapped[int]
    issued_on: Mapped[date]
    issued_year: Mapped[int]
    import_run_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"))


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


class Payment(Ledgered):
    """A payment to a supplier out of one grant: maker, approver and payer are different people, always."""

    __tablename__ = "payment"
    __table_args__ = (
        UniqueConstraint("number"),
        ForeignKeyConstraint(
            ["grant_id", "from_account_id"],
            ["grant_award.id", "grant_award.to_account_id"],
            name="fk_payment_grant_account",
        ),
        ForeignKeyConstraint(
            ["supplier_id", "to_account_id"], ["supplier.id", "supplier.account_id"], name="fk_payment_supplier_account"
        ),
        ForeignKeyConstraint(
            ["invoice_id", "grant_id", "supplier_id"],
            ["supplier_invoice.id", "supplier_invoice.grant_id", "supplier_invoice.supplier_id"],
            name="fk_payment_invoice_chain",
        ),
        Index(
            "uq_payment_invoice",
            "invoice_id",
            "tranche",
            unique=True,
            postgresql_where=text("state NOT IN ('cancelled', 'reversed')"),
            sqlite_where=text("state NOT IN ('cancelled', 'reversed')"),
        ),
        CheckConstraint("amount > 0", name="amount_positive"),
        CheckConstraint(
            "state IN (" + ", ".join(f"'{state.name}'" for state in PAYMENT.states) + ")", name="state_known"
        ),
        CheckConstraint("approved_by <> made_by", name="approver_not_maker"),
        CheckConstraint("ordered_by <> made_by AND ordered_by <> approved_by", name="payer_apart"),
        CheckConstraint(
            "state NOT IN ('approved', 'ordered', 'paid', 'justified') OR import_run_id IS NOT NULL"
            " OR (approved_by IS NOT NULL AND made_by IS NOT NULL)",
            name="approved_by_somebody",
        ),
        CheckConstraint("state NOT IN ('paid', 'justified') OR paid_on IS NOT NULL", name="paid_on_given"),
        Index("ix_payment_state", "state"),
    )
    writers = frozenset({Role.FINANCE, Role.APPROVER})
    lifecycle = PAYMENT
    told = Told(
        "Grants and payments",
        (
            Happening(
                "Paid {amount}: {what}", "n.paid_on", "n.purpose", "n.amount", only="n.state IN ('paid', 'justified')"
            ),
        ),
        "payment",
        "n.grant_id",
    )
    locks = (
        "purchase_order p WHERE p.id = (SELECT i.order_id FROM supplier_invoice i WHERE i.id = n.invoice_id)",
        "supplier_invoice i WHERE i.id = n.invoice_id",
    )
    rules = (
        Rule(
            "payment_within_invoice",
            "save",
            "n.invoice_id IS NOT NULL AND n.state NOT IN ('cancelled', 'reversed')"
            " AND (SELECT sum(p.amount) FROM payment p WHERE p.invoice_id = n.invoice_id"
            " AND p.state NOT IN ('cancelled', 'reversed'))"
            " > (SELECT i.amount FROM supplier_invoice i WHERE i.id = n.invoice_id)",
            "The payments of this invoice would come to more than the invoice.",
            "Correct the amount.",
        ),
    )

    number: Mapped[str]
    grant_id: Mapped[int] = mapped_column(ForeignKey("grant_award.id"), index=True)
    supplier_id: Mapped[int] = mapped_column(ForeignKey("supplier.id"))
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("supplier_invoice.id"))
    tranche: Mapped[int] = mapped_column(default=1)
    purpose: Mapped[str]
    state: Mapped[str] = mapped_column(default="drafted")
    state_on: Mapped[date]
    state_reason: Mapped[str | None]
    made_by: Mapped[int | None] = mapped_column(default=acting_staff)
    approved_by: Mapped[int | None]
    ordered_by: Mapped[int | None]
    paid_by: Mapped[int | None]
    justified_by: Mapped[int | None]
    paid_on: Mapped[date | None]
    bank_reference: Mapped[str | None]
    import_run_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"))
