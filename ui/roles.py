"""The duties of colleagues in the language of the screen."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

WORDS = {
    "case_worker": QT_TRANSLATE_NOOP("Roles", "case worker"),
    "finance_officer": QT_TRANSLATE_NOOP("Roles", "finance officer"),
    "approver": QT_TRANSLATE_NOOP("Roles", "approver"),
    "logistics_officer": QT_TRANSLATE_NOOP("Roles", "logistics officer"),
    "warehouse_keeper": QT_TRANSLATE_NOOP("Roles", "warehouse keeper"),
    "viewer": QT_TRANSLATE_NOOP("Roles", "viewer"),
    "administrator": QT_TRANSLATE_NOOP("Roles", "administrator"),
}


def in_words(roles: Iterable[str]) -> str:
    """Return duties as words, in the order of the list above."""
    held = {str(role) for role in roles}
    return ", ".join(QCoreApplication.translate("Roles", WORDS[role]) for role in WORDS if role in held)
