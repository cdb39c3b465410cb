"""The page of grants: its rows and sums, what it costs to open, and who reads the database."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from services import grants
from tests.factories import People, application, contracted_grant, payment_in
from tests.ui.grants.desktop import Desktop, desk_of, question, statements
from ui import messages
from ui.grants.detail import HISTORY, ORDERS, PAPERS, PAYMENTS, SUMMARY
from ui.grants.page import GrantsPage


@pytest.fixture(autouse=True)
def decided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "choose", lambda *_texts, **_more: 1)


def test_the_title_counts_the_grants_and_adds_up_what_is_shown(qtbot: Any, people: People) -> None:
    payment_in(people, "paid", 100_000)
    application(people, 150_000)
    page = Desktop(qtbot, people.finance).page
    assert page.head.note() == "2 grants · €\u00a04,000.00 awarded · €\u00a01,000.00 paid"
    page.show_filtered({"state": ("applied", "applied")})
    assert page.head.note() == "1 grant · €\u00a01,500.00 awarded · €\u00a00.00 paid"
    QAbstractItemModelTester(page.table.records)


def test_the_newest_grants_come_first_until_another_order_is_chosen(qtbot: Any, people: People) -> None:
    made = [application(people) for _ in range(3)]
    page = Desktop(qtbot, people.finance).page
    assert [page.table.records.line(row).id for row in range(3)] == made[::-1]
    page.table.layout_of_columns.sortAsked.emit("number")
    assert [page.table.records.line(row).id for row in range(3)] == made


def test_the_page_opens_in_two_round_trips_and_a_grant_in_two_more(qtbot: Any, people: People) -> None:
    payment_in(people, "submitted")
    desk = desk_of(qtbot, people.finance)
    with statements(people.finance) as sent:
        page = GrantsPage(desk)
        qtbot.addWidget(page)
    assert len(sent) == 2
    with statements(people.finance) as sent:
        page.show()
        qtbot.waitUntil(lambda: page.detail.data is not None)
    assert len(sent) == 2
    for tab, most in ((ORDERS, 0), (PAPERS, 0), (PAYMENTS, 2), (HISTORY, 0), (SUMMARY, 0)):
        with statements(people.finance) as sent:
            page.detail.tabs.go(tab)
        assert len(sent) <= most, tab


def test_the_window_thread_never_touches_the_database(qtbot: Any, people: People) -> None:
    payment_in(people, "submitted")
    with statements(people.finance) as sent:
        ana = Desktop(qtbot, people.finance, inline=False)
        ana.open(1, PAYMENTS)
        qtbot.waitUntil(lambda: ana.detail.payments.current() is not None)
    ana.desk.tasks.close()
    assert len(sent) >= 6
    assert {thread for _statement, thread in sent} & {"MainThread"} == set()


def test_search_finds_a_grant_by_the_family_in_any_script(qtbot: Any, people: People) -> None:
    application(people)
    page = Desktop(qtbot, people.finance).page
    page.bar.search.setText("ЂОРЂЕВИЋ")
    page.bar.changed.emit()
    assert page.table.records.rowCount() == 1
    page.bar.search.setText("nobody")
    page.bar.changed.emit()
    assert page.table.records.rowCount() == 0


def test_an_empty_register_says_how_a_grant_begins_and_offers_it_to_who_may(qtbot: Any, people: People) -> None:
    mira, dragan = Desktop(qtbot, people.case_worker), Desktop(qtbot, people.approver)
    assert mira.page._empty._do.text() == "New application"
    assert dragan.page._empty._do.text() == ""
    mira.page._empty._do.click()
    assert mira.page.sheet() is not None


def test_asked_for_a_payment_the_page_shows_the_one_that_waits_for_this_person(qtbot: Any, people: People) -> None:
    grant = contracted_grant(people, 400_000)
    payment_in(people, "approved", 100_000, grant)
    waiting = payment_in(people, "submitted", 100_000, grant)
    dragan = Desktop(qtbot, people.approver)
    dragan.page.open_record("payment", grant)
    qtbot.waitUntil(lambda: dragan.detail.payments.current() is not None)
    assert dragan.detail.tabs.current() == PAYMENTS
    assert dragan.detail.payments.current().payment["id"] == waiting


def test_what_a_person_may_not_enter_is_closed_with_the_reason(qtbot: Any, people: People) -> None:
    grant = contracted_grant(people)
    payment_in(people, "drafted", 100_000, grant)
    luan = Desktop(qtbot, people.viewer)
    luan.open(grant, ORDERS)
    assert not luan.detail.procurement.new.isEnabled()
    assert "may save this" in luan.detail.procurement.new.toolTip()
    assert {made.isEnabled() for made in luan.detail.procurement.cards[0].buttons().values()} == {False}
    assert not luan.detail.papers.attach.isEnabled()
    assert luan.offered()["procure"] == (False, "Start procurement")
    assert "This step is for a case worker or a finance officer." in luan.detail.steps.why()


def test_the_history_tells_in_plain_words_who_did_what(qtbot: Any, people: People) -> None:
    payment = payment_in(people, "submitted", 100_000)
    grant = people.finance.read(lambda s: grants.payment_file(s, payment)).payment["grant_id"]
    ana = Desktop(qtbot, people.finance)
    ana.open(grant, HISTORY)
    steps = ana.detail.changes.entries._steps
    said = [step.text for step in steps]
    assert said[0] == "Payment P-2026-0001: to approve"
    assert said[-1] == "Application entered"
    assert any(text.startswith("Quote of Supplier") and text.endswith("chosen") for text in said)
    assert all(
        "Ana" in step.note or "Mira" in step.note or "Dragan" in step.note for step in ana.detail.changes.entries._steps
    )


def test_a_choice_of_quote_is_taken_back_and_another_chosen(qtbot: Any, people: People) -> None:
    grant = contracted_grant(people)
    ana = Desktop(qtbot, people.finance)
    sellers = [people.finance.write(grants.add_supplier, name) for name in ("Alatnica", "Metalprom")]
    for seller, amount in zip(sellers, ("1.000,00", "900,00"), strict=True):
        ana.open(grant, ORDERS)
        ana.detail.questions.quote(ana.detail.data, None)
        question().form.fields.boxes["supplier_id"].editor.show_value(seller)
        assert ana.answer(need="Lathe", amount=amount) is None
    card = ana.detail.procurement.cards[0]
    assert [card.table.records.line(row).row.mark for row in range(2)] == ["", "lowest"]
    card.table.select(1)
    assert ana.order("choose", reason="delivers at once") is None
    ana.detail.procurement.cards[0].buttons()["unchoose"].click()
    assert "choose" in ana.detail.procurement.cards[0].buttons()


@pytest.fixture(autouse=True)
def agreed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "confirm", lambda *_texts, **_more: True)


def test_what_is_shown_is_written_to_a_workbook(
    qtbot: Any, people: People, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [application(people) for _ in range(2)]
    page = Desktop(qtbot, people.finance).page
    monkeypatch.setattr(messages, "save_file", lambda *_: str(tmp_path / "grants.xlsx"))
    page.handlers()["export"]()
    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_path(tmp_path / "grants.xlsx").get_sheet_by_index(0).to_python()
    assert len([row for row in rows if str(row[0]).startswith("G-")]) == len(made)
