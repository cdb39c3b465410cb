"""Notices between desktops: PostgreSQL tells that a table changed, never what; a file has nobody to tell."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from sqlalchemy.exc import DBAPIError

from models.database import is_sqlite
from services.session import Office

CHANNEL = "povratak"
LOOK_SECONDS = 1.0
AGAIN_SECONDS = 3.0


def watch(office: Office, heard: Callable[[], None], stop: threading.Event) -> None:
    """Call `heard` whenever a colleague changed something, until `stop` is set; meant for a thread of its own.

    After a lost connection it begins again and calls `heard` once, since notices of the meantime are gone.
    """
    if is_sqlite(office.engine):
        return
    lost = False
    while not stop.is_set():
        try:
            _listen(office, heard, stop, lost)
        except (DBAPIError, OSError):
            lost = True
            stop.wait(AGAIN_SECONDS)


def _listen(office: Office, heard: Callable[[], None], stop: threading.Event, lost: bool) -> None:
    import psycopg

    connection = office.engine.raw_connection()
    try:
        driver: Any = connection.driver_connection
        driver.autocommit = True
        driver.execute(f"LISTEN {CHANNEL}")
        if lost:
            heard()
        while not stop.is_set():
            if [notice for notice in driver.notifies(timeout=LOOK_SECONDS) if notice.payload != office.name]:
                heard()
    except psycopg.Error as fault:
        raise OSError(str(fault)) from fault
    finally:
        connection.invalidate()
