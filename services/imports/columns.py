"""Finds the register in a sheet: which row names the columns, what each column is, which rows are data."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeVar, cast

from services.imports.findings import Cell, Notes, Sentence, shown
from services.imports.workbook import Row, Sheet, Value, Workbook
from services.names import loose
from services.reading import Read
from services.texts import QT_TRANSLATE_NOOP

T = TypeVar("T")
Kind = Literal["families", "members", "grants"]

HEADER_WITHIN = 40
LEAST_COLUMNS = 3
MOST_NAME = 60

_SHEET_UNKNOWN = Sentence(
    QT_TRANSLATE_NOOP("imports", "No columns of a register were found on this sheet; it was not read."),
    QT_TRANSLATE_NOOP("imports", "Nothing, or name its columns as on the other sheets."),
)
_SHEET_HIDDEN = Sentence(
    QT_TRANSLATE_NOOP("imports", "This sheet is hidden; it was not read."),
    QT_TRANSLATE_NOOP("imports", "Show it in Excel if it belongs to the register."),
)
_COLUMN_UNKNOWN = Sentence(
    QT_TRANSLATE_NOOP("imports", "This column is not known; it was not read."),
    QT_TRANSLATE_NOOP("imports", "Rename it if it holds something the register keeps."),
)
_COLUMN_TWICE = Sentence(
    QT_TRANSLATE_NOOP("imports", "This column stands twice; the first one was read."),
    QT_TRANSLATE_NOOP("imports", "Rename the one that means something else."),
)
_COLUMN_MISSING = Sentence(
    QT_TRANSLATE_NOOP("imports", "The column “{column}” is missing."),
    QT_TRANSLATE_NOOP("imports", "Add it to this row of the sheet."),
)
_IF_NOT_SO = QT_TRANSLATE_NOOP("imports", "Correct the cell if that is not so.")
_UNSOLVED = Sentence(
    QT_TRANSLATE_NOOP("imports", "The result of this formula is not stored in the file."),
    QT_TRANSLATE_NOOP("imports", "Open the file in Excel, save it, and choose it again."),
)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The data of one sheet: what its columns are, and its rows with their place in the file (from zero)."""

    sheet: Sheet
    kind: Kind
    header: int
    columns: dict[str, int]
    numbers: list[int]
    rows: list[Row]

    def cell(self, field: str, index: int) -> Cell:
        """The cell of a field in one data row; the first column stands in for a field the sheet lacks."""
        column, row = self.columns.get(field, 0), self.numbers[index]
        return Cell(self.sheet.name, self.sheet.index, row, column, self.sheet.rows[row][column])

    def head(self, field: str) -> Cell:
        """The cell that names a column."""
        column = self.columns.get(field, 0)
        return Cell(self.sheet.name, self.sheet.index, self.header, column, self.sheet.rows[self.header][column])

    def values(self, field: str) -> list[Value]:
        """All values of a field; empty texts for one the sheet lacks."""
        column = self.columns.get(field)
        return [""] * len(self.rows) if column is None else [row[column] for row in self.rows]

    def blank(self, field: str, index: int) -> bool:
        """Tell whether nothing stands in a cell."""
        column = self.columns.get(field)
        return column is None or is_blank(self.rows[index][column])

    def misses(self, field: str, index: int) -> bool:
        """Tell whether the sheet has the column but nothing stands in this row."""
        return field in self.columns and self.blank(field, index) and not self.unsolved(field, index)

    def unsolved(self, field: str, index: int) -> bool:
        """Tell whether the cell holds a formula whose result is not stored."""
        return (self.numbers[index], self.columns.get(field, -1)) in self.sheet.unsolved


