"""The window answers while a large register is read and brought in, and forgets it afterwards."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from benchmarks.imports import write_register
from models.families import Person
from services.session import Office
from tests.ui.pulse import LONGEST_GAP, Pulse
from ui.imports.sheet import DONE, LOOK, ImportSheet

MANY, SOME = 100_000, 20_000
TRIES = 2
WAIT = 300_000


@pytest.fixture(scope="module", params=[SOME, pytest.param(MANY, marks=pytest.mark.soak)])
def people(request: Any) -> int:
    """How many people the file holds: a hundred thousand where time is no matter."""
    return int(request.param)


@pytest.fixture(scope="module")
def large_register(tmp_path_factory: pytest.TempPathFactory, people: int) -> str:
    """A register of so many people in one file."""
    path = Path(tmp_path_factory.mktemp("register"), "large.xlsx")
    write_register(path, people)
    return str(path)


@pytest.fixture
def sheet(make_sheet: Callable[..., ImportSheet], office: Office) -> ImportSheet:
    """The import with its work on a worker, as in the program."""
    return make_sheet(office, inline=False)


def settled(sheet: ImportSheet, number: int) -> bool:
    return sheet._stack.currentIndex() == number and sheet._desk.tasks.running() == 0


@pytest.mark.timeout(600)
def test_no_beat_is_missed_while_a_large_file_is_read_and_brought_in(
    qtbot: Any, sheet: ImportSheet, office: Office, large_register: str, people: int
) -> None:
    pulse, gaps = Pulse(time.process_time), []
    for _ in range(TRIES):
        pulse.start_again()
        sheet.read_file(large_register)
        qtbot.waitUntil(lambda: settled(sheet, LOOK), timeout=WAIT)
        gaps.append(pulse.longest)
    assert min(gaps) <= LONGEST_GAP, [round(gap, 3) for gap in gaps]
    pulse.start_again()
    sheet.import_now()
    qtbot.waitUntil(lambda: settled(sheet, DONE), timeout=WAIT)
    assert office.read(lambda session: session.scalar(select(func.count()).select_from(Person))) == people
    assert pulse.longest <= LONGEST_GAP


def test_a_file_that_was_read_is_forgotten_when_the_import_is_left(
    qtbot: Any, sheet: ImportSheet, large_register: str
) -> None:
    sheet.read_file(large_register)
    qtbot.waitUntil(lambda: settled(sheet, LOOK), timeout=WAIT)
    preview = weakref.ref(sheet.preview())
    rows = sheet.preview().plan.workbook.sheets[0].rows
    sheet.leave()
    qtbot.waitUntil(lambda: sheet._desk.tasks.running() == 0, timeout=WAIT)
    assert preview() is None
    assert rows == []
