"""What the person at work may do now with a record, and why not, read from the record's lifecycle."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import Record
from models.guards.rules import names_of
from models.lifecycle import Move
from models.roles import Role
from services.amounts import format_cents
from services.session import Colleague, actor


@dataclass(frozen=True)
class Offer:
    """A step as a button: disabled with its reason when it may not be taken; `asks` are fields typed with it."""

    move: str
    text: str
    enabled: bool
    reason: str
    primary: bool
    asks: tuple[str, ...]


def may_write(person: Colleague, model: type[Record]) -> bool:
    """Tell whether the person's duties let them save records of this kind."""
    return not model.writers or bool(person.roles & model.writers)


def offers(session: Session, model: type[Record], record_id: int) -> tuple[Offer, ...]:
    """List the steps out of the record's state, in one round trip, with the very conditions the database keeps."""
    assert model.lifecycle is not None
    conditions = {
        f"need_{step.name}_{step.source}_{need.name}": need.missing
        for step in model.lifecycle.moves
        for need in step.needs
    }
    columns = ", ".join([f"({missing.replace('{me}', ':me')}) AS {name}" for name, missing in conditions.items()])
    query = f"SELECT n.*{', ' + columns if columns else ''} FROM {model.__tablename__} n WHERE n.id = :id"
    person = actor(session)
    row = session.execute(text(query), {"id": record_id, "me": person.id}).mappings().one()
    return tuple(_offer(step, dict(row), person) for step in model.lifecycle.moves_from(row["state"]))


def _offer(step: Move, row: dict[str, object], person: Colleague) -> Offer:
    amount = row.get("amount")
    label = step.text.replace("{amount}", f"€ {format_cents(amount)}" if isinstance(amount, int) else "")
    reason = _reason(step, row, person)
    return Offer(step.name, label, not reason, reason, step.primary, step.asks)


PARTS = {"made_by": "made", "approved_by": "approved", "ordered_by": "ordered"}


def _reason(step: Move, row: dict[str, object], person: Colleague) -> str:
    if not person.holds(*(Role(role) for role in step.roles)):
        return f"This step is for {names_of(step.roles)}."
    for column in step.not_by:
        if row[column] == person.id:
            return f"You {PARTS[column]} this: another person takes this step."
    for need in step.needs:
        if row[f"need_{step.name}_{step.source}_{need.name}"]:
            return need.sentence
    return ""
