"""What a family file says in short lines: contact, places, organisation, grants."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.grants.register import GRANT
from services.places import gazetteer
from services.values import format_phone, parse_phones
from ui import formats
from ui.families import words
from ui.texts import shown

translate = QCoreApplication.translate


def place_pairs(file: Any) -> Iterator[tuple[str, str | None]]:
    """Yield contact and places of a FamilyFile as pairs of a name and a text."""
    family = file.family
    yield translate("Families", "Phone"), phones(family["phone"])
    yield translate("Families", "Now"), _with(family["present"], words.accommodation(family["accommodation"]))
    yield translate("Families", "Address"), family["address"]
    yield translate("Families", "Origin"), _origin(family)
    yield translate("Families", "Returns to"), family["returns_to"]
    yield translate("Families", "Organisation"), family["organisation"]
    yield translate("Families", "Registered"), formats.day(family["registered_on"])
    if family["note"]:
        yield translate("Families", "Note"), family["note"]


def grant_pairs(file: Any) -> Iterator[tuple[str, str]]:
    """Yield the grants of a FamilyFile as pairs of the number and what it is."""
    for grant in file.grants:
        words_of = (grant["text"], formats.euros(grant["amount"]), grant_word(grant["state"]))
        yield grant["kind"], " · ".join(part for part in words_of if part)


def grant_word(state: str) -> str:
    """Return the word of a grant's state."""
    return shown(GRANT.state(state).text)


def grant_tone(state: str) -> str:
    """Return the tone of a grant's state."""
    return GRANT.state(state).tone


def head_note(file: Any) -> str:
    """Return how many people the family has and where it returns to."""
    count = words.people(len(file.members))
    if not file.family["returns_to"]:
        return count
    return translate("Families", "{people} · to {place}").format(people=count, place=file.family["returns_to"])


def names_kosovo(file: Any) -> bool:
    """Return whether the file names a place with the asterisk, so that the footnote belongs under it."""
    return any("*" in (file.family[place] or "") for place in ("origin", "present", "returns_to"))


def phones(stored: str | None) -> str:
    """Return stored phone numbers as people read them."""
    read = parse_phones(stored)
    return ", ".join(map(format_phone, read.value)) if read.value else stored or ""


def _with(place: str | None, more: str) -> str:
    return ", ".join(part for part in (place, more) if part)


def _origin(family: Any) -> str | None:
    older = gazetteer().by_code.get(family["older_origin"] or "")
    if older is None or not family["origin"] or older.name == family["origin"].split("/")[0].rstrip("*"):
        return family["origin"]
    return translate("Families", "{place} (older papers: {older})").format(place=family["origin"], older=older.name)
