"""The words of the return path: kinds of records, reasons, channels, copies, and who was there."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS = {
    "kind": {
        "declaration": QT_TRANSLATE_NOOP("Returning", "declaration"),
        "clearance": QT_TRANSLATE_NOOP("Returning", "clearance"),
        "reconfirmation": QT_TRANSLATE_NOOP("Returning", "reconfirmation"),
        "visit": QT_TRANSLATE_NOOP("Returning", "visit"),
    },
    "language": {
        "sr": QT_TRANSLATE_NOOP("Returning", "Serbian, Latin"),
        "sr_Cyrl": QT_TRANSLATE_NOOP("Returning", "Serbian, Cyrillic"),
        "sq": QT_TRANSLATE_NOOP("Returning", "Albanian"),
        "en": QT_TRANSLATE_NOOP("Returning", "English"),
    },
    "keeper": {
        "authorities": QT_TRANSLATE_NOOP("Returning", "authorities"),
        "unhcr": QT_TRANSLATE_NOOP("Returning", "UNHCR"),
        "applicant": QT_TRANSLATE_NOOP("Returning", "applicant"),
        "convoy": QT_TRANSLATE_NOOP("Returning", "travels along"),
        "file": QT_TRANSLATE_NOOP("Returning", "family file"),
    },
    "channel": {
        "phone": QT_TRANSLATE_NOOP("Returning", "by phone"),
        "visit": QT_TRANSLATE_NOOP("Returning", "on a visit"),
        "office": QT_TRANSLATE_NOOP("Returning", "in the office"),
        "message": QT_TRANSLATE_NOOP("Returning", "by message"),
        "other": QT_TRANSLATE_NOOP("Returning", "otherwise"),
    },
    "presence": {
        "present": QT_TRANSLATE_NOOP("Returning", "present"),
        "away": QT_TRANSLATE_NOOP("Returning", "away for a time"),
        "gone": QT_TRANSLATE_NOOP("Returning", "gone"),
    },
    "reason": {
        "stays": QT_TRANSLATE_NOOP("Returning", "decided to stay"),
        "housing": QT_TRANSLATE_NOOP("Returning", "no house to return to"),
        "work": QT_TRANSLATE_NOOP("Returning", "found work here"),
        "health": QT_TRANSLATE_NOOP("Returning", "health"),
        "security": QT_TRANSLATE_NOOP("Returning", "does not feel safe"),
        "family": QT_TRANSLATE_NOOP("Returning", "family reasons"),
        "not_reached": QT_TRANSLATE_NOOP("Returning", "cannot be reached"),
        "not_eligible": QT_TRANSLATE_NOOP("Returning", "does not meet the conditions"),
        "helped_elsewhere": QT_TRANSLATE_NOOP("Returning", "helped by another programme"),
        "false_data": QT_TRANSLATE_NOOP("Returning", "wrong data given"),
        "doubled": QT_TRANSLATE_NOOP("Returning", "registered twice"),
        "papers": QT_TRANSLATE_NOOP("Returning", "papers are missing"),
        "property": QT_TRANSLATE_NOOP("Returning", "property not settled"),
        "season": QT_TRANSLATE_NOOP("Returning", "waits for the season"),
        "other": QT_TRANSLATE_NOOP("Returning", "other"),
    },
    "status": {
        "signed": QT_TRANSLATE_NOOP("Returning", "signed"),
        "taken_back": QT_TRANSLATE_NOOP("Returning", "taken back"),
        "valid": QT_TRANSLATE_NOOP("Returning", "valid"),
        "ending": QT_TRANSLATE_NOOP("Returning", "ends soon"),
        "over": QT_TRANSLATE_NOOP("Returning", "ran out"),
        "can_travel": QT_TRANSLATE_NOOP("Returning", "can travel"),
        "travel_over": QT_TRANSLATE_NOOP("Returning", "travel is over"),
        "planned": QT_TRANSLATE_NOOP("Returning", "planned"),
        "due": QT_TRANSLATE_NOOP("Returning", "due soon"),
        "overdue": QT_TRANSLATE_NOOP("Returning", "overdue"),
        "present": QT_TRANSLATE_NOOP("Returning", "present"),
        "away": QT_TRANSLATE_NOOP("Returning", "away for a time"),
        "gone": QT_TRANSLATE_NOOP("Returning", "gone"),
    },
    "missing": {
        "declaration": QT_TRANSLATE_NOOP("Returning", "no declaration"),
        "clearance": QT_TRANSLATE_NOOP("Returning", "no clearance"),
        "reconfirmation": QT_TRANSLATE_NOOP("Returning", "not reconfirmed"),
        "visit": QT_TRANSLATE_NOOP("Returning", "no visit yet"),
    },
    "clearance": {
        "none": QT_TRANSLATE_NOOP("Returning", "No clearance is recorded"),
        "over": QT_TRANSLATE_NOOP("Returning", "The clearance ran out on {day}"),
        "short": QT_TRANSLATE_NOOP("Returning", "The clearance ends on {day}, before the planned travel is over"),
        "ending": QT_TRANSLATE_NOOP("Returning", "The clearance ends on {day}"),
    },
}
_TONES = {
    **dict.fromkeys(("signed", "valid", "can_travel", "present"), "good"),
    **dict.fromkeys(("ending", "over", "due", "away"), "warn"),
    **dict.fromkeys(("taken_back", "overdue", "gone"), "bad"),
}


def said(text: str) -> str:
    """Return a text of the return path in the language of the screen."""
    return QCoreApplication.translate("Returning", text)


def word(group: str, code: Any) -> str:
    """Return the word of a code of a group above; nothing for None."""
    return said(_WORDS[group].get(code, str(code))) if code is not None else ""


def choices(group: str, codes: Any) -> tuple[tuple[Any, str], ...]:
    """Return codes as choices in the language of the screen."""
    return tuple((code, word(group, code)) for code in codes)


def months(count: int | None) -> str:
    """Return for which month after the arrival a visit is planned."""
    if count is None:
        return said(QT_TRANSLATE_NOOP("Returning", "further visit"))
    return QCoreApplication.translate("Returning", "%Ln months after arrival", "", count)


def days(count: int) -> str:
    """Return for how many days something lasts."""
    return QCoreApplication.translate("Returning", "%Ln days", "", count)


def status(code: Any) -> str:
    """Return the word for how a record stands."""
    return word("status", code)


def status_tone(code: Any) -> str:
    """Return the tone of how a record stands."""
    return _TONES.get(code, "neutral")


def kind(code: Any) -> str:
    """Return the word of a kind of record."""
    return word("kind", code)
