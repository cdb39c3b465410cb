"""Stored families and people of which the file says something else: both values, field by field, and the choice."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from services.imports import FILE, OFFICE, Change, Plan, Revision
from services.registers import Query
from ui import formats, theme
from ui.buttons import button
from ui.cards import Card, rule
from ui.families import words
from ui.families.facts import phones
from ui.grants.flow import FlowLayout
from ui.imports.preview import Held
from ui.imports.words import field_word
from ui.labels import label, tip
from ui.sheet import scrolled

translate = QCoreApplication.translate
LATER, MIXED = "later", "mixed"


class RevisionLine(NamedTuple):
    """A record as a row of the list."""

    id: str
    number: str
    name: str
    fields: str
    decision: str


class HeldRevisions(Held):
    """The records of a plan, given out page by page with what was decided about each."""

    def __init__(self, rows: Sequence[Revision] = ()) -> None:
        super().__init__(rows)
        self.decisions: Mapping[str, str] = {}

    def page(self, session: Any, query: Query, offset: int, limit: int) -> Sequence[RevisionLine]:
        """Return the rows of one page."""
        return [_line(revision, self.decisions) for revision in super().page(session, query, offset, limit)]

    def find(self, key: Any) -> Revision | None:
        """Return the record a row stands for."""
        return next((revision for revision in self.rows if revision.id == key), None)


def decision_of(revision: Revision, decisions: Mapping[str, str]) -> str:
    """Return what was decided about all fields of a record: FILE, OFFICE, LATER, or MIXED."""
    found = {revision.decision(change, decisions) or LATER for change in revision.changes}
    return found.pop() if len(found) == 1 else MIXED


def alike(rows: Sequence[Revision], revision: Revision, decision: str) -> dict[str, str]:
    """Return the decision for every field of all records that came to the same question."""
    same = (one for one in rows if (one.stale, one.came_back) == (revision.stale, revision.came_back))
    return {change.key: decision for one in same for change in one.changes}


def field_name(change: Change) -> str:
    """Return the name of a field as the forms say it."""
    return field_word(change.field)


def value_words(plan: Plan, change: Change, value: Any) -> str:
    """Return a value of a field as the screens show it."""
    if value in (None, ""):
        return "–"
    if change.field in ("origin", "present", "return"):
        return plan.stored.place_names.get(value, "–")
    return str(_WORDS.get(change.field, str)(value))


def _born(value: Any) -> str:
    return words.born(value.day, value.year)


_WORDS = {
    "accommodation": words.accommodation,
    "relation": words.relation,
    "sex": words.sex,
    "born": _born,
    "registered_on": formats.day,
    "phone": phones,
}


class RevisionPane(Card):
    """The chosen record, one field under the other. Signal: `decided` (decisions by key; an empty one takes back)."""

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__(" ")
        self._plan: Plan | None = None
        self._revision: Revision | None = None
        self._table: QWidget | None = None
        self._groups: dict[str, QButtonGroup] = {}
        self._why = label("", "small", wrap=True)
        self.file = button(self.tr("Take the file's"), self._take_file)
        self.office = button(self.tr("Keep the office's"), self._keep_office)
        self.later = button(self.tr("Decide later"), self._leave_open)
        self.all = button("", self._same_for_all, look="link")
        self._arrange()

    def show_revision(self, plan: Plan, revision: Revision, decisions: Mapping[str, str]) -> None:
        """Show a record with what was decided so far."""
        if self._revision is not revision:
            self._plan, self._revision = plan, revision
            self.title.setText(revision.name)
            self.setAccessibleName(revision.name)
            self.show_note(revision.number)
            self._why.setText(self._reason(revision))
            self.later.setVisible(revision.clash)
            self._fill()
        self._mark(decisions)

    def forget(self) -> None:
        """Let go of the plan."""
        self._plan = self._revision = None

    def choice(self, field: str) -> QButtonGroup:
        """Return the two buttons of a field, the file's first."""
        return next(self._groups[one.key] for one in self._revision.changes if one.field == field)

    def _reason(self, revision: Revision) -> str:
        if revision.stale:
            return self.tr(
                "Somebody changed this record in the office after the file was exported. Until you choose, it stays as"
                " it is in the office."
            )
        if revision.came_back:
            return self.tr("Edited in the file; nobody has changed it in the office since the export.")
        return self.tr(
            "The office has something else than the file. Until you choose, it stays as it is in the office."
        )

    def _fill(self) -> None:
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        self._groups.clear()
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(3))
        grid.setColumnStretch(1, 1)
        for change in self._revision.changes:
            self._field(grid, change)
        self._body.insertWidget(1, self._table)

    def _field(self, grid: QGridLayout, change: Change) -> None:
        row = grid.rowCount()
        grid.addWidget(rule(), row, 0, 1, 2)
        name = field_name(change)
        grid.addWidget(label(name, "strong"), row + 1, 0)
        grid.addWidget(label(f"{change.cell.sheet}!{change.cell.name}", "small"), row + 1, 1)
        group = QButtonGroup(self._table)
        self._groups[change.key] = group
        sides = ((self.tr("In the file"), change.mine), (self.tr("In the office"), change.theirs))
        for side, (where, value) in enumerate(sides):
            text = value_words(self._plan, change, value)
            made = QRadioButton(where)
            made.setAccessibleName(f"{name}, {where}: {text}")
            made.setToolTip(tip(text))
            made.clicked.connect(self._choose)
            group.addButton(made, side)
            grid.addWidget(made, row + 2 + side, 0)
            grid.addWidget(_value(text), row + 2 + side, 1)
        if change.before is not None and self._revision.stale:
            grid.addWidget(label(self.tr("When exported"), "muted"), row + 4, 0)
            grid.addWidget(label(change.before or "–", "muted", wrap=True), row + 4, 1)

    def _mark(self, decisions: Mapping[str, str]) -> None:
        for change in self._revision.changes:
            group, decision = self._groups[change.key], self._revision.decision(change, decisions)
            group.setExclusive(False)
            for side, what in enumerate((FILE, OFFICE)):
                with QSignalBlocker(group.button(side)):
                    group.button(side).setChecked(what == decision)
            group.setExclusive(True)
        decided = decision_of(self._revision, decisions)
        self._decided = decided
        texts = {
            FILE: self.tr("Take the file's in all records like this"),
            OFFICE: self.tr("Keep the office's in all records like this"),
        }
        self.all.setText(texts.get(decided, ""))
        self.all.setVisible(decided in texts)

    def _choose(self) -> None:
        chosen = {key: group.checkedId() for key, group in self._groups.items() if group.checkedId() >= 0}
        self.decided.emit({key: (FILE, OFFICE)[side] for key, side in chosen.items()})

    def _take_file(self) -> None:
        self._decide(FILE)

    def _keep_office(self) -> None:
        self._decide(OFFICE)

    def _leave_open(self) -> None:
        self._decide("")

    def _decide(self, decision: str) -> None:
        self.decided.emit({change.key: decision for change in self._revision.changes})

    def _same_for_all(self) -> None:
        self.decided.emit(alike(self._plan.incoming.revisions, self._revision, self._decided))

    def _arrange(self) -> None:
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, theme.space(1), 0)
        self._body.setSpacing(theme.space(2))
        self._body.addWidget(self._why)
        self._body.addStretch(1)
        self.add(scrolled(self._body), 1)
        self.add(self.all)
        buttons = QWidget()
        flow = FlowLayout(buttons, right=False)
        for made in self.buttons():
            flow.addWidget(made)
        self.add(buttons)

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons that decide about the whole record."""
        return self.file, self.office, self.later


def _value(text: str) -> QLabel:
    made = label(text, wrap=True)
    made.setMinimumWidth(1)
    return made


def _line(revision: Revision, decisions: Mapping[str, str]) -> RevisionLine:
    fields = ", ".join(field_name(change) for change in revision.changes)
    decision = decision_of(revision, decisions)
    return RevisionLine(revision.id, revision.number, revision.name, fields, decision)


def decision_word(decision: Any) -> str:
    """Return the word of a decision about a record."""
    return {
        FILE: translate("Imports", "will change"),
        OFFICE: translate("Imports", "stays as stored"),
        MIXED: translate("Imports", "chosen in part"),
    }.get(decision, translate("Imports", "to decide"))


def decision_tone(decision: Any) -> str:
    """Return the tone of a decision about a record."""
    return {FILE: "info", OFFICE: "neutral", MIXED: "info"}.get(decision, "warn")
