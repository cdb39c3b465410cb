"""The parts a family file is made of: stages on the line, two sides, places by any script, words."""

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox

from services.families import RETURN_PATH
from ui.families import words
from ui.families.jmbg import says
from ui.families.place_search import search_any_script
from ui.families.sides import Side, lines, paired
from ui.families.steps import PATH, stage_steps

PLACES = (
    (1, "Istok/Istog*"),
    (2, "Peć/Pejë*"),
    (3, "Đakovica/Gjakovë*"),
    (4, "Kosovska Mitrovica/Mitrovicë*"),
    (5, "Niš"),
)


def family(state="registered", on=date(2026, 5, 5)):
    return {"state": state, "state_on": on, "registered_on": date(2026, 2, 12)}


def person(number, name, year=None, jmbg=None):
    surname = name.split()[0]
    return {
        "id": number,
        "family_name": surname,
        "name": name,
        "relation": "other",
        "born_on": None,
        "born_year": year,
        "jmbg": jmbg,
    }


def states(found):
    return [step.state for step in found]


def test_the_path_is_the_one_the_lifecycle_declares():
    assert PATH[0] == "registered"
    assert PATH[-1] == "followed_up"
    assert all(RETURN_PATH.state(name) for name in PATH)


def test_stages_behind_are_done_the_present_one_is_now_the_rest_ahead():
    steps = list(stage_steps(family("eligible"), {"assessed": date(2026, 3, 3), "eligible": date(2026, 5, 5)}))
    assert states(steps) == ["done", "done", "now", *["ahead"] * 9]
    assert [step.note for step in steps[:3]] == ["12 Feb 2026", "3 Mar 2026", "5 May 2026"]


def test_a_way_out_stands_where_the_family_was():
    steps = list(stage_steps(family("withdrawn"), {"registered": date(2026, 2, 12), "assessed": date(2026, 3, 3)}))
    assert [(step.text, step.state) for step in steps[:4]] == [
        ("registered", "done"),
        ("assessed", "done"),
        ("withdrawn", "bad"),
        ("eligible", "ahead"),
    ]


def test_a_stage_taken_back_is_ahead_again():
    steps = list(stage_steps(family("assessed"), {"assessed": date(2026, 3, 3), "eligible": date(2026, 4, 4)}))
    assert (steps[2].state, steps[2].note) == ("ahead", "")


def test_members_who_seem_to_be_one_person_stand_in_one_row():
    mine = [person(1, "Ђорђевић Милица", 1982), person(2, "Ђорђевић Лука", 2011)]
    theirs = [person(7, "Djordjevic Luka", 2011), person(8, "Djordjevic Ana", 2015)]
    names = [(one and one["name"], other and other["name"]) for one, other in paired(mine, theirs)]
    assert names == [
        ("Ђорђевић Лука", "Djordjevic Luka"),
        ("Ђорђевић Милица", None),
        (None, "Djordjevic Ana"),
    ]


def test_sides_agree_in_any_script_and_differ_otherwise():
    one = Side("A", {"Origin": "Peć/Pejë*", "Phone": "064"}, [])
    other = Side("B", {"Origin": "ПЕЋ/Pejë*", "Phone": "063", "Note": "late"}, [])
    assert [(line.name, line.mark) for line in lines(one, other)] == [
        ("Phone", "differs"),
        ("Origin", "alike"),
        ("Note", ""),
    ]


@pytest.fixture
def combo(qtbot):
    made = QComboBox()
    qtbot.addWidget(made)
    search_any_script(made)
    made.addItem("–", None)
    for value, word in PLACES:
        made.addItem(word, value)
    return made


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("pec", "Peć/Pejë*"),
        ("ПЕЋ", "Peć/Pejë*"),
        ("gjakov", "Đakovica/Gjakovë*"),
        ("dakovica", "Đakovica/Gjakovë*"),
        ("митровица", "Kosovska Mitrovica/Mitrovicë*"),
        ("nis", "Niš"),
    ],
)
def test_a_place_is_found_by_a_part_of_its_name_in_any_script(combo, text, place):
    combo.setEditText(text)
    combo.completer().settle()
    assert combo.currentText() == place


def test_a_whole_name_is_preferred_to_a_part_of_another(combo):
    combo.addItem("Pećinci", 6)
    combo.setEditText("peć")
    combo.completer().settle()
    assert combo.currentText() == "Peć/Pejë*"


def test_what_may_mean_several_places_is_left_to_the_person(combo):
    combo.setEditText("o")
    combo.completer().settle()
    assert combo.currentText() == "o"


def test_the_popup_offers_what_matches(combo):
    completer = combo.completer()
    completer.setCompletionPrefix("истог")
    assert completer.completionCount() == 1
    assert completer.pathFromIndex(completer.currentIndex()) == "Istok/Istog*"


def test_a_jmbg_is_judged_with_birth_and_sex():
    assert says("", None, None) == ("", "small")
    text, look = says("0703982715017", None, "m")
    assert (look, "The JMBG holds another sex." in text) == ("warning", True)


def test_every_stage_relation_and_check_has_a_word():
    assert all(words.stage(state.name) for state in RETURN_PATH.states)
    assert words.relation("sibling") == "brother or sister"
    assert words.check("differs") == "digit differs"


def test_one_person_is_said_in_the_singular():
    assert [words.people(count) for count in (0, 1, 5)] == ["0 people", "1 person", "5 people"]
