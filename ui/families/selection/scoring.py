"""The committee's view: one applicant after the other, points and evidence by criterion, all by keyboard."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from services.families.selection import rounds
from services.families.selection.reading import committee, to_score
from ui import formats, theme
from ui.buttons import button
from ui.cards import Card, KeyValueList
from ui.chips import Chip
from ui.families.selection import words
from ui.families.selection.steps import DOMAINS
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.labels import label
from ui.page import Page
from ui.sheet import Sheet
from ui.texts import refusal


class ScoreSheet(Sheet):
    """Points of one member for every applicant; PgDn and PgUp go on and back, Ctrl+S saves and goes on."""

    def __init__(self, page: Page, file: Any) -> None:
        super().__init__(words.said(QT_TRANSLATE_NOOP("Selection", "Points")), file.head["title"])
        self._page, self._tasks, self.file = page, page.desk.tasks, file
        self._ranking = {one.id: one for one in file.ranking}
        self._rows: Sequence[Any] = ()
        self._given: Mapping[int, Mapping[str, Any]] = {}
        self._place = 0
        self.form: Form | None = None
        self.member = QComboBox()
        self.member.setAccessibleName(self.tr("Member"))
        self.member.setMinimumWidth(theme.space(50))
        self.member.activated.connect(self._read)
        self.name, self.count = label("", "name"), label("", "muted")
        self.facts, self.chip = KeyValueList(), Chip()
        self.before = button(self.tr("Previous"), self.go_back, hint="PgUp")
        self.after = button(self.tr("Next"), self.go_on, hint="PgDn")
        self.conflict = button(self.tr("Conflict of interest…"), self.ask_conflict)
        self.save = button(self.tr("Save and next"), self.save_points, look="primary", hint="Ctrl+S")
        self._lay_out()
        self._tasks.read(self, partial(_members, file.head["id"]), self._offer)

    def can_leave(self) -> bool:
        """Ask about points that are typed and not saved."""
        return self.form is None or self.form.can_leave()

    def go_on(self) -> None:
        """Show the next applicant."""
        self._go(self._place + 1)

    def go_back(self) -> None:
        """Show the one before."""
        self._go(self._place - 1)

    def save_points(self) -> None:
        """Save what is typed and go on."""
        if self.form is not None:
            self.form.save()

    def ask_conflict(self) -> None:
        """Ask why the member steps out for this family; points already given are taken back."""
        row = self._rows[self._place]
        fields = (
            Field("declared_on", self.tr("Declared on"), "day", required=True),
            Field("reason", self.tr("Reason"), "note", required=True, most=500),
        )
        args = (self.member.currentData(), row.family_id)
        values = {"declared_on": date.today()}  # noqa: DTZ011 - the office's own calendar
        form = Form(self._tasks, fields, rounds.declare_conflict, args=args, values=values, domains=DOMAINS, columns=1)
        note = self.tr("The member gives this family no points; what was given is taken back. It stays declared.")
        dialog = FormDialog(self.window(), self.tr("Conflict of interest"), form, self.tr("Step out"), note)
        dialog.saved.connect(self._read)
        dialog.open()

    def _offer(self, members: Sequence[Any]) -> None:
        """A colleague scores under their own name; sheets of people from outside are entered by anybody."""
        me = self._tasks.office.staff.id
        for one in members:
            if one.staff_id in (None, me):
                self.member.addItem(one.name, one.id)
        if self.member.count():
            self._read()
        else:
            self.notice.tell(self.tr("You are not on this committee, and nobody on it is from outside."))

    def _read(self, *_ignored: object) -> None:
        work = partial(_points, self.file.head["id"], self.member.currentData())
        self._tasks.read(self, work, self._show, self._fail)

    def _show(self, found: tuple[Sequence[Any], Mapping[int, Mapping[str, Any]]]) -> None:
        self._rows, self._given = found
        self._go(self._place, asks=False)

    def _go(self, place: int, *, asks: bool = True) -> None:
        if not self._rows or (asks and not self.can_leave()):
            return
        self._place = max(0, min(place, len(self._rows) - 1))
        row = self._rows[self._place]
        self.name.setText(f"{row.number} · {row.title}")
        done = sum(one.id in self._given or one.conflict is not None for one in self._rows)
        text = self.tr("{place} of {all} · scored or stepped out: {done}")
        self.count.setText(text.format(place=self._place + 1, all=len(self._rows), done=done))
        self._tell_facts(self._ranking.get(row.id))
        self._show_form(row)
        self.before.setEnabled(self._place > 0)
        self.after.setEnabled(self._place < len(self._rows) - 1)

    def _tell_facts(self, one: Any) -> None:
        if one is None:
            return
        computed = [info for info in self.file.info.criteria if info.rule.source != "committee"]
        pairs = [
            (
                words.text_of(info.labels),
                f"{_known(info, one)} → {words.points(one.placed.points[info.code])}",
            )
            for info in computed
        ]
        self.facts.show_pairs(pairs)

    def _show_form(self, row: Any) -> None:
        if self.form is not None:
            self._right.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self.chip.show_status(self.tr("stepped out") if row.conflict else "", "warn")
        self.save.setEnabled(row.conflict is None)
        self.conflict.setEnabled(row.conflict is None)
        self._out.setText(self.tr("Conflict of interest: {reason}").format(reason=row.conflict) if row.conflict else "")
        self._out.setVisible(bool(row.conflict))
        if row.conflict is None:
            self.form = self._make_form(row)
            self._right.insertWidget(0, self.form)
            self.form.fields.focus_first()

    def _make_form(self, row: Any) -> Form:
        fields = []
        for one in self.file.info.of_committee():
            group = words.text_of(one.labels)
            most = self.tr("Points, at most {most}").format(most=formats.number(one.rule.most))
            fields.append(Field(f"points_{one.id}", most, "number", group=group))
            fields.append(Field(f"evidence_{one.id}", self.tr("Evidence"), group=group, most=500))
        args = (row.id, self.member.currentData())
        values = self._given.get(row.id, {})
        form = Form(self._tasks, fields, rounds.score, args=args, values=values, domains=DOMAINS)
        form.saved.connect(self._saved)
        return form

    def _saved(self, _result: object) -> None:
        self._place = min(self._place + 1, len(self._rows) - 1)
        self._read()

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self._read)
        else:
            self._tasks.report(self, error)

    def _lay_out(self) -> None:
        self.head.add(self.member)
        for keys, does in (("Ctrl+S", self.save_points), ("PgDown", self.go_on), ("PgUp", self.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(does)
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        left = Card(self.tr("Known of the family"), self.tr("value → points"))
        left.add(self.facts)
        left.body.addStretch(1)
        right = QWidget()
        self._right = QVBoxLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._out = label("", "muted", wrap=True)
        self._right.addWidget(self._out)
        self._right.addStretch(1)
        row.addWidget(left, 2)
        row.addWidget(right, 3)
        title = QHBoxLayout()
        title.addWidget(self.name)
        title.addWidget(self.chip)
        title.addStretch(1)
        title.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight)
        self.add(title)
        self.add(row, 1)
        for made in (self.conflict, self.before, self.after, self.save):
            self.add_button(made)


def _known(info: Any, one: Any) -> str:
    found = one.entry.values.get(info.code)
    return "–" if found is None else words.value(info, found)


def _members(round_id: int, session: Any) -> Any:
    return committee(session, round_id)


def _points(round_id: int, member_id: int, session: Any) -> Any:
    return to_score(session, round_id, member_id)
