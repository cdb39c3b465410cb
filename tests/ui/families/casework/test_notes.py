"""Notes and tasks in the family file, by mouse and keyboard, as the people who may and who may not."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from services.families import casework
from tests.ui.families.conftest import ids
from ui.families.file import PARTS
from ui.form_sheet import FormDialog
from ui.grants.step_form import today


def open_notes(page, office):
    page.open_family(ids(office)[0])
    page.sheet().open_part("notes")
    return page.sheet().tabs.content(PARTS["notes"])


@pytest.fixture
def notes(page, office):
    return open_notes(page, office)


def dialog_of(page):
    return next(dialog for dialog in page.window().findChildren(FormDialog) if dialog.isVisible())


def fill(dialog, **typed):
    for key, text in typed.items():
        dialog.form.fields.boxes[key].editor.retype(text)
    dialog.form.save()


def texts(table):
    return [line.texts for line in table.records.held()]


def test_an_empty_file_says_so(notes):
    assert notes.no_tasks.isVisible()
    assert notes.no_notes.isVisible()
    assert not notes.correct.isEnabled()


def test_a_note_is_written_and_shown_in_full(page, notes):
    notes.ask_note()
    fill(dialog_of(page), text="The roof leaks.\nThe beams come in May.", dated_on="5. 3. 2026.")
    assert texts(notes.notes) == [("5 Mar 2026", "The roof leaks. The beams come in May.", "", "Mira")]
    assert notes.about.text() == "The roof leaks.\nThe beams come in May."
    assert page.sheet().tabs.bar.tabText(PARTS["notes"]) == "Notes 1"


def test_its_author_corrects_a_note_and_is_told_that_the_history_keeps_it(page, office, notes):
    office.write(casework.add_note, notes.family_id, "The roof leeks.", date(2026, 3, 5))
    notes.refresh()
    assert not notes.corrected.isVisible()
    notes.ask_correction()
    fill(dialog_of(page), text="The roof leaks.")
    assert notes.about.text() == "The roof leaks."
    assert notes.corrected.isVisible()


def test_a_colleague_is_told_whose_note_it_is(make_page, everybody, office):
    office.write(casework.add_note, ids(office)[0], "The roof leaks.", date(2026, 3, 5))
    notes = open_notes(make_page(everybody.first), office)
    assert not notes.correct.isEnabled()
    assert "Only Mira corrects this note." in notes.correct.toolTip()
    assert notes.add_note.isEnabled()


def test_a_viewer_adds_nothing(make_page, everybody, office):
    notes = open_notes(make_page(everybody.viewer), office)
    assert not notes.add_note.isEnabled()
    assert not notes.add_task.isEnabled()
    assert notes.add_task.toolTip()


def test_a_task_is_given_to_oneself_unless_another_is_chosen(page, notes):
    notes.ask_task()
    fill(dialog_of(page), title="Call about the roof", due_on="1. 4. 2030.")
    assert texts(notes.tasks) == [("Call about the roof", "1 Apr 2030", "Mira", "open")]


def test_a_reminder_after_its_day_is_refused_and_nothing_typed_is_lost(page, notes):
    notes.ask_task()
    dialog = dialog_of(page)
    fill(dialog, title="Call", due_on="1. 4. 2030.", remind_on="2. 4. 2030.")
    assert "reminder is after" in dialog.form.notice.text()
    assert dialog.form.fields.typed()["title"] == "Call"


def test_an_overdue_task_warns_and_is_ticked_off_by_keyboard(page, office, notes, qtbot):
    me = office.staff.id
    office.write(casework.add_task, notes.family_id, "Call", today() - timedelta(days=2), me)
    notes.refresh()
    (line,) = notes.tasks.records.held()
    assert (line.texts[-1], line.tones[-1]) == ("overdue", "warn")
    notes.tasks.setFocus()
    qtbot.keyClick(notes.tasks, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (line,) = notes.tasks.records.held()
    assert (line.texts[-1], line.tones[-1]) == ("done", "good")
    assert notes.reopen.isVisible()
    notes.reopen.click()
    assert notes.tasks.records.held()[0].texts[-1] == "overdue"


def test_a_dropped_task_says_why(page, office, notes):
    office.write(casework.add_task, notes.family_id, "Call", today(), office.staff.id)
    notes.refresh()
    notes.ask_drop()
    fill(dialog_of(page), state_reason="They came themselves.")
    assert texts(notes.tasks)[0][-1] == "dropped"
    assert notes.about_task.text() == "Reason: They came themselves."


def test_a_task_shown_is_opened_for_a_change(page, office, notes):
    task = office.write(casework.add_task, notes.family_id, "Call", date(2030, 4, 1), office.staff.id)
    notes.refresh()
    notes.change_task(task)
    assert dialog_of(page).form.fields.typed()["remind_on"] == ""
    fill(dialog_of(page), title="Write")
    assert texts(notes.tasks)[0][0] == "Write"
