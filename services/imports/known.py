"""What the database already holds of the families, people, grants and payments a workbook speaks of."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.families import Family, Membership, Person
from models.grants import Grant, Payment, SupplierInvoice
from models.imports import ImportRun
from models.ledger import Account
from models.programme import BudgetLine, Place, Supplier
from models.staff import Organisation
from services import places
from services.imports.family_sheet import Places
from services.programme import setting
from services.rows import AnyRow, AnySelect

T = TypeVar("T")
GRANTS_LINE = "grants_line"
"""The office's setting that names the budget line out of which the grants of a register are awarded."""
AT_ONCE = 500
COMPARED_WITH_ALL = 50_000


@dataclass(frozen=True, slots=True)
class StoredPayment:
    """A payment in the database, in whatever state; `invoice` is empty where none is tied to it."""

    supplier: str
    invoice: str
    amount: int
    paid_on: date | None


@dataclass(frozen=True, slots=True)
class Stored:
    """The database as the import needs it, all by what the office calls it."""

    organisations: dict[str, int]
    places: dict[str, int]
    place_names: dict[int, str]
    line: AnyRow | None
    line_code: str
    last_run: int
    families: dict[str, AnyRow] = field(default_factory=dict)
    members: dict[int, list[AnyRow]] = field(default_factory=dict)
    grants: dict[str, AnyRow] = field(default_factory=dict)
    payments: dict[int, list[StoredPayment]] = field(default_factory=dict)
    suppliers: dict[str, AnyRow] = field(default_factory=dict)
    invoices: dict[tuple[int, str, int], AnyRow] = field(default_factory=dict)


def basics(session: Session) -> Stored:
    """Read what every import needs: partners, places, the budget line, the last import."""
    code = setting(session, GRANTS_LINE)
    own = (
        select(
            BudgetLine.id,
            BudgetLine.to_account_id,
            (Account.posted_in - Account.posted_out - Account.held).label("free"),
        )
        .join(Account, Account.id == BudgetLine.to_account_id)
        .where(BudgetLine.code == code, BudgetLine.state == "open")
        .order_by(BudgetLine.id.desc())
    )
    rows = session.execute(select(Place.id, Place.code, Place.name_latin)).all()
    return Stored(
        organisations={row.code: row.id for row in session.execute(select(Organisation.code, Organisation.id))},
        places={row.code: row.id for row in rows},
        place_names={row.id: row.name_latin for row in rows},
        line=session.execute(own).first(),
        line_code=code,
        last_run=session.scalar(select(func.max(ImportRun.id))) or 0,
    )


def all_places(session: Session) -> Places:
    """Return the finder of places: the program's own, and those the office added."""
    own = places.gazetteer()
    added = session.execute(select(Place).where(Place.code.not_in(list(own.by_code)))).scalars().all()
    extra = (
        places.Place(
            code=row.code,
            area="XK" if row.kosovo else "RS",
            name=row.name_latin,
            cyrillic=row.name_cyrillic,
            albanian=row.name_albanian or row.name_latin,
            district="",
            older=(),
            latitude=0.0,
            longitude=0.0,
        )
        for row in added
    )
    return Places(places.Gazetteer([*own.by_code.values(), *extra]) if added else own)


def read_families(session: Session, stored: Stored, numbers: Iterable[str]) -> None:
    """Add the families with these numbers and their present members."""
    wanted = [number for number in numbers if number not in stored.families]
    if not wanted or session.scalar(select(Family.id).limit(1)) is None:
        return
    found = {row.number: row for row in _in_pieces(session, _families, wanted)}
    stored.families.update(found)
    grouped: dict[int, list[AnyRow]] = defaultdict(list)
    for row in _in_pieces(session, _members, [row.id for row in found.values()]):
        grouped[row.family_id].append(row)
    stored.members.update(grouped)


def read_grants(session: Session, stored: Stored, contracts: Iterable[str]) -> None:
    """Add the grants with these contract numbers and their payments."""
    stored.grants.update({row.contract_number: row for row in _in_pieces(session, _grants, contracts)})
    grouped: dict[int, list[StoredPayment]] = defaultdict(list)
    for row in _in_pieces(session, _payments, [row.id for row in stored.grants.values()]):
        grouped[row.grant_id].append(StoredPayment(row.supplier, row.invoice or "", row.amount, row.paid_on))
    stored.payments.update(grouped)


def read_suppliers(session: Session, stored: Stored, keys: Iterable[str]) -> None:
    """Add the suppliers with these search keys and the numbers of their invoices."""
    stored.suppliers.update({row.search_key: row for row in _in_pieces(session, _suppliers, keys)})
    for row in _in_pieces(session, _invoices, [row.id for row in stored.suppliers.values()]):
        stored.invoices[row.supplier_id, row.number, row.issued_year] = row


