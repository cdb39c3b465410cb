"""Edits a workbook that went out as a person does in Excel: cells, rows, order; hidden sheets stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from services.demo.workbooks import Grids, rewrite
from services.editing import export_to_edit
from services.families import PEOPLE, REGISTER
from services.registers import Query
from services.session import Office


def sent_out(office: Office, path: Path, register: Any = REGISTER, query: Query | None = None) -> Path:
    """Export a list to be edited."""
    office.read(lambda session: export_to_edit(session, register, query or Query(), path, ("Uredite i uvezite.",)))
    return path


def people_sent_out(office: Office, path: Path) -> Path:
    """Export the people to be edited."""
    return sent_out(office, path, PEOPLE)


def edited(path: Path, edit: Callable[[Grids], object]) -> Path:
    """Open the file, change its grids, and save it as another program would."""
    return rewrite(path, edit)


def head_row(rows: list[list[Any]]) -> int:
    """The row that names the columns."""
    return next(number for number, row in enumerate(rows) if "Broj predmeta" in row)


def put(sheet: str, where: tuple[str, Any], **values: Any) -> Callable[[Grids], None]:
    """Write into the row where a column has a value; columns are named with underscores for blanks."""

    def edit(grids: Grids) -> None:
        rows = grids[sheet]
        titles = rows[head_row(rows)]
        row = next(row for row in rows[head_row(rows) + 1 :] if row[titles.index(where[0])] == where[1])
        for title, value in values.items():
            row[titles.index(title.replace("_", " "))] = value

    return edit


def number_of(office: Office, family_id: int) -> str:
    """The number of a family."""
    from tests.factories import look

    return str(look(office, "SELECT number FROM family WHERE id = :id", id=family_id))
