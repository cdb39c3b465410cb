"""What an answer may be: values read from cells and fields, and what is wrong with one, in a sentence with a remedy."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, Never

from services.amounts import format_cents, parse_cents
from services.dates import parse_day
from services.families.forms.content import NUMBERS, Question
from services.families.forms.skipping import Value
from services.names import fold
from services.reading import Read, as_text, clean_text
from services.texts import QT_TRANSLATE_NOOP, Filled
from services.values import parse_yes_no

MOST_WORDS = 4000
MOST_WHOLE = 10**12
THOUSAND = 1000

NEEDED: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("assessment", "This question needs an answer."),
    remedy=QT_TRANSLATE_NOOP("assessment", "Answer it, or ask the family again."),
)
NOT_WHOLE: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("assessment", "This is not a whole number."),
    remedy=QT_TRANSLATE_NOOP("assessment", "Write digits only, for example 4."),
)
NOT_DECIMAL: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("assessment", "This is not a number of at most three decimals."),
    remedy=QT_TRANSLATE_NOOP("assessment", "Write it in digits, for example 1,5."),
)
NOT_A_CHOICE: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("assessment", "This is not one of the choices of the question."),
    remedy=QT_TRANSLATE_NOOP("assessment", "Choose one of those that are offered."),
)
NOT_OF_KIND: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("assessment", "The answer is not of the kind the question asks for."),
    remedy=QT_TRANSLATE_NOOP("assessment", "Answer it again."),
)
TOO_LITTLE = QT_TRANSLATE_NOOP("assessment", "The number is below {low}.")
TOO_MUCH = QT_TRANSLATE_NOOP("assessment", "The number is above {high}.")
OUT_OF_RANGE = QT_TRANSLATE_NOOP("assessment", "Look at the question again, and correct the number.")

_WHOLE = re.compile(r"[+-]?\d{1,12}", re.ASCII)
_DECIMAL = re.compile(r"[+-]?\d{1,12}(?:[.,]\d{1,3})?", re.ASCII)


def parse_whole(value: object) -> Read[int]:
    """Read a whole number, also one below zero."""
    text = "" if isinstance(value, bool) else as_text(value).strip()
    if value is None or text == "":
        return NOT_WHOLE if isinstance(value, bool) else Read(None)
    return Read(int(text)) if _WHOLE.fullmatch(text) else NOT_WHOLE


def parse_thousandths(value: object) -> Read[int]:
    """Read a number of up to three decimals into whole thousandths; either decimal mark."""
    text = "" if isinstance(value, bool) else as_text(value).strip()
    if value is None or text == "":
        return NOT_DECIMAL if isinstance(value, bool) else Read(None)
    if not _DECIMAL.fullmatch(text):
        return NOT_DECIMAL
    return Read(int(Decimal(text.replace(",", ".")) * THOUSAND))


def format_thousandths(number: int) -> str:
    """Write thousandths as `1,5`."""
    whole, rest = divmod(abs(number), THOUSAND)
    decimals = f"{rest:03}".rstrip("0")
    return f"{'-' if number < 0 else ''}{whole}" + (f",{decimals}" if decimals else "")


def format_number(kind: str, number: int) -> str:
    """Write a stored number of a kind: money in cents, decimals in thousandths."""
    if kind == "money":
        return format_cents(number)
    return format_thousandths(number) if kind == "decimal" else str(number)


def read_answer(question: Question, value: object) -> Read[Any]:
    """Read what stands in a cell or field as an answer, and look whether the question allows it; places stay texts."""
    read = _READERS[question.kind](question, value)
    if read.value is None or read.problem or question.kind == "place":
        return read
    wrong = wrong_with(question, read.value)
    return wrong if wrong.problem else read


def wrong_with(question: Question, value: Value | None) -> Read[Any]:
    """Say what is wrong with an answer; nothing when the question allows it."""
    if value is None:
        return NEEDED if question.required and question.kind != "note" else Read(None)
    if not _FITS[question.kind](value):
        return NOT_OF_KIND
    if question.kind in ("yes_no", "one", "several"):
        chosen = value if isinstance(value, tuple) else (value,)
        return Read(None) if all(question.option(code) for code in chosen) else NOT_A_CHOICE
    return _range(question, value) if question.kind in NUMBERS and isinstance(value, int) else Read(None)


def _range(question: Question, number: int) -> Read[Any]:
    if question.low is not None and number < question.low:
        low = format_number(question.kind, question.low)
        return Read(None, problem=Filled(TOO_LITTLE, low=low), remedy=OUT_OF_RANGE)
    if question.high is not None and number > question.high:
        high = format_number(question.kind, question.high)
        return Read(None, problem=Filled(TOO_MUCH, high=high), remedy=OUT_OF_RANGE)
    return Read(None)


def choice_of(question: Question, value: object) -> str | None:
    """The code of a choice given by its code or by its label in any language and script."""
    text = as_text(value).strip()
    if question.option(text):
        return text
    key = fold(text)
    for option in question.options:
        if key and key in {fold(label) for label in (option.code, *option.labels.values())}:
            return option.code
    return None


def _read_one(question: Question, value: object) -> Read[str]:
    text = as_text(value).strip()
    if not text:
        return Read(None)
    code = choice_of(question, value)
    return Read(code) if code else NOT_A_CHOICE


def _read_yes_no(question: Question, value: object) -> Read[str]:
    code = choice_of(question, value)
    if code:
        return Read(code)
    read = parse_yes_no(value)
    return Read(None if read.value is None else "yes" if read.value else "no", "", read.problem, read.remedy)


def _read_several(question: Question, value: object) -> Read[tuple[str, ...]]:
    """Read several choices: codes with blanks between, as KoboToolbox writes them, or labels with commas or lines."""
    text = as_text(value).strip()
    if not text:
        return Read(None)
    for parts in (text.split(), re.split(r"\s*[;,\n]\s*", text), _labels_in(question, text)):
        codes = [choice_of(question, part) for part in parts if part]
        if codes and all(codes):
            return Read(tuple(sorted({code for code in codes if code})))
    return NOT_A_CHOICE


def _labels_in(question: Question, text: str) -> list[str]:
    """Cut a text of labels with only blanks between them, the longest label first."""
    known = {fold(label): option.code for option in question.options for label in option.labels.values() if label}
    rest, found = fold(text), []
    while rest:
        label = next((one for one in sorted(known, key=len, reverse=True) if _begins(rest, one)), None)
        if label is None:
            return []
        found.append(known[label])
        rest = rest[len(label) :].strip()
    return found


def _begins(text: str, label: str) -> bool:
    return text == label or text.startswith(f"{label} ")


def _read_words(_question: Question, value: object) -> Read[str]:
    read = clean_text(value, most=MOST_WORDS, lines=True)
    return Read(read.value or None, read.assumed, read.problem, read.remedy)


_READERS: dict[str, Callable[[Question, object], Read[Any]]] = {
    "text": _read_words,
    "note": lambda _question, _value: Read(None),
    "whole": lambda _question, value: parse_whole(value),
    "decimal": lambda _question, value: parse_thousandths(value),
    "money": lambda _question, value: parse_cents(value),
    "date": lambda _question, value: parse_day(value),
    "yes_no": _read_yes_no,
    "one": _read_one,
    "several": _read_several,
    "place": _read_words,
}


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= MOST_WHOLE * THOUSAND


_FITS: dict[str, Callable[[object], bool]] = {
    "text": lambda value: isinstance(value, str) and 0 < len(value) <= MOST_WORDS,
    "note": lambda _value: False,
    "whole": _is_number,
    "decimal": _is_number,
    "money": _is_number,
    "date": lambda value: isinstance(value, date),
    "yes_no": lambda value: isinstance(value, str),
    "one": lambda value: isinstance(value, str),
    "several": lambda value: isinstance(value, tuple) and bool(value),
    "place": _is_number,
}
