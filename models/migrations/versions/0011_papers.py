"""Printed papers and the rows of them; until when a document is valid."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0011"
down_revision = "0009"


def upgrade() -> None:
    """Add what this revision brings."""
    _print_batch()
    _print_batch_row()
    op.add_column("document", sa.Column("valid_until", sa.Date(), nullable=True))


def _print_batch() -> None:
    op.create_table("print_batch", *_print_batch_columns(), *_print_batch_constraints(), sqlite_strict=True)


def _print_batch_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _print_batch_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("kind IN ('list', 'form')", name=op.f("ck_print_batch_kind_known")),
        sa.CheckConstraint("length(trim(title)) > 0", name=op.f("ck_print_batch_title_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_batch")),
        sa.UniqueConstraint("number", name=op.f("uq_print_batch_number")),
    ]


def _print_batch_row() -> None:
    op.create_table("print_batch_row", *_print_batch_row_columns(), *_print_batch_row_constraints(), sqlite_strict=True)


def _print_batch_row_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("batch_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("row_number", BigInt, autoincrement=False, nullable=False),
        sa.Column("record_id", BigInt, nullable=False),
    ]


def _print_batch_row_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("row_number > 0", name=op.f("ck_print_batch_row_counted_from_one")),
        sa.ForeignKeyConstraint(["batch_id"], ["print_batch.id"], name=op.f("fk_print_batch_row_batch_id")),
        sa.PrimaryKeyConstraint("batch_id", "row_number", name=op.f("pk_print_batch_row")),
    ]
