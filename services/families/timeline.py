"""The timeline of a family: all that happened to it across the domains, newest first, from what the tables declare."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Date, Text, bindparam, cast, literal, literal_column, null, select, union_all
from sqlalchemy.orm import Session, aliased

from models.audit import AuditEntry
from models.base import BigInt, Record
from models.guards.rules import models
from models.happening import Happening, Told
from models.staff import Staff
from models.texts import Filled
from services.amounts import format_cents
from services.belonging import of_family
from services.rows import AnyRow, AnySelect

NO_WORD, NO_NUMBER, NO_DAY = cast(null(), Text), cast(null(), BigInt), cast(null(), Date)

PERSON = "(SELECT p.family_name || ' ' || p.given_name FROM person p WHERE p.id = n.person_id)"


@dataclass(frozen=True)
class Event:
    """Something that happened: its day and words, of which kind, who entered it, and the record it leads to.

    `amount` are the cents in its words, `reason` is the reason of a state; `bad` says that the state is a bad one.
    """

    on: date
    text: Filled
    amount: int | None
    kind: str
    who: str
    leads: str
    record: int
    reason: str
    bad: bool
    at: datetime
    entry: int


def timeline(session: Session, family_id: int) -> Sequence[Event]:
    """Read all that happened to a family, newest first, in one round trip."""
    told = list(_declared())
    rows: Sequence[AnyRow] = session.execute(_statement(), {"family": family_id}).all()
    found = [
        event for number, one in enumerate(told) for event in _events(one, [r for r in rows if r.number == number])
    ]
    return sorted(found, key=lambda event: (event.on, event.at, event.entry), reverse=True)


@cache
def _statement() -> Any:
    """The statement for any family: there are as many parts as happenings, so it is built once."""
    told = enumerate(_declared())
    return union_all(*(part for number, one in told for part in _parts(number, one)))


@dataclass(frozen=True)
class _Declared:
    """A happening with the table that declares it."""

    model: type[Record]
    told: Told
    happening: Happening


def _declared() -> Iterator[_Declared]:
    for model in models():
        if model.told is not None and issubclass(model, Record):
            yield from (_Declared(model, model.told, happening) for happening in model.told.happenings)


def _parts(number: int, one: _Declared) -> Iterator[AnySelect]:
    """The rows that tell a happening; for one of states also their changes, from the audit trail."""
    rows: Any = aliased(one.model, name="n")
    family_id = bindparam("family", type_=BigInt)
    statement = _row(number, one, rows).where(of_family(one.model, rows, family_id))
    # As a value: which rows tell it must not lead the database away from the index of the family.
    yield statement.where(literal_column(f"CASE WHEN {one.happening.only or '1 = 1'} THEN 1 ELSE 0 END") == 1)
    if not one.happening.on:
        yield _changes(number, one.model, family_id)


def _row(number: int, one: _Declared, rows: Any) -> AnySelect:
    """One shape for every table; what one of them lacks is empty."""
    columns = one.model.__table__.c
    says = one.happening
    return select(
        literal(number).label("number"),
        rows.id,
        literal(0, BigInt).label("entry"),
        literal_column(one.told.record, BigInt).label("record"),
        literal_column(says.on or "n.state_on", Date).label("day"),
        rows.created_at.label("at"),
        cast(literal_column(says.what), Text).label("what"),
        cast(literal_column(says.amount), BigInt).label("amount"),
        cast(literal_column(PERSON if "person_id" in columns else "NULL"), Text).label("person"),
        Staff.name.label("who"),
        (NO_WORD if says.on else rows.state).label("state"),
        (rows.state_reason if "state_reason" in columns and not says.on else NO_WORD).label("reason"),
        NO_WORD.label("before"),
    ).outerjoin(Staff, Staff.id == rows.created_by)


def _changes(number: int, model: type[Record], family_id: Any) -> AnySelect:
    """The changes of state of a table's rows, in the shape of `_row`."""
    rows = select(model.id).where(of_family(model, model, family_id))
    return (
        select(
            literal(number),
            AuditEntry.row_id,
            AuditEntry.id,
            NO_NUMBER,
            NO_DAY,
            AuditEntry.at,
            NO_WORD,
            NO_NUMBER,
            NO_WORD,
            Staff.name,
            NO_WORD,
            NO_WORD,
            AuditEntry.before,
        )
        .outerjoin(Staff, Staff.id == AuditEntry.staff_id)
        .where(AuditEntry.table_name == model.__tablename__, AuditEntry.row_id.in_(rows))
        .where(AuditEntry.before.contains('"state', autoescape=True))
    )


def _events(one: _Declared, rows: Sequence[AnyRow]) -> Iterator[Event]:
    for row in (row for row in rows if row.before is None):
        if one.happening.on:
            yield _event(one, row, row, row.day)
        else:
            changes = [change for change in rows if change.before is not None and change.id == row.id]
            yield from _states(one, row, changes)


def _states(one: _Declared, row: AnyRow, changes: Sequence[AnyRow]) -> Iterator[Event]:
    """Every state the row came through with its day, going back from what it is now."""
    state, day, reason = row.state, row.day, row.reason
    for change in sorted(changes, key=lambda change: change.entry, reverse=True):
        before = json.loads(change.before)
        if "state" in before:
            yield _event(one, row, change, day, state, reason)
        state = before.get("state", state)
        day = date.fromisoformat(before["state_on"]) if before.get("state_on") else day
        reason = before.get("state_reason", reason)
    yield _event(one, row, row, day, state, reason)


def _event(
    one: _Declared, row: AnyRow, told_by: AnyRow, day: date, state: str = "", reason: str | None = None
) -> Event:
    lifecycle = one.model.lifecycle
    known = lifecycle.state(state) if state and lifecycle is not None else None
    text = Filled(
        one.happening.text,
        what=one.told.words.get(row.what, row.what or ""),
        person=row.person or "",
        amount=f"€ {format_cents(row.amount)}" if row.amount is not None else "",
        state=known.text if known is not None else "",
    )
    bad = known is not None and known.tone == "bad"
    who, at, entry = told_by.who or "", told_by.at, told_by.entry
    return Event(day, text, row.amount, one.told.kind, who, one.told.leads, row.record, reason or "", bad, at, entry)


def kinds() -> tuple[str, ...]:
    """The kinds of happenings there are, in the order of the alphabet."""
    return tuple(sorted({one.told.kind for one in _declared()}))
