"""A small questionnaire to test with, and an office that has it in use."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from models.families.questionnaires import QuestionnaireVersion
from services.families import assessment, questionnaires
from services.session import Office
from tests.factories import DAY, People, family, version_of

TITLES = {"en": "Needs", "sr": "Potrebe"}
SECTIONS: list[dict[str, Any]] = [
    {
        "code": "house",
        "labels": {"en": "House", "sr": "Kuća"},
        "questions": [
            {
                "code": "roof",
                "kind": "one",
                "labels": {"en": "Roof", "sr": "Krov"},
                "required": True,
                "weight": 2,
                "options": [
                    {"code": "whole", "labels": {"en": "whole", "sr": "ceo"}},
                    {"code": "leaks", "labels": {"en": "leaks", "sr": "prokišnjava"}, "points": 3},
                    {"code": "none", "labels": {"en": "none", "sr": "nema"}, "points": 5},
                ],
            },
            {
                "code": "leak_since",
                "kind": "date",
                "labels": {"en": "Since when"},
                "relevant": {"question": "roof", "is": "equals", "value": "leaks"},
            },
            {
                "code": "rooms",
                "kind": "whole",
                "labels": {"en": "Rooms"},
                "low": 0,
                "high": 40,
                "options": [
                    {"code": "few", "high": 1, "points": 4},
                    {"code": "some", "low": 2, "high": 3, "points": 1},
                ],
            },
            {
                "code": "missing",
                "kind": "several",
                "labels": {"en": "What is missing"},
                "options": [
                    {"code": "water", "labels": {"en": "water", "sr": "voda"}, "points": 2},
                    {"code": "power", "labels": {"en": "power", "sr": "struja"}, "points": 1},
                ],
            },
            {"code": "income", "kind": "money", "labels": {"en": "Income"}},
            {"code": "yard", "kind": "decimal", "labels": {"en": "Yard"}},
            {"code": "owner", "kind": "yes_no", "labels": {"en": "Owner"}, "options": [{"code": "yes", "points": 1}]},
            {"code": "where", "kind": "place", "labels": {"en": "Where"}},
            {"code": "more", "kind": "text", "labels": {"en": "More"}},
        ],
    },
    {
        "code": "school",
        "labels": {"en": "School"},
        "per_person": True,
        "relevant": {"question": "person_age", "is": "below", "value": 19},
        "questions": [
            {
                "code": "goes",
                "kind": "yes_no",
                "labels": {"en": "Goes to school"},
                "required": True,
                "options": [{"code": "no", "points": 3}],
            }
        ],
    },
]


def in_use(office: Office, code: str = "needs", sections: list[dict[str, Any]] | None = None) -> int:
    """Put a questionnaire in use; returns the id of its version."""
    version_id = office.write(questionnaires.add_questionnaire, code, TITLES, DAY, sections or SECTIONS)
    office.write(questionnaires.put_in_use, version_id, 1, DAY)
    return int(version_id)


def started(people: People, version_id: int | None = None, family_id: int | None = None) -> int:
    """An assessment under way, of a family of its own unless one is given."""
    office = people.case_worker
    version_id = version_id or in_use(office)
    return int(office.write(assessment.start, family_id or family(people), version_id, DAY, visited_by="Mira"))


def answer(office: Office, assessment_id: int, *changes: tuple[str, int | None, Any]) -> int:
    """Save answers and return the new version."""
    version = version_of(office, assessment.Assessment, assessment_id)
    return int(office.write(assessment.fill, assessment_id, version, list(changes)))


def completed(people: People, *changes: tuple[str, int | None, Any]) -> int:
    """A completed assessment with a leaking roof and what else is answered."""
    office, assessment_id = people.case_worker, started(people)
    version = answer(office, assessment_id, ("roof", None, "leaks"), *changes)
    office.write(assessment.complete, assessment_id, version, DAY)
    return assessment_id


def state_of(office: Office, version_id: int) -> str:
    """The state of a version."""
    return office.read(
        lambda session: session.execute(
            select(QuestionnaireVersion.state).where(QuestionnaireVersion.id == version_id)
        ).scalar_one()
    )
