"""Questionnaires and assessments."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add what this revision brings."""
    _questionnaire()
    _questionnaire_version()
    _assessment()
    _questionnaire_section()
    _question()
    _question_option()
    _assessment_answer()


def _questionnaire() -> None:
    op.create_table("questionnaire", *_questionnaire_columns(), *_questionnaire_constraints(), sqlite_strict=True)


def _questionnaire_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("titles", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _questionnaire_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("length(trim(code)) > 0", name=op.f("ck_questionnaire_code_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questionnaire")),
        sa.UniqueConstraint("code", name=op.f("uq_questionnaire_code")),
    ]


def _questionnaire_version() -> None:
    op.create_table(
        "questionnaire_version",
        *_questionnaire_version_columns(),
        *_questionnaire_version_constraints(),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_questionnaire_version_draft",
        "questionnaire_version",
        ["questionnaire_id"],
        unique=True,
        postgresql_where=sa.text("state = 'draft'"),
        sqlite_where=sa.text("state = 'draft'"),
    )
    op.create_index(
        "uq_questionnaire_version_in_use",
        "questionnaire_version",
        ["questionnaire_id", "state"],
        unique=True,
        postgresql_where=sa.text("state = 'in_use'"),
        sqlite_where=sa.text("state = 'in_use'"),
    )


def _questionnaire_version_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("questionnaire_id", BigInt, nullable=False),
        sa.Column("number", BigInt, nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _questionnaire_version_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "state IN ('draft', 'in_use', 'retired')", name=op.f("ck_questionnaire_version_state_known")
        ),
        sa.CheckConstraint("number > 0", name=op.f("ck_questionnaire_version_number_positive")),
        sa.ForeignKeyConstraint(
            ["questionnaire_id"], ["questionnaire.id"], name=op.f("fk_questionnaire_version_questionnaire_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questionnaire_version")),
        sa.UniqueConstraint(
            "questionnaire_id", "number", name=op.f("uq_questionnaire_version_questionnaire_id_number")
        ),
    ]


def _assessment() -> None:
    op.create_table("assessment", *_assessment_columns(), *_assessment_constraints(), sqlite_strict=True)
    op.create_index("ix_assessment_assessed", "assessment", ["assessed_on", "id"], unique=False)
    op.create_index("ix_assessment_family", "assessment", ["family_id", "version_id", "assessed_on"], unique=False)
    op.create_index("ix_assessment_version", "assessment", ["version_id", "state"], unique=False)


