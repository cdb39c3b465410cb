"""Families that may be known already: both sides of a pair, the reasons, and the decision of a person."""

from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from services.families import REGISTER, family_file
from services.imports import Plan, Twin
from services.imports.family_sheet import Places
from services.places import gazetteer
from services.registers import Query
from ui import formats, theme
from ui.buttons import button
from ui.cards import Card
from ui.families import words
from ui.families.facts import phones
from ui.families.sides import Side, side_by_side, side_of
from ui.grants.flow import FlowLayout
from ui.labels import label, set_look
from ui.sheet import scrolled
from ui.tasks import Job, Tasks
from ui.texts import shown

translate = QCoreApplication.translate
OPEN, SAME, DIFFERENT = "open", "same", "different"


class TwinLine(NamedTuple):
    """A pair as a row of the list."""

    id: str
    number: str
    name: str
    other: str
    other_name: str
    score: int
    decision: str


def twin_line(twin: Twin, decision: str) -> TwinLine:
    """Return a pair with what was decided."""
    other = twin.other if not twin.other_stored else translate("Imports", "{number} (stored)").format(number=twin.other)
    return TwinLine(twin.key, twin.number, twin.name, other, twin.other_name, twin.score, decision)


def decision_word(decision: Any) -> str:
    """Return the word of a decision."""
    return {
        SAME: translate("Imports", "same"),
        DIFFERENT: translate("Imports", "different"),
    }.get(decision, translate("Imports", "to decide"))


def decision_tone(decision: Any) -> str:
    """Return the tone of a decision."""
    return {SAME: "info", DIFFERENT: "good"}.get(decision, "warn")


class TwinPane(Card):
    """The chosen pair. Signal: `decided` (key, `same`, `different` or `open`)."""

    decided = Signal(str, str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(self.tr("One family or two?"))
        self._tasks = tasks
        self._plan: Plan | None = None
        self._twin: Twin | None = None
        self._job: Job | None = None
        self._table: QWidget | None = None
        self._reasons = label("", "small", wrap=True)
        self._later = label(
            self.tr("What is not decided comes in as separate families, marked to be decided on their files."),
            "small",
            wrap=True,
        )
        self._doing: dict[QPushButton, str] = {}
        self._arrange()

    def show_twin(self, plan: Plan, twin: Twin, decision: str) -> None:
        """Show a pair of a plan; a family that is stored is read first."""
        other_pair = self._twin is None or self._twin.key != twin.key or self._plan is not plan
        self._plan, self._twin = plan, twin
        self._mark(decision)
        if not other_pair:
            return
        score = self.tr("{score} of 100").format(score=twin.score)
        self.show_note(score)
        self._reasons.setText(" ".join(shown(reason) for reason in twin.reasons))
        self._clear()
        if self._job is not None:
            self._job.cancel()
        if twin.other_stored:
            self._job = self._tasks.read(self, partial(_read, twin.other), self._take)
        else:
            self._show(side_in_file(plan, twin.other))

    def forget(self) -> None:
        """Let go of the plan."""
        if self._job is not None:
            self._job.cancel()
        self._plan = self._twin = None

    def buttons(self) -> dict[str, QPushButton]:
        """Return the buttons by what they decide."""
        return {what: made for made, what in self._doing.items()}

    def _take(self, file: Any) -> None:
        self._show(side_of(file))

    def _show(self, other: Side) -> None:
        self._clear()
        self._table = side_by_side(side_in_file(self._plan, self._twin.number), other, narrow=True)
        self._body.insertWidget(1, self._table)

    def _clear(self) -> None:
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = None

    def _mark(self, decision: str) -> None:
        for made, what in self._doing.items():
            made.setChecked(what == decision)
            set_look(made, "chip-on" if what == decision else "chip")

    def _press(self) -> None:
        self.decided.emit(self._twin.key, self._doing[self.sender()])

    def _arrange(self) -> None:
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, theme.space(1), 0)
        self._body.setSpacing(theme.space(2))
        self._body.addWidget(self._reasons)
        self._body.addStretch(1)
        self.add(scrolled(self._body), 1)
        self.add(self._later)
        buttons = QWidget()
        flow = FlowLayout(buttons, right=False)
        choices = (
            (SAME, self.tr("Same family")),
            (DIFFERENT, self.tr("Different families")),
            (OPEN, self.tr("Decide later")),
        )
        for what, text in choices:
            made = button(text, self._press, look="chip")
            made.setCheckable(True)
            self._doing[made] = what
            flow.addWidget(made)
        self.add(buttons)


def side_in_file(plan: Plan, number: str) -> Side:
    """Return a family of the file as one of two sides."""
    family = next(family for family in plan.incoming.families if family.number == number)
    head = next((member.name for member in family.members if member.relation == "head"), family.head or "")
    facts = {
        words.said("Phone"): phones(family.phone),
        words.said("Now"): ", ".join(
            part for part in (_place(plan, family.present), words.accommodation(family.accommodation)) if part
        ),
        words.said("Address"): family.address,
        words.said("Origin"): _place(plan, family.origin),
        words.said("Returns to"): _place(plan, family.returns),
        words.said("Registered"): formats.day(family.registered_on),
        words.said("Note"): family.note,
    }
    return Side(f"{number} · {head}", facts, [_member(place, row) for place, row in enumerate(family.members)])


def _member(place: int, row: Any) -> dict[str, Any]:
    return {
        "id": place,
        "family_name": row.surname,
        "name": row.name,
        "relation": row.relation,
        "born_on": row.born.day if row.born else None,
        "born_year": row.born.year if row.born else None,
        "jmbg": row.jmbg.digits,
    }


def _place(plan: Plan, code: str | None) -> str:
    if not code:
        return ""
    if code in gazetteer().by_code:
        return Places(gazetteer()).words(code)
    return plan.stored.place_names.get(plan.stored.places.get(code, 0), "")


def _read(number: str, session: Any) -> Any:
    rows = REGISTER.page(session, Query(number), 0, 20)
    return family_file(session, next(row.id for row in rows if row.number == number))
