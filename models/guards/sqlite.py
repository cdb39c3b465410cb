"""Render the guards for SQLite: one AFTER trigger per table and event, row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.base import SQLITE_NOW, Base
from models.guards import effects
from models.guards.postgresql import POSTED, UNTOLD
from models.guards.rules import models, rules_of
from models.ledger import Account, Ledgered, Transfer

ME = ("(SELECT l.staff_id FROM login l JOIN staff s ON s.id = l.staff_id"
      " WHERE l.name = lower(app_user()) AND l.active AND s.active)")

_HOLDING = "CASE {t}.kind WHEN 'hold' THEN {t}.amount WHEN 'settle' THEN -{t}.amount WHEN 'release' THEN -{t}.amount ELSE 0 END"
_POSTING = f"CASE WHEN {{t}}.kind IN {POSTED} THEN {{t}}.amount ELSE 0 END"

COUNTERS = (
    f"UPDATE account SET posted_out = posted_out + {_POSTING.format(t='NEW')}, held = held + {_HOLDING.format(t='NEW')},"
    " last_transfer_id = NEW.id WHERE id = NEW.from_account_id;\n"
    f"UPDATE account SET posted_in = posted_in + {_POSTING.format(t='NEW')}, last_transfer_id = NEW.id"
    " WHERE id = NEW.to_account_id;\n"
    "SELECT RAISE(ABORT, 'account_floor_at_date') WHERE EXISTS (SELECT 1 FROM (SELECT a.floor AS floor,"
    " sum(CASE WHEN t.to_account_id = a.id THEN t.amount ELSE -t.amount END)"
    " OVER (PARTITION BY a.id ORDER BY t.effective_on) AS balance"
    f" FROM account a JOIN transfer t ON a.id IN (t.from_account_id, t.to_account_id) AND t.kind IN {POSTED}"
    " WHERE a.dated AND a.id IN (NEW.from_account_id, NEW.to_account_id)) d WHERE d.balance < d.floor);"
)

# The file has no rights of its own: a counter may only move together with the transfer that moved it, once.
ACCOUNT_MOVES = (
    "NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.unit <> OLD.unit OR NEW.floor IS NOT OLD.floor"
    " OR NEW.dated <> OLD.dated OR NEW.name <> OLD.name OR NEW.last_transfer_id <= OLD.last_transfer_id"
    " OR NOT EXISTS (SELECT 1 FROM transfer t WHERE t.id = NEW.last_transfer_id AND"
    f" ((t.from_account_id = NEW.id AND NEW.posted_in = OLD.posted_in"
    f" AND NEW.posted_out - OLD.posted_out = {_POSTING.format(t='t')}"
    f" AND NEW.held - OLD.held = {_HOLDING.format(t='t')}) OR (t.to_account_id = NEW.id"
    f" AND NEW.posted_out = OLD.posted_out AND NEW.held = OLD.held"
    f" AND NEW.posted_in - OLD.posted_in = {_POSTING.format(t='t')})))"
)


def statements() -> Iterator[str]:
    """All statements that put the guards of every table in place; safe to run again."""
    for model in models():
        for event in ("insert", "update", "delete"):
            yield f"DROP TRIGGER IF EXISTS guard_{model.__tablename__}_{event}"
        yield from _table(model)


def _table(model: type[Base]) -> Iterator[str]:
    table = model.__tablename__
    yield _trigger(table, "insert", _body(model, "insert"))
    if model.append_only:
        yield _trigger(table, "update", f"SELECT RAISE(ABORT, '{table}_kept');")
    elif model is Account:
        yield _trigger(table, "update", f"SELECT RAISE(ABORT, 'account_moves') WHERE {ACCOUNT_MOVES};")
    else:
        yield _trigger(table, "update", _body(model, "update"))
    yield _trigger(table, "delete", _deletion(model) if model.deletable else f"SELECT RAISE(ABORT, '{table}_kept');")


def _trigger(table: str, event: str, body: str) -> str:
    moment = "BEFORE" if "_kept'" in body else "AFTER"
    return f"CREATE TRIGGER guard_{table}_{event} {moment} {event.upper()} ON {table} BEGIN\n{body or 'SELECT 1;'}\nEND"


def _body(model: type[Base], event: str) -> str:
    parts = [_refusals(model, event)]
    if issubclass(model, Ledgered):
        parts += [_transfer(item) for item in getattr(effects, f"on_{event}")(model)]
    if model is Transfer:
        parts.append(COUNTERS)
    if model.audited:
        parts.append(_audit(model, event))
    return "\n".join(part for part in parts if part)


def _refusals(model: type[Base], event: str) -> str:
    cases = "\n".join(f"  WHEN {_words(rule.refuse)} THEN RAISE(ABORT, '{rule.name}')"
                      for rule in rules_of(model) if rule.on == event)
    return f"SELECT CASE\n{cases}\n END;" if cases else ""


def _words(sql: str) -> str:
    sql = re.sub(r"\bn\.", "NEW.", re.sub(r"\bo\.", "OLD.", sql))
    return sql.replace("{me}", ME).replace("{now}", SQLITE_NOW)


def _transfer(item: effects.Insertion) -> str:
    source = f" FROM {item.source}" if item.source else ""
    return _words(f"INSERT INTO transfer ({effects.COLUMNS}) SELECT {item.select}{source} WHERE {item.where};")


def _audit(model: type[Base], event: str) -> str:
    table, columns = model.__tablename__, "login, staff_id, table_name, row_id, action"
    if event == "insert":
        return f"INSERT INTO audit ({columns}) VALUES (app_user(), {ME}, '{table}', NEW.id, 'insert');"
    names = [name for name in model.__table__.c.keys() if name not in UNTOLD]
    sides = []
    for side in ("OLD", "NEW"):
        pairs = " UNION ALL ".join(
            f"SELECT '{name}' AS k, {_shown(model, side, name)} AS v WHERE OLD.{name} IS NOT NEW.{name}"
            for name in names)
        sides.append(f"(SELECT json_group_object(k, v) FROM ({pairs}))")
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in names)
    return (f"INSERT INTO audit ({columns}, before, after) SELECT app_user(), {ME}, '{table}', NEW.id, 'update',"
            f" {sides[0]}, {sides[1]} WHERE {changed};")


def _shown(model: type[Base], side: str, name: str) -> str:
    return "'***'" if name in model.masked else f"{side}.{name}"


def _deletion(model: type[Base]) -> str:
    pairs = ", ".join(f"'{name}', OLD.{name}" for name in model.__table__.c.keys())
    return ("INSERT INTO audit (login, staff_id, table_name, row_id, action, before)"
            f" VALUES (app_user(), {ME}, '{model.__tablename__}', OLD.id, 'delete', json_object({pairs}));")
