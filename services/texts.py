"""Marks sentences for translation without knowing Qt; the window translates them when it shows them."""

from models.texts import Filled

__all__ = ["QT_TRANSLATE_NOOP", "Filled"]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate finds marked texts by this name
    """Return `text` unchanged; the name lets the translation tool find it, with its `context`."""
    del context
    return text
