"""A private PostgreSQL for tests and benchmarks: in a folder of its own, gone when the run ends.

A small guard process holds the server. It reads from a pipe whose other end belongs to the run, so the end
of the run, also by kill -9, is the end of the server and of its folder.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import psycopg

OWNER = "postgres"  # the superuser of the private server, and the system user that runs it when we are root
PREFIX = "povratak-pg-"
PLENTY = 4 * 2**30  # bytes
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "fsync": "off",
    "full_page_writes": "off",
}
# The owner needs no password; everybody else does, so that a wrong password is refused as in an office.
ACCESS = f"host all {OWNER} 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n"


class Unavailable(RuntimeError):
    """PostgreSQL cannot be had on this machine; the message says what to do."""


@dataclass(frozen=True)
class Server:
    """A running server that nobody else uses."""

    host: str
    port: int
    folder: str

    def url(self, database: str = OWNER, user: str = OWNER) -> str:
        """Address of a database on this server, as libpq and SQLAlchemy read it."""
        return f"postgresql://{user}@{self.host}:{self.port}/{database}"

    def execute(self, *statements: str) -> None:
        """Run statements as the owner, each on its own."""
        with self._connect() as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def stop(self) -> None:
        """Stop the server at once, as a power cut would: nothing is tidied up."""
        _control(Path(self.folder), programs(), "-m", "immediate", "stop")

    def start(self) -> None:
        """Start the server again where it was."""
        _control(Path(self.folder), programs(), "-o", f"-p {self.port}", "start")

    def roles(self) -> set[str]:
        """Names of all logins and groups."""
        with self._connect() as connection:
            return {name for (name,) in connection.execute("select rolname from pg_roles")}

    @contextlib.contextmanager
    def database(self, name: str, template: str = "template0") -> Iterator[str]:
        """Address of a new copy of `template`; it and the logins made meanwhile are dropped afterwards."""
        before = self.roles()
        self.execute(f'create database "{name}" template "{template}" strategy file_copy')
        try:
            yield self.url(name)
        finally:
            self.execute(f'drop database "{name}" with (force)')
            self._drop_roles(self.roles() - before)

    def _drop_roles(self, names: set[str]) -> None:
        if names:
            quoted = ", ".join(f'"{name}"' for name in sorted(names))
            self.execute(f"drop role {quoted}")

    def _connect(self) -> psycopg.Connection:
        import psycopg  # here, because the guard needs none

        return psycopg.connect(self.url(), autocommit=True)


@contextlib.contextmanager
def private_server() -> Iterator[Server]:
    """Start a server for the length of a `with`; raises Unavailable where PostgreSQL is not installed."""
    guard = subprocess.Popen(
        [sys.executable, __file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,  # Ctrl+C is for the run; the guard leaves with it
    )
    try:
        answer = json.loads(guard.stdout.readline() or '{"sentence": "The private PostgreSQL ended at once."}')
        if "sentence" in answer:
            raise Unavailable(answer["sentence"])
        yield Server(**answer)
    finally:
        guard.stdin.close()
        guard.wait()
        guard.stdout.close()


def programs() -> Path:
    """Folder of initdb and pg_ctl, the newest installed; raises Unavailable."""
    places = [Path("/usr/lib/postgresql"), Path(os.environ.get("PROGRAMFILES", "/nowhere"), "PostgreSQL")]
    found = [tool.parent for place in places for tool in place.glob("[0-9]*/bin/initdb*")]
    if found:
        return max(found, key=lambda folder: float(folder.parent.name))
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).parent
    raise Unavailable(
        "PostgreSQL is not installed here, and the tests need it: on Debian `python3 dev.py test` as root "
        "installs it, elsewhere install PostgreSQL 15 or newer."
    )


def home() -> Path:
    """Where the folder goes: in memory where there is plenty: a new database is 20 times faster there."""
    memory = Path("/dev/shm")
    if memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > PLENTY:
        return memory
    return Path(tempfile.gettempdir())


def free_port() -> int:
    """Return a port of this machine that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _call(folder: Path, *command: str | Path) -> None:
    # PostgreSQL refuses to run as root.
    account = {"user": OWNER, "group": OWNER, "extra_groups": []} if AS_ROOT else {}
    none = subprocess.DEVNULL
    with (folder / "log").open("ab") as log:
        subprocess.run(command, check=True, stdin=none, stdout=log, stderr=log, cwd=folder, **account)


def _create(folder: Path, tools: Path) -> None:
    if AS_ROOT:
        shutil.chown(folder, OWNER, OWNER)
    data = folder / "data"
    words = [
        "--locale=C" if os.name == "nt" else "--locale=C.UTF-8",
        "-E",
        "UTF8",
        "--no-sync",
        "-A",
        "trust",
    ]
    _call(folder, tools / "initdb", "-D", data, "-U", OWNER, *words)
    (data / "pg_hba.conf").write_text(ACCESS, encoding="utf-8")
    with (data / "postgresql.conf").open("a", encoding="utf-8") as settings:
        settings.writelines(f"{name} = '{value}'\n" for name, value in SETTINGS.items())


def _control(folder: Path, tools: Path, *words: str) -> None:
    _call(folder, tools / "pg_ctl", "-D", folder / "data", "-l", folder / "server.log", "-w", *words)


def _start(folder: Path, tools: Path) -> int:
    for attempt in (1, 2, 3):
        port = free_port()
        try:
            _control(folder, tools, "-o", f"-p {port}", "start")
        except subprocess.CalledProcessError:
            if attempt == 3:
                raise
        else:
            break  # otherwise somebody took the port in between
    return port


def _stop(folder: Path, tools: Path) -> None:
    with contextlib.suppress(subprocess.CalledProcessError, OSError):  # it may never have started
        _control(folder, tools, "-m", "immediate", "stop")
    shutil.rmtree(folder, ignore_errors=True)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _sweep(tools: Path) -> None:
    """Stop what an earlier guard left when it was killed itself; Windows offers no harmless way to ask."""
    for folder in home().glob(PREFIX + "*"):
        if os.name != "nt" and not _lives(int(folder.name.rsplit("-", 1)[-1])):
            _stop(folder, tools)


def _hold(tools: Path, folder: Path) -> None:
    try:
        _create(folder, tools)
        port = _start(folder, tools)
        print(json.dumps({"host": "127.0.0.1", "port": port, "folder": str(folder)}), flush=True)
        sys.stdin.read()
    except (OSError, LookupError, subprocess.CalledProcessError) as reason:
        log = folder / "log"
        last = log.read_text(errors="replace")[-800:] if log.exists() else ""
        print(json.dumps({"sentence": f"The private PostgreSQL did not start: {reason} {last}"}), flush=True)
    finally:
        _stop(folder, tools)


def guard() -> None:
    """Hold a server until standard input closes; the first line out is its address, or why there is none."""
    try:
        tools = programs()
        _sweep(tools)
    except Unavailable as reason:
        print(json.dumps({"sentence": str(reason)}), flush=True)
    else:
        _hold(tools, Path(tempfile.mkdtemp(prefix=PREFIX, suffix=f"-{os.getpid()}", dir=home())))


if __name__ == "__main__":
    guard()
