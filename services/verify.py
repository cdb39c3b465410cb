"""The check of the whole database: every account re-added from its transfers, audit and approvals consistent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, case, func, literal, literal_column, not_, or_, select, text
from sqlalchemy.orm import Session, aliased

from models.audit import AuditEntry
from models.base import Record
from models.documents import Document, DocumentContent
from models.families import Family, Membership
from models.families.household_rules import REASONS
from models.families.households import FamilyUnsettled
from models.grants import Payment
from models.guards.rules import ledgered, models
from models.ledger import Account, Transfer
from models.lifecycle import Effect
from services.rows import AnySelect

COUNTERS = ("posted_in", "posted_out", "held")


@dataclass(frozen=True)
class Difference:
    """Something that does not agree: which check, which record, and what was found."""

    check: str
    record: str
    found: str


def verify(session: Session, progress: Callable[[int, int], None] | None = None) -> list[Difference]:
    """Run every check and list what does not agree; an empty list is a clean database."""
    checks = (
        *(_counters, _floors, _effects, _orphans, _audited, _separation),
        *(_households, _one_family_each, _documents, _ranked_lists),
    )
    found: list[Difference] = []
    for done, check in enumerate(checks, 1):
        found += check(session)
        if progress is not None:
            progress(done, len(checks))
    return found


def _counters(session: Session) -> Iterator[Difference]:
    """Each counter equals what its transfers add up to; a reversal takes back what its posting counted."""
    answer = aliased(Transfer)
    open_hold = ~select(answer.id).where(answer.of_id == Transfer.id).exists()
    posted = case((Transfer.kind.in_(("post", "settle")), Transfer.amount), else_=0)
    back = case((Transfer.kind == "reversal", Transfer.amount), else_=0)
    held = case((and_(Transfer.kind == "hold", open_hold), Transfer.amount), else_=0)
    left = _by_account(Transfer.from_account_id, -back, posted, held)
    came = _by_account(Transfer.to_account_id, posted, -back, literal(0))
    sums = [func.coalesce(left.c[name], 0) + func.coalesce(came.c[name], 0) for name in COUNTERS]
    stored = [getattr(Account, name) for name in COUNTERS]
    statement = (
        select(
            Account.id,
            Account.name,
            *stored,
            *(one.label(f"sum_{name}") for one, name in zip(sums, COUNTERS, strict=True)),
        )
        .outerjoin(left, left.c.id == Account.id)
        .outerjoin(came, came.c.id == Account.id)
        .where(or_(*(kept != one for kept, one in zip(stored, sums, strict=True))))
    )
    for row in session.execute(statement).mappings():
        shown = ", ".join(f"{name} {row[name]} against {row[f'sum_{name}']}" for name in COUNTERS)
        yield Difference("ledger", f"account {row['id']} {row['name']}", shown)


def _by_account(account: Any, *sums: Any) -> Any:
    named = (func.sum(one).label(name) for one, name in zip(sums, COUNTERS, strict=True))
    return select(account.label("id"), *named).group_by(account).subquery()


def _floors(session: Session) -> Iterator[Difference]:
    free = Account.posted_in - Account.posted_out - Account.held
    for row in session.execute(select(Account.id, Account.name, free.label("free")).where(free < Account.floor)):
        yield Difference("floor", f"account {row.id} {row.name}", f"free {row.free} is under the floor")


def _effects(session: Session) -> Iterator[Difference]:
    """Each record stands in the ledger exactly as its state calls for."""
    for model in ledgered():
        assert model.lifecycle is not None
        table = model.__table__
        wanted = {state.name: _standing(model, state.name) for state in model.lifecycle.states}
        standing = _ledger_standing(str(model.__tablename__), table)
        for row in session.execute(select(table.c.id, table.c.state, standing.label("standing"))):
            if row.standing not in wanted[row.state]:
                yield Difference(
                    "record",
                    f"{model.__tablename__} {row.id}",
                    f"is {row.state}, its amount in the ledger is {row.standing}",
                )


def _standing(model: Any, state: str) -> set[str]:
    """How the amount of a record in this state may stand: nothing, held or posted."""
    lifecycle = model.lifecycle
    found = {_after(effect) for name, effect in lifecycle.entry_effects.items() if name == state}
    for move in lifecycle.moves:
        if move.target == state:
            found |= {_after(move.effect)} if move.effect else _standing_before(model, move.source, {state})
    return found or {"nothing"}


def _standing_before(model: Any, state: str, seen: set[str]) -> set[str]:
    lifecycle = model.lifecycle
    found = {_after(effect) for name, effect in lifecycle.entry_effects.items() if name == state}
    if state in lifecycle.entries and state not in lifecycle.entry_effects:
        found.add("nothing")
    for move in lifecycle.moves:
        if move.target == state and move.source not in seen:
            before = _standing_before(model, move.source, {*seen, state})
            found |= {_after(move.effect)} if move.effect else before
    return found or {"nothing"}


def _after(effect: Effect) -> str:
    return {Effect.HOLD: "held", Effect.SETTLE: "posted", Effect.POST: "posted"}.get(effect, "nothing")


def _ledger_standing(name: str, table: Any) -> Any:
    answer = aliased(Transfer)
    live = select(
        func.coalesce(
            func.max(case((Transfer.kind == "hold", literal("held")), else_=literal("posted"))), literal("nothing")
        )
    ).where(
        Transfer.subject == name,
        Transfer.subject_id == table.c.id,
        Transfer.amount == table.c.amount,
        Transfer.kind.in_(("hold", "post", "settle")),
        ~select(answer.id).where(answer.of_id == Transfer.id).exists(),
    )
    return live.correlate(table).scalar_subquery()


def _orphans(session: Session) -> Iterator[Difference]:
    """No transfer speaks for a record that is not there."""
    for model in ledgered():
        table = model.__table__
        statement = select(Transfer.id).where(
            Transfer.subject == str(model.__tablename__),
            ~select(table.c.id).where(table.c.id == Transfer.subject_id).exists(),
        )
        for row in session.execute(statement):
            yield Difference("ledger", f"transfer {row.id}", "names a record that is not there")


def _audited(session: Session) -> Iterator[Difference]:
    """Each version of each record has its entry: version n means one insertion and n - 1 changes at the most."""
    for model in models():
        if not (issubclass(model, Record) and model.audited):
            continue
        name = str(model.__tablename__)
        entries: AnySelect = (
            select(AuditEntry.row_id, func.count().label("entries"), func.max(AuditEntry.staff_id))
            .where(AuditEntry.table_name == name, *_of_this_life(model))
            .group_by(AuditEntry.row_id)
        )
        counted = entries.subquery()
        statement = (
            select(model.id, model.version, func.coalesce(counted.c.entries, 0).label("entries"))
            .outerjoin(counted, counted.c.row_id == model.id)
            .where(
                or_(
                    func.coalesce(counted.c.entries, 0) > model.version,
                    and_(func.coalesce(counted.c.entries, 0) == 0, not_(_first_people(model))),
                )
            )
        )
        for row in session.execute(statement):
            yield Difference("audit", f"{name} {row.id}", f"version {row.version}, {row.entries} entries")


def _of_this_life(model: type[Record]) -> tuple[Any, ...]:
    """A file gives the id of a deleted record to the next: what counts are the entries since it was last inserted."""
    if not model.deletable:
        return ()
    first = aliased(AuditEntry)
    born = select(func.max(first.id)).where(
        first.table_name == AuditEntry.table_name, first.row_id == AuditEntry.row_id
    )
    return (AuditEntry.id >= born.where(first.action == "insert").correlate(AuditEntry).scalar_subquery(),)


def _first_people(model: type[Record]) -> Any:
    """What a new office starts with was entered before the guards: it was made by the first person, as number one."""
    founding = ("organisation", "staff", "login", "staff_role")
    return and_(literal(str(model.__tablename__) in founding), model.created_by == 1, model.id <= 7)


def _separation(session: Session) -> Iterator[Difference]:
    """Every payment past approval that was not brought in has three different people, and its audit says so."""
    past = Payment.state.in_(("approved", "ordered", "paid", "justified"))
    same = or_(
        Payment.approved_by == Payment.made_by,
        Payment.ordered_by == Payment.made_by,
        Payment.ordered_by == Payment.approved_by,
        Payment.approved_by.is_(None),
    )
    statement = select(Payment.id, Payment.number).where(past, Payment.import_run_id.is_(None), same)
    for row in session.execute(statement):
        yield Difference("approval", f"payment {row.number}", "was not approved by another person")
    approval = select(AuditEntry.id).where(
        AuditEntry.table_name == "payment",
        AuditEntry.row_id == Payment.id,
        AuditEntry.staff_id == Payment.approved_by,
        AuditEntry.after.like('%"approved_by"%'),
    )
    unaudited = select(Payment.id, Payment.number).where(past, Payment.import_run_id.is_(None), ~approval.exists())
    for row in session.execute(unaudited):
        yield Difference("approval", f"payment {row.number}", "has no audit entry of its approver")


def _households(session: Session) -> Iterator[Difference]:
    """Memberships, heads and acts agree: one head on every day with members, nobody comes or goes without an act."""
    k = aliased(Family, name="k")  # the name the conditions speak of
    broken: list[Any] = [literal_column(f"CAST(({sql}) AS integer)").label(name) for name, sql in REASONS.items()]
    found = select(k.number, *broken).subquery()
    for row in session.execute(select(found).where(or_(*(found.c[name] == 1 for name in REASONS)))).mappings():
        wrong = ", ".join(HOUSEHOLD[name] for name in REASONS if row[name])
        yield Difference("family", f"family {row['number']}", wrong)
    for number in session.scalars(select(FamilyUnsettled.id)):
        yield Difference("family", f"family id {number}", "is noted as not settled")


HOUSEHOLD = {
    "no_member": "nobody ever lived in it",
    "no_head": "has a day without a head, or with two",
    "no_act": "somebody left it, or stayed, otherwise than its acts say",
    "after_death": "somebody lives on after the entered death",
    "merged": "was merged, and somebody still lives in it",
}


def _one_family_each(session: Session) -> Iterator[Difference]:
    """Nobody is in two families, or twice in one, on the same day."""
    one, other = aliased(Membership), aliased(Membership)
    later = literal(date(9999, 12, 31))
    statement = (
        select(one.person_id)
        .join(other, and_(other.person_id == one.person_id, other.id > one.id))
        .where(one.from_on < func.coalesce(other.until_on, later), other.from_on < func.coalesce(one.until_on, later))
        .where(one.from_on < func.coalesce(one.until_on, later), other.from_on < func.coalesce(other.until_on, later))
        .distinct()
    )
    for person_id in session.scalars(statement):
        yield Difference("family", f"person {person_id}", "is in two families on one day")


def _documents(session: Session) -> Iterator[Difference]:
    """Each document has its bytes in full."""
    statement = (
        select(Document.id, Document.file_name)
        .outerjoin(DocumentContent, DocumentContent.id == Document.content_id)
        .where(or_(DocumentContent.id.is_(None), func.length(DocumentContent.data) != Document.size))
    )
    for row in session.execute(statement):
        yield Difference("document", f"document {row.id} {row.file_name}", "its content is not what was stored")


def _ranked_lists(session: Session) -> Iterator[Difference]:
    """Each frozen list can be made again from what went into it, and nothing went in that is not there."""
    from services.families.selection.checking import faults

    for round_number, kind, found in faults(session):
        yield Difference("list", f"{kind} list of {round_number}", found)


def guards_in_place(session: Session) -> list[Difference]:
    """Every trigger the declarations call for is there and switched on."""
    from models import guards

    dialect = session.get_bind().dialect.name
    query = (
        "SELECT t.tgname || '/' || c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
        " WHERE t.tgenabled <> 'D'"
        if dialect == "postgresql"
        else "SELECT name || '/' || tbl_name FROM sqlite_master WHERE type = 'trigger'"
    )
    there = set(session.scalars(text(query)))
    return [
        Difference("guard", name, "is missing or switched off") for name in sorted(guards.expected(dialect) - there)
    ]
