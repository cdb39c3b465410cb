"""The objections to a preliminary list: received, what they correct, decided."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from services.families.selection import Objection, objections
from services.families.selection.reading import corrected_points, objections_of
from ui import theme
from ui.buttons import OfferBar, button
from ui.cards import EmptyState
from ui.columns import Column
from ui.families.selection import words
from ui.families.selection.part import RoundPart
from ui.families.selection.steps import DOMAINS, ask_step
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.labels import label, tip
from ui.page import Desk
from ui.table import RecordTable


class ObjectionsView(RoundPart):
    """The objections of a round, those to decide first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.waiting = False
        self._rows: dict[Any, Mapping[str, Any]] = {}
        self.table = RecordTable(
            (
                Column("number", self.tr("File"), "code", 112),
                Column("title", self.tr("Family"), "bold", 160, grows=False),
                Column("received_on", self.tr("Received"), "date", 110),
                Column("late", self.tr("In time"), "chip", 96, words=self._timely, tones=self._timely_tone),
                Column("words", self.tr("What it says"), width=220),
                Column("corrected", self.tr("Corrects"), width=110, grows=False),
                Column("state", self.tr("Decision"), "chip", 110, words=words.objection, tones=words.objection_tone),
                Column("who", self.tr("Decided by"), "muted", 120, grows=False, optional=True),
            )
        )
        self.table.setAccessibleName(self.tr("Objections"))
        self.table.rowChanged.connect(self._tell)
        self.empty = EmptyState("document")
        self._left = label("", "muted")
        self._more = label("", "small", wrap=True)
        self._more.setMinimumHeight(theme.space(9))
        self.receive = button(self.tr("Record an objection…"), self.ask_objection, icon="add")
        self.correct = button(self.tr("Correct points…"), self.ask_correction, icon="edit")
        self.steps = OfferBar()
        self.steps.chosen.connect(self._decide)
        self._arrange()

    def read(self, session: Any, family_id: int) -> list[Mapping[str, Any]]:
        """Read the objections of the round."""
        return objections_of(session, family_id)

    def fill(self, data: list[Mapping[str, Any]]) -> None:
        """Show them."""
        self._rows = {row["id"]: row for row in data}
        self.table.show_rows(data)
        if self.table.current() not in self._rows:
            self.table.select_row(0)
        self._stack.setCurrentIndex(1 if data else 0)
        self.counted.emit(len(data))
        why_not = self.why_not(Objection)
        self.receive.setVisible(self.is_in("preliminary", "objections"))
        self.receive.setEnabled(not why_not)
        self.receive.setToolTip(tip(why_not))
        until = words.days_left(self.file.head["objections_until"])
        how = self.tr("Families may object in writing: {until}.").format(until=until)
        early = self.tr("They are received once the preliminary list is published.")
        self.empty.tell(self.tr("No objections"), how if until else early)
        self._left.setText(until if self.is_in("preliminary") else "")
        self._tell(self.table.current())
        if self.waiting:
            self.waiting = False
            self._decide(self._current()["offers"][0])

    def ask_objection(self) -> None:
        """Ask whose objection came, when, and what it says."""
        families = [(one.id, f"{one.number} · {one.title}") for one in self.file.ranking]
        fields = (
            Field("applicant_id", self.tr("Family"), "choice", required=True, choices=sorted(families, key=_second)),
            Field("received_on", self.tr("Received on"), "day", required=True),
            Field("words", self.tr("What it says"), "note", required=True, most=4000),
        )
        today = {"received_on": date.today()}  # noqa: DTZ011 - the office's own calendar
        form = Form(self.desk.tasks, fields, objections.receive, values=today, domains=DOMAINS, columns=1)
        note = words.days_left(self.file.head["objections_until"])
        FormDialog(self.window(), self.tr("Record an objection"), form, self.tr("Record"), note).open()

    def ask_correction(self) -> None:
        """Ask which points the chosen objection corrects, with those it corrects already."""
        row = self._current()
        if row is not None:
            self.desk.tasks.read(self, partial(_corrected, row["id"]), self._ask_points)

    def _ask_points(self, corrected: Mapping[int, int]) -> None:
        row = self._current()
        text = self.tr("{criterion} (at most {most})")
        fields = [
            Field(f"points_{one.id}", text.format(criterion=words.text_of(one.labels), most=one.rule.most), "number")
            for one in self.file.info.criteria
        ]
        values = {f"points_{criterion}": points for criterion, points in corrected.items()}
        form = Form(self.desk.tasks, fields, correct, args=(row["id"],), values=values, domains=DOMAINS, columns=2)
        note = self.tr("What is left empty stays as on the preliminary list.")
        FormDialog(self.window(), f"{row['number']} · {row['title']}", form, self.tr("Save"), note).open()

    def _current(self) -> Mapping[str, Any] | None:
        return self._rows.get(self.table.current())

    def _tell(self, _record: Any) -> None:
        row = self._current()
        offers = row["offers"] if row is not None and self.is_in("preliminary", "objections") else ()
        self.steps.show_offers(offers)
        self.correct.setVisible(bool(offers))
        parts = (row["words"], row["state_reason"]) if row is not None else ()
        self._more.setText("\n".join(part for part in parts if part))

    def _decide(self, offer: Any) -> None:
        row = self._current()
        if row is not None:
            ask_step(self.window(), self.desk.tasks, row, offer, row["title"])

    def _timely(self, late: Any) -> str:
        return self.tr("late") if late else self.tr("in time")

    def _timely_tone(self, late: Any) -> str:
        return "bad" if late else "good"

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.receive)
        row.addWidget(self._left)
        row.addStretch(1)
        row.addWidget(self.correct)
        row.addWidget(self.steps)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._more)
        self.body.addLayout(row)


def correct(session: Any, objection_id: int, **typed: int | None) -> None:
    """Save which points an objection corrects: `points_7` for the criterion 7."""
    given = {int(name.removeprefix("points_")): points for name, points in typed.items()}
    objections.correct(session, objection_id, given)


def _corrected(objection_id: int, session: Any) -> dict[int, int]:
    return corrected_points(session, objection_id)


def _second(pair: tuple[int, str]) -> str:
    return pair[1]
