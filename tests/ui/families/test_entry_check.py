"""Somebody typed who is known already is shown beside the form; saving is never blocked, the answer is kept."""

from typing import Any

import pytest

from services.families import family_file
from tests.factories import look
from tests.ui.families.conftest import ids
from ui.families.compare import CompareSheet
from ui.families.duplicates.entry import EntryCheck
from ui.families.page import FamiliesPage

TYPED = {"family_name": "Dordevic", "given_name": "Milica", "born": "7.3.1982."}


def type_in(page: FamiliesPage, qtbot: Any, **typed: str) -> EntryCheck:
    form = page.sheet().form
    form.fields.retype(typed)
    form.changed.emit()
    check = page.sheet().findChild(EntryCheck)
    qtbot.waitUntil(lambda: not check._pause.isActive())
    return check


@pytest.fixture
def check(page: FamiliesPage, qtbot: Any) -> EntryCheck:
    """The form of a new family in which somebody known is typed."""
    page.new_family()
    return type_in(page, qtbot, **TYPED)


def test_the_family_on_the_register_appears_with_its_reasons(check: EntryCheck):
    assert check.isVisible()
    (row,) = check.rows()
    texts = [made.text() for made in row.findChildren(type(row.findChild(object))) if hasattr(made, "text")]
    assert "compare" in row.buttons()
    assert texts is not None


def test_somebody_else_shows_nothing(page: FamiliesPage, qtbot: Any):
    page.new_family()
    assert not type_in(page, qtbot, family_name="Petrović", given_name="Marko", born="1.2.1990.").isVisible()


def test_hits_go_when_the_name_is_corrected(page: FamiliesPage, check: EntryCheck, qtbot: Any):
    type_in(page, qtbot, family_name="Petrović", given_name="Marko")
    assert not check.isVisible()
    assert not check.rows()


@pytest.mark.parametrize(("press", "decision"), [("", "open"), ("different", "different")])
def test_saving_keeps_what_was_answered(page: FamiliesPage, check: EntryCheck, press: str, decision: str):
    if press:
        check.rows()[0].buttons()[press].click()
        assert set(check.rows()[0].buttons()) == {"compare", "same", "open"}
    page.sheet().form.save()
    office = page.tasks.office
    assert len(ids(office)) == 3
    assert look(office, "SELECT decision FROM possible_duplicate") == decision


def test_an_answer_can_be_taken_back(check: EntryCheck):
    check.rows()[0].buttons()["different"].click()
    check.rows()[0].buttons()["open"].click()
    assert "different" in check.rows()[0].buttons()


def test_this_is_the_same_leads_to_the_file_and_saves_nothing(page: FamiliesPage, check: EntryCheck):
    check.rows()[0].buttons()["same"].click()
    assert page.sheet() is None
    assert page.gone == [("family", ids(page.tasks.office)[0])]
    assert len(ids(page.tasks.office)) == 2


def test_both_are_compared_side_by_side(page: FamiliesPage, check: EntryCheck):
    check.rows()[0].buttons()["compare"].click()
    sheet = page.sheet()
    assert isinstance(sheet, CompareSheet)
    sheet.buttons()["different"].click()
    assert page.sheet().form.fields.boxes["given_name"].editor.typed() == "Milica"
    assert "open" in check.rows()[0].buttons()


def test_a_new_member_is_looked_for_in_other_families_only(page: FamiliesPage, qtbot: Any):
    office = page.tasks.office
    first, second = ids(office)
    page.open_family(second)
    page.sheet().add_member()
    check = type_in(page, qtbot, **TYPED)
    assert [row.buttons().keys() >= {"same"} for row in check.rows()] == [True]
    page.sheet().form.fields.retype({"relation": "other"})
    page.sheet().form.fields.boxes["relation"].editor.show_value("other")
    page.sheet().form.save()
    assert [row["other_id"] for row in office.read(lambda session: family_file(session, second)).duplicates] == [first]


def test_a_check_that_fails_stops_nobody(page: FamiliesPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch):
    page.new_family()
    monkeypatch.setattr("ui.families.duplicates.entry.check_entry", lambda *_args: 1 / 0)
    assert not type_in(page, qtbot, **TYPED).isVisible()
    page.sheet().form.save()
    assert len(ids(page.tasks.office)) == 3
