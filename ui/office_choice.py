"""Which office to open and as whom, as this workstation remembers it; never a password."""

from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui import settings

SUFFIX = ".povratak"
_SCHEME = "postgresql"


@dataclass(frozen=True)
class Choice:
    """Which office to open and as whom; `kind` is `demo`, `file`, `new` or `server`."""

    kind: str
    target: str
    login: str = ""
    name: str = ""

    def remember(self) -> None:
        """Keep the choice for the next start; there is no password in it."""
        settings.put("office", asdict(self))

    def place(self) -> str:
        """Return the office's short name: its file or its server."""
        return self.target.split("/")[2] if self.kind == "server" else Path(self.target).name


def remembered() -> Choice | None:
    """Return the choice of the last start, if its file is still there."""
    kept = settings.get("office")
    if not kept or not kept.get("target"):
        return None
    choice = Choice(**kept)
    return choice if choice.kind == "server" or Path(choice.target).exists() else None


def named(target: str, login: str = "") -> Choice:
    """Return the choice that a file or a server address on the command line means."""
    server = target.startswith(_SCHEME)
    return Choice("server" if server else "file", target if server else str(Path(target).absolute()), login)


def demo_file() -> str:
    """Return where the demo office is kept on this computer."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return str(Path(folder) / f"demo{SUFFIX}")


def address(server: str, database: str) -> str:
    """Return the address of a database on a server, as services/opening.py reads it."""
    return f"{_SCHEME}:{'//'}{server.strip()}/{database.strip()}"
