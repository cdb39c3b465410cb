"""A skip rule on the screen: all or any of a few conditions, each a question, a comparison and a value."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from services.families.forms import Question, read_answer
from services.families.forms.checking import conditions
from services.families.forms.skipping import OPERATORS, WITHOUT_VALUE, rule_from_plain
from ui import theme
from ui.buttons import button
from ui.families.assessment import words
from ui.labels import label

Plain = Mapping[str, Any]
_NUMBERS = ("equals", "differs", "above", "from", "below", "to", "answered", "empty")
_FEW = ("equals", "differs", "answered", "empty")
_SEVERAL = ("includes", "lacks", "answered", "empty")


class ConditionRow(QWidget):
    """One condition. Signals: `changed`, `removed`."""

    changed = Signal()
    removed = Signal()

    def __init__(self, known: Sequence[Question], plain: Plain | None) -> None:
        super().__init__()
        self._known = {question.code: question for question in known}
        self.question, self.operator = QComboBox(), QComboBox()
        self.choice, self.typed = QComboBox(), QLineEdit()
        self._value = QStackedWidget()
        for widget in (self.choice, self.typed, QWidget()):
            self._value.addWidget(widget)
        for code, question in self._known.items():
            self.question.addItem(words.spoken(question.labels) or code, code)
        self._lay_out()
        self._show(plain or {})
        self.question.activated.connect(self._other_question)
        self.operator.activated.connect(self._other_operator)
        self.choice.activated.connect(self.changed)
        self.typed.textEdited.connect(self.changed)

    def plain(self) -> dict[str, Any] | None:
        """Return the condition as JSON values; None while its value cannot be read."""
        question = self._known.get(self.question.currentData())
        if question is None:
            return None
        found: dict[str, Any] = {"question": question.code, "is": self.operator.currentData()}
        if found["is"] in WITHOUT_VALUE:
            return found
        value = self.choice.currentData() if question.options else self._read(question)
        return None if value is None else {**found, "value": value}

    def _read(self, question: Question) -> Any:
        read = read_answer(question, self.typed.text().strip())
        return {"date": read.value.isoformat()} if hasattr(read.value, "isoformat") else read.value

    def _show(self, plain: Plain) -> None:
        self.question.setCurrentIndex(max(0, self.question.findData(plain.get("question"))))
        self._offer()
        self.operator.setCurrentIndex(max(0, self.operator.findData(plain.get("is"))))
        question, value = self._known.get(self.question.currentData()), plain.get("value")
        self.choice.setCurrentIndex(max(0, self.choice.findData(value)))
        if question is not None and value is not None and not question.options:
            rule = rule_from_plain(plain)
            self.typed.setText(words.answer(question, next(conditions(rule)).value, {}))
        self._show_value()

    def _offer(self) -> None:
        """Offer the comparisons and values of the question."""
        question = self._known.get(self.question.currentData())
        offered = _operators(question.kind) if question else OPERATORS
        self.operator.clear()
        for code in offered:
            self.operator.addItem(words.operator(code), code)
        self.choice.clear()
        for option in question.options if question else ():
            self.choice.addItem(words.spoken(option.labels) or option.code, option.code)

    def _show_value(self) -> None:
        question = self._known.get(self.question.currentData())
        if self.operator.currentData() in WITHOUT_VALUE:
            self._value.setCurrentIndex(2)
        else:
            self._value.setCurrentIndex(0 if question is not None and question.options else 1)

    def _other_question(self) -> None:
        self.typed.clear()
        self._offer()
        self._other_operator()

    def _other_operator(self) -> None:
        self._show_value()
        self.changed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        for box, letters in ((self.question, 12), (self.operator, 7), (self.choice, 8)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(letters)
        self.question.setAccessibleName(self.tr("Question the rule looks at"))
        self.operator.setAccessibleName(self.tr("Comparison"))
        self.choice.setAccessibleName(self.tr("Value"))
        self.typed.setAccessibleName(self.tr("Value"))
        self._value.setMaximumHeight(theme.space(8))
        row.addWidget(self.question, 3)
        row.addWidget(self.operator, 2)
        row.addWidget(self._value, 2)
        row.addWidget(button("✕", self.removed.emit, look="quiet", hint=self.tr("Take the condition away")))


class RulePane(QWidget):
    """When a question or section is asked. Signal: `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known: Sequence[Question] = ()
        self._nested: Plain | None = None
        self.mode = QComboBox()
        self.mode.addItem(self.tr("when all of this holds"), "all")
        self.mode.addItem(self.tr("when any of this holds"), "any")
        self.mode.activated.connect(self.changed)
        self._always = label(self.tr("always"), "muted")
        self._complex = label("", "muted", wrap=True)
        self._add = button(self.tr("Add a condition"), self._add_one, icon="add", look="quiet")
        self._rows = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Asked"), "small"))
        top.addWidget(self._always)
        top.addWidget(self.mode)
        top.addStretch(1)
        top.addWidget(self._add)
        column.addLayout(top)
        column.addWidget(self._complex)
        column.addLayout(self._rows)

    def show_rule(self, plain: Plain | None, known: Sequence[Question]) -> None:
        """Show a rule over the questions that are asked before."""
        self._known, self._nested = known, None
        for row in self._conditions():
            self._drop(row)
        mode, parts = ("all", [plain]) if plain and "question" in plain else ("all", [])
        if plain and "question" not in plain:
            mode, parts = next((name, list(plain[name])) for name in ("all", "any") if name in plain)
        if any("question" not in part for part in parts):
            self._nested, parts = plain, []
        self.mode.setCurrentIndex(self.mode.findData(mode))
        for part in parts:
            self._row(part)
        self._follow()

    def plain(self) -> Plain | None:
        """Return the rule as JSON values, None for always."""
        if self._nested is not None:
            return self._nested
        parts = [part for row in self._conditions() if (part := row.plain()) is not None]
        if not parts:
            return None
        return parts[0] if len(parts) == 1 else {self.mode.currentData(): parts}

    def _conditions(self) -> list[ConditionRow]:
        widgets = (self._rows.itemAt(place).widget() for place in range(self._rows.count()))
        return [row for row in widgets if isinstance(row, ConditionRow)]

    def _add_one(self) -> None:
        self._nested = None
        self._row(None)
        self._follow()
        self.changed.emit()

    def _row(self, plain: Plain | None) -> None:
        row = ConditionRow(self._known, plain)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        self._rows.addWidget(row)

    def _remove(self) -> None:
        self._drop(self.sender())
        self._follow()
        self.changed.emit()

    def _drop(self, row: Any) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _follow(self) -> None:
        count = len(self._conditions())
        self._always.setVisible(count == 0 and self._nested is None)
        self.mode.setVisible(count > 1)
        self._complex.setVisible(self._nested is not None)
        if self._nested is not None:
            asked = ", ".join(sorted(set(rule_from_plain(self._nested).questions())))
            text = self.tr("by a rule of several parts over {questions}; adding a condition takes its place")
            self._complex.setText(text.format(questions=asked))
        self._add.setEnabled(bool(self._known))


def _operators(kind: str) -> tuple[str, ...]:
    if kind in ("whole", "decimal", "money", "date"):
        return _NUMBERS
    return _SEVERAL if kind == "several" else _FEW
