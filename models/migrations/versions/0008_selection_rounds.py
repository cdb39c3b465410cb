"""Selection: criteria, rounds with committee and points, ranked lists, objections."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add what this revision brings."""
    _selection_criteria()
    _selection_round()
    _selection_applicant()
    _selection_criterion()
    _selection_member()
    _selection_band()
    _selection_conflict()
    _selection_points()
    _selection_list()
    _selection_paper()
    _selection_objection()
    _selection_rank()
    _selection_correction()


def _selection_criteria() -> None:
    op.create_table(
        "selection_criteria", *_selection_criteria_columns(), *_selection_criteria_constraints(), sqlite_strict=True
    )
    op.create_index(
        "uq_selection_criteria_draft",
        "selection_criteria",
        ["code"],
        unique=True,
        postgresql_where=sa.text("state = 'draft'"),
        sqlite_where=sa.text("state = 'draft'"),
    )
    op.create_index(
        "uq_selection_criteria_in_use",
        "selection_criteria",
        ["code"],
        unique=True,
        postgresql_where=sa.text("state = 'in_use'"),
        sqlite_where=sa.text("state = 'in_use'"),
    )


def _selection_criteria_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("number", BigInt, nullable=False),
        sa.Column("labels", sa.Text(), nullable=False),
        sa.Column("minimum", BigInt, nullable=False),
        sa.Column("objection_days", BigInt, nullable=False),
        sa.Column("quorum", BigInt, nullable=False),
        sa.Column("apart", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        *_stamps(),
    ]


def _selection_criteria_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("state IN ('draft', 'in_use', 'retired')", name=op.f("ck_selection_criteria_state_known")),
        sa.CheckConstraint("length(trim(code)) > 0 AND number > 0", name=op.f("ck_selection_criteria_code_given")),
        sa.CheckConstraint(
            "minimum >= 0 AND objection_days > 0 AND quorum > 0", name=op.f("ck_selection_criteria_limits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_criteria")),
        sa.UniqueConstraint("code", "number", name=op.f("uq_selection_criteria_code_number")),
    ]


def _selection_round() -> None:
    op.create_table("selection_round", *_selection_round_columns(), *_selection_round_constraints(), sqlite_strict=True)
    op.create_index("ix_selection_round_state", "selection_round", ["state"], unique=False)


def _selection_round_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("version_id", BigInt, nullable=False),
        sa.Column("organisation_id", BigInt, nullable=True),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("places", BigInt, nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=True),
        sa.Column("frozen_by", BigInt, nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("objections_until", sa.Date(), nullable=True),
        sa.Column("confirmed_by", BigInt, nullable=True),
        *_stamps(),
    ]


def _selection_round_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "state IN ('open', 'frozen', 'preliminary', 'objections', 'final', 'cancelled')",
            name=op.f("ck_selection_round_state_known"),
        ),
        sa.CheckConstraint("length(trim(title)) > 0", name=op.f("ck_selection_round_title_given")),
        sa.CheckConstraint("places > 0", name=op.f("ck_selection_round_places_positive")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_selection_round_organisation_id")
        ),
        sa.ForeignKeyConstraint(["version_id"], ["selection_criteria.id"], name=op.f("fk_selection_round_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_round")),
        sa.UniqueConstraint("number", name=op.f("uq_selection_round_number")),
    ]


def _selection_applicant() -> None:
    op.create_table(
        "selection_applicant", *_selection_applicant_columns(), *_selection_applicant_constraints(), sqlite_strict=True
    )
    op.create_index("ix_selection_applicant_family", "selection_applicant", ["family_id"], unique=False)


def _selection_applicant_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("round_id", BigInt, nullable=False),
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("excluded", sa.Text(), nullable=True),
        *_stamps(),
    ]


def _selection_applicant_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "excluded IS NULL OR length(trim(excluded)) > 0", name=op.f("ck_selection_applicant_reason_given")
        ),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_selection_applicant_family_id")),
        sa.ForeignKeyConstraint(["round_id"], ["selection_round.id"], name=op.f("fk_selection_applicant_round_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_applicant")),
        sa.UniqueConstraint("round_id", "family_id", name=op.f("uq_selection_applicant_round_id_family_id")),
    ]


def _selection_criterion() -> None:
    op.create_table(
        "selection_criterion", *_selection_criterion_columns(), *_selection_criterion_constraints(), sqlite_strict=True
    )


