"""The register of assessments, and those of one family."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from models.families import Family
from models.families.assessment import ASSESSMENT, Assessment
from models.families.questionnaires import Questionnaire, QuestionnaireVersion
from models.searching import matches
from services.families.assessment import section_scores
from services.names import query_tokens
from services.registers import Choices, Filter, Query, Register

STATES: Choices = tuple((state.name, state.text) for state in ASSESSMENT.states)


class AssessmentRegister(Register):
    """Assessments are found by the names and number of their family."""

    def conditions(self, session: Session, query: Query) -> list[ColumnElement[bool]]:
        """Look for the text in the family, for the filters in the assessment."""
        found = super().conditions(session, replace(query, text=""))
        if query.text.strip():
            dialect = session.get_bind().dialect.name
            named = select(Family.id).where(*matches(Family, query_tokens(query.text), dialect))
            found.insert(0, Assessment.family_id.in_(named))
        return found


_SHOWN = (
    select(
        Assessment.id,
        Assessment.version,
        Assessment.family_id,
        Assessment.version_id,
        Family.number,
        Family.title,
        Questionnaire.titles,
        QuestionnaireVersion.number.label("version_number"),
        Assessment.assessed_on,
        Assessment.visited_by,
        Assessment.score,
        Assessment.state,
    )
    .join(Family, Family.id == Assessment.family_id)
    .join(QuestionnaireVersion, QuestionnaireVersion.id == Assessment.version_id)
    .join(Questionnaire, Questionnaire.id == QuestionnaireVersion.questionnaire_id)
)

REGISTER = AssessmentRegister(
    name="assessments",
    model=Assessment,
    shown=_SHOWN,
    orders={"assessed_on": Assessment.assessed_on},
    first_order="assessed_on",
    filters=(Filter("state", "State", lambda _session: STATES, lambda value: Assessment.state.in_(value.split(","))),),
)


def of_family(session: Session, family_id: int) -> Sequence[Mapping[str, Any]]:
    """The assessments of a family, the latest first, each with the points of its sections."""
    statement = _SHOWN.where(Assessment.family_id == family_id)
    rows = session.execute(statement.order_by(Assessment.assessed_on.desc(), Assessment.id.desc())).mappings().all()
    points = section_scores(session, [row["id"] for row in rows])
    return [{**row, "sections": points[row["id"]]} for row in rows]
