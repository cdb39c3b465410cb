"""My tasks: what is open for me first, then everybody's; ticked off and written by keyboard."""

from datetime import timedelta

import pytest

from services.families import casework
from tests.ui.families.casework.test_notes import dialog_of, fill
from tests.ui.families.conftest import ids
from ui.families.casework.tasks_page import TasksPage
from ui.families.file import PARTS, FamilySheet
from ui.grants.step_form import today


@pytest.fixture
def tasks(office, everybody):
    """A late task of a family, one for tomorrow, and one of a colleague."""
    me, other = office.staff.id, everybody.id("finance")
    family, day = ids(office)[0], timedelta(days=1)
    return [
        office.write(casework.add_task, family, "Call about the roof", today() - day, me),
        office.write(casework.add_task, None, "Order forms", today() + day, me),
        office.write(casework.add_task, None, "Pay the forms", today(), other),
    ]


@pytest.fixture
def mine(make_page, office, tasks):
    return make_page(office, TasksPage)


def titles(page):
    return [line.row.title for line in page.table.records.held()]


def test_the_list_begins_with_what_is_open_for_me_by_day(mine):
    assert titles(mine) == ["Call about the roof", "Order forms"]
    (late, soon) = mine.table.records.held()
    assert (late.texts[-1], late.tones[-1]) == ("overdue", "warn")
    assert soon.texts[-1] == "open"


def test_without_filters_everybodys_tasks_are_there(mine):
    mine.bar.clear()
    assert titles(mine) == ["Call about the roof", "Pay the forms", "Order forms"]


def test_a_task_is_ticked_off_by_its_action_and_leaves_the_list(mine):
    mine.table.select_row(0)
    mine.detail.refresh()
    mine.desk.actions.get("task_done").trigger()
    assert titles(mine) == ["Order forms"]
    mine.show_filtered({"state": ("done", "done")})
    assert titles(mine) == ["Call about the roof"]


def test_ctrl_n_writes_a_task_for_oneself(mine):
    mine.desk.actions.get("new_task").trigger()
    fill(dialog_of(mine), title="Buy stamps", due_on="1. 1. 2030.")
    assert titles(mine)[-1] == "Buy stamps"


def test_the_pane_offers_the_steps_and_says_who_gave_it(mine):
    mine.table.select_row(0)
    mine.detail.refresh()
    assert mine.detail.data["given_by"] == "Mira"
    assert [offer.move for offer in mine.detail._steps(mine.detail.data)] == ["drop", "change", "finish"]


def test_enter_on_a_task_opens_the_notes_of_its_family(mine):
    mine.open_row(mine.table.records.held()[0].id)
    assert isinstance(mine.sheet(), FamilySheet)
    assert mine.sheet().tabs.current() == PARTS["notes"]


def test_a_task_without_a_family_opens_its_own_form(mine, tasks):
    mine.table.select(tasks[1])
    mine.detail.refresh()
    mine.open_row(tasks[1])
    assert dialog_of(mine).windowTitle() == "Change the task"


def test_a_task_that_waits_is_opened_from_the_overview(mine, tasks):
    mine.open_record("task", tasks[2])
    assert mine.table.current() == tasks[2]


def test_a_viewer_has_no_task_to_write(make_page, everybody, office, tasks):
    page = make_page(everybody.viewer, TasksPage)
    assert titles(page) == []
    assert not page.desk.actions.get("new_task").isEnabled()
