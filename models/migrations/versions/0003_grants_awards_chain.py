"""Grants: awards, chain, payments and documents."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add what this revision brings."""
    _grant_award()
    _quote()
    _purchase_order()
    _delivery()
    _supplier_invoice()
    _payment()
    _document()


def _grant_award() -> None:
    op.create_table("grant_award", *_grant_award_columns(), *_grant_award_constraints(), sqlite_strict=True)
    op.create_index("ix_grant_award_effective", "grant_award", ["effective_on", "id"], unique=False)
    op.create_index(op.f("ix_grant_award_family_id"), "grant_award", ["family_id"], unique=False)
    op.create_index(op.f("ix_grant_award_from_account_id"), "grant_award", ["from_account_id"], unique=False)
    op.create_index("ix_grant_award_sort", "grant_award", ["sort_key", "id"], unique=False)
    op.create_index("ix_grant_award_state", "grant_award", ["state"], unique=False)
    op.create_index(op.f("ix_grant_award_to_account_id"), "grant_award", ["to_account_id"], unique=False)


def _grant_award_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("contract_number", sa.Text(), nullable=True),
        sa.Column("budget_line_id", BigInt, nullable=False),
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("applicant_id", BigInt, nullable=True),
        sa.Column("activity", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=True),
        sa.Column("made_by", BigInt, nullable=True),
        sa.Column("approved_by", BigInt, nullable=True),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("import_run_id", BigInt, nullable=True),
        sa.Column("amount", BigInt, nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("from_account_id", BigInt, nullable=False),
        sa.Column("to_account_id", BigInt, nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _grant_award_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "state IN ('applied', 'checked', 'scored', 'preliminary', 'objection', 'approved', 'reserve', 'refused', 'contracted', 'in_procurement', 'delivered', 'handed_over', 'monitored', 'closed', 'returned', 'withdrawn', 'revoked', 'recovered')",
            name=op.f("ck_grant_award_state_known"),
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_grant_award_amount_positive")),
        sa.CheckConstraint("approved_by <> made_by", name=op.f("ck_grant_award_approver_not_maker")),
        sa.ForeignKeyConstraint(["applicant_id"], ["person.id"], name=op.f("fk_grant_award_applicant_id")),
        sa.ForeignKeyConstraint(
            ["budget_line_id", "from_account_id"],
            ["budget_line.id", "budget_line.to_account_id"],
            name="fk_grant_award_line_account",
        ),
        sa.ForeignKeyConstraint(["budget_line_id"], ["budget_line.id"], name=op.f("fk_grant_award_budget_line_id")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_grant_award_family_id")),
        sa.ForeignKeyConstraint(["from_account_id"], ["account.id"], name=op.f("fk_grant_award_from_account_id")),
        sa.ForeignKeyConstraint(["import_run_id"], ["import_run.id"], name=op.f("fk_grant_award_import_run_id")),
        sa.ForeignKeyConstraint(["to_account_id"], ["account.id"], name=op.f("fk_grant_award_to_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_award")),
        sa.UniqueConstraint("contract_number", name=op.f("uq_grant_award_contract_number")),
        sa.UniqueConstraint("id", "to_account_id", name="uq_grant_award_own_account"),
        sa.UniqueConstraint("number", name=op.f("uq_grant_award_number")),
        sa.UniqueConstraint("to_account_id", name=op.f("uq_grant_award_to_account_id")),
    ]


def _quote() -> None:
    op.create_table("quote", *_quote_columns(), *_quote_constraints(), sqlite_strict=True)
    op.create_index(op.f("ix_quote_grant_id"), "quote", ["grant_id"], unique=False)
    op.create_index(
        "uq_quote_chosen",
        "quote",
        ["grant_id", "need"],
        unique=True,
        postgresql_where=sa.text("chosen"),
        sqlite_where=sa.text("chosen"),
    )


def _quote_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("grant_id", BigInt, nullable=False),
        sa.Column("supplier_id", BigInt, nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        sa.Column("amount", BigInt, nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("chosen", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _quote_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("NOT chosen OR reason IS NOT NULL", name=op.f("ck_quote_choice_reasoned")),
        sa.CheckConstraint("amount > 0", name=op.f("ck_quote_amount_positive")),
        sa.ForeignKeyConstraint(["grant_id"], ["grant_award.id"], name=op.f("fk_quote_grant_id")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_quote_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote")),
    ]


def _purchase_order() -> None:
    op.create_table("purchase_order", *_purchase_order_columns(), *_purchase_order_constraints(), sqlite_strict=True)
    op.create_index(op.f("ix_purchase_order_grant_id"), "purchase_order", ["grant_id"], unique=False)


def _purchase_order_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("grant_id", BigInt, nullable=False),
        sa.Column("quote_id", BigInt, nullable=False),
        sa.Column("supplier_id", BigInt, nullable=False),
        sa.Column("amount", BigInt, nullable=False),
        sa.Column("ordered_on", sa.Date(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _purchase_order_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("amount > 0", name=op.f("ck_purchase_order_amount_positive")),
        sa.ForeignKeyConstraint(["grant_id"], ["grant_award.id"], name=op.f("fk_purchase_order_grant_id")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_purchase_order_quote_id")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_purchase_order_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purchase_order")),
        sa.UniqueConstraint("number", name=op.f("uq_purchase_order_number")),
        sa.UniqueConstraint("quote_id", name=op.f("uq_purchase_order_quote_id")),
    ]


def _delivery() -> None:
    op.create_table("delivery", *_delivery_columns(), *_delivery_constraints(), sqlite_strict=True)
    op.create_index(op.f("ix_delivery_order_id"), "delivery", ["order_id"], unique=False)


def _delivery_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("order_id", BigInt, nullable=False),
        sa.Column("delivered_on", sa.Date(), nullable=False),
        sa.Column("note_number", sa.Text(), nullable=True),
        sa.Column("received_by", BigInt, nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _delivery_constraints() -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(["order_id"], ["purchase_order.id"], name=op.f("fk_delivery_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
    ]


def _supplier_invoice() -> None:
    op.create_table(
        "supplier_invoice", *_supplier_invoice_columns(), *_supplier_invoice_constraints(), sqlite_strict=True
    )
    op.create_index(op.f("ix_supplier_invoice_grant_id"), "supplier_invoice", ["grant_id"], unique=False)
    op.create_index(op.f("ix_supplier_invoice_order_id"), "supplier_invoice", ["order_id"], unique=False)


def _supplier_invoice_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("grant_id", BigInt, nullable=False),
        sa.Column("supplier_id", BigInt, nullable=False),
        sa.Column("order_id", BigInt, nullable=True),
        sa.Column("amount", BigInt, nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("issued_year", BigInt, nullable=False),
        sa.Column("import_run_id", BigInt, nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _supplier_invoice_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("amount > 0", name=op.f("ck_supplier_invoice_amount_positive")),
        sa.CheckConstraint("length(trim(number)) > 0", name=op.f("ck_supplier_invoice_number_given")),
        sa.CheckConstraint(
            "order_id IS NOT NULL OR import_run_id IS NOT NULL", name=op.f("ck_supplier_invoice_order_given")
        ),
        sa.ForeignKeyConstraint(["grant_id"], ["grant_award.id"], name=op.f("fk_supplier_invoice_grant_id")),
        sa.ForeignKeyConstraint(["import_run_id"], ["import_run.id"], name=op.f("fk_supplier_invoice_import_run_id")),
        sa.ForeignKeyConstraint(["order_id"], ["purchase_order.id"], name=op.f("fk_supplier_invoice_order_id")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_supplier_invoice_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier_invoice")),
        sa.UniqueConstraint("id", "grant_id", "supplier_id", name="uq_supplier_invoice_chain"),
        sa.UniqueConstraint(
            "supplier_id", "number", "issued_year", name=op.f("uq_supplier_invoice_supplier_id_number_issued_year")
        ),
    ]


def _payment() -> None:
    op.create_table("payment", *_payment_columns(), *_payment_constraints(), sqlite_strict=True)
    op.create_index(op.f("ix_payment_from_account_id"), "payment", ["from_account_id"], unique=False)
    op.create_index(op.f("ix_payment_grant_id"), "payment", ["grant_id"], unique=False)
    op.create_index("ix_payment_state", "payment", ["state"], unique=False)
    op.create_index(op.f("ix_payment_to_account_id"), "payment", ["to_account_id"], unique=False)
    op.create_index(
        "uq_payment_invoice",
        "payment",
        ["invoice_id", "tranche"],
        unique=True,
        postgresql_where=sa.text("state NOT IN ('cancelled', 'reversed')"),
        sqlite_where=sa.text("state NOT IN ('cancelled', 'reversed')"),
    )


def _payment_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("grant_id", BigInt, nullable=False),
        sa.Column("supplier_id", BigInt, nullable=False),
        sa.Column("invoice_id", BigInt, nullable=True),
        sa.Column("tranche", BigInt, nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=True),
        sa.Column("made_by", BigInt, nullable=True),
        sa.Column("approved_by", BigInt, nullable=True),
        sa.Column("ordered_by", BigInt, nullable=True),
        sa.Column("paid_by", BigInt, nullable=True),
        sa.Column("justified_by", BigInt, nullable=True),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("bank_reference", sa.Text(), nullable=True),
        sa.Column("import_run_id", BigInt, nullable=True),
        sa.Column("amount", BigInt, nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("from_account_id", BigInt, nullable=False),
        sa.Column("to_account_id", BigInt, nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _payment_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "state IN ('drafted', 'submitted', 'approved', 'ordered', 'paid', 'justified', 'returned', 'cancelled', 'reversed')",
            name=op.f("ck_payment_state_known"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('approved', 'ordered', 'paid', 'justified') OR import_run_id IS NOT NULL OR (approved_by IS NOT NULL AND made_by IS NOT NULL)",
            name=op.f("ck_payment_approved_by_somebody"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('paid', 'justified') OR paid_on IS NOT NULL", name=op.f("ck_payment_paid_on_given")
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_payment_amount_positive")),
        sa.CheckConstraint("approved_by <> made_by", name=op.f("ck_payment_approver_not_maker")),
        sa.CheckConstraint("ordered_by <> made_by AND ordered_by <> approved_by", name=op.f("ck_payment_payer_apart")),
        sa.ForeignKeyConstraint(["from_account_id"], ["account.id"], name=op.f("fk_payment_from_account_id")),
        sa.ForeignKeyConstraint(
            ["grant_id", "from_account_id"],
            ["grant_award.id", "grant_award.to_account_id"],
            name="fk_payment_grant_account",
        ),
        sa.ForeignKeyConstraint(["grant_id"], ["grant_award.id"], name=op.f("fk_payment_grant_id")),
        sa.ForeignKeyConstraint(["import_run_id"], ["import_run.id"], name=op.f("fk_payment_import_run_id")),
        sa.ForeignKeyConstraint(
            ["invoice_id", "grant_id", "supplier_id"],
            ["supplier_invoice.id", "supplier_invoice.grant_id", "supplier_invoice.supplier_id"],
            name="fk_payment_invoice_chain",
        ),
        sa.ForeignKeyConstraint(["invoice_id"], ["supplier_invoice.id"], name=op.f("fk_payment_invoice_id")),
        sa.ForeignKeyConstraint(
            ["supplier_id", "to_account_id"], ["supplier.id", "supplier.account_id"], name="fk_payment_supplier_account"
        ),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_payment_supplier_id")),
        sa.ForeignKeyConstraint(["to_account_id"], ["account.id"], name=op.f("fk_payment_to_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
        sa.UniqueConstraint("number", name=op.f("uq_payment_number")),
    ]


def _document() -> None:
    op.create_table("document", *_document_columns(), *_document_constraints(), sqlite_strict=True)
    op.create_index(op.f("ix_document_family_id"), "document", ["family_id"], unique=False)
    op.create_index(op.f("ix_document_grant_id"), "document", ["grant_id"], unique=False)
    op.create_index(op.f("ix_document_payment_id"), "document", ["payment_id"], unique=False)


def _document_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", BigInt, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.Column("content_id", BigInt, nullable=False),
        sa.Column("family_id", BigInt, nullable=True),
        sa.Column("grant_id", BigInt, nullable=True),
        sa.Column("payment_id", BigInt, nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _document_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "kind IN ('quotes', 'order', 'invoice', 'payment_order', 'bank_line', 'delivery_note', 'handover', 'contract', 'identity', 'declaration', 'photo', 'other')",
            name=op.f("ck_document_kind_known"),
        ),
        sa.CheckConstraint(
            "(CASE WHEN family_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN grant_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN payment_id IS NULL THEN 0 ELSE 1 END) = 1",
            name=op.f("ck_document_one_owner"),
        ),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_document_hash_length")),
        sa.CheckConstraint("length(trim(file_name)) BETWEEN 1 AND 255", name=op.f("ck_document_file_name")),
        sa.ForeignKeyConstraint(["content_id"], ["document_content.id"], name=op.f("fk_document_content_id")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_document_family_id")),
        sa.ForeignKeyConstraint(["grant_id"], ["grant_award.id"], name=op.f("fk_document_grant_id")),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name=op.f("fk_document_payment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    ]
