"""What happened to a family across the domains, each leading to its record; and every change of its records."""

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from services.families.timeline import timeline
from services.history import family_history
from services.programme import places
from services.texts import Filled
from ui import formats, theme
from ui.buttons import button
from ui.columns import Column
from ui.families.changes import entries, known
from ui.families.section import FamilySection
from ui.labels import label, set_look
from ui.page import Desk
from ui.sheet import scrolled
from ui.stages import Timeline
from ui.table import RecordTable
from ui.texts import shown

HAPPENED, CHANGED = 0, 1


class EventLine(NamedTuple):
    """Something that happened as a row of the list, with what it leads to."""

    id: int
    on: date
    text: str
    who: str
    kind: str
    leads: str
    record: int


class HistoryView(FamilySection):
    """What happened to a family, newest first, or every change of its records; a switch chooses.

    Signal: `opened` (what a happening leads to, the id of the record).
    """

    opened = Signal(str, object)

    def __init__(self, desk: Desk, *, brief: bool = False) -> None:
        super().__init__(desk)
        self._lines: dict[int, EventLine] = {}
        self._mode = HAPPENED
        self.happened = self._make_switch(self.tr("What happened"), self.show_happenings)
        self.changes = self._make_switch(self.tr("Every change"), self.show_changes)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.activated.connect(self._filter)
        self.events, self.timeline = self._make_events(brief=brief), Timeline()
        self.timeline.setAccessibleName(self.tr("Every change"))
        self._none = label(self.tr("Nothing has happened yet."), "muted")
        self._arrange()
        self._mark()

    def read(self, session: Any, family_id: int) -> Any:
        """Read what happened, or the changes with the places that turn ids into names."""
        if self._mode == HAPPENED:
            return HAPPENED, timeline(session, family_id)
        return CHANGED, (family_history(session, family_id), places(session))

    def forget(self) -> None:
        """Show nothing of another family."""
        self.timeline.show_steps(())
        self.fill((HAPPENED, ()))

    def fill(self, found: tuple[int, Any]) -> None:
        """Show what was read in words."""
        mode, data = found
        if mode == HAPPENED:
            self._lines = {number: _line(number, event) for number, event in enumerate(data)}
            self._offer_kinds()
            self._filter()
            self._none.setVisible(not data)
        else:
            said = list(entries(data[0], known(self.file, data[1])))
            self.timeline.show_steps(said)
            self._none.setVisible(not said)

    def show_happenings(self) -> None:
        """Show what happened."""
        self._show_mode(HAPPENED)

    def show_changes(self) -> None:
        """Show every change of the records."""
        self._show_mode(CHANGED)

    def lines(self) -> list[EventLine]:
        """Return what happened of the kind chosen, as shown."""
        kind = self.kinds.currentData()
        return [line for line in self._lines.values() if kind in (None, line.kind)]

    def _show_mode(self, mode: int) -> None:
        self._mode = mode
        self._mark()
        if self.file is not None:
            self.refresh()

    def _mark(self) -> None:
        for made, mode in ((self.happened, HAPPENED), (self.changes, CHANGED)):
            made.setChecked(mode == self._mode)
            set_look(made, "chip-on" if mode == self._mode else "chip")
        self.kinds.setVisible(self._mode == HAPPENED)
        self._stack.setCurrentIndex(self._mode)

    def _offer_kinds(self) -> None:
        chosen = self.kinds.currentData()
        there = sorted({line.kind for line in self._lines.values()}, key=shown)
        self.kinds.clear()
        self.kinds.addItem(self.tr("All kinds"), None)
        for kind in there:
            self.kinds.addItem(shown(kind), kind)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))

    def _filter(self) -> None:
        self.events.show_rows(self.lines())

    def _open(self, number: int) -> None:
        line = self._lines[number]
        if line.leads:
            self.opened.emit(line.leads, line.record)

    def _make_switch(self, text: str, show: Any) -> QPushButton:
        made = button(text, show, look="chip")
        made.setCheckable(True)
        return made

    def _make_events(self, *, brief: bool) -> RecordTable:
        columns = (
            Column("on", self.tr("Date"), "date", 98, sorts=False),
            Column("text", self.tr("What happened"), width=230, sorts=False),
            Column("who", self.tr("Entered by"), "muted", 120, sorts=False, optional=True),
            Column("leads", "", "muted", 48, words=_arrow, sorts=False, grows=False),
        )
        made = RecordTable(columns[:2] if brief else columns)
        made.setAccessibleName(self.tr("What happened"))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.rowActivated.connect(self._open)
        return made

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.happened)
        row.addWidget(self.changes)
        row.addStretch(1)
        row.addWidget(self.kinds)
        body = QVBoxLayout()
        body.setContentsMargins(0, theme.space(1), theme.space(1), 0)
        body.addWidget(self.timeline)
        body.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.events)
        self._stack.addWidget(scrolled(body))
        self._none.hide()
        self.body.addLayout(row)
        self.body.addWidget(self._none)
        self.body.addWidget(self._stack, 1)


def _arrow(leads: str) -> str:
    return "›" if leads else " "


def _line(number: int, event: Any) -> EventLine:
    reason = f" · {event.reason}" if event.reason else ""
    filled = Filled(event.text.pattern, **{**event.text.values, "amount": formats.euros(event.amount)})
    text = " ".join(f"{shown(filled)}{reason}".split(" "))
    return EventLine(number, event.on, text, event.who, event.kind, event.leads, event.record)
