"""What was read from a file, made ready for the screen on the worker that read it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from services.imports import Finding, Plan, Twin, plan, read_workbook
from services.memory import without_collecting
from services.registers import Query, Totals
from ui import formats
from ui.families import words
from ui.texts import shown

Progress = Callable[[int, int], None]


class FindingLine(NamedTuple):
    """One thing about one cell, as a row of a list."""

    id: int
    sheet: str
    cell: str
    found: str
    message: str
    remedy: str


class ChangeLine(NamedTuple):
    """One thing the import would add, or leave as it is stored."""

    id: int
    what: str
    number: str
    title: str
    detail: str
    sheet: str
    cell: str


class Held:
    """Rows held in memory, given out page by page as a register does, sorted by any column."""

    filters = ()

    def __init__(self, rows: Sequence[Any] = ()) -> None:
        self.rows = rows
        self._sorted: tuple[tuple[str, bool], Sequence[Any]] = (("", False), rows)

    def page(self, _session: Any, query: Query, offset: int, limit: int) -> Sequence[Any]:
        """Return the rows of one page."""
        return self._in_order(query)[offset : offset + limit]

    def totals(self, _session: Any, _query: Query) -> Totals:
        """Return how many rows there are."""
        return Totals(len(self.rows), {})

    def position(self, _session: Any, query: Query, record_id: Any) -> int | None:
        """Return at which row a record stands."""
        return next((place for place, row in enumerate(self._in_order(query)) if row.id == record_id), None)

    def _in_order(self, query: Query) -> Sequence[Any]:
        wanted = (query.sort, query.descending)
        if self._sorted[0] != wanted:
            rows = self.rows
            if query.sort:
                rows = sorted(rows, key=lambda row: str(getattr(row, query.sort)), reverse=query.descending)
            self._sorted = (wanted, rows)
        return self._sorted[1]


@dataclass(frozen=True, eq=False)
class Preview:
    """A Plan with its findings as rows."""

    plan: Plan
    errors: Held
    warnings: Held
    changes: Held
    twins: Mapping[str, Twin]

    @property
    def ready(self) -> bool:
        """Whether it can be imported: no error stands, and something is new."""
        return not self.plan.errors and not self.plan.nothing_new


@without_collecting()
def load(office: Any, path: str, progress: Progress | None = None) -> Preview:
    """Read a file and compare it with the office; raises Refused where there is no register, Cancelled."""
    workbook = read_workbook(path)
    planned = office.read(lambda session: plan(session, workbook, progress))
    return Preview(
        planned,
        Held([finding_line(number, finding) for number, finding in enumerate(planned.errors)]),
        Held([finding_line(number, finding) for number, finding in enumerate(planned.warnings)]),
        Held([ChangeLine(number, *line) for number, line in enumerate(_changes(planned))]),
        {twin.key: twin for twin in planned.twins},
    )


def row_of(planned: Plan, sheet: str, cell: str) -> tuple[tuple[tuple[str, str], ...], int]:
    """Return a row as the file has it, and the place of the cell among its pairs (-1 where it has none)."""
    table = next((table for table in planned.tables if table.sheet.name == sheet), None)
    if table is None:
        return (), -1
    pairs = planned.row(sheet, cell)
    names = table.sheet.rows[table.header]
    column = _column(cell)
    named = [number for number, name in enumerate(names) if name != ""]
    return pairs, named.index(column) if column in named else -1


def row_number(cell: str) -> str:
    """Return the number of a cell's row, as a spreadsheet counts."""
    return cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _column(cell: str) -> int:
    number = 0
    for letter in cell.rstrip("0123456789"):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def finding_line(number: int, finding: Finding) -> FindingLine:
    """Return a finding as a row, in the language of the screen."""
    whole = replace(
        finding,
        text=shown(finding.text),
        advice=shown(finding.advice),
        values={name: shown(value) for name, value in finding.values.items()},
    )
    return FindingLine(number, finding.sheet, finding.cell, finding.found, whole.message, whole.remedy)


def _changes(planned: Plan) -> Iterator[tuple[str, str, str, str, str, str]]:
    for family in planned.incoming.families:
        head = next((member.name for member in family.members if member.relation == "head"), family.head or "")
        detail = f"{words.people(len(family.members))} · {words.stage(family.state)}"
        cell = family.cell("number")
        yield "family", family.number, head, detail, cell.sheet, cell.name
    for member in planned.incoming.joining:
        cell = member.cell("number")
        yield "member", member.number, member.name, words.relation(member.relation), cell.sheet, cell.name
    for grant in planned.incoming.grants:
        cell = grant.cell("contract")
        detail = f"{grant.number} · {formats.euros(grant.amount)}"
        yield "grant", grant.contract, grant.activity, detail, cell.sheet, cell.name
    for grant, payment in planned.incoming.payments():
        cell = payment.cell("amount")
        detail = f"{formats.euros(payment.amount)} · {formats.day(payment.paid_on)}"
        yield "payment", grant.contract, payment.supplier, detail, cell.sheet, cell.name
    for finding in planned.changes:
        line = finding_line(0, finding)
        yield "stays", "", line.found, line.message, line.sheet, line.cell
