"""Render the guards for PostgreSQL: one statement-level trigger per table and event, over transition tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.base import Base
from models.guards import effects
from models.guards.rules import models, rules_of
from models.ledger import Account, Ledgered, Transfer

MEMBER = "povratak_member"
HEADER = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp"
UNTOLD = ("version", "updated_at", "updated_by")

STAFF = """CREATE OR REPLACE FUNCTION app_staff() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT l.staff_id FROM login l JOIN staff s ON s.id = l.staff_id
   WHERE l.name = lower(session_user) AND l.active AND s.active $$"""

KEPT = f"""CREATE OR REPLACE FUNCTION app_kept() RETURNS trigger {HEADER} AS $$
BEGIN RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = TG_TABLE_NAME || '_kept',
  TABLE = TG_TABLE_NAME, MESSAGE = TG_TABLE_NAME || '_kept'; END $$"""

POSTED = "('post', 'settle', 'reversal')"
COUNTERS = f"""
SELECT bool_or(l.dated) INTO v_dated FROM (SELECT a.dated FROM account a WHERE a.id IN
  (SELECT t.from_account_id FROM new_rows t UNION SELECT t.to_account_id FROM new_rows t)
  ORDER BY a.id FOR NO KEY UPDATE) l;
UPDATE account a SET posted_in = a.posted_in + s.arriving, posted_out = a.posted_out + s.leaving,
  held = a.held + s.holding, last_transfer_id = greatest(a.last_transfer_id, s.last)
FROM (SELECT g.account_id, sum(g.arriving) AS arriving, sum(g.leaving) AS leaving, sum(g.holding) AS holding, max(g.id) AS last
  FROM (SELECT t.id, t.from_account_id AS account_id, 0 AS arriving,
      CASE WHEN t.kind IN {POSTED} THEN t.amount ELSE 0 END AS leaving,
      CASE t.kind WHEN 'hold' THEN t.amount WHEN 'settle' THEN -t.amount WHEN 'release' THEN -t.amount ELSE 0 END
        AS holding FROM new_rows t
    UNION ALL SELECT t.id, t.to_account_id, CASE WHEN t.kind IN {POSTED} THEN t.amount ELSE 0 END, 0, 0
      FROM new_rows t) g
  GROUP BY g.account_id) s
WHERE a.id = s.account_id;
IF v_dated AND EXISTS (SELECT 1 FROM (SELECT a.floor, sum(CASE WHEN t.to_account_id = a.id THEN t.amount
      ELSE -t.amount END) OVER (PARTITION BY a.id ORDER BY t.effective_on) AS balance
    FROM account a JOIN transfer t ON a.id IN (t.from_account_id, t.to_account_id) AND t.kind IN {POSTED}
    WHERE a.dated AND a.id IN (SELECT n.from_account_id FROM new_rows n UNION SELECT n.to_account_id FROM new_rows n)
  ) d WHERE d.balance < d.floor) THEN
  RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'account_floor_at_date', TABLE = 'account',
    MESSAGE = 'account_floor_at_date';
