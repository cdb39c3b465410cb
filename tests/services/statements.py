"""Count what a piece of work sends to the database: each statement is a round trip."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import event

from services.session import Office


def statements(office: Office, work: Callable[[Any], Any]) -> list[str]:
    """Run a read and return the statements it sent."""
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        sent.append(statement)

    office.read(lambda session: session.connection())
    event.listen(office.engine, "before_cursor_execute", note)
    try:
        office.read(work)
    finally:
        event.remove(office.engine, "before_cursor_execute", note)
    return [statement for statement in sent if not statement.startswith("BEGIN")]
