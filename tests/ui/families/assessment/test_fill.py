"""Filling an assessment: skip rules and score live, saved by itself, nothing typed lost, completed, reopened."""

import pytest
from sqlalchemy import select

from models.families.assessment import Assessment
from services.families import assessment
from services.families.assessment_sheet import read_sheet
from tests import questionnaires as given
from tests.ui.families.conftest import DAY, file_of, ids
from ui.families.assessment.fill import FillSheet
from ui.families.assessment.page import AssessmentsPage
from ui.families.assessment.section import NeedsSection
from ui.families.file import FamilySheet
from ui.form_sheet import FormDialog


@pytest.fixture
def version(office):
    return given.in_use(office)


@pytest.fixture
def begun(office, version):
    return office.write(assessment.start, ids(office)[0], version, DAY, visited_by="Mira")


@pytest.fixture
def sheet(make_page, office, begun):
    page = make_page(office, AssessmentsPage)
    page.open_assessment(begun)
    return page.sheet()


def stored(office, begun):
    return dict(office.read(lambda session: read_sheet(session, begun)).answers)


def row_of(office, begun):
    return office.read(
        lambda session: session.execute(select(Assessment.__table__).where(Assessment.id == begun)).one()
    )


def box(sheet, code, person=None):
    key = next(key for key in sheet.list.step_keys() if (code, person) in panel(sheet, key).boxes)
    return panel(sheet, key).boxes[code, person]


def panel(sheet, key):
    sheet.go(key)
    return sheet._panels[key]


def choose(sheet, code, choice, person=None):
    box(sheet, code, person).editor.boxes[choice].click()


def write(sheet, code, text, qtbot):
    editor = box(sheet, code).editor
    editor.widget.setText(text)
    editor.changed.emit()


def test_a_question_appears_when_the_answer_before_it_calls_for_it(sheet):
    since = box(sheet, "leak_since")
    assert not since.isVisibleTo(sheet)
    choose(sheet, "roof", "leaks")
    assert since.isVisibleTo(sheet)
    choose(sheet, "roof", "whole")
    assert not since.isVisibleTo(sheet)


def test_the_score_follows_every_answer(sheet, qtbot):
    assert sheet.total.text() == "0"
    choose(sheet, "roof", "leaks")
    write(sheet, "rooms", "1", qtbot)
    assert sheet.total.text() == "10"


def test_a_child_is_a_step_of_its_own(sheet, office):
    file = file_of(office, ids(office)[0])
    luka = next(one["id"] for one in file.members if one["name"] == "Đorđević Luka")
    assert sheet.list.step_keys() == [("house", None), ("school", luka)]


def test_answers_save_themselves_after_a_pause(sheet, office, begun, qtbot):
    choose(sheet, "roof", "leaks")
    assert stored(office, begun) == {}
    qtbot.waitUntil(lambda: stored(office, begun) == {("roof", None): "leaks"})
    assert sheet._saved.text() == "All is saved."


def test_leaving_saves_what_the_pause_had_not_yet(sheet, office, begun):
    choose(sheet, "roof", "none")
    sheet.leave()
    assert stored(office, begun) == {("roof", None): "none"}


def test_what_cannot_be_read_is_told_beneath_and_kept_for_the_next_time(sheet, office, begun, make_page, qtbot):
    write(sheet, "rooms", "many", qtbot)
    box(sheet, "rooms").editor.finished.emit()
    assert box(sheet, "rooms").problem().startswith("This is not a whole number.")
    sheet._draft.write()
    again = make_page(office, AssessmentsPage)
    again.open_assessment(begun)
    again.sheet().notice._act()
    assert box(again.sheet(), "rooms").editor.typed() == "many"


def test_completing_goes_to_what_is_missing(sheet, office, begun):
    sheet.complete()
    assert box(sheet, "roof").problem() == "This question needs an answer. Answer it, or ask the family again."
    assert row_of(office, begun).state == "draft"


def test_a_complete_assessment_is_closed_with_its_score_and_reopened_with_a_reason(sheet, office, begun):
    choose(sheet, "roof", "leaks")
    choose(sheet, "goes", "no", sheet.list.step_keys()[1][1])
    sheet.complete()
    assert (row_of(office, begun).state, row_of(office, begun).score) == ("completed", 9)
    assert not panel(sheet, ("house", None)).isEnabled()
    (offer,) = sheet.filling.sheet.offers
    sheet._ask_step(offer)
    dialog = _dialog(sheet)
    dialog.form.fields.boxes["state_reason"].editor.show_value("The roof was mended")
    dialog.form.save()
    assert (row_of(office, begun).state, row_of(office, begun).score) == ("reopened", None)
    assert panel(sheet, ("house", None)).isEnabled()


def _dialog(sheet):
    return sheet.window().findChildren(FormDialog)[-1]


def test_a_colleagues_answers_and_mine_are_both_kept(sheet, office, begun):
    office.write(assessment.fill, begun, 1, [("owner", None, "yes")])
    choose(sheet, "roof", "none")
    sheet.save()
    assert "changed this record" in sheet.notice.text()
    sheet.notice._act()
    sheet.save()
    assert stored(office, begun) == {("owner", None): "yes", ("roof", None): "none"}


def test_the_family_file_shows_its_assessments_and_begins_one(page, office, version, qtbot):
    page.open_family(ids(office)[0])
    file = page.sheet()
    number = next(number for number in range(file.tabs.bar.count()) if file.tabs.bar.tabText(number) == "Needs")
    file.tabs.go(number)
    section = file.tabs.content(number)
    assert isinstance(section, NeedsSection)
    section.begin()
    dialog = _dialog(file)
    assert dialog.form.fields.boxes["version_id"].editor.read().value == version
    dialog.form.save()
    assert isinstance(page.sheet(), FillSheet)
    page.sheet().leave()
    assert isinstance(page.sheet(), FamilySheet)
    assert file.tabs.bar.tabText(number) == "Needs 1"


def test_the_register_finds_an_assessment_by_its_family(make_page, office, begun):
    page = make_page(office, AssessmentsPage)
    page.bar.search.setText("djordjevic")
    page._ask()
    assert page.totals().count == 1
    page.bar.search.setText("krasniqi")
    page._ask()
    assert page.totals().count == 0


def test_the_pane_leads_to_the_family_file(make_page, office, begun):
    page = make_page(office, AssessmentsPage)
    page.detail.show_record(begun)
    page.detail.refresh()
    page.detail._go(next(offer for offer in page.detail.offers._offers.values() if offer.move == "file"))
    assert isinstance(page.sheet(), FamilySheet)
