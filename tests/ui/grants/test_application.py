"""An application on the screen: the family found by typing, then what is asked for."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from services import grants
from tests.factories import People, application, family
from tests.ui.grants.desktop import Desktop
from ui import messages


@pytest.fixture(autouse=True)
def decided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "choose", lambda *_texts, **_more: 1)


@pytest.fixture
def mira(qtbot: Any, people: People) -> Desktop:
    family(people)
    made = Desktop(qtbot, people.case_worker)
    made.page.new_application()
    return made


def find(desktop: Desktop, text: str) -> Any:
    picker = desktop.page.sheet().form.picker
    picker.field.setText(text)
    picker.find()
    return picker


@pytest.mark.parametrize("typed", ["djordjevic", "Đorđević", "ЂОРЂЕВИЋ", "dordevic"])
def test_the_family_is_found_in_any_script(mira: Desktop, typed: str) -> None:
    picker = find(mira, typed)
    assert [line.row.title for line in picker.table.records.held()] == ["Đorđević Jovan"]


def test_arrows_and_enter_choose_while_typing(qtbot: Any, mira: Desktop) -> None:
    picker = find(mira, "djordjevic")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert picker.family == 1
    assert picker.field.text().endswith("· Đorđević Jovan")
    assert mira.page.sheet().form.fields.boxes["applicant_id"].editor.read().value == 1


def test_nobody_found_says_what_to_do(mira: Desktop) -> None:
    assert find(mira, "Nobody")._sentence.text() == "No family is found for this. Register the family first."


def test_an_application_without_its_family_is_not_saved(mira: Desktop) -> None:
    form = mira.page.sheet().form
    form.save()
    assert form.picker._sentence.text() == "Choose the family first."


def test_a_saved_application_is_shown_in_the_register(qtbot: Any, people: People, mira: Desktop) -> None:
    find(mira, "djordjevic").choose(1)
    form = mira.page.sheet().form
    form.fields.boxes["activity"].editor.retype("Beekeeping")
    form.fields.boxes["amount"].editor.retype("2.400,00")
    form.fields.boxes["budget_line_id"].editor.show_value(1)
    form.save()
    assert mira.page.sheet() is None
    qtbot.waitUntil(lambda: mira.detail.data is not None)
    row = mira.detail.data.grant
    assert (row["family"], row["activity"], row["amount"], row["applicant_id"]) == (
        "Đorđević Jovan",
        "Beekeeping",
        240_000,
        1,
    )
    assert mira.detail.payments.money.figures()[0] == "€\u00a02,400.00"


def test_an_application_is_changed_until_it_is_checked(qtbot: Any, people: People) -> None:
    grant = application(people)
    mira = Desktop(qtbot, people.case_worker)
    mira.open(grant)
    mira.detail.summary.editAsked.emit()
    mira.asked().form.fields.boxes["budget_line_id"].editor.show_value(2)
    assert mira.answer(amount="2.100,00") is None
    row = people.case_worker.read(lambda s: grants.grant_file(s, grant)).grant
    assert (row["amount"], row["line"]) == (210_000, "3.5")
    assert mira.press("check") is None
    assert mira.detail.summary._edit.isHidden()
