"""Render the guards for PostgreSQL: one statement-level trigger per table and event, over transition tables."""

from __future__ import annotations

from collections.abc import Iterator

from models.base import Base
from models.guards import counters, effects
from models.guards.rules import column_names, models, promised, rights_of, rules_of
from models.ledger import Account, Ledgered, Transfer
from models.rules import Rule, count_days

MEMBER = "povratak_member"
HEADER = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp"
SEEKING = f"{HEADER} SET enable_seqscan = off SET jit = off"
"""For what looks around a row by index: a plan made while the tables were small would later read them whole, and
compiling it takes longer than an import of 10,000 rows."""
UNTOLD = ("version", "updated_at", "updated_by")

ME = (
    "SELECT l.staff_id INTO v_me FROM login l JOIN staff s ON s.id = l.staff_id"
    " WHERE l.name = lower(session_user) AND l.active AND s.active;"
)
STAFF = f"""CREATE OR REPLACE FUNCTION app_staff() RETURNS bigint STABLE {HEADER} AS
$$ DECLARE v_me bigint; BEGIN {ME} RETURN v_me; END $$"""

# The only way a person of the office makes a login: administrators alone, an ordinary name, no further right.
ADD_LOGIN = f"""CREATE OR REPLACE FUNCTION app_add_login(p_name text, p_verifier text) RETURNS void {HEADER} AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = app_staff() AND r.role = 'administrator') THEN
    RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'only an administrator makes logins';
  END IF;
  IF p_name !~ '^[a-z][a-z0-9_.]{{1,40}}$' OR p_name LIKE 'pg\\_%' OR p_name LIKE 'povratak\\_%' THEN
    RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'login_name_plain', MESSAGE = 'login_name_plain';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_name) THEN
    EXECUTE format('CREATE ROLE %I LOGIN', p_name);
    IF p_verifier IS NOT NULL THEN EXECUTE format('ALTER ROLE %I PASSWORD %L', p_name, p_verifier); END IF;
  ELSIF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_name AND (rolsuper OR rolcreaterole OR rolbypassrls)) THEN
    RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'this login has rights of its own';
  END IF;
  EXECUTE format('GRANT {MEMBER} TO %I', p_name);
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), p_name);
END $$"""

# The members' role belongs to the whole server: who may read this office is said by who may connect to it.
OWN_LOGINS = """DO $$ DECLARE v_name text; BEGIN
  EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database());
  FOR v_name IN SELECT l.name FROM login l JOIN pg_roles r ON r.rolname = l.name LOOP
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), v_name);
  END LOOP; END $$"""

# Tells other desktops that something changed, and which program did it: never what. They read under own rights.
NOTICE = "PERFORM pg_notify('povratak', current_setting('application_name'));"

KEPT = f"""CREATE OR REPLACE FUNCTION app_kept() RETURNS trigger {HEADER} AS $$
BEGIN RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = TG_TABLE_NAME || '_kept',
  TABLE = TG_TABLE_NAME, MESSAGE = TG_TABLE_NAME || '_kept'; END $$"""


def statements() -> Iterator[str]:
    """All statements that put the guards and rights of every table in place; safe to run again."""
    yield STAFF
    yield KEPT
    yield from _member()
    for model in models():
        yield from _table(model)


def _table(model: type[Base]) -> Iterator[str]:
    table = model.__tablename__
    for event in () if model.by_guards else _events(model):
        yield from _guard(model, event)
        if model.gives_rights:
            yield from _right(model, event)
    yield from _kept(model)
    yield f"REVOKE ALL ON {table} FROM PUBLIC"
    yield f"REVOKE ALL ON {table} FROM {MEMBER}"
    yield f"GRANT {_grants(model)} ON {table} TO {MEMBER}"


def _events(model: type[Base]) -> tuple[str, ...]:
    if model.append_only or model is Account:
        return ("insert",)
    return ("insert", "update", "delete") if model.deletable else ("insert", "update")


def _grants(model: type[Base]) -> str:
    if model.by_guards or model.__tablename__ == "audit":
        return "SELECT"
    if model.append_only or model is Account:
        return "SELECT, INSERT"
    changing = ", ".join(name for name in column_names(model) if name not in ("id", "created_at", "created_by"))
    return f"SELECT, INSERT, UPDATE ({changing})" + (", DELETE" if model.deletable else "")


