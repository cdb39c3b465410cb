"""Runs over the register for possible duplicates."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add what this revision brings."""
    _duplicate_run()
    _person()
    _possible_duplicate()


def _duplicate_run() -> None:
    op.create_table("duplicate_run", *_duplicate_run_columns(), *_duplicate_run_constraints(), sqlite_strict=True)


def _duplicate_run_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("read_at", Moment(), nullable=False),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("families", BigInt, nullable=False),
        sa.Column("people", BigInt, nullable=False),
        sa.Column("found", BigInt, nullable=False),
        sa.Column("fresh", BigInt, nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _duplicate_run_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "families >= 0 AND people >= 0 AND found >= 0 AND fresh >= 0", name=op.f("ck_duplicate_run_counts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duplicate_run")),
    ]


def _person() -> None:
    op.create_index("ix_person_born", "person", ["born_on"], unique=False)


def _possible_duplicate() -> None:
    op.create_index("ix_possible_duplicate_score", "possible_duplicate", ["score", "id"], unique=False)
