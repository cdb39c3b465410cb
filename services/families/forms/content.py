"""What a version of a questionnaire holds: sections of questions, their options, points and skip rules, as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.families.questionnaires import CHOICES, KINDS, NUMBERS
from services.families.forms.skipping import SkipRule, rule_from_plain, rule_to_plain
from services.scripts import is_cyrillic, other_script

__all__ = ["CHOICES", "KINDS", "LANGUAGES", "NUMBERS", "Form", "Labels", "Option", "Question", "Section", "in_language"]

Labels = Mapping[str, str]
LANGUAGES = ("sr", "sr_Cyrl", "en", "sq")
FACTS = ("person_age", "person_sex")
"""What a skip rule of a section asked per person may look at besides answers: years of age, and f or m."""


def in_language(labels: Labels, language: str) -> str:
    """Return a text in a language; Cyrillic is made from Latin, and what is missing is taken from another language."""
    found = labels.get(language)
    if not found and language == "sr_Cyrl" and labels.get("sr"):
        return labels["sr"] if is_cyrillic(labels["sr"]) else other_script(labels["sr"])
    return found or next((labels[code] for code in ("sr", "en", "sq", "sr_Cyrl") if labels.get(code)), "")


@dataclass(frozen=True, slots=True)
class Option:
    """A choice, or a band of numbers from `low` to `high`, with its points."""

    code: str
    labels: Labels = field(default_factory=dict)
    points: int = 0
    low: int | None = None
    high: int | None = None

    def spans(self, number: int) -> bool:
        """Tell whether a number lies in the band."""
        return (self.low is None or number >= self.low) and (self.high is None or number <= self.high)


@dataclass(frozen=True, slots=True)
class Question:
    """A question: its kind, its texts, what it needs and allows, when it is asked, and what answers count."""

    code: str
    kind: str
    labels: Labels
    hints: Labels = field(default_factory=dict)
    required: bool = False
    low: int | None = None
    high: int | None = None
    relevant: SkipRule | None = None
    weight: int = 1
    options: tuple[Option, ...] = ()
    id: int | None = None

    def option(self, code: object) -> Option | None:
        """Find a choice by its code."""
        return next((option for option in self.options if option.code == code), None)


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that stand together; asked `per_person`, of everybody in the family in turn."""

    code: str
    labels: Labels
    questions: tuple[Question, ...] = ()
    per_person: bool = False
    relevant: SkipRule | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One version of a questionnaire."""

    sections: tuple[Section, ...] = ()

    def questions(self) -> Iterator[tuple[Section, Question]]:
        """Every question with its section, in the order they are asked."""
        for section in self.sections:
            for question in section.questions:
                yield section, question

    def question(self, code: str) -> Question | None:
        """Find a question by its code."""
        return next((question for _section, question in self.questions() if question.code == code), None)

    def section_of(self, code: str) -> Section | None:
        """Find the section a question stands in."""
        return next((section for section, question in self.questions() if question.code == code), None)

    def plain(self) -> list[dict[str, Any]]:
        """The form as JSON values."""
        return [_section_to_plain(section) for section in self.sections]


def form_from_plain(plain: Sequence[Mapping[str, Any]]) -> Form:
    """Read a form from JSON values; KeyError or ValueError for anything else."""
    return Form(tuple(_section(one) for one in plain))


def yes_no(scores: Mapping[str, int] | None = None) -> tuple[Option, ...]:
    """The two options of a question to be answered yes or no."""
    words = {
        "yes": {"en": "yes", "sr": "da", "sr_Cyrl": "да", "sq": "po"},
        "no": {"en": "no", "sr": "ne", "sr_Cyrl": "не", "sq": "jo"},
    }
    return tuple(Option(code, labels, (scores or {}).get(code, 0)) for code, labels in words.items())


def _section_to_plain(section: Section) -> dict[str, Any]:
    return _filled(
        code=section.code,
        labels=dict(section.labels),
        per_person=section.per_person,
        relevant=rule_to_plain(section.relevant),
        questions=[_question_to_plain(question) for question in section.questions],
    )


def _question_to_plain(question: Question) -> dict[str, Any]:
    return _filled(
        code=question.code,
        kind=question.kind,
        labels=dict(question.labels),
        hints=dict(question.hints),
        required=question.required,
        low=question.low,
        high=question.high,
        relevant=rule_to_plain(question.relevant),
        weight=None if question.weight == 1 else question.weight,
        options=[_option_to_plain(option) for option in question.options],
    )


def _option_to_plain(option: Option) -> dict[str, Any]:
    return _filled(
        code=option.code, labels=dict(option.labels), points=option.points or None, low=option.low, high=option.high
    )


def _filled(**values: Any) -> dict[str, Any]:
    """Leave out what says nothing, so that versions read and compare easily."""
    return {name: value for name, value in values.items() if value is not None and value is not False and value != {}}


def _section(plain: Mapping[str, Any]) -> Section:
    return Section(
        plain["code"],
        plain["labels"],
        tuple(_question(one) for one in plain.get("questions", ())),
        plain.get("per_person", False),
        rule_from_plain(plain.get("relevant")),
    )


def _question(plain: Mapping[str, Any]) -> Question:
    options = tuple(_option(one) for one in plain.get("options", ()))
    if plain["kind"] == "yes_no":
        options = yes_no({option.code: option.points for option in options})
    return Question(
        plain["code"],
        plain["kind"],
        plain["labels"],
        plain.get("hints", {}),
        plain.get("required", False),
        plain.get("low"),
        plain.get("high"),
        rule_from_plain(plain.get("relevant")),
        plain.get("weight", 1),
        options,
    )


def _option(plain: Mapping[str, Any]) -> Option:
    return Option(plain["code"], plain.get("labels", {}), plain.get("points", 0), plain.get("low"), plain.get("high"))
