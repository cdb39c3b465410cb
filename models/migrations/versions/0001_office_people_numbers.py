"""Office: people, numbers, ledger and audit."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Add what this revision brings."""
    _account()
    _audit()
    _document_content()
    _import_run()
    _number_series()
    _office_setting()
    _operation()
    _organisation()
    _staff()
    _transfer()
    _login()
    _staff_role()


def _account() -> None:
    op.create_table("account", *_account_columns(), *_account_constraints(), sqlite_strict=True)


def _account_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", BigInt, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("floor", BigInt, nullable=True),
        sa.Column("dated", sa.Boolean(), nullable=False),
        sa.Column("posted_in", BigInt, server_default="0", nullable=False),
        sa.Column("posted_out", BigInt, server_default="0", nullable=False),
        sa.Column("held", BigInt, server_default="0", nullable=False),
        sa.Column("last_transfer_id", BigInt, server_default="0", nullable=False),
    ]


def _account_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "kind IN ('general', 'outside', 'budget_line', 'grant')", name=op.f("ck_account_kind_known")
        ),
        sa.CheckConstraint("floor IS NULL OR posted_in - posted_out - held >= floor", name=op.f("ck_account_floor")),
        sa.CheckConstraint("posted_in >= 0 AND posted_out >= 0 AND held >= 0", name=op.f("ck_account_counters")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("id", "unit", name=op.f("uq_account_id_unit")),
    ]


def _audit() -> None:
    op.create_table("audit", *_audit_columns(), *_audit_constraints(), sqlite_strict=True)
    op.create_index("ix_audit_row", "audit", ["table_name", "row_id"], unique=False)


def _audit_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", BigInt, nullable=False),
        sa.Column("at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("staff_id", BigInt, nullable=True),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", BigInt, nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
    ]


def _audit_constraints() -> list[sa.Constraint]:
    return [
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    ]


def _document_content() -> None:
    op.create_table(
        "document_content", *_document_content_columns(), *_document_content_constraints(), sqlite_strict=True
    )


def _document_content_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", BigInt, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
    ]


def _document_content_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("length(data) BETWEEN 1 AND 20971520", name=op.f("ck_document_content_size")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_content")),
    ]


def _import_run() -> None:
    op.create_table("import_run", *_import_run_columns(), *_import_run_constraints(), sqlite_strict=True)


def _import_run_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _import_run_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("state IN ('running', 'done')", name=op.f("ck_import_run_state_known")),
        sa.CheckConstraint("length(content_hash) = 64", name=op.f("ck_import_run_hash_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
    ]


def _number_series() -> None:
    op.create_table("number_series", *_number_series_columns(), *_number_series_constraints(), sqlite_strict=True)


def _number_series_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", BigInt, nullable=False),
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("year", BigInt, nullable=False),
        sa.Column("last", BigInt, nullable=False),
    ]


def _number_series_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("last >= 0", name=op.f("ck_number_series_not_negative")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_number_series")),
        sa.UniqueConstraint("series", "year", name=op.f("uq_number_series_series_year")),
    ]


def _office_setting() -> None:
    op.create_table("office_setting", *_office_setting_columns(), *_office_setting_constraints(), sqlite_strict=True)


def _office_setting_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _office_setting_constraints() -> list[sa.Constraint]:
    return [
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_setting")),
        sa.UniqueConstraint("key", name=op.f("uq_office_setting_key")),
    ]


def _operation() -> None:
    op.create_table("operation", *_operation_columns(), *_operation_constraints(), sqlite_strict=True)


def _operation_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("done_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("done_by", BigInt, nullable=True),
    ]


def _operation_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("length(content_hash) = 64", name=op.f("ck_operation_hash_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operation")),
    ]


def _organisation() -> None:
    op.create_table("organisation", *_organisation_columns(), *_organisation_constraints(), sqlite_strict=True)


def _organisation_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _organisation_constraints() -> list[sa.Constraint]:
    return [
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("code", name=op.f("uq_organisation_code")),
    ]


def _staff() -> None:
    op.create_table("staff", *_staff_columns(), *_staff_constraints(), sqlite_strict=True)


def _staff_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("organisation_id", BigInt, nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _staff_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_staff_name_given")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_staff_organisation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
    ]


def _transfer() -> None:
    op.create_table("transfer", *_transfer_columns(), *_transfer_constraints(), sqlite_strict=True)
    op.create_index("ix_transfer_from", "transfer", ["from_account_id", "effective_on"], unique=False)
    op.create_index(
        "ix_transfer_subject",
        "transfer",
        ["subject", "subject_id"],
        unique=False,
        postgresql_where=sa.text("subject IS NOT NULL"),
        sqlite_where=sa.text("subject IS NOT NULL"),
    )
    op.create_index("ix_transfer_to", "transfer", ["to_account_id", "effective_on"], unique=False)
    op.create_index(
        "uq_transfer_of",
        "transfer",
        ["of_id"],
        unique=True,
        postgresql_where=sa.text("of_id IS NOT NULL"),
        sqlite_where=sa.text("of_id IS NOT NULL"),
    )


def _transfer_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", BigInt, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("from_account_id", BigInt, nullable=False),
        sa.Column("to_account_id", BigInt, nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("amount", BigInt, nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("of_id", BigInt, nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("subject_id", BigInt, nullable=True),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
    ]


def _transfer_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("(of_id IS NULL) = (kind IN ('hold', 'post'))", name=op.f("ck_transfer_resolves")),
        sa.CheckConstraint(
            "kind IN ('hold', 'settle', 'release', 'post', 'reversal')", name=op.f("ck_transfer_kind_known")
        ),
        sa.CheckConstraint("(subject IS NULL) = (subject_id IS NULL)", name=op.f("ck_transfer_subject_whole")),
        sa.CheckConstraint("amount > 0", name=op.f("ck_transfer_amount_positive")),
        sa.CheckConstraint("from_account_id <> to_account_id", name=op.f("ck_transfer_two_accounts")),
        sa.ForeignKeyConstraint(
            ["from_account_id", "unit"], ["account.id", "account.unit"], name="fk_transfer_from_unit"
        ),
        sa.ForeignKeyConstraint(["of_id"], ["transfer.id"], name=op.f("fk_transfer_of_id")),
        sa.ForeignKeyConstraint(["to_account_id", "unit"], ["account.id", "account.unit"], name="fk_transfer_to_unit"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfer")),
    ]


def _login() -> None:
    op.create_table("login", *_login_columns(), *_login_constraints(), sqlite_strict=True)
    op.create_index(op.f("ix_login_staff_id"), "login", ["staff_id"], unique=False)


def _login_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("staff_id", BigInt, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("verifier", sa.Text(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _login_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("name = lower(name)", name=op.f("ck_login_name_lower")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_login_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_login")),
        sa.UniqueConstraint("name", name=op.f("uq_login_name")),
    ]


def _staff_role() -> None:
    op.create_table("staff_role", *_staff_role_columns(), *_staff_role_constraints(), sqlite_strict=True)


def _staff_role_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("staff_id", BigInt, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _staff_role_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "role IN ('case_worker', 'finance_officer', 'approver', 'logistics_officer', 'warehouse_keeper', 'viewer', 'administrator')",
            name=op.f("ck_staff_role_role_known"),
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_role_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_role")),
        sa.UniqueConstraint("staff_id", "role", name=op.f("uq_staff_role_staff_id_role")),
    ]
