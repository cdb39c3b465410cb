"""The words and tones of the case file: tasks, consent, relatives and papers of identity."""

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from services.families.casework import EXPIRES_SOON, PAPERS
from ui.families.words import said
from ui.texts import shown

_STATES = {
    "overdue": (QT_TRANSLATE_NOOP("Families", "overdue"), "warn"),
    "today": (QT_TRANSLATE_NOOP("Families", "today"), "info"),
    "open": (QT_TRANSLATE_NOOP("Families", "open"), "neutral"),
    "done": (QT_TRANSLATE_NOOP("Families", "done"), "good"),
    "dropped": (QT_TRANSLATE_NOOP("Families", "dropped"), "neutral"),
}
_PURPOSES = {
    "file": QT_TRANSLATE_NOOP("Families", "keeping the family's file"),
    "sharing": QT_TRANSLATE_NOOP("Families", "passing data to partners and authorities for the return"),
    "referral": QT_TRANSLATE_NOOP("Families", "passing data to an agency the family is referred to"),
    "health": QT_TRANSLATE_NOOP("Families", "health and other sensitive data"),
    "photo": QT_TRANSLATE_NOOP("Families", "photos and stories in public material"),
}
_BRIEF = {
    "file": QT_TRANSLATE_NOOP("Families", "file"),
    "sharing": QT_TRANSLATE_NOOP("Families", "partners"),
    "referral": QT_TRANSLATE_NOOP("Families", "referral"),
    "health": QT_TRANSLATE_NOOP("Families", "health"),
    "photo": QT_TRANSLATE_NOOP("Families", "photos"),
}
_CHANNELS = {
    "paper": QT_TRANSLATE_NOOP("Families", "signed on paper"),
    "oral": QT_TRANSLATE_NOOP("Families", "said in person"),
    "phone": QT_TRANSLATE_NOOP("Families", "said by phone"),
}
_LANGUAGES = {
    "sr": QT_TRANSLATE_NOOP("Families", "Serbian, Latin"),
    "sr_Cyrl": QT_TRANSLATE_NOOP("Families", "Serbian, Cyrillic"),
    "sq": QT_TRANSLATE_NOOP("Families", "Albanian"),
    "en": QT_TRANSLATE_NOOP("Families", "English"),
}
_NEAR = {
    "parents": QT_TRANSLATE_NOOP("Families", "the parents' household"),
    "children": QT_TRANSLATE_NOOP("Families", "the children's household"),
    "siblings": QT_TRANSLATE_NOOP("Families", "a brother's or sister's household"),
    "in_laws": QT_TRANSLATE_NOOP("Families", "the in-laws' household"),
    "other_kin": QT_TRANSLATE_NOOP("Families", "other kin"),
    "neighbours": QT_TRANSLATE_NOOP("Families", "neighbours"),
    "returns_together": QT_TRANSLATE_NOOP("Families", "returns together with them"),
}
EXPIRED, ENDS, VALID, OPEN_END = "expired", "ends soon", "valid", "no end"
_VALIDITY = {
    EXPIRED: (QT_TRANSLATE_NOOP("Families", "expired"), "bad"),
    ENDS: (QT_TRANSLATE_NOOP("Families", "ends soon"), "warn"),
    VALID: (QT_TRANSLATE_NOOP("Families", "valid"), "good"),
    OPEN_END: (QT_TRANSLATE_NOOP("Families", "no end given"), "neutral"),
}
_FORCE = {
    "in force": (QT_TRANSLATE_NOOP("Families", "in force"), "good"),
    "withdrawn": (QT_TRANSLATE_NOOP("Families", "withdrawn"), "bad"),
}


def state(code: Any) -> str:
    """Return the word of a task's state."""
    return said(_STATES[code][0]) if code in _STATES else str(code)


def state_tone(code: Any) -> str:
    """Return the tone of a task's state: what is overdue warns."""
    return _STATES[code][1] if code in _STATES else "neutral"


def purpose(code: str) -> str:
    """Return what a family agrees to, in full."""
    return said(_PURPOSES.get(code, code))


def purposes(codes: str) -> str:
    """Return stored purposes in a few words each."""
    return ", ".join(said(_BRIEF.get(code, code)) for code in codes.split())


def channel(code: Any) -> str:
    """Return how a consent was given."""
    return said(_CHANNELS.get(code, str(code)))


def language(code: Any) -> str:
    """Return the language of a text."""
    return said(_LANGUAGES.get(code, str(code)))


def near(code: Any) -> str:
    """Return what another family is to this one."""
    return said(_NEAR.get(code, str(code)))


def paper(code: Any) -> str:
    """Return the kind of a paper of identity."""
    return shown(PAPERS.get(code, str(code)))


def validity(until: date | None, today: date) -> str:
    """Return whether a paper is still valid, as a code."""
    if until is None:
        return OPEN_END
    left = (until - today).days
    return EXPIRED if left < 0 else ENDS if left <= EXPIRES_SOON else VALID


def validity_word(code: Any) -> str:
    """Return the word of a paper's validity."""
    return said(_VALIDITY[code][0]) if code in _VALIDITY else str(code)


def validity_tone(code: Any) -> str:
    """Return the tone of a paper's validity."""
    return _VALIDITY[code][1] if code in _VALIDITY else "neutral"


def force(code: Any) -> str:
    """Return whether a consent is in force."""
    return said(_FORCE[code][0]) if code in _FORCE else str(code)


def force_tone(code: Any) -> str:
    """Return the tone of a consent's chip."""
    return _FORCE[code][1] if code in _FORCE else "neutral"


def about(*parts: str | None) -> str:
    """Return what is known of a row in one line."""
    return " · ".join(part for part in parts if part)
