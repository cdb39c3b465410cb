"""The fields a case worker types about a family and about a person."""

from collections.abc import Iterator
from threading import Lock
from typing import Any

from PySide6.QtCore import QCoreApplication

from services import programme
from services.families import ACCOMMODATION_TEXTS, RELATION_TEXTS
from ui.families import words
from ui.fields import Field

translate = QCoreApplication.translate
PLACES = ("origin_place_id", "present_place_id", "return_place_id")


class Lists:
    """Organisations and places as choices, each read once for a whole form."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._places: tuple[tuple[int, str], ...] | None = None

    def organisations(self, session: Any) -> tuple[tuple[int, str], ...]:
        """Return the partners."""
        return tuple((int(value), word) for value, word in programme.organisations(session))

    def places(self, session: Any) -> tuple[tuple[int, str], ...]:
        """Return the places; several fields ask for them at the same time."""
        with self._lock:
            if self._places is None:
                self._places = tuple((int(value), word) for value, word in programme.places(session))
            return self._places


def family_fields(lists: Lists) -> Iterator[Field]:
    """Yield the fields of a family: organisation and contact, then where it is and comes from."""
    group = translate("Families", "Family")
    yield Field("organisation_id", words.field("organisation_id"), "choice", True, lists.organisations, group=group)
    day = translate("Families", "day. month. year.")
    yield Field("registered_on", words.field("registered_on"), "day", True, hint=day, group=group)
    several = translate("Families", "several with commas between")
    yield Field("phone", words.field("phone"), hint=several, group=group)
    group = translate("Families", "Places")
    yield _place("origin_place_id", lists, group)
    yield _place("present_place_id", lists, group)
    yield _place("return_place_id", lists, group)
    kinds = words.choices(ACCOMMODATION_TEXTS, words.accommodation)
    yield Field("accommodation", words.field("accommodation"), "choice", True, kinds, group=group)
    yield Field("address", words.field("address"), group=group)
    note = translate("Families", "What a colleague should know")
    yield Field("note", note, "note", group=words.field("note"), most=1000)


def person_fields(group: str) -> Iterator[Field]:
    """Yield the fields of a person: names as on the document, birth, numbers, needs."""
    on_document = translate("Families", "as on the document")
    yield Field("family_name", words.field("family_name"), required=True, hint=on_document, group=group)
    yield Field("given_name", words.field("given_name"), required=True, hint=on_document, group=group)
    sexes = tuple((code, words.sex(code)) for code in ("f", "m"))
    yield Field("sex", words.field("sex"), "choice", choices=sexes, group=group)
    hint = translate("Families", "day. month. year., or only the year")
    yield Field("born", words.field("born_on"), "date", hint=hint, group=group)
    yield Field("jmbg", words.field("jmbg"), hint=translate("Families", "13 digits; may stay empty"), group=group)
    yield Field("card_number", words.field("card_number"), group=group)
    needs = translate("Families", "wheelchair, medicine, child seat …")
    yield Field("needs", words.field("needs"), hint=needs, group=group, wide=True)


def relation_field(group: str, *, with_head: bool) -> Field:
    """Return the field for what a person is in the family."""
    kinds = words.choices(RELATION_TEXTS, words.relation)
    offered = tuple(kind for kind in kinds if with_head or kind[0] != "head")
    return Field("relation", words.field("relation"), "choice", True, offered, group=group)


def _place(key: str, lists: Lists, group: str) -> Field:
    return Field(key, words.field(key), "choice", choices=lists.places, group=group)
