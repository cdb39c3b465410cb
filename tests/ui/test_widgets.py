"""The parts pages are made of show what they are given and can be used without a mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from ui.bars import Bar
from ui.buttons import button
from ui.cards import Card, KeyValueList, Notice, StatCard
from ui.chips import Chip
from ui.labels import label
from ui.stages import StageLine, Step, Timeline
from ui.tabs import Tabs

STEPS = (Step("registered", "12 Feb"), Step("reconfirmed", "18 Nov", "now"), Step("returned", "", "ahead"))


def test_a_chip_is_as_wide_as_its_word_and_never_cut(qtbot):
    chip = Chip("digit differs", "warn")
    qtbot.addWidget(chip)
    assert chip.minimumSizeHint() == chip.sizeHint()
    assert chip.accessibleName() == "digit differs"
    wide = chip.sizeHint().width()
    chip.show_status("ok", "good")
    assert chip.sizeHint().width() < wide


def test_without_a_word_there_is_no_chip(qtbot):
    chip = Chip()
    qtbot.addWidget(chip)
    assert chip.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_figure_opens_what_is_behind_it_by_keyboard(qtbot, key):
    card = StatCard("Families returned", opens=True)
    qtbot.addWidget(card)
    card.show_figure("19", "of 30", 0.63)
    assert card.accessibleName() == "Families returned 19 of 30"
    with qtbot.waitSignal(card.opened):
        qtbot.keyClick(card, key)


def test_a_figure_with_nothing_behind_it_does_not_take_the_focus(qtbot):
    card = StatCard("Families returned")
    qtbot.addWidget(card)
    assert card.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_notice_does_what_its_verb_says_and_goes(qtbot):
    notice = Notice()
    qtbot.addWidget(notice)
    done = []
    notice.tell("Not saved.", "Try again", lambda: done.append(True))
    qtbot.mouseClick(notice._do, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert notice.isHidden()


def test_names_and_values_show_a_dash_for_what_is_missing(qtbot):
    pairs = KeyValueList()
    qtbot.addWidget(pairs)
    pairs.show_pairs([("Phone", "064 123-456"), ("Now", None), ("JMBG", Chip("checked", "good"))])
    assert [part.text() for part in pairs.findChildren(QLabel)] == ["Phone", "064 123-456", "Now", "–", "JMBG"]


def test_other_pairs_take_the_place_of_the_ones_before(qtbot):
    pairs = KeyValueList()
    qtbot.addWidget(pairs)
    pairs.show_pairs([("Phone", "1")])
    pairs.show_pairs([("Phone", "2")])
    pairs.show()
    assert [part.text() for part in pairs.findChildren(QLabel) if part.isVisible()] == ["Phone", "2"]


def test_a_card_without_a_title_has_no_heading(qtbot):
    card = Card()
    qtbot.addWidget(card)
    card.add(label("contents"))
    assert [part.text() for part in card.findChildren(QLabel)] == ["contents"]


def test_a_bar_says_its_shares_and_is_painted_beyond_the_whole(qtbot):
    bar = Bar()
    qtbot.addWidget(bar)
    bar.show_shares([(0.8, "accent"), (0.5, "warn")])
    assert bar.accessibleName() == "80%, 50%"
    assert not bar.grab().isNull()


def test_stages_are_said_with_their_dates(qtbot):
    line = StageLine()
    qtbot.addWidget(line)
    line.show_steps(STEPS)
    assert line.accessibleName() == "registered 12 Feb; reconfirmed 18 Nov; returned"
    assert not line.grab().isNull()


def test_a_stage_is_told_whole_under_the_pointer(qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    line = StageLine()
    qtbot.addWidget(line)
    line.resize(300, 60)
    line.show_steps(STEPS)
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, QPoint(150, 10), QPoint(150, 10)))
    assert "reconfirmed<br>18 Nov" in told[0]


def test_a_narrow_timeline_is_higher(qtbot):
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.show_steps([Step("Return declaration signed, witness present, 3 copies handed out", "9 Sep 2026")] * 3)
    assert timeline.heightForWidth(160) > timeline.heightForWidth(600)
    assert not timeline.grab().isNull()


def test_a_tab_is_built_when_first_shown_and_only_once(qtbot):
    tabs, made = Tabs(), []

    def make():
        made.append(QWidget())
        return made[-1]

    qtbot.addWidget(tabs)
    tabs.add("Summary", QWidget())
    tabs.add("History", make)
    assert made == []
    assert tabs.content(1) is None
    tabs.go(1)
    tabs.go(0)
    tabs.go(1)
    assert len(made) == 1
    assert tabs.content(1) is made[0]


def test_a_tab_carries_a_count(qtbot):
    tabs = Tabs()
    qtbot.addWidget(tabs)
    number = tabs.add("Documents", QWidget())
    tabs.show_count(number, 7)
    assert tabs.bar.tabText(number) == "Documents 7"
    tabs.show_count(number, None)
    assert tabs.bar.tabText(number) == "Documents"


def test_a_button_says_its_verb_and_why(qtbot):
    made = button("Approve € 1,250.00", look="primary", hint="<b>why</b>")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Approve € 1,250.00"
    assert "&lt;b&gt;" in made.toolTip()
