"""Render the guards for SQLite: one AFTER trigger per table and event, row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import Boolean

from models.base import Base, Moment, Record
from models.guards import effects
from models.guards.counters import POSTED
from models.guards.postgresql import UNTOLD
from models.guards.rules import EVENTS, column_names, models, promised, rights_of, rules_of
from models.ledger import Account, Ledgered, Transfer
from models.rules import Rule, count_days

ME = (
    "(SELECT l.staff_id FROM login l JOIN staff s ON s.id = l.staff_id"
    " WHERE l.name = lower(app_user()) AND l.active AND s.active)"
)

# The same text as models.base.SQLITE_NOW in the column defaults, made in half the time.
NOW = "datetime('now', 'subsec')"

_HOLDING = (
    "CASE {t}.kind WHEN 'hold' THEN {t}.amount WHEN 'settle' THEN -{t}.amount WHEN 'release'"
    " THEN -{t}.amount ELSE 0 END"
)
_POSTING = "CASE WHEN {t}.kind IN ('post', 'settle') THEN {t}.amount ELSE 0 END"
_TAKING_BACK = "CASE WHEN {t}.kind = 'reversal' THEN {t}.amount ELSE 0 END"
POSTING, TAKING_BACK, HOLDING = (sql.format(t="NEW") for sql in (_POSTING, _TAKING_BACK, _HOLDING))

# A reversal takes back what the posting counted, so that "paid" never counts what came back.
# The floor is looked at before the CHECK can: UPDATE OR IGNORE of a payment would pass over a CHECK in here.
COUNTERS = (
    f"SELECT RAISE(ABORT, 'ck_account_floor') FROM account WHERE id = NEW.from_account_id"
    f" AND posted_in - posted_out - held - {TAKING_BACK} - {POSTING} - {HOLDING} < floor;\n"
    f"UPDATE account SET posted_out = posted_out + {POSTING}, posted_in = posted_in - {TAKING_BACK},"
    f" held = held + {HOLDING}, last_transfer_id = NEW.id WHERE id = NEW.from_account_id;\n"
    f"UPDATE account SET posted_in = posted_in + {POSTING}, posted_out = posted_out - {TAKING_BACK},"
    " last_transfer_id = NEW.id WHERE id = NEW.to_account_id;"
)

# The file has no rights of its own: a counter may only move together with the transfer that moved it, once.
_POST, _BACK, _HOLD = (sql.format(t="t") for sql in (_POSTING, _TAKING_BACK, _HOLDING))
ACCOUNT_MOVES = (
    "NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.unit <> OLD.unit OR NEW.floor IS NOT OLD.floor"
    " OR NEW.dated <> OLD.dated OR NEW.name <> OLD.name OR NEW.last_transfer_id <= OLD.last_transfer_id"
    " OR NOT EXISTS (SELECT 1 FROM transfer t WHERE t.id = NEW.last_transfer_id AND"
    f" ((t.from_account_id = NEW.id AND OLD.posted_in - NEW.posted_in = {_BACK}"
    f" AND NEW.posted_out - OLD.posted_out = {_POST} AND NEW.held - OLD.held = {_HOLD})"
    f" OR (t.to_account_id = NEW.id AND NEW.held = OLD.held AND OLD.posted_out - NEW.posted_out = {_BACK}"
    f" AND NEW.posted_in - OLD.posted_in = {_POST})))"
)
FLOOR_AT_DATE = (
    "NEW.dated AND EXISTS (SELECT 1 FROM (SELECT sum(CASE WHEN t.to_account_id = NEW.id THEN t.amount"
    " ELSE -t.amount END) OVER (ORDER BY t.effective_on) AS balance FROM transfer t"
    f" WHERE (t.from_account_id = NEW.id OR t.to_account_id = NEW.id) AND t.kind IN {POSTED}) d"
    " WHERE d.balance < NEW.floor)"
)
ACCOUNT = (
    f"SELECT RAISE(ABORT, 'account_moves') WHERE {ACCOUNT_MOVES};\n"
    f"SELECT RAISE(ABORT, 'account_floor_at_date') WHERE {FLOOR_AT_DATE};"
)


def statements() -> Iterator[str]:
    """All statements that put the guards of every table in place; safe to run again."""
    for model in models():
        for event in EVENTS:
            yield f"DROP TRIGGER IF EXISTS guard_{model.__tablename__}_{event}"
            yield f"DROP TRIGGER IF EXISTS guard_right_{model.__tablename__}_{event}"
        yield from _table(model)


def _table(model: type[Base]) -> Iterator[str]:
    table = model.__tablename__
    if model.gives_rights:
        yield from (_right(model, event) for event in EVENTS)
    yield _trigger(table, "insert", _body(model, "insert"))
    if model.append_only:
        yield _trigger(table, "update", f"SELECT RAISE(ABORT, '{table}_kept');")
    elif model is Account:
        yield _trigger(table, "update", ACCOUNT)
    else:
        yield _trigger(table, "update", _body(model, "update"))
    deletion = _body(model, "delete") if model.deletable else f"SELECT RAISE(ABORT, '{table}_kept');"
    yield _trigger(table, "delete", deletion)


def _trigger(table: str, event: str, body: str) -> str:
    moment = "BEFORE" if "_kept'" in body else "AFTER"
    return f"CREATE TRIGGER guard_{table}_{event} {moment} {event.upper()} ON {table} BEGIN\n{body or 'SELECT 1;'}\nEND"


def _right(model: type[Base], event: str) -> str:
    """Look at the right before the change: afterwards the changed row would count."""
    table = model.__tablename__
    body = _cases(rights_of(model, event))
    return f"CREATE TRIGGER guard_right_{table}_{event} BEFORE {event.upper()} ON {table} BEGIN\n{body}\nEND"


def _body(model: type[Base], event: str) -> str:
    parts = [_refusals(model, event)]
    if issubclass(model, Ledgered):
        parts += [_transfer(item) for item in getattr(effects, f"on_{event}")(model)]
    if model is Transfer:
        parts.append(COUNTERS)
    parts += _promises(model, event)
    if model.audited:
        parts.append(_audit(model, event))
    return "\n".join(part for part in parts if part)


def _promises(model: type[Base], event: str) -> Iterator[str]:
    """Note for whom it is broken now, and forget for whom it no longer is."""
    for promise in promised(model, event):
        table, when = promise.table, promise.when if event == "insert" else "1 = 1"
        mended = promise.broken.replace("k.id", f"{table}.id")
        yield words(
            f"INSERT INTO {table} (id) SELECT k.id FROM (SELECT {promise.key} AS id) k WHERE k.id IS NOT NULL"
            f" AND ({when}) AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = k.id) AND ({promise.broken});"
        )
        yield words(f"DELETE FROM {table} WHERE id = {promise.key} AND NOT ({mended});")


def _refusals(model: type[Base], event: str) -> str:
    return _cases([rule for rule in rules_of(model) if rule.looks(event)])


def _cases(rules: list[Rule]) -> str:
    cases = "\n".join(f"  WHEN {rule.broken} THEN RAISE(ABORT, '{rule.name}')" for rule in rules)
    # LIMIT keeps the look-up of who works in one piece: it is done once, not once for each rule.
    one = words(cases.replace("{me}", "actor.me"))
    return f"SELECT CASE\n{one}\n END FROM (SELECT {ME} AS me LIMIT 1) actor;" if cases else ""


# A column in a list of words; not the last part of a sum or of joined texts, which IN would take as a whole.
LIST = re.compile(r"(?<![\w.])(?<![-+*/|%] )([\w.]+) (NOT )?IN \(('\w+'(?:, '\w+')+)\)")


def words(sql: str) -> str:
    """Write what a rule says in the words of a trigger."""
    sql = re.sub(r"\bn\.", "NEW.", re.sub(r"\bo\.", "OLD.", sql))
    sql = count_days(LIST.sub(_one_by_one, sql), "julianday(date({}))")
    return sql.replace("{me}", ME).replace("{now}", NOW).replace("{login}", "app_user()")


def _one_by_one(found: re.Match[str]) -> str:
    """Compare with each value in turn: for a list SQLite fills a table of its own, again for every row."""
    column, without, values = found.groups()
    return f"{without or ''}({' OR '.join(f'{column} = {value}' for value in values.split(', '))})"


def _transfer(item: effects.Insertion) -> str:
    source = f" FROM {item.source}" if item.source else ""
    return words(f"INSERT INTO transfer ({effects.COLUMNS}) SELECT {item.select}{source} WHERE {item.where};")


def _writer(model: type[Base], event: str) -> str:
    """Who changes the row and when: its own stamps where the rules have just proved them, else looked up."""
    if issubclass(model, Record) and event != "delete":
        verb = "created" if event == "insert" else "updated"
        return f"NEW.{verb}_by, NEW.{verb}_at"
    return f"{ME}, {NOW}"


def _audit(model: type[Base], event: str) -> str:
    table, columns = model.__tablename__, "login, staff_id, at, table_name, row_id, action"
    writer = _writer(model, event)
    if event == "insert":
        return f"INSERT INTO audit ({columns}) VALUES (app_user(), {writer}, '{table}', NEW.id, 'insert');"
    if event == "delete":
        pairs = ", ".join(f"'{name}', json({_shown(model, 'OLD', name)})" for name in column_names(model))
        return (
            f"INSERT INTO audit ({columns}, before)"
            f" VALUES (app_user(), {writer}, '{table}', OLD.id, 'delete', json_object({pairs}));"
        )
    names = [name for name in column_names(model) if name not in UNTOLD]
    sides = []
    for side in ("OLD", "NEW"):
        pairs = " UNION ALL ".join(
            f"SELECT '{name}' AS k, {_shown(model, side, name)} AS v WHERE OLD.{name} IS NOT NEW.{name}"
            for name in names
        )
        sides.append(f"(SELECT json_group_object(k, json(v)) FROM ({pairs}))")
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in names)
    return (
        f"INSERT INTO audit ({columns}, before, after) SELECT app_user(), {writer}, '{table}', NEW.id, 'update',"
        f" {sides[0]}, {sides[1]} WHERE {changed};"
    )


def _shown(model: type[Base], side: str, name: str) -> str:
    """SQL: a value as JSON text, written as PostgreSQL writes it."""
    kind = model.__table__.c[name].type
    if name in model.masked:
        return "'\"***\"'"
    if isinstance(kind, Boolean):
        return f"CASE {side}.{name} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END"
    if isinstance(kind, Moment):
        return f"json_quote(strftime('%Y-%m-%dT%H:%M:%f+00:00', {side}.{name}))"
    return f"json_quote({side}.{name})"