def numbers_in_use(session: Session, numbers: Iterable[str]) -> set[str]:
    """Return which of these numbers of grants are given already."""
    return {row.number for row in _in_pieces(session, _numbered, numbers)}


def people_like(
    session: Session, jmbgs: Iterable[str], cards: Iterable[str], sort_keys: Iterable[str]
) -> Collection[AnyRow]:
    """Return the people of the database to compare new ones with.

    Everybody in an office of usual size; in a larger one those who share a number or the name, found by index.
    """
    total = session.scalar(select(func.count()).select_from(Person)) or 0
    if total <= COMPARED_WITH_ALL:
        return session.execute(_people()).all() if total else ()
    found: dict[int, AnyRow] = {}
    for column, wanted in ((Person.jmbg, jmbgs), (Person.card_number, cards), (Person.sort_key, sort_keys)):
        found.update({row.id: row for row in _in_pieces(session, _people_by(column), wanted)})
    return found.values()


def _in_pieces(
    session: Session, statement: Callable[[list[Any]], AnySelect], wanted: Iterable[Any]
) -> Iterator[AnyRow]:
    """Ask for many values a few hundred at a time."""
    values = iter(dict.fromkeys(value for value in wanted if value))
    while piece := list(islice(values, AT_ONCE)):
        yield from session.execute(statement(piece))


def _families(numbers: list[str]) -> AnySelect:
    return select(
        Family.id,
        Family.version,
        Family.number,
        Family.origin_place_id,
        Family.present_place_id,
        Family.return_place_id,
        Family.accommodation,
        Family.address,
        Family.phone,
        Family.note,
        Family.registered_on,
        Family.state,
        Family.title,
    ).where(Family.number.in_(numbers))


_PERSON = (
    Person.id,
    Person.version,
    Membership.id.label("membership_id"),
    Membership.version.label("membership_version"),
    Person.family_name,
    Person.given_name,
    Person.sex,
    Person.born_on,
    Person.born_year,
    Person.jmbg,
    Person.card_number,
    Person.needs,
    Membership.relation,
    Membership.family_id,
)


def _members(families: list[int]) -> AnySelect:
    return (
        select(*_PERSON)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.family_id.in_(families), Membership.until_on.is_(None))
        .order_by(Membership.id)
    )


def _people() -> AnySelect:
    return (
        select(*_PERSON, Family.number, Family.phone, Place.code.label("origin"))
        .join(Membership, Membership.person_id == Person.id)
        .join(Family, Family.id == Membership.family_id)
        .outerjoin(Place, Place.id == Family.origin_place_id)
        .where(Membership.until_on.is_(None))
    )


def _people_by(column: Any) -> Callable[[list[str]], AnySelect]:
    return lambda values: _people().where(column.in_(values))


def _grants(contracts: list[str]) -> AnySelect:
    return (
        select(
            Grant.id,
            Grant.number,
            Grant.contract_number,
            Grant.amount,
            Grant.activity,
            Grant.signed_on,
            Grant.state,
            Grant.to_account_id,
            Family.number.label("family"),
            (Account.posted_in - Account.posted_out - Account.held).label("free"),
        )
        .join(Family, Family.id == Grant.family_id)
        .join(Account, Account.id == Grant.to_account_id)
        .where(Grant.contract_number.in_(contracts))
    )


def _numbered(numbers: list[str]) -> AnySelect:
    return select(Grant.number).where(Grant.number.in_(numbers))


def _payments(grants: list[int]) -> AnySelect:
    return (
        select(
            Payment.grant_id,
            Payment.amount,
            Payment.paid_on,
            Supplier.search_key.label("supplier"),
            SupplierInvoice.number.label("invoice"),
        )
        .join(Supplier, Supplier.id == Payment.supplier_id)
        .outerjoin(SupplierInvoice, SupplierInvoice.id == Payment.invoice_id)
        .where(Payment.grant_id.in_(grants))
    )


def _suppliers(keys: list[str]) -> AnySelect:
    return select(Supplier.id, Supplier.search_key, Supplier.account_id).where(Supplier.search_key.in_(keys))


def _invoices(suppliers: list[int]) -> AnySelect:
    return select(
        SupplierInvoice.id,
        SupplierInvoice.supplier_id,
        SupplierInvoice.number,
        SupplierInvoice.issued_year,
        SupplierInvoice.grant_id,
        SupplierInvoice.amount,
    ).where(SupplierInvoice.supplier_id.in_(suppliers))
