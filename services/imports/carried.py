"""What a workbook that went out to be edited carries along, so that it can come back and be compared cell by cell.

A hidden sheet names the office and keeps every row as it went out, under its mark; the same mark stands in a hidden
column of the row itself and moves with it when the sheet is sorted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.staff import Organisation, Staff
from services.dates import format_date
from services.imports.columns import Table
from services.imports.findings import Notes, Sentence
from services.imports.workbook import Row, Workbook
from services.reading import as_text
from services.texts import QT_TRANSLATE_NOOP
from services.workbooks import FIRST_DAY, MOST_LETTERS

SHEET = "Povratak"
MARK_TITLE = "Oznaka reda programa Povratak"
LAYOUT = "1"
FIELDS: Mapping[str, tuple[str, ...]] = {
    "families": (
        *("number", "head", "origin", "present", "accommodation", "address", "phone"),
        *("members", "return", "status", "registered_on", "note"),
    ),
    "members": ("number", "surname", "given", "relation", "sex", "born", "jmbg", "card", "needs"),
}
KINDS = {"F": "families", "P": "members"}
_ONLY_SHOWN = {"families": ("number", "head", "members", "status"), "members": ("number",)}

_OTHER_OFFICE = Sentence(
    QT_TRANSLATE_NOOP("imports", "This file was written by another office to be edited there."),
    QT_TRANSLATE_NOOP("imports", "Import it in that office, or export the rows here and edit that file."),
)
_OTHER_LAYOUT = Sentence(
    QT_TRANSLATE_NOOP("imports", "This file was written by another version of the program."),
    QT_TRANSLATE_NOOP("imports", "Export the rows again and edit that file."),
)
_MARK_UNKNOWN = Sentence(
    QT_TRANSLATE_NOOP("imports", "The hidden mark of this row was changed: nobody can tell whose row it is."),
    QT_TRANSLATE_NOOP("imports", "Export the rows again and edit that file; add new rows without a mark."),
)
_MARK_TWICE = Sentence(
    QT_TRANSLATE_NOOP("imports", "This row is a copy of the one in {other}."),
    QT_TRANSLATE_NOOP("imports", "Delete one of the two; to add a row, type it into an empty one."),
)
_SHOWN = {
    "number": Sentence(
        QT_TRANSLATE_NOOP("imports", "The number of a family is not changed by an import."),
        QT_TRANSLATE_NOOP("imports", "Write “{was}” again; a person moves to another family on the family's page."),
    ),
    "head": Sentence(
        QT_TRANSLATE_NOOP("imports", "The name of the head is changed on the sheet of members."),
        QT_TRANSLATE_NOOP("imports", "Write “{was}” again, and change the name in the row of the person."),
    ),
    "members": Sentence(
        QT_TRANSLATE_NOOP("imports", "How many members there are is counted, not entered."),
        QT_TRANSLATE_NOOP("imports", "Write “{was}” again; add people on the sheet of members."),
    ),
    "status": Sentence(
        QT_TRANSLATE_NOOP("imports", "The stage is not changed by an import."),
        QT_TRANSLATE_NOOP("imports", "Write “{was}” again, and take the step on the page of the family."),
    ),
}


class Mark(NamedTuple):
    """What stands behind the mark of a row: the record and its versions when it went out."""

    kind: str
    record_id: int
    versions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A row that came back: its mark, the fields somebody has edited, and if so the cells as they went out."""

    mark: Mark
    before: Mapping[str, str]
    edited: frozenset[str]


@dataclass(slots=True)
class Carried:
    """The rows of a workbook that came back, by table and place; empty for any other workbook."""

    came_back: bool = False
    lines: dict[tuple[int, int], Line] = field(default_factory=dict)
    _columns: dict[tuple[int, int], frozenset[int]] = field(default_factory=dict)

    def line(self, table: Table, index: int) -> Line | None:
        """The row of a table, if it is one that went out."""
        return self.lines.get((table.sheet.index, table.numbers[index]))

    def keep(self, table: Table, index: int, line: Line) -> None:
        """Remember a row that came back."""
        place = table.sheet.index, table.numbers[index]
        self.lines[place] = line
        columns = frozenset(table.columns[name] for name in line.edited) if line.edited else frozenset()
        self._columns[place] = columns

    def held(self) -> tuple[dict[Any, Any], ...]:
        """What is as long as the file, to be freed in pieces."""
        return self.lines, self._columns

    def matters(self, order: tuple[int, int, int]) -> bool:
        """Tell whether a finding is worth a word: not in a cell that is as it went out."""
        columns = self._columns.get(order[:2])
        return columns is None or order[2] in columns


