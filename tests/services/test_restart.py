"""A server that goes away: it is killed between writes, or its disk is full; work goes on afterwards."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from services import documents
from services.errors import Refused
from services.verify import verify
from tests import factories
from tests.factories import People
from tests.ledgers import amounts, open_accounts, post


@pytest.fixture
def shared(copy_people):
    """An office on PostgreSQL."""
    with copy_people("postgresql") as everybody:
        yield everybody


def test_work_goes_on_after_the_server_was_killed_and_started_again(shared, pg_server):
    till = shared.finance.write(open_accounts, -(10**12), 0)
    for amount in (1, 2, 3):
        shared.finance.write(post, *till, amount)
        pg_server.stop()
        pg_server.start()
    assert shared.finance.write(post, *till, 4) > 0
    assert amounts(shared.finance) == [1, 2, 3, 4]
    assert shared.first.read(verify) == []


def test_a_command_sent_while_the_server_is_away_is_carried_out_when_it_is_back(shared, pg_server):
    till = shared.finance.write(open_accounts, -(10**12), 0)
    pg_server.stop()
    back = threading.Thread(target=pg_server.start)
    back.start()
    started = time.monotonic()
    shared.finance.write(post, *till, 5)
    assert time.monotonic() - started < 10
    back.join()
    assert amounts(shared.finance) == [5]


def scan(session, payment, size):
    data = b"%PDF-" + os.urandom(size)
    return documents.attach(session, kind="invoice", title="scan", file_name="a.pdf", data=data, payment_id=payment)


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A file system of its own of this size; skips where we may not make one."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=777", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("only root may make a small disk to fill")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def put_documents_on(people: People, pg_server, place: Path) -> None:
    """Keep the bytes of documents on that disk."""
    shutil.chown(place, Path(pg_server.folder).owner())
    with people.first.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"CREATE TABLESPACE small LOCATION '{place}'"))
        connection.execute(text("ALTER TABLE document_content SET TABLESPACE small"))


def test_a_full_disk_of_the_server_is_said_plainly_and_keeps_nothing(shared, pg_server):
    payment = factories.payment_in(shared, "drafted")
    with small_disk(Path(pg_server.folder, "small"), "4m") as place:
        put_documents_on(shared, pg_server, place)
        try:
            before = factories.look(shared.first, "SELECT count(*) FROM audit")
            with pytest.raises(Refused, match="disk is full") as refused:
                shared.finance.write(scan, payment, 8 * 2**20)
            assert refused.value.name == "disk"
            assert factories.look(shared.first, "SELECT count(*) FROM document_content") == 0
            assert factories.look(shared.first, "SELECT count(*) FROM audit") == before
            subprocess.run(["mount", "-o", "remount,size=64m", str(place)], check=True)
            assert shared.finance.write(scan, payment, 8 * 2**20) > 0
        finally:
            take_documents_back(shared)
    assert shared.first.read(verify) == []


def take_documents_back(people: People) -> None:
    with people.first.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ALTER TABLE document_content SET TABLESPACE pg_default"))
        connection.execute(text("DROP TABLESPACE small"))
