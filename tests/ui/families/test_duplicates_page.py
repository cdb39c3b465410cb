"""Possible duplicates are worked through one after the other, both files side by side, by one key each."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLabel

from services.families import households
from services.session import Office
from tests.factories import People, look
from tests.services.statements import statements
from tests.ui.families.conftest import DAY, FATIME, LUKA, MILICA
from ui.families.duplicates.page import DuplicatesPage
from ui.families.duplicates.run import RunSheet

AGAIN = {**MILICA, "family_name": "Dordevic", "given_name": "Milica", "jmbg": None}


@pytest.fixture
def pairs(office: Office) -> Office:
    """An office in which two families were entered twice."""
    for head in (AGAIN, {**FATIME, "family_name": "Krasnići", "card_number": "IRL 1/2"}):
        office.write(
            households.open_household, registered_on=DAY, organisation_id=2, accommodation="private", phone=None, **head
        )
    return office


@pytest.fixture
def page(make_page: Callable[..., Any], pairs: Office) -> DuplicatesPage:
    """The page after a look through the register."""
    made = make_page(pairs, DuplicatesPage)
    made.check_register()
    return made


def decisions(page: DuplicatesPage) -> list[str]:
    query = "SELECT count(*) FROM possible_duplicate WHERE decision = :decision"
    return [look(page.tasks.office, query, decision=decision) for decision in ("open", "same", "different")]


def shown(page: DuplicatesPage, qtbot: Any) -> Any:
    qtbot.waitUntil(lambda: page.detail.data is not None and page.detail.data.row["id"] == page.table.current())
    return page.detail.data


def test_a_run_fills_the_list_and_says_what_is_new(page: DuplicatesPage):
    assert page.sheet() is None
    assert "New to decide: 2" in page.notice.text()
    assert page.totals().count == 2
    assert page.totals().people == 5


def test_the_most_alike_pair_is_shown_first_with_both_sides(page: DuplicatesPage, qtbot: Any):
    data = shown(page, qtbot)
    assert data.one.family["title"] == "Ђорђевић Милица"
    assert data.other.family["title"] == "Dordevic Milica"
    texts = [made.text() for made in page.detail.findChildren(QLabel)]
    assert any("Luka" in text for text in texts)
    assert any("The date of birth is the same." in text for text in texts)


def merge(page: DuplicatesPage) -> None:
    """Merge the two files on the sheet that "same" opens."""
    form = page.sheet().form
    form.fields.boxes["reason"].editor.show_value("entered twice")
    form.save()


@pytest.mark.parametrize(("key", "left"), [("1", [1, 1, 0]), ("2", [1, 0, 1]), ("3", [2, 0, 0])])
def test_a_key_decides_and_the_next_pair_follows(page: DuplicatesPage, qtbot: Any, key: str, left: list[int]):
    first = shown(page, qtbot).row["id"]
    (shortcut,) = (made for made in page.findChildren(QShortcut) if made.key().toString() == key)
    shortcut.activated.emit()
    if page.sheet() is not None:
        merge(page)
    assert decisions(page) == left
    assert shown(page, qtbot).row["id"] != first


def test_the_buttons_do_the_same_as_the_keys(page: DuplicatesPage, qtbot: Any):
    shown(page, qtbot)
    page.decide("different")
    shown(page, qtbot)
    page.decide("same")
    merge(page)
    assert decisions(page) == [0, 1, 1]
    qtbot.waitUntil(lambda: page.totals().count == 0)


def test_a_decision_can_be_taken_back(page: DuplicatesPage, qtbot: Any):
    shown(page, qtbot)
    page.decide("different")
    page.show_filtered({"decision": ("different", "not the same")})
    page.table.select_row(0)
    assert shown(page, qtbot).row["decision"] == "different"
    page.decide("open")
    assert decisions(page) == [2, 0, 0]


def test_filters_and_search_narrow_the_list(page: DuplicatesPage):
    page.show_filtered({"band": ("certain", "certain")})
    assert page.totals().count == 0
    page.show_filtered({"organisation": ("2", "SS")})
    assert page.totals().count == 2
    page.bar.clear()
    page.bar.search.setText("Krasnići")
    page._ask()
    assert page.totals().count == 1


def test_a_pair_opens_in_two_round_trips_and_the_list_in_two(page: DuplicatesPage, qtbot: Any):
    from services.families.pairs import REGISTER, pair

    record, query = shown(page, qtbot).row["id"], page.query()
    office = page.tasks.office
    assert len(statements(office, lambda session: pair(session, record))) == 2
    assert len(statements(office, lambda session: REGISTER.page(session, query, 0, 50))) == 1
    assert len(statements(office, lambda session: REGISTER.totals(session, query))) == 1


def test_the_family_of_a_row_can_be_opened(page: DuplicatesPage):
    page.open_row(page.table.current())
    assert page.sheet().file.family["title"] == "Ђорђевић Милица"


def test_who_may_not_decide_is_told_why(
    make_page: Callable[..., Any], page: DuplicatesPage, everybody: People, qtbot: Any
):
    looking = make_page(everybody.viewer, DuplicatesPage)
    shown(looking, qtbot)
    assert looking.detail.why_not()
    looking._by_key("same")
    assert decisions(looking) == [2, 0, 0]


def test_a_run_that_is_cancelled_changes_nothing(
    make_page: Callable[..., Any], pairs: Office, monkeypatch: pytest.MonkeyPatch
):
    from services.errors import Cancelled

    def cancelled(*_args: Any, **_kw: Any) -> None:
        raise Cancelled

    monkeypatch.setattr("ui.families.duplicates.run.run_register", cancelled)
    made = make_page(pairs, DuplicatesPage)
    RunSheet(made, whole=False)
    assert made.sheet() is None
    assert look(pairs, "SELECT count(*) FROM duplicate_run") == 0


def test_members_are_added_to_both_sides(page: DuplicatesPage, qtbot: Any):
    assert [member["name"] for member in shown(page, qtbot).one.members] == [
        "Ђорђевић Милица",
        f"Đorđević {LUKA['given_name']}",
    ]
