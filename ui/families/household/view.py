"""The household tab: who lived there on any day, everybody who ever did, and the changes with their taking back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from services.families import past
from services.families.past import HouseholdAct
from ui import formats, theme
from ui.buttons import button
from ui.columns import Column
from ui.families import words
from ui.families.household.forms import ask_back
from ui.families.household.kinds import said
from ui.families.section import FamilySection
from ui.fields import Field
from ui.form_fields import FieldBox
from ui.labels import label, tip
from ui.page import Desk
from ui.sheet import scrolled
from ui.table import RecordTable

translate = QCoreApplication.translate


class Stay(NamedTuple):
    """A membership as a row of the table."""

    id: int
    name: str
    relation: str
    born: str
    from_on: date
    until_on: date | None


class Change(NamedTuple):
    """An act as a row of the table."""

    id: int
    on: date
    what: str
    who: str
    where: str
    reason: str
    by: str
    state: str


class HouseholdView(FamilySection):
    """Reads all memberships and acts once; another day is shown without reading again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stays: Sequence[Mapping[str, Any]] = ()
        self._acts: dict[int, Any] = {}
        self.day = FieldBox(Field("on", self.tr("As of"), "day", hint=translate("Families", "day. month. year.")))
        self.day.editor.show_value(date.today())  # noqa: DTZ011 - the office's own calendar
        self.day.editor.finished.connect(self._show_day)
        self.everybody = QCheckBox(self.tr("Everybody who ever lived here"))
        self.everybody.toggled.connect(self._show_day)
        self.people = RecordTable(_people_columns(), "")
        self.people.setAccessibleName(self.tr("Household on that day"))
        self.changes = RecordTable(_act_columns(), "")
        self.changes.setAccessibleName(self.tr("Household changes"))
        self.changes.rowChanged.connect(self._offer)
        self.back = button(self.tr("Take back…"), self.take_back, icon="undo")
        self._count, self._none = label("", "strong"), label(self.tr("Nothing has changed yet."), "muted")
        self._arrange()

    def read(self, session: Any, family_id: int) -> Any:
        """Read everybody who ever lived there, and all that changed it."""
        return past.memberships(session, family_id), past.acts(session, family_id)

    def forget(self) -> None:
        """Show nothing of another family."""
        self._stays, self._acts = (), {}
        self.people.show_rows(())
        self.changes.show_rows(())

    def fill(self, data: Any) -> None:
        """Show the household of the day chosen, and the changes."""
        self._stays, found = data
        self._acts = {row.id: row for row in found}
        self.changes.show_rows([_change(row, self.family_id) for row in found])
        self.changes.fit_height(8)
        self.changes.setVisible(bool(found))
        self.back.setVisible(bool(found))
        self._none.setVisible(not found)
        if found and self.changes.current() not in self._acts:
            self.changes.select_row(0)
        self._offer(self.changes.current())
        self.counted.emit(len(found) or None)
        self._show_day()

    def show_on(self, on: date) -> None:
        """Show the household of a day."""
        self.day.editor.show_value(on)
        self._show_day()

    def take_back(self) -> None:
        """Ask for the reason to take the chosen change back."""
        act = self._acts.get(self.changes.current())
        if act is not None and not act.undone_id:
            what = f"{said(act.kind)}, {formats.day(act.happened_on)}: {act.people or '–'}"
            ask_back(self.window(), self.desk.tasks, act.id, self.tr("Take back…"), what)

    def _show_day(self) -> None:
        on = self.day.editor.read().value
        if not self.day.check() or on is None:
            return
        shown = self._stays if self.everybody.isChecked() else past.living_on(self._stays, self.family_id, on)
        self.people.show_rows([_stay(row) for row in shown])
        self.people.fit_height(10)
        self._count.setText(words.people(len({row["person_id"] for row in shown})))
        self.day.editor.widget.setEnabled(not self.everybody.isChecked())

    def _offer(self, act_id: Any) -> None:
        act, reason = self._acts.get(act_id), self.why_not(HouseholdAct)
        if act is not None and act.undone_id:
            reason = self.tr("This was already taken back.")
        self.back.setEnabled(act is not None and not reason)
        self.back.setToolTip(tip(reason))

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, theme.space(1), 0)
        column.setSpacing(theme.space(2))
        row = QHBoxLayout()
        row.setSpacing(theme.space(4))
        self.day.setFixedWidth(theme.space(38))
        row.addWidget(self.day)
        row.addWidget(self.everybody)
        row.addStretch(1)
        row.addWidget(self._count)
        column.addLayout(row)
        column.addWidget(self.people)
        column.addSpacing(theme.space(2))
        column.addWidget(label(self.tr("Changes"), "heading"))
        column.addWidget(self._none)
        column.addWidget(self.changes)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        self.body.addWidget(scrolled(column), 1)


def _stay(row: Mapping[str, Any]) -> Stay:
    name = f"{row['family_name']} {row['given_name']}"
    born = words.born(row["born_on"], row["born_year"])
    return Stay(row["membership_id"], name, words.relation(row["relation"]), born, row["from_on"], row["until_on"])


def _change(row: Any, family_id: int) -> Change:
    """An act as this family sees it: the other family is where somebody came from or went to."""
    other = row.other_number if row.family_id == family_id else row.number
    reason = row.undone_reason if row.undone_id else row.reason
    state = "taken_back" if row.undone_id else "stands"
    return Change(
        row.id, row.happened_on, said(row.kind), row.people or "", other or "", reason or "", row.who or "", state
    )


def _state(code: Any) -> str:
    return translate("Household", "taken back") if code == "taken_back" else translate("Household", "valid")


def _tone(code: Any) -> str:
    return "neutral" if code == "taken_back" else "good"


def _people_columns() -> tuple[Column, ...]:
    return (
        Column("name", translate("Families", "As on document"), "bold", 170),
        Column("relation", words.field("relation"), width=120),
        Column("born", words.field("born_on"), width=104, grows=False),
        Column("from_on", translate("Household", "From"), "date", 104),
        Column("until_on", translate("Household", "Until"), "date", 104),
    )


def _act_columns() -> tuple[Column, ...]:
    return (
        Column("on", translate("Household", "Day"), "date", 104),
        Column("what", translate("Household", "Change"), "bold", 128, grows=False),
        Column("who", translate("Household", "Who"), width=150),
        Column("where", translate("Household", "Other family"), "code", 116, optional=True),
        Column("reason", words.field("state_reason"), width=140),
        Column("by", translate("Household", "Entered by"), "muted", 110, optional=True),
        Column("state", translate("Household", "Status"), "chip", 104, words=_state, tones=_tone),
    )
