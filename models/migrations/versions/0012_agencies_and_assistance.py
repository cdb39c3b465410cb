"""Agencies with their contacts, requests for assistance with their steps, and referrals."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add what this revision brings."""
    _agency()
    _agency_contact()
    _assistance_request()
    _referral()
    _request_step()


def _agency() -> None:
    op.create_table("agency", *_agency_columns(), *_agency_constraints(), sqlite_strict=True)


def _agency_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place_id", BigInt, nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("web", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _agency_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "email IS NULL OR (length(replace(email, '@', '')) = length(email) - 1 AND length(replace(email, ' ', '')) = length(email) AND substr(email, 1, 1) <> '@' AND substr(email, length(email), 1) <> '@')",
            name=op.f("ck_agency_email_whole"),
        ),
        sa.CheckConstraint(
            "kind IN ('municipality', 'registry_in_exile', 'cadastre', 'ministry', 'pension_fund', 'school', 'health', 'social_work', 'legal_aid', 'un', 'cso', 'other')",
            name=op.f("ck_agency_kind_known"),
        ),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_agency_name_given")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_agency_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency")),
        sa.UniqueConstraint("search_key", name=op.f("uq_agency_search_key")),
    ]


def _agency_contact() -> None:
    op.create_table("agency_contact", *_agency_contact_columns(), *_agency_contact_constraints(), sqlite_strict=True)
    op.create_index("ix_agency_contact_agency", "agency_contact", ["agency_id"], unique=False)


def _agency_contact_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("agency_id", BigInt, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("duty", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _agency_contact_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "email IS NULL OR (length(replace(email, '@', '')) = length(email) - 1 AND length(replace(email, ' ', '')) = length(email) AND substr(email, 1, 1) <> '@' AND substr(email, length(email), 1) <> '@')",
            name=op.f("ck_agency_contact_email_whole"),
        ),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_agency_contact_name_given")),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_agency_contact_agency_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency_contact")),
    ]


def _assistance_request() -> None:
    op.create_table(
        "assistance_request", *_assistance_request_columns(), *_assistance_request_constraints(), sqlite_strict=True
    )
    op.create_index(
        "ix_assistance_request_assigned", "assistance_request", ["assigned_to", "state", "due_on"], unique=False
    )
    op.create_index("ix_assistance_request_due", "assistance_request", ["due_on", "id"], unique=False)
    op.create_index("ix_assistance_request_family", "assistance_request", ["family_id"], unique=False)
    op.create_index(op.f("ix_assistance_request_person_id"), "assistance_request", ["person_id"], unique=False)
    op.create_index("ix_assistance_request_requested", "assistance_request", ["requested_on", "id"], unique=False)


