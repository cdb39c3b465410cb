"""The fields of a form on the screen: label above, editor, and what is wrong or was assumed beneath."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from services.reading import Read
from ui import theme
from ui.cards import Card
from ui.fields import Editor, Field, editor_for
from ui.labels import label, set_look
from ui.texts import shown


class FieldBox(QWidget):
    """One field with its label and the sentence beneath it.

    Signal: `changed`.
    """

    changed = Signal()

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.editor: Editor = editor_for(field)
        self.editor.setParent(self)
        self._sentence = label("", "error", wrap=True)
        self._sentence.hide()
        self._arrange()
        self.editor.changed.connect(self._touched)
        self.editor.finished.connect(self._left)

    def check(self) -> bool:
        """Show what is wrong with the field; return whether it can be saved."""
        read = self.editor.read()
        if not read.problem and read.value in (None, "") and self.field.required:
            read = Read(None, problem=self.tr("This is needed."))
        self.show_problem(f"{shown(read.problem)} {shown(read.remedy)}".strip() if read.problem else "")
        return not read.problem

    def show_problem(self, sentence: str) -> None:
        """Say beneath the field what is wrong; nothing for an empty sentence."""
        self._say(sentence, "error")
        self._mark(bool(sentence))

    def problem(self) -> str:
        """Return the sentence beneath the field."""
        return self._sentence.text()

    def _touched(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def _left(self) -> None:
        read = self.editor.read()
        if self.check() and read.assumed:
            self._say(shown(read.assumed), "warning")
        if not read.problem:
            self.editor.tidy()

    def _say(self, sentence: str, look: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        set_look(self._sentence, look)
        self.editor.widget.setAccessibleDescription(sentence)

    def _mark(self, wrong: bool) -> None:
        widget = self.editor.widget
        if bool(widget.property("wrong")) != wrong:
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1) // 2)
        caption = f"{self.field.label} *" if self.field.required else self.field.label
        widget = self.editor.widget
        widget.setAccessibleName(self.field.label)
        if self.field.kind != "check":
            name = label(caption, "small")
            name.setBuddy(widget)
            column.addWidget(name)
        column.addWidget(widget)
        column.addWidget(self._sentence)
        column.addStretch(1)


class FieldGroups(QWidget):
    """All fields of a form, two beside each other, in a card per group.

    Signal: `changed`.
    """

    changed = Signal()

    def __init__(self, fields: Sequence[Field], columns: int = 2) -> None:
        super().__init__()
        self.boxes = {field.key: FieldBox(field) for field in fields}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        for group in dict.fromkeys(field.group for field in fields):
            card = Card(group)
            card.add(self._grid([field for field in fields if field.group == group], columns))
            column.addWidget(card)
        for box in self.boxes.values():
            box.changed.connect(self.changed)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show stored values by key."""
        for key, box in self.boxes.items():
            box.editor.show_value(values.get(key))

    def values(self) -> dict[str, Any]:
        """Return what is typed, read; a field with a problem is None."""
        return {key: box.editor.read().value for key, box in self.boxes.items()}

    def typed(self) -> dict[str, str]:
        """Return the raw texts, for a draft."""
        return {key: box.editor.typed() for key, box in self.boxes.items()}

    def retype(self, typed: Mapping[str, str]) -> None:
        """Put raw texts back."""
        for key, text in typed.items():
            if key in self.boxes:
                self.boxes[key].editor.retype(text)

    def check(self) -> bool:
        """Show what is wrong everywhere and go to the first such field; return whether all is well."""
        wrong = [box for box in self.boxes.values() if not box.check()]
        if wrong:
            wrong[0].editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def show_problem(self, key: str | None, sentence: str) -> bool:
        """Say beneath a field what is wrong; return whether there is such a field."""
        box = self.boxes.get(key or "")
        if box is None:
            return False
        box.show_problem(sentence)
        box.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focus_first(self) -> None:
        """Go to the first field."""
        for box in list(self.boxes.values())[:1]:
            box.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grid(self, fields: Sequence[Field], columns: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(4))
        grid.setVerticalSpacing(theme.space(2))
        place = 0
        for field in fields:
            wide = field.wide or field.kind == "note" or columns == 1
            place += place % columns if wide else 0
            span = columns if wide else 1
            grid.addWidget(self.boxes[field.key], place // columns, place % columns, 1, span)
            place += span
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        return grid
