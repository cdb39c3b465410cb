"""A register page shows its list with the record beside it, and says what to do when there is nothing."""

import pytest

from services.errors import Offline
from tests.ui.fakes import FakeRegister, GrantsPage


@pytest.fixture
def page(qtbot, desk, monkeypatch):
    monkeypatch.setattr(GrantsPage, "register", FakeRegister(104))
    made = GrantsPage(desk)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    return made


def title_of(detail):
    return detail._title.text()


def test_opening_a_register_costs_one_read_and_shows_the_first_record(qtbot, page):
    assert page.register.asked == [(0, 100)]
    assert page.head.note() == "104 grants"
    assert page.table.current() == 0
    qtbot.waitUntil(lambda: title_of(page.detail) == "KG-2026-000 · Ђорђевић Милица")


def test_moving_quickly_down_the_list_reads_only_the_record_it_stops_at(qtbot, page, monkeypatch):
    read = []
    inner = page.detail.read
    monkeypatch.setattr(page.detail, "read", lambda session, record: read.append(record) or inner(session, record))
    for row in range(1, 9):
        page.table.select_row(row)
    qtbot.waitUntil(lambda: title_of(page.detail).startswith("KG-2026-008"))
    assert read == [8]


def test_a_step_that_may_not_be_taken_is_disabled_with_its_reason(qtbot, page):
    qtbot.waitUntil(lambda: bool(page.detail.offers._offers))
    buttons = {button.text(): button for button in page.detail.offers._offers}
    assert list(buttons) == ["Send back…", "Pay", "Approve € 1,250.00"]
    assert not buttons["Pay"].isEnabled()
    assert "another person takes this step" in buttons["Pay"].toolTip()


def test_a_step_is_told_when_it_is_taken(qtbot, page):
    qtbot.waitUntil(lambda: bool(page.detail.offers._offers))
    button = list(page.detail.offers._offers)[-1]
    with qtbot.waitSignal(page.detail.offers.chosen) as chosen:
        button.click()
    assert chosen.args[0].move == "approve"


def test_filters_and_order_reach_the_register(page):
    page.bar.restore({"text": "ana", "chips": {"state": ["closed", "closed"]}})
    page.table.sortAsked.emit("awarded", True)
    query = page.register.queries[-1]
    assert (query.text, dict(query.filters), query.sort, query.descending) == (
        "ana",
        {"state": "closed"},
        "awarded",
        True,
    )


def test_only_what_the_register_can_order_sorts(page):
    sorts = {column.key: column.sorts for column in page.table.records.columns}
    assert sorts["number"]
    assert not sorts["state"]


def test_an_empty_register_says_what_to_do_first(page):
    page.register.count = 0
    page.refresh()
    assert page._empty._title.text() == "Nothing here yet"
    assert not page.detail.isVisible()
    assert page._empty.isVisible()


def test_nothing_found_offers_to_show_everything_again(page):
    page.bar.restore({"text": "nobody"})
    page.register.count = 0
    page.refresh()
    assert page._empty._title.text() == "Nothing found"
    page.register.count = 104
    page._empty._do.click()
    assert page.bar.text() == ""
    assert page.table.isVisible()
    assert page.detail.isVisible()


def test_a_lost_connection_is_said_above_the_list_and_can_be_tried_again(page):
    page.register.error = Offline("The database does not answer.", "Wait a moment.")
    page.table.refresh()
    assert page.notice.isVisible()
    assert "does not answer" in page.notice.text()
    page.register.error = None
    page.notice._do.click()
    assert not page.notice.isVisible()


def test_opening_a_record_takes_the_filters_away_and_goes_to_it(qtbot, page):
    page.bar.restore({"text": "ana"})
    page.open_record("grant", 77)
    assert not page.bar.active()
    qtbot.waitUntil(lambda: page.table.currentIndex().row() == 77)
    qtbot.waitUntil(lambda: title_of(page.detail).startswith("KG-2026-077"))


def test_a_change_elsewhere_is_read_at_once_when_the_page_is_seen(page, tasks):
    asked = len(page.register.asked)
    tasks.announce(frozenset({"grants"}))
    assert len(page.register.asked) == asked + 1
    tasks.announce(frozenset({"kits"}))
    assert len(page.register.asked) == asked + 1


def test_a_hidden_page_waits_until_it_is_seen_to_read_a_change(page, tasks):
    page.hide()
    asked = len(page.register.asked)
    tasks.announce(frozenset({"grants"}))
    assert len(page.register.asked) == asked
    page.show()
    assert len(page.register.asked) == asked + 1
