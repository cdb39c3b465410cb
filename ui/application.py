"""Starts the window: settings, language and colours of this workstation, then the first paint."""

import logging
import sys
import traceback
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui import languages, messages, settings, theme
from ui.main_window import MainWindow
from ui.tasks import Tasks

VERSION = "0.1.0"
log = logging.getLogger(__name__)


def start(arguments: Sequence[str] = ()) -> int:
    """Show the window and work until it is closed; return the exit code."""
    app = prepare(arguments)
    sys.excepthook = show_fault
    window = MainWindow(Tasks())
    window.show()
    # Nothing is opened before the first paint: importing the database takes longer than all the rest.
    QTimer.singleShot(0, window, window.start)
    return app.exec()


def prepare(arguments: Sequence[str] = ()) -> QApplication:
    """Return the application in the language and colours this workstation remembers."""
    app = QApplication.instance() or QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Povratak")
    app.setOrganizationName("Povratak")
    app.setApplicationVersion(VERSION)
    languages.use(settings.get("language") or languages.of_system())
    theme.apply(settings.get("scheme"))
    return app


def show_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Log an error nobody expected and tell about it with a report to copy."""
    log.error("fault in the window", exc_info=(kind, fault, trace))
    messages.failure(QApplication.activeWindow(), "".join(traceback.format_exception(kind, fault, trace)))