def office_identity(session: Session) -> str:
    """Tell this office from any other: by when its first people and partners were entered."""
    first = (
        session.scalar(select(func.min(Staff.created_at))),
        session.scalar(select(func.min(Organisation.created_at))),
    )
    return _digest(*(str(moment) for moment in first))


def row_mark(office: str, mark: Mark, cells: Sequence[str]) -> str:
    """Write a mark, sealed with the office and the contents of its row."""
    plain = f"{mark.kind}-{mark.record_id}-{'.'.join(map(str, mark.versions))}"
    return f"{plain}-{_digest(office, plain, *cells)}"


def cell_text(value: Any) -> str:
    """A cell as it is compared: days as ISO, numbers without a needless point, only letters that show."""
    if value is None:
        return ""
    if isinstance(value, date):
        day = value.isoformat()[:10]
        return day if day >= FIRST_DAY.isoformat() else format_date(value)
    text = as_text(value)[:MOST_LETTERS]
    return text.strip() if text.isprintable() else " ".join(text.split())


def carried(session: Session, workbook: Workbook, tables: Iterable[Table], notes: Notes) -> Carried:
    """Find what came back, row by row; another office's file, copied rows and changed marks are errors."""
    found = Carried()
    sheet = next((one for one in workbook.sheets if one.name == SHEET and one.hidden and one.rows), None)
    if sheet is None:
        return found
    head = [as_text(value) for value in sheet.rows[0]]
    found.came_back = head[:1] == [SHEET]
    office = office_identity(session)
    known = [table for table in tables if "mark" in table.columns]
    if found.came_back and (head[1:2] != [LAYOUT] or head[2:3] != [office]):
        for table in known[:1]:
            notes.wrong(table.head("number"), _OTHER_OFFICE if head[1:2] == [LAYOUT] else _OTHER_LAYOUT)
        return found
    originals = {as_text(row[0]): row for row in sheet.rows[1:]}
    for table in known:
        _compare(table, originals, office, found, notes)
    return found


def _compare(table: Table, originals: Mapping[str, Row], office: str, found: Carried, notes: Notes) -> None:
    first: dict[str, int] = {}
    for index in range(len(table.rows)):
        if table.blank("mark", index):
            continue
        text = as_text(table.rows[index][table.columns["mark"]])
        wide = len(FIELDS.get(table.kind, ()))
        # A program may leave out empty cells at the end.
        cells = [as_text(value) for value in (*originals.get(text, ())[1:], *[""] * wide)][:wide]
        mark = _read_mark(text)
        if mark is None or KINDS[mark.kind] != table.kind or row_mark(office, mark, cells) != text:
            notes.wrong(_first(table, index), _MARK_UNKNOWN)
        elif first.setdefault(text, index) != index:
            other = _first(table, first[text])
            notes.wrong(_first(table, index), _MARK_TWICE, other=f"{other.sheet}!{other.name}")
        else:
            found.keep(table, index, _line(table, index, mark, cells, notes))


def _first(table: Table, index: int) -> Any:
    """The cell of the number: the mark itself stands in a column nobody sees."""
    return table.cell("number", index)


def _line(table: Table, index: int, mark: Mark, cells: list[str], notes: Notes) -> Line:
    before = dict(zip(FIELDS[table.kind], cells, strict=True))
    row = table.rows[index]
    places = ((name, table.columns[name]) for name in before if name in table.columns)
    edited = frozenset(name for name, column in places if cell_text(row[column]) != before[name])
    for name in _ONLY_SHOWN[table.kind]:
        if name in edited:
            notes.wrong(table.cell(name, index), _SHOWN[name], was=before[name])
    return Line(mark, before if edited else {}, edited)


def _read_mark(text: str) -> Mark | None:
    parts = text.split("-")
    if len(parts) != 4 or parts[0] not in KINDS:
        return None
    numbers = [parts[1], *parts[2].split(".")]
    if not all(number.isdecimal() and len(number) < 19 for number in numbers):
        return None
    return Mark(parts[0], int(parts[1]), tuple(map(int, numbers[1:])))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x00".join(parts).encode("utf-8", "replace")).hexdigest()[:16]
