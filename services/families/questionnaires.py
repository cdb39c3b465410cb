"""Questionnaires and their versions in the database: listed, read, drafted, put in use, retired."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib.resources import files
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from models.base import Record
from models.families.assessment import Assessment
from models.families.questionnaires import (
    QUESTIONNAIRE_VERSION,
    Question,
    Questionnaire,
    QuestionnaireSection,
    QuestionnaireVersion,
    QuestionOption,
)
from services.bulk import insert_rows, new_ids
from services.errors import Refused
from services.families.forms import content
from services.families.forms.checking import faults
from services.families.forms.content import Form, form_from_plain
from services.families.forms.skipping import rule_from_plain, rule_to_plain
from services.records import add, change, move
from services.rows import AnyRow, AnySelect

__all__ = [
    "QUESTIONNAIRE_VERSION",
    "Questionnaire",
    "add_questionnaire",
    "end_version",
    "form_from_rows",
    "form_of",
    "form_rows",
    "new_version",
    "put_in_use",
    "ready_made",
    "save_form",
    "versions",
]


def add_questionnaire(
    session: Session, code: str, titles: Mapping[str, str], on: date, sections: Sequence[Mapping[str, Any]] = ()
) -> int:
    """Add a questionnaire with its first version as a draft; returns the version's id."""
    questionnaire_id = add(session, Questionnaire, code=code, titles=_json(titles))
    version_id = add(session, QuestionnaireVersion, questionnaire_id=questionnaire_id, number=1, state_on=on)
    _write(session, version_id, form_from_plain(sections))
    return version_id


def new_version(session: Session, questionnaire_id: int, on: date, note: str | None = None) -> int:
    """Draft a new version that begins as a copy of the last one; returns its id."""
    last = session.execute(
        select(QuestionnaireVersion.id, QuestionnaireVersion.number)
        .where(QuestionnaireVersion.questionnaire_id == questionnaire_id)
        .order_by(QuestionnaireVersion.number.desc())
        .limit(1)
    ).one()
    version_id = add(
        session,
        QuestionnaireVersion,
        questionnaire_id=questionnaire_id,
        number=last.number + 1,
        state_on=on,
        note=note,
    )
    _write(session, version_id, form_of(session, last.id))
    return version_id


def save_form(session: Session, version_id: int, version: int, sections: Sequence[Mapping[str, Any]]) -> int:
    """Replace what a draft asks; returns its new version stamp. Raises Stale when a colleague was faster."""
    stamp = change(session, QuestionnaireVersion, version_id, version)
    of_version = select(Question.id).where(Question.version_id == version_id)
    session.execute(delete(QuestionOption).where(QuestionOption.question_id.in_(of_version)))
    session.execute(delete(Question).where(Question.version_id == version_id))
    session.execute(delete(QuestionnaireSection).where(QuestionnaireSection.version_id == version_id))
    _write(session, version_id, form_from_plain(sections))
    return stamp


def put_in_use(session: Session, version_id: int, version: int, state_on: date) -> int:
    """Put a draft in use; the version in use until now is retired. Raises Refused with what is wrong with it."""
    for fault in faults(form_of(session, version_id)):
        raise Refused(fault.sentence, fault.remedy, fault.code, name="form_fault")
    mine = select(QuestionnaireVersion.questionnaire_id).where(QuestionnaireVersion.id == version_id).scalar_subquery()
    present = session.execute(
        select(QuestionnaireVersion.id, QuestionnaireVersion.version).where(
            QuestionnaireVersion.questionnaire_id == mine, QuestionnaireVersion.state == "in_use"
        )
    ).one_or_none()
    if present is not None:
        move(session, QuestionnaireVersion, present.id, present.version, "retire", state_on=state_on)
    return move(session, QuestionnaireVersion, version_id, version, "put_in_use", state_on=state_on)


def end_version(session: Session, version_id: int, version: int, step: str, state_on: date) -> int:
    """Take the step `retire` or `discard` of a version."""
    return move(session, QuestionnaireVersion, version_id, version, step, state_on=state_on)


def versions(session: Session) -> list[Mapping[str, Any]]:
    """Every version of every questionnaire, the newest first, with how many questions and assessments it has."""
    questions = (
        select(func.count())
        .where(Question.version_id == QuestionnaireVersion.id, Question.kind != "note")
        .scalar_subquery()
    )
    used = select(func.count()).where(Assessment.version_id == QuestionnaireVersion.id).scalar_subquery()
    rows = session.execute(
        select(
            QuestionnaireVersion.__table__,
            Questionnaire.code,
            Questionnaire.titles,
            Questionnaire.version.label("title_version"),
            questions.label("questions"),
            used.label("assessments"),
        )
        .join(Questionnaire, Questionnaire.id == QuestionnaireVersion.questionnaire_id)
        .order_by(Questionnaire.code, QuestionnaireVersion.number.desc())
    ).mappings()
    return [{**row, "titles": json.loads(row["titles"])} for row in rows]


def form_of(session: Session, version_id: int) -> Form:
    """Read what a version asks, in one round trip."""
    return form_from_rows(session.execute(form_rows(QuestionnaireSection.version_id == version_id)).all())


