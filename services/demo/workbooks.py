"""Workbooks for the demo: a list that came back from Excel, with edits and clashes, and one with foreign headings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter
from python_calamine import CalamineWorkbook, SheetVisibleEnum
from sqlalchemy.orm import Session

from services.editing import export_to_edit
from services.families import REGISTER
from services.imports.carried import FIELDS, SHEET, Mark, office_identity, row_mark
from services.registers import Query

Grids = dict[str, list[list[Any]]]
_ADDRESS, _PHONE = "Adresa", "Telefon"


def rewrite(path: Path, edit: Callable[[Grids], object]) -> Path:
    """Open a workbook, change its grids, and save it as another program would; hidden sheets stay hidden."""
    book = CalamineWorkbook.from_path(str(path))
    hidden = {one.name for one in book.sheets_metadata if one.visible is not SheetVisibleEnum.Visible}
    grids = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}
    edit(grids)
    with xlsxwriter.Workbook(str(path)) as out:
        day = out.add_format({"num_format": "d.m.yyyy."})
        for name, rows in grids.items():
            sheet = out.add_worksheet(name)
            if name in hidden:
                sheet.very_hidden()
            _write(sheet, rows, day)
    return path


def _write(sheet: Any, rows: list[list[Any]], day: Any) -> None:
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(number, place, value, day)
            elif isinstance(value, str) and value:
                sheet.write_string(number, place, value)
            elif value != "":
                sheet.write(number, place, value)


def edited_list(session: Session, path: Path, *, clashes: bool = False) -> Path:
    """The list of families with some cells edited; with `clashes` as if the office had changed them meanwhile."""
    export_to_edit(session, REGISTER, Query(filters={"state": "registered,docs_incomplete"}), path)
    office = office_identity(session)

    def edit(grids: Grids) -> None:
        if clashes:
            _age(grids, office)
        rows = grids["Porodice"]
        titles = next(row for row in rows if _ADDRESS in row)
        data = rows[rows.index(titles) + 1 :]
        for number, row in enumerate(data[:6]):
            row[titles.index(_ADDRESS)] = f"Cara Dušana {12 + number}"
            if number % 2 == 0:
                row[titles.index(_PHONE)] = f"+38164555010{number}"
        people = grids["Članovi"]
        for row in people[1:5]:
            row[people[0].index("Posebne potrebe")] = "naočare za čitanje"

    return rewrite(path, edit)


def _age(grids: Grids, office: str) -> None:
    """Let the marks say that the rows went out one version ago, with other values in them."""
    new: dict[str, str] = {}
    for row in grids[SHEET][1:]:
        kind, record, versions, _seal = row[0].split("-")
        cells = [*row[1:], *[""] * len(FIELDS["families"])][: len(FIELDS["families" if kind == "F" else "members"])]
        if kind == "F":
            cells[FIELDS["families"].index("address")] = "Nemanjina 4"
        old = Mark(kind, int(record), tuple(int(part) - 1 for part in versions.split(".")))
        new[row[0]] = row_mark(office, old, cells)
        row[:] = [new[row[0]], *cells]
    for name in ("Porodice", "Članovi"):
        for row in grids[name]:
            row[-1] = new.get(row[-1], row[-1])


def foreign_register(path: Path) -> Path:
    """A register of another office, with headings of its own and American dates."""
    families = [
        ["Popis raseljenih porodica, stanje 2026", "", "", "", "", ""],
        ["Šifra dosijea", "Ime i prezime nosioca", "Odakle su", "Žele da se vrate u", "Prvi put došli", "Zapažanja"],
        ["KG-2026-0951", "Stana Vulić", "Istok", "Istok", "03/17/2026", "kuća bez krova"],
        ["KG-2026-0952", "Бранко Радуловић", "Клина", "Клина", "04/02/2026", ""],
        ["KG-2026-0953", "Ljubica Đokić", "Peć", "Peć", "04/21/2026", "traži seme i alat"],
    ]
    people = [
        ["Šifra dosijea", "Prezime člana", "Lično ime", "Ko je u porodici", "Rođen/a", "Broj iz lične karte"],
        ["KG-2026-0951", "Vulić", "Stana", "nosilac", "3/7/1982", "0703982915016"],
        ["KG-2026-0952", "Радуловић", "Бранко", "носилац", "11/23/1961", ""],
        ["KG-2026-0953", "Đokić", "Ljubica", "nosilac", "8/30/1974", ""],
        ["KG-2026-0953", "Đokić", "Petar", "sin", "12/19/2001", ""],
    ]
    with xlsxwriter.Workbook(str(path)) as out:
        for name, rows in (("Popis", families), ("Ljudi", people)):
            sheet = out.add_worksheet(name)
            sheet.set_column(0, 5, 22)
            _write(sheet, rows, None)
    return path
