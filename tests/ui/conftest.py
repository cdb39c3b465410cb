"""What tests of the screen may ask for: the application in its look, work done at once, a desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.fakes import FakeOffice
from ui import formats, messages, theme
from ui.actions import Actions
from ui.page import Desk
from ui.tasks import Tasks


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """The light scheme, English, and nothing remembered from another test."""
    qapp.setApplicationName("Povratak")
    qapp.setOrganizationName("Povratak")
    QSettings().clear()
    formats.use_language("en")
    theme.apply("light")
    yield
    QSettings().clear()
    # Qt deletes what a test closed only when an event loop runs again; styling what is left over takes seconds.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What messages would have told; nothing opens."""
    told: list[tuple[str, ...]] = []
    monkeypatch.setattr(messages, "info", lambda _parent, *texts: told.append(("info", *texts)))
    monkeypatch.setattr(messages, "error", lambda _parent, *texts: told.append(("error", *texts)))
    monkeypatch.setattr(messages, "failure", lambda _parent, report: told.append(("failure", report)))
    return told


@pytest.fixture
def office() -> FakeOffice:
    return FakeOffice()


@pytest.fixture
def tasks(qapp: QApplication, office: FakeOffice) -> Tasks:
    """Work done at once, in the fake office."""
    made = Tasks(inline=True)
    made.use(office)
    return made


@pytest.fixture
def threads(qapp: QApplication, office: FakeOffice) -> Iterator[Tasks]:
    """Work done on a worker, as in the program."""
    made = Tasks()
    made.use(office)
    yield made
    made.close()


@pytest.fixture
def desk(qtbot, tasks: Tasks) -> Desk:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.allow(tasks.office.staff.roles)
    gone: list[tuple[object, ...]] = []
    made = Desk(tasks, actions, lambda *where: gone.append(where))
    made.gone = gone
    made.window = window
    return made
