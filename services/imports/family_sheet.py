"""Reads the sheet of families."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache, lru_cache

from services.imports.columns import Reader, vocabulary
from services.imports.findings import Cell, Sentence
from services.imports.rows import NO_DAY, FamilyRow, Register
from services.names import fold, loose
from services.places import Gazetteer
from services.reading import Read, clean_text
from services.texts import QT_TRANSLATE_NOOP
from services.values import parse_count, parse_day, parse_phones, parse_word

ORIGIN_AREA = "XK"

NUMBER_MISSING = Sentence(
    QT_TRANSLATE_NOOP("imports", "The family's number is missing."),
    QT_TRANSLATE_NOOP("imports", "Write the number of the family's file, such as KG-2026-0182."),
)
_DATE_MISSING = Sentence(
    QT_TRANSLATE_NOOP("imports", "The date of registration is missing."),
    QT_TRANSLATE_NOOP("imports", "Write the day on which the family came forward."),
)
_NUMBER_TWICE = Sentence(
    QT_TRANSLATE_NOOP("imports", "This family's number stands already in {other}."),
    QT_TRANSLATE_NOOP("imports", "Correct the number here or there, or delete one of the rows."),
)
_NUMBER_CHANGED = QT_TRANSLATE_NOOP("imports", "The number was read in capital Latin letters.")
_STATUS_ASSUMED = Sentence(
    QT_TRANSLATE_NOOP("imports", "No status is given: the family was read as registered."),
    QT_TRANSLATE_NOOP("imports", "Write the status if it is further on its way."),
)
_ACCOMMODATION_KEPT = QT_TRANSLATE_NOOP(
    "imports", "This kind of accommodation is not known: the word was kept in the note, the kind is"
)
_PHONE_KEPT = QT_TRANSLATE_NOOP("imports", "This is not a phone number; it was kept as it is written.")
_READ_AS = Sentence(
    QT_TRANSLATE_NOOP("imports", "“{word}” was read as “{state}”, in {count} rows."),
    QT_TRANSLATE_NOOP("imports", "Change it on the page of the family where that is not so."),
)
_NEAREST = QT_TRANSLATE_NOOP("imports", "Perhaps {places} was meant: choose one, or add the place to the list.")
_LATER = Sentence(
    QT_TRANSLATE_NOOP("imports", "This day has not come yet."),
    QT_TRANSLATE_NOOP("imports", "Compare the date with the paper."),
)


class Places:
    """The places a sheet may name: the program's own, and those the office added."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self.match = lru_cache(maxsize=1 << 14)(gazetteer.match)

    def words(self, code: str) -> str:
        """Write a place as the screens do: in Serbian and Albanian, with the asterisk of Kosovo*."""
        place = self._gazetteer.by_code[code]
        both = place.name if place.albanian in ("", place.name) else f"{place.name}/{place.albanian}"
        return f"{both}*" if place.area == ORIGIN_AREA else both


def read_families(reader: Reader, places: Places, today: date, register: Register) -> None:
    """Read a sheet of families into the register."""
    numbers = reader.column("number", parse_number, NUMBER_MISSING)
    columns = (
        reader.column("head", parse_text),
        reader.column("origin", _reading(places, ORIGIN_AREA), words=places.words),
        reader.column("present", _reading(places, ""), words=places.words),
        reader.column("return", _reading(places, ORIGIN_AREA), words=places.words),
        _accommodation(reader),
        reader.column("address", parse_text),
        reader.column("phone", _parse_phones),
        reader.column("members", parse_count, soft=True),
        _states(reader),
        dates(reader, "registered_on", _DATE_MISSING, today),
        reader.column("note", parse_long_text),
    )
    for index, (number, *row) in enumerate(zip(numbers, *columns, strict=True)):
        if number is None:
            continue
        first = register.families.get(number)
        if first is None:
            register.families[number] = _with_word(FamilyRow(reader.table, index, number, *row))
        else:
            reader.notes.wrong(reader.table.cell("number", index), _NUMBER_TWICE, other=where(first.cell("number")))


