"""The real window on a screen of its own, driven from outside by keyboard and mouse, as a person would."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from services.families import REGISTER
from services.opening import open_office
from services.registers import Query

ROOT = Path(__file__).parents[2]
WAIT = 40.0
TOOLS = ("Xvfb", "xdotool", "openbox")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is a program of Linux")


def until(found: Callable[[], object], what: str) -> object:
    """Wait until something is there; fail with its name when it never comes."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        answer = found()
        if answer:
            return answer
        subprocess.run(["sleep", "0.1"], check=False)
    raise AssertionError(f"never seen: {what}")


class Screen:
    """A virtual screen with a window manager, and hands on its keyboard and mouse."""

    def __init__(self, folder: Path) -> None:
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        assert not missing, f"install {', '.join(missing)}: python3 dev.py test does"
        reader, writer = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        self.environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
            "PYTHONPATH": str(ROOT),
        }
        self._manager = subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)
        self._programs: list[subprocess.Popen] = []

    def start(self, *words: str) -> str:
        """Start the program and return its window once it can be seen."""
        command = [sys.executable, "main.py", *words]
        self._programs.append(subprocess.Popen(command, cwd=ROOT, env=self.environment, stderr=subprocess.DEVNULL))
        return str(until(lambda: self.do("search", "--onlyvisible", "--name", "^Povratak"), "the window")).split()[0]

    def run(self, *words: str) -> None:
        """Start another program on this screen."""
        command = [sys.executable, *words]
        self._programs.append(subprocess.Popen(command, cwd=ROOT, env=self.environment, stderr=subprocess.DEVNULL))

    def drag(self, start: Sequence[int], end: Sequence[int]) -> None:
        """Press the mouse at one place, move it in small steps to another, and let go."""
        self.do("mousemove", "--sync", *map(str, start))
        self.do("mousedown", "1")
        for part in range(1, 11):
            x, y = (round(a + (b - a) * part / 10) for a, b in zip(start, end, strict=True))
            self.do("mousemove", "--sync", str(x), str(y))
        self.do("mouseup", "1")

    def do(self, *words: str) -> str:
        """One gesture of xdotool; what it prints."""
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def keys(self, *names: str) -> None:
        """Press keys one after the other."""
        self.do("key", "--delay", "80", *names)

    def type(self, text: str) -> None:
        """Type a text of plain letters."""
        self.do("type", "--delay", "40", text)

    def close(self) -> None:
        """Close what was started, newest first."""
        for process in (*self._programs, self._manager, self._server):
            process.terminate()
            process.wait(timeout=20)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path)
    yield made
    made.close()


def titles(target: str) -> list[str]:
    """The families in the file, read beside the running program."""
    office = open_office(target)
    try:
        return [row.title for row in office.read(lambda session: REGISTER.page(session, Query(), 0, 50))]
    finally:
        office.close()


def test_a_family_is_entered_and_found_by_keyboard_alone(screen: Screen, sqlite: str) -> None:
    window = screen.start("--database", sqlite)
    screen.do("windowactivate", "--sync", window)
    until(lambda: _ready(sqlite), "the office")

    def entered() -> bool:
        # The first keys may come before the page does: the gesture is made again until the form has opened.
        screen.keys("Escape", "Escape", "ctrl+k")
        screen.type("new family")
        screen.keys("Return")
        screen.do("sleep", "1")
        screen.type("Jovanov")
        screen.keys("Tab")
        screen.type("Dragana")
        screen.keys("ctrl+s")
        screen.do("sleep", "1")
        return "Jovanov Dragana" in titles(sqlite)

    until(entered, "the family in the database")
    assert titles(sqlite).count("Jovanov Dragana") == 1


def _ready(target: str) -> bool:
    """The office has its tables; the window reads them now."""
    return titles(target) is not None


def test_a_card_is_dragged_with_the_mouse_where_it_may_go_and_nowhere_else(screen: Screen, tmp_path: Path) -> None:
    screen.run("-m", "tests.ui.board_program", str(tmp_path))
    until(lambda: screen.do("search", "--onlyvisible", "--name", "^Povratak board"), "the board")
    until(lambda: (tmp_path / "places").exists(), "where the cards are")

    def dragged(column: str) -> bool:
        # The window manager may still be moving the window: where things are is read for each gesture.
        places = json.loads((tmp_path / "places").read_text())
        screen.drag(places["card"], places[column])
        return (tmp_path / "asked").exists()

    assert not dragged("gone")
    until(lambda: dragged("planned"), "the card over its column")
    assert (tmp_path / "asked").read_text() == "1 planned"
