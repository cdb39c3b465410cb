"""The form at the right of the editor: a section, or a question with its choices, points and skip rule."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.families.forms import Question, read_answer
from services.families.forms.content import KINDS, NUMBERS, yes_no
from ui import theme
from ui.cards import Card
from ui.families.assessment import words
from ui.families.assessment.options_table import OptionsTable
from ui.families.assessment.rule_pane import RulePane
from ui.fields import Field
from ui.form_fields import FieldGroups
from ui.texts import translate

LANGUAGES = (("sr", "Srpski"), ("en", "English"), ("sq", "Shqip"), ("sr_Cyrl", "Српски"))


class PartPane(QWidget):
    """Fields of a part with its skip rule; `store` writes what is typed into its JSON values. Signal: `changed`."""

    changed = Signal()

    def __init__(self, fields: Sequence[Field]) -> None:
        super().__init__()
        self.part: dict[str, Any] = {}
        self.known: Sequence[Question] = ()
        self.fields, self.rule = FieldGroups(fields), RulePane()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, theme.space(1), 0)
        self.column.setSpacing(theme.space(3))
        self.column.addWidget(self.fields)
        ruled = Card(translate("Assessment", "When it is asked"))
        ruled.add(self.rule)
        self.column.addWidget(ruled)
        self.fields.changed.connect(self._store)
        self.rule.changed.connect(self._store)

    def show_part(self, part: dict[str, Any], known: Sequence[Question]) -> None:
        """Show a part; `known` are the questions a rule of it may look at."""
        self.part, self.known = part, known
        self.blockSignals(True)
        self.fields.show_values(self.values())
        self.rule.show_rule(part.get("relevant"), known)
        self.show_more()
        self.blockSignals(False)

    def values(self) -> dict[str, Any]:
        """Return what the fields show of the part."""
        labels = {f"label_{code}": self.part.get("labels", {}).get(code, "") for code, _name in LANGUAGES}
        return {"code": self.part.get("code", ""), **labels}

    def show_more(self) -> None:
        """Show what else the part has."""

    def store(self, typed: dict[str, Any]) -> None:
        """Write what is typed into the part."""
        self.part["code"] = typed["code"] or ""
        labels = {code: typed[f"label_{code}"] for code, _name in LANGUAGES}
        self.part["labels"] = {code: text for code, text in labels.items() if text}
        _put(self.part, "relevant", self.rule.plain())

    def _store(self) -> None:
        self.store(self.fields.values())
        self.changed.emit()


class SectionPane(PartPane):
    """A section: its texts, and whether it is asked of each person."""

    def __init__(self) -> None:
        title = translate("Assessment", "Section")
        each = Field("per_person", translate("Assessment", "Asked of each person of the family"), "check", group=title)
        super().__init__([_code(title), *_labels(title), each])
        self.column.addStretch(1)

    def values(self) -> dict[str, Any]:
        """Return what the fields show of the section."""
        return {**super().values(), "per_person": self.part.get("per_person", False)}

    def store(self, typed: dict[str, Any]) -> None:
        """Write what is typed into the section."""
        super().store(typed)
        _put(self.part, "per_person", typed["per_person"] or None)


class QuestionPane(PartPane):
    """A question: its kind, texts, range, weight, choices and points."""

    def __init__(self) -> None:
        super().__init__(_question_fields())
        self.options = OptionsTable()
        self._card = Card(translate("Assessment", "Choices and points"))
        self._card.add(self.options)
        self.column.insertWidget(1, self._card)
        self.column.addStretch(1)
        self.options.changed.connect(self._store)

    def values(self) -> dict[str, Any]:
        """Return what the fields show of the question."""
        part, kind = self.part, self.part.get("kind", "text")
        numbers = {name: words.number(kind, part.get(name)) for name in ("low", "high")}
        hints = {f"hint_{code}": part.get("hints", {}).get(code, "") for code in ("sr", "en")}
        plain = {"kind": kind, "required": part.get("required", False), "weight": part.get("weight", 1)}
        return {**super().values(), **plain, **numbers, **hints}

    def show_more(self) -> None:
        """Show the choices, or the bands of a number, and only the fields that mean something."""
        kind = self.part.get("kind", "text")
        options = list(self.part.get("options", []))
        if kind == "yes_no":
            scores = {option["code"]: option.get("points", 0) for option in options}
            options = [{"code": one.code, "labels": dict(one.labels), "points": one.points} for one in yes_no(scores)]
        scored = kind in ("one", "several", "yes_no", *NUMBERS)
        self._card.setVisible(scored)
        self.options.show_options(Question("", kind, {}), options)
        for name in ("low", "high"):
            self.fields.boxes[name].setVisible(kind in NUMBERS)
        self.fields.boxes["weight"].setVisible(scored)
        self.fields.boxes["required"].setVisible(kind != "note")

    def store(self, typed: dict[str, Any]) -> None:
        """Write what is typed into the question."""
        before = self.part.get("kind")
        super().store(typed)
        kind = self.part["kind"] = typed["kind"] or "text"
        hints = {code: typed[f"hint_{code}"] for code in ("sr", "en") if typed[f"hint_{code}"]}
        _put(self.part, "hints", {**_others(self.part.get("hints", {})), **hints} or None)
        _put(self.part, "required", typed["required"] or None)
        _put(self.part, "weight", typed["weight"] if typed["weight"] not in (None, 1) else None)
        for name in ("low", "high"):
            text = typed[name] or ""
            _put(self.part, name, read_answer(Question("", kind, {}), text).value if kind in NUMBERS else None)
        if before != kind:
            kept = before in ("one", "several") and kind in ("one", "several")
            _put(self.part, "options", self.part.get("options") if kept else None)
            self.show_part(self.part, self.known)
        else:
            _put(self.part, "options", self.options.options() or None)


def _code(group: str) -> Field:
    hint = translate("Assessment", "short, such as roof_state")
    return Field("code", translate("Assessment", "Code"), required=True, hint=hint, group=group, most=60)


def _labels(group: str) -> list[Field]:
    return [Field(f"label_{code}", name, group=group, most=500) for code, name in LANGUAGES]


def _question_fields() -> list[Field]:
    group, more = translate("Assessment", "Question"), translate("Assessment", "Answer")
    kinds = tuple((code, words.kind(code)) for code in KINDS)
    hint = translate("Assessment", "Hint ({language})")
    return [
        _code(group),
        Field("kind", translate("Assessment", "Kind"), "choice", True, kinds, group=group),
        *_labels(group),
        Field("hint_sr", hint.format(language="Srpski"), group=group, most=500),
        Field("hint_en", hint.format(language="English"), group=group, most=500),
        Field("required", translate("Assessment", "Needs an answer"), "check", group=more),
        Field("weight", translate("Assessment", "Weight of its points"), "number", group=more),
        Field("low", translate("Assessment", "Least"), group=more),
        Field("high", translate("Assessment", "Most"), group=more),
    ]


def _others(hints: dict[str, str]) -> dict[str, str]:
    return {code: text for code, text in hints.items() if code not in ("sr", "en")}


def _put(part: dict[str, Any], name: str, value: Any) -> None:
    """Write a value, or take the name away when it says nothing."""
    if value is None:
        part.pop(name, None)
    else:
        part[name] = value