def _assessment_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("version_id", BigInt, nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=False),
        sa.Column("visited_by", sa.Text(), nullable=True),
        sa.Column("place_id", BigInt, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=True),
        sa.Column("score", BigInt, nullable=True),
        sa.Column("completed_by", BigInt, nullable=True),
        sa.Column("source_uuid", sa.Text(), nullable=True),
        sa.Column("import_run_id", BigInt, nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _assessment_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "(state = 'completed') = (score IS NOT NULL)", name=op.f("ck_assessment_score_when_completed")
        ),
        sa.CheckConstraint(
            "state IN ('draft', 'completed', 'reopened', 'discarded')", name=op.f("ck_assessment_state_known")
        ),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_assessment_family_id")),
        sa.ForeignKeyConstraint(["import_run_id"], ["import_run.id"], name=op.f("fk_assessment_import_run_id")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_assessment_place_id")),
        sa.ForeignKeyConstraint(["version_id"], ["questionnaire_version.id"], name=op.f("fk_assessment_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
        sa.UniqueConstraint("source_uuid", name=op.f("uq_assessment_source_uuid")),
    ]


def _questionnaire_section() -> None:
    op.create_table(
        "questionnaire_section",
        *_questionnaire_section_columns(),
        *_questionnaire_section_constraints(),
        sqlite_strict=True,
    )


def _questionnaire_section_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("version_id", BigInt, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", BigInt, nullable=False),
        sa.Column("labels", sa.Text(), nullable=False),
        sa.Column("per_person", sa.Boolean(), nullable=False),
        sa.Column("relevant", sa.Text(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _questionnaire_section_constraints() -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(
            ["version_id"], ["questionnaire_version.id"], name=op.f("fk_questionnaire_section_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questionnaire_section")),
        sa.UniqueConstraint("version_id", "code", name=op.f("uq_questionnaire_section_version_id_code")),
    ]


def _question() -> None:
    op.create_table("question", *_question_columns(), *_question_constraints(), sqlite_strict=True)
    op.create_index("ix_question_section", "question", ["section_id"], unique=False)


def _question_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("version_id", BigInt, nullable=False),
        sa.Column("section_id", BigInt, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", BigInt, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("labels", sa.Text(), nullable=False),
        sa.Column("hints", sa.Text(), nullable=True),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("low", BigInt, nullable=True),
        sa.Column("high", BigInt, nullable=True),
        sa.Column("relevant", sa.Text(), nullable=True),
        sa.Column("weight", BigInt, nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _question_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "kind IN ('text', 'note', 'whole', 'decimal', 'money', 'date', 'yes_no', 'one', 'several', 'place')",
            name=op.f("ck_question_kind_known"),
        ),
        sa.CheckConstraint("low <= high", name=op.f("ck_question_range")),
        sa.CheckConstraint("weight >= 0", name=op.f("ck_question_weight_not_negative")),
        sa.ForeignKeyConstraint(["section_id"], ["questionnaire_section.id"], name=op.f("fk_question_section_id")),
        sa.ForeignKeyConstraint(["version_id"], ["questionnaire_version.id"], name=op.f("fk_question_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
        sa.UniqueConstraint("version_id", "code", name=op.f("uq_question_version_id_code")),
    ]


def _question_option() -> None:
    op.create_table("question_option", *_question_option_columns(), *_question_option_constraints(), sqlite_strict=True)


def _question_option_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("question_id", BigInt, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", BigInt, nullable=False),
        sa.Column("labels", sa.Text(), nullable=False),
        sa.Column("points", BigInt, nullable=False),
        sa.Column("low", BigInt, nullable=True),
        sa.Column("high", BigInt, nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _question_option_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("low <= high", name=op.f("ck_question_option_range")),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], name=op.f("fk_question_option_question_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_option")),
        sa.UniqueConstraint("question_id", "code", name=op.f("uq_question_option_question_id_code")),
    ]


def _assessment_answer() -> None:
    op.create_table(
        "assessment_answer", *_assessment_answer_columns(), *_assessment_answer_constraints(), sqlite_strict=True
    )
    op.create_index(
        "ix_assessment_answer_question", "assessment_answer", ["assessment_id", "question_id"], unique=False
    )


def _assessment_answer_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("assessment_id", BigInt, nullable=False),
        sa.Column("question_id", BigInt, nullable=False),
        sa.Column("person_id", BigInt, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("number", BigInt, nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("choice", sa.Text(), nullable=True),
        sa.Column("place_id", BigInt, nullable=True),
        sa.Column("points", BigInt, nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _assessment_answer_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "(words IS NOT NULL) = (kind = 'text') AND (number IS NOT NULL) = (kind IN ('whole', 'decimal', 'money')) AND (answered_on IS NOT NULL) = (kind = 'date') AND (choice IS NOT NULL) = (kind IN ('yes_no', 'one', 'several')) AND (place_id IS NOT NULL) = (kind = 'place')",
            name=op.f("ck_assessment_answer_value_of_kind"),
        ),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_assessment_answer_assessment_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_assessment_answer_person_id")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_assessment_answer_place_id")),
        sa.ForeignKeyConstraint(
            ["question_id", "choice"],
            ["question_option.question_id", "question_option.code"],
            name="fk_assessment_answer_choice",
        ),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], name=op.f("fk_assessment_answer_question_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_answer")),
    ]
