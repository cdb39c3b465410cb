"""Fields of a form as data, and the editors that read what is typed into them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from services.reading import Read, clean_text
from services.values import format_phone, parse_cents, parse_count, parse_date, parse_day, parse_phone
from ui import formats, theme

Choices = Sequence[tuple[Any, str]]


@dataclass(frozen=True)
class Field:
    """One field: the value it is for, its label and how it is typed.

    `kind` is text, money, date (a year will do), day (a whole date), number, phone, choice, note or check;
    `choices` are (value, word) or a function of the session that reads them; fields of one `group` stand
    together; a `wide` field takes the whole width.
    """

    key: str
    label: str
    kind: str = "text"
    required: bool = False
    choices: Choices | Callable[[Any], Choices] = ()
    hint: str = ""
    group: str = ""
    wide: bool = False
    most: int = 200


class Editor(QObject):
    """Holds the widget of a field; `typed` and `retype` carry its raw text to a draft and back.

    Signals: `changed` on every stroke, `finished` when the field is left.
    """

    changed = Signal()
    finished = Signal()
    widget: QWidget

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field

    def typed(self) -> str:
        """Return the raw text."""
        raise NotImplementedError

    def retype(self, text: str) -> None:
        """Put a raw text back."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a stored value."""
        raise NotImplementedError

    def read(self) -> Read[Any]:
        """Return the value typed, or the problem with it."""
        raise NotImplementedError

    def in_words(self, value: Any) -> str:
        """Return a value as people read it, for comparing two versions."""
        return formats.text(value)

    def tidy(self) -> None:
        """Show what was understood, once the field is left."""


class _LineEditor(Editor):
    """Text, money, dates, numbers and phones, each read by services/values.py."""

    PARSERS: ClassVar[dict[str, Callable[[str], Read[Any]]]] = {
        "money": parse_cents,
        "date": parse_date,
        "day": parse_day,
        "number": parse_count,
        "phone": parse_phone,
    }
    FORMATS: ClassVar[dict[str, Callable[[Any], str]]] = {
        "money": formats.money,
        "date": formats.day,
        "day": formats.day,
        "number": formats.number,
        "phone": format_phone,
    }

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.widget = QLineEdit(placeholderText=field.hint)
        self._format = self.FORMATS.get(field.kind, formats.text)
        if field.kind in ("money", "number"):
            self.widget.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.widget.textEdited.connect(self.changed)
        self.widget.editingFinished.connect(self.finished)

    def typed(self) -> str:
        return self.widget.text()

    def retype(self, text: str) -> None:
        self.widget.setText(text)

    def show_value(self, value: Any) -> None:
        self.widget.setText(self.in_words(value))

    def read(self) -> Read[Any]:
        text = self.widget.text().strip()
        if not text:
            return Read(None)
        parse = self.PARSERS.get(self.field.kind)
        return parse(text) if parse else clean_text(text, most=self.field.most)

    def in_words(self, value: Any) -> str:
        return "" if value is None else self._format(value)

    def tidy(self) -> None:
        read = self.read()
        if read.value is not None and not read.problem:
            self.show_value(read.value)


class _NoteEditor(Editor):
    """Several lines of text; Tab leaves the field."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.widget = QPlainTextEdit(placeholderText=field.hint, tabChangesFocus=True)
        self.widget.setFixedHeight(theme.space(22))
        self.widget.textChanged.connect(self.changed)

    def typed(self) -> str:
        return self.widget.toPlainText()

    def retype(self, text: str) -> None:
        self.show_value(text)

    def show_value(self, value: Any) -> None:
        self.widget.blockSignals(True)
        self.widget.setPlainText(value or "")
        self.widget.blockSignals(False)

    def read(self) -> Read[Any]:
        text = self.widget.toPlainText().strip()
        return clean_text(text, most=max(self.field.most, 4000), lines=True) if text else Read(None)


class _ChoiceEditor(Editor):
    """One of several words; a long list can be searched by typing any part of a word."""

    LONG = 12

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.widget = QComboBox()
        self.widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.widget.setMinimumContentsLength(8)
        self._value: Any = None
        self.widget.activated.connect(self._take)
        self.offer(() if callable(field.choices) else field.choices)

    def offer(self, choices: Choices) -> None:
        """Offer these choices; the value shown stays chosen."""
        self.widget.clear()
        self.widget.addItem("–" if not self.field.required else self.tr("Choose…"), None)
        for value, word in choices:
            self.widget.addItem(word, value)
        if len(choices) > self.LONG:
            self._make_searchable()
        self.show_value(self._value)

    def typed(self) -> str:
        return formats.text(self._value)

    def retype(self, text: str) -> None:
        values = [self.widget.itemData(number) for number in range(self.widget.count())]
        self.show_value(next((value for value in values if formats.text(value) == text), None))

    def show_value(self, value: Any) -> None:
        self._value = value
        self.widget.setCurrentIndex(max(0, self.widget.findData(value)))

    def read(self) -> Read[Any]:
        if self.widget.isEditable() and self.widget.currentText() != self.widget.itemText(self.widget.currentIndex()):
            return Read(None, problem=self.tr("This is not one of the choices."))
        return Read(self._value)

    def in_words(self, value: Any) -> str:
        found = self.widget.findData(value)
        return self.widget.itemText(found) if found > 0 else formats.text(value)

    def _take(self, number: int) -> None:
        self._value = self.widget.itemData(number)
        self.changed.emit()
        self.finished.emit()

    def _make_searchable(self) -> None:
        self.widget.setEditable(True)
        self.widget.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer: QCompleter = self.widget.completer()
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.widget.lineEdit().editingFinished.connect(self._settle)

    def _settle(self) -> None:
        text = self.widget.currentText().strip()
        number = self.widget.findText(text, Qt.MatchFlag.MatchFixedString) if text else 0
        if number >= 0 and self.widget.itemData(number) != self._value:
            self.widget.setCurrentIndex(number)
            self._take(number)
        else:
            self.finished.emit()


class _CheckEditor(Editor):
    """Yes or no."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.widget = QCheckBox(field.label)
        self.widget.toggled.connect(self.changed)

    def typed(self) -> str:
        return "1" if self.widget.isChecked() else ""

    def retype(self, text: str) -> None:
        self.show_value(bool(text))

    def show_value(self, value: Any) -> None:
        self.widget.blockSignals(True)
        self.widget.setChecked(bool(value))
        self.widget.blockSignals(False)

    def read(self) -> Read[Any]:
        return Read(self.widget.isChecked())

    def in_words(self, value: Any) -> str:
        return self.tr("yes") if value else self.tr("no")


_EDITORS: dict[str, type[Editor]] = {"note": _NoteEditor, "choice": _ChoiceEditor, "check": _CheckEditor}


def editor_for(field: Field) -> Editor:
    """Return the editor of a field."""
    return _EDITORS.get(field.kind, _LineEditor)(field)
