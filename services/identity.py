"""Checks of personal, card and firm numbers; a failed check is a warning to judge, never a block."""

import csv
import datetime as dt
import re
from functools import cache, lru_cache
from importlib.resources import files
from operator import mul
from typing import NamedTuple, Never

from stdnum.rs import pib

from services.dates import LAST_YEAR, DayOrYear
from services.names import fold
from services.reading import Read, as_text, clean_text
from services.texts import QT_TRANSLATE_NOOP

_LENGTH = QT_TRANSLATE_NOOP("identity", "A JMBG has 13 digits.")
_DATE = QT_TRANSLATE_NOOP("identity", "The JMBG holds no possible date of birth.")
_CHECK = QT_TRANSLATE_NOOP("identity", "The last digit of the JMBG does not agree with the others.")
_REMEDY = QT_TRANSLATE_NOOP("identity", "Compare it with the paper, or keep it with a reason.")
_ZERO_LOST = QT_TRANSLATE_NOOP("identity", "The zero lost at the beginning of the JMBG was put back.")
_OTHER_DATE = QT_TRANSLATE_NOOP("identity", "The JMBG holds another date of birth.")
_OTHER_SEX = QT_TRANSLATE_NOOP("identity", "The JMBG holds another sex.")
_THIRTEEN_DIGITS, _TWELVE_DIGITS = re.compile("[0-9]{13}"), re.compile("[0-9]{12}")
_NOT_OF_CARDS = re.compile("[^A-Z0-9/]")
_SEPARATORS = re.compile(r"[\s.–-]")
_FIRST_OF_LAST_MILLENNIUM = 800
_WEIGHTS = (7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_WEIGHT_OF_ZEROS = ord("0") * sum(_WEIGHTS)
NOT_A_PIB: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("identity", "The tax number (PIB) is wrong."),
    remedy=QT_TRANSLATE_NOOP("identity", "Compare its nine digits with the paper."),
)
NOT_A_FIRM_NUMBER: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("identity", "A registration number (matični broj) has 8 digits."),
    remedy=QT_TRANSLATE_NOOP("identity", "Compare it with the paper."),
)


class Jmbg(NamedTuple):
    """A personal number as far as it could be read; `digits` keeps what was typed when it is wrong."""

    digits: str
    problem: str = ""
    remedy: str = ""
    assumed: str = ""
    born: dt.date | None = None
    sex: str = ""
    region: str = ""

    @property
    def ok(self) -> bool:
        """Tell whether nothing speaks against the number; an absent one is no fault."""
        return not self.problem


def check_jmbg(value: object) -> Jmbg:
    """Read a JMBG from text or a number cell: blanks and dashes go, a lost leading zero comes back."""
    if isinstance(value, str) and _THIRTEEN_DIGITS.fullmatch(value):
        return _examined(value)
    typed = _SEPARATORS.sub("", clean_text(value, most=40).value or as_text(value)[:40])
    if not typed:
        return Jmbg("")
    jmbg = _checked(typed)
    if _TWELVE_DIGITS.fullmatch(typed):
        longer = _checked("0" + typed, _ZERO_LOST)
        return longer if longer.ok or isinstance(value, int | float) else jmbg
    return jmbg


def disagreements(jmbg: Jmbg, born: dt.date | DayOrYear | None, sex: str | None) -> tuple[str, ...]:
    """Return a warning for each thing the number says otherwise than the person's record."""
    if not jmbg.born:
        return ()
    day = born.day if isinstance(born, DayOrYear) else born
    other_date = day != jmbg.born if day else born is not None and born.year != jmbg.born.year
    found = ((other_date, _OTHER_DATE), (bool(sex) and sex != jmbg.sex, _OTHER_SEX))
    return tuple(sentence for differs, sentence in found if differs)


def card_key(card: object) -> str:
    """Return what all writings of one card number have in common; these cards have no public number rule."""
    return _NOT_OF_CARDS.sub("", fold(as_text(card)))


def parse_pib(value: object) -> Read[str]:
    """Read a firm's tax number, checked by ISO 7064."""
    text = clean_text(value, most=40).value
    if text == "":
        return Read(None)
    return Read(pib.compact(text)) if text and pib.is_valid(text) else NOT_A_PIB


def parse_firm_number(value: object) -> Read[str]:
    """Read a firm's registration number; only its length can be checked."""
    text = clean_text(value, most=40).value
    if text == "":
        return Read(None)
    digits = re.sub(r"[\s-]", "", text or "")
    if isinstance(value, int | float):
        digits = digits.zfill(8)
    return Read(digits) if re.fullmatch("[0-9]{8}", digits) else NOT_A_FIRM_NUMBER


def _checked(digits: str, assumed: str = "") -> Jmbg:
    """Check length, date and last digit, in this order."""
    if not _THIRTEEN_DIGITS.fullmatch(digits):
        return Jmbg(digits, _LENGTH, _REMEDY, assumed)
    return _examined(digits, assumed)


def _examined(digits: str, assumed: str = "") -> Jmbg:
    born = _birth(digits[:7])
    if not born:
        return Jmbg(digits, _DATE, _REMEDY, assumed)
    total = sum(map(mul, digits.encode(), _WEIGHTS)) - _WEIGHT_OF_ZEROS
    if int(digits[-1]) != -total % 11 % 10:
        return Jmbg(digits, _CHECK, _REMEDY, assumed)
    sex = "M" if digits[9] < "5" else "F"
    return Jmbg(digits, "", "", assumed, born, sex, _regions().get(digits[7:9], ""))


@lru_cache(maxsize=1 << 16)
def _birth(digits: str) -> dt.date | None:
    """Return the date a JMBG begins with; of the year it holds the last three digits."""
    year = int(digits[4:7])
    year += 1000 if year >= _FIRST_OF_LAST_MILLENNIUM else 2000
    try:
        return dt.date(year, int(digits[2:4]), int(digits[:2])) if year <= LAST_YEAR else None
    except ValueError:
        return None


@cache
def _regions() -> dict[str, str]:
    """Return the places of first registration by their code: a hint, never proof of origin."""
    text = (files("resources") / "jmbg_regions.csv").read_text("utf-8")
    return {row["code"]: row["place"] for row in csv.DictReader(text.splitlines())}
