"""Search, filter chips and saved views say together what is asked of a register."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.ui.fakes import FakeRegister, Filter
from ui import messages
from ui.filters import FilterBar

MANY = tuple(Filter(f"f{n}", f"Filter {n}", lambda _s: (("1", "one"), ("2", "R&D"))) for n in range(6))


@pytest.fixture
def bar(qtbot, tasks):
    made = FilterBar(tasks, "test", "Search in grants", FakeRegister.filters)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(qtbot, chip, number):
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    menu = chip.findChildren(QMenu)[-1]
    menu.actions()[number].trigger()
    menu.close()


def test_typing_asks_once_after_a_short_pause(qtbot, bar):
    asked = []
    bar.changed.connect(lambda: asked.append(bar.text()))
    qtbot.keyClicks(bar.search, "ana")
    qtbot.waitUntil(lambda: asked == ["ana"])


def test_a_chip_offers_its_choices_and_filters_by_the_one_taken(qtbot, bar):
    with qtbot.waitSignal(bar.changed):
        choose(qtbot, bar.chips[1], 2)
    assert bar.filters() == {"place": "Istok/Istog"}
    assert bar.chips[1].text() == "Istok/Istog ✕"
    assert bar.chips[1].accessibleName() == "Municipality: Istok/Istog"


def test_a_click_on_a_chosen_chip_takes_the_filter_away(qtbot, bar):
    choose(qtbot, bar.chips[1], 2)
    with qtbot.waitSignal(bar.changed):
        qtbot.mouseClick(bar.chips[1], Qt.MouseButton.LeftButton)
    assert bar.filters() == {}
    assert bar.chips[1].text() == "Municipality ▾"


def test_an_ampersand_in_a_choice_is_an_ampersand(qtbot, tasks):
    bar = FilterBar(tasks, "test", "", MANY)
    qtbot.addWidget(bar)
    bar.show()
    choose(qtbot, bar.chips[0], 1)
    assert bar.chips[0].text() == "R&&D ✕"


def test_filters_beyond_the_first_four_wait_behind_more(qtbot, tasks):
    bar = FilterBar(tasks, "test", "", MANY)
    qtbot.addWidget(bar)
    bar.show()
    assert [chip.isVisible() for chip in bar.chips] == [True] * 4 + [False] * 2
    bar.restore({"chips": {"f5": ["1", "one"]}})
    assert bar.chips[5].isVisible()


def test_a_view_is_kept_shown_again_and_forgotten(qtbot, bar, tasks, monkeypatch):
    choose(qtbot, bar.chips[0], 4)
    bar.search.setText("ana")
    monkeypatch.setattr(messages, "ask_text", lambda *_: "Finance, this month")
    bar.views._ask()
    bar.clear()
    assert not bar.active()
    again = FilterBar(tasks, "test", "", FakeRegister.filters)
    qtbot.addWidget(again)
    again.views.show_view("Finance, this month")
    assert (again.text(), again.filters()) == ("ana", {"state": "overdue"})
    assert again.views._button.text() == "Finance, this month ▾"
    again.views.remove("Finance, this month")
    assert again.views.names() == []
