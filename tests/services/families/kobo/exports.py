"""Exports as KoboToolbox writes them: names or labels above the columns, repeats on sheets of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

PLAIN = (
    *("start", "end", "visit_date", "visited_by", "family_number", "head_name", "birth_year", "house/roof"),
    *("house/leak_since", "house/rooms", "house/missing", "house/missing/water", "house/missing/power"),
    *("house/income", "house/yard", "house/owner", "house/where", "house/more"),
)
LABELLED = {
    "family_number": "Broj predmeta",
    "visit_date": "Datum posete",
    "visited_by": "Anketar",
    "head_name": "Ime i prezime",
    "birth_year": "Godina rođenja",
    "house/roof": "Kuća/Krov",
    "house/leak_since": "House/Since when",
    "house/rooms": "House/Rooms",
    "house/missing": "House/What is missing",
    "house/missing/water": "House/What is missing/voda",
    "house/missing/power": "House/What is missing/struja",
    "house/income": "House/Income",
    "house/yard": "House/Yard",
    "house/owner": "House/Owner",
    "house/where": "House/Where",
    "house/more": "House/More",
    "school/member_name": "School/Ime i prezime",
    "school/goes": "School/Goes to school",
}
OWN = ("_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by", "__version__")
OWN_LAST = (*OWN, "_tags", "_index")
OF_REPEAT = (
    *("_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid"),
    *("_submission__submission_time", "_submission__validation_status"),
)
CYRILLIC = {"School/Ime i prezime": "School/Име и презиме", "Kuća/Krov": "Кућа/Кров", "Broj predmeta": "Број предмета"}


def submission(number: int = 1, **values: Any) -> dict[str, Any]:
    """One row of the first sheet; keys are names of questions without their group."""
    grouped = {name.rpartition("/")[2]: name for name in PLAIN if "missing/" not in name}
    row = {
        "start": "2026-03-02T09:00:00.000+01:00",
        "visit_date": "2026-03-02",
        "_uuid": f"6f1c0000-0000-4000-8000-{number:012}",
        "_submission_time": "2026-03-02T10:11:12",
        "_submitted_by": "mira",
        "_id": 1000 + number,
        "_index": number,
        **{grouped.get(name, name): value for name, value in values.items()},
    }
    chosen = str(row.get("house/missing", "")).split()
    if chosen:
        row |= {f"house/missing/{code}": int(code in chosen) for code in ("water", "power")}
    return row


def person(parent: Mapping[str, Any], name: str, goes: str = "yes") -> dict[str, Any]:
    """One row of the repeat sheet."""
    return {
        "school/member_name": name,
        "school/goes": goes,
        "_parent_index": parent["_index"],
        "_parent_table_name": "needs",
        "_submission__uuid": parent["_uuid"],
    }


def write(
    path: Path,
    rows: Sequence[Mapping[str, Any]],
    people: Sequence[Mapping[str, Any]] = (),
    *,
    labels: bool = False,
    cyrillic: bool = False,
    without: Sequence[str] = (),
) -> Path:
    """Write an export; `labels` puts labels above the columns, `cyrillic` some of them in Cyrillic."""
    book = xlsxwriter.Workbook(str(path))
    names = [name for name in (*PLAIN, *OWN_LAST) if name not in without]
    _sheet(book, "needs", names, rows, labels, cyrillic, blank=3)
    if people:
        columns = [name for name in ("school/member_name", "school/goes", *OF_REPEAT) if name not in without]
        _sheet(book, "school", columns, people, labels, cyrillic, blank=1)
    book.close()
    return path


def _sheet(
    book: Any,
    name: str,
    names: Sequence[str],
    rows: Sequence[Mapping[str, Any]],
    labels: bool,
    cyrillic: bool,
    blank: int,
) -> None:
    sheet = book.add_worksheet(name)
    for column, own in enumerate(names):
        header = LABELLED.get(own, own) if labels else own
        sheet.write(0, column, CYRILLIC.get(header, header) if cyrillic else header)
    for number, row in enumerate(rows, 1):
        for column, own in enumerate(names):
            if row.get(own) not in (None, ""):
                sheet.write(number, column, row[own])
    for number in range(len(rows) + 1, len(rows) + 1 + blank):
        sheet.write_blank(number, 0, None, book.add_format({"bold": True}))
