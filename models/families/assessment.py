"""Assessments of families: dated answers to one version of a questionnaire, with the points the database proves."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.families.questionnaires import CASE, DATED
from models.families.register import CASE_WRITERS
from models.happening import Happening, Told
from models.lifecycle import Lifecycle, Move, Need, State, way_back
from models.rules import Rule, only_while

ANSWERED = Need(
    "answered",
    "EXISTS (SELECT 1 FROM question q JOIN questionnaire_section s ON s.id = q.section_id"
    " WHERE q.version_id = n.version_id AND q.required AND q.kind <> 'note' AND q.relevant IS NULL"
    " AND s.relevant IS NULL AND NOT s.per_person AND NOT EXISTS"
    " (SELECT 1 FROM assessment_answer a WHERE a.assessment_id = n.id AND a.question_id = q.id))",
    "A question that needs an answer has none.",
)

ASSESSMENT = Lifecycle(
    states=(
        State("draft", "draft", "neutral", editable=True),
        State("completed", "completed", "good"),
        State("reopened", "reopened", "warn", editable=True),
        State("discarded", "discarded", "bad"),
    ),
    entries=("draft",),
    decided_here=("completed", "reopened", "discarded"),
    loose=("state_on", "state_reason", "score"),
    moves=(
        *way_back(
            "completed",
            "Complete",
            ("draft", "reopened"),
            name="complete",
            roles=CASE,
            asks=DATED,
            needs=(ANSWERED,),
            stamp="completed_by",
            primary=True,
        ),
        Move(
            "reopen",
            "Reopen…",
            "completed",
            "reopened",
            CASE,
            asks=("state_on", "state_reason"),
            clears=("completed_by", "score"),
        ),
        Move("discard", "Discard…", "draft", "discarded", CASE, asks=("state_on", "state_reason")),
    ),
)


class Assessment(Record):
    """A family asked on a day with one version of a questionnaire; `score` stands from completing to reopening."""

    __tablename__ = "assessment"
    __table_args__ = (
        UniqueConstraint("source_uuid"),
        CheckConstraint(
            "state IN (" + ", ".join(f"'{state.name}'" for state in ASSESSMENT.states) + ")", name="state_known"
        ),
        CheckConstraint("(state = 'completed') = (score IS NOT NULL)", name="score_when_completed"),
        Index("ix_assessment_family", "family_id", "version_id", "assessed_on"),
        Index("ix_assessment_assessed", "assessed_on", "id"),
        Index("ix_assessment_version", "version_id", "state"),
    )
    writers = CASE_WRITERS
    lifecycle = ASSESSMENT
    told = Told(
        "Assessments",
        (Happening("Needs were assessed", "n.assessed_on"),),
        "assessments",
    )
    rules = (
        Rule(
            "assessment_version_in_use",
            "insert",
            "NOT EXISTS (SELECT 1 FROM questionnaire_version v WHERE v.id = n.version_id AND (v.state = 'in_use'"
            " OR (v.state = 'retired' AND n.import_run_id IS NOT NULL)))",
            "This version of the questionnaire is not in use.",
            "Put it in use first, or take the version that is.",
        ),
        Rule(
            "assessment_score_proved",
            "update",
            "n.state = 'completed' AND o.state <> 'completed' AND n.score IS DISTINCT FROM (SELECT"
            " coalesce(sum(a.points), 0) FROM assessment_answer a WHERE a.assessment_id = n.id)",
            "The score is not the sum of the points of the answers.",
            "Complete it from the program.",
        ),
        Rule(
            "assessment_score_stays",
            "update",
            "n.state = o.state AND n.score IS DISTINCT FROM o.score",
            "The score is written when the assessment is completed, and then stays.",
            "Reopen the assessment, correct the answers, and complete it again.",
        ),
        Rule(
            "assessment_family_stays",
            "update",
            "n.family_id <> o.family_id OR n.version_id <> o.version_id",
            "An assessment stays with its family and its version of the questionnaire.",
            "Start a new assessment.",
        ),
    )

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    version_id: Mapped[int] = mapped_column(ForeignKey("questionnaire_version.id"))
    assessed_on: Mapped[date]
    visited_by: Mapped[str | None]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    state: Mapped[str] = mapped_column(default="draft")
    state_on: Mapped[date]
    state_reason: Mapped[str | None]
    score: Mapped[int | None]
    completed_by: Mapped[int | None]
    source_uuid: Mapped[str | None]
    import_run_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"))


POINTS = (
    "coalesce((SELECT sum(q.weight * x.points) FROM question q JOIN question_option x ON x.question_id = q.id"
    " WHERE q.id = n.question_id AND (x.code = n.choice OR (n.number >= coalesce(x.low, n.number)"
    " AND n.number <= coalesce(x.high, n.number)))), 0)"
)
"""SQL: the points of an answer `n`: those of its choice, or of every band its number lies in, times the weight."""


class AssessmentAnswer(Record):
    """One answer, in the column of its kind; each choice of several is a row of its own, and so is each person."""

    __tablename__ = "assessment_answer"
    __table_args__ = (
        ForeignKeyConstraint(
            ["question_id", "choice"],
            ["question_option.question_id", "question_option.code"],
            name="fk_assessment_answer_choice",
        ),
        CheckConstraint(
            "(words IS NOT NULL) = (kind = 'text') AND (number IS NOT NULL) = (kind IN ('whole', 'decimal', 'money'))"
            " AND (answered_on IS NOT NULL) = (kind = 'date') AND (choice IS NOT NULL) = (kind IN ('yes_no', 'one',"
            " 'several')) AND (place_id IS NOT NULL) = (kind = 'place')",
            name="value_of_kind",
        ),
        Index("ix_assessment_answer_question", "assessment_id", "question_id"),
    )
    writers = CASE_WRITERS
    deletable = True
    locks = ("assessment a WHERE a.id = n.assessment_id",)
    rules = (
        *only_while(
            "assessment_answer",
            "open",
            "assessment a WHERE a.id = {row}.assessment_id AND a.state IN ('draft', 'reopened')",
            "The assessment is completed: its answers stay.",
            "Reopen it with a reason, then correct the answers.",
        ),
        Rule(
            "assessment_answer_stays",
            "update",
            "n.assessment_id <> o.assessment_id OR n.question_id <> o.question_id"
            " OR n.person_id IS DISTINCT FROM o.person_id",
            "An answer stays with its assessment, question and person.",
            "Answer the other one anew.",
        ),
        Rule(
            "assessment_answer_of_version",
            "save",
            "NOT EXISTS (SELECT 1 FROM assessment a JOIN question q ON q.version_id = a.version_id"
            " JOIN questionnaire_section s ON s.id = q.section_id WHERE a.id = n.assessment_id AND"
            " q.id = n.question_id AND q.kind = n.kind AND s.per_person = (n.person_id IS NOT NULL))",
            "The answer does not belong to a question of this questionnaire.",
            "Answer it from the program.",
        ),
        Rule(
            "assessment_answer_of_family",
            "save",
            "n.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assessment a JOIN membership m"
            " ON m.family_id = a.family_id WHERE a.id = n.assessment_id AND m.person_id = n.person_id)",
            "This person is not of the family that was asked.",
            "Add the person to the family first.",
        ),
        Rule(
            "assessment_answer_once",
            "save",
            "EXISTS (SELECT 1 FROM assessment_answer b WHERE b.assessment_id = n.assessment_id"
            " AND b.question_id = n.question_id AND b.id <> n.id AND b.person_id IS NOT DISTINCT FROM n.person_id"
            " AND (n.kind <> 'several' OR b.choice = n.choice))",
            "This question is already answered.",
            "Change the answer that is there.",
        ),
        Rule(
            "assessment_answer_in_range",
            "save",
            "EXISTS (SELECT 1 FROM question q WHERE q.id = n.question_id AND (n.number < q.low OR n.number > q.high))",
            "The number is outside the range this question allows.",
            "Correct the number.",
        ),
        Rule(
            "assessment_answer_points",
            "save",
            f"n.points <> {POINTS}",
            "The points are not those the questionnaire gives for this answer.",
            "Answer it from the program.",
        ),
    )

    assessment_id: Mapped[int] = mapped_column(ForeignKey("assessment.id"))
    question_id: Mapped[int] = mapped_column(ForeignKey("question.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str]
    words: Mapped[str | None]
    number: Mapped[int | None]
    answered_on: Mapped[date | None]
    choice: Mapped[str | None]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    points: Mapped[int] = mapped_column(default=0)
