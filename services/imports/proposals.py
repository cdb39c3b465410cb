"""Proposes what the columns of a foreign sheet are, from its headings first and from what stands below them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from services.dates import parse_date
from services.identity import check_jmbg
from services.imports.columns import (
    MONTH_FIRST,
    Headings,
    SheetMapping,
    Table,
    day_first,
    field_names,
    heading_keys,
    mapping_of,
    vocabulary,
)
from services.imports.mappings import NONE, Remembered, header_rows, is_whole, needed, samples, sheets_to_map, titles
from services.imports.workbook import Sheet, Value, Workbook
from services.places import gazetteer
from services.reading import as_text
from services.texts import QT_TRANSLATE_NOOP, Filled
from services.values import parse_phone, parse_word

LOOKED_AT = 40
DATES_LOOKED_AT = 200
MOSTLY = 0.8
LACKING = 6.0
KNOWN = QT_TRANSLATE_NOOP("imports", "The heading is known.")
LIKE = QT_TRANSLATE_NOOP("imports", "The heading is like “{known}”.")
VALUES = QT_TRANSLATE_NOOP("imports", "The values look like it.")
REMEMBERED = QT_TRANSLATE_NOOP("imports", "Remembered from an earlier file.")
_FAMILY_NUMBER = re.compile(r"[A-Za-z]{1,4}[-/]\d{2,4}[-/]\d+")


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column may be and why; an empty field where nothing speaks for any."""

    field: str
    reason: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Proposal:
    """A sheet to be mapped: the row that may name its columns, its kind, and a guess for each column."""

    sheet: Sheet
    header: int
    rows: tuple[int, ...]
    kind: str
    titles: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    guesses: tuple[Guess, ...]
    date_order: str = "dmy"
    known: Remembered | None = None

    @property
    def headings(self) -> Headings:
        """What the mapping will be remembered by."""
        return heading_keys(self.sheet.rows[self.header])

    def mapping(self) -> SheetMapping:
        """The proposal as it stands."""
        fields = tuple(guess.field for guess in self.guesses)[: len(self.headings)]
        return SheetMapping(self.headings, self.kind, fields, self.date_order, self.known.name if self.known else "")


def proposals(workbook: Workbook, known: Mapping[Headings, Remembered]) -> list[Proposal]:
    """A proposal for every sheet that may hold a register."""
    return [_for_sheet(sheet, known) for sheet in sheets_to_map(workbook)]


def is_doubtful(workbook: Workbook, tables: Sequence[Table]) -> bool:
    """Tell whether a person should say what the columns are: no sheet is understood, or one lacks what is needed."""
    if not tables:
        return bool(sheets_to_map(workbook))
    needed = {table.kind: vocabulary()["sheets"][table.kind]["needed"] for table in tables}
    return any(name not in table.columns for table in tables for name in needed[table.kind])


def propose(sheet: Sheet, header: int, kind: str = "") -> Proposal:
    """Guess what the columns under one row are; the kind too where none is given."""
    kinds = [kind] if kind else list(vocabulary()["sheets"])
    order = date_order(sheet, header)
    values = _values(sheet, header, order)
    found = {one: _guesses(heading_keys(sheet.rows[header]), values, one) for one in kinds if one != NONE}
    best = max(found, key=lambda one: _worth(one, found[one]), default=NONE)
    row = sheet.rows[header]
    looked = tuple(samples(sheet, header, column) for column in range(len(row)))
    blank = tuple(Guess("") for _ in row)
    rows = tuple(header_rows(sheet))
    guesses = found.get(best, blank)
    return Proposal(sheet, header, rows, best, tuple(titles(row)), looked, guesses, order)


def _for_sheet(sheet: Sheet, known: Mapping[Headings, Remembered]) -> Proposal:
    said = mapping_of(sheet, {headings: one.mapping for headings, one in known.items()})
    if said is None:
        made = [propose(sheet, header) for header in header_rows(sheet)[:8]]
        return max(made, key=lambda one: (is_whole(one.mapping()), _worth(one.kind, one.guesses), -one.header))
    header, mapping = said
    fields = (*mapping.fields, *[""] * (len(sheet.rows[header]) - len(mapping.fields)))
    guesses = tuple(Guess(name, REMEMBERED if name else "") for name in fields)
    blank = propose(sheet, header, mapping.kind)
    return Proposal(
        sheet,
        header,
        blank.rows,
        mapping.kind,
        blank.titles,
        blank.samples,
        guesses,
        mapping.date_order,
        known[mapping.headings],
    )


