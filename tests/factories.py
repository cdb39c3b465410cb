"""Offices to test with: several people with an own login each, and what they work on, made through the services."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from models.base import SQLITE_NOW, Record
from models.database import is_url
from models.documents import EVIDENCE
from models.families import RETURN_PATH, Family
from models.grants import Grant, Payment
from models.ledger import Account
from models.programme import BudgetLine
from models.roles import Role
from services import administration, grants
from services.documents import attach
from services.families import add_family, move_family, returning, visits
from services.opening import open_office
from services.records import move
from services.session import Office

PASSWORD = "povratak"
FIRST = "vesna"
DAY = date(2026, 3, 2)
STAFF: dict[str, tuple[str, tuple[Role, ...]]] = {
    "case_worker": ("mira", (Role.CASE_WORKER,)),
    "finance": ("ana", (Role.FINANCE,)),
    "other_finance": ("bojan", (Role.FINANCE,)),
    "approver": ("dragan", (Role.APPROVER,)),
    "other_approver": ("sofija", (Role.APPROVER,)),
    "manager": ("zoran", (Role.FINANCE, Role.APPROVER, Role.LOGISTICS)),
    "keeper": ("petar", (Role.WAREHOUSE,)),
    "viewer": ("luan", (Role.VIEWER,)),
    "administrator": ("nada", (Role.ADMINISTRATOR,)),
}
SECOND_LOGIN = "dragan2"
_numbers = count(1)
HALF_YEAR, FORTNIGHT = timedelta(days=180), timedelta(days=14)
CLEARANCE = {"authority": "Return office", "reference": "12-104/2026"}
REACHED = {"reached_by": "Mira", "channel": "phone"}


def new_office(target: str) -> None:
    """Make a new office at `target` with everybody in STAFF; the approver has a second login."""
    first = open_office(target, login=None if is_url(target) else FIRST, create=True)
    shared = is_url(target)
    made = {}
    for login, roles in STAFF.values():
        made[login] = first.write(
            administration.add_person,
            name=login.title(),
            organisation_id=1,
            login=login,
            password=PASSWORD if shared else None,
            roles=[str(role) for role in roles],
        )
    first.write(administration.add_login, made["dragan"], SECOND_LOGIN, PASSWORD if shared else None)
    first.close()


def sign_in(target: str, login: str) -> Office:
    """Open the office at `target` as the person with this login."""
    if not is_url(target):
        return open_office(target, login=login)
    return open_office(target.replace("postgres@", f"{login}@"), login=login, password=PASSWORD)


class People:
    """One database and the people who work in it; `people.finance` is the office as the finance officer sees it."""

    def __init__(self, target: str) -> None:
        self.target = target
        self.shared = is_url(target)
        self._offices: dict[str, Office] = {}

    def __getattr__(self, duty: str) -> Office:
        if duty not in STAFF and duty != "first":
            raise AttributeError(duty)
        return self.login(STAFF[duty][0] if duty in STAFF else "postgres" if self.shared else FIRST)

    def login(self, name: str) -> Office:
        """Open the office under any login, once."""
        if name not in self._offices:
            owner = self.shared and name == "postgres"
            self._offices[name] = open_office(self.target) if owner else sign_in(self.target, name)
        return self._offices[name]

    def id(self, duty: str) -> int:
        """The person's id, which stamps carry."""
        return int(getattr(self, duty).staff.id)

    def close(self) -> None:
        """Close every office that was opened."""
        for office in self._offices.values():
            office.close()


@contextlib.contextmanager
def people_of(target: str) -> Iterator[People]:
    """Everybody who works at `target`, for the length of a `with`."""
    everybody = People(target)
    try:
        yield everybody
    finally:
        everybody.close()


def words(office: Office, statement: str) -> str:
    """Write `{now}`, `{me}` and `{stamped}` (what an honest update sets) in the words of this database."""
    now = "now()" if office.engine.dialect.name == "postgresql" else SQLITE_NOW
    stamped = f"version = version + 1, updated_at = {now}, updated_by = {office.staff.id}"
    for word, meaning in (("{stamped}", stamped), ("{now}", now), ("{me}", str(office.staff.id))):
        statement = statement.replace(word, meaning)
    return statement


