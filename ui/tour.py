"""`python main.py tour --out DIR`: draws every screen and dialog into a folder, on the demo office.

A page says by `stops()` what else there is to see of it: a name and how to get there. The tour keeps its settings to
itself, so that it draws the same pictures on every computer.
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.main_window import MainWindow

PATIENCE = 60.0
QUIET = 0.4
"""Seconds without work before a picture: a search waits that long for further letters."""


def run(arguments: list[str]) -> int:
    """Draw the tour; returns 0, or 2 with a sentence when the office cannot be opened."""
    options = _parser().parse_args(arguments[1:])
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="povratak-tour-") as folder:
        target = options.database or _demo(folder)
        return Tour(options, target, Path(folder)).draw()


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="main.py tour", description="Draw every screen into a folder.")
    parser.add_argument("--out", required=True, help="the folder for the pictures")
    parser.add_argument("--database", help="the office to draw; without it the demo office")
    parser.add_argument("--login", default="", help="the login to draw as")
    parser.add_argument("--language", default="en", help="en, sr, sr_Cyrl or sq")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", default="1440x900", help="width and height of the window, as 1280x720")
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    return parser


def _demo(folder: str) -> str:
    from services.demo import make_demo

    target = str(Path(folder, "demo.povratak"))
    make_demo(target)
    return target


class Tour:
    """One walk through the window, a picture at every stop."""

    def __init__(self, options: Namespace, target: str, folder: Path) -> None:
        self.options = options
        self.target = target
        self.out = Path(options.out)
        self.app = self._application(folder)
        self.pictures: list[str] = []
        self.faults: list[str] = []

    def draw(self) -> int:
        """Draw everything and tell what was drawn."""
        import json

        from ui.main_window import MainWindow
        from ui.office_choice import named

        self.out.mkdir(parents=True, exist_ok=True)
        window = MainWindow(_tasks(self.faults))
        width, height = map(int, self.options.size.split("x"))
        window.resize(width, height)
        window.show()
        window.open_office(named(self.target, self.options.login))
        self._settle(window)
        if window.tasks.office is None:
            sys.stderr.write("The office could not be opened: check the path and the login.\n")
            return 2
        self._walk(window)
        window.close()
        found = {"out": str(self.out), "pictures": self.pictures, "faults": self.faults}
        sys.stdout.write(json.dumps(found) + "\n" if self.options.json else "\n".join(self.pictures) + "\n")
        sys.stderr.write("".join(f"{fault}\n" for fault in self.faults))
        return 1 if self.faults else 0

    def _application(self, folder: Path) -> QApplication:
        from PySide6.QtCore import QSettings

        from ui import application, languages, theme

        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
        app = application.prepare([])
        languages.use(self.options.language)
        theme.apply(self.options.theme)
        return app

    def _walk(self, window: MainWindow) -> None:
        from ui.pages import PAGES

        for entry in PAGES:
            window.go(entry.name)
            self._settle(window)
            self._picture(window, entry.name)
            for name, go_there in self._stops(window):
                go_there()
                self._settle(window)
                self._picture(self._top(window), f"{entry.name}-{name}")
                self._back(window)
        self._around(window)

    def _stops(self, window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
        page = window.current_page()
        if page is not None:
            yield from page.stops().items()

    def _around(self, window: MainWindow) -> None:
        """What belongs to the window itself: the search for everything and the sign-in."""
        window.search()
        if window.finder is not None:
            window.topbar.search.setText("djordjevic")
            self._settle(window)
            self._picture(window, "search")
            window.finder.close_palette()
        window.ask_sign_in()
        self._settle(window)
        self._picture(window, "sign-in")

    def _top(self, window: MainWindow) -> QWidget:
        """The dialog that is open, or the window."""
        dialog = self.app.activeModalWidget()
        return dialog if dialog is not None else window

    def _back(self, window: MainWindow) -> None:
        """Leave whatever a stop has opened, unsaved."""
        dialog = self.app.activeModalWidget()
        if dialog is not None:
            dialog.close()
        page = window.current_page()
        while page is not None and page.sheet() is not None:
            page.close_sheet()
            self.app.processEvents()

    def _picture(self, widget: QWidget, name: str) -> None:
        widget.grab().save(str(self.out / f"{name}.png"))
        self.pictures.append(f"{name}.png")

    def _settle(self, window: MainWindow) -> None:
        """Wait until nothing runs in the background and nothing more wants to be painted."""
        import time

        from PySide6.QtCore import QEventLoop, QThread

        end = time.monotonic() + PATIENCE
        calm = time.monotonic()
        while time.monotonic() < min(end, calm + QUIET):
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            if window.tasks.running():
                calm = time.monotonic()
            QThread.msleep(10)


def _tasks(faults: list[str]) -> Any:
    """Tasks that note an error for the end of the tour: nobody is there to close a message."""
    from ui.tasks import Tasks

    class Noting(Tasks):
        def report(self, _owner: object, error: Exception) -> None:
            faults.append("".join(traceback.format_exception(error)))

    return Noting()
