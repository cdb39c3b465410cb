"""Reads amounts of money into whole cents, exactly, and writes them the Serbian way."""

import re
from decimal import Decimal
from typing import Never

from services.names import fold
from services.reading import Read, clean_text
from services.texts import QT_TRANSLATE_NOOP

MOST_CENTS = 10**15
_CENT = Decimal("0.01")
_REMEDY = QT_TRANSLATE_NOOP("values", "Write the amount in digits, for example 1.250,00.")
NOT_AN_AMOUNT: Read[Never] = Read(
    None, problem=QT_TRANSLATE_NOOP("values", "This is not an amount."), remedy=_REMEDY
)
NEGATIVE: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("values", "The amount is below zero."),
    remedy=QT_TRANSLATE_NOOP("values", "Write what was paid; money returned is entered as a reversal."),
)
HALF_CENTS: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("values", "The amount has parts of a cent."),
    remedy=QT_TRANSLATE_NOOP("values", "Round it to two decimals as on the paper."),
)
TOO_MUCH: Read[Never] = Read(
    None, problem=QT_TRANSLATE_NOOP("values", "The amount is too large."), remedy=_REMEDY
)
OTHER_CURRENCY: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("values", "The amount is in another currency."),
    remedy=QT_TRANSLATE_NOOP("values", "Convert it at the contract's rate, or correct the currency."),
)
_THOUSANDS = QT_TRANSLATE_NOOP("values", "The mark before three digits was read as thousands.")

_CURRENCIES = {
    "EUR": ("€", "EUR", "EURA", "EVRA", "EURO", "EUROS"),
    "RSD": ("RSD", "DIN", "DINAR", "DINARA"),
    "USD": ("$", "USD"),
    "CHF": ("CHF",),
}
_CURRENCY_OF = {word: code for code, words in _CURRENCIES.items() for word in words}
_WORDS = re.compile(r"[^\W\d_]+\.?|[€$]")
_NO_CENTS = re.compile(r",\s*[-–—]+$")
_BELOW_ZERO = re.compile(r"[-−–]\s*\d[\d., ]*|\(\s*\d[\d., ]*\)|\d[\d., ]*-", re.ASCII)
_PLAIN = re.compile(r"(\d+)(?:[.,](\d+))?", re.ASCII)
_GROUPED = re.compile(
    r"(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?"
    r"|(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?"
    r"|(\d{1,3}(?:[ '’]\d{3})+)(?:[.,](\d+))?",
    re.ASCII,
)
_ONE_GROUP = re.compile(r"[1-9]\d{0,2}[.,]\d{3}", re.ASCII)


def parse_cents(value: object, currency: str = "EUR") -> Read[int]:
    """Read an amount of `currency` into cents: never negative, never rounded, either decimal mark."""
    if isinstance(value, bool) or not (value is None or isinstance(value, int | float | Decimal | str)):
        return NOT_AN_AMOUNT
    if isinstance(value, int | float | Decimal):
        return _cents(_shown(value))
    text = clean_text(value, most=60)
    return (
        _typed(text.value, currency) if text.value else Read(None, problem=text.problem, remedy=text.remedy)
    )


def format_cents(cents: int, currency: str = "") -> str:
    """Write cents as `1.234,56`, with the currency behind when given."""
    whole, rest = divmod(abs(cents), 100)
    sign = "-" if cents < 0 else ""
    return f"{sign}{whole:,}".replace(",", ".") + f",{rest:02}" + (f" {currency}" if currency else "")


def _typed(text: str, currency: str) -> Read[int]:
    """Read an amount typed as text, with or without its currency."""
    for word in _WORDS.findall(text):
        code = _CURRENCY_OF.get(fold(word) or word)
        if code != currency:
            return OTHER_CURRENCY if code else NOT_AN_AMOUNT
    number = _NO_CENTS.sub("", _WORDS.sub(" ", text).strip()).strip().removeprefix("+")
    if _BELOW_ZERO.fullmatch(number):
        return NEGATIVE
    if _ONE_GROUP.fullmatch(number):
        return _cents(Decimal(re.sub("[.,]", "", number)), assumed=_THOUSANDS)
    match = _PLAIN.fullmatch(number) or _GROUPED.fullmatch(number)
    if not match:
        return NOT_AN_AMOUNT
    whole, decimals, *_ = [part for part in match.groups() if part] + ["0"]
    return _cents(Decimal(re.sub(r"\D", "", whole) + "." + decimals))


def _shown(value: float | Decimal) -> Decimal:
    """Return the number a spreadsheet shows: fifteen digits, so 0.1 + 0.2 is 0.3."""
    return Decimal(f"{value:.15g}") if isinstance(value, float) else Decimal(value)


def _cents(amount: Decimal, assumed: str = "") -> Read[int]:
    """Turn an amount into whole cents or say why it cannot be."""
    if not amount.is_finite():
        return NOT_AN_AMOUNT
    if amount < 0:
        return NEGATIVE
    if amount > MOST_CENTS // 100:
        return TOO_MUCH
    return Read(int(amount * 100), assumed) if amount % _CENT == 0 else HALF_CENTS
