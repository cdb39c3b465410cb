"""Related families on the side of a file: noted, seen from both sides, opened, taken away; and what happened."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from services.families import casework, move_family
from tests.ui.families.conftest import ids
from ui import messages
from ui.families.casework.relatives import RelateDialog
from ui.families.file import HISTORY, PARTS
from ui.families.history import HistoryView


@pytest.fixture
def sheet(page, office):
    page.open_family(ids(office)[0])
    return page.sheet()


def words_of(sheet):
    card = sheet.relatives
    return [child.text() for child in card.findChildren(QPushButton) if child.text() not in ("", "Relate…")]


def test_a_family_is_found_and_related(page, sheet, office):
    _first, second = ids(office)
    sheet.relatives.ask()
    dialog = next(one for one in page.window().findChildren(RelateDialog) if one.isVisible())
    dialog.save()
    assert dialog.isVisible()
    dialog.picker.field.setText("Krasniqi")
    dialog.picker.find()
    dialog.picker.choose(second)
    dialog.form.fields.boxes["kind"].editor.retype("parents")
    dialog.save()
    assert words_of(sheet) == ["BZ-2026-0002"]
    page.open_family(second)
    assert page.sheet().file.relatives[0]["kind"] == "children"


def test_a_related_family_opens_over_this_one_and_back_again(page, sheet, office):
    first, second = ids(office)
    office.write(casework.relate, first, second, "neighbours")
    sheet.refresh()
    sheet.relatives.opened.emit(second)
    assert page.sheet().family_id == second
    page.sheet().leave()
    assert page.sheet() is sheet


def test_a_relation_is_taken_away_after_asking(sheet, office, monkeypatch):
    first, second = ids(office)
    office.write(casework.relate, first, second, "neighbours")
    sheet.refresh()
    monkeypatch.setattr(messages, "confirm", lambda *_args, **_kw: True)
    away = next(one for one in sheet.relatives.findChildren(QPushButton) if one.accessibleName() == "Take away…")
    away.click()
    assert sheet.relatives.none.isVisible()


def happened(history):
    return [line.texts[1] for line in history.events.records.held()]


def test_the_history_begins_with_what_happened_and_filters_by_kind(page, sheet, office):
    office.write(move_family, sheet.family_id, sheet.file.family["version"], "assess", state_on=date(2026, 3, 9))
    office.write(casework.add_note, sheet.family_id, "Visited", date(2026, 3, 12))
    sheet.refresh()
    sheet.tabs.go(HISTORY)
    assert happened(sheet.history) == ["Note: Visited", "Stage: assessed", "Stage: registered"]
    sheet.history.kinds.setCurrentIndex(sheet.history.kinds.findData("Return"))
    sheet.history.kinds.activated.emit(sheet.history.kinds.currentIndex())
    assert happened(sheet.history) == ["Stage: assessed", "Stage: registered"]
    sheet.refresh()
    assert happened(sheet.history) == ["Stage: assessed", "Stage: registered"]


def test_a_note_in_the_history_leads_to_the_notes(sheet, office):
    office.write(casework.add_note, sheet.family_id, "Visited", date(2026, 3, 12))
    sheet.refresh()
    sheet.tabs.go(HISTORY)
    sheet.history.events.rowActivated.emit(0)
    assert sheet.tabs.current() == PARTS["notes"]


def test_what_leads_to_another_page_goes_there(page, sheet):
    sheet.open_part("grant", 7)
    assert page.gone[-1] == ("grant", 7)


def test_the_switch_shows_every_change_and_back(sheet):
    sheet.tabs.go(HISTORY)
    history: HistoryView = sheet.history
    history.changes.click()
    assert history.timeline.isVisible()
    assert not history.kinds.isVisible()
    history.happened.click()
    assert history.events.isVisible()


def test_other_tables_are_told_by_their_names_in_every_change(sheet, office):
    me = office.staff.id
    task = office.write(casework.add_task, sheet.family_id, "Call", date(2030, 1, 1), me)
    office.write(casework.change_task, task, 1, title="Write", due_on=date(2030, 1, 2))
    office.write(casework.move_task, task, 2, "finish")
    sheet.refresh()
    sheet.tabs.go(HISTORY)
    sheet.history.show_changes()
    said = [step.text for step in sheet.history.timeline._steps][:3]
    assert said[2] == "Task: entered"
    assert said[1] == "Task\nTitle: Call → Write\nDue on: 1 Jan 2030 → 2 Jan 2030"
    assert said[0].startswith("Task\nStage: open → done")
