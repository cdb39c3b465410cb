"""The editor of a questionnaire's draft: sections and questions as a tree, a form at the right, faults beneath."""

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from services.families.forms import Form, Question
from services.families.forms.checking import faults
from services.families.forms.content import FACTS, form_from_plain
from services.families.questionnaires import save_form
from ui import formats, messages, theme
from ui.buttons import button
from ui.cards import Card
from ui.drafts import Draft
from ui.families.assessment import words
from ui.families.assessment.editor_panes import QuestionPane, SectionPane
from ui.families.assessment.preview import PreviewSheet
from ui.labels import label
from ui.page import Page
from ui.sheet import Sheet, scrolled
from ui.texts import refusal, shown

DOMAINS = frozenset({"assessments"})
ROW = QSize(0, theme.space(6))
Place = tuple[int, int | None]
"""The number of a section, and of a question in it."""


class EditorSheet(Sheet):
    """Edits the JSON values of a form; saved as a whole, and kept on this computer until then."""

    def __init__(self, page: Page, version: Mapping[str, Any], form: Form) -> None:
        super().__init__("")
        self._page, self._tasks, self._version = page, page.desk.tasks, dict(version)
        self.sections: list[dict[str, Any]] = form.plain()
        self._saved = json.dumps(self.sections)
        self._leaving = False
        title = f"{words.titled(version['titles'])} · {version['number']}"
        self.head.show_title(title, version["note"] or "", words.version_state("draft"), words.version_tone("draft"))
        self.tree, self._faults = QTreeWidget(), label("", "error", wrap=True)
        self.section_pane, self.question_pane = SectionPane(), QuestionPane()
        self._stack = QStackedWidget()
        self._draft = Draft(self, self._draft_name(), lambda: {"sections": json.dumps(self.sections)})
        self._lay_out()
        self._connect()
        self.show_tree((0, 0 if self.sections and self.sections[0].get("questions") else None))
        self._recall()

    def save(self) -> None:
        """Save the whole draft."""
        sections = json.loads(json.dumps(self.sections))
        self._tasks.write(
            self,
            save_form,
            self._version["id"],
            self._version["version"],
            sections,
            done=partial(self._keep, json.dumps(sections)),
            failed=self._not_saved,
            changed=DOMAINS,
        )

    def is_changed(self) -> bool:
        """Return whether anything is not saved yet."""
        return json.dumps(self.sections) != self._saved

    def can_leave(self) -> bool:
        """Ask what to do with what is not saved."""
        if not self.is_changed():
            return True
        answers = (self.tr("Save"), self.tr("Throw away what I typed"))
        chosen = messages.choose(self.window(), self.tr("What you typed is not saved yet."), answers)
        if chosen == 0:
            self._leaving = True
            self.save()
        elif chosen == 1:
            self._draft.discard()
        return chosen == 1

    def preview(self) -> None:
        """Try the form as it stands."""
        form = self.form()
        if form is not None:
            self._page.open_sheet(PreviewSheet(self._page, self.head.title(), form))

    def form(self) -> Form | None:
        """Return the form as it stands; None while a part cannot be read."""
        try:
            return form_from_plain(self.sections)
        except (KeyError, ValueError):
            return None

    def add_section(self) -> None:
        """Add a section behind the one chosen."""
        number = self._place()[0] + 1 if self.sections else 0
        self.sections.insert(number, {"code": self._fresh("section"), "labels": {}, "questions": []})
        self._changed((number, None))

    def add_question(self) -> None:
        """Add a question behind the one chosen."""
        if not self.sections:
            self.add_section()
        section, question = self._place()
        number = 0 if question is None else question + 1
        made = {"code": self._fresh("question"), "kind": "text", "labels": {}}
        self.sections[section].setdefault("questions", []).insert(number, made)
        self._changed((section, number))

    def remove(self) -> None:
        """Take the chosen part away; a section with questions only after asking."""
        section, question = self._place()
        if not self.sections:
            return
        if question is not None:
            del self.sections[section]["questions"][question]
            self._changed((section, max(0, question - 1) if question else None))
            return
        count = len(self.sections[section].get("questions", []))
        asked = self.tr("Take the section away with its %Ln questions?", "", count)
        if not count or messages.confirm(self.window(), asked, self.tr("Take away"), danger=True):
            del self.sections[section]
            self._changed((max(0, section - 1), None))

    def move(self, by: int) -> None:
        """Move the chosen part up or down; a question goes on into the next section at the end of one."""
        section, question = self._place()
        if question is None:
            if 0 <= section + by < len(self.sections):
                self.sections.insert(section + by, self.sections.pop(section))
                self._changed((section + by, None))
            return
        own = self.sections[section]["questions"]
        if 0 <= question + by < len(own):
            own.insert(question + by, own.pop(question))
            self._changed((section, question + by))
        elif 0 <= section + by < len(self.sections):
            other = self.sections[section + by].setdefault("questions", [])
            place = 0 if by > 0 else len(other)
            other.insert(place, own.pop(question))
            self._changed((section + by, place))

    def show_tree(self, chosen: Place) -> None:
        """Show the tree again with one part chosen."""
        self.tree.blockSignals(True)
        self.tree.clear()
        for number, section in enumerate(self.sections):
            item = QTreeWidgetItem([_title(section)])
            item.setData(0, Qt.ItemDataRole.UserRole, (number, None))
            item.setSizeHint(0, ROW)
            self.tree.addTopLevelItem(item)
            for place, question in enumerate(section.get("questions", [])):
                child = QTreeWidgetItem([_title(question)])
                child.setData(0, Qt.ItemDataRole.UserRole, (number, place))
                child.setSizeHint(0, ROW)
                item.addChild(child)
            item.setExpanded(True)
        self.tree.blockSignals(False)
        self._choose(chosen)

    def _choose(self, place: Place) -> None:
        section = self.tree.topLevelItem(place[0])
        if section is None:
            self._stack.hide()
            return
        self._stack.show()
        item = section if place[1] is None else section.child(place[1])
        self.tree.setCurrentItem(item or section)
        self._show_part()

    def _show_part(self) -> None:
        section, question = self._place()
        if not self.sections:
            return
        part = self.sections[section] if question is None else self.sections[section]["questions"][question]
        pane = self.section_pane if question is None else self.question_pane
        pane.show_part(part, self._known(section, question))
        self._stack.setCurrentIndex(0 if question is None else 1)
        self._tell_faults()

    def _known(self, section: int, question: int | None) -> list[Question]:
        """The questions asked before a part, and what is known of a person where it is asked per person."""
        form = self.form()
        if form is None:
            return []
        per_person = form.sections[section].per_person
        found: list[Question] = []
        if per_person:
            found = [
                Question(code, "whole" if code == FACTS[0] else "text", {"en": words.fact(code)}) for code in FACTS
            ]
        for number, one in enumerate(form.sections[: section + 1]):
            if one.per_person and not per_person:
                continue
            own = one.questions if number < section else one.questions[: question or 0]
            found += [each for each in own if each.kind != "note"]
        return found

    def _edited(self) -> None:
        """Follow what was typed in the form at the right."""
        item = self.tree.currentItem()
        if item is not None:
            section, question = self._place()
            part = self.sections[section] if question is None else self.sections[section]["questions"][question]
            item.setText(0, _title(part))
        self._draft.touch()
        self._tell_faults()

    def _changed(self, chosen: Place) -> None:
        self._draft.touch()
        self.show_tree(chosen)

    def _tell_faults(self) -> None:
        form = self.form()
        found = faults(form) if form is not None else ()
        told = [f"{shown(fault.sentence)} {shown(fault.remedy)}" for fault in found[:2]]
        if len(found) > len(told):
            told.append(self.tr("%Ln further faults", "", len(found) - len(told)))
        self._faults.setText("\n".join(told))
        self._faults.setVisible(bool(told))

    def _place(self) -> Place:
        item = self.tree.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else (0, None)

    def _fresh(self, name: str) -> str:
        """Return a code nothing has yet."""
        used = {part["code"] for section in self.sections for part in (section, *section.get("questions", []))}
        return next(code for code in (f"{name}_{number}" for number in range(1, 9999)) if code not in used)

    def _keep(self, saved: str, version: int) -> None:
        self._version["version"] = version
        self._saved = saved
        self._draft.discard()
        self.notice.hide()
        self.head.show_note(self.tr("saved"))
        if self._leaving:
            self.closed.emit()

    def _not_saved(self, error: Any) -> None:
        self._leaving = False
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.save)
        else:
            self._tasks.report(self, error)

    def _recall(self) -> None:
        found = self._draft.found()
        if found is not None and found[1].get("sections") != self._saved:
            when = formats.moment(found[0].astimezone())
            text = self.tr("On {when} you typed something here that was not saved.").format(when=when)
            self.notice.tell(text, self.tr("Put it back"), partial(self._put_back, found[1]["sections"]))

    def _put_back(self, sections: str) -> None:
        self.sections = json.loads(sections)
        self.show_tree((0, None))

    def _draft_name(self) -> str:
        office = self._tasks.office
        place = f"{office.place}/{office.staff.login}" if office is not None else ""
        return f"{place}/questionnaire/{self._version['id']}"

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(self._show_part)
        self.section_pane.changed.connect(self._edited)
        self.question_pane.changed.connect(self._edited)
        for keys, act in (
            ("Ctrl+S", self.save),
            ("Ctrl+Shift+N", self.add_question),
            ("Alt+Up", partial(self.move, -1)),
            ("Alt+Down", partial(self.move, 1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        QShortcut(QKeySequence("Delete"), self.tree, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(
            self.remove
        )

    def _lay_out(self) -> None:
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setAccessibleName(self.tr("Sections and questions"))
        left = Card()
        left.setFixedWidth(theme.space(84))
        left.add(self.tree, 1)
        for buttons in (
            ((self.tr("Question"), self.add_question, "add"), (self.tr("Section"), self.add_section, "add")),
            ((self.tr("Up"), partial(self.move, -1), ""), (self.tr("Down"), partial(self.move, 1), "")),
        ):
            row = QHBoxLayout()
            for text, act, icon in buttons:
                row.addWidget(button(text, act, icon=icon), 1)
            left.add(row)
        left.add(button(self.tr("Take away"), self.remove, look="quiet"))
        for pane in (self.section_pane, self.question_pane):
            body = QVBoxLayout()
            body.setContentsMargins(0, 0, 0, 0)
            body.addWidget(pane)
            self._stack.addWidget(scrolled(body))
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        row.addWidget(left)
        row.addWidget(self._stack, 1)
        self.add(row, 1)
        self.foot.insertWidget(0, self._faults, 1)
        self.add_button(button(self.tr("Preview"), self.preview))
        self.add_button(button(self.tr("Save"), self.save, look="primary", hint="Ctrl+S"))


def _title(part: Mapping[str, Any]) -> str:
    return words.spoken(part.get("labels", {})) or part["code"]
