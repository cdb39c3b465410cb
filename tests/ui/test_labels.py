"""Data is shown as it is, never as markup."""

from PySide6.QtCore import Qt

from ui.labels import Elided, label, tip

NASTY = "<b>Ana</b> & <img src=x>"


def test_a_label_shows_markup_as_plain_text(qtbot):
    made = label(NASTY)
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    assert made.text() == NASTY


def test_a_tooltip_shows_markup_as_plain_text():
    assert "<b>" not in tip(NASTY)
    assert "&lt;b&gt;Ana&lt;/b&gt; &amp; " in tip(NASTY)


def test_a_tooltip_keeps_its_lines_and_an_empty_one_is_none():
    assert "<br>" in tip("one\ntwo")
    assert tip("") == ""


def test_a_cut_line_has_the_whole_text_as_tooltip_and_a_whole_one_has_none(qtbot):
    made = Elided("Ђорђевић Милица, Косовска Митровица")
    qtbot.addWidget(made)
    made.resize(60, 20)
    made.show()
    assert "Косовска Митровица" in made.toolTip()
    made.resize(600, 20)
    assert made.toolTip() == ""


def test_an_elided_line_never_breaks(qtbot):
    made = Elided("one\ntwo")
    qtbot.addWidget(made)
    assert made.text() == "one two"
