"""Open a database: an encrypted SQLite file on this PC, or the office's PostgreSQL server."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, QueuePool, create_engine, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

MINIMUM_SQLITE = (3, 51, 3)
"""Older ones can corrupt a write-ahead log when it is reset (SQLite release notes, March 2026)."""

SYNC_FOLDERS = ("onedrive", "dropbox", "google drive", "googledrive", "icloud")


class UnsuitableDatabase(Exception):
    """The database cannot be opened; `reason` is one of the keys of services.errors.UNSUITABLE."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


def is_url(target: str) -> bool:
    """Tell a server address from a file."""
    return "://" in target


def open_engine(target: str, *, login: str, password: str | None = None, key: str | None = None) -> Engine:
    """Make the engine for a file (with its key) or a server address; the actor is `login`.

    Raises UnsuitableDatabase when the file lies where SQLite is not safe or the library is too old.
    """
    if is_url(target):
        return _postgresql(make_url(target), login, password)
    return _sqlite(Path(target), login, key or "")


def login_of(target: str) -> str | None:
    """The login a server address names, if any."""
    return make_url(target).username if is_url(target) else None


def _postgresql(url: URL, login: str, password: str | None) -> Engine:
    url = url.set(drivername="postgresql+psycopg", username=login or url.username)
    if password is not None:
        url = url.set(password=password)
    program = f"povratak-{os.urandom(4).hex()}"  # so that it knows its own notices from a colleague's
    options = "-c statement_timeout=30s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s -c timezone=UTC"
    arguments = {
        "options": options,
        "application_name": program,
        "connect_timeout": 5,
        "keepalives_idle": 30,
        "keepalives_interval": 10,
        "keepalives_count": 3,
        "tcp_user_timeout": 20000,
    }
    engine = create_engine(url, pool_size=4, max_overflow=2, pool_recycle=3600, connect_args=arguments)
    engine.update_execution_options(program=program)
    event.listen(engine, "connect", _remember_staff("SELECT app_staff()"))
    return engine


def _sqlite(path: Path, login: str, key: str) -> Engine:
    from sqlcipher3 import dbapi2

    if dbapi2.sqlite_version_info < MINIMUM_SQLITE:
        raise UnsuitableDatabase("sqlite_too_old", dbapi2.sqlite_version)
    _refuse_shared_folder(path)

    def connect() -> Any:
        connection = dbapi2.connect(
            str(path), check_same_thread=False, isolation_level=None, timeout=10, cached_statements=256
        )
        return _settle(connection, login, key)

    engine = create_engine("sqlite+pysqlite://", creator=connect, module=dbapi2, poolclass=QueuePool, pool_size=4)
    event.listen(
        engine,
        "connect",
        _remember_staff(
            "SELECT l.staff_id FROM login l JOIN staff s ON s.id = l.staff_id"
            " WHERE l.name = lower(app_user()) AND l.active AND s.active"
        ),
    )
    event.listen(engine, "begin", _begin)
    return engine


def _settle(connection: Any, login: str, key: str) -> Any:
    connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is told by us, not on standard error
    if key:
        connection.execute(f"PRAGMA key = {quoted_key(key)}")
    connection.create_function("app_user", 0, lambda: login, deterministic=True)
    for pragma in (
        "busy_timeout = 10000",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "mmap_size = 0",
        "recursive_triggers = ON",
        "temp_store = MEMORY",
        "cache_size = -16000",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def quoted_key(key: str) -> str:
    """Quote a key: 64 hex digits are the raw key, anything else a passphrase for SQLCipher to derive from."""
    if re.fullmatch(r"[0-9a-fA-F]{64}", key):
        return f"\"x'{key}'\""
    return "'" + key.replace("'", "''") + "'"


def _begin(connection: Any) -> None:
    # A write must take its lock at once: upgrading a read transaction fails under load and cannot wait.
    kind = "DEFERRED" if connection.get_execution_options().get("reading") else "IMMEDIATE"
    connection.exec_driver_sql(f"BEGIN {kind}")


def _remember_staff(query: str) -> Callable[[DBAPIConnection, ConnectionPoolEntry], None]:
    """Learn once per connection who its login is; an empty or older database simply has nobody yet."""

    def remember(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        try:
            cursor.execute(query)
            row = cursor.fetchone()
            entry.info["staff_id"] = row[0] if row else None
            connection.commit()
        except Exception as fault:
            connection.rollback()
            if not is_missing_table(fault):
                raise
        finally:
            cursor.close()

    return remember


def is_missing_table(fault: Exception) -> bool:
    """Tell the error of a database without our tables from a real one."""
    return "no such table" in str(fault) or getattr(fault, "sqlstate", "") in ("42883", "42P01")


def _refuse_shared_folder(path: Path) -> None:
    """Keep the file off network drives and synchronised folders: its locks do not hold there."""
    full = str(path.absolute())
    if full.startswith(("\\\\", "//")) or _is_remote_drive(full):
        raise UnsuitableDatabase("network_path", full)
    if any(name in part.lower() for part in path.absolute().parts for name in SYNC_FOLDERS):
        raise UnsuitableDatabase("sync_folder", full)


def _is_remote_drive(full: str) -> bool:
    if os.name != "nt":
        return False
    import ctypes

    remote = 4
    return bool(ctypes.windll.kernel32.GetDriveTypeW(full[:3]) == remote)  # type: ignore[attr-defined,unused-ignore]


def is_sqlite(engine: Engine) -> bool:
    """Tell the embedded file from the server."""
    return engine.dialect.name == "sqlite"


def probe(engine: Engine) -> bool:
    """Tell whether the database already holds our tables; raises the driver's error when it cannot be read."""
    query = (
        "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        if is_sqlite(engine)
        else "SELECT count(*) FROM pg_tables WHERE tablename = 'alembic_version' AND schemaname = 'public'"
    )
    with engine.connect() as connection:
        return bool(connection.execute(text(query)).scalar())
