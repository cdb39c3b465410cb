"""What every test may ask for: a private PostgreSQL, and a fresh database of either kind."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from tests.postgresql import Server, Unavailable, private_server

# Set before Qt, platformdirs and keyring look: no screen, and not the settings or keys of the one who tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
_HOME = tempfile.TemporaryDirectory(prefix="povratak-home-")
for _kind in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ[f"XDG_{_kind}_HOME"] = str(Path(_HOME.name, _kind.lower()))

settings.register_profile("usual", deadline=None, max_examples=60, print_blob=True)
settings.register_profile("soak", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile("usual")

_numbers = count(1)


def prepare(target: str) -> None:
    """Turn the empty database at `target` (a new file, or an address) into what every test starts from."""


@pytest.fixture(scope="session")
def pg_server() -> Iterator[Server]:
    """Own PostgreSQL of this process: logins belong to a whole server, so two processes never share one."""
    try:
        with private_server() as server:
            yield server
    except Unavailable as reason:
        pytest.fail(str(reason), pytrace=False)


@pytest.fixture(scope="session")
def pg_template(pg_server: Server) -> str:
    """Name of the prepared database of which each test gets a copy."""
    pg_server.execute("create database prepared template template0")
    prepare(pg_server.url("prepared"))
    return "prepared"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the prepared file of which each test gets a copy."""
    path = tmp_path_factory.mktemp("prepared") / "prepared.povratak"
    prepare(str(path))
    return path


@pytest.fixture
def postgresql(pg_server: Server, pg_template: str) -> Iterator[str]:
    """Address of a fresh database on the private server."""
    with pg_server.database(f"office_{next(_numbers)}", pg_template) as url:
        yield url


@pytest.fixture
def sqlite(sqlite_template: Path, tmp_path: Path) -> str:
    """Path of a fresh database file."""
    path = tmp_path / "office.povratak"
    if sqlite_template.exists():
        shutil.copy(sqlite_template, path)
    return str(path)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """Fresh database of each kind in turn: what is promised must hold on both."""
    return request.getfixturevalue(request.param)
