"""Saves the submissions of a plan as completed assessments in one transaction: all of them or nothing."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from models.families.assessment import Assessment, AssessmentAnswer
from models.imports import ImportRun
from services.bulk import insert_rows, new_ids
from services.errors import Refused
from services.families.assessment import answer_rows
from services.families.assessment_sheet import COLUMNS
from services.families.forms.content import Form, Question
from services.families.kobo.plan import Plan
from services.families.kobo.settling import Settled
from services.imports.plan import Progress, Steps
from services.memory import without_collecting
from services.session import Office, actor
from services.texts import QT_TRANSLATE_NOOP

AT_ONCE = 500
Decisions = Mapping[str, int]
"""By the _uuid of a submission the family a person named for it."""

_ERRORS = (
    QT_TRANSLATE_NOOP("imports", "Nothing is imported while an error stands."),
    QT_TRANSLATE_NOOP("imports", "Mend the file and choose it again: decisions made here are kept."),
)
_UNFIT = (
    QT_TRANSLATE_NOOP("assessment", "A submission does not fit the family it was given to."),
    QT_TRANSLATE_NOOP("assessment", "Give it to another family, or mend the file."),
)
_HEAD = ("family_id", "version_id", "assessed_on", "visited_by", "state", "state_on", "source_uuid", "import_run_id")
_ANSWER = ("assessment_id", "question_id", "person_id", "kind", "points", *COLUMNS)


def save(
    office: Office,
    planned: Plan,
    decisions: Decisions | None = None,
    progress: Progress | None = None,
    operation_id: uuid.UUID | None = None,
) -> dict[str, int]:
    """Save a plan in one transaction and return how many assessments came in; nothing new writes nothing.

    A submission nobody has decided about stays out; it comes in when the file is imported again. Raises Refused
    with nothing saved, Cancelled.
    """
    decided = dict(decisions or {})
    if not planned.errors and not planned.settled and not decided:
        return {"assessments": 0, "answers": 0}
    saving = Saving(planned, progress)
    with without_collecting():
        return office.write(
            saving.run, planned.workbook.content_hash, planned.version_id, decided, operation_id=operation_id
        )


class Saving:
    """Saves one plan; `run` is what Office.write carries out, so that the plan itself is never sent or hashed."""

    def __init__(self, plan: Plan, progress: Progress | None = None) -> None:
        self._plan = plan
        self._progress = progress

    def run(self, session: Session, content_hash: str, version_id: int, decisions: Decisions) -> dict[str, int]:
        """Save the plan of the file with this hash and return its counts."""
        if self._plan.errors:
            raise Refused(*_ERRORS, name="import_errors")
        coming = [*self._plan.settled, *self._decided(decisions)]
        total = 2 * len(coming) + sum(len(one.answers) for one in coming)
        step = Steps(self._progress, total)
        run_id = _begin(session, self._plan.workbook.name, content_hash)
        ids = new_ids(session, Assessment, len(coming))
        heads = ((own, *_head(one, version_id, run_id)) for own, one in zip(ids, coming, strict=True))
        insert_rows(session, Assessment, ("id", *_HEAD), heads, step)
        insert_rows(session, AssessmentAnswer, _ANSWER, _answers(self._plan.form, ids, coming), step)
        _complete(session, ids, step)
        return _finish(session, run_id, {"assessments": len(coming), "answers": total - 2 * len(coming)})

    def _decided(self, decisions: Decisions) -> Iterator[Settled]:
        for submission in self._plan.asks:
            family_id = decisions.get(submission.uuid)
            if family_id:
                settled, errors = self._plan.decide(submission, family_id)
                if errors:
                    raise Refused(*_UNFIT, field=submission.uuid, name="unfit")
                yield settled


def _head(one: Settled, version_id: int, run_id: int) -> tuple[Any, ...]:
    asked = one.submission
    return (
        one.family_id,
        version_id,
        asked.visited_on,
        asked.visited_by,
        "draft",
        asked.visited_on,
        asked.uuid,
        run_id,
    )


def _answers(form: Form, ids: Sequence[int], coming: Sequence[Settled]) -> Iterator[tuple[Any, ...]]:
    questions: dict[str, Question] = {question.code: question for _section, question in form.questions()}
    for assessment_id, one in zip(ids, coming, strict=True):
        for (code, person), value in one.answers.items():
            for row in answer_rows(questions[code], person, value):
                yield (assessment_id, *row)


def _complete(session: Session, ids: Sequence[int], step: Steps) -> None:
    """Complete the assessments; the score is added up from the points the database has just proved."""
    total = (
        select(func.coalesce(func.sum(AssessmentAnswer.points), 0))
        .where(AssessmentAnswer.assessment_id == Assessment.id)
        .scalar_subquery()
    )
    done = {"state": "completed", "score": total, "completed_by": actor(session).id, "version": 2}
    for first in range(0, len(ids), AT_ONCE):
        piece = ids[first : first + AT_ONCE]
        session.execute(
            update(Assessment).where(Assessment.id.in_(piece)).values(done),
            execution_options={"synchronize_session": False},
        )
        step(len(piece))


def _begin(session: Session, file_name: str, content_hash: str) -> int:
    statement = insert(ImportRun).values(file_name=file_name, content_hash=content_hash).returning(ImportRun.id)
    return int(session.execute(statement).scalar_one())


def _finish(session: Session, run_id: int, counts: dict[str, int]) -> dict[str, int]:
    done = {"state": "done", "counts": json.dumps(counts), "version": 2}
    session.execute(update(ImportRun).where(ImportRun.id == run_id).values(done))
    return counts
