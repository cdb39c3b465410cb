"""The case file: notes, tasks, consent and its texts, related families, papers of identity."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add what this revision brings."""
    _consent_text()
    _identity_document()
    _family_relation()
    _note()
    _task()
    _consent()


def _consent_text() -> None:
    op.create_table("consent_text", *_consent_text_columns(), *_consent_text_constraints(), sqlite_strict=True)


def _consent_text_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("edition", BigInt, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("purposes", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _consent_text_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("language IN ('sr', 'sr_Cyrl', 'sq', 'en')", name=op.f("ck_consent_text_language_known")),
        sa.CheckConstraint(
            "length(trim(purposes)) > 0 AND length(trim(replace(replace(replace(replace(replace(purposes, 'file', ''), 'sharing', ''), 'referral', ''), 'health', ''), 'photo', ''))) = 0",
            name=op.f("ck_consent_text_purposes_known"),
        ),
        sa.CheckConstraint("edition > 0", name=op.f("ck_consent_text_edition_counted")),
        sa.CheckConstraint("length(trim(code)) > 0", name=op.f("ck_consent_text_code_given")),
        sa.CheckConstraint("length(trim(text)) > 0", name=op.f("ck_consent_text_text_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_text")),
        sa.UniqueConstraint("code", "edition", "language", name=op.f("uq_consent_text_code_edition_language")),
    ]


def _identity_document() -> None:
    op.create_table(
        "identity_document", *_identity_document_columns(), *_identity_document_constraints(), sqlite_strict=True
    )
    op.create_index("ix_identity_document_person", "identity_document", ["person_id"], unique=False)
    op.create_index(
        "uq_identity_document_number",
        "identity_document",
        ["person_id", "kind", "number"],
        unique=True,
        postgresql_where=sa.text("NOT withdrawn"),
        sqlite_where=sa.text("NOT withdrawn"),
    )


def _identity_document_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("person_id", BigInt, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _identity_document_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "kind IN ('identity_card', 'passport', 'idp_card', 'birth_certificate', 'citizenship', 'residence', 'health_card', 'driving_licence', 'other')",
            name=op.f("ck_identity_document_kind_known"),
        ),
        sa.CheckConstraint("length(trim(number)) > 0", name=op.f("ck_identity_document_number_given")),
        sa.CheckConstraint(
            "valid_until IS NULL OR issued_on IS NULL OR valid_until >= issued_on",
            name=op.f("ck_identity_document_dates"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_identity_document_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_document")),
    ]


def _family_relation() -> None:
    op.create_table("family_relation", *_family_relation_columns(), *_family_relation_constraints(), sqlite_strict=True)
    op.create_index("ix_family_relation_other", "family_relation", ["other_family_id"], unique=False)


def _family_relation_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("other_family_id", BigInt, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _family_relation_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "kind IN ('parents', 'children', 'siblings', 'in_laws', 'other_kin', 'neighbours', 'returns_together')",
            name=op.f("ck_family_relation_kind_known"),
        ),
        sa.CheckConstraint("family_id < other_family_id", name=op.f("ck_family_relation_ordered")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_family_relation_family_id")),
        sa.ForeignKeyConstraint(["other_family_id"], ["family.id"], name=op.f("fk_family_relation_other_family_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_family_relation")),
        sa.UniqueConstraint("family_id", "other_family_id", name=op.f("uq_family_relation_family_id_other_family_id")),
    ]


def _note() -> None:
    op.create_table("note", *_note_columns(), *_note_constraints(), sqlite_strict=True)
    op.create_index("ix_note_family", "note", ["family_id", "dated_on"], unique=False)
    op.create_index(op.f("ix_note_person_id"), "note", ["person_id"], unique=False)


def _note_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("person_id", BigInt, nullable=True),
        sa.Column("dated_on", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _note_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("length(trim(text)) > 0", name=op.f("ck_note_text_given")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_note_family_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_note_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    ]


def _task() -> None:
    op.create_table("task", *_task_columns(), *_task_constraints(), sqlite_strict=True)
    op.create_index("ix_task_assigned", "task", ["assigned_to", "state", "due_on"], unique=False)
    op.create_index("ix_task_due", "task", ["due_on", "id"], unique=False)
    op.create_index("ix_task_family", "task", ["family_id"], unique=False)


def _task_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("remind_on", sa.Date(), nullable=False),
        sa.Column("assigned_to", BigInt, nullable=False),
        sa.Column("made_by", BigInt, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=True),
        sa.Column("closed_by", BigInt, nullable=True),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _task_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("(state = 'open') = (closed_by IS NULL)", name=op.f("ck_task_closed_by_somebody")),
        sa.CheckConstraint("state <> 'dropped' OR state_reason IS NOT NULL", name=op.f("ck_task_reason_given")),
        sa.CheckConstraint("state IN ('open', 'done', 'dropped')", name=op.f("ck_task_state_known")),
        sa.CheckConstraint("length(trim(title)) > 0", name=op.f("ck_task_title_given")),
        sa.CheckConstraint("remind_on <= due_on", name=op.f("ck_task_reminder")),
        sa.ForeignKeyConstraint(["assigned_to"], ["staff.id"], name=op.f("fk_task_assigned_to")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_task_family_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
    ]


def _consent() -> None:
    op.create_table("consent", *_consent_columns(), *_consent_constraints(), sqlite_strict=True)
    op.create_index("ix_consent_family", "consent", ["family_id"], unique=False)
    op.create_index("ix_consent_person", "consent", ["person_id"], unique=False)


def _consent_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("person_id", BigInt, nullable=False),
        sa.Column("consent_text_id", BigInt, nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("purposes", sa.Text(), nullable=False),
        sa.Column("document_id", BigInt, nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _consent_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("channel IN ('paper', 'oral', 'phone')", name=op.f("ck_consent_channel_known")),
        sa.CheckConstraint(
            "length(trim(purposes)) > 0 AND length(trim(replace(replace(replace(replace(replace(purposes, 'file', ''), 'sharing', ''), 'referral', ''), 'health', ''), 'photo', ''))) = 0",
            name=op.f("ck_consent_purposes_known"),
        ),
        sa.CheckConstraint(
            "(withdrawn_on IS NULL) = (withdrawn_reason IS NULL)", name=op.f("ck_consent_withdrawal_whole")
        ),
        sa.CheckConstraint("withdrawn_on IS NULL OR withdrawn_on >= given_on", name=op.f("ck_consent_withdrawn_after")),
        sa.ForeignKeyConstraint(["consent_text_id"], ["consent_text.id"], name=op.f("fk_consent_consent_text_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_consent_document_id")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_consent_family_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_consent_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    ]