def form_rows(of: ColumnElement[bool]) -> AnySelect:
    """The statement for the rows of forms: a row per option, with its question and section."""
    return (
        select(
            QuestionnaireSection.id.label("section_id"),
            QuestionnaireSection.code.label("section"),
            QuestionnaireSection.labels.label("section_labels"),
            QuestionnaireSection.per_person,
            QuestionnaireSection.relevant.label("section_relevant"),
            Question.id,
            Question.code,
            Question.kind,
            Question.labels,
            Question.hints,
            Question.required,
            Question.low,
            Question.high,
            Question.relevant,
            Question.weight,
            QuestionOption.code.label("option"),
            QuestionOption.labels.label("option_labels"),
            QuestionOption.points,
            QuestionOption.low.label("option_low"),
            QuestionOption.high.label("option_high"),
            QuestionnaireSection.position.label("section_position"),
            Question.position.label("question_position"),
            QuestionOption.position.label("option_position"),
        )
        .outerjoin(Question, Question.section_id == QuestionnaireSection.id)
        .outerjoin(QuestionOption, QuestionOption.question_id == Question.id)
        .where(of)
        .order_by(QuestionnaireSection.position, Question.position, QuestionOption.position)
    )


def form_from_rows(rows: Iterable[AnyRow]) -> Form:
    """Build a form from the rows of `form_rows`."""
    return Form(tuple(_section(list(group)) for _id, group in groupby(rows, key=lambda row: row.section_id)))


def _section(rows: list[AnyRow]) -> content.Section:
    first = rows[0]
    groups = groupby((row for row in rows if row.id is not None), key=lambda row: row.id)
    return content.Section(
        first.section,
        json.loads(first.section_labels),
        tuple(_question(list(group)) for _id, group in groups),
        first.per_person,
        rule_from_plain(_read(first.section_relevant)),
    )


def _question(rows: list[AnyRow]) -> content.Question:
    first = rows[0]
    return content.Question(
        first.code,
        first.kind,
        json.loads(first.labels),
        _read(first.hints) or {},
        first.required,
        first.low,
        first.high,
        rule_from_plain(_read(first.relevant)),
        first.weight,
        tuple(_option(row) for row in rows if row.option is not None),
        first.id,
    )


def _option(row: AnyRow) -> content.Option:
    return content.Option(row.option, json.loads(row.option_labels), row.points, row.option_low, row.option_high)


def _write(session: Session, version_id: int, form: Form) -> None:
    """Enter the rows of a form."""
    ids = _insert(session, QuestionnaireSection, (_section_row(version_id, *one) for one in enumerate(form.sections)))
    questions = [
        _question_row(version_id, section_id, position, question)
        for section_id, section in zip(ids, form.sections, strict=True)
        for position, question in enumerate(section.questions)
    ]
    question_ids = _insert(session, Question, questions)
    asked = [question for _section, question in form.questions()]
    options = [
        _option_row(question_id, position, option)
        for question_id, question in zip(question_ids, asked, strict=True)
        for position, option in enumerate(question.options)
    ]
    _insert(session, QuestionOption, options)


def _insert(session: Session, model: type[Record], rows: Iterable[Mapping[str, Any]]) -> list[int]:
    entered = list(rows)
    if not entered:
        return []
    ids = new_ids(session, model, len(entered))
    columns = ("id", *entered[0])
    insert_rows(session, model, columns, [(own, *row.values()) for own, row in zip(ids, entered, strict=True)])
    return ids


def _section_row(version_id: int, position: int, section: content.Section) -> dict[str, Any]:
    return {
        "version_id": version_id,
        "code": section.code,
        "position": position,
        "labels": _json(section.labels),
        "per_person": section.per_person,
        "relevant": _json(rule_to_plain(section.relevant)),
    }


def _question_row(version_id: int, section_id: int, position: int, question: content.Question) -> dict[str, Any]:
    return {
        "version_id": version_id,
        "section_id": section_id,
        "code": question.code,
        "position": position,
        "kind": question.kind,
        "labels": _json(question.labels),
        "hints": _json(question.hints or None),
        "required": question.required,
        "low": question.low,
        "high": question.high,
        "relevant": _json(rule_to_plain(question.relevant)),
        "weight": question.weight,
    }


def _option_row(question_id: int, position: int, option: content.Option) -> dict[str, Any]:
    return {
        "question_id": question_id,
        "code": option.code,
        "position": position,
        "labels": _json(option.labels),
        "points": option.points,
        "low": option.low,
        "high": option.high,
    }


def _json(plain: Any) -> Any:
    return None if plain is None else json.dumps(plain, ensure_ascii=False, sort_keys=True)


def _read(text: str | None) -> Any:
    return json.loads(text) if text else None


def ready_made(name: str = "needs") -> dict[str, Any]:
    """A questionnaire that comes with the program: its code, titles and sections, for `add_questionnaire`."""
    found: dict[str, Any] = json.loads((files("resources") / "questionnaires" / f"{name}.json").read_text("utf-8"))
    return found
