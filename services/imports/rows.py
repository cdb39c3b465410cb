"""What the sheets say, row by row, as it was understood.

Where an error was noted a row still stands, with NO_DAY, nothing or zero in that field: so every other error of the
file is found in the same run. A register with an error is never saved.
"""

from dataclasses import dataclass, field
from datetime import date

from services.dates import DayOrYear
from services.identity import Jmbg
from services.imports.columns import Table
from services.imports.findings import Cell

NO_DAY = date.min


@dataclass(slots=True, eq=False)
class Placed:
    """Something read from one row of a table."""

    table: Table
    index: int

    def cell(self, name: str) -> Cell:
        """The cell of a field."""
        return self.table.cell(name, self.index)


@dataclass(slots=True, eq=False)
class MemberRow(Placed):
    """A person in a family; `relation` is one the database knows, `doubts` are reasons to look at the JMBG."""

    number: str
    surname: str
    given: str
    relation: str
    sex: str | None
    born: DayOrYear | None
    jmbg: Jmbg
    card: str | None
    needs: str | None
    doubts: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Surname and given name as written."""
        return f"{self.surname} {self.given}"


@dataclass(slots=True, eq=False)
class FamilyRow(Placed):
    """A family: places as their codes, the phone numbers as one text, `count` as the sheet says it."""

    number: str
    head: str | None
    origin: str | None
    present: str | None
    returns: str | None
    accommodation: str
    address: str | None
    phone: str | None
    count: int | None
    state: str
    registered_on: date
    note: str | None
    members: list[MemberRow] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class PaymentRow(Placed):
    """A payment of a grant; amount in cents, `handed` whether what it bought was handed over."""

    supplier: str
    invoice: str | None
    amount: int
    paid_on: date
    handed: bool | None


@dataclass(slots=True, eq=False)
class GrantRow(Placed):
    """A grant with its payments, the first in its own row; amount in cents."""

    contract: str
    number: str
    activity: str
    amount: int
    signed_on: date
    payments: list[PaymentRow] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Register:
    """All that the workbook says: families by number with their members, grants by contract with their payments.

    `strays` are members whose family is not on the sheets; it may be in the database.
    """

    families: dict[str, FamilyRow] = field(default_factory=dict)
    strays: list[MemberRow] = field(default_factory=list)
    grants: dict[str, GrantRow] = field(default_factory=dict)
