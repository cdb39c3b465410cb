"""Programme and families."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add what this revision brings."""
    _person()
    _place()
    _project()
    _budget_line()
    _family()
    _indicator()
    _supplier()
    _indicator_target()
    _membership()
    _possible_duplicate()


def _person() -> None:
    op.create_table("person", *_person_columns(), *_person_constraints(), sqlite_strict=True)
    op.create_index("ix_person_card", "person", ["card_number"], unique=False)
    op.create_index("ix_person_jmbg", "person", ["jmbg"], unique=False)
    op.create_index("ix_person_sort", "person", ["sort_key", "id"], unique=False)


def _person_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("born_year", BigInt, nullable=True),
        sa.Column("jmbg", sa.Text(), nullable=True),
        sa.Column("jmbg_check", sa.Text(), nullable=False),
        sa.Column("jmbg_note", sa.Text(), nullable=True),
        sa.Column("card_number", sa.Text(), nullable=True),
        sa.Column("needs", sa.Text(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _person_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("jmbg_check IN ('none', 'checked', 'differs')", name=op.f("ck_person_jmbg_check_known")),
        sa.CheckConstraint("sex IN ('f', 'm') OR sex IS NULL", name=op.f("ck_person_sex_known")),
        sa.CheckConstraint("born_on IS NULL OR born_year IS NOT NULL", name=op.f("ck_person_birth_year")),
        sa.CheckConstraint("length(trim(family_name)) > 0", name=op.f("ck_person_family_name_given")),
        sa.CheckConstraint("length(trim(given_name)) > 0", name=op.f("ck_person_given_name_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    ]


def _place() -> None:
    op.create_table("place", *_place_columns(), *_place_constraints(), sqlite_strict=True)


def _place_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("kosovo", sa.Boolean(), nullable=False),
        sa.Column("name_latin", sa.Text(), nullable=False),
        sa.Column("name_cyrillic", sa.Text(), nullable=False),
        sa.Column("name_albanian", sa.Text(), nullable=True),
        sa.Column("older_code", sa.Text(), nullable=True),
        sa.Column("latitude", BigInt, nullable=True),
        sa.Column("longitude", BigInt, nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _place_constraints() -> list[sa.Constraint]:
    return [
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
        sa.UniqueConstraint("code", name=op.f("uq_place_code")),
    ]


def _project() -> None:
    op.create_table("project", *_project_columns(), *_project_constraints(), sqlite_strict=True)


def _project_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("donor", sa.Text(), nullable=False),
        sa.Column("contract_number", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _project_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("ends_on > starts_on", name=op.f("ck_project_dates")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sa.UniqueConstraint("code", name=op.f("uq_project_code")),
    ]


def _budget_line() -> None:
    op.create_table("budget_line", *_budget_line_columns(), *_budget_line_constraints(), sqlite_strict=True)
    op.create_index(op.f("ix_budget_line_from_account_id"), "budget_line", ["from_account_id"], unique=False)
    op.create_index(op.f("ix_budget_line_to_account_id"), "budget_line", ["to_account_id"], unique=False)


def _budget_line_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("project_id", BigInt, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("amount", BigInt, nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("from_account_id", BigInt, nullable=False),
        sa.Column("to_account_id", BigInt, nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _budget_line_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("state IN ('open', 'closed')", name=op.f("ck_budget_line_state_known")),
        sa.CheckConstraint("amount > 0", name=op.f("ck_budget_line_amount_positive")),
        sa.ForeignKeyConstraint(["from_account_id"], ["account.id"], name=op.f("fk_budget_line_from_account_id")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_budget_line_project_id")),
        sa.ForeignKeyConstraint(["to_account_id"], ["account.id"], name=op.f("fk_budget_line_to_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget_line")),
        sa.UniqueConstraint("id", "to_account_id", name="uq_budget_line_own_account"),
        sa.UniqueConstraint("project_id", "code", name=op.f("uq_budget_line_project_id_code")),
        sa.UniqueConstraint("to_account_id", name=op.f("uq_budget_line_to_account_id")),
    ]


def _family() -> None:
    op.create_table("family", *_family_columns(), *_family_constraints(), sqlite_strict=True)
    op.create_index("ix_family_registered", "family", ["registered_on", "id"], unique=False)
    op.create_index("ix_family_sort", "family", ["sort_key", "id"], unique=False)
    op.create_index("ix_family_state", "family", ["state"], unique=False)


def _family_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("organisation_id", BigInt, nullable=False),
        sa.Column("origin_place_id", BigInt, nullable=True),
        sa.Column("present_place_id", BigInt, nullable=True),
        sa.Column("return_place_id", BigInt, nullable=True),
        sa.Column("accommodation", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("import_run_id", BigInt, nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _family_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "accommodation IN ('private', 'collective_centre', 'informal_settlement', 'unknown')",
            name=op.f("ck_family_accommodation_known"),
        ),
        sa.CheckConstraint(
            "state IN ('registered', 'assessed', 'eligible', 'selected', 'declared', 'cleared', 'reconfirmed', 'on_manifest', 'departed', 'arrived', 'kit_handed_over', 'followed_up', 'withdrawn', 'rejected', 'suspended')",
            name=op.f("ck_family_state_known"),
        ),
        sa.CheckConstraint(
            "state_reason IS NOT NULL OR state NOT IN ('withdrawn', 'rejected', 'suspended') OR import_run_id IS NOT NULL",
            name=op.f("ck_family_reason_given"),
        ),
        sa.ForeignKeyConstraint(["import_run_id"], ["import_run.id"], name=op.f("fk_family_import_run_id")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_family_organisation_id")),
        sa.ForeignKeyConstraint(["origin_place_id"], ["place.id"], name=op.f("fk_family_origin_place_id")),
        sa.ForeignKeyConstraint(["present_place_id"], ["place.id"], name=op.f("fk_family_present_place_id")),
        sa.ForeignKeyConstraint(["return_place_id"], ["place.id"], name=op.f("fk_family_return_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_family")),
        sa.UniqueConstraint("number", name=op.f("uq_family_number")),
    ]


def _indicator() -> None:
    op.create_table("indicator", *_indicator_columns(), *_indicator_constraints(), sqlite_strict=True)


def _indicator_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("project_id", BigInt, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _indicator_constraints() -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_indicator_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
        sa.UniqueConstraint("project_id", "code", name=op.f("uq_indicator_project_id_code")),
    ]


def _supplier() -> None:
    op.create_table("supplier", *_supplier_columns(), *_supplier_constraints(), sqlite_strict=True)


def _supplier_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("tax_number", sa.Text(), nullable=True),
        sa.Column("bank_account", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("account_id", BigInt, nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _supplier_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_supplier_name_given")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_supplier_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier")),
        sa.UniqueConstraint("account_id", name=op.f("uq_supplier_account_id")),
        sa.UniqueConstraint("id", "account_id", name="uq_supplier_own_account"),
        sa.UniqueConstraint("search_key", name=op.f("uq_supplier_search_key")),
    ]


def _indicator_target() -> None:
    op.create_table(
        "indicator_target", *_indicator_target_columns(), *_indicator_target_constraints(), sqlite_strict=True
    )


def _indicator_target_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("indicator_id", BigInt, nullable=False),
        sa.Column("value", BigInt, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("stated_on", sa.Date(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _indicator_target_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("value >= 0", name=op.f("ck_indicator_target_not_negative")),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_target_indicator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_target")),
        sa.UniqueConstraint(
            "indicator_id", "stated_on", "source", name=op.f("uq_indicator_target_indicator_id_stated_on_source")
        ),
    ]


def _membership() -> None:
    op.create_table("membership", *_membership_columns(), *_membership_constraints(), sqlite_strict=True)
    op.create_index("ix_membership_family", "membership", ["family_id"], unique=False)
    op.create_index(
        "uq_membership_head",
        "membership",
        ["family_id"],
        unique=True,
        postgresql_where=sa.text("relation = 'head' AND until_on IS NULL"),
        sqlite_where=sa.text("relation = 'head' AND until_on IS NULL"),
    )
    op.create_index(
        "uq_membership_person",
        "membership",
        ["person_id"],
        unique=True,
        postgresql_where=sa.text("until_on IS NULL"),
        sqlite_where=sa.text("until_on IS NULL"),
    )


def _membership_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("person_id", BigInt, nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _membership_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "relation IN ('head', 'spouse', 'son', 'daughter', 'mother', 'father', 'grandchild', 'sibling', 'other')",
            name=op.f("ck_membership_relation_known"),
        ),
        sa.CheckConstraint("until_on IS NULL OR until_on >= from_on", name=op.f("ck_membership_dates")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_membership_family_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_membership_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
    ]


def _possible_duplicate() -> None:
    op.create_table(
        "possible_duplicate", *_possible_duplicate_columns(), *_possible_duplicate_constraints(), sqlite_strict=True
    )
    op.create_index("ix_possible_duplicate_other", "possible_duplicate", ["other_id"], unique=False)


def _possible_duplicate_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("family_id", BigInt, nullable=False),
        sa.Column("other_id", BigInt, nullable=False),
        sa.Column("score", BigInt, nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("id", BigInt, nullable=False),
        sa.Column("version", BigInt, server_default="1", nullable=False),
        sa.Column("created_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("created_by", BigInt, nullable=True),
        sa.Column("updated_at", Moment(), server_default=database_now(), nullable=False),
        sa.Column("updated_by", BigInt, nullable=True),
    ]


def _possible_duplicate_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "decision IN ('open', 'same', 'different')", name=op.f("ck_possible_duplicate_decision_known")
        ),
        sa.CheckConstraint("family_id < other_id", name=op.f("ck_possible_duplicate_ordered")),
        sa.CheckConstraint("score BETWEEN 0 AND 100", name=op.f("ck_possible_duplicate_score_range")),
        sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_possible_duplicate_family_id")),
        sa.ForeignKeyConstraint(["other_id"], ["family.id"], name=op.f("fk_possible_duplicate_other_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_possible_duplicate")),
        sa.UniqueConstraint("family_id", "other_id", name=op.f("uq_possible_duplicate_family_id_other_id")),
    ]
