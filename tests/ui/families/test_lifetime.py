"""Sheets go when they are closed, and the thread of the window never waits for the database."""

import gc
import threading
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from tests.ui.families.conftest import ids
from ui.families.page import FamiliesPage
from ui.page import Desk
from ui.tasks import Tasks


def gone(reference):
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    found = reference()
    return found is None or not shiboken6.isValid(found)


@pytest.mark.parametrize("name", ["file", "new", "edit", "import"])
def test_a_closed_sheet_is_freed(page, office, name):
    page.open_family(ids(office)[0])
    if name != "file":
        {"new": page.new_family, "edit": page.sheet().edit_family, "import": page.import_register}[name]()
    reference = weakref.ref(page.sheet())
    page.sheet().closed.emit()
    assert gone(reference)


def test_no_statement_is_sent_by_the_thread_of_the_window(page, office, qtbot):
    tasks = Tasks()
    tasks.use(office)
    family_id = ids(office)[1]
    threads = []
    event.listen(office.engine, "before_cursor_execute", lambda *_: threads.append(threading.current_thread()))
    second = FamiliesPage(Desk(tasks, page.desk.actions, page.desk.go))
    page.window().setCentralWidget(second)
    qtbot.waitUntil(lambda: second.detail.data is not None)
    second.open_family(family_id)
    qtbot.waitUntil(lambda: second.sheet().file is not None)
    second.sheet().tabs.go(2)
    second.new_family()
    qtbot.waitUntil(lambda: second.sheet().form.fields.boxes["origin_place_id"].editor.widget.count() > 20)
    tasks.close()
    assert threads
    assert threading.main_thread() not in threads