def run(office: Office, statement: str, **values: Any) -> None:
    """Carry out raw SQL as the person of this office."""
    office.write(_run, words(office, statement), values)


def _run(session: Session, statement: str, values: dict[str, Any]) -> None:
    session.execute(text(statement), values)


def look(office: Office, statement: str, **values: Any) -> Any:
    """Read one value by raw SQL."""
    return office.read(lambda session: session.execute(text(statement), values).scalar())


def version_of(office: Office, model: type[Record], record_id: int) -> int:
    """The version a record is at."""
    return office.read(lambda session: session.execute(select(model.version).where(model.id == record_id)).scalar_one())


def step(office: Office, model: type[Record], record_id: int, name: str, **asked: Any) -> int:
    """Take a step of a record as the person of this office; returns the new version."""
    asked.setdefault("state_on", DAY)
    return office.write(move, model, record_id, version_of(office, model, record_id), name, **asked)


def family(people: People) -> int:
    """A family file with its head."""
    return people.case_worker.write(
        add_family,
        head={"family_name": "Đorđević", "given_name": "Jovan"},
        organisation_id=1,
        registered_on=DAY,
    )


def family_in(people: People, state: str) -> int:
    """A family brought to `state` on its return path, each step with what it needs, all on one day."""
    made = family(people)
    for way in (one for one in RETURN_PATH.moves if one.primary):
        if stage_of(people, made) == way.source != state:
            prepare(people, made, way.name)
            at = version_of(people.case_worker, Family, made)
            people.case_worker.write(move_family, made, at, way.name, state_on=DAY)
    assert stage_of(people, made) == state
    return made


def stage_of(people: People, family_id: int) -> str:
    """The stage a family stands at."""
    return str(look(people.case_worker, "SELECT state FROM family WHERE id = :id", id=family_id))


def head_of(people: People, family_id: int) -> int:
    """The person at the head of a family."""
    return int(people.case_worker.read(lambda session: returning.signers(session, family_id))[0][0])


def prepare(people: People, family_id: int, name: str) -> None:
    """Record what a step on the return path needs."""
    records: dict[str, tuple[Any, dict[str, Any]]] = {
        "declare": (returning.record_declaration, {"signed_on": DAY, "witness": "Jelena Todorović", "place": "Niš"}),
        "clear": (returning.record_clearance, {"given_on": DAY, "valid_to": DAY + HALF_YEAR, **CLEARANCE}),
        "reconfirm": (
            returning.record_reconfirmation,
            {"reconfirmed_on": DAY, "travel_from": DAY, "travel_to": DAY + FORTNIGHT, **REACHED},
        ),
        "follow_up": (returning.record_visit, {"visited_on": DAY, "visited_by": "Mira", "presence": "present"}),
    }
    if name in records:
        service, values = records[name]
        if name == "declare":
            values["person_id"] = head_of(people, family_id)
        people.case_worker.write(service, family_id, **values)


def photographed(people: People, family_id: int) -> int:
    """A photo taken on a visit to a family; returns the document's id."""
    visit = look(people.case_worker, "SELECT max(id) FROM follow_up_visit WHERE family_id = :id", id=family_id)
    picture = {"kind": "photo", "title": "roof", "file_name": "roof.pdf", "data": b"%PDF-1.4"}
    photo = people.case_worker.write(attach, family_id=family_id, **picture)
    people.case_worker.write(visits.tie_photo, visit, photo)
    return photo


def leave(people: People, family_id: int, name: str = "withdraw", reason: str = "work") -> None:
    """A family leaves the return path with its reason."""
    asked = {"state_on": DAY, "reason": reason, "state_reason": "told on the phone"}
    version = version_of(people.case_worker, Family, family_id)
    people.case_worker.write(returning.leave, family_id, version, name, **asked)


def application(people: People, amount: int = 250_000, line: str = "3.4") -> int:
    """A grant that was applied for."""
    line_id = look(people.case_worker, "SELECT id FROM budget_line WHERE code = :code", code=line)
    return people.case_worker.write(
        grants.add_application,
        family_id=family(people),
        budget_line_id=line_id,
        activity="Bakery",
        amount=amount,
        received_on=DAY,
    )


def proposed_grant(people: People, amount: int = 250_000, line: str = "3.4") -> int:
    """A grant on the preliminary list."""
    grant = application(people, amount, line)
    for name in ("check", "score", "list"):
        step(people.case_worker, Grant, grant, name)
    return grant


