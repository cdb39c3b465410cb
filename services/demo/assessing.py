"""Needs assessments of the demo office: the ready-made questionnaire in use, a draft after it, and families asked."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Family
from services.demo.calendar import Calendar
from services.demo.staff import Crew
from services.families import assessment, questionnaires
from services.families.assessment_sheet import Sheet, read_sheet
from services.families.forms import Form, Question, asked
from services.families.forms.asking import Key
from services.families.forms.skipping import Value
from services.session import Office

ASKED, OPEN = 36, 3
SEED = 20261124
WORDS = {
    "skills": ("stolar, radio u Nemačkoj", "кројачица", "vozač C kategorije", "пчелар", "medicinska sestra"),
    "illness": ("šećerna bolest", "висок притисак", "posledice moždanog udara", "астма"),
    "work_plan": ("od zemlje i stoke", "од пензије и баште", "radionica u dvorištu", "mala prodavnica"),
}


def assess(crew: Crew, calendar: Calendar) -> None:
    """Ask some families with the ready-made questionnaire; a few are still being asked."""
    office, chance = crew.office("marija"), random.Random(SEED)
    ready = questionnaires.ready_made()
    begun = calendar.today - timedelta(days=300)
    version_id = office.write(
        questionnaires.add_questionnaire, ready["code"], ready["titles"], begun, ready["sections"]
    )
    office.write(questionnaires.put_in_use, version_id, 1, begun)
    families = office.read(_families)
    for number, family_id in enumerate(families[:ASKED]):
        on = calendar.today - timedelta(days=3 + 5 * number)
        one = office.write(assessment.start, family_id, version_id, on, visited_by=office.staff.name)
        _answer(office, one, chance, on, finish=number >= OPEN)
    _draft_next(office, version_id, calendar)


def _families(session: Session) -> list[int]:
    query = select(Family.id).where(Family.state.in_(("assessed", "eligible", "selected", "registered")))
    return list(session.scalars(query.order_by(Family.registered_on.desc(), Family.id)))


def _answer(office: Office, one: int, chance: random.Random, on: date, *, finish: bool) -> None:
    answers = list(_answers(office.read(lambda session: read_sheet(session, one)), chance))
    version = office.write(assessment.fill, one, 1, answers if finish else answers[: len(answers) // 2])
    if finish:
        office.write(assessment.complete, one, version, on)


def _answers(sheet: Sheet, chance: random.Random) -> Iterator[tuple[str, int | None, Value]]:
    """Answer question after question, so that skip rules are followed."""
    given: dict[Key, Value] = {}
    passed: set[Key] = set()
    while left := [one for one in asked(sheet.form, given, sheet.facts) if one.key not in given.keys() | passed]:
        one = left[0]
        value = _value(one.question, chance)
        if value is None:
            passed.add(one.key)
        else:
            given[one.key] = value
            yield (*one.key, value)


def _value(question: Question, chance: random.Random) -> Value | None:
    if question.kind == "yes_no":
        return "yes" if chance.random() < (0.85 if question.code in ("has_papers", "attends") else 0.3) else "no"
    if question.kind == "one":
        return chance.choices(question.options, [4, 3, 2, 2, 1][: len(question.options)])[0].code
    if question.kind == "several":
        chosen = chance.sample(question.options, chance.choice((1, 2, 2, 3)))
        return tuple(sorted(option.code for option in chosen))
    ranges = {"money": (4, 60, 1000), "decimal": (4, 90, 1000), "whole": (1, 6, 1)}
    if question.kind in ranges:
        low, high, step = ranges[question.kind]
        return 1999 if question.code == "displaced_since" else chance.randint(low, high) * step
    if question.kind == "text" and question.code in WORDS:
        return chance.choice(WORDS[question.code])
    return None


def _draft_next(office: Office, version_id: int, calendar: Calendar) -> None:
    """Begin a second version with a question more and a heavier weight."""
    listed = office.read(questionnaires.versions)
    of = next(row for row in listed if row["id"] == version_id)
    draft = office.write(questionnaires.new_version, of["questionnaire_id"], calendar.today, "pets, and heavier rent")
    form: Form = office.read(lambda session: questionnaires.form_of(session, draft))
    first = form.sections[0]
    pets = Question("pets", "yes_no", {"en": "Does the family keep animals?", "sr": "Da li porodica drži životinje?"})
    changed = tuple(replace(one, weight=2) if one.code == "rent" else one for one in first.questions)
    sections = (replace(first, questions=(*changed, pets)), *form.sections[1:])
    office.write(questionnaires.save_form, draft, 1, Form(sections).plain())
