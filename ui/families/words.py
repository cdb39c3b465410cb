"""The words and tones of families: stages, relations, accommodation, JMBG checks, and the names of fields."""

import re
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.families import RETURN_PATH
from ui import formats
from ui.texts import shown, translate

_RELATIONS = {
    "head": QT_TRANSLATE_NOOP("Families", "head"),
    "spouse": QT_TRANSLATE_NOOP("Families", "spouse"),
    "son": QT_TRANSLATE_NOOP("Families", "son"),
    "daughter": QT_TRANSLATE_NOOP("Families", "daughter"),
    "mother": QT_TRANSLATE_NOOP("Families", "mother"),
    "father": QT_TRANSLATE_NOOP("Families", "father"),
    "grandchild": QT_TRANSLATE_NOOP("Families", "grandchild"),
    "sibling": QT_TRANSLATE_NOOP("Families", "brother or sister"),
    "other": QT_TRANSLATE_NOOP("Families", "other"),
}
_SEXES = {"f": QT_TRANSLATE_NOOP("Families", "female"), "m": QT_TRANSLATE_NOOP("Families", "male")}
_ACCOMMODATION = {
    "private": QT_TRANSLATE_NOOP("Families", "private accommodation"),
    "collective_centre": QT_TRANSLATE_NOOP("Families", "collective centre"),
    "informal_settlement": QT_TRANSLATE_NOOP("Families", "informal settlement"),
    "unknown": QT_TRANSLATE_NOOP("Families", "not known"),
}
_CHECKS = {
    "checked": (QT_TRANSLATE_NOOP("Families", "checked"), "good"),
    "differs": (QT_TRANSLATE_NOOP("Families", "digit differs"), "warn"),
    "none": (QT_TRANSLATE_NOOP("Families", "none"), "neutral"),
}
_BANDS = {
    "certain": (QT_TRANSLATE_NOOP("Families", "certain"), "bad"),
    "ask": (QT_TRANSLATE_NOOP("Families", "to ask"), "warn"),
    "different": (QT_TRANSLATE_NOOP("Families", "hardly"), "neutral"),
}
_DECISIONS = {
    "open": (QT_TRANSLATE_NOOP("Families", "to decide"), "warn"),
    "same": (QT_TRANSLATE_NOOP("Families", "the same"), "info"),
    "different": (QT_TRANSLATE_NOOP("Families", "not the same"), "good"),
}
_FIELDS = {
    "number": QT_TRANSLATE_NOOP("Families", "Number"),
    "organisation_id": QT_TRANSLATE_NOOP("Families", "Organisation"),
    "origin_place_id": QT_TRANSLATE_NOOP("Families", "From"),
    "present_place_id": QT_TRANSLATE_NOOP("Families", "Lives now in"),
    "return_place_id": QT_TRANSLATE_NOOP("Families", "Returns to"),
    "accommodation": QT_TRANSLATE_NOOP("Families", "Accommodation"),
    "address": QT_TRANSLATE_NOOP("Families", "Address"),
    "phone": QT_TRANSLATE_NOOP("Families", "Phone"),
    "note": QT_TRANSLATE_NOOP("Families", "Note"),
    "registered_on": QT_TRANSLATE_NOOP("Families", "Registered"),
    "state": QT_TRANSLATE_NOOP("Families", "Stage"),
    "state_on": QT_TRANSLATE_NOOP("Families", "Date of the stage"),
    "state_reason": QT_TRANSLATE_NOOP("Families", "Reason"),
    "family_name": QT_TRANSLATE_NOOP("Families", "Family name"),
    "given_name": QT_TRANSLATE_NOOP("Families", "Given name"),
    "sex": QT_TRANSLATE_NOOP("Families", "Sex"),
    "born_on": QT_TRANSLATE_NOOP("Families", "Born"),
    "born_year": QT_TRANSLATE_NOOP("Families", "Year of birth"),
    "jmbg": QT_TRANSLATE_NOOP("Families", "JMBG"),
    "jmbg_check": QT_TRANSLATE_NOOP("Families", "Check of the JMBG"),
    "jmbg_note": QT_TRANSLATE_NOOP("Families", "What the check says"),
    "card_number": QT_TRANSLATE_NOOP("Families", "Card number"),
    "needs": QT_TRANSLATE_NOOP("Families", "Special needs"),
    "relation": QT_TRANSLATE_NOOP("Families", "In the family"),
    "from_on": QT_TRANSLATE_NOOP("Families", "Member from"),
    "until_on": QT_TRANSLATE_NOOP("Families", "Member until"),
    "kind": QT_TRANSLATE_NOOP("Families", "Kind"),
    "dated_on": QT_TRANSLATE_NOOP("Families", "Date of the paper"),
    "file_name": QT_TRANSLATE_NOOP("Families", "File"),
    "title": QT_TRANSLATE_NOOP("Families", "Title"),
    "text": QT_TRANSLATE_NOOP("Families", "Text"),
    "person_id": QT_TRANSLATE_NOOP("Families", "Person"),
    "due_on": QT_TRANSLATE_NOOP("Families", "Due on"),
    "remind_on": QT_TRANSLATE_NOOP("Families", "Remind from"),
    "assigned_to": QT_TRANSLATE_NOOP("Families", "Assigned to"),
    "document_id": QT_TRANSLATE_NOOP("Families", "Scan"),
    "withdrawn_on": QT_TRANSLATE_NOOP("Families", "Withdrawn on"),
    "withdrawn_reason": QT_TRANSLATE_NOOP("Families", "Reason of the withdrawal"),
    "issued_by": QT_TRANSLATE_NOOP("Families", "Issued by"),
    "issued_on": QT_TRANSLATE_NOOP("Families", "Issued on"),
    "valid_until": QT_TRANSLATE_NOOP("Families", "Valid until"),
}


