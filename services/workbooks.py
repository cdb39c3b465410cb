"""Writes workbooks of any length: texts stay texts, days are days, and the file appears only when it is whole."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import xlsxwriter
from xlsxwriter.exceptions import XlsxFileError

from services.dates import format_date
from services.errors import Refused
from services.texts import QT_TRANSLATE_NOOP

MOST_ROWS = 1_048_576
MOST_LETTERS = 32_767
DISK_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
FIRST_DAY = date(1900, 3, 1)
"""Before it spreadsheets count days wrongly: such a date is written as text."""
LOOKS_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
UNSEEN = "\ufeff\u200b\u200e\u200f\u2060\xa0 "
WIDTHS = {"text": 20, "code": 16, "number": 8, "money": 12, "date": 12, "moment": 17}
FORMATS = {"money": "#,##0.00", "date": "d.m.yyyy.", "moment": "d.m.yyyy. hh:mm", "number": "0"}

_DISK = (
    QT_TRANSLATE_NOOP("exports", "The disk is full: no file was written."),
    QT_TRANSLATE_NOOP("exports", "Free some space, then export again."),
)
_ELSEWHERE = (
    QT_TRANSLATE_NOOP(
        "exports", "The file cannot be written: another program has it open, or the folder is not yours."
    ),
    QT_TRANSLATE_NOOP("exports", "Close it there, or choose another name."),
)
_NOWHERE = (
    QT_TRANSLATE_NOOP("exports", "The file cannot be written there."),
    QT_TRANSLATE_NOOP("exports", "Choose another folder or name."),
)


class Column(NamedTuple):
    """A column: its title; what it holds (text, code, number, money in cents, date, moment); its width in letters.

    A cell takes only what `offered` lists, given as words or as the place of a list in the workbook.
    """

    title: str
    kind: str = "text"
    width: int = 0
    hidden: bool = False
    offered: Sequence[str] | str = ()


class Sheet:
    """A sheet written row by row; what does not fit on one goes on with another of the same shape."""

    def __init__(self, book: Book, name: str, columns: Sequence[Column], above: Sequence[str] = ()) -> None:
        self._book = book
        self._name = name
        self._columns = columns
        self._above = above
        self._writers = [book.writer(column.kind) for column in columns]
        self._part = 0
        self.count = 0
        self.width = len(columns)
        self._begin()

    def add(self, values: Sequence[Any]) -> None:
        """Write a row; nothing stands where a value is None or empty."""
        if self._row == MOST_ROWS:
            self._begin()
        for place, (write, value) in enumerate(zip(self._writers, values, strict=True)):
            if value is not None and value != "":
                write(self._sheet, self._row, place, value)
        self._row += 1
        self.count += 1

    def note(self, text: str) -> None:
        """Write a line under the rows, after an empty one."""
        if self._row + 1 < MOST_ROWS:
            self._sheet.write_string(self._row + 1, 0, text)

    def hide(self) -> None:
        """Keep the sheet out of sight: Excel does not list it among those a person may show."""
        self._sheet.very_hidden()

    def _begin(self) -> None:
        self._part += 1
        name = self._name if self._part == 1 else f"{self._name} {self._part}"
        self._sheet = self._book.workbook.add_worksheet(name)
        for place, column in enumerate(self._columns):
            self._set_up(place, column)
        for row, text in enumerate(self._above):
            self._sheet.write_string(row, 0, text, self._book.bold if row == 0 else None)
        self._row = len(self._above)
        self._sheet.freeze_panes(self._row + 1, 0)
        self._sheet.repeat_rows(self._row)
        self._sheet.set_landscape()
        self._sheet.fit_to_pages(1, 0)
        for place, column in enumerate(self._columns):
            self._sheet.write_string(self._row, place, column.title, self._book.head)
        self._row += 1

    def _set_up(self, place: int, column: Column) -> None:
        # Also in rows added later a number or code stays the text that was typed, with its zeros.
        look = self._book.as_text if column.kind == "code" else None
        width = column.width or WIDTHS[column.kind]
        self._sheet.set_column(place, place, width, look, {"hidden": column.hidden})
        if column.offered:
            first = len(self._above) + 1
            rule = {"validate": "list", "source": column.offered}
            self._sheet.data_validation(first, place, MOST_ROWS - 1, place, rule)


class Book:
    """A workbook under way, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "unfinished.xlsx"
        self.workbook = xlsxwriter.Workbook(str(self.path), {"constant_memory": True, "tmpdir": str(folder)})
        self.bold = self.workbook.add_format({"bold": True})
        self.head = self.workbook.add_format({"bold": True, "bottom": 1, "bg_color": "#E7F0F8"})
        # Excel then keeps the text a text also after somebody has edited the cell.
        self._as_typed = self.workbook.add_format({"quote_prefix": True})
        self.as_text = self.workbook.add_format({"num_format": "@"})
        self._code_as_typed = self.workbook.add_format({"num_format": "@", "quote_prefix": True})
        self._formats = {kind: self.workbook.add_format({"num_format": look}) for kind, look in FORMATS.items()}

    def writer(self, kind: str) -> Callable[[Any, int, int, Any], None]:
        """The way to write values of one kind; KeyError when there is no such kind."""
        assert kind in WIDTHS, kind
        own: Callable[[Any, int, int, Any], None] = getattr(self, f"_{kind}")
        return own

    def _text(self, sheet: Any, row: int, place: int, value: Any) -> None:
        text = str(value)[:MOST_LETTERS]
        sheet.write_string(row, place, text, self._as_typed if _looks_like_a_formula(text) else None)

    def _code(self, sheet: Any, row: int, place: int, value: Any) -> None:
        """Write a number that is no amount: it stays a text, with its zeros, also when somebody edits it."""
        text = str(value)[:MOST_LETTERS]
        look = self._code_as_typed if _looks_like_a_formula(text) else self.as_text
        sheet.write_string(row, place, text, look)

    def _number(self, sheet: Any, row: int, place: int, value: Any) -> None:
        sheet.write_number(row, place, value, self._formats["number"])

    def _money(self, sheet: Any, row: int, place: int, value: int) -> None:
        sheet.write_number(row, place, value / 100, self._formats["money"])

    def _date(self, sheet: Any, row: int, place: int, value: date | int) -> None:
        """Write a day; a bare year, and a day before spreadsheets count them rightly, stay texts."""
        if isinstance(value, int):
            self._text(sheet, row, place, value)
        elif value < FIRST_DAY:
            self._text(sheet, row, place, format_date(value))
        else:
            sheet.write_datetime(row, place, value, self._formats["date"])

    def _moment(self, sheet: Any, row: int, place: int, value: datetime) -> None:
        sheet.write_datetime(row, place, value.astimezone().replace(tzinfo=None), self._formats["moment"])


def _looks_like_a_formula(text: str) -> bool:
    """Tell whether a program might take a text for a formula, also behind signs that do not show."""
    return text.lstrip(UNSEEN).startswith(LOOKS_LIKE_A_FORMULA)


@contextmanager
def workbook(out: str | Path) -> Iterator[Book]:
    """Write a workbook beside `out` and move it there once it is whole.

    Raises Refused when the disk is full, the folder cannot be written or the file is open in another program; what
    stood at `out` before is kept then.
    """
    path = Path(out)
    try:
        with tempfile.TemporaryDirectory(prefix=".export-", dir=path.absolute().parent) as folder:
            book = Book(Path(folder))
            yield book
            book.workbook.close()
            book.path.replace(path)
    except (OSError, XlsxFileError) as fault:
        raise _refusal(fault) from fault


def _refusal(fault: BaseException) -> Refused:
    cause = fault.__context__ if isinstance(fault, XlsxFileError) and fault.__context__ else fault
    if getattr(cause, "errno", None) in DISK_FULL:
        return Refused(*_DISK, name="disk")
    denied = isinstance(cause, PermissionError)
    return Refused(*(_ELSEWHERE if denied else _NOWHERE), field="file", name="export_file")
