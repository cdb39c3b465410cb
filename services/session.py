"""The only place that opens a transaction: `Office.read` and `Office.write`.

One gesture is one transaction. A write carries an operation id made before it is sent, stored with a hash of its
content in the same transaction; when the connection is lost around COMMIT the command is sent again under the same
id and the first result is returned.
"""

from __future__ import annotations

import dataclasses
import json
import random
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from sqlalchemy import Engine, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from models.database import is_sqlite
from models.operations import Operation
from models.roles import Role
from models.staff import Staff, StaffRole
from services.errors import UNFIT, Refused, constraint_of, explain, is_gone, is_retryable, unfit

T = TypeVar("T")
TRIES = 6
RACED = ("pk_operation", "uq_number_series_series_year")
"""What a colleague, or our own lost try, began at the same moment: the whole command is done again."""
RECONNECT_SECONDS = 10.0


@dataclass(frozen=True)
class Colleague:
    """The person at work: name, login and duties."""

    id: int
    login: str
    name: str
    roles: frozenset[Role]
    organisation_id: int | None

    def holds(self, *roles: Role) -> bool:
        """Tell whether the person holds one of these duties."""
        return bool(self.roles & set(roles))


class Office:
    """An open database and the person who works in it."""

    def __init__(self, engine: Engine, staff: Colleague, place: str) -> None:
        self.engine = engine
        self.staff = staff
        self.place = place
        # Reads go without BEGIN and COMMIT on the server: one statement is one round trip.
        quiet = {"reading": True} if is_sqlite(engine) else {"isolation_level": "AUTOCOMMIT"}
        self._reading = engine.execution_options(**quiet)

    @property
    def name(self) -> str:
        """How this program calls itself on the server, so that it does not listen to itself."""
        return str(self.engine.get_execution_options().get("program", ""))

    @property
    def workers(self) -> int:
        """How many pieces of work may run side by side: a file has one writer and is read by one."""
        return 1 if is_sqlite(self.engine) else 4

    def read(self, work: Callable[[Session], T]) -> T:
        """Run `work(session)` in one short read transaction; a lost connection is replaced once.

        Raises Refused (Offline when the database stays silent).
        """
        for attempt in range(2):
            try:
                with Session(self._reading, info={"staff": self.staff}) as session:
                    return work(session)
            except DBAPIError as fault:
                if attempt == 0 and is_gone(fault):
                    continue
                raise explain(fault) from fault
            except UNFIT as fault:
                raise unfit() from fault
        raise AssertionError("unreachable")

    def write(self, service: Callable[..., T], *args: Any, operation_id: uuid.UUID | None = None, **kw: Any) -> T:
        """Run `service(session, *args, **kw)` in one transaction, once, whatever happens to the connection.

        The result must be plain JSON values. Raises Refused; Stale when a colleague was faster.
        """
        command = _Command(operation_id or uuid.uuid4(), service, args, kw)
        started = time.monotonic()
        check = operation_id is not None
        for attempt in range(1, 1000):
            try:
                return cast("T", self._attempt(command, check))
            except DBAPIError as fault:
                if not _again(fault, attempt, time.monotonic() - started):
                    raise explain(fault) from fault
                check = True
                time.sleep(random.uniform(0.01, 0.05) * min(attempt, TRIES))
            except UNFIT as fault:
                raise unfit() from fault
        raise AssertionError("unreachable")

    def _attempt(self, command: _Command, check: bool) -> Any:
        with Session(self.engine, info={"staff": self.staff}) as session, session.begin():
            if check:
                done = session.execute(
                    select(Operation.content_hash, Operation.result).where(Operation.id == command.id)
                ).one_or_none()
                if done is not None:
                    return command.first_result(done.content_hash, done.result)
            result = command.service(session, *command.args, **command.kw)
            session.execute(
                insert(Operation).values(
                    id=command.id, kind=command.kind, content_hash=command.content_hash, result=json.dumps(result)
                )
            )
            return result

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


def _again(fault: DBAPIError, attempt: int, elapsed: float) -> bool:
    if is_gone(fault):
        return elapsed < RECONNECT_SECONDS
    raced = isinstance(fault, IntegrityError) and constraint_of(fault) in RACED
    return attempt < TRIES and (is_retryable(fault) or raced)


class _Command:
    """A service call with its id and the hash of its content."""

    def __init__(
        self, identity: uuid.UUID, service: Callable[..., Any], args: tuple[Any, ...], kw: dict[str, Any]
    ) -> None:
        self.id = identity
        self.service = service
        self.args = args
        self.kw = kw
        self.kind = f"{service.__module__}.{service.__qualname__}"
        content = json.dumps([self.kind, args, kw], default=_plain, sort_keys=True)
        self.content_hash = _digest(content.encode())

    def first_result(self, content_hash: str, result: str) -> Any:
        """Return what the command gave the first time; refuse another command under its id."""
        if content_hash != self.content_hash:
            raise Refused(
                "Another command was already carried out under this id.",
                "Send it again as a new command.",
                name="operation_content",
            )
        return json.loads(result)


def _digest(content: bytes) -> str:
    import hashlib  # brings OpenSSL along: 4 MB that reading does not need

    return hashlib.sha256(content).hexdigest()


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if callable(value):
        return "callable"
    if isinstance(value, bytes):
        return _digest(value)
    if isinstance(value, (set, frozenset)):
        return sorted(map(str, value))
    return str(value)


def actor(session: Session) -> Colleague:
    """The person a session works for."""
    found: Colleague = session.info["staff"]
    return found


def colleague(session: Session, staff_id: int, login: str) -> Colleague:
    """Read a person at work with their duties."""
    row = session.execute(select(Staff.name, Staff.organisation_id).where(Staff.id == staff_id)).one()
    roles = session.scalars(select(StaffRole.role).where(StaffRole.staff_id == staff_id))
    return Colleague(staff_id, login, row.name, frozenset(Role(role) for role in roles), row.organisation_id)
