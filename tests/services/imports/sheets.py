"""Small registers to import: rows with one thing changed, written as an office's workbook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import xlsxwriter

from services.imports import Finding, Plan, import_file, plan, read_workbook
from services.session import Office

REGISTERS = Path(__file__).parent / "registers"

FAMILIES = {
    "Broj predmeta": "KG-2026-0001",
    "Nosilac porodice": "Ana Petrović",
    "Opština porekla": "Peć",
    "Opština boravka": "Niš",
    "Smeštaj": "privatni",
    "Adresa": "ul. Niš 1",
    "Telefon": "064/123-456",
    "Br. članova": 1,
    "Opština povratka": "Klina",
    "Status": "evidentirana",
    "Datum prijave": dt.date(2026, 3, 7),
    "Napomena": "",
}
MEMBERS = {
    "Broj predmeta": "KG-2026-0001",
    "Prezime": "Petrović",
    "Ime": "Ana",
    "Srodstvo": "nosilac",
    "Pol": "Ž",
    "Datum rođenja": "7.3.1982.",
    "JMBG": "0703982915016",
    "Legitimacija IRL": "IRL 61925/8",
    "Posebne potrebe": "",
}
GRANTS = {
    "Broj ugovora": "G-001/2026",
    "Broj predmeta": "KG-2026-0001",
    "Delatnost": "pekarska peć",
    "Odobreno EUR": 2000,
    "Datum ugovora": dt.date(2026, 4, 1),
    "Dobavljač": "Agromarket",
    "Račun": "12/26",
    "Iznos EUR": "1.200,00",
    "Datum plaćanja": "5.5.2026.",
    "Primopredaja": "da",
}
FURTHER = {"Broj ugovora": "", "Broj predmeta": "", "Delatnost": "", "Odobreno EUR": "", "Datum ugovora": ""}

Line = dict[str, Any]


def family(**changes: Any) -> Line:
    """A family; keys are names of columns with blanks and dots as underscores."""
    return _changed(FAMILIES, changes)


def member(**changes: Any) -> Line:
    """The head of the family, or somebody else."""
    return _changed(MEMBERS, changes)


def grant(**changes: Any) -> Line:
    """A grant with a payment."""
    return _changed(GRANTS, changes)


def further(**changes: Any) -> Line:
    """A further payment of the grant above."""
    return _changed({**GRANTS, **FURTHER}, changes)


def write(path: Path, edit: Callable[[Any], None] | None = None, **sheets: list[Line]) -> Path:
    """Write sheets named by their keyword with the columns of their first line; `edit` may change the workbook."""
    grids = {name: [list(lines[0]), *(list(line.values()) for line in lines)] for name, lines in sheets.items()}
    return write_grids(path, edit, **grids)


def write_grids(path: Path, edit: Callable[[Any], None] | None = None, **sheets: list[list[Any]]) -> Path:
    """Write sheets named by their keyword, cell by cell."""
    with xlsxwriter.Workbook(path) as book:
        style = book.add_format({"num_format": "d.m.yyyy."})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for row, values in enumerate(rows):
                for column, value in enumerate(values):
                    _put(sheet, row, column, value, style)
        if edit is not None:
            edit(book)
    return path


def _put(sheet: Any, row: int, column: int, value: Any, style: Any) -> None:
    """Write one value as Excel keeps it; nothing for an empty one."""
    if isinstance(value, dt.date):
        sheet.write_datetime(row, column, dt.datetime.combine(value, dt.time()), style)
    elif isinstance(value, str) and value:
        sheet.write_string(row, column, value)
    elif value != "":
        sheet.write(row, column, value)


def register(path: Path, edit: Callable[[Any], None] | None = None, **sheets: list[Line]) -> Path:
    """A register of one family with its head, with what is given instead; grants only when given."""
    usual = {"Porodice": [family()], "Članovi": [member()]}
    return write(path / "register.xlsx", edit, **(usual | sheets))


def planned(office: Office, path: Path) -> Plan:
    """What importing the file would do."""
    workbook = read_workbook(path)
    return office.read(lambda session: plan(session, workbook))


def brought_in(office: Office, path: Path) -> dict[str, Any]:
    """Import the file; there must be no error."""
    found = import_file(office, path)
    assert found["errors"] == []
    return found


def at(findings: tuple[Finding, ...]) -> dict[str, str]:
    """Messages by sheet and cell."""
    return {f"{finding.sheet}!{finding.cell}": finding.message for finding in findings}


def _changed(usual: Line, changes: dict[str, Any]) -> Line:
    names = {name.replace(" ", "_").replace(".", ""): name for name in usual}
    return usual | {names[name]: value for name, value in changes.items()}
