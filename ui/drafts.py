"""Drafts: what is typed into a form and not yet saved, kept on this computer in case it stops."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer

INTERVAL = 2000


class Draft(QObject):
    """Writes what `typed()` returns at most two seconds after a change; readable by this user only."""

    def __init__(self, parent: QObject, name: str, typed: Callable[[], Mapping[str, str]]) -> None:
        super().__init__(parent)
        self._path = _folder() / f"{sha256(name.encode()).hexdigest()[:24]}.json"
        self._typed = typed
        self._pause = QTimer(self, singleShot=True, interval=INTERVAL)
        self._pause.timeout.connect(self.write)

    def touch(self) -> None:
        """Note that something was typed."""
        if not self._pause.isActive():
            self._pause.start()

    def write(self) -> None:
        """Keep what is typed now."""
        text = json.dumps({"at": datetime.now(UTC).isoformat(), "typed": dict(self._typed())})
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(".new")
        fresh.touch(mode=0o600)
        fresh.write_text(text, "utf-8")
        fresh.replace(self._path)

    def found(self) -> tuple[datetime, dict[str, str]] | None:
        """Return when an earlier draft was kept and what was in it, or None."""
        try:
            kept = json.loads(self._path.read_text("utf-8"))
            return datetime.fromisoformat(kept["at"]), dict(kept["typed"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def discard(self) -> None:
        """Forget the draft: it was saved, or nobody wants it."""
        self._pause.stop()
        self._path.unlink(missing_ok=True)


def _folder() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(place) / "drafts"
