"""Two versions of a questionnaire beside each other: what went, what is new, what is asked otherwise."""

from typing import Any, NamedTuple

from services.families.forms import Form
from services.families.forms.comparing import compare
from services.families.forms.skipping import rule_from_plain
from services.registers import Query
from ui.cards import Card, EmptyState
from ui.columns import Column
from ui.families.assessment import words
from ui.imports.preview import Held
from ui.sheet import Sheet
from ui.table import RecordTable
from ui.tasks import Tasks
from ui.texts import translate

_TONES = {"added": "good", "removed": "bad", "changed": "info", "moved": "neutral"}


class DifferenceLine(NamedTuple):
    """One difference as a row."""

    id: int
    what: str
    name: str
    part: str
    before: str
    after: str


class CompareSheet(Sheet):
    """Lists the differences between two versions."""

    def __init__(self, tasks: Tasks, before: Any, after: Any, old: Form, new: Form) -> None:
        title = f"{words.titled(after['titles'])} · {before['number']} → {after['number']}"
        super().__init__(title)
        found = compare(old, new)
        lines = [_line(number, one, old, new) for number, one in enumerate(found)]
        self.head.show_note(self.tr("%Ln differences", "", len(lines)))
        self.table = RecordTable(_columns())
        self.table.setAccessibleName(title)
        card = Card(margin=0 if lines else 3)
        if lines:
            self.table.show_source(tasks, Held(lines), Query())
            card.add(self.table)
        else:
            empty = EmptyState("check")
            empty.tell(self.tr("Both versions ask the same"))
            card.add(empty)
        self.add(card, 1)


def _columns() -> tuple[Column, ...]:
    return (
        Column("what", translate("Assessment", "Difference"), "chip", 110, words=_word, tones=_TONES.get, sorts=False),
        Column("name", translate("Assessment", "Question"), "bold", 320, grows=False, sorts=False),
        Column("part", translate("Assessment", "What"), width=150, grows=False, sorts=False),
        Column("before", translate("Assessment", "Before"), "muted", 220, grows=True, sorts=False),
        Column("after", translate("Assessment", "Now"), width=200, sorts=False),
    )


def _line(number: int, one: Any, old: Form, new: Form) -> DifferenceLine:
    name = _name(one.code, new) or _name(one.code, old)
    if one.what in ("added", "removed"):
        return DifferenceLine(number, one.what, name, "", "", "")
    values = _said(one.part, one.before), _said(one.part, one.after)
    return DifferenceLine(number, one.what, name, _part(one.part), *values)


def _name(code: str, form: Form) -> str:
    if code.startswith("["):
        section = next((each for each in form.sections if each.code == code[1:-1]), None)
        return words.spoken(section.labels) if section is not None else ""
    question = form.question(code)
    return words.spoken(question.labels) if question is not None else ""


def _said(part: str, value: Any) -> str:
    """A value of a part as people read it."""
    if value is None:
        return "1" if part == "weight" else ""
    if part in ("labels", "hints"):
        return words.spoken(value)
    if part == "relevant":
        rule = rule_from_plain(value)
        return ", ".join(sorted(set(rule.questions()))) if rule is not None else ""
    if part == "options":
        return ", ".join(f"{one['code']} ({one.get('points', 0)})" for one in value)
    return words.kind(value) if part == "kind" else str(value)


def _word(what: Any) -> str:
    return {
        "added": translate("Assessment", "new"),
        "removed": translate("Assessment", "gone"),
        "changed": translate("Assessment", "changed"),
        "moved": translate("Assessment", "moved"),
    }[what]


def _part(part: str) -> str:
    return {
        "labels": translate("Assessment", "text"),
        "hints": translate("Assessment", "hint"),
        "kind": translate("Assessment", "kind"),
        "required": translate("Assessment", "needs an answer"),
        "low": translate("Assessment", "least"),
        "high": translate("Assessment", "most"),
        "relevant": translate("Assessment", "when it is asked"),
        "weight": translate("Assessment", "weight"),
        "options": translate("Assessment", "choices and points"),
        "per_person": translate("Assessment", "of each person"),
        "section": translate("Assessment", "section"),
        "": "",
    }[part]
