"""Reads what offices type into cells and fields: the one door to texts, dates, amounts, phones and words."""

import re
from typing import Never

from services.amounts import format_cents, parse_cents
from services.dates import DayOrYear, format_date, parse_date, parse_day
from services.reading import Read, as_text, clean_text
from services.texts import QT_TRANSLATE_NOOP
from services.words import parse_sex, parse_word, parse_yes_no

__all__ = [
    "DayOrYear",
    "Read",
    "as_text",
    "clean_text",
    "format_cents",
    "format_date",
    "format_phone",
    "parse_cents",
    "parse_count",
    "parse_date",
    "parse_day",
    "parse_phone",
    "parse_phones",
    "parse_sex",
    "parse_word",
    "parse_yes_no",
]

NOT_A_COUNT: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("values", "This is not a whole number."),
    remedy=QT_TRANSLATE_NOOP("values", "Write digits only, for example 4."),
)
NOT_A_PHONE: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("values", "This is not a phone number."),
    remedy=QT_TRANSLATE_NOOP("values", "Write only the number, with its area code, for example 064/123-456."),
)
_ZERO_LOST = QT_TRANSLATE_NOOP("values", "The zero lost at the beginning was put back.")
_KOSOVO_MOBILE = QT_TRANSLATE_NOOP("values", "The number was read as one of a Kosovo* mobile network.")

_COUNT = re.compile(r"\d{1,9}", re.ASCII)
_NOT_DIALLED = re.compile(r"[^+\d]")
_WITHOUT_PLUS, _ZERO_TOO_MANY = re.compile(r"38[1-9]\d{7}"), re.compile(r"^(\+38[13])0")
_PHONE = re.compile(r"[+\d][\d/().\- ]*", re.ASCII)
_BETWEEN_PHONES = re.compile(r"\s*[,;\n]\s*|\s+i\s+")
_KOSOVO_MOBILES = ("043", "044", "045", "046", "048", "049")
_WITHOUT_ZERO = re.compile(r"6\d{7,8}|[1-3]\d{7}", re.ASCII)
_INTERNATIONAL = re.compile(r"\+[1-9]\d{7,14}", re.ASCII)
_SERBIAN = re.compile(r"\+381[1-9]\d{6,9}", re.ASCII)


def parse_count(value: object, most: int = 100_000) -> Read[int]:
    """Read a whole number from zero to `most`, such as how many people or pieces."""
    if isinstance(value, bool):
        return NOT_A_COUNT
    text = clean_text(value, most=60).value
    if text == "":
        return Read(None)
    if text is None or not _COUNT.fullmatch(text) or int(text) > most:
        return NOT_A_COUNT
    return Read(int(text))


def parse_phone(value: object) -> Read[str]:
    """Read one phone number into its international form (+381...), Serbian unless it says otherwise."""
    text = clean_text(value, most=60)
    if not text.value:
        return Read(None, problem=text.problem, remedy=text.remedy)
    if not _PHONE.fullmatch(text.value):
        return NOT_A_PHONE
    number, assumed = _international(_NOT_DIALLED.sub("", text.value.replace("(0)", "")))
    known = _SERBIAN if number.startswith("+381") else _INTERNATIONAL
    return Read(number, assumed) if known.fullmatch(number) else NOT_A_PHONE


def parse_phones(value: object) -> Read[tuple[str, ...]]:
    """Read a cell of one or more phone numbers; a single bad one refuses the cell."""
    text = clean_text(value, lines=True)
    if text.problem:
        return Read(None, problem=text.problem, remedy=text.remedy)
    parts = [parse_phone(part) for part in _BETWEEN_PHONES.split(text.value or "") if part]
    for part in parts:
        if part.problem:
            return Read(None, problem=part.problem, remedy=part.remedy)
    assumed = next((part.assumed for part in parts if part.assumed), "")
    return Read(tuple(dict.fromkeys(part.value for part in parts if part.value)) or None, assumed)


def format_phone(number: str) -> str:
    """Write an international number in groups, as +381 66 789 417."""
    if not (match := re.fullmatch(r"(\+38[1-9])(\d\d)(\d{3})(\d+)", number)):
        return number
    return " ".join(match.groups())


def _international(number: str) -> tuple[str, str]:
    """Return a dialled number with its country code, and what had to be assumed."""
    if number.startswith("00"):
        number = "+" + number[2:]
    if _WITHOUT_PLUS.match(number):
        number = "+" + number
    if number.startswith("+"):
        return _ZERO_TOO_MANY.sub(r"\1", number), ""
    if number.startswith(_KOSOVO_MOBILES):
        return "+383" + number[1:], _KOSOVO_MOBILE
    if number.startswith("0"):
        return "+381" + number[1:], ""
    return ("+381" + number, _ZERO_LOST) if _WITHOUT_ZERO.fullmatch(number) else (number, "")
