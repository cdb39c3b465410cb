"""Exports: the whole register in the office's own three sheets, and what a page of a register shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from models.families import Family, Membership, Person
from models.grants import Grant, Payment, SupplierInvoice
from models.programme import Place, Supplier
from services.lineage import MERGED
from services.programme import place_name, setting
from services.rows import AnyRow, AnySelect
from services.words import spelling
from services.workbooks import Book, Column, Sheet, workbook

Progress = Callable[[int, int], None]

ORIGIN, PRESENT, RETURN = aliased(Place), aliased(Place), aliased(Place)
AT_ONCE = 1_000
TITLE = "REGISTAR PORODICA ZA POVRATAK"

FAMILIES = (
    *(Column("Rb.", "number"), Column("Broj predmeta", "code"), Column("Nosilac porodice", "text", 26)),
    *(Column("Opština porekla"), Column("Opština boravka"), Column("Smeštaj", "text", 18)),
    *(
        Column("Adresa", "text", 28),
        Column("Telefon", "code"),
        Column("Br. članova", "number", 11),
        Column("Opština povratka"),
    ),
    *(Column("Status", "text", 18), Column("Datum prijave", "date", 14), Column("Napomena", "text", 40)),
)
MEMBERS = (
    *(Column("Broj predmeta", "code"), Column("Prezime"), Column("Ime"), Column("Srodstvo", "text", 12)),
    *(Column("Pol", "text", 6), Column("Datum rođenja", "date", 14), Column("JMBG", "code")),
    *(Column("Legitimacija IRL", "code"), Column("Posebne potrebe", "text", 28)),
)
GRANTS = (
    *(Column("Broj ugovora", "code"), Column("Broj predmeta", "code"), Column("Delatnost", "text", 28)),
    *(Column("Odobreno EUR", "money", 14), Column("Datum ugovora", "date", 14), Column("Dobavljač", "text", 26)),
    *(Column("Račun", "code"), Column("Iznos EUR", "money", 12), Column("Datum plaćanja", "date", 15)),
    Column("Primopredaja", "text", 13),
)
PAID = ("paid", "justified")
HANDED_OVER = ("handed_over", "monitored", "closed", "recovered")
REVOKED = "revoked"


def export_register(session: Session, out: str | Path, progress: Progress | None = None) -> dict[str, int]:
    """Write families, members and contracted grants with what was paid, as the office keeps them and imports them.

    Returns the counts. Everything is read from one state of the database. Raises Refused, Cancelled.
    """
    one_state(session)
    with workbook(out) as book:
        return _families(session, book, progress) | _grants(session, book)


def export_rows(
    columns: Sequence[tuple[str, str]], rows: Iterable[Sequence[Any]], out: str | Path, title: str, footnote: str = ""
) -> int:
    """Write what a register shows and return how many rows: columns are (title, kind), rows tuples of their values.

    The kinds are text, code, number, money (cents), date and moment. The footnote of Kosovo* stands under the rows
    when one of them carries the asterisk. Raises Refused.
    """
    with workbook(out) as book:
        sheet = Sheet(book, _sheet_name(title), [Column(*column) for column in columns], (title,))
        starred = False
        for row in rows:
            sheet.add(row)
            starred = starred or any(isinstance(value, str) and "*" in value for value in row)
        if starred and footnote:
            sheet.note(footnote)
        return sheet.count


def one_state(session: Session) -> None:
    """Let the server show one state of the database until the end; a file is read in one transaction anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def _families(session: Session, book: Book, progress: Progress | None) -> dict[str, int]:
    total = session.scalar(select(func.count()).select_from(Family)) or 0
    families = Sheet(book, "Porodice", FAMILIES, (TITLE, _footnote(session)))
    members = Sheet(book, "Članovi", MEMBERS)
    for rows in _pages(session, _family_page, Family.number):
        sizes = _members(session, members, rows[0].number, rows[-1].number)
        for row in rows:
            families.add(family_cells(row, families.count + 1, sizes.get(row.number, 0)))
        if progress is not None:
            progress(families.count, total)
    return {"families": families.count, "people": members.count}


def _footnote(session: Session) -> str:
    """The footnote, if a family comes from, lives in or returns to Kosovo*."""
    places = (Family.origin_place_id, Family.present_place_id, Family.return_place_id)
    named = or_(*(place == Place.id for place in places))
    starred = select(Place.id).where(Place.kosovo, select(Family.id).where(named).exists()).limit(1)
    return setting(session, "footnote") if session.scalar(starred) is not None else ""


def _pages(session: Session, page: Callable[[str], AnySelect], key: Any) -> Iterator[Sequence[AnyRow]]:
    """Read a table by its key, some hundreds of rows at a time, so that its length does not matter."""
    last = ""
    while rows := session.execute(page(last)).all():
        yield rows
        last = getattr(rows[-1], key.key)


def _family_page(after: str) -> AnySelect:
    return family_rows().where(Family.number > after).order_by(Family.number).limit(AT_ONCE)