def _worth(kind: str, guesses: Sequence[Guess]) -> float:
    """How much a kind explains: known headings count most; needed fields no column was found for count against it."""
    if kind == NONE:
        return 0
    weights = {KNOWN: 3.0, VALUES: 1.0}
    wanted = set(vocabulary()["sheets"][kind]["needed"]) | set(vocabulary()["sheets"][kind]["told_by"])
    found = (weights.get(guess.reason, 2.0) * (2 if guess.field in wanted else 1) for guess in guesses if guess.field)
    lacking = set(needed(kind)) - {guess.field for guess in guesses}
    return sum(found) - LACKING * len(lacking)


def _values(sheet: Sheet, header: int, order: str) -> list[list[Value]]:
    """The first values of each column; dates with their day first."""
    rows = sheet.rows[header + 1 : header + 1 + LOOKED_AT]
    columns = [[row[place] for row in rows] for place in range(len(sheet.rows[header]))]
    filled = [[value for value in column if as_text(value).strip()] for column in columns]
    return [list(map(day_first, column)) for column in filled] if order == "mdy" else filled


def _guesses(keys: Headings, values: Sequence[Sequence[Value]], kind: str) -> tuple[Guess, ...]:
    """Guess column by column: known headings first, then like ones, then values; each field once."""
    names, found, taken = field_names(kind), dict[int, Guess](), set[str]()
    for look in (_by_heading, _by_like, _by_values):
        for column, key in enumerate(keys):
            left = {name: field for name, field in names.items() if field not in taken}
            guess = look(left, key, values[column]) if key and column not in found else None
            if guess is not None:
                found[column] = guess
                taken.add(guess.field)
    return tuple(found.get(column, Guess("")) for column in range(len(values)))


def _by_heading(names: Mapping[str, str], key: str, _values: Sequence[Value]) -> Guess | None:
    return Guess(names[key], KNOWN) if key in names else None


def _by_like(names: Mapping[str, str], key: str, _values: Sequence[Value]) -> Guess | None:
    """A heading that says a known one and more, such as “Prezime člana”."""
    words = set(key.split())
    best = max((name for name in names if set(name.split()) <= words), key=len, default="")
    return Guess(names[best], Filled(LIKE, known=best.capitalize())) if len(best) > 2 else None


def _by_values(names: Mapping[str, str], _key: str, values: Sequence[Value]) -> Guess | None:
    fields = set(names.values())
    fits = (
        field for field, test in _TESTS if values and field in fields and sum(map(test, values)) >= MOSTLY * len(values)
    )
    found = next(fits, None)
    return Guess(found, VALUES) if found else None


def _is_jmbg(value: Value) -> bool:
    text = as_text(value).strip()
    return text.isdecimal() and len(text) in (12, 13) and bool(check_jmbg(value).digits)


def _is_number(value: Value) -> bool:
    return _FAMILY_NUMBER.fullmatch(as_text(value).strip()) is not None


def _is_phone(value: Value) -> bool:
    return len(as_text(value)) > 7 and parse_phone(value).value is not None


def _is_place(value: Value) -> bool:
    return isinstance(value, str) and gazetteer().match(value, "").value is not None


def _word(kind: str) -> Callable[[Value], bool]:
    return lambda value: isinstance(value, str) and parse_word(kind, value).value is not None


def _is_birth(value: Value) -> bool:
    born = parse_date(value).value
    return born is not None and bool(born.year)


def _is_day(value: Value) -> bool:
    day = parse_date(value).value
    return day is not None and day.day is not None


_TESTS: tuple[tuple[str, Callable[[Value], bool]], ...] = (
    ("jmbg", _is_jmbg),
    ("number", _is_number),
    ("sex", _word("sex")),
    ("relation", _word("relation")),
    ("accommodation", _word("accommodation")),
    ("status", _word("return_state")),
    ("registered_on", _is_day),
    ("born", _is_birth),
    ("signed_on", _is_day),
    ("phone", _is_phone),
    ("origin", _is_place),
)


def date_order(sheet: Sheet, header: int) -> str:
    """Month first only where a number that is no month stands second in a date, and none stands first."""
    found = [
        match
        for row in sheet.rows[header + 1 : header + 1 + DATES_LOOKED_AT]
        for value in row
        if isinstance(value, str) and (match := MONTH_FIRST.fullmatch(value.strip()))
    ]
    first, second = (max((int(match[place]) for match in found), default=0) for place in (1, 2))
    return "mdy" if second > 12 >= first else "dmy"
