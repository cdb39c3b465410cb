"""Whom a form asks what: skip rules followed from the first question to the last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from services.families.forms.content import Form, Question, Section
from services.families.forms.skipping import Value

Key = tuple[str, int | None]
"""A question's code, and the person it is asked of where it is asked per person."""
Answers = Mapping[Key, Value]
Facts = Mapping[int, Mapping[str, Value]]
"""What is known of each person of the family: person_age and person_sex, where known."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question put to the family, or to one of its people."""

    section: Section
    question: Question
    person: int | None

    @property
    def key(self) -> Key:
        """How its answer is found."""
        return self.question.code, self.person


def asked(form: Form, answers: Answers, people: Facts) -> tuple[Asked, ...]:
    """List what is asked, given the answers so far; an answer to what is not asked does not count for later rules."""
    found: list[Asked] = []
    family: dict[str, Value] = {}
    each: dict[int, dict[str, Value]] = {person: dict(facts) for person, facts in people.items()}
    for section in form.sections:
        for person in people if section.per_person else (None,):
            own = {} if person is None else each[person]
            found += _of_section(section, person, answers, family, own)
    return tuple(found)


def counted(form: Form, answers: Answers, people: Facts) -> dict[Key, Value]:
    """The answers to what is asked, in the order of the form."""
    keys = (one.key for one in asked(form, answers, people))
    return {key: answers[key] for key in keys if key in answers}


def _of_section(
    section: Section, person: int | None, answers: Answers, family: dict[str, Value], own: dict[str, Value]
) -> list[Asked]:
    """What a section asks of the family or one person; the answers are added to what later rules look at."""
    if section.relevant is not None and not section.relevant.holds({**family, **own}):
        return []
    found = []
    known: dict[str, Any] = family if person is None else own
    for question in section.questions:
        if question.relevant is not None and not question.relevant.holds({**family, **own}):
            continue
        found.append(Asked(section, question, person))
        if (question.code, person) in answers:
            known[question.code] = answers[question.code, person]
    return found
