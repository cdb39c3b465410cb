"""What must hold in a form before it is put in use, each fault with the question it belongs to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from services.families.forms.content import FACTS, NUMBERS, Form, Question, Section, in_language
from services.families.forms.skipping import WITHOUT_VALUE, Condition, SkipRule
from services.texts import QT_TRANSLATE_NOOP, Filled

CODE = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,59}")
_ORDERED = {"whole": int, "decimal": int, "money": int, "date": date}
_COMPARES = ("above", "from", "below", "to")

NO_QUESTION = QT_TRANSLATE_NOOP("assessment", "There is no question yet.")
ADD_ONE = QT_TRANSLATE_NOOP("assessment", "Add a section and its questions.")
BAD_CODE = QT_TRANSLATE_NOOP("assessment", "“{code}” is no code: it begins with a letter and has letters, digits or _.")
WRITE_CODE = QT_TRANSLATE_NOOP("assessment", "Write a short code, such as roof_state.")
CODE_TWICE = QT_TRANSLATE_NOOP("assessment", "The code “{code}” stands twice.")
OTHER_CODE = QT_TRANSLATE_NOOP("assessment", "Give one of them another code.")
NO_LABEL = QT_TRANSLATE_NOOP("assessment", "“{code}” has no text in any language.")
WRITE_LABEL = QT_TRANSLATE_NOOP("assessment", "Write what is asked, at least in one language.")
NO_CHOICES = QT_TRANSLATE_NOOP("assessment", "“{code}” has no choices.")
ADD_CHOICES = QT_TRANSLATE_NOOP("assessment", "Add at least two choices, or ask for a text.")
BAD_RANGE = QT_TRANSLATE_NOOP("assessment", "The range of “{code}” ends below where it begins.")
MEND_RANGE = QT_TRANSLATE_NOOP("assessment", "Correct the least or the most.")
BANDS_OVERLAP = QT_TRANSLATE_NOOP("assessment", "Two bands of points of “{code}” share a number.")
MEND_BANDS = QT_TRANSLATE_NOOP("assessment", "Let one band end before the next begins.")
NOT_EARLIER = QT_TRANSLATE_NOOP("assessment", "“{code}” is asked depending on “{other}”, which is not asked before it.")
MOVE_IT = QT_TRANSLATE_NOOP("assessment", "Move the question up, or take another one into the rule.")
PER_PERSON = QT_TRANSLATE_NOOP("assessment", "“{code}” depends on “{other}”, which is asked of each person.")
SAME_SECTION = QT_TRANSLATE_NOOP("assessment", "Ask it of each person too, or take another question into the rule.")
BAD_VALUE = QT_TRANSLATE_NOOP("assessment", "The rule of “{code}” compares “{other}” with what it cannot be.")
MEND_VALUE = QT_TRANSLATE_NOOP("assessment", "Choose the value of the rule again.")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a part of a form; `code` names the section or question."""

    code: str
    sentence: str
    remedy: str


def faults(form: Form) -> tuple[Fault, ...]:
    """List all that is wrong with a form; nothing when it can be put in use."""
    return tuple(_faults(form))


def _faults(form: Form) -> Iterator[Fault]:
    if not any(question.kind != "note" for _section, question in form.questions()):
        yield Fault("", NO_QUESTION, ADD_ONE)
    yield from _codes([section.code for section in form.sections])
    yield from _codes([question.code for _section, question in form.questions()])
    known: dict[str, tuple[Section, Question]] = {}
    for section in form.sections:
        yield from _labelled(section.code, bool(in_language(section.labels, "sr")))
        yield from _rule(section.code, section, section.relevant, known)
        for question in section.questions:
            yield from _question(question)
            yield from _rule(question.code, section, question.relevant, known)
            known[question.code] = (section, question)


def _codes(codes: list[str]) -> Iterator[Fault]:
    for code, count in Counter(codes).items():
        if not CODE.fullmatch(code):
            yield Fault(code, Filled(BAD_CODE, code=code), WRITE_CODE)
        if count > 1:
            yield Fault(code, Filled(CODE_TWICE, code=code), OTHER_CODE)


def _labelled(code: str, labelled: bool) -> Iterator[Fault]:
    if not labelled:
        yield Fault(code, Filled(NO_LABEL, code=code), WRITE_LABEL)


def _question(question: Question) -> Iterator[Fault]:
    code = question.code
    yield from _labelled(code, bool(in_language(question.labels, "sr")))
    if question.kind in ("one", "several") and not question.options:
        yield Fault(code, Filled(NO_CHOICES, code=code), ADD_CHOICES)
    for option, count in Counter(option.code for option in question.options).items():
        if count > 1:
            yield Fault(code, Filled(CODE_TWICE, code=option), OTHER_CODE)
    if question.low is not None and question.high is not None and question.low > question.high:
        yield Fault(code, Filled(BAD_RANGE, code=code), MEND_RANGE)
    if question.kind in NUMBERS and _overlap(question):
        yield Fault(code, Filled(BANDS_OVERLAP, code=code), MEND_BANDS)


def _overlap(question: Question) -> bool:
    """Tell whether a number can lie in two bands."""
    ends = [(band.low, band.high) for band in question.options]
    return any(
        (one[1] is None or other[0] is None or other[0] <= one[1])
        and (other[1] is None or one[0] is None or one[0] <= other[1])
        for number, one in enumerate(ends)
        for other in ends[number + 1 :]
    )


def _rule(
    code: str, section: Section, rule: SkipRule | None, known: dict[str, tuple[Section, Question]]
) -> Iterator[Fault]:
    for condition in conditions(rule):
        other = condition.question
        if other in FACTS and section.per_person:
            continue
        if other not in known:
            yield Fault(code, Filled(NOT_EARLIER, code=code, other=other), MOVE_IT)
        elif known[other][0].per_person and not section.per_person:
            yield Fault(code, Filled(PER_PERSON, code=code, other=other), SAME_SECTION)
        elif not _comparable(condition, known[other][1]):
            yield Fault(code, Filled(BAD_VALUE, code=code, other=other), MEND_VALUE)


def conditions(rule: SkipRule | None) -> Iterator[Condition]:
    """Every single condition of a skip rule."""
    if isinstance(rule, Condition):
        yield rule
    elif rule is not None:
        for part in rule.parts:
            yield from conditions(part)


def _comparable(condition: Condition, question: Question) -> bool:
    """Tell whether an answer to the question can be what the condition compares it with."""
    value = condition.value
    if condition.operator in WITHOUT_VALUE:
        return True
    if condition.operator in _COMPARES or question.kind in _ORDERED:
        return question.kind in _ORDERED and isinstance(value, _ORDERED[question.kind])
    if question.options:
        return question.option(value) is not None
    return value not in (None, "")
