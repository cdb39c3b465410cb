"""Actions are declared once and shared by buttons, shortcuts and commands."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from ui import icons
from ui.actions import ACTIONS, Actions


@pytest.fixture
def actions(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(window)
    made.window = window
    made.allow({"case_worker"})
    return made


def test_every_action_has_its_own_id_and_an_icon_that_exists():
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    assert {action.icon for action in ACTIONS if action.icon and action.icon not in icons._GLYPHS} == set()


def test_a_shortcut_is_used_once_per_page():
    used = [(action.page, action.shortcut) for action in ACTIONS if action.shortcut]
    anywhere = {shortcut for page, shortcut in used if not page}
    assert len(set(used)) == len(used)
    assert [shortcut for page, shortcut in used if page and shortcut in anywhere] == []


def test_only_what_the_page_carries_out_is_enabled(actions):
    actions.page_does({"new_family": print})
    assert actions.get("new_family").isEnabled()
    assert not actions.get("new_application").isEnabled()


def test_an_action_is_carried_out_by_the_page_on_the_screen(actions):
    done = []
    actions.page_does({"refresh": lambda: done.append("page")})
    actions.get("refresh").trigger()
    actions.page_does({})
    actions.window_does({"refresh": lambda: done.append("window")})
    actions.get("refresh").trigger()
    assert done == ["page", "window"]


def test_an_action_outside_a_persons_duties_is_disabled_and_says_so(actions):
    actions.page_does({"new_person": print})
    assert not actions.get("new_person").isEnabled()
    assert "duties" in actions.get("new_person").toolTip()


def test_a_button_shares_text_and_state_with_its_action(qtbot, actions):
    button = actions.button("new_family", "primary")
    qtbot.addWidget(button)
    assert button.text() == "New family"
    assert not button.isEnabled()
    done = []
    actions.page_does({"new_family": lambda: done.append(True)})
    assert button.isEnabled()
    assert QKeySequence("Ctrl+N").toString(QKeySequence.SequenceFormat.NativeText) in button.toolTip()
    button.click()
    assert done == [True]


def test_commands_are_what_a_person_may_do_on_some_page(actions):
    names = {action.id for action in actions.commands()}
    assert "new_family" in names
    assert "new_person" not in names
