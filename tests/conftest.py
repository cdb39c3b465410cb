"""What every test may ask for: a private PostgreSQL, and a fresh database of either kind."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.postgresql import Server, Unavailable, private_server

if TYPE_CHECKING:
    from services.session import Office
    from tests.factories import People

# Set before Qt, platformdirs and keyring look: no screen, and not the settings or keys of the one who tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
os.environ["POVRATAK_KEY"] = "7e57" * 16
_HOME = tempfile.TemporaryDirectory(prefix="povratak-home-")
for _kind in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ[f"XDG_{_kind}_HOME"] = str(Path(_HOME.name, _kind.lower()))

settings.register_profile("usual", deadline=None, max_examples=60, print_blob=True)
settings.register_profile("soak", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile("usual")

_numbers = count(1)


def prepare(target: str) -> None:
    """Make a new office at `target`, a file or an address: what every test starts from."""
    from services.opening import open_office  # here, so that tests without a database start at once

    open_office(target, create=True).close()


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
    return str(shutil.copy(sqlite_template, tmp_path / "office.povratak"))


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """Fresh database of each kind in turn: what is promised must hold on both."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def office(database: str) -> Iterator[Office]:
    """Open a new office as its first person, who holds every duty."""
    from services.opening import open_office

    opened = open_office(database)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def staffed(pg_server: Server, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Address and path of an office with several people, of which each test gets a copy."""
    from tests.factories import new_office

    pg_server.execute("create database staffed template template0")
    path = tmp_path_factory.mktemp("staffed") / "staffed.povratak"
    new_office(pg_server.url("staffed"))
    new_office(str(path))
    return {"postgresql": "staffed", "sqlite": str(path)}


@pytest.fixture(scope="session")
def copy_people(
    pg_server: Server, staffed: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], AbstractContextManager[People]]:
    """Make a fresh office with several people on a kind of database, for the length of a `with`."""
    from tests.factories import people_of

    @contextmanager
    def copy(kind: str) -> Iterator[People]:
        if kind == "sqlite":
            path = tmp_path_factory.mktemp("people") / "office.povratak"
            with people_of(str(shutil.copy(staffed[kind], path))) as people:
                yield people
            return
        name = f"people_{next(_numbers)}"
        with pg_server.database(name, staffed[kind]) as url:
            pg_server.execute(f'revoke temporary on database "{name}" from public')  # a copy does not bring it along
            with people_of(url) as people:
                yield people

    return copy


@pytest.fixture(params=["sqlite", "postgresql"])
def people(
    request: pytest.FixtureRequest, copy_people: Callable[[str], AbstractContextManager[People]]
) -> Iterator[People]:
    """Everybody who works in a fresh office, on each kind of database in turn."""
    with copy_people(request.param) as everybody:
        yield everybody


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared_people(
    request: pytest.FixtureRequest, copy_people: Callable[[str], AbstractContextManager[People]]
) -> Iterator[People]:
    """Everybody who works in one office of a whole test module, for tests that leave nothing behind."""
    with copy_people(request.param) as everybody:
        yield everybody
