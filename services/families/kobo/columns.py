"""Finds out what the columns of a KoboToolbox export are: questions by name or label, choices, and what Kobo adds."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from services.families.forms.answering import choice_of
from services.families.forms.content import Question
from services.imports.columns import is_blank, vocabulary
from services.imports.findings import Cell, Notes, Sentence
from services.imports.workbook import Row, Sheet, Value
from services.names import fold
from services.reading import as_text
from services.texts import QT_TRANSLATE_NOOP

_UNKNOWN = Sentence(
    QT_TRANSLATE_NOOP("assessment", "This column is no question of the questionnaire; it was not read."),
    QT_TRANSLATE_NOOP("assessment", "Choose the version the form was made from if it should be one."),
)
_UNCLEAR = Sentence(
    QT_TRANSLATE_NOOP("assessment", "More than one question has this text: {codes}."),
    QT_TRANSLATE_NOOP("assessment", "Export again with the names of questions, or with their groups before them."),
)
_TWICE = Sentence(
    QT_TRANSLATE_NOOP("assessment", "This question stands in two columns; the first one was read."),
    QT_TRANSLATE_NOOP("assessment", "Delete the one that is not needed."),
)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A sheet of submissions or of people: which column holds what, and the rows that hold anything."""

    sheet: Sheet
    questions: dict[str, int]
    parts: dict[str, dict[str, int]]
    """For a question of several choices without a column of its own: the column of each choice."""
    facts: dict[str, int]
    rows: list[int] = field(default_factory=list)

    def cell(self, name: str, row: int) -> Cell:
        """The cell of a question or fact in a row; the first column stands in for one the sheet lacks."""
        first = next(iter(self.parts.get(name, {}).values()), 0)
        column = self.questions.get(name, self.facts.get(name, first))
        return Cell(self.sheet.name, self.sheet.index, row, column, self.sheet.rows[row][column])

    def has(self, code: str) -> bool:
        """Tell whether the sheet asks a question."""
        return code in self.questions or code in self.parts

    def raw(self, code: str, row: int) -> Value:
        """What stands in the cell of a question; of one with a column for each choice, the codes of those marked."""
        values = self.sheet.rows[row]
        if code in self.questions:
            return values[self.questions[code]]
        return " ".join(choice for choice, column in self.parts[code].items() if _is_marked(values[column]))

    def is_empty(self, code: str, row: int) -> bool:
        """Tell whether a question of the sheet has no answer in a row."""
        return is_blank(self.raw(code, row))

    def fact(self, name: str, row: int) -> Value:
        """What Kobo or the office notes of a row; an empty text where there is no such column."""
        column = self.facts.get(name)
        return "" if column is None else self.sheet.rows[row][column]

    def text(self, name: str, row: int) -> str:
        """The same as a text."""
        return as_text(self.fact(name, row)).strip()


class Names:
    """The questions a sheet may hold, found by code or by label in any language."""

    def __init__(self, questions: Iterable[tuple[str, Question]]) -> None:
        """Take pairs of a section's texts, folded, and its questions."""
        self._by_code: dict[str, Question] = {}
        self._by_label: dict[str, dict[str, Question]] = defaultdict(dict)
        for section, question in questions:
            self._by_code[question.code] = question
            for label in question.labels.values():
                self._by_label[fold(label)][question.code] = question
                self._by_label[f"{section}/{fold(label)}"][question.code] = question

    def find(self, header: str) -> list[Question]:
        """The questions a header can mean: by its whole text, or by what stands behind a group."""
        for text in _tails(header):
            if text in self._by_code:
                return [self._by_code[text]]
            found = self._by_label.get("/".join(map(fold, text.split("/")))) or self._by_label.get(fold(text))
            if found:
                return list(found.values())
        return []

    def choice(self, header: str) -> tuple[Question, str] | None:
        """The question and the choice of a column that stands for one choice of several."""
        for place in (number for number, letter in enumerate(header) if letter == "/"):
            for question in self.find(header[:place]):
                code = choice_of(question, header[place + 1 :]) if question.kind == "several" else None
                if code:
                    return question, code
        return None


def read_table(sheet: Sheet, names: Names, notes: Notes) -> Table:
    """Find what the columns of a sheet are; what is not known is noted."""
    table = Table(sheet, {}, {}, {})
    for column, value in enumerate(sheet.rows[0]):
        header = as_text(value).strip()
        if header:
            _take(table, names, notes, Cell(sheet.name, sheet.index, 0, column, value), header)
    for code in table.questions.keys() & table.parts.keys():
        del table.parts[code]
    wanted = {*table.questions.values(), *table.facts.values()}
    wanted |= {column for parts in table.parts.values() for column in parts.values()}
    rows = enumerate(sheet.rows[1:], 1)
    table.rows.extend(number for number, row in rows if _holds(row, wanted))
    return table


def _take(table: Table, names: Names, notes: Notes, cell: Cell, header: str) -> None:
    found = names.find(header)
    fact = _facts().get(_plain(header)) or _facts().get(_plain(header.rpartition("/")[2]))
    part = None if found else names.choice(header)
    if len(found) > 1:
        notes.wrong(cell, _UNCLEAR, codes=", ".join(question.code for question in found))
    elif found:
        if table.questions.setdefault(found[0].code, cell.column) != cell.column:
            notes.assumed(cell, _TWICE)
    elif part:
        table.parts.setdefault(part[0].code, {}).setdefault(part[1], cell.column)
    elif fact:
        table.facts.setdefault(fact, cell.column)
    elif not header.startswith(("_", "meta/")) and header not in ("start", "end", "deviceid"):
        notes.assumed(cell, _UNKNOWN)


def _tails(header: str) -> Iterator[str]:
    """The header, and what stands behind each slash in it."""
    yield header
    for place, letter in enumerate(header):
        if letter == "/":
            yield header[place + 1 :].strip()


def _is_marked(value: Value) -> bool:
    return value is True or as_text(value).strip().casefold() in ("1", "true", "yes")


def _holds(row: Row, wanted: set[int]) -> bool:
    return any(not is_blank(row[column]) for column in wanted)


@cache
def _facts() -> dict[str, str]:
    """Which fact a column states, by its plain name: those of Kobo, and those of the office's register."""
    own = json.loads((files("resources") / "kobo_columns.json").read_text("utf-8"))
    sheets = vocabulary()["sheets"]
    known = [(name, sheets["families"]["columns"][name]) for name in ("number", "head")]
    known += [(name, sheets["members"]["columns"][name]) for name in ("surname", "given", "born")]
    return {_plain(name): fact for fact, names in (*known, *own.items()) for name in names}


def _plain(name: str) -> str:
    return name.casefold() if name.startswith("_") else fold(name.replace("_", " "))
