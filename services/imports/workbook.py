"""Opens a workbook and gives its sheets as rows of plain values, each where it stands in the file."""

import hashlib
import io
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from xml.etree.ElementTree import ParseError, fromstring

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from services.errors import Refused
from services.imports.container import (
    DAMAGED,
    MOST_BYTES,
    PROTECTED,
    TOO_LARGE,
    Parts,
    parts_of,
    refused,
    without_value,
)
from services.memory import without_collecting
from services.texts import QT_TRANSLATE_NOOP

Value = str | float | bool | date | datetime | time | timedelta
Row = list[Value]

_NO_FILE = (
    QT_TRANSLATE_NOOP("imports", "The file is not there or cannot be read."),
    QT_TRANSLATE_NOOP("imports", "Close it in Excel, look that the path is right, and choose it again."),
)
_EMPTY = (
    QT_TRANSLATE_NOOP("imports", "The workbook is empty."),
    QT_TRANSLATE_NOOP("imports", "Choose the Excel file (.xlsx, .xls or .ods) of the register."),
)


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A sheet: its rows from A1 on, whether it is hidden, and the formulas whose result is not stored."""

    name: str
    index: int
    rows: list[Row]
    hidden: bool = False
    unsolved: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Workbook:
    """A workbook that was read: its file name, the SHA-256 of its bytes, its sheets."""

    name: str
    content_hash: str
    sheets: tuple[Sheet, ...]

    @property
    def rows(self) -> int:
        """How many rows its sheets have."""
        return sum(len(sheet.rows) for sheet in self.sheets)


@without_collecting()
def read_workbook(path: str | Path) -> Workbook:
    """Read an .xlsx, .xls or .ods file, whatever it is called; formulas are never run.

    Raises Refused with the reason when it is no workbook, is protected or damaged, or could do harm.
    """
    file = Path(path)
    try:
        if file.stat().st_size > MOST_BYTES:
            raise refused(TOO_LARGE)
        data = file.read_bytes()
    except OSError as fault:
        raise refused(_NO_FILE) from fault
    if not data:
        raise refused(_EMPTY)
    parts = parts_of(data)
    sheets = _sheets(data, _unsolved(parts))
    if not any(sheet.rows for sheet in sheets):
        raise refused(_EMPTY)
    return Workbook(file.name, hashlib.sha256(data).hexdigest(), sheets)


def _sheets(data: bytes, unsolved: dict[str, frozenset[tuple[int, int]]]) -> tuple[Sheet, ...]:
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            found = [one for one in workbook.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet]
            return tuple(
                Sheet(
                    one.name,
                    index,
                    _rows(workbook.get_sheet_by_name(one.name)),
                    one.visible is not SheetVisibleEnum.Visible,
                    unsolved.get(one.name, frozenset()),
                )
                for index, one in enumerate(found)
            )
    except PasswordError as fault:
        raise refused(PROTECTED) from fault
    except BaseException as fault:
        if isinstance(fault, CalamineError | OSError | ValueError) or type(fault).__name__ == "PanicException":
            raise _unreadable(fault) from fault
        raise


def _rows(sheet: CalamineSheet) -> list[Row]:
    """Take the rows one by one: all at once they would keep every other thread waiting."""
    before = [""] * (sheet.start[1] if sheet.start else 0)
    return [before + row for row in sheet.iter_rows()] if before else [row for row in sheet.iter_rows()]  # noqa: C416


def _unreadable(fault: BaseException) -> Refused:
    """Tell a protected old file from a damaged one; the reader has one kind of error for both."""
    return refused(PROTECTED if "password" in str(fault).lower() else DAMAGED)


def _unsolved(parts: Parts) -> dict[str, frozenset[tuple[int, int]]]:
    """Return, by the name of the sheet, the formulas without a stored result."""
    if "xl/workbook.xml" not in parts or not any(b"<f" in part for part in parts.values()):
        return {}
    try:
        links = fromstring(parts["xl/_rels/workbook.xml.rels"])  # noqa: S314 - parts_of let no entities through
        sheets = fromstring(parts["xl/workbook.xml"])  # noqa: S314
    except (ParseError, KeyError) as fault:
        raise refused(DAMAGED) from fault
    targets = {link.get("Id"): str(link.get("Target")) for link in links}
    found = {}
    for sheet in sheets.iter():
        relation = next((value for key, value in sheet.items() if key.endswith("}id")), None)
        target = targets.get(relation, "")
        part = parts.get(target.removeprefix("/") if target.startswith("/") else f"xl/{target}", b"")
        if cells := without_value(part):
            found[str(sheet.get("name"))] = cells
    return found
