"""Papers on their way in and out: a chosen file read on a worker, a stored one opened as a private copy."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from services import documents
from services.errors import Refused
from ui.tasks import Tasks

SUFFIXES = {
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/tiff": ".tif",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
}
Content = Callable[[Any, int], tuple[str, str, bytes]]
_OWNER_READS, _OWNER_ONLY = 0o400, 0o700


class PaperOpener(QObject):
    """Opens stored papers with this computer's programs; the copies go when the program ends."""

    def __init__(self, parent: QObject, tasks: Tasks, content: Content = documents.content) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._content = content
        self._folder: QTemporaryDir | None = None

    def open(self, document_id: int) -> None:
        """Write a paper into a folder of this user only, read-only, and open it."""
        if self._folder is None:
            # The folder goes with the program: a scan of an identity paper must not stay behind.
            self._folder = QTemporaryDir()
            Path(self._folder.path()).chmod(_OWNER_ONLY)
        self._tasks.read(
            self, partial(private_copy, self._folder.path(), document_id, content=self._content), self._show
        )

    def _show(self, path: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def private_copy(folder: str, document_id: int, session: Any, content: Content = documents.content) -> str:
    """Write a stored paper into a folder, read-only, and return its path; the content decides its ending."""
    name, media, data = content(session, document_id)
    path = Path(folder) / documents.safe_name(document_id, name, SUFFIXES[media])
    if not path.exists():
        path.write_bytes(data)
        path.chmod(_OWNER_READS)
    return str(path)


def attach_file(session: Any, path: str, family_id: int, *, kind: str, title: str | None, **days: date | None) -> int:
    """Keep a file of this computer with a family; raises Refused when it cannot be read or is no paper."""
    name, data = read_file(path)
    return documents.attach(
        session, kind=kind, title=title or "", file_name=name, data=data, family_id=family_id, **days
    )


def read_file(path: str) -> tuple[str, bytes]:
    """Return name and bytes of a file of this computer; raises Refused when it is too large or cannot be read."""
    file = Path(path)
    try:
        if file.stat().st_size > documents.MAX_BYTES:
            raise Refused("The file is larger than 20 MB.", "Scan it smaller, or split it.", name="document_size")
        data = file.read_bytes()
    except OSError as fault:
        raise Refused("The file cannot be read.", "Close it elsewhere, or choose it again.", name="no_file") from fault
    return file.name, data
