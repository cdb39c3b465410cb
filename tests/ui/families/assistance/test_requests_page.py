"""Requests on the screen: begun with a family, ticked off step by step by keyboard, closed with their outcome."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from services.families import assistance
from tests.ui.families.casework.test_notes import dialog_of, fill
from tests.ui.families.conftest import ids
from ui.families.assistance.picking import FamilyQuestion
from ui.families.assistance.requests_page import RequestsPage
from ui.families.file import PARTS, FamilySheet
from ui.grants.step_form import today


def ask(office, what, due, **more):
    values = {"kind": "personal_papers", "requested_on": today() - timedelta(days=60), **more}
    values.setdefault("assigned_to", office.staff.id)
    return office.write(
        assistance.add_request, ids(office)[0], asked=what, due_on=today() + timedelta(days=due), **values
    )


@pytest.fixture
def late(office):
    """An overdue request with its usual steps."""
    return ask(office, "Birth certificate", -1, usual_in="en")


@pytest.fixture
def page(make_page, office, late):
    made = make_page(office, RequestsPage)
    made.table.select_row(0)
    made.detail.refresh()
    return made


def rows(page):
    return [(line.row.asked, line.row.status) for line in page.table.records.held()]


def steps(page):
    return [line.row.status for line in page.detail.list.table.records.held()]


def test_the_register_shows_the_next_step_and_what_is_overdue(page):
    (line,) = page.table.records.held()
    assert "Write the request and have it signed" in line.texts
    assert ("overdue", "bad") in list(zip(line.texts, line.tones, strict=True))


def test_steps_are_ticked_off_by_keyboard_one_after_the_other(page, qtbot):
    steps_of = page.detail.list
    page.window().activateWindow()
    steps_of.table.setFocus()
    qtbot.waitUntil(steps_of.table.hasFocus)
    qtbot.keyClick(steps_of.table, Qt.Key.Key_Space)
    page.detail.refresh()
    assert steps(page) == ["taken", "overdue", "overdue", "overdue"]
    assert page.detail.data.request["state"] == "in_progress"
    assert steps_of.table.current() == page.detail.data.steps[1].id
    page.desk.actions.get("task_done").trigger()
    page.detail.refresh()
    assert steps(page)[:2] == ["taken", "taken"]
    steps_of.table.select_row(0)
    assert steps_of.done.text() == "Not done"
    steps_of.tick()
    page.detail.refresh()
    assert steps(page)[0] == "overdue"


def test_what_came_of_a_step_is_kept_with_it(page):
    page.detail.list.ask_result()
    fill(dialog_of(page), result="number 12/26")
    page.detail.refresh()
    assert page.detail.data.steps[0].result == "number 12/26"
    assert "number 12/26" in page.detail.list.about.text()


def test_a_step_not_needed_is_left_out_and_a_further_one_is_added(page):
    page.detail.list.toggle_needless()
    page.detail.list.ask_step()
    fill(dialog_of(page), what="Send it by mail", due_on="1. 1. 2030.")
    page.detail.refresh()
    assert steps(page) == ["needless", "overdue", "overdue", "overdue", "to_take"]


def test_a_request_with_steps_left_says_why_it_cannot_be_finished(page):
    assert not page.detail.steps.button("finish").isEnabled()
    assert "still to be taken" in page.detail.steps.why()


def test_a_request_is_finished_with_its_outcome_and_opened_again(page, office):
    for step in page.detail.data.steps:
        office.write(assistance.tick, step.id, step.version)
    page.detail.refresh()
    page.detail.steps.button("finish").click()
    fill(dialog_of(page), outcome="Given to the family")
    assert rows(page) == []
    page.bar.clear()
    assert rows(page) == [("Birth certificate", "done")]
    page.table.select_row(0)
    page.detail.refresh()
    assert not page.detail.list.add.isEnabled()
    page.detail.steps.button("reopen").click()
    assert rows(page) == [("Birth certificate", "overdue")]


def test_a_new_request_asks_for_the_family_first(page, office):
    page.desk.actions.get("new_request").trigger()
    (question,) = page.window().findChildren(FamilyQuestion)
    question.picker.field.setText("krasniqi")
    question.picker.find()
    question.picker.choose(question.picker.table.current())
    fill(dialog_of(page), kind="pension", asked="Pension of the grandmother")
    assert ("Pension of the grandmother", "open") in rows(page)
    made = next(line.row for line in page.table.records.held() if line.row.kind == "pension")
    file = office.read(lambda session: assistance.request(session, made.id))
    assert (made.family, len(file.steps)) == ("Krasniqi Fatime", 4)


def test_a_request_is_changed_with_f2(page):
    page._edit()
    fill(dialog_of(page), asked="Two birth certificates")
    assert rows(page) == [("Two birth certificates", "overdue")]


def test_enter_opens_the_family_at_its_requests(page, late):
    page.open_row(late)
    assert isinstance(page.sheet(), FamilySheet)
    assert page.sheet().tabs.current() == PARTS["help"]


def test_a_viewer_may_look_and_not_touch(make_page, everybody, page):
    seen = make_page(everybody.viewer, RequestsPage)
    seen.table.select_row(0)
    seen.detail.refresh()
    assert not seen.desk.actions.get("new_request").isEnabled()
    for made in (seen.detail.list.done, seen.detail.list.add, seen.detail.steps.button("change")):
        assert not made.isEnabled()
