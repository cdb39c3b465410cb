"""The words and tones of grants, payments and papers, from the one place that declares them."""

from collections.abc import Mapping
from typing import Any

from services.documents import KIND_WORDS
from services.grants.register import GRANT, PAYMENT
from ui import formats
from ui.texts import shown

BEFORE_AWARD = frozenset({"applied", "checked", "scored", "preliminary", "objection", "reserve", "returned"})
_LIFECYCLES = {"grant": GRANT, "payment": PAYMENT}


def grant_word(state: Any) -> str:
    """Return the word of a grant's state."""
    return shown(GRANT.state(state).text)


def grant_tone(state: Any) -> str:
    """Return the tone of the chip of a grant's state."""
    return GRANT.state(state).tone


def payment_word(state: Any) -> str:
    """Return the word of a payment's state."""
    return shown(PAYMENT.state(state).text)


def payment_tone(state: Any) -> str:
    """Return the tone of the chip of a payment's state."""
    return PAYMENT.state(state).tone


def paper_word(kind: Any) -> str:
    """Return the word of a kind of document."""
    return shown(KIND_WORDS.get(kind, str(kind)))


def step_text(kind: str, row: Mapping[str, Any], offer: Any) -> str:
    """Return the verb of a step of a `grant` or `payment`, with the amount as the screen's language writes it."""
    text = shown(_LIFECYCLES[kind].move(offer.move, row["state"]).text)
    return text.replace("{amount}", formats.euros(row["amount"]))
