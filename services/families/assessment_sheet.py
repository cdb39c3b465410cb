"""An assessment as it is filled: whom it asks, what it asks, and the answers so far, in two round trips."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, and_, case, cast, literal, null, select, union_all
from sqlalchemy.orm import Session

from models.families import Family, Membership, Person
from models.families.assessment import Assessment, AssessmentAnswer
from models.families.questionnaires import Question, Questionnaire, QuestionnaireSection, QuestionnaireVersion
from services.errors import Refused
from services.families import forms
from services.families.forms import Form, Scores
from services.families.forms.asking import Key
from services.families.forms.scoring import score
from services.families.forms.skipping import Value
from services.families.questionnaires import form_from_rows, form_rows
from services.permissions import Offer, need_columns, offers
from services.rows import AnyRow, AnySelect
from services.texts import QT_TRANSLATE_NOOP

COLUMNS = ("words", "number", "answered_on", "choice", "place_id")
"""Where an answer may stand, by the kind of its question."""

GONE = (
    QT_TRANSLATE_NOOP("assessment", "This assessment is not there."),
    QT_TRANSLATE_NOOP("assessment", "Go back to the list and open it again."),
)


@dataclass(frozen=True)
class Sheet:
    """An assessment as it is filled: whom it asks, what it asks, and the answers so far."""

    assessment: Mapping[str, Any]
    people: tuple[Mapping[str, Any], ...]
    form: Form
    answers: Mapping[Key, Value]
    offers: tuple[Offer, ...]

    @property
    def facts(self) -> forms.Facts:
        """What skip rules may know of the people, on the day of the assessment."""
        return facts(self.people, self.assessment["assessed_on"])


def read_sheet(session: Session, assessment_id: int) -> Sheet:
    """Read an assessment for filling in two round trips: itself with the people, and the form with the answers."""
    rows = session.execute(_head(session).where(Assessment.id == assessment_id)).mappings().all()
    if not rows:
        raise Refused(*GONE, name="gone")
    head = {name: value for name, value in rows[0].items() if name not in _PERSON_NAMES}
    people = tuple(_person(row) for row in rows if row["person_id"] is not None)
    parts = session.execute(_form_and_answers(assessment_id, head["version_id"])).all()
    form = form_from_rows(sorted((row for row in parts if not row.is_answer), key=_place))
    answers = answers_from_rows(row for row in parts if row.is_answer)
    return Sheet(head, people, form, answers, offers(session, Assessment, rows[0]))


def scores_of(sheet: Sheet) -> Scores:
    """The points by section and in all, as the answers stand."""
    return score(sheet.form, sheet.answers, sheet.facts)


def answers_from_rows(rows: Iterable[AnyRow]) -> dict[Key, Value]:
    """Answers by question and person from their rows; several choices become one answer."""
    found: dict[Key, Value] = {}
    for row in rows:
        key = row.code, row.person_id
        value = next(value for name in COLUMNS if (value := getattr(row, name)) is not None)
        if row.kind == "several":
            before: Any = found.get(key, ())
            value = tuple(sorted((*before, value)))
        found[key] = value
    return found


def facts(people: Iterable[Mapping[str, Any]], on: date) -> dict[int, dict[str, Value]]:
    """What skip rules may know of people on a day: the age in whole years, and the sex."""
    found: dict[int, dict[str, Value]] = {}
    for person in people:
        known = {"person_age": _age(person["born_on"], person["born_year"], on), "person_sex": person["sex"]}
        found[person["id"]] = {name: value for name, value in known.items() if value is not None}
    return found


def people_of(session: Session, family_id: int) -> tuple[Mapping[str, Any], ...]:
    """The people of a family now, the head first."""
    statement = select(*_PERSON).join(Membership, Membership.person_id == Person.id)
    rows = session.execute(
        statement.where(Membership.family_id == family_id, Membership.until_on.is_(None)).order_by(*_HEAD_FIRST)
    ).mappings()
    return tuple(_person(row) for row in rows)


_PERSON = (
    Person.id.label("person_id"),
    Person.family_name.label("person_family_name"),
    Person.given_name.label("person_given_name"),
    Person.sex.label("person_sex"),
    Person.born_on.label("person_born_on"),
    Person.born_year.label("person_born_year"),
    Membership.relation.label("person_relation"),
)
_PERSON_NAMES = tuple(str(column.key) for column in _PERSON)
_HEAD_FIRST = (case((Membership.relation == "head", 0), else_=1), Person.born_year, Membership.id)


def _head(session: Session) -> AnySelect:
    """An assessment once for each person of its family: those there now, and those it has answers of."""
    answered = select(AssessmentAnswer.id).where(
        AssessmentAnswer.assessment_id == Assessment.id, AssessmentAnswer.person_id == Membership.person_id
    )
    here = and_(Membership.family_id == Assessment.family_id, Membership.until_on.is_(None) | answered.exists())
    return (
        select(
            Assessment.__table__,
            Family.number,
            Family.title,
            QuestionnaireVersion.number.label("version_number"),
            Questionnaire.titles,
            *_PERSON,
            *need_columns(session, Assessment),
        )
        .join(Family, Family.id == Assessment.family_id)
        .join(QuestionnaireVersion, QuestionnaireVersion.id == Assessment.version_id)
        .join(Questionnaire, Questionnaire.id == QuestionnaireVersion.questionnaire_id)
        .outerjoin(Membership, here)
        .outerjoin(Person, Person.id == Membership.person_id)
        .order_by(*_HEAD_FIRST)
    )


def _person(row: RowMapping) -> Mapping[str, Any]:
    return {name.removeprefix("person_"): row[name] for name in _PERSON_NAMES}


def _form_and_answers(assessment_id: int, version_id: int) -> Any:
    """The rows of the form and of the answers, in one shape."""
    form = form_rows(QuestionnaireSection.version_id == version_id).order_by(None)
    kept = [getattr(AssessmentAnswer, name) for name in ("person_id", *COLUMNS)]
    asked = form.add_columns(
        literal(False).label("is_answer"), *(cast(null(), each.type).label(each.key) for each in kept)
    )
    named: dict[str, Any] = {"code": Question.code, "kind": AssessmentAnswer.kind}
    same = [named.get(str(column.key), null()).label(str(column.key)) for column in form.selected_columns]
    answered = (
        select(*same, literal(True), *kept)
        .join(Question, Question.id == AssessmentAnswer.question_id)
        .where(AssessmentAnswer.assessment_id == assessment_id)
    )
    return union_all(asked, answered)


def _place(row: AnyRow) -> tuple[int, int, int]:
    return row.section_position, row.question_position or 0, row.option_position or 0


def _age(born_on: date | None, born_year: int | None, on: date) -> int | None:
    if born_on is not None:
        return on.year - born_on.year - ((on.month, on.day) < (born_on.month, born_on.day))
    return None if born_year is None else on.year - born_year