def _selection_criterion_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("version_id", BigInt, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", BigInt, nullable=False),
        sa.Column("labels", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("fact", sa.Text(), nullable=True),
        sa.Column("questionnaire_version_id", BigInt, nullable=True),
        sa.Column("question_code", sa.Text(), nullable=True),
        sa.Column("most_points", BigInt, nullable=False),
        sa.Column("per_unit", BigInt, nullable=True),
        sa.Column("tie_order", BigInt, nullable=True),
        *_stamps(),
    ]


def _selection_criterion_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "(source = 'fact') = (fact IS NOT NULL) AND (source = 'answer') = (question_code IS NOT NULL) AND (source IN ('answer', 'score')) = (questionnaire_version_id IS NOT NULL) AND (source <> 'committee' OR per_unit IS NULL)",
            name=op.f("ck_selection_criterion_source_named"),
        ),
        sa.CheckConstraint(
            "fact IS NULL OR fact IN ('members', 'children_under_18', 'children_under_5', 'adults_over_65', 'single_parent', 'head_age', 'head_woman', 'with_needs', 'years_registered', 'accommodation')",
            name=op.f("ck_selection_criterion_fact_known"),
        ),
        sa.CheckConstraint(
            "source IN ('fact', 'answer', 'score', 'committee')", name=op.f("ck_selection_criterion_source_known")
        ),
        sa.CheckConstraint(
            "most_points > 0 AND (per_unit IS NULL OR per_unit > 0)",
            name=op.f("ck_selection_criterion_points_positive"),
        ),
        sa.ForeignKeyConstraint(
            ["questionnaire_version_id"],
            ["questionnaire_version.id"],
            name=op.f("fk_selection_criterion_questionnaire_version_id"),
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["selection_criteria.id"], name=op.f("fk_selection_criterion_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_criterion")),
        sa.UniqueConstraint("version_id", "code", name=op.f("uq_selection_criterion_version_id_code")),
        sa.UniqueConstraint("version_id", "tie_order", name=op.f("uq_selection_criterion_version_id_tie_order")),
    ]


def _selection_member() -> None:
    op.create_table(
        "selection_member", *_selection_member_columns(), *_selection_member_constraints(), sqlite_strict=True
    )
    op.create_index(
        "uq_selection_member_chair",
        "selection_member",
        ["round_id"],
        unique=True,
        postgresql_where=sa.text("chair"),
        sqlite_where=sa.text("chair"),
    )


def _selection_member_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("round_id", BigInt, nullable=False),
        sa.Column("staff_id", BigInt, nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=True),
        sa.Column("chair", sa.Boolean(), nullable=False),
        *_stamps(),
    ]


def _selection_member_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_selection_member_name_given")),
        sa.ForeignKeyConstraint(["round_id"], ["selection_round.id"], name=op.f("fk_selection_member_round_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_selection_member_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_member")),
        sa.UniqueConstraint("round_id", "staff_id", name=op.f("uq_selection_member_round_id_staff_id")),
    ]


def _selection_band() -> None:
    op.create_table("selection_band", *_selection_band_columns(), *_selection_band_constraints(), sqlite_strict=True)
    op.create_index("ix_selection_band_criterion", "selection_band", ["criterion_id"], unique=False)


def _selection_band_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("criterion_id", BigInt, nullable=False),
        sa.Column("choice", sa.Text(), nullable=True),
        sa.Column("low", BigInt, nullable=True),
        sa.Column("high", BigInt, nullable=True),
        sa.Column("points", BigInt, nullable=False),
        *_stamps(),
    ]


def _selection_band_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "low <= high AND (choice IS NULL) = (low IS NOT NULL OR high IS NOT NULL)",
            name=op.f("ck_selection_band_value"),
        ),
        sa.CheckConstraint("points >= 0", name=op.f("ck_selection_band_points_not_negative")),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["selection_criterion.id"], name=op.f("fk_selection_band_criterion_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_band")),
    ]


def _selection_conflict() -> None:
    op.create_table(
        "selection_conflict", *_selection_conflict_columns(), *_selection_conflict_constraints(), sqlite_strict=True
    )
    op.create_index("ix_selection_conflict_family", "selection_conflict", ["family_id"], unique=False)


def _selection_conflict_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("member_id", BigInt, nullable=False),
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("declared_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        *_stamps(),
    ]


def _selection_conflict_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("length(trim(reason)) > 0", name=op.f("ck_selection_conflict_reason_given")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_selection_conflict_family_id")),
        sa.ForeignKeyConstraint(["member_id"], ["selection_member.id"], name=op.f("fk_selection_conflict_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_conflict")),
        sa.UniqueConstraint("member_id", "family_id", name=op.f("uq_selection_conflict_member_id_family_id")),
    ]


def _selection_points() -> None:
    op.create_table(
        "selection_points", *_selection_points_columns(), *_selection_points_constraints(), sqlite_strict=True
    )
    op.create_index("ix_selection_points_member", "selection_points", ["member_id"], unique=False)


def _selection_points_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("applicant_id", BigInt, nullable=False),
        sa.Column("criterion_id", BigInt, nullable=False),
        sa.Column("member_id", BigInt, nullable=False),
        sa.Column("points", BigInt, nullable=False),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("document_id", BigInt, nullable=True),
        *_stamps(),
    ]


