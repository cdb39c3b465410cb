"""The page of the office itself: its people and duties, the budget lines, the check, and what this office is."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.administration.about import AboutTab
from ui.administration.check import CheckTab
from ui.administration.duties import DutiesTab
from ui.administration.lines import LinesTab
from ui.administration.people import PeopleTab
from ui.cards import Card
from ui.page import Desk, Page
from ui.tabs import Tabs

PEOPLE, DUTIES, LINES, CHECK, ABOUT = range(5)


class AdministrationPage(Page):
    """A tab for each; one that shows the database reads it when it is looked at."""

    domains = frozenset({"administration", "programme", "grants"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.show_title(self.tr("Administration"))
        self.tabs = Tabs()
        self.people = PeopleTab(self)
        for title, tab in (
            (self.tr("People"), self.people),
            (self.tr("Duties"), DutiesTab),
            (self.tr("Budget lines"), self._make_lines),
            (self.tr("Check"), self._make_check),
            (self.tr("This office"), self._make_about),
        ):
            self.tabs.add(title, tab)
        card = Card()
        card.add(self.tabs, 1)
        self.body.addWidget(card, 1)
        self.tabs.shown.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read what the tab in front shows."""
        shown = self.tabs.content(self.tabs.current())
        if isinstance(shown, PeopleTab | LinesTab | AboutTab):
            shown.refresh()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what the page does."""
        return {**super().handlers(), "new_person": self._ask_new, "edit": self._edit}

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the other tabs and the form of a colleague."""
        return {
            "duties": partial(self.tabs.go, DUTIES),
            "lines": partial(self.tabs.go, LINES),
            "check": self._check,
            "office": partial(self.tabs.go, ABOUT),
            "new": self._ask_new,
        }

    def _ask_new(self) -> None:
        self.tabs.go(PEOPLE)
        self.people.ask_new()

    def _edit(self) -> None:
        if self.tabs.current() == PEOPLE:
            self.people.edit_current()

    def _check(self) -> None:
        self.tabs.go(CHECK)
        check = self.tabs.content(CHECK)
        if isinstance(check, CheckTab):
            check.run()

    def _make_lines(self) -> QWidget:
        return LinesTab(self)

    def _make_check(self) -> QWidget:
        return CheckTab(self.tasks)

    def _make_about(self) -> QWidget:
        return AboutTab(self.tasks)