def approved_grant(people: People, amount: int = 250_000, line: str = "3.4") -> int:
    """A grant an approver has decided on: its amount is held on the budget line."""
    grant = proposed_grant(people, amount, line)
    step(people.approver, Grant, grant, "approve")
    return grant


def contracted_grant(people: People, amount: int = 250_000, line: str = "3.4") -> int:
    """A grant with its contract: its amount stands on its own account."""
    grant = approved_grant(people, amount, line)
    step(people.finance, Grant, grant, "contract", contract_number=f"C-{next(_numbers)}", signed_on=DAY)
    return grant


def supplier(people: People) -> int:
    """A supplier with an account of its own."""
    return people.finance.write(grants.add_supplier, f"Supplier {next(_numbers)}")


def order(people: People, grant: int, amount: int, supplier_id: int | None = None) -> int:
    """An order from the chosen quote of a supplier."""
    quote = people.finance.write(
        grants.add_quote,
        grant_id=grant,
        supplier_id=supplier_id or supplier(people),
        need=f"oven {next(_numbers)}",
        amount=amount,
        received_on=DAY,
    )
    people.finance.write(grants.choose_quote, quote, 1, "cheapest")
    return people.finance.write(grants.add_order, quote_id=quote, ordered_on=DAY)


def invoice(people: People, grant: int, amount: int) -> int:
    """A supplier's invoice for an order of this amount."""
    return people.finance.write(
        grants.add_invoice,
        order_id=order(people, grant, amount),
        number=f"R-{next(_numbers)}",
        amount=amount,
        issued_on=DAY,
    )


@dataclass(frozen=True)
class Stride:
    """A step of a payment: who takes it and what is typed with it."""

    duty: str
    name: str
    asked: dict[str, Any]


PATH = {
    "drafted": None,
    "submitted": Stride("finance", "submit", {}),
    "approved": Stride("approver", "approve", {}),
    "ordered": Stride("other_finance", "order", {}),
    "paid": Stride("other_finance", "pay", {"paid_on": DAY, "bank_reference": "2026-041"}),
    "justified": Stride("finance", "justify", {}),
}


def draft(people: People, invoice_id: int, amount: int | None = None, tranche: int = 1) -> int:
    """A drafted payment of an invoice."""
    return people.finance.write(
        grants.draft_payment, invoice_id=invoice_id, purpose="Oven", drafted_on=DAY, amount=amount, tranche=tranche
    )


def advance(people: People, payment: int, state: str) -> None:
    """Bring a drafted payment on to `state`, each step by the person it belongs to."""
    for name, stride in list(PATH.items())[1 : list(PATH).index(state) + 1]:
        if name == "justified":
            prove(people, payment)
        assert stride is not None
        step(getattr(people, stride.duty), Payment, payment, stride.name, **stride.asked)


def prove(people: People, payment: int) -> None:
    """Add a paper of every kind of evidence to a payment."""
    for kind in EVIDENCE:
        people.finance.write(
            attach, kind=kind, title=kind, file_name=f"{kind}.pdf", data=b"%PDF-1.4", payment_id=payment
        )


def payment_in(people: People, state: str = "drafted", amount: int = 100_000, grant: int | None = None) -> int:
    """A payment in a state, of a grant of its own unless one is given."""
    grant = grant or contracted_grant(people)
    payment = draft(people, invoice(people, grant, amount))
    advance(people, payment, state)
    return payment


def counters(office: Office, account_id: int) -> tuple[int, int, int]:
    """What an account's counters say: posted in, posted out, held."""
    query = select(Account.posted_in, Account.posted_out, Account.held).where(Account.id == account_id)
    row = office.read(lambda session: session.execute(query).one())
    return (row[0], row[1], row[2])


def account_of(office: Office, grant: int) -> int:
    """The own account of a grant."""
    return office.read(
        lambda session: session.execute(select(Grant.to_account_id).where(Grant.id == grant)).scalar_one()
    )


def line_account(office: Office, code: str = "3.4") -> int:
    """The account of a budget line."""
    query = select(BudgetLine.to_account_id).where(BudgetLine.code == code)
    return office.read(lambda session: session.execute(query).scalar_one())
