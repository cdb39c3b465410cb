"""Writes a filtered list of families or people into a workbook that can be edited in Excel and imported back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import ACCOMMODATION, RELATIONS, Family, Person
from models.programme import Place
from services.exports import (
    AT_ONCE,
    FAMILIES,
    MEMBERS,
    TITLE,
    family_cells,
    family_rows,
    member_cells,
    member_rows,
    one_state,
)
from services.imports.carried import LAYOUT, MARK_TITLE, SHEET, Mark, cell_text, office_identity, row_mark
from services.names import sort_key
from services.programme import place_name
from services.registers import Query, Register
from services.rows import AnyRow
from services.words import spelling
from services.workbooks import Book, Column, Sheet, workbook

Progress = Callable[[int, int], None]
PLACES_SHEET = "Povratak mesta"
_PLACES = ("Opština porekla", "Opština boravka", "Opština povratka")


def export_to_edit(
    session: Session,
    register: Register,
    query: Query,
    out: str | Path,
    explained: Sequence[str] = (),
    progress: Progress | None = None,
) -> int:
    """Write what a register of families or people shows, to be edited and imported back; returns how many rows.

    Families come with their members. `explained` says in the file what may be edited. Raises Refused, Cancelled.
    """
    one_state(session)
    with workbook(out) as book:
        sheets = _Sheets(session, book, explained, families=register.model is Family)
        total = register.totals(session, query).count
        for start in range(0, total, AT_ONCE):
            if progress is not None:
                progress(start, total)
            sheets.add([row.id for row in register.page(session, query, start, AT_ONCE)])
        return sheets.main.count


class _Sheets:
    """The sheets people edit, and the hidden ones that let them come back."""

    def __init__(self, session: Session, book: Book, explained: Sequence[str], *, families: bool) -> None:
        self._session = session
        self._office = office_identity(session)
        places = _places(session)
        above = (TITLE, *explained)
        if families:
            columns = _offering(FAMILIES, {name: places_list(len(places)) for name in _PLACES} | _offers())
            self._families: Sheet | None = Sheet(book, "Porodice", columns, above)
            self._members = Sheet(book, "Članovi", _offering(MEMBERS, _offers()))
        else:
            self._families = None
            self._members = Sheet(book, "Članovi", _offering(MEMBERS, _offers()), above)
        # Texts in a sheet that is longer than any other: each row once more, as it was when it went out.
        width = max(len(FAMILIES), len(MEMBERS))
        self._kept = Sheet(book, SHEET, _heads((SHEET, LAYOUT, self._office), width))
        self._kept.hide()
        _write_places(book, places)

    @property
    def main(self) -> Sheet:
        """The sheet of what was asked for."""
        return self._families or self._members

    def add(self, ids: Sequence[int]) -> None:
        """Write these families with their members, or these people, in this order."""
        if self._families is None:
            self._add_members(_ordered(self._session, member_rows().where(Person.id.in_(ids)), ids))
            return
        statement = member_rows().where(Family.id.in_(ids)).order_by(Family.number, Person.id)
        members: dict[int, list[AnyRow]] = {}
        for row in self._session.execute(statement):
            members.setdefault(row.family_id, []).append(row)
        for row in _ordered(self._session, family_rows().where(Family.id.in_(ids)), ids):
            cells = family_cells(row, self._families.count + 1, len(members.get(row.id, ())))
            self._write(self._families, cells, cells[1:], Mark("F", row.id, (row.version,)))
            self._add_members(members.get(row.id, ()))

    def _add_members(self, rows: Sequence[AnyRow] | Iterator[AnyRow]) -> None:
        for row in rows:
            cells = member_cells(row)
            self._write(self._members, cells, cells, Mark("P", row.id, (row.version, row.membership_version)))

    def _write(self, sheet: Sheet, cells: Sequence[Any], compared: Sequence[Any], mark: Mark) -> None:
        texts = [cell_text(value) for value in compared]
        sealed = row_mark(self._office, mark, texts)
        sheet.add((*cells, sealed))
        self._kept.add((sealed, *texts, *[""] * (self._kept.width - len(texts) - 1)))


def _ordered(session: Session, statement: Any, ids: Sequence[int]) -> Iterator[AnyRow]:
    found = {row.id: row for row in session.execute(statement)}
    return (found[one] for one in ids if one in found)


def _offering(columns: Sequence[Column], offers: dict[str, Sequence[str] | str]) -> tuple[Column, ...]:
    """The office's own columns with what their cells may hold, and the hidden one of the marks."""
    offered = (column._replace(offered=offers.get(column.title, ())) for column in columns)
    return (*offered, Column(MARK_TITLE, "code", hidden=True))


def _offers() -> dict[str, Sequence[str] | str]:
    relations = [name for name in RELATIONS if name != "sibling"]
    return {
        "Smeštaj": [spelling("accommodation", code) for code in ACCOMMODATION if code != "unknown"],
        "Srodstvo": [spelling("relation", code) for code in (*relations, "brother", "sister")],
        "Pol": [spelling("sex", code).upper() for code in ("F", "M")],
    }


def _heads(titles: Sequence[str], width: int) -> tuple[Column, ...]:
    return tuple(Column(title) for title in (*titles, *[""] * (width - len(titles))))


def _places(session: Session) -> list[str]:
    rows = session.execute(select(place_name().label("name"), Place.name_latin)).all()
    return [row.name for row in sorted(rows, key=lambda row: sort_key(row.name_latin))]


def places_list(count: int) -> str:
    """Where the list of places stands in the workbook."""
    return f"='{PLACES_SHEET}'!$A$2:$A${count + 1}"


def _write_places(book: Book, places: Sequence[str]) -> None:
    sheet = Sheet(book, PLACES_SHEET, (Column("Mesta"),))
    sheet.hide()
    for place in places:
        sheet.add((place,))
