"""Filling an assessment: sections at the left, the questions of one at the right, saved while it is typed."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services import programme
from services.families.assessment import fill, step
from services.families.assessment_sheet import Sheet as Assessed
from services.families.assessment_sheet import read_sheet
from services.permissions import Offer
from ui import formats, theme
from ui.buttons import OfferBar, button
from ui.cards import Card
from ui.drafts import Draft
from ui.families.assessment import words
from ui.families.assessment.filling import Filling, FillStep, StepKey
from ui.families.assessment.panel import SectionPanel
from ui.families.assessment.step_list import StepList
from ui.families.assessment.steps import ask_step
from ui.fields import Choices
from ui.labels import label
from ui.page import Page
from ui.sheet import Sheet, scrolled
from ui.texts import refusal

DOMAINS = frozenset({"families", "assessments"})
PAUSE = 1200


class FillSheet(Sheet):
    """One assessment; nothing typed is lost: answers are saved after a pause, raw texts kept on this computer.

    Signal: `shown`, once it was read.
    """

    shown = Signal()

    def __init__(self, page: Page, assessment_id: int) -> None:
        super().__init__("")
        self._page, self._tasks, self.assessment_id = page, page.desk.tasks, assessment_id
        self.filling: Filling | None = None
        self._places: Choices = ()
        self._panels: dict[StepKey, SectionPanel] = {}
        self._saving, self._after = False, None
        self.list, self.offers = StepList(), OfferBar()
        self.total, self.sections = label("", "figure"), label("", "small", wrap=True)
        self._saved = label("", "muted")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.save)
        self._draft = Draft(self, _draft_name(page, assessment_id), self._typed)
        self._lay_out()
        self._connect()
        self._tasks.read(self, partial(_read, assessment_id), self._show, self._fail)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save what is not saved yet; `then` follows once all is."""
        self._after = then or self._after
        if self.filling is None or self._saving:
            return
        changes = self.filling.take()
        if not changes:
            self._settle()
            return
        self._saving = True
        self._saved.setText(self.tr("Saving…"))
        self._tasks.write(
            self,
            fill,
            self.assessment_id,
            self.filling.version,
            changes,
            done=self._keep_version,
            failed=partial(self._not_saved, changes),
            changed=DOMAINS,
        )

    def complete(self) -> None:
        """Complete the assessment, or go to the first question that is wrong or needs an answer."""
        if self.filling is None or not self.filling.open:
            return
        for one in self.filling.steps():
            self.go(one.key)
            wrong = [box for key, box in self._panels[one.key].boxes.items() if self._is_wrong(key, box)]
            if wrong:
                wrong[0].focus()
                self.notice.tell(self.tr("Something is missing or wrong here."))
                return
        self.save(partial(self._take_step, "complete", state_on=date.today()))  # noqa: DTZ011 - the office's own day

    def go(self, key: StepKey) -> None:
        """Show a section."""
        self.list.go(key)

    def can_leave(self) -> bool:
        """Save first what is not saved; a value that cannot be read stays in the draft."""
        if self.filling is not None and (self.filling.pending or self._saving):
            self.save(self.closed.emit)
            return False
        return True

    def print_paper(self) -> None:
        """Show this assessment as a paper."""
        from ui.families.assessment.paper import show_assessment

        if self.filling is not None:
            show_assessment(self._page, self.filling.sheet, dict(self._places))

    def _show(self, found: tuple[Assessed, Choices]) -> None:
        sheet, self._places = found
        self.filling = Filling(sheet)
        one = sheet.assessment
        self._panels.clear()
        self._clear_panels()
        title = f"{one['number']} · {one['title']}"
        note = self.tr("{questionnaire}, version {version} · asked on {day}").format(
            questionnaire=words.titled(one["titles"]),
            version=one["version_number"],
            day=formats.day(one["assessed_on"]),
        )
        by = f" · {one['visited_by']}" if one["visited_by"] else ""
        self.head.show_title(title, note + by, words.state(one["state"]), words.tone(one["state"]))
        self.setAccessibleName(title)
        self.offers.show_offers([offer for offer in sheet.offers if offer.move != "complete"])
        self._complete.setVisible(self.filling.open)
        self._saved.setText("")
        self._follow()
        self._show_step()
        self._recall()
        self.shown.emit()

    def _answered(self, key: Any) -> None:
        box = self._panels[self.list.key()].boxes[key]
        read = box.read()
        self._draft.touch()
        if read.problem:
            return
        self.filling.put(key, read.value)
        self._follow()
        self._pause.start()

    def _follow(self) -> None:
        """Show what is asked now, how far it is, and the score."""
        self.list.show_steps([(one.key, self._name(one), one.answered, one.asked) for one in self.filling.steps()])
        for panel in self._panels.values():
            panel.show_asked(self.filling.asked_keys())
        scores = self.filling.score()
        self.total.setText(formats.number(scores.total))
        counted = [(one, scores.sections[one.code]) for one in self.filling.sheet.form.sections]
        told = (f"{words.spoken(one.labels)}: {formats.number(points)}" for one, points in counted if points)
        self.sections.setText("\n".join(told))

    def _name(self, one: FillStep) -> str:
        name, title = self.filling.name_of(one.person), words.spoken(one.section.labels)
        return f"{title} · {name}" if name else title

    def _show_step(self) -> None:
        key = self.list.key()
        if key is None or self.filling is None:
            return
        if key not in self._panels:
            self._make_panel(key)
        for other, panel in self._panels.items():
            panel.setVisible(other == key)
        self._scroll.verticalScrollBar().setValue(0)

    def _make_panel(self, key: StepKey) -> None:
        code, person = key
        section = next(one for one in self.filling.sheet.form.sections if one.code == code)
        name, title = self.filling.name_of(person), words.spoken(section.labels)
        panel = SectionPanel(title, name, person, section.questions, self._places)
        panel.show_answers(self.filling.answers)
        panel.show_asked(self.filling.asked_keys())
        panel.setEnabled(self.filling.open)
        panel.answered.connect(self._answered)
        self._panels[key] = panel
        self._panel_column.insertWidget(self._panel_column.count() - 1, panel)

    def _is_wrong(self, key: Any, box: Any) -> bool:
        return key in self.filling.asked_keys() and not box.check()

    def _keep_version(self, version: int) -> None:
        self._saving = False
        self.filling.version = version
        if self.filling.pending:
            self.save()
        else:
            self._settle()

    def _settle(self) -> None:
        """All is saved: say so, and do what waited for it."""
        self._saved.setText(self.tr("All is saved."))
        if not self._has_problem():
            self._draft.discard()
        after, self._after = self._after, None
        if after is not None:
            after()

    def _not_saved(self, changes: Any, error: Any) -> None:
        self._saving, self._after = False, None
        self.filling.give_back(changes)
        self._saved.setText(self.tr("Not saved yet; what you typed is kept."))
        if hasattr(error, "theirs"):
            self.notice.tell(refusal(error), self.tr("Read again"), self._read_again)
        elif hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.save)
        else:
            self._tasks.report(self, error)

    def _read_again(self) -> None:
        """Take over what a colleague saved, with what was answered here on top."""
        mine = dict(self.filling.pending)

        def merge(found: tuple[Assessed, Choices]) -> None:
            self._show(found)
            for key, value in mine.items():
                self.filling.put(key, value)
            for panel in self._panels.values():
                panel.show_answers(self.filling.answers)
            self._follow()
            self._pause.start()

        self._tasks.read(self, partial(_read, self.assessment_id), merge, self._fail)

    def _take_step(self, name: str, **asked: Any) -> None:
        args = (self.assessment_id, self.filling.version, name)
        self._tasks.write(self, step, *args, done=self._reread, failed=self._fail, changed=DOMAINS, **asked)

    def _ask_step(self, offer: Offer) -> None:
        one = self.filling.sheet.assessment
        args = (self.assessment_id, self.filling.version, offer.move)
        ask_step(self.window(), self._tasks, offer, step, args, f"{one['number']} · {one['title']}", self._reread)

    def _reread(self, *_: object) -> None:
        self.notice.hide()
        self._tasks.read(self, partial(_read, self.assessment_id), self._show, self._fail)

    def _fail(self, error: Any) -> None:
        if not hasattr(error, "sentence"):
            self._tasks.report(self, error)
            return
        field = getattr(error, "field", None)
        place = next((one.key for one in self.filling.steps() if self._has(one, field)), None) if self.filling else None
        if place is not None:
            self.go(place)
        self.notice.tell(refusal(error), self.tr("Try again"), self._reread)

    def _has(self, one: Any, code: str | None) -> bool:
        return any(question.code == code for question in one.section.questions)

    def _has_problem(self) -> bool:
        return any(box.read().problem for panel in self._panels.values() for box in panel.boxes.values())

    def _typed(self) -> dict[str, str]:
        """The raw texts that cannot be read as answers yet, for the draft."""
        found = {}
        for panel in self._panels.values():
            for (code, person), box in panel.boxes.items():
                if box.editor is not None and (box.read().problem or (code, person) in self.filling.pending):
                    found[f"{code}/{person or ''}"] = box.editor.typed()
        return found

    def _recall(self) -> None:
        """Put back raw texts of an earlier day that were not saved."""
        found = self._draft.found()
        if found is None or not found[1] or not self.filling.open:
            return
        when = formats.moment(found[0].astimezone())
        text = self.tr("On {when} you typed something here that was not saved.").format(when=when)
        self.notice.tell(text, self.tr("Put it back"), partial(self._retype, found[1]))

    def _retype(self, typed: dict[str, str]) -> None:
        for one in self.filling.steps():
            self.go(one.key)
            for (code, person), box in self._panels[one.key].boxes.items():
                text = typed.get(f"{code}/{person or ''}")
                if text is not None and box.editor is not None:
                    box.editor.retype(text)
                    box.changed.emit()

    def _move(self, by: int) -> None:
        if self.list.move(by):
            boxes = [box for box in self._panels[self.list.key()].boxes.values() if box.isVisibleTo(self)]
            if boxes:
                boxes[0].focus()

    def _clear_panels(self) -> None:
        while self._panel_column.count() > 1:
            panel = self._panel_column.takeAt(0).widget()
            panel.hide()
            panel.deleteLater()

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_step)
        self.offers.chosen.connect(self._ask_step)
        for keys, act in (
            ("Ctrl+S", self.save),
            ("Ctrl+PgDown", partial(self._move, 1)),
            ("Ctrl+PgUp", partial(self._move, -1)),
            ("Ctrl+Return", self.complete),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        row.addWidget(self._left())
        self._panel_column = QVBoxLayout()
        self._panel_column.setContentsMargins(0, 0, theme.space(1), 0)
        self._panel_column.addStretch(1)
        self._scroll = scrolled(self._panel_column)
        row.addWidget(self._scroll, 1)
        self.add(row, 1)
        self.head.add(button(self.tr("Print"), self.print_paper, icon="print", hint="Ctrl+P"))
        self.head.add(self.offers)
        self.foot.insertWidget(0, self._saved)
        self.add_button(button(self.tr("Previous"), partial(self._move, -1), hint="Ctrl+PgUp"))
        self.add_button(button(self.tr("Next"), partial(self._move, 1), hint="Ctrl+PgDown"))
        self._complete = button(self.tr("Complete"), self.complete, look="primary", hint="Ctrl+Enter")
        self.add_button(self._complete)

    def _left(self) -> QWidget:
        column = QWidget()
        column.setFixedWidth(theme.space(72))
        body = QVBoxLayout(column)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.space(3))
        sections = Card(self.tr("Sections"))
        sections.add(self.list, 1)
        score = Card(self.tr("Score"))
        score.add(self.total)
        score.add(self.sections)
        body.addWidget(sections, 1)
        body.addWidget(score)
        return column


def _read(assessment_id: int, session: Any) -> tuple[Assessed, Choices]:
    sheet = read_sheet(session, assessment_id)
    asks_places = any(question.kind == "place" for _section, question in sheet.form.questions())
    places = tuple((int(value), name) for value, name in programme.places(session)) if asks_places else ()
    return sheet, places


def _draft_name(page: Page, assessment_id: int) -> str:
    office = page.desk.tasks.office
    return f"{office.place}/{office.staff.login}/assessment/{assessment_id}" if office is not None else "assessment"
