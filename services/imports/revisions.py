"""Stored families and people whose row in the file says something else: field by field, with what is taken over.

A row that went out to be edited and came back is taken over as it was edited, unless its record was changed in the
office meanwhile. Everything else stays as stored until a person chooses the file's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal
from zlib import crc32

from services.dates import DayOrYear, format_date
from services.imports.carried import Line
from services.imports.findings import Cell
from services.imports.known import Stored
from services.imports.rows import FamilyRow, MemberRow
from services.rows import AnyRow

FILE, OFFICE = "file", "office"
PLACES = ("origin", "present", "return")
Decisions = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """One field: its cell, how it went out (None where it did not), what the file says and what is stored now.

    Decisions know it by `key`, which names the values too: so one made for another file never counts for this one.
    """

    key: str
    field: str
    cell: Cell
    before: str | None
    mine: Any
    theirs: Any


@dataclass(frozen=True, slots=True, eq=False)
class Revision:
    """A stored family or person with the fields in which the file differs.

    `stale` says that the record was changed in the office since its row went out.
    """

    kind: Literal["family", "person"]
    known: AnyRow
    number: str
    name: str
    changes: tuple[Change, ...]
    came_back: bool
    stale: bool

    @property
    def id(self) -> str:
        """What a list on the screen knows it by."""
        return self.changes[0].key

    @property
    def clash(self) -> bool:
        """Whether a person has to choose: nothing of it is taken over before."""
        return self.stale or not self.came_back

    def decision(self, change: Change, decisions: Decisions) -> str:
        """Tell whose value is taken: FILE, OFFICE, or nothing while a clash is not decided."""
        return decisions.get(change.key, "" if self.clash else FILE)

    def taken(self, decisions: Decisions) -> list[Change]:
        """The fields that are taken over from the file."""
        return [change for change in self.changes if self.decision(change, decisions) == FILE]


def count_taken(revisions: Iterable[Revision], decisions: Decisions) -> int:
    """How many records would change."""
    return sum(any(one.decision(change, decisions) == FILE for change in one.changes) for one in revisions)


def count_open(revisions: Iterable[Revision], decisions: Decisions) -> int:
    """How many records wait for a person to choose."""
    return sum(any(not one.decision(change, decisions) for change in one.changes) for one in revisions)


def said_of_family(row: FamilyRow, stored: Stored) -> dict[str, Any]:
    """What the file says of a family, as it is stored."""
    places = (row.origin, row.present, row.returns)
    return {
        **{name: stored.places[code] if code else None for name, code in zip(PLACES, places, strict=True)},
        "accommodation": row.accommodation,
        "address": row.address,
        "phone": row.phone,
        "registered_on": row.registered_on,
        "note": row.note,
    }


def known_of_family(known: AnyRow) -> dict[str, Any]:
    """What is stored of a family, by the same names."""
    places = (known.origin_place_id, known.present_place_id, known.return_place_id)
    rest = ("accommodation", "address", "phone", "registered_on", "note")
    return dict(zip(PLACES, places, strict=True)) | {name: getattr(known, name) for name in rest}


def said_of_person(row: MemberRow) -> dict[str, Any]:
    """What the file says of a person, as it is stored."""
    return {
        "surname": row.surname,
        "given": row.given,
        "relation": row.relation,
        "sex": row.sex.lower() if row.sex else None,
        "born": row.born,
        "jmbg": row.jmbg.digits or None,
        "card": row.card,
        "needs": row.needs,
    }


def known_of_person(known: AnyRow) -> dict[str, Any]:
    """What is stored of a person, by the same names."""
    return {
        "surname": known.family_name,
        "given": known.given_name,
        "relation": known.relation,
        "sex": known.sex,
        "born": DayOrYear(known.born_year, known.born_on) if known.born_year else None,
        "jmbg": known.jmbg,
        "card": known.card_number,
        "needs": known.needs,
    }


def differing(
    record: str, row: FamilyRow | MemberRow, line: Line | None, mine: Mapping[str, Any], theirs: Mapping[str, Any]
) -> tuple[Change, ...]:
    """The fields in which a row differs from its record: of a row that came back the edited ones, else the filled."""
    if line is None:
        asked = (name for name in mine if mine[name] and not row.table.blank(name, row.index))
    else:
        asked = (name for name in mine if name in line.edited)
    return tuple(
        Change(
            f"{record}:{name}:{crc32(repr((mine[name], theirs[name])).encode()):08x}",
            name,
            row.cell(name),
            line.before[name] if line else None,
            mine[name],
            theirs[name],
        )
        for name in asked
        if (mine[name] or None) != (theirs[name] or None)
    )


def told(change: Change, value: Any, stored: Stored) -> str:
    """Write a value of a field for a sentence."""
    if change.field in PLACES:
        return stored.place_names.get(value, "")
    if change.field in ("born", "registered_on"):
        return format_date(value) if value else ""
    return str(value or "").replace("_", " ")
