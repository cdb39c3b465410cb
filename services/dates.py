"""Reads dates as offices type them, day first, and writes them the Serbian way."""

import datetime as dt
import re
from calendar import monthrange
from typing import NamedTuple, Never

from services.names import fold
from services.reading import Read, clean_text
from services.texts import QT_TRANSLATE_NOOP


class DayOrYear(NamedTuple):
    """A date, or only its year where the office knows no more."""

    year: int
    day: dt.date | None = None


_REMEDY = QT_TRANSLATE_NOOP("values", "Write day.month.year, for example 7.3.1982., or only the year.")
NOT_A_DATE: Read[Never] = Read(None, problem=QT_TRANSLATE_NOOP("values", "This is not a date."), remedy=_REMEDY)
NO_SUCH_DATE: Read[Never] = Read(None, problem=QT_TRANSLATE_NOOP("values", "No such date."), remedy=_REMEDY)
YEAR_TOO_FAR: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("values", "The year is not between 1900 and 2100."),
    remedy=QT_TRANSLATE_NOOP("values", "Write the year with its four digits."),
)
ONLY_A_YEAR: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("values", "Day and month are missing."),
    remedy=QT_TRANSLATE_NOOP("values", "Write the whole date, for example 7.3.2026."),
)
_DAY_FIRST = QT_TRANSLATE_NOOP("values", "The first number was read as the day.")
_CENTURY = QT_TRANSLATE_NOOP("values", "A year of two digits was read as the last one that has passed.")
_SERIAL = QT_TRANSLATE_NOOP("values", "The number was read as a spreadsheet's day number.")

FIRST_YEAR, LAST_YEAR = 1900, 2100
_SPREADSHEET_START = dt.date(1899, 12, 30)
_LAST_SERIAL = (dt.date(LAST_YEAR, 12, 31) - _SPREADSHEET_START).days

_CLOSING = r"\s*\.?\s*(?:god(?:ine|\.)?|g\.)?(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
_YEAR = re.compile(r"(\d{4})" + _CLOSING, re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})\s*[./ -]\s*(\d{1,2})\s*[./ -]\s*(\d{1,2})" + _CLOSING, re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})\s*([.,/ -])\s*(\d{1,2})\s*[.,/ -]\s*(\d{4}|\d{2})" + _CLOSING, re.ASCII)
_WORDED = re.compile(r"([0-9]{1,2})\s*[. -]\s*([^\W\d_]+)\s*[. -]\s*([0-9]{4})" + _CLOSING)
_MONTHS = (
    ("JANUAR", "JANUARA", "JANAR", "JANUARY", "I"),
    ("FEBRUAR", "FEBRUARA", "SHKURT", "FEBRUARY", "II"),
    ("MART", "MARTA", "MARS", "MARCH", "III"),
    ("APRIL", "APRILA", "PRILL", "IV"),
    ("MAJ", "MAJA", "MAY", "V"),
    ("JUN", "JUNI", "JUNA", "JUNE", "QERSHOR", "VI"),
    ("JUL", "JULI", "JULA", "JULY", "KORRIK", "VII"),
    ("AVGUST", "AVGUSTA", "GUSHT", "AUGUST", "VIII"),
    ("SEPTEMBAR", "SEPTEMBRA", "SHTATOR", "SEPTEMBER", "IX"),
    ("OKTOBAR", "OKTOBRA", "TETOR", "OCTOBER", "X"),
    ("NOVEMBAR", "NOVEMBRA", "NENTOR", "NOVEMBER", "XI"),
    ("DECEMBAR", "DECEMBRA", "DHJETOR", "DECEMBER", "XII"),
)
_SHORTEST_MONTH = 3


def today() -> dt.date:
    """Return the day on this computer."""
    return dt.datetime.now(dt.UTC).astimezone().date()


def months_after(day: dt.date, months: int) -> dt.date:
    """Return the same day so many months later, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return dt.date(year, month, min(day.day, monthrange(year, month)[1]))


def parse_date(value: object) -> Read[DayOrYear]:
    """Read a date or a year, day first; a guess is told, a day the calendar lacks is refused."""
    if isinstance(value, dt.date):
        return _dated(value.year, value.month, value.day)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _numbered(value)
    if not (value is None or isinstance(value, str)):
        return NOT_A_DATE
    text = clean_text(value, most=60)
    return _typed(text.value) if text.value else Read(None, problem=text.problem, remedy=text.remedy)


def parse_day(value: object) -> Read[dt.date]:
    """Read a whole date; a bare year is refused."""
    read = parse_date(value)
    if read.value and not read.value.day:
        return ONLY_A_YEAR
    return Read(read.value.day if read.value else None, read.assumed, read.problem, read.remedy)


def format_date(date: dt.date | DayOrYear | None) -> str:
    """Write a date as `7. 3. 2026.`, a year as `1951.` and nothing as an empty text."""
    if isinstance(date, DayOrYear):
        return format_date(date.day) or f"{date.year}."
    return f"{date.day}. {date.month}. {date.year}." if date else ""


def _typed(text: str) -> Read[DayOrYear]:
    """Read a date typed as text."""
    if match := _YEAR.fullmatch(text):
        return _dated(int(match[1]))
    if match := _YEAR_FIRST.fullmatch(text):
        return _dated(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.fullmatch(text):
        return _day_first(int(match[1]), match[2], int(match[3]), match[4])
    if match := _WORDED.fullmatch(text):
        month = _month(fold(match[2]))
        return _dated(int(match[3]), month, int(match[1])) if month else NOT_A_DATE
    return NOT_A_DATE


def _day_first(day: int, mark: str, month: int, year: str) -> Read[DayOrYear]:
    """Read day, month and year in that order; only 3/4/1982 and its like could also mean the month first."""
    either_way = mark in "/-" and day != month and max(day, month) <= len(_MONTHS)
    if len(year) == len("82"):
        return _dated(_last_year_ending(int(year)), month, day, assumed=_CENTURY)
    return _dated(int(year), month, day, assumed=_DAY_FIRST if either_way else "")


def _numbered(value: float) -> Read[DayOrYear]:
    """Read a number cell: a year, or the day number a spreadsheet shows when its date style was lost."""
    if FIRST_YEAR <= value <= LAST_YEAR:
        return _dated(int(value)) if value == int(value) else NOT_A_DATE
    if not LAST_YEAR < value <= _LAST_SERIAL:
        return NOT_A_DATE
    day = _SPREADSHEET_START + dt.timedelta(days=int(value))
    return Read(DayOrYear(day.year, day), assumed=_SERIAL)


def _dated(year: int, month: int = 0, day: int = 0, assumed: str = "") -> Read[DayOrYear]:
    """Check the calendar; without a month only the year counts."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return YEAR_TOO_FAR
    try:
        return Read(DayOrYear(year, dt.date(year, month, day) if month or day else None), assumed)
    except ValueError:
        return NO_SUCH_DATE


def _month(word: str) -> int:
    """Return the month a folded Serbian, Albanian, English or Roman word means, 0 when none."""
    for number, names in enumerate(_MONTHS, start=1):
        if word in names or (len(word) >= _SHORTEST_MONTH and any(name.startswith(word) for name in names)):
            return number
    return 0


def _last_year_ending(digits: int) -> int:
    """Return the latest year up to now that ends in these two digits."""
    now = dt.datetime.now(dt.UTC).year
    return now - (now - digits) % 100
