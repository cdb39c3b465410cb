"""Assessments: started, filled, completed with their score, reopened; and what lists and selection read of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from models.families.assessment import ASSESSMENT, Assessment, AssessmentAnswer
from models.families.questionnaires import Question as QuestionRow
from models.families.questionnaires import QuestionnaireSection
from services.bulk import insert_rows
from services.errors import Refused
from services.families import forms
from services.families.assessment_sheet import COLUMNS, GONE, answers_from_rows, read_sheet
from services.families.forms import Form, Question
from services.families.forms.asking import Key, asked, counted
from services.families.forms.content import NUMBERS
from services.families.forms.scoring import points, score
from services.families.forms.skipping import Value
from services.families.questionnaires import form_of
from services.records import add, change, move
from services.rows import AnyRow, AnySelect
from services.texts import QT_TRANSLATE_NOOP

__all__ = [
    "ASSESSMENT",
    "Assessment",
    "answer_rows",
    "answers",
    "change_head",
    "complete",
    "fill",
    "reopen",
    "scores",
    "section_scores",
    "start",
    "step",
]

_OWN_COLUMN = {"text": "words", "date": "answered_on", "place": "place_id", **dict.fromkeys(NUMBERS, "number")}

_NO_QUESTION = (
    QT_TRANSLATE_NOOP("assessment", "The questionnaire has no such question."),
    QT_TRANSLATE_NOOP("assessment", "Open the assessment again."),
)


def start(session: Session, family_id: int, version_id: int, assessed_on: date, **about: Any) -> int:
    """Begin to ask a family; `about` may name who visited (`visited_by`) and where (`place_id`)."""
    return add(
        session,
        Assessment,
        family_id=family_id,
        version_id=version_id,
        assessed_on=assessed_on,
        state_on=assessed_on,
        **about,
    )


def change_head(session: Session, assessment_id: int, version: int, **about: Any) -> int:
    """Change the day, the visitor or the place of an assessment that is open."""
    return change(session, Assessment, assessment_id, version, **about)


def fill(
    session: Session, assessment_id: int, version: int, changes: Sequence[tuple[str, int | None, Value | None]]
) -> int:
    """Save answers as (question, person or None, value or None to take it back); returns the new version.

    Raises Refused with the question as its field when one is not allowed, Stale when a colleague was faster.
    """
    version_id = session.scalar(select(Assessment.version_id).where(Assessment.id == assessment_id))
    if version_id is None:
        raise Refused(*GONE, name="gone")
    form = form_of(session, version_id)
    stamp = change(session, Assessment, assessment_id, version)
    for code, person, value in changes:
        _replace(session, assessment_id, form, (code, person), value)
    return stamp


def complete(session: Session, assessment_id: int, version: int, state_on: date) -> int:
    """Complete an assessment: what is needed must be answered; answers to what is not asked go; the score stays.

    Raises Refused with the question as its field.
    """
    sheet = read_sheet(session, assessment_id)
    for one in asked(sheet.form, sheet.answers, sheet.facts):
        wrong = forms.wrong_with(one.question, sheet.answers.get(one.key))
        if wrong.problem:
            raise Refused(wrong.problem, wrong.remedy, field=one.question.code, name="answer")
    kept = counted(sheet.form, sheet.answers, sheet.facts)
    for code, person in sheet.answers.keys() - kept.keys():
        _take_back(session, assessment_id, sheet.form, (code, person))
    total = score(sheet.form, kept, sheet.facts).total
    return move(session, Assessment, assessment_id, version, "complete", state_on=state_on, score=total)


def step(session: Session, assessment_id: int, version: int, name: str, **asked_for: Any) -> int:
    """Take the step `complete`, `reopen` or `discard` of an assessment with its date and reason."""
    if name == "complete":
        return complete(session, assessment_id, version, asked_for["state_on"])
    return move(session, Assessment, assessment_id, version, name, **asked_for)


def reopen(session: Session, assessment_id: int, version: int, state_on: date, state_reason: str) -> int:
    """Reopen a completed assessment with a reason; its score is void until it is completed again."""
    return move(session, Assessment, assessment_id, version, "reopen", state_on=state_on, state_reason=state_reason)


def answers(
    session: Session, questionnaire_version_id: int, family_ids: Sequence[int]
) -> Mapping[int, Mapping[str, Any]]:
    """The latest completed answers of families, by family and question code.

    Numbers are whole (money in cents, decimals in thousandths); several choices are a tuple of codes; an answer
    asked per person is a mapping of person to value. A family without a completed assessment is not there.
    """
    latest = _latest(session, questionnaire_version_id, family_ids)
    found: dict[int, dict[str, Any]] = {family: {} for family in latest}
    family_of = {assessment.id: family for family, assessment in latest.items()}
    rows: dict[int, list[AnyRow]] = defaultdict(list)
    for piece in _pieces(list(family_of)):
        for row in session.execute(_answers_in(AssessmentAnswer.assessment_id.in_(piece))):
            rows[row.assessment_id].append(row)
    for assessment_id, own in rows.items():
        for (code, person), value in answers_from_rows(own).items():
            if person is None:
                found[family_of[assessment_id]][code] = value
            else:
                found[family_of[assessment_id]].setdefault(code, {})[person] = value
    return found


def scores(session: Session, questionnaire_version_id: int, family_ids: Sequence[int]) -> Mapping[int, int]:
    """The score of the latest completed assessment of families; one without is not there."""
    return {family: row.score for family, row in _latest(session, questionnaire_version_id, family_ids).items()}


def section_scores(session: Session, assessment_ids: Sequence[int]) -> Mapping[int, Mapping[str, int]]:
    """The points of each section of assessments, added up from what the database keeps with each answer."""
    found: dict[int, dict[str, int]] = {identity: {} for identity in assessment_ids}
    for piece in _pieces(assessment_ids):
        rows = session.execute(
            select(AssessmentAnswer.assessment_id, QuestionnaireSection.code, func.sum(AssessmentAnswer.points))
            .join(QuestionRow, QuestionRow.id == AssessmentAnswer.question_id)
            .join(QuestionnaireSection, QuestionnaireSection.id == QuestionRow.section_id)
            .where(AssessmentAnswer.assessment_id.in_(piece))
            .group_by(AssessmentAnswer.assessment_id, QuestionnaireSection.code)
        )
        for assessment_id, code, total in rows:
            found[assessment_id][code] = int(total)
    return found


def answer_rows(question: Question, person: int | None, value: Value) -> list[tuple[Any, ...]]:
    """The rows an answer is kept as: (question, person, kind, points, value columns), one for each choice."""
    column = _OWN_COLUMN.get(question.kind, "choice")
    rows = []
    for part in value if isinstance(value, tuple) else (value,):
        placed = [part if name == column else None for name in COLUMNS]
        rows.append((question.id, person, question.kind, points(question, part), *placed))
    return rows


def _answers_in(which: Any) -> AnySelect:
    return (
        select(
            AssessmentAnswer.assessment_id,
            QuestionRow.code,
            AssessmentAnswer.kind,
            AssessmentAnswer.person_id,
            *(getattr(AssessmentAnswer, name) for name in COLUMNS),
        )
        .join(QuestionRow, QuestionRow.id == AssessmentAnswer.question_id)
        .where(which)
        .order_by(AssessmentAnswer.id)
    )


def _latest(session: Session, version_id: int, family_ids: Sequence[int]) -> dict[int, AnyRow]:
    """The latest completed assessment of each family."""
    found: dict[int, AnyRow] = {}
    for piece in _pieces(family_ids):
        rows = session.execute(
            select(Assessment.id, Assessment.family_id, Assessment.score)
            .where(
                Assessment.version_id == version_id, Assessment.state == "completed", Assessment.family_id.in_(piece)
            )
            .order_by(Assessment.assessed_on, Assessment.id)
        )
        found |= {row.family_id: row for row in rows}
    return found


def _pieces(identities: Sequence[int], size: int = 5000) -> Iterable[Sequence[int]]:
    return (identities[first : first + size] for first in range(0, len(identities), size))


def _replace(session: Session, assessment_id: int, form: Form, key: Key, value: Value | None) -> None:
    question = form.question(key[0])
    if question is None:
        raise Refused(*_NO_QUESTION, field=key[0], name="no_question")
    given = tuple(value) if isinstance(value, list) else value
    wrong = forms.wrong_with(question, given) if given is not None else None
    if wrong is not None and wrong.problem:
        raise Refused(wrong.problem, wrong.remedy, field=question.code, name="answer")
    _take_back(session, assessment_id, form, key)
    if given is not None:
        columns = ("assessment_id", "question_id", "person_id", "kind", "points", *COLUMNS)
        rows = [(assessment_id, *row) for row in answer_rows(question, key[1], given)]
        insert_rows(session, AssessmentAnswer, columns, rows)


def _take_back(session: Session, assessment_id: int, form: Form, key: Key) -> None:
    question = form.question(key[0])
    session.execute(
        delete(AssessmentAnswer).where(
            AssessmentAnswer.assessment_id == assessment_id,
            AssessmentAnswer.question_id == (question.id if question else None),
            AssessmentAnswer.person_id.is_not_distinct_from(key[1]),
        )
    )
