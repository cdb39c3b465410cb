"""The pane beside the registers: the selected family with its facts, its members and its history."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.families import family_file
from services.permissions import Offer
from ui import theme
from ui.cards import KeyValueList
from ui.detail import Detail
from ui.families import words
from ui.families.facts import grant_pairs, place_pairs
from ui.families.history import HistoryView
from ui.families.members import MembersTable
from ui.families.steps import stage_steps
from ui.page import Desk
from ui.sheet import scrolled
from ui.stages import Step, Timeline

MEMBERS = 1


class FamilyDetail(Detail):
    """One family at a glance. Signal: `openAsked` (family id) for the whole file."""

    openAsked = Signal(object)

    def build(self) -> None:
        """Add the tabs and the way to the whole file."""
        self.facts, self.path = KeyValueList(), Timeline()
        self.members = MembersTable(brief=True)
        self.members.rowActivated.connect(self._open)
        self.history: HistoryView | None = None
        self.tabs.add(self.tr("Summary"), _page(self.facts, self.path))
        self.tabs.add(self.tr("Members"), _page(self.members))
        self.tabs.add(self.tr("History"), self._make_history)
        self.offers.chosen.connect(self._open)

    def read(self, session: Any, record: Any) -> Any:
        """Read the family file."""
        return family_file(session, record)

    def fill(self, file: Any) -> None:
        """Show the family."""
        family = file.family
        title = f"{family['number']} · {family['title']}"
        status = words.stage(family["state"]), words.stage_tone(family["state"])
        self.show_title(title, family["organisation"], *status)
        self.facts.show_pairs([*place_pairs(file), *grant_pairs(file)])
        self.path.show_steps(_near(stage_steps(family, file.stages)))
        self.members.show_members(file.members)
        self.tabs.show_count(MEMBERS, len(file.members))
        self.offers.show_offers([Offer("open", self.tr("Open the file"), True, "", True, ())])
        if self.history is not None:
            self.history.show_family(file)

    def _make_history(self) -> QWidget:
        self.history = HistoryView(self.desk, brief=True)
        self.history.opened.connect(self._open)
        if self.data is not None:
            self.history.show_family(self.data)
        return self.history

    def _open(self, *_: object) -> None:
        if self.record is not None:
            self.openAsked.emit(self.record)


class PersonDetail(FamilyDetail):
    """The family of the selected person; `family_of` finds it among the rows on the screen."""

    def __init__(self, desk: Desk, family_of: Callable[[Any], Any]) -> None:
        super().__init__(desk)
        self._family_of = family_of
        self._person: Any = None
        self.tabs.go(MEMBERS)

    def show_record(self, record: Any) -> None:
        """Show the family of another person, or nothing for None."""
        self._person = record
        self.members.select(record)
        super().show_record(None if record is None else self._family_of(record))

    def fill(self, file: Any) -> None:
        """Show the family with the person chosen among its members."""
        super().fill(file)
        self.members.select(self._person)


def _near(steps: Iterable[Step]) -> list[Step]:
    """Return the stages behind the family, newest first, with the next one before them."""
    found = list(steps)
    ahead = [step for step in found if step.state == "ahead"][:1]
    return [*ahead, *reversed([step for step in found if step.state != "ahead"])]


def _page(*contents: QWidget) -> QWidget:
    body = QVBoxLayout()
    body.setContentsMargins(0, 0, theme.space(1), 0)
    body.setSpacing(theme.space(3))
    for content in contents:
        body.addWidget(content)
    body.addStretch(1)
    return scrolled(body)
