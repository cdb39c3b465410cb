"""What the return of a family rests on as lines of one list: when, what, until when, and how it stands."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from services.dates import today
from services.families.board import SOON
from ui import formats
from ui.families.returning.words import months, word

translate = QCoreApplication.translate


class RecordLine(NamedTuple):
    """A record as a row; `id` names it among all kinds, `status` is a code with a word and a tone."""

    id: str
    kind: str
    record_id: int
    version: int
    on: date
    what: str
    status: str
    papers: int | None
    planned: bool


def line(row: Any) -> RecordLine:
    """Return a row of services.families.returning.records as people read it."""
    what, status = _SAID[row.kind](row)
    visited = row.kind == "visit" and row.until is not None
    return RecordLine(
        f"{row.kind}-{row.id}",
        row.kind,
        row.id,
        row.version,
        row.until if visited else row.on,
        what,
        status,
        row.papers or None,
        row.kind == "visit" and not visited,
    )


def _declaration(row: Any) -> tuple[str, str]:
    who = translate("Returning", "{who}, for the dependants too").format(who=row.who) if row.flag else row.who
    witness = translate("Returning", "witness {name}").format(name=row.more)
    return _joined(who, witness, row.code), "signed" if row.aside is None else "taken_back"


def _clearance(row: Any) -> tuple[str, str]:
    status = "over" if row.until < today() else "ending" if row.until < today() + SOON else "valid"
    valid = translate("Returning", "to {day}").format(day=formats.day(row.until))
    return _joined(valid, row.who, row.more), status if row.aside is None else "taken_back"


def _reconfirmation(row: Any) -> tuple[str, str]:
    window = f"{formats.short_day(row.aside)} – {formats.short_day(row.until)}"
    status = "travel_over" if row.until < today() else "can_travel"
    return _joined(window, f"{word('channel', row.code)}, {row.who}", row.more), status


def _visit(row: Any) -> tuple[str, str]:
    if row.until is None:
        status = "overdue" if row.on < today() else "due" if row.on < today() + SOON else "planned"
        return months(row.months), status
    package = {True: translate("Returning", "package full"), False: translate("Returning", "package not full")}
    return _joined(months(row.months), row.who, package.get(row.flag), row.more), str(row.code)


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


_SAID: Mapping[str, Callable[[Any], tuple[str, str]]] = {
    "declaration": _declaration,
    "clearance": _clearance,
    "reconfirmation": _reconfirmation,
    "visit": _visit,
}
