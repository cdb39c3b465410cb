"""Sentences of the services in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from ui import formats

CONTEXT = "services"


def translate(context: str, text: str) -> str:
    """Return a text in the language written in: the screen's, or that of a paper (`formats.speaking`)."""
    other = formats.spoken()
    if not other:
        return QCoreApplication.translate(context, text)
    from ui import languages  # only a paper in another language asks for its texts

    return languages.texts_of(other).translate(context, text) or text


def shown(text: str) -> str:
    """Return a sentence of the services, translated with the values in it; as it is without a translation."""
    pattern = getattr(text, "pattern", text)
    translated = translate(CONTEXT, pattern) if pattern else ""
    if pattern is text:
        return translated
    return translated.format_map({name: shown(value) for name, value in text.values.items()})


def refusal(error: object) -> str:
    """Return what a refusal says, with what to do about it."""
    return f"{shown(error.sentence)} {shown(error.remedy)}".strip()