class Reader:
    """Reads one table column by column; a value that repeats is read once."""

    def __init__(self, table: Table, notes: Notes, step: Callable[[int], None]) -> None:
        self.table = table
        self.notes = notes
        self._step = step
        self._share = max(1, len(table.columns))

    def column(
        self,
        field: str,
        parse: Callable[[object], Read[T]],
        needed: Sentence | None = None,
        *,
        soft: bool = False,
        words: Callable[[Any], str] = shown,
    ) -> list[T | None]:
        """Read a column; what cannot be read is an error, or with `soft` a warning; `words` tells what was read.

        Raises Cancelled.
        """
        values = self.table.values(field)
        keys = _keys(values)
        reads = {key: parse(value) for key, value in dict(zip(keys, values, strict=True)).items()}
        needed = needed if field in self.table.columns else None
        blank_matters = bool(needed or self.table.sheet.unsolved)
        noted = {key for key, read in reads.items() if _says(read) or (blank_matters and read.value is None)}
        if noted:
            for index, key in enumerate(keys):
                if key in noted:
                    self._note(self.table.cell(field, index), reads[key], needed, soft, words)
        self._step(len(keys) // self._share)
        return list(map({key: read.value for key, read in reads.items()}.__getitem__, keys))

    def _note(
        self, cell: Cell, read: Read[Any], needed: Sentence | None, soft: bool, words: Callable[[Any], str]
    ) -> None:
        if (cell.row, cell.column) in self.table.sheet.unsolved:
            self.notes.wrong(cell, _UNSOLVED)
        elif read.problem:
            note = self.notes.assumed if soft else self.notes.wrong
            note(cell, Sentence(read.problem, read.remedy), **_suggested(read))
        elif read.assumed:
            self.notes.assumed(cell, Sentence(read.assumed, _IF_NOT_SO), meant=words(read.value))
        elif needed:
            self.notes.wrong(cell, needed)


def _suggested(read: Read[Any]) -> dict[str, str]:
    """Name the places an unknown one may mean."""
    return {"places": ", ".join(place.name for place in read.nearest)} if read.nearest else {}


def tables(workbook: Workbook, notes: Notes) -> list[Table]:
    """Find the tables of a workbook; what is left aside is noted."""
    found = (_table(sheet, notes) for sheet in workbook.sheets if sheet.rows)
    return [table for table in found if table is not None]


def is_blank(value: Value) -> bool:
    """Tell whether nothing stands in a cell."""
    return value == "" or (isinstance(value, str) and value.isspace())


@cache
def vocabulary() -> dict[str, Any]:
    """The contents of resources/import_columns.json."""
    return cast("dict[str, Any]", json.loads((files("resources") / "import_columns.json").read_text("utf-8")))


def _keys(values: list[Value]) -> Sequence[object]:
    """Return what tells different values apart: True is equal to 1, but not the same."""
    return list(zip(map(type, values), values, strict=True)) if bool in set(map(type, values)) else values


def _says(read: Read[Any]) -> bool:
    return bool(read.problem or read.assumed)


def _table(sheet: Sheet, notes: Notes) -> Table | None:
    top = Cell(sheet.name, sheet.index, 0, 0, sheet.rows[0][0])
    if sheet.hidden:
        notes.assumed(top, _SHEET_HIDDEN)
        return None
    best = max(_headers(sheet), key=lambda found: found[0], default=None)
    if best is None:
        notes.assumed(top, _SHEET_UNKNOWN)
        return None
    _score, above, kind = best
    header = -above
    columns = _columns(sheet, header, kind, notes)
    numbers = _data_rows(sheet, header, columns.get("number", 0))
    table = Table(sheet, kind, header, columns, numbers, [sheet.rows[row] for row in numbers])
    _note_unread(table, notes)
    return table


def _headers(sheet: Sheet) -> Iterator[tuple[int, int, Kind]]:
    """Yield the rows that could name the columns: how many they name, the row below zero (the first wins), the kind."""
    for row, values in enumerate(sheet.rows[:HEADER_WITHIN]):
        keys = {_key(value) for value in values} - {""}
        if len(keys) >= LEAST_COLUMNS:
            for kind, names in _names().items():
                fields = {names[key] for key in keys if key in names}
                told = fields & set(vocabulary()["sheets"][kind]["told_by"])
                if len(fields) >= LEAST_COLUMNS and told:
                    yield len(fields) + len(told), -row, kind


def _columns(sheet: Sheet, header: int, kind: Kind, notes: Notes) -> dict[str, int]:
    names, columns = _names()[kind], dict[str, int]()
    for column, value in enumerate(sheet.rows[header]):
        field = names.get(_key(value))
        if field in columns:
            notes.assumed(Cell(sheet.name, sheet.index, header, column, value), _COLUMN_TWICE)
        elif field:
            columns[field] = column
    for field in vocabulary()["sheets"][kind]["needed"]:
        if field not in columns:
            name = vocabulary()["sheets"][kind]["columns"][field][0].capitalize()
            notes.wrong(Cell(sheet.name, sheet.index, header, 0), _COLUMN_MISSING, column=name)
    return columns


def _data_rows(sheet: Sheet, header: int, key: int) -> list[int]:
    """List the rows of data: not blank, not a total, not the names of the columns printed again."""
    names = sheet.rows[header]
    return [
        row
        for row, values in enumerate(sheet.rows[header + 1 :], start=header + 1)
        if (values[key] != names[key] if not is_blank(values[key]) else _says_something(values))
    ]


def _says_something(values: Row) -> bool:
    filled = [value for value in values if not is_blank(value)]
    return bool(filled) and not any(isinstance(value, str) and _key(value) in _totals() for value in filled)


def _note_unread(table: Table, notes: Notes) -> None:
    known = {*table.columns.values()}
    for column, value in enumerate(table.sheet.rows[table.header]):
        if column in known or _key(value) in _names()[table.kind] or _key(value) in _ignored():
            continue
        if not is_blank(value) and any(not is_blank(row[column]) for row in table.rows):
            notes.assumed(Cell(table.sheet.name, table.sheet.index, table.header, column, value), _COLUMN_UNKNOWN)


def _key(value: Value) -> str:
    return loose(value.replace("€", " ")) if isinstance(value, str) and len(value) <= MOST_NAME else ""


@cache
def _names() -> dict[Kind, dict[str, str]]:
    """Return the field by each name of a column, for each kind of sheet."""
    return {
        kind: {_key(name): field for field, names in sheet["columns"].items() for name in names}
        for kind, sheet in vocabulary()["sheets"].items()
    }


@cache
def _totals() -> frozenset[str]:
    return frozenset(_key(word) for word in vocabulary()["total_words"])


@cache
def _ignored() -> frozenset[str]:
    return frozenset(_key(word) for word in vocabulary()["ignored"])
