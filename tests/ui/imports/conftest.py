"""A fresh office and the import laid over the page of families."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QMainWindow

from services.session import Office
from tests.factories import People
from ui import drafts
from ui.actions import Actions
from ui.imports.sheet import ImportSheet
from ui.page import Desk
from ui.tasks import Tasks


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Drafts of this test only."""
    monkeypatch.setattr(drafts, "_folder", lambda: tmp_path / "drafts")


@pytest.fixture
def office(copy_people: Callable[[str], Any]) -> Iterator[Office]:
    """A fresh office in a file as its first person, who holds every duty."""
    with copy_people("sqlite") as people:
        yield first(people)


def first(people: People) -> Office:
    """The office as the person with every duty sees it."""
    return people.first


@pytest.fixture
def make_sheet(qtbot: Any) -> Iterator[Callable[..., ImportSheet]]:
    """Lay an import into a window, its work done at once or on a worker."""
    windows: list[tuple[QMainWindow, Tasks]] = []

    def made(office: Office, *, inline: bool = True) -> ImportSheet:
        tasks = Tasks(inline=inline)
        tasks.use(office)
        window = QMainWindow()
        actions = Actions(window)
        actions.allow(office.staff.roles)
        sheet = ImportSheet(Desk(tasks, actions, lambda *_where: None))
        window.setCentralWidget(sheet)
        window.resize(1280, 720)
        windows.append((window, tasks))
        window.show()
        qtbot.waitExposed(window)
        return sheet

    yield made
    for window, tasks in windows:
        tasks.close()
        window.close()
        shiboken6.delete(window)


@pytest.fixture
def sheet(make_sheet: Callable[..., ImportSheet], office: Office) -> ImportSheet:
    """The import in a fresh office."""
    return make_sheet(office)
