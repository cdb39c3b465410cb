"""Declarations, clearances, visits and the board."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add what this revision brings."""
    _clearance()
    _follow_up_visit()
    _reconfirmation()
    _way_out()
    _declaration()
    _visit_photo()
    _family()


def _clearance() -> None:
    op.create_table("clearance", *_clearance_columns(), *_clearance_constraints(), sqlite_strict=True)
    op.create_index("ix_clearance_family", "clearance", ["family_id"], unique=False)


def _clearance_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=False),
        sa.Column("revoked_on", sa.Date(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _clearance_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("length(trim(authority)) > 0", name=op.f("ck_clearance_authority_given")),
        sa.CheckConstraint("length(trim(reference)) > 0", name=op.f("ck_clearance_reference_given")),
        sa.CheckConstraint(
            "valid_to >= given_on AND (revoked_on IS NULL OR revoked_on >= given_on)", name=op.f("ck_clearance_dates")
        ),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_clearance_family_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clearance")),
    ]


def _follow_up_visit() -> None:
    op.create_table("follow_up_visit", *_follow_up_visit_columns(), *_follow_up_visit_constraints(), sqlite_strict=True)
    op.create_index(
        "ix_follow_up_visit_due",
        "follow_up_visit",
        ["due_on"],
        unique=False,
        postgresql_where=sa.text("visited_on IS NULL"),
        sqlite_where=sa.text("visited_on IS NULL"),
    )
    op.create_index("ix_follow_up_visit_family", "follow_up_visit", ["family_id"], unique=False)


def _follow_up_visit_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("months", BigInt, nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("visited_on", sa.Date(), nullable=True),
        sa.Column("visited_by", sa.Text(), nullable=True),
        sa.Column("presence", sa.Text(), nullable=True),
        sa.Column("package_full", sa.Boolean(), nullable=True),
        sa.Column("living_conditions", sa.Text(), nullable=True),
        sa.Column("needs", sa.Text(), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _follow_up_visit_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "presence IS NULL OR presence IN ('present', 'away', 'gone')",
            name=op.f("ck_follow_up_visit_presence_known"),
        ),
        sa.CheckConstraint(
            "(visited_on IS NULL AND visited_by IS NULL AND presence IS NULL) OR (visited_on IS NOT NULL AND visited_by IS NOT NULL AND length(trim(visited_by)) > 0 AND presence IS NOT NULL)",
            name=op.f("ck_follow_up_visit_told_whole"),
        ),
        sa.CheckConstraint("months IS NULL OR months IN (1, 3, 6, 12)", name=op.f("ck_follow_up_visit_months_known")),
        sa.CheckConstraint("next_on IS NULL OR next_on > visited_on", name=op.f("ck_follow_up_visit_dates")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_follow_up_visit_family_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up_visit")),
    ]


def _reconfirmation() -> None:
    op.create_table("reconfirmation", *_reconfirmation_columns(), *_reconfirmation_constraints(), sqlite_strict=True)
    op.create_index("ix_reconfirmation_family", "reconfirmation", ["family_id"], unique=False)


def _reconfirmation_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("reconfirmed_on", sa.Date(), nullable=False),
        sa.Column("reached_by", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("travel_from", sa.Date(), nullable=False),
        sa.Column("travel_to", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _reconfirmation_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "channel IN ('phone', 'visit', 'office', 'message', 'other')", name=op.f("ck_reconfirmation_channel_known")
        ),
        sa.CheckConstraint("length(trim(reached_by)) > 0", name=op.f("ck_reconfirmation_reached_by_given")),
        sa.CheckConstraint(
            "travel_from >= reconfirmed_on AND travel_to >= travel_from", name=op.f("ck_reconfirmation_dates")
        ),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_reconfirmation_family_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reconfirmation")),
    ]


def _way_out() -> None:
    op.create_table("way_out", *_way_out_columns(), *_way_out_constraints(), sqlite_strict=True)
    op.create_index("ix_way_out_family", "way_out", ["family_id"], unique=False)


def _way_out_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _way_out_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "(state = 'withdrawn' AND reason IN ('stays', 'housing', 'work', 'health', 'security', 'family', 'not_reached', 'other')) OR (state = 'rejected' AND reason IN ('not_eligible', 'helped_elsewhere', 'false_data', 'doubled', 'other')) OR (state = 'suspended' AND reason IN ('papers', 'property', 'health', 'season', 'not_reached', 'other'))",
            name=op.f("ck_way_out_reason_known"),
        ),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_way_out_family_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_way_out")),
    ]


def _declaration() -> None:
    op.create_table("declaration", *_declaration_columns(), *_declaration_constraints(), sqlite_strict=True)
    op.create_index("ix_declaration_family", "declaration", ["family_id"], unique=False)


def _declaration_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("person_id", BigInt, nullable=False),
        sa.Column("for_dependants", sa.Boolean(), nullable=False),
        sa.Column("witness", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("original_to", sa.Text(), nullable=True),
        sa.Column("copy_1_to", sa.Text(), nullable=True),
        sa.Column("copy_2_to", sa.Text(), nullable=True),
        sa.Column("copy_3_to", sa.Text(), nullable=True),
        sa.Column("document_id", BigInt, nullable=True),
        sa.Column("revoked_on", sa.Date(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _declaration_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "(original_to IS NULL OR original_to IN ('authorities', 'unhcr', 'applicant', 'convoy', 'file')) AND (copy_1_to IS NULL OR copy_1_to IN ('authorities', 'unhcr', 'applicant', 'convoy', 'file')) AND (copy_2_to IS NULL OR copy_2_to IN ('authorities', 'unhcr', 'applicant', 'convoy', 'file')) AND (copy_3_to IS NULL OR copy_3_to IN ('authorities', 'unhcr', 'applicant', 'convoy', 'file'))",
            name=op.f("ck_declaration_copies_known"),
        ),
        sa.CheckConstraint("language IN ('sr', 'sr_Cyrl', 'sq', 'en')", name=op.f("ck_declaration_language_known")),
        sa.CheckConstraint("length(trim(place)) > 0", name=op.f("ck_declaration_place_given")),
        sa.CheckConstraint("length(trim(witness)) > 0", name=op.f("ck_declaration_witness_given")),
        sa.CheckConstraint("revoked_on IS NULL OR revoked_on >= signed_on", name=op.f("ck_declaration_dates")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_declaration_document_id")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_declaration_family_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_declaration_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declaration")),
    ]


def _visit_photo() -> None:
    op.create_table("visit_photo", *_visit_photo_columns(), *_visit_photo_constraints(), sqlite_strict=True)


def _visit_photo_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("visit_id", BigInt, nullable=False),
        sa.Column("document_id", BigInt, nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _visit_photo_constraints() -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_visit_photo_document_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["follow_up_visit.id"], name=op.f("fk_visit_photo_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_photo")),
        sa.UniqueConstraint("visit_id", "document_id", name=op.f("uq_visit_photo_visit_id_document_id")),
    ]


def _family() -> None:
    op.create_index("ix_family_board", "family", ["state", "state_on", "id"], unique=False)
