"""Hears from the server that a colleague changed something, and says so on the UI thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from services.session import Office


class Listener(QObject):
    """Listens on a thread of its own while an office is open; `heard` comes on the UI thread."""

    heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def follow(self, office: Office) -> None:
        """Listen to this office from now on, and to no other."""
        self.stop()
        self._stop = threading.Event()
        threading.Thread(target=self._watch, args=(office, self._stop), name="listener", daemon=True).start()

    def stop(self) -> None:
        """Listen no more; the thread ends within a second."""
        self._stop.set()

    def _watch(self, office: Office, stop: threading.Event) -> None:
        from services.notices import watch

        watch(office, self.heard.emit, stop)