def _guard(model: type[Base], event: str) -> Iterator[str]:
    table = model.__tablename__
    header = SEEKING if model.promises else HEADER
    declared = "v_me bigint; v_broken text; v_more boolean; " + (counters.DECLARED if model is Transfer else "")
    yield (
        f"CREATE OR REPLACE FUNCTION guard_{table}_{event}() RETURNS trigger {header} AS $$\n"
        f"DECLARE {declared}\nBEGIN\n{_body(model, event)}\nRETURN NULL;\nEND $$"
    )
    yield f"DROP TRIGGER IF EXISTS guard_{event} ON {table}"
    yield (
        f"CREATE TRIGGER guard_{event} AFTER {event.upper()} ON {table} REFERENCING {SIDES[event]}"
        f" FOR EACH STATEMENT EXECUTE FUNCTION guard_{table}_{event}()"
    )
    yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER guard_{event}"


def _body(model: type[Base], event: str) -> str:
    parts = [ME, *_locks(model, event), _refusals(model, event)]
    if issubclass(model, Ledgered):
        parts.append(_transfers(list(getattr(effects, f"on_{event}")(model)), event))
    if model is Transfer:
        parts.append(counters.MOVED)
    parts += _promises(model, event)
    if model.audited:
        parts += [_audit(model, event), NOTICE]
    return "\n".join(parts)


def _promises(model: type[Base], event: str) -> Iterator[str]:
    """Forget whom the rows are about, and note again for whom it is broken now."""
    for promise in promised(model, event):
        when = promise.when if event == "insert" else "1 = 1"
        ids = f"SELECT DISTINCT {promise.key} AS id FROM {ROWS[event]} WHERE {when}"
        yield f"DELETE FROM {promise.table} k WHERE k.id IN ({ids});"
        yield (
            f"INSERT INTO {promise.table} (id) SELECT k.id FROM ({ids}) k WHERE k.id IS NOT NULL"
            f" AND ({promise.broken});"
        )


def _right(model: type[Base], event: str) -> Iterator[str]:
    """Look at the right before the statement: afterwards its own rows would count."""
    table = model.__tablename__
    cases = " ".join(f"WHEN {_words(rule.broken)} THEN '{rule.name}'" for rule in rights_of(model, event))
    yield (
        f"CREATE OR REPLACE FUNCTION right_{table}_{event}() RETURNS trigger {HEADER} AS $$\n"
        f"DECLARE v_me bigint; v_broken text;\nBEGIN\n{ME}\nv_broken := CASE {cases} END;\n"
        f"{_raise(table)}\nRETURN NULL;\nEND $$"
    )
    yield f"DROP TRIGGER IF EXISTS guard_right_{event} ON {table}"
    yield (
        f"CREATE TRIGGER guard_right_{event} BEFORE {event.upper()} ON {table}"
        f" FOR EACH STATEMENT EXECUTE FUNCTION right_{table}_{event}()"
    )
    yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER guard_right_{event}"


def _raise(table: str) -> str:
    return (
        "IF v_broken IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = v_broken,"
        f" TABLE = '{table}', MESSAGE = v_broken; END IF;"
    )


ROWS = {
    "insert": "new_rows n",
    # A changed id finds no old row: every rule then sees it, none is passed over.
    "update": "new_rows n LEFT JOIN old_rows o ON o.id = n.id",
    "delete": "old_rows o",
}
SIDES = {
    "insert": "NEW TABLE AS new_rows",
    "update": "OLD TABLE AS old_rows NEW TABLE AS new_rows",
    "delete": "OLD TABLE AS old_rows",
}


def _locks(model: type[Base], event: str) -> Iterator[str]:
    """Wait for colleagues who save children of the same parents; a snapshot from before the wait would not see them."""
    if not model.locks:
        return
    rows = "old_rows" if event == "delete" else "new_rows"
    yield (
        "IF current_setting('transaction_isolation') = 'repeatable read' THEN"
        " RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'old_snapshot', MESSAGE = 'old_snapshot'; END IF;"
    )
    for parents in model.locks:
        alias = parents.split()[1]
        tables, _, tied = parents.partition(" WHERE ")
        # A parent this transaction made is locked already, or seen by nobody else: an import waits for none.
        yield (
            f"PERFORM {alias}.id FROM {rows} n, {tables} WHERE ({tied}) AND {alias}.xmin <> pg_current_xact_id()::xid"
            f" ORDER BY {alias}.id FOR NO KEY UPDATE OF {alias};"
        )


def _refusals(model: type[Base], event: str) -> str:
    """Look once at the rows for all rules, and once more for those of some rows only, if there are such rows."""
    rules = [rule for rule in rules_of(model) if rule.looks(event)]
    always, some = ([rule for rule in rules if bool(rule.given) is given] for given in (False, True))
    asked = {"v_broken": _first_broken(always)} | (counters.COUNTED if model is Transfer else {})
    refuse = _raise(model.__tablename__)
    if not some:
        return f"{_look(asked, event)}\n{refuse}"
    asked["v_more"] = f"bool_or({' OR '.join(dict.fromkeys(rule.given for rule in some))})"
    more = _look({"v_broken": _first_broken(some)}, event)
    return f"{_look(asked, event)}\n{refuse}\nIF v_more THEN\n{more}\n{refuse}\nEND IF;"


