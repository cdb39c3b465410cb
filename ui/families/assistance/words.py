"""The words and tones of requests, their steps, referrals and agencies."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from services.families import agencies, assistance, referrals
from ui.families.words import said
from ui.texts import shown

_STEPS = {
    "overdue": (QT_TRANSLATE_NOOP("Families", "overdue"), "bad"),
    "soon": (QT_TRANSLATE_NOOP("Families", "due soon"), "warn"),
    "to_take": (QT_TRANSLATE_NOOP("Families", "to take"), "neutral"),
    "taken": (QT_TRANSLATE_NOOP("Families", "done"), "good"),
    "needless": (QT_TRANSLATE_NOOP("Families", "not needed"), "neutral"),
}
_NO_STEP_LEFT = QT_TRANSLATE_NOOP("Families", "no step left: finish it")
_NO_ANSWER = QT_TRANSLATE_NOOP("Families", "answer overdue")
_ANSWER_SOON = QT_TRANSLATE_NOOP("Families", "answer due")


def kind(code: Any) -> str:
    """Return what kind of help is asked."""
    return shown(assistance.KIND_WORDS.get(code, str(code)))


def kinds() -> tuple[tuple[str, str], ...]:
    """Return the kinds of help as choices."""
    return tuple((code, kind(code)) for code in assistance.KINDS)


def agency_kind(code: Any) -> str:
    """Return what an agency is."""
    return shown(agencies.KIND_WORDS.get(code, str(code)))


def agency_kinds() -> tuple[tuple[str, str], ...]:
    """Return the kinds of agencies as choices."""
    return tuple((code, agency_kind(code)) for code in agencies.KINDS)


def data(code: str) -> str:
    """Return a kind of data that is passed on."""
    return shown(referrals.DATA_WORDS.get(code, code))


def data_list(codes: Any) -> str:
    """Return stored kinds of data in words."""
    return ", ".join(data(code) for code in str(codes).split())


def step_status(code: Any) -> str:
    """Return how a step of a request stands."""
    return said(_STEPS[code][0]) if code in _STEPS else str(code)


def step_tone(code: Any) -> str:
    """Return the tone of a step: what is overdue is bad, what is near warns."""
    return _STEPS[code][1] if code in _STEPS else "neutral"


def request_status(code: Any) -> str:
    """Return how a request stands, with its deadline."""
    return step_status(code) if code in ("overdue", "soon") else shown(assistance.ASSISTANCE.state(code).text)


def request_tone(code: Any) -> str:
    """Return the tone of a request's status."""
    return step_tone(code) if code in ("overdue", "soon") else assistance.ASSISTANCE.state(code).tone


def next_step(what: Any) -> str:
    """Return the step of an open request that is to be taken next, or that nothing is left but to finish it."""
    return what or said(_NO_STEP_LEFT)


def referral_status(code: Any) -> str:
    """Return how a referral stands, with the answer that is waited for."""
    waits = {"overdue": _NO_ANSWER, "soon": _ANSWER_SOON}
    return said(waits[code]) if code in waits else shown(referrals.REFERRAL.state(code).text)


def referral_tone(code: Any) -> str:
    """Return the tone of a referral's status."""
    return step_tone(code) if code in ("overdue", "soon") else referrals.REFERRAL.state(code).tone
