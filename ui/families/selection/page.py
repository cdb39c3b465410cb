"""The page of selection: the rounds, with a round's sheet or the criteria laid over them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from services.families.selection.reading import criteria_in_use
from services.families.selection.register import ROUNDS
from services.families.selection.rounds import open_round
from services.programme import organisations
from services.registers import Query
from ui.cards import EmptyState
from ui.columns import Column
from ui.families.files import DOMAINS, FamilyFiles
from ui.families.selection import words
from ui.families.selection.criteria import CriteriaSheet
from ui.families.selection.sheet import RoundSheet
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormSheet
from ui.page import Desk
from ui.register import RegisterPage


class SelectionPage(FamilyFiles, RegisterPage):
    """All selection rounds."""

    name = "selection"
    icon = "check"
    register = ROUNDS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        for name, look in (("print", ""), ("export", ""), ("selection_criteria", ""), ("new_round", "primary")):
            self.head.add(desk.actions.button(name, look))
        self._new: int | None = None

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("Selection")

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("number", self.tr("Number"), "code", 120),
            Column("title", self.tr("Round"), "bold", 240),
            Column("applicants", self.tr("Families"), "number", 90),
            Column("places", self.tr("Places"), "number", 80),
            Column("as_of", self.tr("Facts as of"), "date", 120),
            Column("objections_until", self.tr("Objections until"), "date", 140),
            Column("organisation", self.tr("Organisation"), width=110, grows=False, optional=True),
            Column("state", self.tr("Status"), "chip", 150, words=words.state, tones=words.state_tone),
        )

    def query(self) -> Query:
        """Return what is asked of the register now; the newest rounds come first until another order is chosen."""
        return Query(self.bar.text(), self.bar.filters(), *(self._sort if self._sort[0] else ("number", True)))

    def summary(self, totals: Any) -> str:
        """Return how many rounds there are."""
        return self.tr("%Ln rounds", "", totals.count)

    def explain_empty(self, empty: EmptyState) -> None:
        """Say how a selection begins."""
        empty.tell(
            self.tr("No rounds yet"),
            self.tr("Enter the criteria and put them in use; then open a round and invite the eligible families."),
            self.tr("Criteria"),
            self.show_criteria,
        )

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        own = {"new_round": self.new_round, "selection_criteria": self.show_criteria}
        return {**super().handlers(), **own}

    def refresh(self) -> None:
        """Read the list, and what lies over it, again."""
        super().refresh()
        for sheet in (*self.findChildren(RoundSheet), *self.findChildren(CriteriaSheet)):
            sheet.refresh()

    def open_row(self, record: Any) -> None:
        """Open a round."""
        self.open_round(record)

    def open_record(self, kind: str, record: Any) -> None:
        """Open a round; filters narrow the register."""
        if isinstance(record, Mapping):
            super().open_record(kind, record)
        else:
            self.open_round(record)

    def open_round(self, round_id: int) -> RoundSheet:
        """Lay a round over the list."""
        sheet = RoundSheet(self, round_id)
        self.open_sheet(sheet)
        return sheet

    def open_chosen(self) -> None:
        """Open the chosen round."""
        if self.table.current() is not None:
            self.open_round(self.table.current())

    def show_criteria(self) -> CriteriaSheet:
        """Open the criteria."""
        sheet = CriteriaSheet(self)
        self.open_sheet(sheet)
        return sheet

    def new_round(self) -> None:
        """Open the form of a new round."""
        today = date.today()  # noqa: DTZ011 - the office's own calendar
        form = Form(
            self.tasks,
            self._fields(),
            partial(open_round, opened_on=today),
            values={"as_of": today, "places": 10},
            domains=DOMAINS,
            draft="round",
        )
        sheet = FormSheet(self.tr("New round"), form, self.tr("Open the round"))
        sheet.saved.connect(self._keep_new)
        sheet.closed.connect(self._open_new)
        self.open_sheet(sheet)

    def ask_print(self) -> None:
        """Print the list of the round that lies on top, else the register."""
        top = self.sheet()
        if isinstance(top, RoundSheet):
            top.ask_print()
        elif top is None:
            super().ask_print()

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the rounds in their states with their tabs, the criteria and the forms, for the tour."""
        stops: dict[str, Callable[[], object]] = {"new": self.new_round, "criteria": self.show_criteria}
        stops["criterion"] = lambda: self.show_criteria().edit_first()
        stops["preview"] = lambda: self.show_criteria().try_first()
        for line in self.table.records.held():
            state = line.row.state
            stops[state] = partial(self.open_round, line.id)
            stops |= {f"{state}-{name}": partial(self._stop, line.id, name) for name in RoundSheet.STOPS[state]}
        return stops

    def _stop(self, round_id: int, name: str) -> None:
        self.open_round(round_id).show_stop(name)

    def _fields(self) -> tuple[Field, ...]:
        return (
            Field("title", self.tr("What is selected for"), required=True, wide=True),
            Field("version_id", self.tr("Criteria"), "choice", required=True, choices=_criteria),
            Field("organisation_id", self.tr("Families of"), "choice", choices=_organisations),
            Field("places", self.tr("How many are selected"), "number", required=True),
            Field("as_of", self.tr("Facts as of"), "day", required=True),
            Field("note", self.tr("Note"), "note"),
        )

    def _keep_new(self, round_id: int) -> None:
        self._new = round_id

    def _open_new(self) -> None:
        if self._new is not None:
            self.open_round(self._new)
            self._new = None


def _criteria(session: Any) -> list[tuple[int, str]]:
    import json

    found = criteria_in_use(session)
    return [(row.id, f"{words.text_of(json.loads(row.labels))} ({row.number})") for row in found]


def _organisations(session: Any) -> list[tuple[int, str]]:
    return [(int(value), word) for value, word in organisations(session)]
