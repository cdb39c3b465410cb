"""Questionnaires on screen: the editor, versions, XLSForm; and submissions of KoboToolbox."""

import pytest

from services.families import questionnaires
from tests import questionnaires as given
from tests.services.families import test_xlsform
from tests.services.families.kobo import exports
from tests.ui.families.conftest import file_of, ids
from ui import messages
from ui.families.assessment.compare import CompareSheet
from ui.families.assessment.editor import EditorSheet
from ui.families.assessment.kobo import LOOK, KoboSheet
from ui.families.assessment.page import AssessmentsPage
from ui.families.assessment.preview import PreviewSheet
from ui.form_sheet import FormDialog


@pytest.fixture
def page(make_page, office):
    return make_page(office, AssessmentsPage)


@pytest.fixture
def listed(page, office):
    given.in_use(office)
    return page.show_questionnaires()


@pytest.fixture
def editor(listed, page):
    listed.new_version()
    listed.table.select(max(listed._versions))
    listed.edit()
    assert isinstance(page.sheet(), EditorSheet)
    return page.sheet()


def versions(office):
    return {row["number"]: row for row in office.read(questionnaires.versions)}


def form_of(office, number):
    return office.read(lambda session: questionnaires.form_of(session, versions(office)[number]["id"]))


def typed(pane, **values):
    for key, value in values.items():
        pane.fields.boxes[key].editor.show_value(value)
    pane._store()


def test_opening_and_saving_a_draft_changes_nothing(editor, office):
    for row in range(editor.tree.topLevelItemCount()):
        item = editor.tree.topLevelItem(row)
        for part in (item, *(item.child(place) for place in range(item.childCount()))):
            editor.tree.setCurrentItem(part)
            (editor.section_pane if part is item else editor.question_pane)._store()
    editor.save()
    assert form_of(office, 2).plain() == form_of(office, 1).plain()


def test_a_question_is_added_with_choices_points_and_a_rule(editor, office):
    editor._choose((0, 0))
    editor.add_question()
    pane = editor.question_pane
    typed(pane, code="roof_kind", label_sr="Vrsta krova", label_en="Kind of roof", kind="one")
    for row, (code, text, points) in enumerate((("tiles", "crep", "0"), ("tin", "lim", "2"))):
        pane.options._add_row()
        for column, value in ((0, code), (1, text), (4, points)):
            pane.options.table.item(row, column).setText(value)
    pane.rule._add_one()
    condition = pane.rule._conditions()[0]
    condition.operator.setCurrentIndex(condition.operator.findData("differs"))
    condition.choice.setCurrentIndex(condition.choice.findData("none"))
    pane._store()
    editor.save()
    found = form_of(office, 2).question("roof_kind")
    assert [one.code for one in form_of(office, 2).sections[0].questions][1] == "roof_kind"
    assert [(one.code, dict(one.labels), one.points) for one in found.options] == [
        ("tiles", {"sr": "crep"}, 0),
        ("tin", {"sr": "lim"}, 2),
    ]
    assert (found.relevant.question, found.relevant.operator, found.relevant.value) == ("roof", "differs", "none")


def test_faults_are_told_while_they_are_made(editor):
    editor._choose((0, 0))
    typed(editor.question_pane, code="2 roofs")
    assert "is no code" in editor._faults.text()
    typed(editor.question_pane, code="roof")
    assert not editor._faults.isVisibleTo(editor)


def test_moving_and_taking_away(editor, office):
    editor._choose((0, 0))
    editor.move(1)
    editor._choose((0, 0))
    editor.remove()
    editor.save()
    assert [one.code for one in form_of(office, 2).sections[0].questions][:2] == ["roof", "rooms"]


def test_leaving_with_changes_asks_first(editor, page, monkeypatch):
    editor._choose((0, 0))
    typed(editor.question_pane, label_en="Roof?")
    monkeypatch.setattr(messages, "choose", lambda *_a, **_k: -1)
    editor.leave()
    assert page.sheet() is editor
    monkeypatch.setattr(messages, "choose", lambda *_a, **_k: 0)
    editor.leave()
    assert page.sheet() is not editor