def said(text: str) -> str:
    """Return a word of this file in the language of the screen, or of the paper being made."""
    return translate("Families", text)


def stage(state: Any) -> str:
    """Return the word of a stage on the return path."""
    return shown(RETURN_PATH.state(state).text)


def stage_tone(state: Any) -> str:
    """Return the tone of the chip of a stage."""
    return RETURN_PATH.state(state).tone


def relation(code: Any) -> str:
    """Return what a person is in the family."""
    return said(_RELATIONS.get(code, str(code)))


def sex(code: Any) -> str:
    """Return the word of a sex."""
    return said(_SEXES.get(code, str(code)))


def accommodation(code: Any) -> str:
    """Return the word of a kind of accommodation."""
    return said(_ACCOMMODATION.get(code, str(code)))


def check(code: Any) -> str:
    """Return the word of a JMBG check."""
    return said(_CHECKS[code][0]) if code in _CHECKS else str(code)


def check_tone(code: Any) -> str:
    """Return the tone of the chip of a JMBG check."""
    return _CHECKS[code][1] if code in _CHECKS else "neutral"


def band(code: Any) -> str:
    """Return the word of a band of likeness."""
    return said(_BANDS[code][0])


def band_tone(code: Any) -> str:
    """Return the tone of the chip of a band."""
    return _BANDS[code][1]


def decision(code: Any) -> str:
    """Return the word of a decision on a possible duplicate."""
    return said(_DECISIONS[code][0])


def decision_tone(code: Any) -> str:
    """Return the tone of the chip of a decision."""
    return _DECISIONS[code][1]


def field(name: str) -> str:
    """Return the name of a stored value as people say it."""
    return said(_FIELDS.get(name, name.replace("_", " ").capitalize()))


def choices(codes: Iterable[tuple[str, str]], word: Any) -> tuple[tuple[str, str], ...]:
    """Return the codes of the services as choices in the language of the screen."""
    return tuple((code, word(code)) for code, _text in codes)


def people(count: int) -> str:
    """Return how many people there are."""
    if count == 1:
        return said(QT_TRANSLATE_NOOP("Families", "1 person"))
    return QCoreApplication.translate("Families", "%Ln people", "", count)


def sentences(text: str | None) -> str:
    """Return sentences of the services, stored one after the other, in the language of the screen."""
    return " ".join(shown(sentence.strip()) for sentence in re.findall(r"[^.]+\.?", text or "") if sentence.strip())


def born(on: Any, year: Any) -> str:
    """Return a birth date, or the year where only that is known."""
    return formats.day(on) or (f"{year}." if year else "")
