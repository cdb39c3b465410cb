"""Writes what a register shows into an Excel file, with progress and the way to stop."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from services.dates import DayOrYear
from services.exports import export_rows
from services.programme import setting
from ui import formats
from ui.columns import Column, value_of
from ui.register import RegisterPage
from ui.texts import shown
from ui.work_sheet import WorkSheet

AT_ONCE = 1_000
_KINDS = {"number": "number", "money": "money", "date": "date", "moment": "moment"}


class ExportSheet(WorkSheet):
    """Lies over a register while what it shows is written to a file; when it is done the register says so."""

    def __init__(self, shown: RegisterPage, path: str) -> None:
        super().__init__(shown, shown.title())
        self._path = path
        text = self.tr("Writing {name}…").format(name=Path(path).name)
        columns = tuple(shown.table.columns_shown())
        call = partial(write, shown.tasks.office, shown.register, shown.query(), columns, path, shown.title())
        self.begin(text, self.tr("The file appears when it is whole."), call)

    def finish(self, result: int) -> None:
        """Say how many rows were written."""
        text = self.tr("{count} rows were written to {name}.")
        said = text.format(count=formats.number(result), name=Path(self._path).name)
        self.page.notice.tell(said, self.tr("Open the file"), partial(_open, self._path))


def write(
    office: Any,
    register: Any,
    query: Any,
    columns: Sequence[Column],
    path: str,
    title: str,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Read a register page by page and write it; returns how many rows. Raises Refused, Cancelled."""

    def work(session: Any) -> int:
        rows = _rows(session, register, query, columns, progress)
        headings = [(column.title, "text" if column.words else _KINDS.get(column.kind, "text")) for column in columns]
        return int(export_rows(headings, rows, path, title, shown(setting(session, "footnote"))))

    return int(office.read(work))


def _rows(
    session: Any, register: Any, query: Any, columns: Sequence[Column], progress: Callable[[int, int], None] | None
) -> Iterator[tuple[Any, ...]]:
    total = register.totals(session, query).count
    for start in range(0, total, AT_ONCE):
        if progress is not None:
            progress(start, total)
        for row in register.page(session, query, start, AT_ONCE):
            yield tuple(_cell(column, value_of(row, column.key)) for column in columns)


def _cell(column: Column, value: Any) -> Any:
    if column.words is not None:
        return column.text(value)
    if isinstance(value, DayOrYear):
        return value.day or value.year
    return value


def _open(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
