"""The words of assessments: kinds of questions, operators of skip rules, states, and answers as people read them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from services.families.assessment import ASSESSMENT
from services.families.forms.answering import format_thousandths
from services.families.forms.content import Form, Question, in_language
from services.families.forms.skipping import Group, SkipRule
from services.families.questionnaires import QUESTIONNAIRE_VERSION
from ui import formats
from ui.texts import shown, translate

_KINDS = {
    "text": QT_TRANSLATE_NOOP("Assessment", "text"),
    "note": QT_TRANSLATE_NOOP("Assessment", "a note, not asked"),
    "whole": QT_TRANSLATE_NOOP("Assessment", "whole number"),
    "decimal": QT_TRANSLATE_NOOP("Assessment", "decimal number"),
    "money": QT_TRANSLATE_NOOP("Assessment", "amount in euros"),
    "date": QT_TRANSLATE_NOOP("Assessment", "date"),
    "yes_no": QT_TRANSLATE_NOOP("Assessment", "yes or no"),
    "one": QT_TRANSLATE_NOOP("Assessment", "one of several"),
    "several": QT_TRANSLATE_NOOP("Assessment", "several of a list"),
    "place": QT_TRANSLATE_NOOP("Assessment", "place"),
}
_OPERATORS = {
    "equals": QT_TRANSLATE_NOOP("Assessment", "is"),
    "differs": QT_TRANSLATE_NOOP("Assessment", "is not"),
    "above": QT_TRANSLATE_NOOP("Assessment", "is above"),
    "from": QT_TRANSLATE_NOOP("Assessment", "is at least"),
    "below": QT_TRANSLATE_NOOP("Assessment", "is below"),
    "to": QT_TRANSLATE_NOOP("Assessment", "is at most"),
    "includes": QT_TRANSLATE_NOOP("Assessment", "includes"),
    "lacks": QT_TRANSLATE_NOOP("Assessment", "does not include"),
    "answered": QT_TRANSLATE_NOOP("Assessment", "is answered"),
    "empty": QT_TRANSLATE_NOOP("Assessment", "is not answered"),
}
_OR = QT_TRANSLATE_NOOP("Assessment", "or")
_FACTS = {
    "person_age": QT_TRANSLATE_NOOP("Assessment", "age of the person"),
    "person_sex": QT_TRANSLATE_NOOP("Assessment", "sex of the person (f, m)"),
}


def said(text: str) -> str:
    """Return a word of this file in the language of the screen."""
    return translate("Assessment", text)


def kind(code: str) -> str:
    """Return the word of a kind of question."""
    return said(_KINDS[code])


def operator(code: str) -> str:
    """Return the word of an operator."""
    return said(_OPERATORS[code])


def fact(code: str) -> str:
    """Return what a skip rule may know of a person besides answers."""
    return said(_FACTS[code])


def spoken(labels: Mapping[str, str]) -> str:
    """Return a text of a questionnaire in the language of the screen."""
    return in_language(labels, formats.language())


def titled(titles: Any) -> str:
    """Return the title of a questionnaire, kept as JSON or as a mapping."""
    import json

    return spoken(json.loads(titles) if isinstance(titles, str) else titles)


def state(code: Any) -> str:
    """Return the word of an assessment's state."""
    return shown(ASSESSMENT.state(code).text)


def tone(code: Any) -> str:
    """Return the tone of an assessment's state."""
    return ASSESSMENT.state(code).tone


def version_state(code: Any) -> str:
    """Return the word of a version's state."""
    return shown(QUESTIONNAIRE_VERSION.state(code).text)


def version_tone(code: Any) -> str:
    """Return the tone of a version's state."""
    return QUESTIONNAIRE_VERSION.state(code).tone


def number(kind_: str, value: int | None) -> str:
    """Write a stored number of a kind."""
    if value is None:
        return ""
    if kind_ == "money":
        return formats.money(value)
    written = format_thousandths(value)
    return (written.replace(",", ".") if formats.language() == "en" else written) if kind_ == "decimal" else str(value)


def rule(when: SkipRule, form: Form) -> str:
    """Return a skip rule as people read it, such as on paper."""
    if isinstance(when, Group):
        joint = said(QT_TRANSLATE_NOOP("Assessment", "and")) if when.mode == "all" else said(_OR)
        return f" {joint} ".join(rule(part, form) for part in when.parts)
    question = form.question(when.question)
    name = fact(when.question) if question is None else spoken(question.labels).rstrip("?.:")
    shown_as = question or Question(when.question, "whole", {})
    value = answer(shown_as, when.value, {})
    return f"“{name}” {operator(when.operator)} {value}".strip()


def answer(question: Question, value: Any, places: Mapping[int, str]) -> str:
    """Return an answer as people read it."""
    if value is None:
        return ""
    if isinstance(value, date):
        return formats.day(value)
    if question.kind == "place":
        return places.get(value, str(value))
    if isinstance(value, int):
        return number(question.kind, value)
    if not question.options:
        return str(value)
    chosen = value if isinstance(value, tuple) else (value,)
    return ", ".join(spoken(option.labels) for option in question.options if option.code in chosen)
