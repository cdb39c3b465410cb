"""Pages carry sheets, and nobody leaves one with something typed."""

import pytest
from PySide6.QtCore import Qt

from ui.page import Page
from ui.sheet import Sheet


@pytest.fixture
def page(qtbot, desk):
    made = Page(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_sheet_lies_over_the_page_until_it_is_closed(page):
    sheet = Sheet("Edit")
    page.open_sheet(sheet)
    assert page.sheet() is sheet
    sheet.leave()
    assert page.sheet() is None


def test_sheets_lie_over_each_other(page):
    first, second = Sheet("One"), Sheet("Two")
    page.open_sheet(first)
    page.open_sheet(second)
    second.leave()
    assert page.sheet() is first


def test_escape_leaves_a_sheet(qtbot, page):
    sheet = Sheet("Edit")
    page.open_sheet(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert page.sheet() is None


def test_a_sheet_that_may_not_be_left_stays(page, monkeypatch):
    sheet = Sheet("Edit")
    monkeypatch.setattr(sheet, "can_leave", lambda: False)
    page.open_sheet(sheet)
    sheet.leave()
    assert page.sheet() is sheet
    assert not page.can_leave()


def test_an_empty_page_may_be_left(page):
    assert page.can_leave()