def _assistance_request_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("person_id", BigInt, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("requested_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("assigned_to", BigInt, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("closed_by", BigInt, nullable=True),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _assistance_request_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "(state IN ('done', 'refused', 'dropped')) = (closed_by IS NOT NULL)",
            name=op.f("ck_assistance_request_closed_by_somebody"),
        ),
        sa.CheckConstraint(
            "kind IN ('personal_papers', 'property_papers', 'school_certificate', 'pension', 'health_insurance', 'residence', 'legal_aid', 'other')",
            name=op.f("ck_assistance_request_kind_known"),
        ),
        sa.CheckConstraint("state <> 'done' OR outcome IS NOT NULL", name=op.f("ck_assistance_request_outcome_given")),
        sa.CheckConstraint(
            "state IN ('open', 'in_progress', 'done', 'refused', 'dropped')",
            name=op.f("ck_assistance_request_state_known"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('refused', 'dropped') OR state_reason IS NOT NULL",
            name=op.f("ck_assistance_request_reason_given"),
        ),
        sa.CheckConstraint("due_on >= requested_on", name=op.f("ck_assistance_request_due_after")),
        sa.CheckConstraint("length(trim(asked)) > 0", name=op.f("ck_assistance_request_asked_given")),
        sa.ForeignKeyConstraint(["assigned_to"], ["staff.id"], name=op.f("fk_assistance_request_assigned_to")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_assistance_request_family_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_assistance_request_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assistance_request")),
    ]


def _referral() -> None:
    op.create_table("referral", *_referral_columns(), *_referral_constraints(), sqlite_strict=True)
    op.create_index("ix_referral_agency", "referral", ["agency_id", "sent_on"], unique=False)
    op.create_index("ix_referral_drafted", "referral", ["drafted_on", "id"], unique=False)
    op.create_index("ix_referral_family", "referral", ["family_id"], unique=False)
    op.create_index(op.f("ix_referral_person_id"), "referral", ["person_id"], unique=False)


def _referral_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("person_id", BigInt, nullable=True),
        sa.Column("agency_id", BigInt, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("shared", sa.Text(), nullable=False),
        sa.Column("drafted_on", sa.Date(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=True),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _referral_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("(state <> 'drafted' OR sent_on IS NULL)", name=op.f("ck_referral_draft_unsent")),
        sa.CheckConstraint(
            "NOT (state IN ('accepted', 'refused', 'done')) OR answered_on IS NOT NULL",
            name=op.f("ck_referral_answered"),
        ),
        sa.CheckConstraint(
            "length(trim(shared)) > 0 AND length(trim(replace(replace(replace(replace(replace(replace(replace(shared, 'identity', ''), 'contact', ''), 'household', ''), 'housing', ''), 'papers', ''), 'assessment', ''), 'health', ''))) = 0",
            name=op.f("ck_referral_shared_known"),
        ),
        sa.CheckConstraint(
            "state IN ('drafted', 'sent', 'accepted', 'refused', 'done', 'withdrawn')",
            name=op.f("ck_referral_state_known"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('sent', 'accepted', 'refused', 'done') OR sent_on IS NOT NULL", name=op.f("ck_referral_sent")
        ),
        sa.CheckConstraint("answer_by IS NULL OR answer_by >= drafted_on", name=op.f("ck_referral_answer_by_after")),
        sa.CheckConstraint("answered_on IS NULL OR answered_on >= sent_on", name=op.f("ck_referral_answered_after")),
        sa.CheckConstraint("length(trim(reason)) > 0", name=op.f("ck_referral_reason_given")),
        sa.CheckConstraint("sent_on IS NULL OR sent_on >= drafted_on", name=op.f("ck_referral_sent_after")),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_referral_agency_id")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_referral_family_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_referral_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
        sa.UniqueConstraint("number", name=op.f("uq_referral_number")),
    ]


def _request_step() -> None:
    op.create_table("request_step", *_request_step_columns(), *_request_step_constraints(), sqlite_strict=True)
    op.create_index("ix_request_step_agency", "request_step", ["agency_id"], unique=False)


def _request_step_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("request_id", BigInt, nullable=False),
        sa.Column("position", BigInt, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("agency_id", BigInt, nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by", BigInt, nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("document_id", BigInt, nullable=True),
        sa.Column("needless", sa.Boolean(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _request_step_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("(done_on IS NULL) = (done_by IS NULL)", name=op.f("ck_request_step_done_by_somebody")),
        sa.CheckConstraint("done_on IS NULL OR NOT needless", name=op.f("ck_request_step_done_or_needless")),
        sa.CheckConstraint("length(trim(what)) > 0", name=op.f("ck_request_step_what_given")),
        sa.CheckConstraint("position > 0", name=op.f("ck_request_step_position_counted")),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_request_step_agency_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_request_step_document_id")),
        sa.ForeignKeyConstraint(["request_id"], ["assistance_request.id"], name=op.f("fk_request_step_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_step")),
        sa.UniqueConstraint("request_id", "position", name=op.f("uq_request_step_request_id_position")),
    ]
