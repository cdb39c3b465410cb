"""The ground every table stands on: types that mean the same on both databases, names for constraints, stamps."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime
from typing import Annotated, Any, ClassVar

from sqlalchemy import (
    BigInteger,
    Boolean,
    Date,
    DateTime,
    Dialect,
    Integer,
    MetaData,
    SmallInteger,
    Text,
    TypeDecorator,
    Uuid,
)
from sqlalchemy.engine.interfaces import ExecutionContext
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.sql.functions import FunctionElement

from models.happening import Told
from models.lifecycle import Lifecycle
from models.roles import Role
from models.rules import Promise, Rule

NAMING = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}

BigInt = BigInteger().with_variant(Integer(), "sqlite")


class Moment(TypeDecorator[datetime]):
    """A point in time in UTC, aware in Python; on SQLite kept as text."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Send UTC to the database; SQLite stores no zone."""
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return an aware moment in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# STRICT tables of SQLite know only INTEGER, TEXT, REAL and BLOB; with them 'abc' in an amount is refused.
@compiles(Boolean, "sqlite")
@compiles(SmallInteger, "sqlite")
def _whole_number(_element: Any, _compiler: Any, **_kw: Any) -> str:
    return "INTEGER"


@compiles(Date, "sqlite")
@compiles(DateTime, "sqlite")
@compiles(Uuid, "sqlite")
def _plain_text(_element: Any, _compiler: Any, **_kw: Any) -> str:
    return "TEXT"


class database_now(FunctionElement[datetime]):  # noqa: N801 - reads as the SQL function it is
    """The server's own clock: a wrong clock on a desktop changes nothing."""

    type = Moment()
    inherit_cache = True


SQLITE_NOW = "strftime('%Y-%m-%d %H:%M:%f','now')"


@compiles(database_now)
def _now(_element: Any, _compiler: Any, **_kw: Any) -> str:
    return "now()"


@compiles(database_now, "sqlite")
def _now_sqlite(_element: Any, _compiler: Any, **_kw: Any) -> str:
    return f"({SQLITE_NOW})"


def acting_staff(context: ExecutionContext) -> Any:
    """Name the person at work for a stamp; the database compares it with its own login and refuses another."""
    return context.root_connection.info.get("staff_id")


def only_where(condition: str) -> dict[str, Any]:
    """Say in the `info` of an index which rows it covers.

    `postgresql_where` would load SQLAlchemy's PostgreSQL part, 3 MB, in an office that works in a file;
    models/migrations/tables.py hands the condition to both databases.
    """
    return {"where": condition}


class Base(DeclarativeBase):
    """Every table: named constraints, STRICT on SQLite, whole numbers of 64 bits."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        int: BigInt,
        str: Text(),
        bool: Boolean(create_constraint=False),
        date: Date(),
        datetime: Moment(),
        uuid.UUID: Uuid(),
    }

    writers: ClassVar[frozenset[Role]] = frozenset()
    """Roles that may write rows; empty means the database writes them itself or any active person may."""
    lifecycle: ClassVar[Lifecycle | None] = None
    told: ClassVar[Told | None] = None
    """What the rows tell the timeline of a family; None for tables that tell it nothing."""
    rules: ClassVar[tuple[Rule, ...]] = ()
    promises: ClassVar[tuple[Promise, ...]] = ()
    by_guards: ClassVar[bool] = False
    """Written by the guards of other tables alone: on a server nobody has the right; in a file rules see to it."""
    deletable: ClassVar[bool] = False
    append_only: ClassVar[bool] = False
    audited: ClassVar[bool] = True
    gives_rights: ClassVar[bool] = False
    """Rows say who somebody is and what they may: the right is looked at before the change, or a row gives itself."""
    locks: ClassVar[tuple[str, ...]] = ()
    """Parents (SQL after FROM, over `n`) whose rows a save waits for: two colleagues never pass a sum at once."""
    masked: ClassVar[tuple[str, ...]] = ()
    """Columns whose values the audit trail shows as ***."""

    def __init_subclass__(cls, **kw: Any) -> None:
        """Make each table STRICT on SQLite."""
        args = cls.__dict__.get("__table_args__", ())
        if "__tablename__" in cls.__dict__:
            options = {"sqlite_strict": True}
            rest = args[:-1] if args and isinstance(args[-1], dict) else args
            given = args[-1] if args and isinstance(args[-1], dict) else {}
            cls.__table_args__ = (*rest, {**options, **given})
        super().__init_subclass__(**kw)


Id = Annotated[int, mapped_column(BigInt, primary_key=True)]


class Record(Base):
    """A row people work on: a 64-bit id, a version against lost updates, and who made and changed it when."""

    __abstract__ = True

    id: Mapped[Id]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    created_at: Mapped[datetime] = mapped_column(server_default=database_now())
    created_by: Mapped[int | None] = mapped_column(default=acting_staff)
    updated_at: Mapped[datetime] = mapped_column(server_default=database_now(), onupdate=database_now())
    updated_by: Mapped[int | None] = mapped_column(default=acting_staff, onupdate=acting_staff)


STAMPS = ("id", "version", "created_at", "created_by", "updated_at", "updated_by")
