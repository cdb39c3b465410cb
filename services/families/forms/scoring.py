"""What answers count: points of choices and bands times the question's weight, added up by section."""

from __future__ import annotations

from dataclasses import dataclass

from services.families.forms.asking import Answers, Facts, counted
from services.families.forms.content import CHOICES, NUMBERS, Form, Question
from services.families.forms.skipping import Value


@dataclass(frozen=True, slots=True)
class Scores:
    """The points of each section by its code, and their sum."""

    sections: dict[str, int]
    total: int


def points(question: Question, value: Value | None) -> int:
    """The points of one answer: those of its choices, or of every band its number lies in, times the weight."""
    if question.kind in CHOICES:
        chosen = value if isinstance(value, tuple) else (value,)
        return question.weight * sum(option.points for option in question.options if option.code in chosen)
    if question.kind in NUMBERS and isinstance(value, int):
        return question.weight * sum(option.points for option in question.options if option.spans(value))
    return 0


def score(form: Form, answers: Answers, people: Facts) -> Scores:
    """Add up the points of what was asked; answers to what was not asked do not count."""
    sections = {section.code: 0 for section in form.sections}
    where = {question.code: (section.code, question) for section, question in form.questions()}
    for (code, _person), value in counted(form, answers, people).items():
        section, question = where[code]
        sections[section] += points(question, value)
    return Scores(sections, sum(sections.values()))


def most(question: Question) -> int:
    """The most points one answer to a question can bring."""
    given = [option.points for option in question.options]
    if question.kind == "several":
        return question.weight * sum(point for point in given if point > 0)
    return question.weight * max(given, default=0)