def _selection_points_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "points = 0 OR document_id IS NOT NULL OR length(trim(coalesce(evidence, ''))) > 0",
            name=op.f("ck_selection_points_evidence_given"),
        ),
        sa.ForeignKeyConstraint(
            ["applicant_id"], ["selection_applicant.id"], name=op.f("fk_selection_points_applicant_id")
        ),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["selection_criterion.id"], name=op.f("fk_selection_points_criterion_id")
        ),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_selection_points_document_id")),
        sa.ForeignKeyConstraint(["member_id"], ["selection_member.id"], name=op.f("fk_selection_points_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_points")),
        sa.UniqueConstraint(
            "applicant_id",
            "criterion_id",
            "member_id",
            name=op.f("uq_selection_points_applicant_id_criterion_id_member_id"),
        ),
    ]


def _selection_list() -> None:
    op.create_table("selection_list", *_selection_list_columns(), *_selection_list_constraints(), sqlite_strict=True)


def _selection_list_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("round_id", BigInt, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("applicants", BigInt, nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        *_stamps(),
    ]


def _selection_list_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("kind IN ('preliminary', 'final')", name=op.f("ck_selection_list_kind_known")),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_selection_list_hash_length")),
        sa.ForeignKeyConstraint(["round_id"], ["selection_round.id"], name=op.f("fk_selection_list_round_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_list")),
        sa.UniqueConstraint("round_id", "kind", name=op.f("uq_selection_list_round_id_kind")),
    ]


def _selection_paper() -> None:
    op.create_table("selection_paper", *_selection_paper_columns(), *_selection_paper_constraints(), sqlite_strict=True)
    op.create_index(op.f("ix_selection_paper_round_id"), "selection_paper", ["round_id"], unique=False)


def _selection_paper_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("round_id", BigInt, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", BigInt, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content_id", BigInt, nullable=False),
        *_stamps(),
    ]


def _selection_paper_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("kind IN ('minutes', 'other')", name=op.f("ck_selection_paper_kind_known")),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_selection_paper_hash_length")),
        sa.ForeignKeyConstraint(["content_id"], ["document_content.id"], name=op.f("fk_selection_paper_content_id")),
        sa.ForeignKeyConstraint(["round_id"], ["selection_round.id"], name=op.f("fk_selection_paper_round_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_paper")),
    ]


def _selection_objection() -> None:
    op.create_table(
        "selection_objection", *_selection_objection_columns(), *_selection_objection_constraints(), sqlite_strict=True
    )
    op.create_index("ix_selection_objection_applicant", "selection_objection", ["applicant_id"], unique=False)


def _selection_objection_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("applicant_id", BigInt, nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=True),
        sa.Column("decided_by", BigInt, nullable=True),
        *_stamps(),
    ]


def _selection_objection_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "state IN ('received', 'upheld', 'refused')", name=op.f("ck_selection_objection_state_known")
        ),
        sa.CheckConstraint("length(trim(words)) > 0", name=op.f("ck_selection_objection_words_given")),
        sa.ForeignKeyConstraint(
            ["applicant_id"], ["selection_applicant.id"], name=op.f("fk_selection_objection_applicant_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_objection")),
    ]


def _selection_rank() -> None:
    op.create_table("selection_rank", *_selection_rank_columns(), *_selection_rank_constraints(), sqlite_strict=True)
    op.create_index(op.f("ix_selection_rank_applicant_id"), "selection_rank", ["applicant_id"], unique=False)


def _selection_rank_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("list_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("place", BigInt, autoincrement=False, nullable=False),
        sa.Column("applicant_id", BigInt, nullable=False),
        sa.Column("total", BigInt, nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("inputs", sa.Text(), nullable=False),
    ]


def _selection_rank_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "outcome IN ('selected', 'reserve', 'below_minimum', 'excluded')",
            name=op.f("ck_selection_rank_outcome_known"),
        ),
        sa.CheckConstraint("place > 0", name=op.f("ck_selection_rank_counted_from_one")),
        sa.ForeignKeyConstraint(
            ["applicant_id"], ["selection_applicant.id"], name=op.f("fk_selection_rank_applicant_id")
        ),
        sa.ForeignKeyConstraint(["list_id"], ["selection_list.id"], name=op.f("fk_selection_rank_list_id")),
        sa.PrimaryKeyConstraint("list_id", "place", name=op.f("pk_selection_rank")),
        sa.UniqueConstraint("list_id", "applicant_id", name=op.f("uq_selection_rank_list_id_applicant_id")),
    ]


def _selection_correction() -> None:
    op.create_table(
        "selection_correction",
        sa.Column("objection_id", BigInt, nullable=False),
        sa.Column("criterion_id", BigInt, nullable=False),
        sa.Column("points", BigInt, nullable=False),
        *_stamps(),
        *_selection_correction_constraints(),
        sqlite_strict=True,
    )


def _selection_correction_constraints() -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["selection_criterion.id"], name=op.f("fk_selection_correction_criterion_id")
        ),
        sa.ForeignKeyConstraint(
            ["objection_id"], ["selection_objection.id"], name=op.f("fk_selection_correction_objection_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection_correction")),
        sa.UniqueConstraint(
            "objection_id", "criterion_id", name=op.f("uq_selection_correction_objection_id_criterion_id")
        ),
    ]


def _stamps() -> list[sa.Column[Any]]:
    """What every record carries."""
    return [
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]
