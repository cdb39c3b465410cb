"""The words of household changes."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_SAID = {
    "birth": QT_TRANSLATE_NOOP("Household", "Birth"),
    "death": QT_TRANSLATE_NOOP("Household", "Death"),
    "marriage": QT_TRANSLATE_NOOP("Household", "Marriage"),
    "move_in": QT_TRANSLATE_NOOP("Household", "Moving in"),
    "move_out": QT_TRANSLATE_NOOP("Household", "Moving out"),
    "split": QT_TRANSLATE_NOOP("Household", "Split of the family"),
    "new_head": QT_TRANSLATE_NOOP("Household", "New head"),
    "merge": QT_TRANSLATE_NOOP("Household", "Merge of two files"),
}
OFFERED = ("birth", "marriage", "move_in", "move_out", "split", "new_head", "death")
"""What the menu offers, in its order; files are merged from where they are compared."""


def said(kind: Any) -> str:
    """Return the word of a household change."""
    return QCoreApplication.translate("Household", _SAID.get(kind, str(kind)))