END IF;"""


def statements() -> Iterator[str]:
    """All statements that put the guards and rights of every table in place; safe to run again."""
    yield STAFF
    yield KEPT
    yield from _member()
    for model in models():
        yield from _table(model)


def _table(model: type[Base]) -> Iterator[str]:
    table = model.__tablename__
    for event in ("insert", "update"):
        if event == "update" and (model.append_only or model is Account):
            continue
        yield from _guard(model, event)
    yield from _kept(model)
    yield f"REVOKE ALL ON {table} FROM PUBLIC"
    yield f"REVOKE ALL ON {table} FROM {MEMBER}"
    yield f"GRANT {_grants(model)} ON {table} TO {MEMBER}"


def _grants(model: type[Base]) -> str:
    if model.__tablename__ == "audit":
        return "SELECT"
    if model.append_only or model is Account:
        return "SELECT, INSERT"
    return "SELECT, INSERT, UPDATE" + (", DELETE" if model.deletable else "")


def _guard(model: type[Base], event: str) -> Iterator[str]:
    table = model.__tablename__
    old = " OLD TABLE AS old_rows" if event == "update" else ""
    yield (f"CREATE OR REPLACE FUNCTION guard_{table}_{event}() RETURNS trigger {HEADER} AS $$\n"
           "DECLARE v_me bigint := app_staff(); v_broken text; v_dated boolean;\nBEGIN\n"
           f"{_body(model, event)}\nRETURN NULL;\nEND $$")
    yield f"DROP TRIGGER IF EXISTS guard_{event} ON {table}"
    yield (f"CREATE TRIGGER guard_{event} AFTER {event.upper()} ON {table} REFERENCING{old} NEW TABLE AS new_rows"
           f" FOR EACH STATEMENT EXECUTE FUNCTION guard_{table}_{event}()")
    yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER guard_{event}"


def _body(model: type[Base], event: str) -> str:
    parts = [_refusals(model, event)]
    if issubclass(model, Ledgered):
        parts += [_transfer(item, event) for item in getattr(effects, f"on_{event}")(model)]
    if model is Transfer:
        parts.append(COUNTERS)
    if model.audited:
        parts.append(_audit(model, event))
    return "\n".join(parts)


def _rows(event: str) -> str:
    return "new_rows n JOIN old_rows o ON o.id = n.id" if event == "update" else "new_rows n"


def _refusals(model: type[Base], event: str) -> str:
    table = model.__tablename__
    rules = [rule for rule in rules_of(model) if rule.on == event]
    cases = "\n".join(f"  WHEN {_words(rule.refuse)} THEN '{rule.name}'" for rule in rules)
    if not cases:
        return ""
    return (f"SELECT x.broken INTO v_broken FROM (SELECT CASE\n{cases}\n END AS broken FROM {_rows(event)}) x"
            " WHERE x.broken IS NOT NULL LIMIT 1;\n"
            "IF v_broken IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = v_broken,"
            f" TABLE = '{table}', MESSAGE = v_broken; END IF;")


def _words(sql: str) -> str:
    return sql.replace("{me}", "v_me").replace("{now}", "now()")


def _transfer(item: effects.Insertion, event: str) -> str:
    source = f"{_rows(event)} CROSS JOIN {item.source}" if item.source else _rows(event)
    return _words(f"INSERT INTO transfer ({effects.COLUMNS}) SELECT {item.select} FROM {source} WHERE {item.where};")


def _audit(model: type[Base], event: str) -> str:
    table, columns = model.__tablename__, "login, staff_id, table_name, row_id, action"
    if event == "insert":
        return (f"INSERT INTO audit ({columns}) SELECT session_user, v_me, '{table}', n.id, 'insert'"
                " FROM new_rows n;")
    untold = ", ".join(f"'{name}'" for name in UNTOLD)
    value = _masked(model, "b.value"), _masked(model, "d.after -> b.key")
    return (f"INSERT INTO audit ({columns}, before, after) SELECT session_user, v_me, '{table}', c.id, 'update',"
            " c.was::text, c.is_now::text FROM (SELECT d.id,"
            f" (SELECT jsonb_object_agg(b.key, {value[0]}) FROM jsonb_each(d.before) b"
            f"   WHERE b.value IS DISTINCT FROM d.after -> b.key AND b.key NOT IN ({untold})) AS was,"
            f" (SELECT jsonb_object_agg(b.key, {value[1]}) FROM jsonb_each(d.before) b"
            f"   WHERE b.value IS DISTINCT FROM d.after -> b.key AND b.key NOT IN ({untold})) AS is_now"
            f" FROM (SELECT n.id, to_jsonb(o) AS before, to_jsonb(n) AS after FROM {_rows(event)}) d) c"
            " WHERE c.was IS NOT NULL;")


def _masked(model: type[Base], value: str) -> str:
    if not model.masked:
        return value
    names = ", ".join(f"'{name}'" for name in model.masked)
    return f"CASE WHEN b.key IN ({names}) THEN '\"***\"'::jsonb ELSE {value} END"


def _kept(model: type[Base]) -> Iterator[str]:
    table = model.__tablename__
    events = ["TRUNCATE"]
    if not model.deletable:
        events.append("DELETE")
    if model.append_only:
        events.append("UPDATE")
    yield f"DROP TRIGGER IF EXISTS kept ON {table}"
    yield (f"CREATE TRIGGER kept BEFORE {' OR '.join(events)} ON {table} FOR EACH STATEMENT"
           " EXECUTE FUNCTION app_kept()")
    yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER kept"
    if model.deletable:
        yield from _deletion(table)


def _deletion(table: str) -> Iterator[str]:
    yield (f"CREATE OR REPLACE FUNCTION guard_{table}_delete() RETURNS trigger {HEADER} AS $$\nBEGIN\n"
           "INSERT INTO audit (login, staff_id, table_name, row_id, action, before)"
           f" SELECT session_user, app_staff(), '{table}', o.id, 'delete', to_jsonb(o)::text FROM old_rows o;\n"
           "RETURN NULL;\nEND $$")
    yield f"DROP TRIGGER IF EXISTS guard_delete ON {table}"
    yield (f"CREATE TRIGGER guard_delete AFTER DELETE ON {table} REFERENCING OLD TABLE AS old_rows"
           f" FOR EACH STATEMENT EXECUTE FUNCTION guard_{table}_delete()")
    yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER guard_delete"


def _member() -> Iterator[str]:
    yield (f"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{MEMBER}') THEN"
           f" CREATE ROLE {MEMBER} NOLOGIN; END IF; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;"
           " END $$")
    yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA public TO {MEMBER}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {MEMBER}"
    yield "DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$"


def referenced(sql: str) -> set[str]:
    """The trigger names a statement creates; used by the self-check of a database."""
    return set(re.findall(r"CREATE TRIGGER (\w+)", sql))
