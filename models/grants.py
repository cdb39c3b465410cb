"""Grants: the award, the suppliers' invoices and the payments; how the goods were bought is in grant_chain.py."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, acting_staff, only_where
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
            info=only_where("state NOT IN ('cancelled', 'reversed')"),
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
