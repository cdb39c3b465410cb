"""The questions of one section on the screen: those that are asked, in their order, each with what is wrong with it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.families.forms import Question, wrong_with
from services.families.forms.asking import Key
from services.reading import Read
from ui import theme
from ui.cards import Card
from ui.families.assessment import words
from ui.families.assessment.editors import editor_of
from ui.fields import Choices
from ui.labels import label, set_look
from ui.texts import shown


class QuestionBox(QWidget):
    """A question with its hint, its editor and the sentence beneath. Signal: `changed`."""

    changed = Signal()

    def __init__(self, question: Question, places: Choices) -> None:
        super().__init__()
        self.question = question
        text = words.spoken(question.labels)
        self.name = label(f"{text} *" if question.required else text, "strong", wrap=True)
        self._sentence = label("", "error", wrap=True)
        self._sentence.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space(2))
        column.setSpacing(theme.space(1))
        column.addWidget(self.name)
        if question.hints:
            column.addWidget(label(words.spoken(question.hints), "small", wrap=True))
        self.editor = None
        if question.kind != "note":
            self._add_editor(column, text, places)
        else:
            set_look(self.name, "muted")

    def read(self) -> Read[Any]:
        """Return the answer, or what is wrong with what is typed."""
        return self.editor.read() if self.editor is not None else Read(None)

    def check(self) -> bool:
        """Say what is wrong with the answer, also that it is missing; return whether all is well."""
        read = self.read()
        if not read.problem and read.value is None:
            read = wrong_with(self.question, None)
        self.say(read)
        return not read.problem

    def say(self, read: Read[Any]) -> None:
        """Say what is wrong beneath the question; nothing when all is well."""
        self.tell(f"{shown(read.problem)} {shown(read.remedy)}".strip() if read.problem else "")

    def tell(self, sentence: str) -> None:
        """Show a sentence beneath the question; nothing for an empty one."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        if self.editor is not None:
            self.editor.widget.setAccessibleDescription(sentence)

    def problem(self) -> str:
        """Return the sentence beneath the question."""
        return self._sentence.text()

    def focus(self) -> None:
        """Go to the editor."""
        if self.editor is not None:
            self.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_editor(self, column: QVBoxLayout, text: str, places: Choices) -> None:
        self.editor = editor_of(self.question, places)
        self.editor.setParent(self)
        self.editor.widget.setAccessibleName(text)
        self.name.setBuddy(self.editor.widget)
        column.addWidget(self.editor.widget)
        column.addWidget(self._sentence)
        self.editor.changed.connect(self._touched)
        self.editor.finished.connect(self._left)

    def _touched(self) -> None:
        self.tell("")
        self.changed.emit()

    def _left(self) -> None:
        read = self.read()
        self.say(read)
        if not read.problem:
            self.editor.tidy()


class SectionPanel(Card):
    """A section asked of the family or of one person. Signal: `answered` (key)."""

    answered = Signal(object)

    def __init__(self, title: str, note: str, person: int | None, questions: Any, places: Choices) -> None:
        super().__init__(title, note)
        self.person = person
        self.boxes: dict[Key, QuestionBox] = {}
        for question in questions:
            box = QuestionBox(question, places)
            self.boxes[question.code, person] = box
            box.changed.connect(self._answered)
            self.add(box)
        self.body.addStretch(1)

    def show_answers(self, answers: Mapping[Key, Any]) -> None:
        """Show the answers so far."""
        for key, box in self.boxes.items():
            if box.editor is not None:
                box.editor.show_value(answers.get(key))

    def show_asked(self, keys: set[Key]) -> None:
        """Show only the questions that are asked."""
        for key, box in self.boxes.items():
            box.setVisible(key in keys)

    def _answered(self) -> None:
        box = self.sender()
        self.answered.emit((box.question.code, self.person))
