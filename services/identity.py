"""Checks of personal, card and firm numbers; a failed check is a warning to judge, never a block."""

import csv
import datetime as dt
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Never

from stdnum import exceptions
from stdnum.rs import pib
from stdnum.si import emso

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
_PROBLEMS = {
    exceptions.InvalidLength: _LENGTH,
    exceptions.InvalidFormat: _LENGTH,
    exceptions.InvalidComponent: _DATE,
    exceptions.InvalidChecksum: _CHECK,
}
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


@dataclass(frozen=True, slots=True)
class Jmbg:
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
    typed = re.sub(r"[\s.–-]", "", clean_text(value, most=40).value or as_text(value)[:40])
    if not typed:
        return Jmbg("")
    digits = "0" + typed if _lost_its_zero(typed, isinstance(value, int | float)) else typed
    assumed = _ZERO_LOST if digits != typed else ""
    if problem := _problem(digits):
        return Jmbg(digits, problem, _REMEDY, assumed)
    region = _regions().get(emso.get_region(digits), "")
    return Jmbg(digits, "", "", assumed, emso.get_birth_date(digits), emso.get_gender(digits), region)


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
    return re.sub("[^A-Z0-9/]", "", fold(as_text(card)))


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


def _lost_its_zero(typed: str, was_number: bool) -> bool:
    """Tell whether a leading zero is missing: surely in a number cell, in text when the check then agrees."""
    return re.fullmatch("[0-9]{12}", typed) is not None and (was_number or not _problem("0" + typed))


def _problem(digits: str) -> str:
    """Return what is wrong with a JMBG, or an empty text."""
    try:
        emso.validate(digits)
    except exceptions.ValidationError as error:
        return _PROBLEMS[type(error)]
    return _DATE if emso.get_birth_date(digits).year > LAST_YEAR else ""


@cache
def _regions() -> dict[str, str]:
    """Return the places of first registration by their code: a hint, never proof of origin."""
    text = (files("resources") / "jmbg_regions.csv").read_text("utf-8")
    return {row["code"]: row["place"] for row in csv.DictReader(text.splitlines())}
