"""Selection criteria as data: versions with criteria, what a value is worth, and the tie rule; frozen once in use.

Texts (`labels`) are JSON by language, as in questionnaires. Points are whole; a ranked list adds them in hundredths,
because the points of a committee are an average.
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

CASE = (Role.CASE_WORKER,)
DATED = ("state_on",)
SOURCES = ("fact", "answer", "score", "committee")
FACTS = (
    "members",
    "children_under_18",
    "children_under_5",
    "adults_over_65",
    "single_parent",
    "head_age",
    "head_woman",
    "with_needs",
    "years_registered",
    "accommodation",
)
"""What is known of every family without asking, as of the list's date; `services/families/selection/facts.py`."""

CRITERIA = Lifecycle(
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
                    "criteria",
                    "NOT EXISTS (SELECT 1 FROM selection_criterion c WHERE c.version_id = n.id)",
                    "There is no criterion in this version yet.",
                ),
                Need(
                    "worth",
                    "EXISTS (SELECT 1 FROM selection_criterion c WHERE c.version_id = n.id AND c.source <> 'committee'"
                    " AND c.per_unit IS NULL AND NOT EXISTS (SELECT 1 FROM selection_band b"
                    " WHERE b.criterion_id = c.id))",
                    "A criterion does not say yet what a value is worth.",
                ),
                Need(
                    "answers",
                    "EXISTS (SELECT 1 FROM selection_criterion c JOIN questionnaire_version v"
                    " ON v.id = c.questionnaire_version_id WHERE c.version_id = n.id AND v.state = 'draft')",
                    "A criterion reads a questionnaire that is still a draft.",
                ),
            ),
        ),
        Move("retire", "Retire", "in_use", "retired", CASE, asks=DATED),
        Move("discard", "Set the draft aside", "draft", "retired", CASE, asks=DATED),
    ),
)


def _only_in_draft(table: str, version: str) -> tuple[Rule, ...]:
    """Refuse to save or delete what belongs to a version that is no draft; `version` is SQL over the row `{row}`."""
    return only_while(
        table,
        "in_draft",
        f"selection_criteria v WHERE v.state = 'draft' AND v.id = {version}",
        "These criteria are in use or retired: they stay as they are.",
        "Make a new version and change that one.",
    )


class Criteria(Record):
    """One version of selection criteria: the least points, the days for objections and how many members score.

    `quorum` is how many members must have scored each applicant; `apart` says that an objection is decided by people
    who did not score that family. How many are selected belongs to each round, not here.
    """

    __tablename__ = "selection_criteria"
    __table_args__ = (
        UniqueConstraint("code", "number"),
        CheckConstraint("length(trim(code)) > 0 AND number > 0", name="code_given"),
        CheckConstraint("minimum >= 0 AND objection_days > 0 AND quorum > 0", name="limits"),
        CheckConstraint("state IN ('draft', 'in_use', 'retired')", name="state_known"),
        *(
            Index(f"uq_selection_criteria_{state}", "code", unique=True, info=only_where(f"state = '{state}'"))
            for state in ("draft", "in_use")
        ),
    )
    writers = CASE_WRITERS
    lifecycle = CRITERIA

    code: Mapped[str]
    number: Mapped[int]
    labels: Mapped[str]
    minimum: Mapped[int] = mapped_column(default=0)
    objection_days: Mapped[int] = mapped_column(default=8)
    quorum: Mapped[int] = mapped_column(default=1)
    apart: Mapped[bool] = mapped_column(default=True)
    state: Mapped[str] = mapped_column(default="draft")
    state_on: Mapped[date]


