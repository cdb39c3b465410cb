"""Questionnaires as data: versions with sections, questions, options and points; frozen once a version is in use.

Texts (`titles`, `labels`, `hints`) are JSON by language; `relevant` is a skip rule as JSON, empty when always asked.
Numbers are whole: money in cents, decimals in thousandths.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, only_where
from models.families.register import CASE_WRITERS
from models.lifecycle import Lifecycle, Move, Need, State
from models.roles import Role
from models.rules import Rule, only_while

NUMBERS = ("whole", "decimal", "money")
CHOICES = ("yes_no", "one", "several")
KINDS = ("text", "note", *NUMBERS, "date", *CHOICES, "place")
CASE = (Role.CASE_WORKER,)
DATED = ("state_on",)

QUESTIONNAIRE_VERSION = Lifecycle(
    states=(
        State("draft", "draft", "neutral", editable=True),
        State("in_use", "in use", "good"),
        State("retired", "retired", "neutral"),
    ),
    entries=("draft",),
    loose=("state_on",),
    moves=(
        Move(
            "put_in_use",
            "Put in use",
            "draft",
            "in_use",
            CASE,
            asks=DATED,
            primary=True,
            needs=(
                Need(
                    "questions",
                    "NOT EXISTS (SELECT 1 FROM question q WHERE q.version_id = n.id AND q.kind <> 'note')",
                    "There is no question in this version yet.",
                ),
                Need(
                    "options",
                    "EXISTS (SELECT 1 FROM question q WHERE q.version_id = n.id AND q.kind IN ('one', 'several')"
                    " AND NOT EXISTS (SELECT 1 FROM question_option x WHERE x.question_id = q.id))",
                    "A question has no choices yet.",
                ),
            ),
        ),
        Move("retire", "Retire", "in_use", "retired", CASE, asks=DATED),
        Move("discard", "Set the draft aside", "draft", "retired", CASE, asks=DATED),
    ),
)


def only_in_draft(table: str, version: str) -> tuple[Rule, ...]:
    """Refuse to save or delete what belongs to a version that is no draft; `version` is SQL over the row `{row}`."""
    return only_while(
        table,
        "in_draft",
        f"questionnaire_version v WHERE v.state = 'draft' AND v.id = {version}",
        "This version of the questionnaire is in use or retired: it stays as it is.",
        "Make a new version and change that one.",
    )


def stays(table: str, column: str) -> Rule:
    """Refuse to give a row to another parent."""
    return Rule(
        f"{table}_stays",
        "update",
        f"n.{column} <> o.{column}",
        "A part of a questionnaire stays where it belongs.",
        "Add it there anew.",
    )


class Questionnaire(Record):
    """A form the office asks families with, under a short code; what it asks stands in its versions."""

    __tablename__ = "questionnaire"
    __table_args__ = (UniqueConstraint("code"), CheckConstraint("length(trim(code)) > 0", name="code_given"))
    writers = CASE_WRITERS

    code: Mapped[str]
    titles: Mapped[str]


class QuestionnaireVersion(Record):
    """One version of a questionnaire; at most one is being drafted and one is in use."""

    __tablename__ = "questionnaire_version"
    __table_args__ = (
        UniqueConstraint("questionnaire_id", "number"),
        CheckConstraint("number > 0", name="number_positive"),
        CheckConstraint("state IN ('draft', 'in_use', 'retired')", name="state_known"),
        Index("uq_questionnaire_version_draft", "questionnaire_id", unique=True, info=only_where("state = 'draft'")),
        # SQLite tells a broken index by its columns alone: two of them must not have the same.
        Index(
            "uq_questionnaire_version_in_use",
            "questionnaire_id",
            "state",
            unique=True,
            info=only_where("state = 'in_use'"),
        ),
    )
    writers = CASE_WRITERS
    lifecycle = QUESTIONNAIRE_VERSION

    questionnaire_id: Mapped[int] = mapped_column(ForeignKey("questionnaire.id"))
    number: Mapped[int]
    note: Mapped[str | None]
    state: Mapped[str] = mapped_column(default="draft")
    state_on: Mapped[date]


class QuestionnaireSection(Record):
    """A section of a version; one `per_person` is asked of each person of the family."""

    __tablename__ = "questionnaire_section"
    __table_args__ = (UniqueConstraint("version_id", "code"),)
    writers = CASE_WRITERS
    deletable = True
    locks = ("questionnaire_version v WHERE v.id = n.version_id",)
    rules = (*only_in_draft("questionnaire_section", "{row}.version_id"), stays("questionnaire_section", "version_id"))

    version_id: Mapped[int] = mapped_column(ForeignKey("questionnaire_version.id"))
    code: Mapped[str]
    position: Mapped[int]
    labels: Mapped[str]
    per_person: Mapped[bool] = mapped_column(default=False)
    relevant: Mapped[str | None]


class Question(Record):
    """A question of a version: its kind, whether it needs an answer, the range it allows, and its weight."""

    __tablename__ = "question"
    __table_args__ = (
        UniqueConstraint("version_id", "code"),
        CheckConstraint("kind IN (" + ", ".join(f"'{kind}'" for kind in KINDS) + ")", name="kind_known"),
        CheckConstraint("low <= high", name="range"),
        CheckConstraint("weight >= 0", name="weight_not_negative"),
        Index("ix_question_section", "section_id"),
    )
    writers = CASE_WRITERS
    deletable = True
    locks = ("questionnaire_version v WHERE v.id = n.version_id",)
    rules = (
        *only_in_draft("question", "{row}.version_id"),
        stays("question", "version_id"),
        Rule(
            "question_of_section",
            "save",
            "NOT EXISTS (SELECT 1 FROM questionnaire_section s WHERE s.id = n.section_id AND"
            " s.version_id = n.version_id)",
            "The question stands in a section of another version.",
            "Choose a section of this version.",
        ),
    )

    version_id: Mapped[int] = mapped_column(ForeignKey("questionnaire_version.id"))
    section_id: Mapped[int] = mapped_column(ForeignKey("questionnaire_section.id"))
    code: Mapped[str]
    position: Mapped[int]
    kind: Mapped[str]
    labels: Mapped[str]
    hints: Mapped[str | None]
    required: Mapped[bool] = mapped_column(default=False)
    low: Mapped[int | None]
    high: Mapped[int | None]
    relevant: Mapped[str | None]
    weight: Mapped[int] = mapped_column(default=1)


class QuestionOption(Record):
    """A choice of a question, or a band of numbers from `low` to `high`, with the points it gives."""

    __tablename__ = "question_option"
    __table_args__ = (
        UniqueConstraint("question_id", "code"),
        CheckConstraint("low <= high", name="range"),
    )
    writers = CASE_WRITERS
    deletable = True
    locks = ("questionnaire_version v WHERE v.id = (SELECT q.version_id FROM question q WHERE q.id = n.question_id)",)
    rules = (
        *only_in_draft("question_option", "(SELECT q.version_id FROM question q WHERE q.id = {row}.question_id)"),
        stays("question_option", "question_id"),
    )

    question_id: Mapped[int] = mapped_column(ForeignKey("question.id"))
    code: Mapped[str]
    position: Mapped[int]
    labels: Mapped[str]
    points: Mapped[int] = mapped_column(default=0)
    low: Mapped[int | None]
    high: Mapped[int | None]
