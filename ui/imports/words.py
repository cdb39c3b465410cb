"""The names of the fields an import reads, as the forms say them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.families import words

translate = QCoreApplication.translate
_FIELDS = {
    "number": QT_TRANSLATE_NOOP("Imports", "Number of the family"),
    "head": QT_TRANSLATE_NOOP("Imports", "Head of the family"),
    "members": QT_TRANSLATE_NOOP("Imports", "How many members"),
    "status": QT_TRANSLATE_NOOP("Imports", "Stage"),
    "contract": QT_TRANSLATE_NOOP("Imports", "Number of the contract"),
    "activity": QT_TRANSLATE_NOOP("Imports", "Activity"),
    "award": QT_TRANSLATE_NOOP("Imports", "Awarded amount"),
    "signed_on": QT_TRANSLATE_NOOP("Imports", "Day of the contract"),
    "supplier": QT_TRANSLATE_NOOP("Imports", "Supplier"),
    "invoice": QT_TRANSLATE_NOOP("Imports", "Invoice"),
    "amount": QT_TRANSLATE_NOOP("Imports", "Paid amount"),
    "paid_on": QT_TRANSLATE_NOOP("Imports", "Day of the payment"),
    "handover": QT_TRANSLATE_NOOP("Imports", "Handed over"),
}
_STORED = {
    "origin": "origin_place_id",
    "present": "present_place_id",
    "return": "return_place_id",
    "surname": "family_name",
    "given": "given_name",
    "born": "born_on",
    "card": "card_number",
}


def field_word(field: str) -> str:
    """Return the name of a field as the forms say it."""
    if field in _FIELDS:
        return translate("Imports", _FIELDS[field])
    return words.field(_STORED.get(field, field))
