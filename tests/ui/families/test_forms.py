"""Adding and changing families and members: by keyboard, checked field by field, never over a colleague's change."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from sqlalchemy import event

from services.dates import DayOrYear
from services.families import change_family
from services.families.households import change_member, member
from tests.ui.families.conftest import DAY, file_of, furnish, ids
from ui import messages
from ui.families.file import FamilySheet
from ui.form_sheet import FormDialog, FormSheet


@pytest.fixture
def active(page, qtbot):
    """The page in the window that has the keyboard."""
    window = page.window()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return page


def typed(page, **texts):
    boxes = page.sheet().form.fields.boxes
    for key, text in texts.items():
        boxes[key].editor.widget.setText(text)
        boxes[key].editor.changed.emit()
    return boxes


def chosen(page, key, value):
    editor = page.sheet().form.fields.boxes[key].editor
    editor.widget.setCurrentIndex(editor.widget.findData(value))
    editor.widget.activated.emit(editor.widget.currentIndex())


def keys(qtbot, text):
    """Type into the field that has the keyboard and leave it with Tab; a list of completions gets the Tab first."""
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, text)
    completer = field.completer() if isinstance(field, QComboBox) and field.isEditable() else None
    offered = completer is not None and completer.popup().isVisible()
    qtbot.keyClick(completer.popup() if offered else field, Qt.Key.Key_Tab)


def test_a_family_is_added_by_keyboard_alone(active, office, qtbot):
    qtbot.keyClick(active.window(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(active.sheet(), FormSheet))
    for text in ("Berisha", "Arta", "f", "7.3.1982.", "0703982715017", "IRL 61/8", "wheelchair"):
        keys(qtbot, text)
    keys(qtbot, "")  # the organisation is the person's own
    keys(qtbot, "2.4.2026.")
    keys(qtbot, "064/123-456")
    keys(qtbot, "pec")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    sheet = active.sheet()
    assert isinstance(sheet, FamilySheet)
    family = file_of(office, sheet.family_id).family
    assert family["title"] == "Berisha Arta"
    assert (family["registered_on"], family["phone"], family["origin"]) == (
        date(2026, 4, 2),
        "+38164123456",
        "Peć/Pejë*",
    )
    head = file_of(office, sheet.family_id).members[0]
    assert (head["born_on"], head["jmbg_check"], head["needs"]) == (date(1982, 3, 7), "checked", "wheelchair")


def test_nothing_is_saved_while_a_field_is_wrong_and_the_form_says_which(page, office):
    page.new_family()
    boxes = typed(page, family_name="Berisha", born="31.2.1990.")
    page.sheet().form.save()
    assert boxes["given_name"].problem() == "This is needed."
    assert boxes["born"].problem().startswith("No such date.")
    assert len(ids(office)) == 2


def test_a_bad_phone_is_refused_beside_its_field_and_the_rest_stays(page, office):
    page.new_family()
    boxes = typed(page, family_name="Berisha", given_name="Arta", phone="call the uncle")
    page.sheet().form.save()
    assert boxes["phone"].problem().startswith("This is not a phone number.")
    assert boxes["family_name"].editor.typed() == "Berisha"
    assert len(ids(office)) == 2


def test_a_jmbg_that_does_not_agree_is_a_warning_and_is_saved(page, office):
    page.new_family()
    typed(page, family_name="Berisha", given_name="Arta", jmbg="0703982715018")
    hint = page.sheet().form.fields.boxes["jmbg"]
    assert "It can be saved as it is." in hint.editor.widget.accessibleDescription()
    page.sheet().form.save()
    assert page.sheet().file.members[0]["jmbg_check"] == "differs"


def test_a_jmbg_says_what_it_means_while_it_is_typed(page):
    page.new_family()
    typed(page, jmbg="0703982715017")
    said = page.sheet().form.fields.boxes["jmbg"].editor.widget.accessibleDescription()
    assert said == "Born 7 Mar 1982, female."


def test_the_form_of_a_new_family_costs_two_round_trips(page, office):
    sent = []
    event.listen(office.engine, "before_cursor_execute", lambda *given: sent.append(given[2]))
    page.new_family()
    assert len([statement for statement in sent if not statement.startswith("BEGIN")]) == 2


def test_a_member_is_added_to_the_family_on_the_screen(page, office):
    page.open_family(ids(office)[0])
    page.sheet().add_member()
    assert page.sheet().form.fields.boxes["family_name"].editor.typed() == "Ђорђевић"
    typed(page, given_name="Љубица", born="1951")
    chosen(page, "relation", "mother")
    page.sheet().form.save()
    names = [line.texts[0] for line in page.sheet().members.table.records.held()]
    assert names == ["Ђорђевић Милица", "Đorđević Luka", "Ђорђевић Љубица"]


def test_a_second_head_is_not_offered_for_a_new_member(page, office):
    page.open_family(ids(office)[0])
    page.sheet().add_member()
    relations = page.sheet().form.fields.boxes["relation"].editor.widget
    assert relations.findData("head") < 0


def test_only_what_was_changed_of_a_member_is_sent(page, office):
    page.open_family(ids(office)[0])
    luka = next(one for one in page.sheet().file.members if one["relation"] == "son")
    page.sheet().edit_member(luka["id"])
    typed(page, needs="asthma")
    assert page.sheet().form.values() == {"needs": "asthma"}
    page.sheet().form.save()
    stored = office.read(lambda session: member(session, luka["id"]))
    assert (stored["needs"], stored["born"]) == ("asthma", DayOrYear(2011))


def test_leaving_with_something_typed_asks_first(page, office, monkeypatch):
    page.open_family(ids(office)[0])
    page.sheet().edit_family()
    form_sheet = page.sheet()
    typed(page, address="Cara Lazara 5")
    monkeypatch.setattr(messages, "choose", lambda *_: -1)
    form_sheet.leave()
    assert page.sheet() is form_sheet
    monkeypatch.setattr(messages, "choose", lambda *_: 1)
    form_sheet.leave()
    assert isinstance(page.sheet(), FamilySheet)


def test_what_was_typed_and_not_saved_is_offered_again(page):
    page.new_family()
    typed(page, family_name="Berisha")
    page.sheet().form.draft.write()
    page.close_sheet()
    page.new_family()
    assert "typed something here" in page.sheet().form.notice.text()


@pytest.fixture(params=["sqlite", "postgresql"])
def shared(request, copy_people):
    """Everybody in a fresh office with two families, on each kind of database."""
    with copy_people(request.param) as people:
        furnish(people.case_worker)
        yield people


def test_two_people_edit_one_family_and_the_second_chooses_field_by_field(shared, make_page):
    page = make_page(shared.case_worker)
    family_id = ids(shared.case_worker)[0]
    page.open_family(family_id)
    page.sheet().edit_family()
    typed(page, phone="063 555 333", address="Cara Lazara 5")
    version = file_of(shared.first, family_id).family["version"]
    shared.first.write(change_family, family_id, version, phone="+38165111222", note="moved on Monday")
    page.sheet().form.save()
    choice = page.sheet().form._choice
    sides = {key: (one.mine[1], one.theirs[1]) for key, one in choice._differences.items()}
    assert sides == {"phone": ("+38163555333", "+38165111222"), "address": ("Cara Lazara 5", "")}
    choice.choose("phone", mine=False)
    choice._take()
    family = file_of(shared.first, family_id).family
    assert (family["phone"], family["address"]) == ("+38165111222", "Cara Lazara 5")
    assert family["note"] == "moved on Monday"


def test_two_people_edit_one_member_and_nothing_typed_is_lost(shared, make_page):
    page = make_page(shared.case_worker)
    page.open_family(ids(shared.case_worker)[0])
    luka = next(one for one in page.sheet().file.members if one["relation"] == "son")
    page.sheet().edit_member(luka["id"])
    typed(page, born="2.6.2011.", needs="asthma")
    shared.first.write(change_member, luka["id"], luka["version"], born=DayOrYear(2012))
    page.sheet().form.save()
    choice = page.sheet().form._choice
    assert choice._differences["born"].theirs[1] == "2012."
    choice.choose("born", mine=True)
    choice._take()
    stored = shared.first.read(lambda session: member(session, luka["id"]))
    assert (stored["born"], stored["needs"]) == (DayOrYear(2011, date(2011, 6, 2)), "asthma")


def test_registration_begins_with_the_day_of_the_office(page):
    page.new_family()
    value = page.sheet().form.fields.boxes["registered_on"].editor.read().value
    assert value == date.today()  # noqa: DTZ011 - the office's own calendar
    assert value > DAY


def test_a_place_the_list_lacks_is_added_on_the_way(page, qtbot):
    page.new_family()
    qtbot.mouseClick(page.sheet().new_place, Qt.MouseButton.LeftButton)
    dialog = next(dialog for dialog in page.window().findChildren(FormDialog) if dialog.isVisible())
    boxes = dialog.form.fields.boxes
    boxes["name"].editor.widget.setText("Ораховац Мали")
    boxes["kosovo"].editor.widget.setChecked(True)
    dialog.form.save()
    origin = page.sheet().form.fields.boxes["origin_place_id"].editor.widget
    assert origin.findText("Orahovac Mali*") > 0
