"""Starts the window: settings, language and colours of this workstation, then the first paint."""

import logging
import sys
import traceback
from argparse import ArgumentParser
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtWidgets import QApplication

from ui import languages, messages, settings, theme
from ui.main_window import MainWindow
from ui.office_choice import named
from ui.tasks import Tasks

VERSION = "0.1.0"
log = logging.getLogger(__name__)


def start(arguments: Sequence[str] = ()) -> int:
    """Show the window and work until it is closed; return the exit code."""
    app, window = open_window(arguments)
    window.show()
    return app.exec()


def open_window(arguments: Sequence[str] = ()) -> tuple[QApplication, MainWindow]:
    """Return the application and its window, which opens its office once it has been painted.

    `--database FILE|URL` and `--login NAME` choose the office; without them it is the one of the last start.
    """
    given, rest = _arguments().parse_known_args(arguments)
    app = prepare(rest)
    sys.excepthook = show_fault
    window = MainWindow(Tasks())
    choice = named(given.database, given.login) if given.database else None
    window.start_once_painted(choice)
    return app, window


def _arguments() -> ArgumentParser:
    parser = ArgumentParser(prog="main.py", description="Povratak: the window of the office.")
    parser.add_argument("--database", help="a file, or the address of a PostgreSQL database")
    parser.add_argument("--login", default="", help="the login to work under")
    return parser


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
