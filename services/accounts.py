"""Serbian bank accounts and payment references: their checks and printed forms (modulus 97)."""

import re
from dataclasses import dataclass
from typing import Never

from services.reading import Read, clean_text
from services.texts import QT_TRANSLATE_NOOP

NOT_AN_ACCOUNT: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("accounts", "This is not an account number."),
    remedy=QT_TRANSLATE_NOOP("accounts", "Write it as 840-955845-10, or all 18 digits."),
)
WRONG_ACCOUNT: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP(
        "accounts", "The account number's last two digits do not agree with the others."
    ),
    remedy=QT_TRANSLATE_NOOP("accounts", "Compare it with the invoice or the contract."),
)
NOT_A_REFERENCE: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP("accounts", "This is not a payment reference."),
    remedy=QT_TRANSLATE_NOOP("accounts", "Write digits, capitals and dashes, 22 at most."),
)
WRONG_REFERENCE: Read[Never] = Read(
    None,
    problem=QT_TRANSLATE_NOOP(
        "accounts", "The first two digits of the reference do not agree with the others."
    ),
    remedy=QT_TRANSLATE_NOOP("accounts", "Compare it with the invoice; model 97 is checked by every bank."),
)
_NOT_CHECKED = QT_TRANSLATE_NOOP("accounts", "A reference of this model is not checked.")

_ACCOUNT = re.compile(r"(?:RS35)?(\d{3})(?:-(\d{1,13})-|(\d{13}))(\d{2})", re.ASCII)
_REFERENCE = re.compile(r"[0-9A-Z-]{1,22}")
_MODEL = re.compile(r"(97)[ -]?(.+)|(11|22)[ -](.+)")


@dataclass(frozen=True, slots=True)
class Reference:
    """A payment reference: its model, empty when there is none, and its number."""

    model: str
    number: str


def parse_account(value: object) -> Read[str]:
    """Read an account into its 18 digits; dashes, blanks and the Serbian IBAN form are understood."""
    text = clean_text(value, most=60).value
    if text == "":
        return Read(None)
    match = _ACCOUNT.fullmatch(re.sub(r"\s", "", text or "").upper())
    if not match:
        return NOT_AN_ACCOUNT
    bank, dashed, plain, check = match.groups()
    digits = bank + (dashed or plain).zfill(13) + check
    return Read(digits) if int(digits) % 97 == 1 else WRONG_ACCOUNT


def format_account(digits: str) -> str:
    """Write 18 digits as 840-955845-10."""
    return f"{digits[:3]}-{digits[3:16].lstrip('0') or '0'}-{digits[16:]}"


def account_iban(digits: str) -> str:
    """Return the IBAN of a checked account; its check digits are always 35."""
    return f"RS35{digits}"


def parse_reference(value: object) -> Read[Reference]:
    """Read a reference with its model in front, such as `97 20-12345`."""
    text = clean_text(value, most=60).value
    if text == "":
        return Read(None)
    match = _MODEL.fullmatch((text or "").upper())
    model, number = [part for part in match.groups() if part] if match else ("", text or "")
    return check_reference(model, number)


def check_reference(model: str, number: str) -> Read[Reference]:
    """Check a reference whose model is known: 97 exactly, others only by their length and letters."""
    number = re.sub(r"\s", "", number).upper()
    if not _REFERENCE.fullmatch(number):
        return NOT_A_REFERENCE
    if model != "97":
        return Read(Reference(model, number), assumed=_NOT_CHECKED if model not in ("", "00") else "")
    bare = number.replace("-", "")
    right = bare[:2].isdecimal() and len(bare) > len("97") and bare[:2] == _check97(bare[2:])
    return Read(Reference(model, number)) if right else WRONG_REFERENCE


def reference97(number: str) -> Reference:
    """Make a reference of model 97 for `number`, its check digits in front."""
    return Reference("97", f"{_check97(number.replace('-', '').upper())}-{number.upper()}")


def _check97(bare: str) -> str:
    """Return the two check digits of digits and capitals (A is 10 … Z is 35)."""
    digits = "".join(str(int(letter, 36)) for letter in bare)
    return f"{98 - int(digits) * 100 % 97:02}"
