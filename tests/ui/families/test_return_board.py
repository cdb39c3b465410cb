"""The return board: what stands on it, how a family is moved, and what it costs."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from services.dates import today
from services.families import Family, move_family
from services.families.returning import record_clearance, record_declaration, record_reconfirmation
from tests.factories import head_of, version_of
from tests.ui.families.conftest import DAY, file_of, ids
from tests.ui.families.test_file import dialog_of
from tests.ui.families.test_page import Statements
from tests.ui.test_board import drag, lane, press
from ui.families.file import FamilySheet
from ui.families.return_board import ReturnBoardPage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def selected(everybody, office):
    """The first of the two families is selected."""
    first = ids(office)[0]
    for number, name in enumerate(("assess", "find_eligible", "select"), 1):
        office.write(move_family, first, number + at(office, first), name, state_on=DAY + timedelta(days=number))
    return first


def at(office, family_id):
    """How far the version is ahead of the number of steps taken."""
    return version_of(office, Family, family_id) - 1 - STEPS.index(file_of(office, family_id).family["state"])


STEPS = ("registered", "assessed", "eligible", "selected")


@pytest.fixture
def page(make_page, office, selected):
    made = make_page(office, ReturnBoardPage)
    made.board.select(selected)
    return made


def fill(dialog, **values):
    for key, value in values.items():
        dialog.form.fields.boxes[key].editor.show_value(value)


def stage(office, family_id):
    return file_of(office, family_id).family["state"]


def test_opening_the_board_costs_one_round_trip(make_page, office, selected):
    sent = Statements(office)
    make_page(office, ReturnBoardPage)
    assert len(sent) == 1


def test_a_card_says_who_waits_for_what_and_how_long(page, selected):
    card = page.board.card(selected)
    assert (card.title, card.number) == ("Ђорђевић Милица", "BZ-2026-0001")
    assert card.note == "Istok/Istog* · 2 people"
    assert card.aside == f"{(today() - date(2026, 3, 5)).days} days"
    assert card.chips == (("no declaration", "info"),)


def test_a_dropped_card_asks_for_the_declaration_and_the_family_moves(page, office, selected, qtbot):
    assert drag(page.board, selected, "declared")
    qtbot.waitUntil(lambda: has_dialog(page))
    dialog = dialog_of(page)
    assert dialog.form.fields.boxes["person_id"].editor.read().value == file_of(office, selected).members[0]["id"]
    dialog.form.save()
    assert dialog.form.fields.boxes["witness"].problem() == "This is needed."
    fill(dialog, witness="Јелена Тодоровић", place="Kragujevac", signed_on=date(2026, 4, 1))
    dialog.form.save()
    family = file_of(office, selected).family
    assert (family["state"], family["state_on"]) == ("declared", date(2026, 4, 1))
    assert page.board.current().id == selected
    assert page.board.notice.text() == "Ђорђевић Милица stands in “declared” now."


def has_dialog(page):
    try:
        return dialog_of(page) is not None
    except StopIteration:
        return False


def test_the_way_back_is_offered_and_asks_for_the_reason(page, office, selected, qtbot):
    press(qtbot, page.board, Qt.Key.Key_Right, CONTROL)
    dialog = dialog_of(page)
    fill(dialog, witness="Jelena", place="Niš")
    dialog.form.save()
    press(qtbot, page.board, Qt.Key.Key_Z, CONTROL)
    back = next(one for one in page.window().findChildren(type(dialog)) if one.isVisible() and one is not dialog)
    assert set(back.form.fields.boxes) == {"state_on", "state_reason"}
    fill(back, state_reason="The wrong family.")
    back.form.save()
    assert stage(office, selected) == "selected"


def test_a_way_out_asks_for_a_reason_to_count_by(page, office, selected):
    page.board.ask(page.board.current(), "withdrawn")
    dialog = dialog_of(page)
    dialog.form.save()
    assert dialog.form.fields.boxes["reason"].problem() == "This is needed."
    fill(dialog, reason="work", state_reason="Found work in Niš.")
    dialog.form.save()
    assert stage(office, selected) == "withdrawn"


def test_a_clearance_that_ends_before_the_travel_shuts_the_manifest_with_the_reason(page, office, everybody, selected):
    version = file_of(office, selected).family["version"]
    signed = {"person_id": head_of(everybody, selected), "witness": "Jelena", "place": "Niš", "signed_on": DAY}
    office.write(record_declaration, selected, version, move=True, **signed)
    cleared = {"authority": "Return office", "reference": "12", "given_on": DAY, "valid_to": today()}
    office.write(record_clearance, selected, version + 1, move=True, **cleared)
    travel = {"travel_from": today(), "travel_to": today() + timedelta(days=5), "channel": "phone", "reached_by": "M"}
    office.write(record_reconfirmation, selected, version + 2, move=True, reconfirmed_on=today(), **travel)
    page.refresh()
    card = page.board.card(selected)
    assert "before the planned travel is over" in card.warning
    assert card.targets["on_manifest"] == "There is no clearance that is valid until the last planned day of travel."
    assert not drag(page.board, selected, "on_manifest")


def test_what_a_colleague_moves_is_shown(page, everybody, office, selected):
    version = file_of(office, selected).family["version"]
    everybody.first.write(move_family, selected, version, "step_back", state_on=DAY, state_reason="too early")
    page.tasks.announce(frozenset({"families"}))
    assert lane(page.board, "eligible").row_of(selected) == 0


def test_a_step_on_a_family_a_colleague_changed_is_to_be_thought_over(page, everybody, office, selected, qtbot):
    press(qtbot, page.board, Qt.Key.Key_Left, CONTROL)
    dialog = dialog_of(page)
    version = file_of(office, selected).family["version"]
    everybody.first.write(move_family, selected, version, "step_back", state_on=DAY, state_reason="too early")
    fill(dialog, state_reason="also too early")
    dialog.form.save()
    assert "changed this family file in the meantime" in dialog.form.notice.text()
    dialog.form.fields.boxes["state_reason"].editor.show_value("")
    assert stage(office, selected) == "eligible"


def test_enter_opens_the_family_file(page, qtbot, selected):
    press(qtbot, page.board, Qt.Key.Key_Return)
    assert isinstance(page.sheet(), FamilySheet)
    assert page.sheet().family_id == selected


def test_the_board_is_narrowed_by_a_name_in_another_script(page, qtbot):
    page.bar.search.setText("krasniqi")
    qtbot.waitUntil(lambda: page.head.note() in ("1 family files", "1 family file"))
    assert [card.title for one in page.board.lanes for card in one.cards()] == ["Krasniqi Fatime"]


def test_a_viewer_moves_nothing_and_is_told_why(make_page, everybody, office, selected):
    page = make_page(everybody.viewer, ReturnBoardPage)
    page.board.select(selected)
    page.board.ask(page.board.current(), "declared")
    assert page.board.said() == "This step is for a case worker."


def test_every_stop_of_the_tour_is_there(page):
    assert set(page.stops()) == {"to_declared"}