def _look(asked: dict[str, str], event: str) -> str:
    """Read what is asked of the rows of the statement into the variables."""
    return f"SELECT {', '.join(asked.values())}\nINTO {', '.join(asked)} FROM {ROWS[event]};"


def _first_broken(rules: list[Rule]) -> str:
    """Name a rule that some row breaks: of one row, the first in the order of the rules."""
    cases = "\n".join(f"  WHEN {_words(rule.broken)} THEN '{rule.name}'" for rule in rules)
    return f"min(CASE\n{cases}\n END)"


def _words(sql: str) -> str:
    sql = count_days(sql, "CAST({} AS date)")
    return sql.replace("{me}", "v_me").replace("{now}", "now()").replace("{login}", "session_user")


def _transfers(items: list[effects.Insertion], event: str) -> str:
    """One statement for all, so that the ledger's own trigger runs once; a row takes one of the moves at most."""
    selects = (
        f"SELECT {item.select} FROM {ROWS[event]}{f' CROSS JOIN {item.source}' if item.source else ''}"
        f" WHERE {item.where}"
        for item in items
    )
    return _words(f"INSERT INTO transfer ({effects.COLUMNS})\n" + "\nUNION ALL ".join(selects) + ";") if items else ""


def _audit(model: type[Base], event: str) -> str:
    table, columns = model.__tablename__, "login, staff_id, table_name, row_id, action"
    if event == "insert":
        return f"INSERT INTO audit ({columns}) SELECT session_user, v_me, '{table}', n.id, 'insert' FROM new_rows n;"
    if event == "delete":
        return (
            f"INSERT INTO audit ({columns}, before) SELECT session_user, v_me, '{table}', o.id, 'delete',"
            " to_jsonb(o)::text FROM old_rows o;"
        )
    untold = ", ".join(f"'{name}'" for name in UNTOLD)
    value = _masked(model, "b.value"), _masked(model, "d.after -> b.key")
    return (
        f"INSERT INTO audit ({columns}, before, after) SELECT session_user, v_me, '{table}', c.id, 'update',"
        " c.was::text, c.is_now::text FROM (SELECT d.id,"
        f" (SELECT jsonb_object_agg(b.key, {value[0]}) FROM jsonb_each(d.before) b"
        f"   WHERE b.value IS DISTINCT FROM d.after -> b.key AND b.key NOT IN ({untold})) AS was,"
        f" (SELECT jsonb_object_agg(b.key, {value[1]}) FROM jsonb_each(d.before) b"
        f"   WHERE b.value IS DISTINCT FROM d.after -> b.key AND b.key NOT IN ({untold})) AS is_now"
        f" FROM (SELECT n.id, to_jsonb(o) AS before, to_jsonb(n) AS after FROM {ROWS[event]}) d) c"
        " WHERE c.was IS NOT NULL;"
    )


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
    yield (
        f"CREATE TRIGGER kept BEFORE {' OR '.join(events)} ON {table} FOR EACH STATEMENT EXECUTE FUNCTION app_kept()"
    )
    yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER kept"
    if model is Account:
        yield from _counters_kept()


def _counters_kept() -> Iterator[str]:
    """Nobody moves a counter by hand: not even the owner of the tables, by mistake; the ledger's trigger does."""
    yield "DROP TRIGGER IF EXISTS guard_update ON account"
    yield (
        "CREATE TRIGGER guard_update BEFORE UPDATE ON account FOR EACH STATEMENT"
        " WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION app_kept()"
    )
    yield "ALTER TABLE account ENABLE ALWAYS TRIGGER guard_update"


def _member() -> Iterator[str]:
    yield (
        f"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{MEMBER}') THEN"
        f" CREATE ROLE {MEMBER} NOLOGIN; END IF; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;"
        " END $$"
    )
    yield ADD_LOGIN
    yield "REVOKE EXECUTE ON FUNCTION app_add_login(text, text) FROM PUBLIC"
    yield f"GRANT EXECUTE ON FUNCTION app_add_login(text, text) TO {MEMBER}"
    yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA public TO {MEMBER}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {MEMBER}"
    yield f"GRANT SELECT ON alembic_version TO {MEMBER}"
    yield OWN_LOGINS
    yield "DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$"
