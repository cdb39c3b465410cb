"""Import mappings."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add what this revision brings."""
    _import_mapping()


def _import_mapping() -> None:
    op.create_table("import_mapping", *_import_mapping_columns(), *_import_mapping_constraints(), sqlite_strict=True)


def _import_mapping_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("headings", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("date_order", sa.Text(), nullable=False),
        sa.Column("used_at", Moment(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _import_mapping_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("date_order IN ('dmy', 'mdy')", name=op.f("ck_import_mapping_date_order_known")),
        sa.CheckConstraint(
            "kind IN ('families', 'members', 'grants', 'none')", name=op.f("ck_import_mapping_kind_known")
        ),
        sa.CheckConstraint("length(fingerprint) = 64", name=op.f("ck_import_mapping_fingerprint_length")),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_import_mapping_name_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_mapping")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_import_mapping_fingerprint")),
    ]
