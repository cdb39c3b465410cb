"""What the person at work may do now with a record, and why not, read from the record's lifecycle."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, literal_column
from sqlalchemy.orm import Session

from models.base import Record
from models.guards.rules import names_of
from models.lifecycle import Move
from models.roles import Role
from models.texts import Filled
from services.amounts import format_cents
from services.dates import today
from services.session import Colleague, actor
from services.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Offer:
    """A step as a button: disabled with its reason when it may not be taken; `asks` are fields typed with it.

    `records` are needs that are still missing and are written down together with the step.
    """

    move: str
    text: str
    enabled: bool
    reason: str
    primary: bool
    asks: tuple[str, ...]
    records: tuple[str, ...] = ()


def may_write(person: Colleague, model: type[Record]) -> bool:
    """Tell whether the person's duties let them save records of this kind."""
    return not model.writers or bool(person.roles & model.writers)


def need_columns(session: Session, model: type[Record]) -> list[ColumnElement[Any]]:
    """The conditions of every step, as columns to read with the record: the very SQL the database keeps."""
    assert model.lifecycle is not None
    return [
        condition(session, model, need.missing, _need_name(step, need.name))
        for step in model.lifecycle.moves
        for need in step.needs
    ]


def condition(session: Session, model: type[Record], sql: str, name: str) -> ColumnElement[Any]:
    """A declared condition over the row `n`, as a column of a statement over the table.

    The date of a step is typed with it: until then today stands for it.
    """
    dated = sql.replace("n.state_on", f"'{today().isoformat()}'")
    plain = re.sub(r"\bn\.", f"{model.__tablename__}.", dated).replace("{me}", str(int(actor(session).id)))
    return literal_column(f"({plain})").label(name)


def offers(session: Session, model: type[Record], row: RowMapping) -> tuple[Offer, ...]:
    """List the steps out of a record's state; `row` was read with `need_columns`."""
    assert model.lifecycle is not None
    person = actor(session)
    return tuple(_offer(step, row, person) for step in model.lifecycle.moves_from(row["state"]))


def _need_name(step: Move, need: str) -> str:
    return f"need_{step.name}_{step.source}_{need}"


def _offer(step: Move, row: RowMapping, person: Colleague) -> Offer:
    amount = row.get("amount")
    label = Filled(step.text, amount=f"€ {format_cents(amount)}" if isinstance(amount, int) else "")
    reason = _reason(step, row, person)
    missing = [need for need in step.needs if row[_need_name(step, need.name)]]
    records = tuple(need.recorded for need in missing if need.recorded)
    return Offer(step.name, label, not reason, reason, step.primary, step.asks, records)


PARTS = {
    "made_by": QT_TRANSLATE_NOOP("services", "You made this: another person takes this step."),
    "approved_by": QT_TRANSLATE_NOOP("services", "You approved this: another person takes this step."),
    "ordered_by": QT_TRANSLATE_NOOP("services", "You ordered this: another person takes this step."),
    "frozen_by": QT_TRANSLATE_NOOP("services", "You froze this list: another person confirms the final one."),
}


def _reason(step: Move, row: RowMapping, person: Colleague) -> str:
    if not person.holds(*(Role(role) for role in step.roles)):
        return Filled("This step is for {roles}.", roles=names_of(step.roles))
    for column in step.not_by:
        if row[column] == person.id:
            return PARTS[column]
    for need in step.needs:
        if row[_need_name(step, need.name)] and not need.recorded:
            return need.sentence
    return ""
