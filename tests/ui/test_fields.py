"""Fields read what people type, in either notation, and say beside the field what is wrong."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from services.dates import DayOrYear
from ui.fields import Field
from ui.form_fields import FieldBox, FieldGroups


def box(qtbot, kind, **more):
    made = FieldBox(Field("key", "Label", kind, **more))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("kind", "typed", "value", "shown"),
    [
        ("money", "1.300,50", 130_050, "1,300.50"),
        ("money", "1,300.50", 130_050, "1,300.50"),
        ("money", "1300", 130_000, "1,300.00"),
        ("day", "7.3.1982", date(1982, 3, 7), "7 Mar 1982"),
        ("day", "7. 3. 1982.", date(1982, 3, 7), "7 Mar 1982"),
        ("date", "1951", DayOrYear(1951), "1951."),
        ("number", "12", 12, "12"),
        ("phone", "064 123 456", "+38164123456", "+381 64 123 456"),
        ("text", "  Ђорђевић  ", "Ђорђевић", "Ђорђевић"),
    ],
)
def test_what_is_typed_is_read_and_shown_as_understood(qtbot, kind, typed, value, shown):
    made = box(qtbot, kind)
    made.editor.widget.insert(typed)
    qtbot.keyClick(made.editor.widget, Qt.Key.Key_Return)
    assert made.editor.read().value == value
    assert made.editor.typed() == shown
    assert made.editor.read().value == value


@pytest.mark.parametrize(
    ("kind", "typed"), [("day", "31.2.2026"), ("money", "a lot"), ("number", "-3"), ("phone", "12")]
)
def test_what_cannot_be_read_is_said_beneath_the_field_and_stays_as_typed(qtbot, kind, typed):
    made = box(qtbot, kind)
    qtbot.keyClicks(made.editor.widget, typed)
    qtbot.keyClick(made.editor.widget, Qt.Key.Key_Return)
    assert made.problem() != ""
    assert made.editor.typed() == typed
    assert made.editor.widget.property("wrong") is True
    assert made.editor.widget.accessibleDescription() == made.problem()


def test_the_sentence_goes_when_the_field_is_typed_into_again(qtbot):
    made = box(qtbot, "day")
    qtbot.keyClicks(made.editor.widget, "31.2.2026")
    made.check()
    qtbot.keyClicks(made.editor.widget, "1")
    assert made.problem() == ""


def test_what_was_assumed_is_said_as_a_warning(qtbot):
    made = box(qtbot, "day")
    qtbot.keyClicks(made.editor.widget, "3/4/1982")
    qtbot.keyClick(made.editor.widget, Qt.Key.Key_Return)
    assert "day" in made.problem()
    assert not made.editor.widget.property("wrong")


def test_an_empty_field_that_is_needed_is_wrong_and_another_is_not(qtbot):
    assert not box(qtbot, "text", required=True).check()
    assert box(qtbot, "text").check()


def test_a_choice_is_told_by_its_value_and_shown_by_its_word(qtbot):
    made = box(qtbot, "choice", choices=((3, "Istok/Istog"), (4, "Štrpce")))
    made.editor.show_value(4)
    assert made.editor.widget.currentText() == "Štrpce"
    assert made.editor.read().value == 4
    assert made.editor.in_words(3) == "Istok/Istog"


def test_a_choice_made_before_the_choices_are_read_stays(qtbot):
    made = box(qtbot, "choice")
    made.editor.show_value(4)
    assert made.editor.read().value == 4
    made.editor.offer(((3, "Istok/Istog"), (4, "Štrpce")))
    assert made.editor.widget.currentText() == "Štrpce"


def test_a_long_choice_is_found_by_typing_and_nonsense_is_refused(qtbot):
    made = box(qtbot, "choice", choices=tuple((n, f"Place {n}") for n in range(40)))
    line = made.editor.widget.lineEdit()
    line.selectAll()
    qtbot.keyClicks(line, "place 17")
    line.editingFinished.emit()
    assert made.editor.read().value == 17
    line.setText("nowhere")
    assert not made.check()


def test_a_note_keeps_its_lines_and_tab_leaves_it(qtbot):
    made = box(qtbot, "note")
    qtbot.keyClicks(made.editor.widget, "one")
    qtbot.keyClick(made.editor.widget, Qt.Key.Key_Return)
    qtbot.keyClicks(made.editor.widget, "two")
    qtbot.keyClick(made.editor.widget, Qt.Key.Key_Tab)
    assert made.editor.read().value == "one\ntwo"


def test_a_check_is_yes_or_no(qtbot):
    made = box(qtbot, "check")
    made.editor.widget.click()
    assert made.editor.read().value is True
    assert made.editor.in_words(False) == "no"


@pytest.mark.parametrize(
    ("kind", "value"),
    [("text", "Ана"), ("money", 125_000), ("day", date(2026, 3, 7)), ("choice", 2), ("check", True), ("note", "a\nb")],
)
def test_raw_texts_go_to_a_draft_and_back(qtbot, kind, value):
    choices = ((1, "one"), (2, "two"))
    first, second = box(qtbot, kind, choices=choices), box(qtbot, kind, choices=choices)
    first.editor.show_value(value)
    second.editor.retype(first.editor.typed())
    assert second.editor.read().value == first.editor.read().value == value


def test_every_field_has_a_name_for_screen_readers(qtbot):
    kinds = ("text", "money", "choice", "note", "check")
    groups = FieldGroups([Field(kind, f"Name of {kind}", kind) for kind in kinds])
    qtbot.addWidget(groups)
    assert [made.editor.widget.accessibleName() for made in groups.boxes.values()] == [f"Name of {k}" for k in kinds]


def test_checking_goes_to_the_first_wrong_field(qtbot):
    groups = FieldGroups([Field("a", "A"), Field("b", "B", required=True), Field("c", "C", required=True)])
    qtbot.addWidget(groups)
    groups.show()
    qtbot.waitExposed(groups)
    assert not groups.check()
    assert groups.focusWidget() is groups.boxes["b"].editor.widget
