"""What the columns of a foreign sheet are: proposed from headings and values, said by a person, remembered.

A mapping belongs to the headings of a row, not to a file: the next file with the same headings is read the same way.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.imports import ImportMapping
from services.errors import Refused
from services.imports.columns import HEADER_WITHIN, Headings, SheetMapping, heading_keys, vocabulary
from services.imports.workbook import Row, Sheet, Workbook
from services.reading import as_text
from services.records import add
from services.rows import AnyRow
from services.texts import QT_TRANSLATE_NOOP

DATE_ORDERS = ("dmy", "mdy")
NONE = "none"
_VALUE = re.compile(r"\d{5}|\d[./-]\d")
_GONE = (
    QT_TRANSLATE_NOOP("imports", "This mapping was forgotten or changed meanwhile."),
    QT_TRANSLATE_NOOP("imports", "Choose the file again and look at its columns."),
)
_NEEDED = (
    QT_TRANSLATE_NOOP("imports", "A column that is needed is not mapped, or one field is named twice."),
    QT_TRANSLATE_NOOP("imports", "Give each needed field one column, or leave the sheet out."),
)


@dataclass(frozen=True, slots=True)
class Remembered:
    """A mapping kept in the database."""

    id: int
    version: int
    name: str
    used_at: datetime | None
    mapping: SheetMapping


def remembered(session: Session) -> dict[Headings, Remembered]:
    """All mappings of the office, by the headings they are for."""
    rows = session.execute(select(ImportMapping.__table__)).all()
    found = (_remembered(row) for row in rows)
    return {one.mapping.headings: one for one in found}


def _remembered(row: AnyRow) -> Remembered:
    mapping = SheetMapping(
        tuple(json.loads(row.headings)), row.kind, tuple(json.loads(row.fields)), row.date_order, row.name
    )
    return Remembered(row.id, row.version, row.name, row.used_at, mapping)


def remember(session: Session, mapping: SheetMapping) -> int:
    """Keep a mapping for the next file, in place of the one for the same headings; returns its id.

    Raises Refused where a needed field has no column or one has two.
    """
    if not is_whole(mapping):
        raise Refused(*_NEEDED, field="fields", name="mapping_needed")
    headings = json.dumps(mapping.headings, ensure_ascii=False)
    print_ = hashlib.sha256(headings.encode()).hexdigest()
    values: dict[str, Any] = {
        "name": mapping.name,
        "kind": mapping.kind,
        "headings": headings,
        "fields": json.dumps(mapping.fields),
        "date_order": mapping.date_order,
    }
    known = select(ImportMapping.id, ImportMapping.version).where(ImportMapping.fingerprint == print_)
    row = session.execute(known).one_or_none()
    if row is None:
        return add(session, ImportMapping, fingerprint=print_, **values)
    changed = update(ImportMapping).where(ImportMapping.id == row.id, ImportMapping.version == row.version)
    session.execute(changed.values(**values, version=row.version + 1))
    return int(row.id)


def remember_all(session: Session, mappings: Sequence[Mapping[str, Any]]) -> list[int]:
    """Keep several mappings, given by their parts, in one step."""
    parts = ({**one, "headings": tuple(one["headings"]), "fields": tuple(one["fields"])} for one in mappings)
    return [remember(session, SheetMapping(**part)) for part in parts]


def forget(session: Session, mapping_id: int, version: int) -> int:
    """Forget a mapping; raises Refused when a colleague has changed it or was faster."""
    statement = delete(ImportMapping).where(ImportMapping.id == mapping_id, ImportMapping.version == version)
    if not session.execute(statement.returning(ImportMapping.id)).scalars().all():
        raise Refused(*_GONE, name="mapping_gone")
    return mapping_id


def mark_used(session: Session, mapping_ids: Iterable[int]) -> None:
    """Note that files were just read by these mappings; one forgotten meanwhile is passed over."""
    now = {"used_at": datetime.now(UTC), "version": ImportMapping.version + 1}
    for mapping_id in mapping_ids:
        session.execute(update(ImportMapping).where(ImportMapping.id == mapping_id).values(now))


def needed(kind: str) -> tuple[str, ...]:
    """The fields without which a sheet of this kind cannot be read."""
    return () if kind == NONE else tuple(vocabulary()["sheets"][kind]["needed"])


def is_whole(mapping: SheetMapping) -> bool:
    """Tell whether each needed field has a column, and no field two."""
    named = [name for name in mapping.fields if name]
    return len(set(named)) == len(named) and set(needed(mapping.kind)) <= set(named)


def sheets_to_map(workbook: Workbook) -> list[Sheet]:
    """The sheets that could hold a register: visible, with some columns and a row below them."""
    return [one for one in workbook.sheets if not one.hidden and len(one.rows) > 1 and len(one.rows[0]) > 2]


def header_rows(sheet: Sheet) -> list[int]:
    """The rows that could name the columns: at least three texts, and none of them a date or a long number."""
    rows = list(enumerate(sheet.rows[:HEADER_WITHIN]))
    wide = [number for number, row in rows if sum(bool(key) for key in heading_keys(row)) > 2]
    plain = [number for number in wide if not any(_VALUE.search(as_text(value)) for value in sheet.rows[number])]
    return plain or wide or [0]


def samples(sheet: Sheet, header: int, column: int, most: int = 3) -> tuple[str, ...]:
    """The first different values under a heading, as the office sees them."""
    texts = (as_text(row[column]) for row in sheet.rows[header + 1 :])
    seen: dict[str, None] = {}
    for text in texts:
        if text.strip():
            seen.setdefault(text.strip())
        if len(seen) == most:
            break
    return tuple(seen)


def titles(row: Row) -> list[str]:
    """The headings of a row as they are written."""
    return [as_text(value).strip() for value in row]
