"""Add, change and move records: every write of a form goes through one of these three."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import CursorResult, insert, select, update
from sqlalchemy.orm import Session

from models.base import Record
from models.ledger import Ledgered
from models.lifecycle import Move
from models.staff import Staff
from models.texts import Filled
from services.errors import Refused, Stale
from services.session import actor


def add(session: Session, model: type[Record], **values: Any) -> int:
    """Enter a record and return its id."""
    return int(session.execute(insert(model).values(**values).returning(model.id)).scalar_one())


def change(session: Session, model: type[Record], record_id: int, version: int, **values: Any) -> int:
    """Change a record that is still at `version` and return its new version.

    Raises Stale with both versions when a colleague was faster, Refused when the record is gone.
    """
    known = {**values, **({"made_by": actor(session).id} if _is_payload(model, values) else {})}
    statement = (
        update(model).where(model.id == record_id, model.version == version).values(**known, version=version + 1)
    )
    result = session.execute(statement)
    if isinstance(result, CursorResult) and result.rowcount == 1:
        return version + 1
    raise _stale(session, model, record_id, values)


def move(session: Session, model: type[Record], record_id: int, version: int, name: str, **asked: Any) -> int:
    """Take a step of the record's lifecycle, with what the step asks for, and return its new version.

    The database checks who may, what is needed and that the people are different; it makes the transfers.
    """
    assert model.lifecycle is not None
    table = model.__table__
    state = session.execute(select(table.c.state).where(table.c.id == record_id)).scalar_one_or_none()
    found = next((step for step in model.lifecycle.moves_from(str(state)) if step.name == name), None)
    if found is None:
        raise Refused(
            Filled(
                "The record is “{state}” by now: this step is not open.", state=model.lifecycle.state(str(state)).text
            ),
            "Look at it again.",
            name=f"{model.__tablename__}_move",
        )
    return change(session, model, record_id, version, **_step(session, model, found, asked))


def _step(session: Session, model: type[Record], step: Move, asked: Mapping[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {"state": step.target, **asked, **dict.fromkeys(step.clears)}
    if step.stamp:
        values[step.stamp] = actor(session).id
    if step.effect is not None and issubclass(model, Ledgered):
        values["effective_on"] = asked.get("paid_on") or asked.get("state_on")
    return values


def _is_payload(model: type[Record], values: Mapping[str, Any]) -> bool:
    """Whoever changes what the record says becomes its maker; a step alone does not."""
    from models.guards.rules import payload

    return "made_by" in model.__table__.c and any(name in values for name in payload(model))


def _stale(session: Session, model: type[Record], record_id: int, mine: Mapping[str, Any]) -> Refused:
    table = model.__table__
    row = session.execute(select(table).where(table.c.id == record_id)).mappings().one_or_none()
    if row is None:
        return Refused("This record is not there.", "Go back to the list and open it again.", name="gone")
    who = session.scalar(select(Staff.name).where(Staff.id == row["updated_by"])) or "A colleague"
    theirs = {name: row[name] for name in mine if name in row}
    return Stale(model.__tablename__, mine=mine, theirs=theirs, version=row["version"], who=who)
