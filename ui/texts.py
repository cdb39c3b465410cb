"""Sentences of the services in the language of the screen."""

from PySide6.QtCore import QCoreApplication

CONTEXTS = ("values", "identity", "likeness", "places", "accounts", "errors", "lifecycle", "registers")


def shown(text: str) -> str:
    """Return a sentence marked in services, translated; as it is when it has no translation."""
    for context in CONTEXTS:
        translated = QCoreApplication.translate(context, text)
        if translated != text:
            return translated
    return text


def refusal(error: object) -> str:
    """Return what a refusal says, with what to do about it."""
    return f"{shown(error.sentence)} {shown(error.remedy)}".strip()
