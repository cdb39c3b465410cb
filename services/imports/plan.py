"""Turns a workbook into a plan: what would come in, what is unchanged, what is wrong; nothing is saved by it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain
from typing import Any

from sqlalchemy.orm import Session

from services.errors import Refused
from services.imports import known
from services.imports.checks import check_register
from services.imports.columns import Kind, Reader, Table, tables
from services.imports.family_sheet import read_families
from services.imports.findings import Finding, Notes, Sentence, shown
from services.imports.grant_sheet import read_grants
from services.imports.known import Stored
from services.imports.matching import Incoming, compare
from services.imports.member_sheet import read_members
from services.imports.rows import Register
from services.imports.twins import Candidate, Twin, find_twins, from_database, from_file
from services.imports.workbook import Workbook
from services.memory import without_collecting
from services.names import fold, sort_key
from services.texts import QT_TRANSLATE_NOOP

Progress = Callable[[int, int], None]
LET_GO = 200
ORDER: tuple[Kind, ...] = ("families", "members", "grants")

_NO_REGISTER = (
    QT_TRANSLATE_NOOP("imports", "No register was found in this file: no row names the columns of one."),
    QT_TRANSLATE_NOOP("imports", "Name the columns as in the office's register, such as Broj predmeta and Prezime."),
)
_INVOICE_DATES = Sentence(
    QT_TRANSLATE_NOOP("imports", "The sheet has no dates of invoices: the day of payment stands for them."),
    QT_TRANSLATE_NOOP("imports", "Nothing, unless the day of an invoice matters."),
)


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What an import would do; `changes` are differences from what is stored, which stays as it is."""

    workbook: Workbook
    tables: tuple[Table, ...]
    stored: Stored
    incoming: Incoming
    twins: tuple[Twin, ...]
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    changes: tuple[Finding, ...]

    @property
    def counts(self) -> dict[str, int]:
        """What would come in, by the names the verb prints; money in cents."""
        return _counts(self.incoming, len(self.twins))

    @property
    def nothing_new(self) -> bool:
        """Tell whether the database holds all of it already."""
        return not any(value for name, value in self.counts.items() if name != "unchanged")

    def row(self, sheet: str, cell: str) -> tuple[tuple[str, str], ...]:
        """The row of a finding as the file has it: the names of the columns with what stands under them."""
        table = next((table for table in self.tables if table.sheet.name == sheet), None)
        number = int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") or "1") - 1
        if table is None:
            return ()
        names, values = table.sheet.rows[table.header], table.sheet.rows[number]
        return tuple((shown(name), shown(value)) for name, value in zip(names, values, strict=True) if name != "")


class Steps:
    """Counts what is done for a progress bar; the bar's function raises Cancelled to stop."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress
        self._total = max(1, total)
        self._done = 0

    def __call__(self, count: int) -> None:
        """Say that so many rows more are done."""
        self._done = min(self._done + count, self._total)
        if self._progress is not None:
            self._progress(self._done, self._total)


@without_collecting()
def plan(session: Session, workbook: Workbook, progress: Progress | None = None) -> Plan:
    """Read every row and compare it with the database. Raises Refused where there is no register, Cancelled."""
    notes, changes = Notes(), Notes()
    found = tables(workbook, notes)
    if not found:
        raise Refused(*_NO_REGISTER, field="file", name="import_file")
    step = Steps(progress, 2 * sum(len(table.rows) for table in found))
    stored = known.basics(session)
    register = _read(session, found, notes, step)
    _look_up(session, stored, register)
    check_register(register, stored.families, notes)
    incoming = compare(register, stored, notes, changes)
    _note_invoice_dates(incoming, notes)
    twins = find_twins(_people(session, incoming), step)
    known.read_families(session, stored, (twin.other for twin in twins if twin.other_stored))
    return Plan(workbook, tuple(found), stored, incoming, tuple(twins), notes.errors, notes.warnings, changes.warnings)


def let_go(planned: Plan) -> None:
    """Free a plan that nobody needs any more, a piece at a time: all at once would keep every other thread waiting."""
    pieces: list[list[Any]] = [planned.incoming.families]
    for table in planned.tables:
        pieces += table.rows, table.sheet.rows
    for rows in pieces:
        while rows:
            del rows[-LET_GO:]


def _read(session: Session, found: list[Table], notes: Notes, step: Steps) -> Register:
    """Read families first, so that members and grants find theirs."""
    register, today = Register(), today_here()
    places = known.all_places(session)
    for table in sorted(found, key=lambda table: ORDER.index(table.kind)):
        reader = Reader(table, notes, step)
        if table.kind == "families":
            read_families(reader, places, today, register)
        elif table.kind == "members":
            read_members(reader, today, register)
        else:
            read_grants(reader, today, register)
    return register


def today_here() -> date:
    """The day on this PC; days still to come are told by it."""
    return datetime.now(UTC).astimezone().date()


def _look_up(session: Session, stored: Stored, register: Register) -> None:
    """Read what the database holds of all that the register names."""
    strays = (member.number for member in register.strays)
    grants = register.grants.values()
    known.read_families(session, stored, chain(register.families, strays, (grant.number for grant in grants)))
    known.read_grants(session, stored, register.grants)
    payments = chain.from_iterable(grant.payments for grant in grants)
    known.read_suppliers(session, stored, (fold(payment.supplier) for payment in payments))


def _people(session: Session, incoming: Incoming) -> Iterator[Candidate]:
    """Yield the people to compare: those who come in, and those in the database who share something with them."""
    arriving = [candidate for family in incoming.families for candidate in from_file(family)]
    if not arriving:
        return
    yield from arriving
    like = known.people_like(
        session,
        (person.jmbg for person in arriving),
        (person.row.card or "" for person in arriving if person.row),
        (sort_key(f"{person.surname} {person.given}") for person in arriving),
    )
    yield from map(from_database, like)


def _note_invoice_dates(incoming: Incoming, notes: Notes) -> None:
    first = next((payment for _grant, payment in incoming.payments() if payment.invoice), None)
    if first is not None:
        notes.assumed(first.table.head("invoice"), _INVOICE_DATES)


def _counts(incoming: Incoming, twins: int) -> dict[str, int]:
    payments = [payment.amount for _grant, payment in incoming.payments()]
    return {
        "families": len(incoming.families),
        "people": sum(len(family.members) for family in incoming.families) + len(incoming.joining),
        "grants": len(incoming.grants),
        "awarded_cents": sum(grant.amount for grant in incoming.grants),
        "payments": len(payments),
        "paid_cents": sum(payments),
        "twins": twins,
        "unchanged": incoming.unchanged,
    }
