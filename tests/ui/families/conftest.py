"""A real office with a few families, and the page of families in a window, its work done at once."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QMainWindow

from services import families, programme
from services.dates import DayOrYear
from services.families import households
from services.session import Office
from tests.factories import People
from ui import drafts
from ui.actions import Actions
from ui.families.page import FamiliesPage
from ui.page import Desk, Page
from ui.tasks import Tasks

DAY = date(2026, 3, 2)
MILICA = {
    "family_name": "Ђорђевић",
    "given_name": "Милица",
    "sex": "f",
    "born": DayOrYear(1982, date(1982, 3, 7)),
    "jmbg": "0703982715017",
}
LUKA = {"family_name": "Đorđević", "given_name": "Luka", "sex": "m", "born": DayOrYear(2011)}
FATIME = {"family_name": "Krasniqi", "given_name": "Fatime", "born": DayOrYear(1951)}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Drafts of this test only."""
    monkeypatch.setattr(drafts, "_folder", lambda: tmp_path / "drafts")


@pytest.fixture
def everybody(copy_people: Callable[[str], Any]) -> Iterator[People]:
    """Everybody who works in a fresh office in a file."""
    with copy_people("sqlite") as people:
        yield people


@pytest.fixture
def office(everybody: People) -> Office:
    """The office as the case worker sees it, with two families."""
    furnish(everybody.case_worker)
    return everybody.case_worker


def furnish(office: Office) -> tuple[int, int]:
    """Enter two families, one of two people, and return their ids."""
    istok = next(int(value) for value, word in office.read(programme.places) if word.startswith("Istok"))
    first = office.write(
        households.open_household,
        registered_on=DAY,
        organisation_id=2,
        accommodation="private",
        phone="+381641234560",
        origin_place_id=istok,
        return_place_id=istok,
        **MILICA,
    )
    office.write(households.join_household, first, relation="son", from_on=DAY, **LUKA)
    second = office.write(
        households.open_household, registered_on=DAY, organisation_id=2, accommodation="private", **FATIME
    )
    return first, second


@pytest.fixture
def make_page(qtbot: Any) -> Iterator[Callable[..., Any]]:
    """Make the page of families in a window as a person sees it."""
    windows: list[QMainWindow] = []

    def made(office: Office, kind: type[Page] = FamiliesPage) -> Any:
        tasks = Tasks(inline=True)
        tasks.use(office)
        window = QMainWindow()
        actions = Actions(window)
        actions.allow(office.staff.roles)
        gone: list[tuple[object, ...]] = []
        page = kind(Desk(tasks, actions, lambda *where: gone.append(where)))
        page.gone = gone
        window.setCentralWidget(page)
        window.resize(1280, 720)
        windows.append(window)
        actions.page_does(page.handlers())
        window.show()
        qtbot.waitExposed(window)
        return page

    yield made
    for window in windows:
        window.close()
        shiboken6.delete(window)


@pytest.fixture
def page(make_page: Callable[..., Any], office: Office) -> FamiliesPage:
    """The page of families as the case worker sees it."""
    return make_page(office)


def ids(office: Office) -> list[int]:
    """The ids of the families in order of their numbers."""
    from services.registers import Query

    return [row.id for row in office.read(lambda session: families.REGISTER.page(session, Query(), 0, 10))]


def file_of(office: Office, family_id: int) -> families.FamilyFile:
    """A family file as it is stored now."""
    return office.read(lambda session: families.family_file(session, family_id))