def test_what_was_not_saved_is_offered_again(editor, listed, page):
    editor._choose((0, 0))
    typed(editor.question_pane, label_en="Kept roof")
    editor._draft.write()
    page.close_sheet()
    listed.edit()
    again = page.sheet()
    again.notice._act()
    assert again.sections[0]["questions"][0]["labels"]["en"] == "Kept roof"


def test_a_preview_follows_skip_rules_and_counts(editor, page):
    editor.preview()
    tried = page.sheet()
    assert isinstance(tried, PreviewSheet)
    house = tried._panels[0]
    house.boxes["roof", None].editor.boxes["leaks"].click()
    assert house.boxes["leak_since", None].isVisibleTo(tried)
    assert tried.head.note().endswith("score 6")


def test_versions_are_compared_put_in_use_and_retired(listed, page, office, monkeypatch):
    monkeypatch.setattr(messages, "confirm", lambda *_a, **_k: True)
    listed.new_version()
    listed.table.select(max(listed._versions))
    listed._choose()
    listed.compare()
    assert isinstance(page.sheet(), CompareSheet)
    page.close_sheet()
    listed.put_in_use()
    assert {number: row["state"] for number, row in versions(office).items()} == {1: "retired", 2: "in_use"}
    listed.end()
    assert versions(office)[2]["state"] == "retired"


def test_the_ready_made_questionnaire_is_added_as_a_draft(page, office):
    page.show_questionnaires().add_ready_made()
    assert versions(office)[1]["questions"] >= 40


def test_an_xlsform_becomes_a_questionnaire(page, office, tmp_path):
    listed = page.show_questionnaires()
    listed.read_xlsform(str(test_xlsform.write(tmp_path / "form.xlsx", test_xlsform.ROWS)))
    dialog = listed.window().findChildren(FormDialog)[-1]
    assert dialog.form.fields.boxes["sr"].editor.read().value == "Procena potreba"
    dialog.form.fields.boxes["code"].editor.show_value("other")
    dialog.form.save()
    assert form_of(office, 1).question("lack").kind == "several"


def test_an_xlsform_that_cannot_be_kept_is_told_by_cell(page, office, tmp_path, said):
    rows = [*test_xlsform.ROWS[:3], {"type": "geoshape", "name": "x", "label::English (en)": "X"}]
    page.show_questionnaires().read_xlsform(str(test_xlsform.write(tmp_path / "form.xlsx", rows)))
    assert "survey A5: Questions of the kind “geoshape” are not asked here." in said[0][2]
    assert versions(office) == {}


def kobo_of(page, office, tmp_path, rows):
    given.in_use(office)
    sheet = page.import_kobo()
    sheet.read_file(str(exports.write(tmp_path / "export.xlsx", rows)))
    assert isinstance(sheet, KoboSheet)
    return sheet


def test_submissions_come_in_once_the_family_is_named(page, office, tmp_path):
    number = file_of(office, ids(office)[0]).family["number"]
    rows = [
        exports.submission(1, family_number=number, roof="none"),
        exports.submission(2, head_name="Milica Đorđević", birth_year=1982, roof="whole"),
    ]
    sheet = kobo_of(page, office, tmp_path, rows)
    assert sheet._stack.currentIndex() == LOOK
    assert sheet.asks.current() == rows[1]["_uuid"]
    assert [sheet.candidates.itemData(row) for row in range(2)] == [None, ids(office)[0]]
    sheet.decide(ids(office)[0])
    sheet.import_now()
    page.close_sheet()
    assert page.totals().count == 2


def test_an_error_keeps_the_import_from_beginning(page, office, tmp_path):
    sheet = kobo_of(page, office, tmp_path, [exports.submission(1, family_number="NO-1", roof="none")])
    assert not sheet.bring_in.isEnabled()
    assert sheet.tabs.bar.tabText(0) == "Errors 1"
    sheet.import_now()
    assert page.totals().count == 0
