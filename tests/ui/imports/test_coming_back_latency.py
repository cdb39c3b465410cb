"""The window answers while a long list goes out to be edited and comes back, and both can be stopped."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from benchmarks.imports import write_register
from models.imports import ImportRun
from services.editing import export_to_edit
from services.families import PEOPLE
from services.imports import import_file
from services.registers import Query
from services.session import Office
from tests.ui.pulse import LONGEST_GAP, Pulse
from ui.imports.sheet import DONE, LOOK, ImportSheet

MANY = 100_000
SOME = 10_000
EVERY = 100
WAIT = 300_000


@pytest.fixture
def sheet(make_sheet: Callable[..., ImportSheet], office: Office) -> ImportSheet:
    """The import with its work on a worker, as in the program."""
    return make_sheet(office, inline=False)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("people", [SOME, pytest.param(MANY, marks=pytest.mark.soak)])
def test_the_window_answers_while_a_long_list_goes_out_and_comes_back(
    qtbot: Any, sheet: ImportSheet, office: Office, tmp_path: Path, people: int
) -> None:
    write_register(tmp_path / "large.xlsx", people)
    import_file(office, tmp_path / "large.xlsx")
    path, pulse, done = tmp_path / "out.xlsx", Pulse(time.process_time), []
    pulse.start_again()
    work = _written(office, path)
    sheet._desk.tasks.run(sheet, work, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT)
    assert done == [people]
    assert pulse.longest <= LONGEST_GAP
    _edit(path)
    pulse.start_again()
    sheet.read_file(str(path))
    qtbot.waitUntil(lambda: settled(sheet, LOOK), timeout=WAIT)
    assert pulse.longest <= LONGEST_GAP
    assert len(sheet.preview().plan.incoming.revisions) == people // EVERY
    pulse.start_again()
    sheet.import_now()
    qtbot.waitUntil(lambda: settled(sheet, DONE), timeout=WAIT)
    assert pulse.longest <= LONGEST_GAP
    assert office.read(lambda session: session.scalar(select(func.count()).select_from(ImportRun))) == 2


def settled(sheet: ImportSheet, number: int) -> bool:
    return sheet._stack.currentIndex() == number and sheet._desk.tasks.running() == 0


def _written(office: Office, path: Path) -> Callable[..., int]:
    def work(progress: Any = None) -> int:
        return office.read(lambda session: export_to_edit(session, PEOPLE, Query(), path, progress=progress))

    return work


def _edit(path: Path) -> None:
    """Edit the needs of every hundredth person."""
    from services.demo.workbooks import rewrite

    def edit(grids: Any) -> None:
        rows = grids["Članovi"]
        head = next(number for number, row in enumerate(rows) if "Prezime" in row)
        place = rows[head].index("Posebne potrebe")
        for row in rows[head + 1 :: EVERY]:
            row[place] = f"{row[place]} kolica".strip()

    rewrite(path, edit)
