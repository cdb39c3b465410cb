"""The page of the office itself: its people and duties, the budget lines, and the check of the database."""

from typing import Any

from ui.administration.check import CheckTab
from ui.administration.duties import DutiesTab
from ui.administration.lines import LinesTab
from ui.administration.people import PeopleTab
from ui.page import Desk, Page
from ui.tabs import Tabs


class AdministrationPage(Page):
    """People, duties, budget lines and the check, a tab each; a tab reads when it is first shown."""

    domains = frozenset({"administration"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.show_title(self.tr("Administration"))
        self.tabs = Tabs()
        self.people = PeopleTab(self)
        self.lines = LinesTab(self)
        for title, tab in (
            (self.tr("People"), self.people),
            (self.tr("Duties"), DutiesTab()),
            (self.tr("Budget lines"), self.lines),
            (self.tr("Check"), CheckTab(desk.tasks)),
        ):
            self.tabs.add(title, tab)
        self.body.addWidget(self.tabs, 1)
        self.refresh()

    def refresh(self) -> None:
        """Read the people and the budget lines again."""
        self.people.refresh()
        self.lines.refresh()

    def handlers(self) -> Any:
        """Return what the page does."""
        return {**super().handlers(), "new_person": self.people.ask_new}

    def stops(self) -> Any:
        """Return the other tabs and the form of a colleague."""
        go = self.tabs.go
        return {
            "duties": lambda: go(1),
            "lines": lambda: go(2),
            "check": lambda: go(3),
            "new": self.people.ask_new,
        }