class Criterion(Record):
    """A criterion: where its value comes from, the most points, and its turn in the tie rule.

    A value is worth `per_unit` points for each one, or the points of the band it lies in; the committee gives points
    itself. Without a `tie_order` the criterion decides no tie.
    """

    __tablename__ = "selection_criterion"
    __table_args__ = (
        UniqueConstraint("version_id", "code"),
        UniqueConstraint("version_id", "tie_order"),
        CheckConstraint("source IN ('fact', 'answer', 'score', 'committee')", name="source_known"),
        CheckConstraint("most_points > 0 AND (per_unit IS NULL OR per_unit > 0)", name="points_positive"),
        CheckConstraint(
            "(source = 'fact') = (fact IS NOT NULL) AND (source = 'answer') = (question_code IS NOT NULL)"
            " AND (source IN ('answer', 'score')) = (questionnaire_version_id IS NOT NULL)"
            " AND (source <> 'committee' OR per_unit IS NULL)",
            name="source_named",
        ),
        CheckConstraint(
            "fact IS NULL OR fact IN (" + ", ".join(f"'{fact}'" for fact in FACTS) + ")", name="fact_known"
        ),
    )
    writers = CASE_WRITERS
    deletable = True
    locks = ("selection_criteria v WHERE v.id = n.version_id",)
    rules = (
        *_only_in_draft("selection_criterion", "{row}.version_id"),
        Rule(
            "selection_criterion_stays",
            "update",
            "n.version_id <> o.version_id",
            "A criterion stays in its version.",
            "Add it there anew.",
        ),
        Rule(
            "selection_criterion_question",
            "save",
            "n.question_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM question q"
            " WHERE q.version_id = n.questionnaire_version_id AND q.code = n.question_code)",
            "The questionnaire has no such question.",
            "Choose a question of this questionnaire.",
        ),
        Rule(
            "selection_criterion_bands_fit",
            "update",
            "EXISTS (SELECT 1 FROM selection_band b WHERE b.criterion_id = n.id AND b.points > n.most_points)",
            "A value is worth more than the most points of the criterion.",
            "Lower the points of the value, or raise the most points.",
        ),
    )

    version_id: Mapped[int] = mapped_column(ForeignKey("selection_criteria.id"))
    code: Mapped[str]
    position: Mapped[int]
    labels: Mapped[str]
    source: Mapped[str]
    fact: Mapped[str | None]
    questionnaire_version_id: Mapped[int | None] = mapped_column(ForeignKey("questionnaire_version.id"))
    question_code: Mapped[str | None]
    most_points: Mapped[int]
    per_unit: Mapped[int | None]
    tie_order: Mapped[int | None]


class Band(Record):
    """What a value is worth: a choice, or the numbers from `low` to `high`; no two of a criterion overlap."""

    __tablename__ = "selection_band"
    __table_args__ = (
        CheckConstraint("points >= 0", name="points_not_negative"),
        CheckConstraint("low <= high AND (choice IS NULL) = (low IS NOT NULL OR high IS NOT NULL)", name="value"),
        Index("ix_selection_band_criterion", "criterion_id"),
    )
    writers = CASE_WRITERS
    deletable = True
    locks = (
        "selection_criteria v WHERE v.id = (SELECT c.version_id FROM selection_criterion c"
        " WHERE c.id = n.criterion_id)",
    )
    rules = (
        *_only_in_draft(
            "selection_band", "(SELECT c.version_id FROM selection_criterion c WHERE c.id = {row}.criterion_id)"
        ),
        Rule(
            "selection_band_stays",
            "update",
            "n.criterion_id <> o.criterion_id",
            "What a value is worth stays with its criterion.",
            "Add it there anew.",
        ),
        Rule(
            "selection_band_most",
            "save",
            "n.points > (SELECT c.most_points FROM selection_criterion c WHERE c.id = n.criterion_id)",
            "A value is worth more than the most points of the criterion.",
            "Lower the points of the value, or raise the most points.",
        ),
        Rule(
            "selection_band_apart",
            "save",
            "EXISTS (SELECT 1 FROM selection_band b WHERE b.criterion_id = n.criterion_id AND b.id <> n.id"
            " AND (b.choice = n.choice OR (b.choice IS NULL AND n.choice IS NULL"
            " AND (b.low IS NULL OR n.high IS NULL OR b.low <= n.high)"
            " AND (n.low IS NULL OR b.high IS NULL OR n.low <= b.high))))",
            "Two lines of this criterion speak of the same value.",
            "Correct the limits so that they do not overlap.",
        ),
    )

    criterion_id: Mapped[int] = mapped_column(ForeignKey("selection_criterion.id"))
    choice: Mapped[str | None]
    low: Mapped[int | None]
    high: Mapped[int | None]
    points: Mapped[int]
