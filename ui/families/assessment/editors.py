"""Fields a questionnaire needs beside those of other forms: choices in sight, decimals, places by any script."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLineEdit, QRadioButton, QWidget

from services.families.forms import Question, read_answer
from services.reading import Read
from ui import formats, theme
from ui.families.assessment import words
from ui.families.place_search import search_any_script
from ui.fields import Choices, Editor, Field, editor_for

SHORT = 24
"""Choices whose words are no longer than this stand two or three beside each other."""


class _ChoicesEditor(Editor):
    """One or several of the choices of a question, all in sight; one that is chosen can be taken back."""

    def __init__(self, question: Question) -> None:
        super().__init__(Field(question.code, words.spoken(question.labels)))
        self.several = question.kind == "several"
        self.widget = QWidget()
        self._group = QButtonGroup(self.widget)
        self._group.setExclusive(False)
        self.boxes = {option.code: self._box(words.spoken(option.labels)) for option in question.options}
        self._arrange()

    def typed(self) -> str:
        return " ".join(code for code, box in self.boxes.items() if box.isChecked())

    def retype(self, text: str) -> None:
        self.show_value(tuple(text.split()))

    def show_value(self, value: Any) -> None:
        chosen = value if isinstance(value, tuple) else (value,)
        for code, box in self.boxes.items():
            box.setChecked(code in chosen)

    def read(self) -> Read[Any]:
        chosen = sorted(code for code, box in self.boxes.items() if box.isChecked())
        if not chosen:
            return Read(None)
        return Read(tuple(chosen) if self.several else chosen[0])

    def _box(self, text: str) -> QCheckBox | QRadioButton:
        made = QCheckBox(text) if self.several else QRadioButton(text)
        made.setAutoExclusive(False)
        made.clicked.connect(self._touched)
        self._group.addButton(made)
        return made

    def _touched(self) -> None:
        pressed = self.sender()
        if not self.several:
            for box in self.boxes.values():
                if box is not pressed:
                    box.setChecked(False)
        self.changed.emit()
        self.finished.emit()

    def _arrange(self) -> None:
        longest = max((len(box.text()) for box in self.boxes.values()), default=0)
        beside = 3 if longest <= SHORT // 2 else 2 if longest <= SHORT else 1
        grid = QGridLayout(self.widget)
        grid.setContentsMargins(0, theme.space(1), 0, theme.space(1))
        grid.setHorizontalSpacing(theme.space(5))
        grid.setVerticalSpacing(theme.space(1))
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // beside, place % beside)
        grid.setColumnStretch(beside, 1)
        first = next(iter(self.boxes.values()), None)
        self.widget.setFocusProxy(first)


class _NumberEditor(Editor):
    """A whole number, a decimal or an amount, read as the question reads it."""

    def __init__(self, question: Question) -> None:
        super().__init__(Field(question.code, words.spoken(question.labels)))
        self._question = question
        self.widget = QLineEdit()
        self.widget.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.widget.setFixedWidth(theme.space(40))
        self.widget.textEdited.connect(self.changed)
        self.widget.editingFinished.connect(self.finished)

    def typed(self) -> str:
        return self.widget.text()

    def retype(self, text: str) -> None:
        self.widget.setText(text)

    def show_value(self, value: Any) -> None:
        self.widget.setText(words.number(self._question.kind, value))

    def read(self) -> Read[Any]:
        text = self.widget.text().strip()
        if self._question.kind != "money":
            text = text.replace(",", "") if formats.language() == "en" and "." in text else text
        return read_answer(self._question, text) if text else Read(None)

    def tidy(self) -> None:
        read = self.read()
        if read.value is not None:
            self.show_value(read.value)


def editor_of(question: Question, places: Choices) -> Editor:
    """Return the editor for the answer to a question."""
    if question.kind in ("one", "several", "yes_no"):
        return _ChoicesEditor(question)
    if question.kind in ("whole", "decimal", "money"):
        return _NumberEditor(question)
    if question.kind == "place":
        made = editor_for(Field(question.code, words.spoken(question.labels), "choice", choices=places))
        search_any_script(made.widget)
        made.widget.setMaximumWidth(theme.space(100))
        return made
    kind = "day" if question.kind == "date" else "note"
    made = editor_for(Field(question.code, words.spoken(question.labels), kind, most=4000))
    if kind == "day":
        made.widget.setFixedWidth(theme.space(40))
    else:
        made.widget.setFixedHeight(theme.space(14))
    return made
