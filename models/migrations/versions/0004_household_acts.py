"""Household changes: dated acts, memberships of the past, and merged files."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add what this revision brings."""
    _household_act()
    _family_unsettled()
    _household_step()
    _merged_family()
    _same_person()
    _membership()


def _household_act() -> None:
    op.create_table("household_act", *_household_act_columns(), *_household_act_constraints(), sqlite_strict=True)
    op.create_index("ix_household_act_family", "household_act", ["family_id"], unique=False)
    op.create_index("ix_household_act_other", "household_act", ["other_family_id"], unique=False)
    op.create_index("ix_household_act_person", "household_act", ["person_id"], unique=False)


def _household_act_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("person_id", BigInt, nullable=True),
        sa.Column("other_family_id", BigInt, nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("undoes_id", BigInt, nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _household_act_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("(undoes_id IS NOT NULL) = (kind = 'take_back')", name=op.f("ck_household_act_undoes")),
        sa.CheckConstraint(
            "coalesce(length(trim(reason)), 0) > 0 OR NOT kind IN ('split', 'merge', 'take_back')",
            name=op.f("ck_household_act_reason_given"),
        ),
        sa.CheckConstraint(
            "kind IN ('birth', 'death', 'marriage', 'move_in', 'move_out', 'split', 'merge', 'new_head', 'take_back')",
            name=op.f("ck_household_act_kind_known"),
        ),
        sa.CheckConstraint(
            "other_family_id IS NOT NULL OR NOT kind IN ('split', 'merge')", name=op.f("ck_household_act_other_given")
        ),
        sa.CheckConstraint(
            "person_id IS NOT NULL OR NOT kind IN ('birth', 'death', 'marriage', 'move_in', 'new_head')",
            name=op.f("ck_household_act_person_given"),
        ),
        sa.CheckConstraint("id > 0", name=op.f("ck_household_act_id_positive")),
        sa.CheckConstraint("other_family_id <> family_id", name=op.f("ck_household_act_two_families")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_household_act_family_id")),
        sa.ForeignKeyConstraint(["other_family_id"], ["family.id"], name=op.f("fk_household_act_other_family_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_household_act_person_id")),
        sa.ForeignKeyConstraint(["undoes_id"], ["household_act.id"], name=op.f("fk_household_act_undoes_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_act")),
        sa.UniqueConstraint("undoes_id", name=op.f("uq_household_act_undoes_id")),
    ]


def _family_unsettled() -> None:
    op.create_table(
        "family_unsettled", *_family_unsettled_columns(), *_family_unsettled_constraints(), sqlite_strict=True
    )


def _family_unsettled_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", BigInt, autoincrement=False, nullable=False),
        sa.Column("waits_for", BigInt, server_default="0", nullable=False),
    ]


def _family_unsettled_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("waits_for = 0", name=op.f("ck_family_unsettled_waits_for_ever")),
        sa.ForeignKeyConstraint(
            ["waits_for"],
            ["household_act.id"],
            name=op.f("fk_family_unsettled_waits_for"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_family_unsettled")),
    ]


def _household_step() -> None:
    op.create_table("household_step", *_household_step_columns(), *_household_step_constraints(), sqlite_strict=True)
    op.create_index("ix_household_step_membership", "household_step", ["membership_id"], unique=False)


def _household_step_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("act_id", BigInt, nullable=False),
        sa.Column("membership_id", BigInt, nullable=True),
        sa.Column("grant_id", BigInt, nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _household_step_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("(what = 'grant') = (grant_id IS NOT NULL)", name=op.f("ck_household_step_grant_given")),
        sa.CheckConstraint(
            "(what = 'grant') = (membership_id IS NULL)", name=op.f("ck_household_step_membership_given")
        ),
        sa.CheckConstraint("what IN ('began', 'ended', 'grant')", name=op.f("ck_household_step_what_known")),
        sa.ForeignKeyConstraint(["act_id"], ["household_act.id"], name=op.f("fk_household_step_act_id")),
        sa.ForeignKeyConstraint(["grant_id"], ["grant_award.id"], name=op.f("fk_household_step_grant_id")),
        sa.ForeignKeyConstraint(["membership_id"], ["membership.id"], name=op.f("fk_household_step_membership_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_step")),
        sa.UniqueConstraint("act_id", "grant_id", name=op.f("uq_household_step_act_id_grant_id")),
        sa.UniqueConstraint("act_id", "membership_id", name=op.f("uq_household_step_act_id_membership_id")),
    ]


def _merged_family() -> None:
    op.create_table("merged_family", *_merged_family_columns(), *_merged_family_constraints(), sqlite_strict=True)
    op.create_index("ix_merged_family_kept", "merged_family", ["kept_id"], unique=False)


def _merged_family_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("kept_id", BigInt, nullable=False),
        sa.Column("act_id", BigInt, nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _merged_family_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("family_id <> kept_id", name=op.f("ck_merged_family_two_families")),
        sa.ForeignKeyConstraint(["act_id"], ["household_act.id"], name=op.f("fk_merged_family_act_id")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_merged_family_family_id")),
        sa.ForeignKeyConstraint(["kept_id"], ["family.id"], name=op.f("fk_merged_family_kept_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merged_family")),
        sa.UniqueConstraint("family_id", name=op.f("uq_merged_family_family_id")),
    ]


def _same_person() -> None:
    op.create_table("same_person", *_same_person_columns(), *_same_person_constraints(), sqlite_strict=True)
    op.create_index("ix_same_person_same_as", "same_person", ["same_as_id"], unique=False)


def _same_person_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("person_id", BigInt, nullable=False),
        sa.Column("same_as_id", BigInt, nullable=False),
        sa.Column("act_id", BigInt, nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _same_person_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("person_id <> same_as_id", name=op.f("ck_same_person_two_people")),
        sa.ForeignKeyConstraint(["act_id"], ["household_act.id"], name=op.f("fk_same_person_act_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_same_person_person_id")),
        sa.ForeignKeyConstraint(["same_as_id"], ["person.id"], name=op.f("fk_same_person_same_as_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_same_person")),
        sa.UniqueConstraint("act_id", "same_as_id", name=op.f("uq_same_person_act_id_same_as_id")),
        sa.UniqueConstraint("person_id", name=op.f("uq_same_person_person_id")),
    ]


def _membership() -> None:
    op.create_index(
        "ix_membership_past",
        "membership",
        ["person_id"],
        unique=False,
        postgresql_where=sa.text("until_on IS NOT NULL"),
        sqlite_where=sa.text("until_on IS NOT NULL"),
    )
