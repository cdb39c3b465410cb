"""The administration on the screen: colleagues and duties, budget lines, the check of the database."""

from __future__ import annotations

from typing import Any

import pytest

from services import administration, programme
from services.opening import open_office
from services.verify import Difference
from tests.factories import People, approved_grant
from tests.ui.grants.desktop import desk_of, question, statements
from ui import messages
from ui.administration import check as check_module
from ui.administration.page import CHECK, DUTIES, LINES, AdministrationPage
from ui.administration.secrets import Secret


@pytest.fixture(autouse=True)
def decided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "choose", lambda *_texts, **_more: 1)


def page_of(qtbot: Any, office: Any) -> AdministrationPage:
    page = AdministrationPage(desk_of(qtbot, office))
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def fill(page: AdministrationPage, **typed: str) -> Any:
    form = page.sheet().form
    for key, text in typed.items():
        form.fields.boxes[key].editor.retype(text)
    form.save()
    return form


def test_the_people_and_the_lines_open_in_two_round_trips_at_most(qtbot: Any, people: People) -> None:
    with statements(people.administrator) as sent:
        page = page_of(qtbot, people.administrator)
    assert len(sent) == 2
    for tab in (DUTIES, LINES, CHECK, 4):
        with statements(people.administrator) as sent:
            page.tabs.go(tab)
        assert len(sent) <= 2


def test_a_new_colleague_signs_in_with_the_duties_that_were_ticked(qtbot: Any, people: People) -> None:
    page = page_of(qtbot, people.administrator)
    page._ask_new()
    fill(page, name="Jelena Marić", login="jelena", password="povratak-1", duty_case_worker="1", duty_viewer="1")
    assert page.sheet() is None
    row = next(row for row in people.administrator.read(administration.people) if row["name"] == "Jelena Marić")
    assert set(row["roles"]) == {"case_worker", "viewer"}
    target = people.target.replace("postgres@", "jelena@")
    jelena = open_office(target, login="jelena", password="povratak-1")
    assert jelena.staff.name == "Jelena Marić"
    jelena.close()


def test_a_password_stays_out_of_everything_kept_about_the_command(qtbot: Any, people: People) -> None:
    page = page_of(qtbot, people.administrator)
    page._ask_new()
    box = page.sheet().form.fields.boxes["password"].editor.widget
    assert box.echoMode() == box.EchoMode.Password
    assert page.sheet().form.draft is None
    assert str(Secret("povratak-1")) == "***"
    assert Secret("a") == Secret("a")


def test_duties_are_given_and_taken(qtbot: Any, people: People) -> None:
    page = page_of(qtbot, people.administrator)
    mira = people.id("case_worker")
    page.people.ask_change(mira)
    fill(page, duty_case_worker="", duty_logistics_officer="1")
    row = next(row for row in people.administrator.read(administration.people) if row["id"] == mira)
    assert row["roles"] == ("logistics_officer",)


def test_a_colleague_who_left_is_marked(qtbot: Any, people: People) -> None:
    page = page_of(qtbot, people.administrator)
    page.people.ask_change(people.id("viewer"))
    fill(page, active="")
    row = next(line for line in page.people.table.records.held() if line.id == people.id("viewer"))
    assert row.texts[-1] == "no longer"


def test_a_login_that_is_taken_is_refused_and_the_form_stays(qtbot: Any, people: People) -> None:
    page = page_of(qtbot, people.administrator)
    page._ask_new()
    form = fill(page, name="Second Mira", login="mira", password="povratak-1")
    assert form.notice.text().startswith("This login is already taken.")
    assert form.fields.typed()["name"] == "Second Mira"


def test_who_is_no_administrator_is_told_so(qtbot: Any, people: People) -> None:
    page = page_of(qtbot, people.finance)
    assert not page.people.edit.isEnabled()
    assert page.people._rights.text() == "Only an administrator may save this."
    page.people.ask_change(people.id("viewer"))
    assert page.sheet() is None


def test_each_duty_has_its_card_with_what_the_declarations_say(qtbot: Any, people: People) -> None:
    from PySide6.QtWidgets import QLabel

    page = page_of(qtbot, people.finance)
    page.tabs.go(DUTIES)
    said = [shown.text() for shown in page.tabs.content(DUTIES).findChildren(QLabel)]
    assert any("Take the approval back · Reverse" in text for text in said)
    assert any(text.startswith("Enters and changes:") and "budget line" in text for text in said)


def test_a_finance_officer_adds_a_budget_line_and_the_sums_follow(qtbot: Any, people: People) -> None:
    approved_grant(people, 250_000)
    page = page_of(qtbot, people.finance)
    page.tabs.go(LINES)
    lines = page.tabs.content(LINES)
    assert "€\u00a02,500.00 held for approved grants" in lines.sums.text()
    lines.new.click()
    form = question().form
    for key, text in {"code": "6.1", "name": "Training", "amount": "10.000,00"}.items():
        form.fields.boxes[key].editor.retype(text)
    form.save()
    assert [line.code for line in people.finance.read(programme.budget_lines)] == ["3.4", "3.5", "5.8", "6.1"]
    assert lines.sums.text().startswith("€\u00a0384,000.00 in all")


def test_others_see_why_they_may_not_add_a_line(qtbot: Any, people: People) -> None:
    page = page_of(qtbot, people.administrator)
    page.tabs.go(LINES)
    assert not page.tabs.content(LINES).new.isEnabled()
    assert "Only a finance officer may save this." in page.tabs.content(LINES).new.toolTip()


def test_a_clean_database_is_green(qtbot: Any, people: People) -> None:
    approved_grant(people)
    page = page_of(qtbot, people.administrator)
    page._check()
    check = page.tabs.content(CHECK)
    assert check.answer.text() == "everything agrees"
    assert check.table.isHidden()


def test_differences_are_listed(qtbot: Any, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [Difference("ledger", "account 7 Grant G-2026-0001", "posted_in 5 against 4")]
    monkeypatch.setattr(check_module, "verify", lambda _session, _progress: found)
    page = page_of(qtbot, people.administrator)
    page._check()
    check = page.tabs.content(CHECK)
    assert check.answer.text() == "differences"
    assert [line.texts for line in check.table.records.held()] == [tuple(vars(found[0]).values())]


def test_the_check_shows_progress_and_can_be_stopped(
    qtbot: Any, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_session: Any, progress: Any) -> None:
        for done in range(10**9):
            progress(done % 8, 8)

    monkeypatch.setattr(check_module, "verify", endless)
    page = AdministrationPage(desk_of(qtbot, people.administrator, inline=False))
    qtbot.addWidget(page)
    page.show()
    page._check()
    check = page.tabs.content(CHECK)
    assert not check.bar.isHidden()
    check.cancel()
    qtbot.waitUntil(lambda: check.bar.isHidden())
    assert check.found.text() == "The check was stopped."
    page.tasks.close()
