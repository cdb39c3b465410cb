"""The private server keeps its promises: alone, clean after each test, and gone with the run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from tests import postgresql
from tests.source import ROOT

STARTER = """
import sys
from tests.postgresql import private_server
with private_server() as server:
    print(server.folder, server.url(), flush=True)
    sys.stdin.read()
"""


def test_each_test_gets_a_database_of_its_own(pg_server):
    with pg_server.database("first") as one, pg_server.database("second") as other:
        with psycopg.connect(one) as connection:
            connection.execute("create table only_here()")
        with psycopg.connect(other) as connection:
            assert connection.execute("select to_regclass('only_here')").fetchone() == (None,)


def test_logins_made_in_a_test_are_gone_after_it(pg_server):
    with pg_server.database("with_login"):
        pg_server.execute("create role passing_guest login", "grant connect on database with_login to passing_guest")
    assert "passing_guest" not in pg_server.roles()


def test_only_the_owner_comes_in_without_a_password(pg_server):
    pg_server.execute("create role guest login password 'right'")
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(pg_server.url(user="guest"), password="wrong")
    pg_server.execute("drop role guest")


def test_a_killed_run_leaves_no_server_behind():
    starter, pipe = [sys.executable, "-c", STARTER], subprocess.PIPE
    run = subprocess.Popen(starter, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
    folder, url = run.stdout.readline().split()
    psycopg.connect(url).close()
    run.kill()
    run.communicate()  # ends when the guard, which holds the error pipe too, has ended
    assert not Path(folder).exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)


def test_a_machine_without_postgresql_is_told_what_to_do(monkeypatch):
    monkeypatch.setattr(postgresql.Path, "glob", lambda *_: iter(()))
    monkeypatch.setattr(postgresql.shutil, "which", lambda *_: None)
    with pytest.raises(postgresql.Unavailable, match="install PostgreSQL 15"):
        postgresql.programs()