def family_rows() -> AnySelect:
    """Families with the names of their places, as `family_cells` writes them; none that was merged."""
    return (
        select(
            Family.id,
            Family.version,
            Family.number,
            Family.title,
            place_name(ORIGIN).label("origin"),
            place_name(PRESENT).label("present"),
            place_name(RETURN).label("returns"),
            Family.accommodation,
            Family.address,
            Family.phone,
            Family.state,
            Family.registered_on,
            Family.note,
        )
        .outerjoin(ORIGIN, ORIGIN.id == Family.origin_place_id)
        .outerjoin(PRESENT, PRESENT.id == Family.present_place_id)
        .outerjoin(RETURN, RETURN.id == Family.return_place_id)
        .where(Family.id.not_in(MERGED))
    )


def family_cells(row: AnyRow, place: int, size: int) -> tuple[Any, ...]:
    """The cells of a family: `place` in the list and `size` are counted by the caller."""
    return (
        *(place, row.number, row.title, row.origin, row.present, _word("accommodation", row.accommodation)),
        *(row.address, row.phone, size, row.returns, _word("return_state", row.state), row.registered_on, row.note),
    )


def _members(session: Session, sheet: Sheet, first: str, last: str) -> dict[str, int]:
    """Write the present members of the families between two numbers; returns how many each has."""
    sizes: dict[str, int] = {}
    for row in session.execute(_member_page(first, last)):
        sheet.add(member_cells(row))
        sizes[row.number] = sizes.get(row.number, 0) + 1
    return sizes


def _member_page(first: str, last: str) -> AnySelect:
    return member_rows().where(Family.number.between(first, last)).order_by(Family.number, Membership.id)


def member_rows() -> AnySelect:
    """The present members of families, as `member_cells` writes them."""
    return (
        select(
            Person.id,
            Person.version,
            Membership.version.label("membership_version"),
            Membership.family_id,
            Family.number,
            Person.family_name,
            Person.given_name,
            Membership.relation,
            Person.sex,
            Person.born_on,
            Person.born_year,
            Person.jmbg,
            Person.card_number,
            Person.needs,
        )
        .select_from(Family)
        .join(Membership, and_(Membership.family_id == Family.id, Membership.until_on.is_(None)))
        .join(Person, Person.id == Membership.person_id)
    )


def member_cells(row: AnyRow) -> tuple[Any, ...]:
    """The cells of a person in a family."""
    relation = {"sibling": "sister" if row.sex == "f" else "brother"}.get(row.relation, row.relation)
    return (
        *(row.number, row.family_name, row.given_name, _word("relation", relation)),
        *(spelling("sex", row.sex.upper()).upper() if row.sex else None, row.born_on or row.born_year),
        *(row.jmbg, row.card_number, row.needs),
    )


def _grants(session: Session, book: Book) -> dict[str, int]:
    sheet = Sheet(book, "Grantovi", GRANTS)
    grants = payments = 0
    for _contract, rows in groupby(session.execute(_grant_rows()), lambda row: row.contract_number):
        grants += 1
        for place, row in enumerate(rows):
            sheet.add((*_award(row, first=place == 0), *_payment(row)))
            payments += row.paid is not None
    return {"grants": grants, "payments": payments}


def _grant_rows() -> AnySelect:
    """Contracted grants, each with what was paid of it: one row for a payment, or one without any."""
    return (
        select(
            Grant.contract_number,
            Family.number,
            Grant.activity,
            Grant.amount.label("awarded"),
            Grant.signed_on,
            Grant.state,
            Supplier.name.label("supplier"),
            SupplierInvoice.number.label("invoice"),
            Payment.amount.label("paid"),
            Payment.paid_on,
        )
        .join(Family, Family.id == Grant.family_id)
        .outerjoin(Payment, and_(Payment.grant_id == Grant.id, Payment.state.in_(PAID)))
        .outerjoin(Supplier, Supplier.id == Payment.supplier_id)
        .outerjoin(SupplierInvoice, SupplierInvoice.id == Payment.invoice_id)
        .where(Grant.contract_number.is_not(None), Grant.state != REVOKED)
        .order_by(Grant.contract_number, Payment.id)
    )


def _award(row: AnyRow, first: bool) -> tuple[Any, ...]:
    """The left half of a row: a further payment of the same grant leaves it empty."""
    if not first:
        return (None,) * 5
    return row.contract_number, row.number, row.activity, row.awarded, row.signed_on


def _payment(row: AnyRow) -> tuple[Any, ...]:
    if row.paid is None:
        return (None,) * 5
    handed = _word("yes_no", "yes" if row.state in HANDED_OVER else "no")
    return row.supplier, row.invoice, row.paid, row.paid_on, handed


def _word(kind: str, code: str) -> str | None:
    """The office's own word, which the import reads back; nothing for what is not known."""
    return None if code == "unknown" else spelling(kind, code)


def _sheet_name(title: str) -> str:
    """A name Excel takes: 31 letters, none of its signs and no apostrophe at its ends."""
    plain = "".join(" " if letter in "[]:*?/\\" else letter for letter in title)
    return plain.strip("' ")[:31] or "Povratak"
