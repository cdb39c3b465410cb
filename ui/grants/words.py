"""The words and tones of grants, payments and papers, from the one place that declares them."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from services.documents import KIND_WORDS
from services.grants.register import GRANT, PAYMENT

BEFORE_AWARD = frozenset({"applied", "checked", "scored", "preliminary", "objection", "reserve", "returned"})


def said(text: str) -> str:
    """Return a text of the services in the language of the screen."""
    return QCoreApplication.translate("services", text)


def grant_word(state: Any) -> str:
    """Return the word of a grant's state."""
    return said(GRANT.state(state).text)


def grant_tone(state: Any) -> str:
    """Return the tone of the chip of a grant's state."""
    return GRANT.state(state).tone


def payment_word(state: Any) -> str:
    """Return the word of a payment's state."""
    return said(PAYMENT.state(state).text)


def payment_tone(state: Any) -> str:
    """Return the tone of the chip of a payment's state."""
    return PAYMENT.state(state).tone


def paper_word(kind: Any) -> str:
    """Return the word of a kind of document."""
    return said(KIND_WORDS.get(kind, str(kind)))