def where(cell: Cell) -> str:
    """Name a cell of another row for a sentence."""
    return f"{cell.sheet}!{cell.name}"


@lru_cache(maxsize=1 << 16)
def parse_number(value: object) -> Read[str]:
    """Read the number of a family or a contract: capitals, Latin, no blanks at its ends."""
    text = clean_text(value, most=60)
    if not text.value:
        return Read(None, problem=text.problem, remedy=text.remedy)
    if text.value.isascii() and text.value.upper() == text.value:
        return Read(text.value, text.assumed)
    return Read(fold(text.value), _NUMBER_CHANGED)


def parse_text(value: object) -> Read[str]:
    """Read a text of one line; an empty cell has none."""
    read = clean_text(value)
    return read if read.value else Read(None, problem=read.problem, remedy=read.remedy)


def parse_long_text(value: object) -> Read[str]:
    """Read a text of several lines, such as a note."""
    read = clean_text(value, most=5000, lines=True)
    return read if read.value else Read(None, problem=read.problem, remedy=read.remedy)


def _reading(places: Places, area: str) -> Callable[[object], Read[str]]:
    """Read places of one area first; a name that is not on the list comes with the nearest ones."""

    def parse(value: object) -> Read[str]:
        read = places.match(value, area)
        if read.problem and area:
            elsewhere = places.match(value, "")
            read = elsewhere if elsewhere.value else read
        return read._replace(remedy=_NEAREST) if read.problem and read.nearest else read

    return parse


def _accommodation(reader: Reader) -> list[str]:
    return [code or "unknown" for code in reader.column("accommodation", _parse_accommodation)]


def _parse_accommodation(value: object) -> Read[str]:
    read = parse_word("accommodation", value)
    return Read("unknown", _ACCOMMODATION_KEPT) if read.problem else read


def _parse_phones(value: object) -> Read[str]:
    """Read the phone numbers of a cell into one text; what is no number is kept as it is written."""
    read = parse_phones(value)
    if read.problem:
        return Read(clean_text(value).value, _PHONE_KEPT)
    return Read(", ".join(read.value) if read.value else None, read.assumed)


def _states(reader: Reader) -> list[str]:
    states = reader.column("status", lambda value: parse_word("return_state", value))
    note_words(reader, "status", states)
    for index, state in enumerate(states):
        if state is None and reader.table.misses("status", index):
            reader.notes.assumed(reader.table.cell("status", index), _STATUS_ASSUMED)
    return [state or "registered" for state in states]


def note_words(reader: Reader, field: str, codes: Sequence[str | None]) -> None:
    """Say once, at its first cell, how a word was read that does not mean quite the same here."""
    values = reader.table.values(field)
    for word, count in Counter(values).items():
        if isinstance(word, str) and loose(word) in _inexact(field):
            index = values.index(word)
            state = str(codes[index]).replace("_", " ")
            reader.notes.assumed(reader.table.cell(field, index), _READ_AS, word=word, state=state, count=str(count))


@cache
def _inexact(field: str) -> frozenset[str]:
    return frozenset(loose(word) for word in vocabulary()["inexact_words"][field])


def dates(reader: Reader, field: str, needed: Sentence | None, today: date) -> list[date]:
    """Read a column of whole dates; one still to come is a warning."""
    days = [day or NO_DAY for day in reader.column(field, parse_day, needed)]
    for index, day in enumerate(days):
        if day > today:
            reader.notes.assumed(reader.table.cell(field, index), _LATER)
    return days


def _with_word(row: FamilyRow) -> FamilyRow:
    """Keep a word for the accommodation that is not known in the family's note."""
    if row.accommodation == "unknown" and not row.table.blank("accommodation", row.index):
        row.note = "\n".join(filter(None, (row.note, str(row.cell("accommodation").value))))
    return row
