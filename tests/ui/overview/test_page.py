"""The overview on the screen: its numbers, what it costs to open, and where each of them leads."""

from __future__ import annotations

from typing import Any

import pytest

from tests.factories import People, application, payment_in, proposed_grant
from tests.ui.grants.desktop import desk_of, statements
from ui.overview.page import OverviewPage


def overview(qtbot: Any, office: Any) -> OverviewPage:
    page = OverviewPage(desk_of(qtbot, office))
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def test_the_overview_opens_in_two_round_trips(qtbot: Any, people: People) -> None:
    payment_in(people, "submitted")
    with statements(people.approver) as sent:
        overview(qtbot, people.approver)
    assert len(sent) == 2


def test_the_cards_say_how_much_is_reached_of_what_was_promised(qtbot: Any, people: People) -> None:
    payment_in(people, "paid", 100_000)
    page = overview(qtbot, people.finance)
    assert page._cards["families"].accessibleName() == "Families returned 0 of 30"
    assert page._cards["grants"].accessibleName() == "Grants handed over 0 of 104"
    assert page._cards["committed"].accessibleName() == "Awarded by contract €\u00a02,500.00 of €\u00a0260k"
    assert page._cards["disbursed"].accessibleName() == "Disbursed €\u00a01,000.00 of €\u00a0260k"


def test_what_waits_is_listed_for_whom_it_waits_and_opens_there(qtbot: Any, people: People) -> None:
    payment_in(people, "submitted", 100_000)
    decided = proposed_grant(people)
    page = overview(qtbot, people.approver)
    assert {line.texts[0] for line in page.waiting.records.held()} == {"approve", "decide"}
    numbers = {line.row.kind: line.id for line in page.waiting.records.held()}
    page.waiting.rowActivated.emit(numbers["approve"])
    page.waiting.rowActivated.emit(numbers["decide"])
    assert page.desk.gone == [("payment", 1), ("grant", decided)]


def test_nothing_waits_for_who_has_no_part_in_it(qtbot: Any, people: People) -> None:
    payment_in(people, "submitted")
    page = overview(qtbot, people.finance)
    assert page.waiting.records.rowCount() == 0
    assert page._waiting_stack.currentWidget() is page._nothing


@pytest.mark.parametrize(
    ("press", "gone"),
    [
        (lambda page: page._cards["families"].opened.emit(), ("families", "arrived,kit_handed_over,followed_up")),
        (lambda page: page._cards["grants"].opened.emit(), ("grants", "handed_over,monitored,closed")),
        (lambda page: page.path.clicked.emit("eligible"), ("families", "eligible")),
        (lambda page: page.awards.clicked.emit("procuring"), ("grants", "in_procurement,delivered")),
        (
            lambda page: page.chart.clicked.emit(3),
            ("grants", "contracted,in_procurement,delivered,handed_over,monitored,closed"),
        ),
    ],
)
def test_each_number_leads_to_the_records_behind_it(qtbot: Any, people: People, press: Any, gone: Any) -> None:
    application(people)
    page = overview(qtbot, people.case_worker)
    press(page)
    where, filters = page.desk.gone[-1]
    assert (where, filters["state"][0]) == gone


def test_an_empty_office_says_what_to_do_first(qtbot: Any, people: People) -> None:
    page = overview(qtbot, people.case_worker)
    assert page._stack.currentIndex() == 1
    page._empty._do.click()
    page._new_family()
    assert page.desk.gone == [("import_register",), ("new_family",)]


def test_who_may_not_enter_families_is_told_who_does(qtbot: Any, people: People) -> None:
    page = overview(qtbot, people.viewer)
    assert page._empty._do.text() == ""
    assert "by a case worker" in page._empty._text.text()


def test_a_new_grant_shows_at_once(qtbot: Any, people: People) -> None:
    page = overview(qtbot, people.case_worker)
    application(people)
    page.tasks.announce(frozenset({"grants"}))
    assert page._stack.currentIndex() == 0
    assert {stage.key: stage.count for stage in page.awards._stages}["applied"] == 1
