"""Refusals in plain sentences: what happened, what was kept, what to do. Every constraint name has one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.exc import DataError, DBAPIError, InterfaceError, OperationalError

from models.texts import Filled
from services.constraint_texts import CONSTRAINTS, NEEDED, UNSUITABLE


class Refused(Exception):
    """An expected refusal: a sentence, what to do about it, and the field it belongs to, if one."""

    def __init__(self, sentence: str, remedy: str = "", field: str | None = None, name: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy
        self.field = field
        self.name = name


class Stale(Refused):
    """Two people changed one record: both versions, field by field, for the second to choose."""

    def __init__(
        self, record: str, *, mine: Mapping[str, Any], theirs: Mapping[str, Any], version: int, who: str
    ) -> None:
        super().__init__(
            Filled("{who} changed this record while you were working on it.", who=who),
            "Look at both versions and choose.",
            name="stale",
        )
        self.record = record
        self.mine = dict(mine)
        self.theirs = dict(theirs)
        self.version = version
        self.who = who


class Offline(Refused):
    """The database does not answer; nothing is lost, the command can be sent again under the same id."""


class Cancelled(Exception):
    """A person stopped long work; its transaction is rolled back."""


AT_COMMIT = "fk_family_unsettled_waits_for"
"""The only foreign key looked at when a transaction ends; SQLite does not name it."""
RETRY = frozenset({"40001", "40P01"})
BUSY = frozenset({"55P03", "57014"})
GONE = ("08", "57P", "25P03")
UNFIT = (OverflowError, UnicodeEncodeError)
"""What the drivers raise for a value that no column can hold, before anything is sent."""


def constraint_of(fault: DBAPIError) -> str:
    """Name the constraint or rule a driver error speaks of; empty when it names none."""
    diagnosis = getattr(fault.orig, "diag", None)
    if diagnosis is not None:
        if diagnosis.sqlstate == "23502":
            return f"needed_{diagnosis.table_name}_{diagnosis.column_name}"
        return diagnosis.constraint_name or ""
    if fault.statement is None and str(fault.orig).startswith("FOREIGN KEY"):
        return AT_COMMIT
    return _sqlite_constraint(str(fault.orig))


def _sqlite_constraint(message: str) -> str:
    if found := re.match(r"UNIQUE constraint failed: (?:index '(\w+)'|(.+))", message):
        return found[1] or _unique_over(found[2])
    if found := re.match(r"NOT NULL constraint failed: (\w+)\.(\w+)", message):
        return f"needed_{found[1]}_{found[2]}"
    if message.startswith("FOREIGN KEY"):
        return "foreign_key"
    if found := re.match(r"(?:CHECK constraint failed: )?(\w+)$", message):
        return found[1]
    return ""


def _unique_over(columns: str) -> str:
    from models.base import Base
    from models.migrations import tables  # noqa: F401 - registers every table

    names = [name.split(".") for name in columns.split(", ")]
    table = Base.metadata.tables[names[0][0]]
    wanted = [name for _table, name in names]
    uniques = {item.name: item.columns for item in table.constraints if isinstance(item, UniqueConstraint)}
    uniques |= {item.name: item.columns for item in table.indexes if item.unique}
    for name, columns_of in uniques.items():
        if [column.name for column in columns_of] == wanted:
            return str(name)
    return f"pk_{names[0][0]}"


@cache
def _rules() -> dict[str, tuple[str, str]]:
    from models.guards.rules import models, rules_of
    from models.migrations import tables  # noqa: F401 - registers every table

    return {rule.name: (rule.sentence, rule.remedy) for model in models() for rule in rules_of(model)}


def sentence_for(name: str) -> tuple[str, str]:
    """The sentence and remedy for a constraint or rule name; KeyError when it has none (a test forbids that)."""
    if name in _rules():
        return _rules()[name]
    if name.endswith("_kept"):
        return CONSTRAINTS["kept"]
    if name.startswith("needed_"):
        return NEEDED
    if name.startswith("fk_") or name == "foreign_key":
        return CONSTRAINTS.get(name, CONSTRAINTS["foreign_key"])
    if name.startswith("pk_"):
        return CONSTRAINTS["pk"]
    return CONSTRAINTS[name]


def unfit() -> Refused:
    """A value no column can hold."""
    return Refused("A value is too large, or holds a sign that cannot be kept.", "Type it again by hand.", name="value")


def explain(fault: DBAPIError) -> Exception:
    """Turn a driver error into the refusal people read; an error nobody foresaw comes back as it was."""
    name = constraint_of(fault)
    state = str(getattr(fault.orig, "sqlstate", "") or "")
    if name:
        try:
            sentence, remedy = sentence_for(name)
        except KeyError:
            return fault
        return Refused(sentence, remedy, name=name)
    return _by_state(fault, state)


def _by_state(fault: DBAPIError, state: str) -> Exception:
    message = str(fault.orig)
    if state.startswith("28") or "authentication failed" in message:
        return Refused(*UNSUITABLE["password"], name="password")
    if state == "42501":
        return Refused("This is not your right.", "Ask the administrator for the duty it needs.", name="right")
    if state in BUSY or "database is locked" in message:
        return Refused("Somebody is working on the same record.", "Wait a moment and try again.", name="busy")
    if state == "53100" or "disk is full" in message:
        return Refused("The disk is full: nothing was saved.", "Free some space, then save again.", name="disk")
    if state.startswith("53"):
        return Refused("The server has too much to do just now.", "Wait a moment and try again.", name="crowded")
    if state.startswith("22") or "cannot store" in message or _is_unsent(fault):
        return unfit()
    if "not a database" in message:
        return Refused(*UNSUITABLE["wrong_key"], name="wrong_key")
    if "malformed" in message:
        return Refused(*UNSUITABLE["damaged"], name="damaged")
    if is_gone(fault):
        return Offline(
            "The database does not answer. What you typed is kept.", "Check the network and try again.", name="offline"
        )
    return fault


def is_gone(fault: DBAPIError) -> bool:
    """Tell a lost connection from a refusal."""
    state = str(getattr(fault.orig, "sqlstate", "") or "")
    lost = isinstance(fault, (OperationalError, InterfaceError)) and type(fault.orig).__module__.startswith("psycopg")
    return fault.connection_invalidated or state.startswith(GONE) or (lost and not state)


def _is_unsent(fault: DBAPIError) -> bool:
    """Tell a value that the driver itself would not send."""
    return isinstance(fault, DataError) and not getattr(fault.orig, "sqlstate", None)


def is_retryable(fault: DBAPIError) -> bool:
    """Tell an error that goes away by doing the whole command again."""
    return str(getattr(fault.orig, "sqlstate", "") or "") in RETRY
