"""The family file: stages and steps, members, possible duplicates, and what those without the duty see."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from models.families import PossibleDuplicate
from services.families import change_family, move_family
from services.history import family_history
from services.records import add
from tests.ui.families.conftest import file_of, ids
from ui.families.compare import CompareSheet
from ui.families.file import DOCUMENTS, HISTORY
from ui.form_sheet import FormDialog


@pytest.fixture
def sheet(page, office):
    page.open_family(ids(office)[0])
    return page.sheet()


@pytest.fixture
def twins(office):
    """Both families marked as one that may be the same."""
    first, second = ids(office)
    reasons = "The surname is the same. The year of birth is the same."

    def work(session):
        return add(session, PossibleDuplicate, family_id=first, other_id=second, score=82, reasons=reasons)

    return office.write(work)


def dialog_of(page):
    return next(dialog for dialog in page.window().findChildren(FormDialog) if dialog.isVisible())


def button(bar, text):
    return next(made for made in bar.findChildren(QPushButton) if made.text() == text)


def test_the_file_says_whose_it_is_and_where_it_goes(sheet):
    assert sheet.head.title() == "BZ-2026-0001 · Ђорђевић Милица"
    assert sheet.head.note() == "2 people · to Istok/Istog*"


def test_members_are_shown_in_both_scripts_with_the_check_of_the_jmbg(sheet):
    lines = [line.texts[:5] for line in sheet.members.table.records.held()]
    assert lines == [
        ("Ђорђевић Милица", "Đorđević Milica", "head", "7 Mar 1982", "checked"),
        ("Đorđević Luka", "Ђорђевић Лука", "son", "2011.", "none"),
    ]


def test_a_step_asks_for_its_day_and_is_taken(page, sheet, office, qtbot):
    qtbot.mouseClick(button(sheet.main_steps, "Record the assessment"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    dialog.form.fields.boxes["state_on"].editor.widget.setText("5.4.2026.")
    dialog.form.save()
    family = file_of(office, sheet.family_id).family
    assert (family["state"], family["state_on"]) == ("assessed", date(2026, 4, 5))
    assert [step.note for step in sheet.line._steps][:2] == ["2 Mar 2026", "5 Apr 2026"]


def test_a_way_out_is_not_taken_without_a_reason(page, sheet, office, qtbot):
    qtbot.mouseClick(button(sheet.other_steps, "Suspend…"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    dialog.form.save()
    assert dialog.form.fields.boxes["state_reason"].problem() == "This is needed."
    dialog.form.fields.boxes["reason"].editor.show_value("health")
    dialog.form.fields.boxes["state_reason"].editor.widget.setPlainText("Mother is ill")
    dialog.form.save()
    assert file_of(office, sheet.family_id).family["state"] == "suspended"
    assert sheet.reason.text() == "Reason: Mother is ill"


def test_a_step_on_a_file_changed_meanwhile_is_to_be_thought_over(page, sheet, everybody, qtbot):
    qtbot.mouseClick(button(sheet.main_steps, "Record the assessment"), Qt.MouseButton.LeftButton)
    everybody.first.write(change_family, sheet.family_id, sheet.file.family["version"], phone="+38163555333")
    dialog = dialog_of(page)
    dialog.form.save()
    assert "changed this family file in the meantime" in dialog.form.notice.text()
    dialog.reject()
    assert sheet.file.family["phone"] == "+38163555333"


def test_a_step_not_open_to_a_person_is_shown_with_the_reason(make_page, everybody, office):
    page = make_page(everybody.viewer)
    page.open_family(ids(office)[0])
    made = button(page.sheet().main_steps, "Record the assessment")
    assert not made.isEnabled()
    assert "case worker" in made.toolTip()


def test_those_who_may_not_write_cannot_edit(make_page, everybody, office):
    page = make_page(everybody.viewer)
    page.open_family(ids(office)[0])
    sheet = page.sheet()
    assert not sheet.edit.isEnabled()
    assert not sheet.members.add.isEnabled()
    assert not sheet.papers.list.attach.isEnabled()
    assert "Only a case worker may save this." in sheet.edit.toolTip()


def test_a_possible_duplicate_is_shown_with_score_and_reasons(page, office, twins):
    page.open_family(ids(office)[0])
    row = page.sheet().duplicates.rows()[0]
    assert row._because() == "82 of 100. The surname is the same. The year of birth is the same."


def test_not_the_same_is_remembered_and_can_be_taken_back(page, office, twins, qtbot):
    page.open_family(ids(office)[0])
    sheet = page.sheet()
    qtbot.mouseClick(sheet.duplicates.rows()[0].buttons()["different"], Qt.MouseButton.LeftButton)
    assert file_of(office, sheet.family_id).duplicates[0]["state"] == "different"
    qtbot.mouseClick(sheet.duplicates.rows()[0].buttons()["open"], Qt.MouseButton.LeftButton)
    assert file_of(office, sheet.family_id).duplicates[0]["state"] == "open"


def test_two_files_are_compared_side_by_side_and_decided_there(page, office, twins, qtbot):
    page.open_family(ids(office)[0])
    file = page.sheet()
    qtbot.mouseClick(file.duplicates.rows()[0].buttons()["compare"], Qt.MouseButton.LeftButton)
    compared = page.sheet()
    assert isinstance(compared, CompareSheet)
    qtbot.mouseClick(compared.buttons()["different"], Qt.MouseButton.LeftButton)
    assert page.sheet() is file
    assert file_of(office, file.family_id).duplicates[0]["state"] == "different"


def test_the_history_speaks_in_words(page, sheet, office):
    office.write(move_family, sheet.family_id, sheet.file.family["version"], "assess", state_on=date(2026, 3, 9))
    sheet.refresh()
    sheet.tabs.go(HISTORY)
    sheet.history.show_changes()
    said = [step.text for step in sheet.history.timeline._steps]
    assert said == [
        "Stage: assessed, 9 Mar 2026",
        "Đorđević Luka was entered",
        "Ђорђевић Милица was entered",
        "The family file was opened",
    ]
    raw = {field for change in office.read(lambda s: family_history(s, sheet.family_id)) for field, *_ in change.fields}
    assert not any(field in text for field in raw if "_" in field for text in said)


def test_escape_leads_back_to_the_register(page, sheet, qtbot):
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert page.sheet() is None


def test_documents_are_counted_on_their_tab(sheet):
    sheet.papers.counted.emit(3)
    assert sheet.tabs.bar.tabText(DOCUMENTS) == "Documents 3"
