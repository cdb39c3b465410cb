"""Household changes in the window: the menu of acts, their forms, the household on any day, merging and undoing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from models.families import PossibleDuplicate
from services.families import acts, past
from services.families.merging import merge_families
from services.records import add
from tests.services.statements import statements
from tests.ui.families.conftest import DAY, file_of, ids
from ui.families.file import PARTS
from ui.families.household.kinds import OFFERED
from ui.families.household.view import HouseholdView
from ui.form_sheet import FormDialog, FormSheet

LATER = DAY + timedelta(30)


@pytest.fixture
def sheet(page, office):
    page.open_family(ids(office)[0])
    return page.sheet()


def fill(form, **values):
    for key, value in values.items():
        form.fields.boxes[key].editor.show_value(value)


def people_of(file):
    return {member["name"].split()[-1]: member["id"] for member in file.members}


def dialog_of(page):
    return next(dialog for dialog in page.window().findChildren(FormDialog) if dialog.isVisible())


def household(sheet) -> HouseholdView:
    sheet.tabs.go(PARTS["household"])
    return sheet.tabs.content(PARTS["household"])


def rows(table):
    return [line.texts for line in table.records.held()]


@pytest.mark.parametrize("kind", OFFERED)
def test_every_change_has_a_form_that_says_what_it_does(page, sheet, kind):
    form = sheet.change_household(kind)
    assert page.sheet() is form
    assert "BZ-2026-0001" in form.head.note()


def test_the_menu_opens_the_form_of_the_act_chosen(page, sheet):
    action = next(one for one in sheet.members.household.menu().actions() if one.data() == "death")
    action.trigger()
    assert isinstance(page.sheet(), FormSheet)
    assert page.sheet().head.title() == "Death"
    assert page.sheet().form.values()["person_id"] == sheet.members.table.current()


def test_a_birth_is_entered_with_the_familys_name(page, sheet, office):
    form = sheet.change_household("birth").form
    assert form.values()["family_name"] == "Ђорђевић"
    fill(form, on=LATER, given_name="Вук", relation="son")
    form.save()
    assert page.sheet() is sheet
    assert len(sheet.file.members) == 3
    assert file_of(office, sheet.family_id).members[-1]["born_on"] == LATER


def test_the_death_of_the_head_asks_who_follows(page, sheet, office):
    form = sheet.change_household("death").form
    fill(form, on=LATER)
    form.save()
    assert "head" in form.fields.boxes["new_head_id"].problem()
    fill(form, new_head_id=people_of(sheet.file)["Luka"])
    form.save()
    assert file_of(office, sheet.family_id).family["title"] == "Đorđević Luka"


def test_a_day_to_come_is_refused_beside_the_day(page, sheet):
    form = sheet.change_household("death").form
    fill(form, on=date(2099, 1, 1))
    form.save()
    assert form.fields.boxes["on"].problem().startswith("The day is in the future.")


def test_those_ticked_leave_as_a_family_of_their_own(page, sheet, office):
    luka = people_of(sheet.file)["Luka"]
    form = sheet.change_household("split").form
    head = sheet.file.members[0]["id"]
    fill(form, **{f"who_{head}": False, f"who_{luka}": True}, head_id=luka, on=LATER, reason="own flat")
    form.save()
    found = [file_of(office, family) for family in ids(office)]
    assert [file.family["title"] for file in found if luka in people_of(file).values()] == ["Đorđević Luka"]
    assert len(found) == 3


def test_somebody_of_another_family_moves_in(page, sheet, office):
    other = ids(office)[1]
    form = sheet.change_household("move_in").form
    form.picker.chosen.emit(other)
    form.picker.family = other
    fatime = people_of(file_of(office, other))["Fatime"]
    fill(form, relation="mother", on=LATER)
    form.save()
    assert form.fields.boxes["person_id"].problem() == "Nobody of that family is chosen. Choose who joins."
    fill(form, person_id=fatime)
    form.save()
    assert fatime in people_of(file_of(office, sheet.family_id)).values()
    assert file_of(office, other).members == ()


def test_somebody_new_is_typed_or_the_form_says_what_is_missing(page, sheet, office):
    form = sheet.change_household("marriage").form
    fill(form, on=LATER)
    form.save()
    assert form.fields.boxes["family_name"].problem()
    fill(form, family_name="Krasniqi", given_name="Besim")
    form.save()
    assert "Besim" in people_of(file_of(office, sheet.family_id))


def test_members_move_into_a_family_that_was_found(page, sheet, office):
    other = ids(office)[1]
    luka = people_of(sheet.file)["Luka"]
    form = sheet.change_household("move_out").form
    form.picker.family = other
    head = sheet.file.members[0]["id"]
    fill(form, **{f"who_{head}": False, f"who_{luka}": True}, on=LATER)
    form.save()
    assert luka in people_of(file_of(office, other)).values()


def test_a_new_head_is_entered(page, sheet, office):
    form = sheet.change_household("new_head").form
    fill(form, head_id=people_of(sheet.file)["Luka"], on=LATER, before="mother")
    form.save()
    assert [one["relation"] for one in file_of(office, sheet.family_id).members] == ["head", "mother"]


def test_the_household_is_shown_as_of_a_day(page, sheet, office):
    luka = people_of(sheet.file)["Luka"]
    office.write(acts.move_out, sheet.family_id, [luka], LATER)
    view = household(sheet)
    assert [row[0] for row in rows(view.people)] == ["Ђорђевић Милица"]
    view.show_on(DAY)
    assert [row[0] for row in rows(view.people)] == ["Ђорђевић Милица", "Đorđević Luka"]
    view.everybody.setChecked(True)
    assert [row[4] for row in rows(view.people)] == ["", "1 Apr 2026"]


def test_a_change_is_taken_back_with_its_reason(page, sheet, office):
    luka = people_of(sheet.file)["Luka"]
    office.write(acts.move_out, sheet.family_id, [luka], LATER)
    view = household(sheet)
    assert rows(view.changes)[0][1:3] == ("Moving out", "Đorđević Luka")
    view.take_back()
    dialog = dialog_of(page)
    dialog.form.save()
    assert dialog.form.fields.boxes["reason"].problem() == "This is needed."
    fill(dialog.form, reason="wrong family")
    dialog.form.save()
    assert len(file_of(office, sheet.family_id).members) == 2
    assert rows(view.changes)[0][-1] == "taken back"
    assert rows(view.changes)[0][4] == "wrong family"
    assert not view.back.isEnabled()


@pytest.fixture
def twins(office):
    first, second = ids(office)
    values = {"family_id": first, "other_id": second, "score": 82, "reasons": "The surname is the same."}
    return office.write(lambda session: add(session, PossibleDuplicate, **values))


def test_two_files_are_merged_with_people_tied_and_taken_apart_again(page, office, twins, qtbot):
    first, second = ids(office)
    page.open_family(first)
    file = page.sheet()
    qtbot.mouseClick(file.duplicates.rows()[0].buttons()["same"], Qt.MouseButton.LeftButton)
    form = page.sheet().form
    assert page.sheet().head.title() == "Merge BZ-2026-0002 into BZ-2026-0001"
    fatime = people_of(file_of(office, second))["Fatime"]
    fill(form, **{f"same_{fatime}": people_of(file_of(office, first))["Милица"]}, reason="entered twice")
    form.save()
    assert ids(office) == [first]
    assert len(file.file.members) == 2
    assert file.duplicates.rows() == []
    qtbot.mouseClick(file.merged.undo_buttons()[0], Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    fill(dialog.form, reason="two families")
    dialog.form.save()
    assert ids(office) == [first, second]
    assert file.duplicates.rows()[0]._because() == "Decided: the same family as"
    assert "same" in file.duplicates.rows()[0].buttons()


def test_the_file_of_a_merged_family_opens_the_kept_one(page, office, twins):
    first, second = ids(office)
    office.write(merge_families, first, second, LATER, {}, "entered twice")
    page.open_family(second)
    assert page.sheet().family_id == first
    assert page.sheet().head.title().startswith("BZ-2026-0001")


def test_who_may_not_write_changes_no_household(make_page, everybody, office):
    luka = people_of(file_of(office, ids(office)[0]))["Luka"]
    office.write(acts.move_out, ids(office)[0], [luka], LATER)
    page = make_page(everybody.viewer)
    page.open_family(ids(office)[0])
    sheet = page.sheet()
    assert not sheet.members.household.isEnabled()
    view = household(sheet)
    assert not view.back.isEnabled()
    assert "case worker" in view.back.toolTip()


def test_a_household_opens_in_two_round_trips(office):
    family = ids(office)[0]
    assert len(statements(office, lambda session: (past.memberships(session, family), past.acts(session, family)))) == 2
