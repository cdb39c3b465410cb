"""Reads the submissions of an export: one row each, with the people of its repeat sheets tied to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from services.dates import DayOrYear, parse_date, parse_day
from services.families.forms.answering import read_answer
from services.families.forms.content import Form, Question, Section
from services.families.forms.skipping import Value
from services.families.kobo.columns import Names, Table, read_table
from services.imports.columns import is_blank
from services.imports.findings import Cell, Notes, Sentence
from services.imports.workbook import Workbook
from services.names import fold
from services.reading import Read
from services.texts import QT_TRANSLATE_NOOP

Step = Callable[[int], None]
REFUSED = ("NOT APPROVED", "ON HOLD", "VALIDATION STATUS NOT APPROVED", "VALIDATION STATUS ON HOLD")

_NO_UUID = Sentence(
    QT_TRANSLATE_NOOP("assessment", "The column _uuid is missing: it tells one submission from another."),
    QT_TRANSLATE_NOOP("assessment", "Export again from KoboToolbox as XLSX with all columns."),
)
_UUID_EMPTY = Sentence(
    QT_TRANSLATE_NOOP("assessment", "This submission has no _uuid."),
    QT_TRANSLATE_NOOP("assessment", "Export it again; a row added by hand is entered in the program."),
)
_UUID_TWICE = Sentence(
    QT_TRANSLATE_NOOP("assessment", "This submission stands already in row {row}; it was read once."),
    QT_TRANSLATE_NOOP("assessment", "Delete one of the two rows."),
)
_NOT_APPROVED = Sentence(
    QT_TRANSLATE_NOOP("assessment", "This submission is not approved in KoboToolbox; it was left aside."),
    QT_TRANSLATE_NOOP("assessment", "Approve it there, then export again."),
)
_NO_PARENT = Sentence(
    QT_TRANSLATE_NOOP("assessment", "The submission this row belongs to is not in the file."),
    QT_TRANSLATE_NOOP("assessment", "Export again with all sheets."),
)
_NESTED = Sentence(
    QT_TRANSLATE_NOOP("assessment", "This row is of a repeat within a repeat, which questionnaires do not have."),
    QT_TRANSLATE_NOOP("assessment", "Ask it of each person, or enter these answers in the program."),
)
_NO_DAY = Sentence(
    QT_TRANSLATE_NOOP("assessment", "There is no day on which the family was asked."),
    QT_TRANSLATE_NOOP("assessment", "Add a column visit_date, or export with _submission_time."),
)
_SHEET_ASIDE = Sentence(
    QT_TRANSLATE_NOOP("assessment", "This sheet does not belong to the submissions; it was not read."),
    QT_TRANSLATE_NOOP("assessment", "Nothing, unless it is a repeat: then export again with _parent_index."),
)


@dataclass(frozen=True, slots=True, eq=False)
class PersonRow:
    """A row of a repeat sheet: what was answered about one person."""

    table: Table
    row: int
    name: str
    born: DayOrYear | None
    answers: dict[str, Value]


@dataclass(slots=True, eq=False)
class Submission:
    """One submission as the file has it."""

    table: Table
    row: int
    uuid: str
    number: str
    name: str
    born: DayOrYear | None
    visited_on: date | None
    visited_by: str | None
    answers: dict[str, Value]
    people: list[PersonRow] = field(default_factory=list)


class Reader:
    """Reads the tables of one workbook; a value that repeats in a question is read once."""

    def __init__(self, form: Form, notes: Notes, place_id: Callable[[str], Read[int]], step: Step) -> None:
        self.notes, self.form, self._place_id, self._step = notes, form, place_id, step
        self._known: dict[tuple[str, Any], Read[Any]] = {}
        self.left_aside = 0
        self.main: Table | None = None
        self.repeats: list[Table] = []

    def submissions(self, workbook: Workbook) -> dict[str, Submission]:
        """Read every submission by its _uuid, with the people of the repeat sheets."""
        main, *others = [sheet for sheet in workbook.sheets if sheet.rows]
        table = read_table(main, self._names(per_person=False), self.notes)
        if "uuid" not in table.facts:
            self.notes.wrong(Cell(main.name, main.index, 0, 0, main.rows[0][0]), _NO_UUID)
            return {}
        self.main = table
        found: dict[str, Submission] = {}
        by_index: dict[str, Submission | None] = {}
        for number, row in enumerate(table.rows, 1):
            one = self._submission(table, row, found)
            by_index[table.text("index", row) or str(number)] = one
            self._step(1)
        for sheet in others:
            repeat = read_table(sheet, self._names(per_person=True), self.notes)
            if repeat.facts.keys() & {"parent", "parent_uuid"}:
                self.repeats.append(repeat)
                self._people(repeat, main.name, found, by_index)
            else:
                self.notes.assumed(Cell(sheet.name, sheet.index, 0, 0, sheet.rows[0][0]), _SHEET_ASIDE)
        return found

    def _names(self, *, per_person: bool) -> Names:
        return Names(_labelled(self.form, per_person=per_person))

    def _submission(self, table: Table, row: int, found: dict[str, Submission]) -> Submission | None:
        """Read a row of the first sheet; None for one that is left aside."""
        uuid = table.text("uuid", row).removeprefix("uuid:")
        if not uuid:
            self.notes.wrong(table.cell("uuid", row), _UUID_EMPTY)
            return None
        if uuid in found:
            self.notes.assumed(table.cell("uuid", row), _UUID_TWICE, row=str(found[uuid].row + 1))
            return found[uuid]
        if fold(table.text("status", row).replace("_", " ")) in REFUSED:
            self.notes.assumed(table.cell("status", row), _NOT_APPROVED)
            self.left_aside += 1
            return None
        found[uuid] = Submission(
            table,
            row,
            uuid,
            table.text("number", row),
            table.text("head", row) or _name(table, row),
            self._born(table, row),
            self._day(table, row),
            table.text("visited_by", row) or None,
            self._answers(table, row, self._questions(per_person=False)),
        )
        return found[uuid]

    def _people(
        self, table: Table, main: str, found: dict[str, Submission], by_index: dict[str, Submission | None]
    ) -> None:
        for row in table.rows:
            parent = table.text("parent_table", row)
            uuid = table.text("parent_uuid", row).removeprefix("uuid:")
            if parent and parent != main and not uuid:
                self.notes.wrong(table.cell("parent_table", row), _NESTED)
                continue
            index = table.text("parent", row)
            if uuid not in found and index not in by_index:
                self.notes.wrong(table.cell("parent_uuid" if uuid else "parent", row), _NO_PARENT)
                continue
            owner = found.get(uuid) or by_index.get(index)
            if owner is not None:
                answers = self._answers(table, row, self._questions(per_person=True))
                owner.people.append(PersonRow(table, row, _name(table, row), self._born(table, row), answers))
            self._step(1)

    def _questions(self, *, per_person: bool) -> Iterator[Question]:
        return (one for section, one in self.form.questions() if section.per_person == per_person)

    def _answers(self, table: Table, row: int, questions: Iterator[Question]) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for question in questions:
            if not table.has(question.code) or table.is_empty(question.code, row):
                continue
            read = self._value(question, table.raw(question.code, row))
            if read.problem:
                self.notes.wrong(table.cell(question.code, row), Sentence(read.problem, read.remedy))
            elif read.value is not None:
                found[question.code] = read.value
        return found

    def _value(self, question: Question, raw: Any) -> Read[Any]:
        key = question.code, (type(raw), raw)
        if key not in self._known:
            read = read_answer(question, raw)
            is_place = question.kind == "place" and read.value is not None
            self._known[key] = self._place_id(str(read.value)) if is_place else read
        return self._known[key]

    def _born(self, table: Table, row: int) -> DayOrYear | None:
        read = parse_date(table.fact("born", row))
        if read.problem:
            self.notes.wrong(table.cell("born", row), Sentence(read.problem, read.remedy))
        return read.value

    def _day(self, table: Table, row: int) -> date | None:
        """The day of the visit: as stated, or else when the form was begun or sent."""
        for name in ("visited_on", "started_on", "submitted_on"):
            value = table.fact(name, row)
            if is_blank(value):
                continue
            read = parse_day(value[:10] if isinstance(value, str) and value[4:5] == "-" else value)
            if read.problem:
                self.notes.wrong(table.cell(name, row), Sentence(read.problem, read.remedy))
            return read.value
        self.notes.wrong(table.cell("uuid", row), _NO_DAY)
        return None


def _labelled(form: Form, *, per_person: bool) -> Iterator[tuple[str, Question]]:
    for section, question in form.questions():
        if section.per_person == per_person:
            for label in _texts(section):
                yield label, question


def _texts(section: Section) -> set[str]:
    return {fold(text) for text in (section.code, *section.labels.values())}


def _name(table: Table, row: int) -> str:
    return table.text("person", row) or f"{table.text('surname', row)} {table.text('given', row)}".strip()
