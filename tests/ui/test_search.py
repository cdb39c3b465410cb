"""Search for everything finds records and commands by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from tests.ui.fakes import Hit
from ui.search import Found, SearchPalette

HITS = [
    Hit("family", 1, "BZ-2026-0187", "Ђорђевић Милица", "same name in another script"),
    Hit("family", 2, "BZ-2026-0188", "Đorđević Ana", "name as written"),
    Hit("grant", 3, "KG-2026-041", "Krasniqi Agron · Car mechanic tools", "number"),
]
COMMANDS = [Found("command", "new_family", "New family")]


@pytest.fixture
def texts():
    return []


@pytest.fixture
def palette(qtbot, tasks, texts):
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)
    anchor = QWidget(window)
    anchor.setGeometry(200, 10, 400, 32)

    def find(_session, text):
        texts.append(text)
        return HITS

    def commands(text):
        return [command for command in COMMANDS if text in command.title.casefold()]

    made = SearchPalette(window, anchor, tasks, find, commands)
    made.window_ = window
    QAbstractItemModelTester(made._results, made)
    window.show()
    made.open()
    return made


def type_into(qtbot, palette, text):
    palette.field.setText(text)
    qtbot.waitUntil(lambda: not palette._pause.isActive())


def test_commands_are_offered_before_anything_is_typed(palette):
    assert [line.title for line in palette.lines()] == ["What to do", "New family"]


def test_results_stand_in_groups_with_why_each_was_found(qtbot, palette):
    type_into(qtbot, palette, "đorđ")
    assert [(line.title, line.why) for line in palette.lines()] == [
        ("Families", ""),
        ("Ђорђевић Милица", "same name in another script"),
        ("Đorđević Ana", "name as written"),
        ("Grants", ""),
        ("Krasniqi Agron · Car mechanic tools", "number"),
    ]


def test_fast_typing_searches_once(qtbot, palette, texts):
    qtbot.keyClicks(palette.field, "ana")
    qtbot.waitUntil(lambda: not palette._pause.isActive())
    assert texts == ["ana"]


def test_the_arrow_keys_pass_over_headings_and_enter_opens(qtbot, palette):
    type_into(qtbot, palette, "x")
    assert palette.current().id == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current().kind == "grant"
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == ["grant", 3]
    assert not palette.isVisible()


def test_the_arrow_keys_stop_at_both_ends(qtbot, palette):
    type_into(qtbot, palette, "x")
    for _ in range(9):
        qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.current().id == 1
    for _ in range(9):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current().kind == "grant"


def test_escape_closes_and_gives_the_focus_back(qtbot, palette):
    with qtbot.waitSignal(palette.closed):
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_nothing_found_says_so(qtbot, palette, monkeypatch):
    monkeypatch.setattr(palette, "_search", lambda _session, _text: [])
    type_into(qtbot, palette, "zzz")
    assert "Nothing found" in palette._hint.text()


def test_results_are_painted_with_any_script(qtbot, palette):
    type_into(qtbot, palette, "x")
    assert not palette.grab().isNull()
