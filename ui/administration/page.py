"""The administration: colleagues, duties, budget lines, the check of the database, and what this office is."""

from collections.abc import Callable, Mapping

from ui.administration.about import AboutView
from ui.administration.budget import BudgetView
from ui.administration.check import CheckView
from ui.administration.duties import DutiesView
from ui.administration.people import PeopleView
from ui.cards import Card
from ui.page import Desk, Page
from ui.tabs import Tabs

PEOPLE, DUTIES, BUDGET, CHECK, ABOUT = range(5)


class AdministrationPage(Page):
    """One tab for each; what needs the database is read when its tab is looked at."""

    domains = frozenset({"administration", "programme", "grants"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.show_title(self.tr("Administration"))
        self.head.add(desk.actions.button("new_person", "primary"))
        self.tabs = Tabs()
        for title, make in (
            (self.tr("Colleagues"), self._make_people),
            (self.tr("Duties"), DutiesView),
            (self.tr("Budget lines"), self._make_budget),
            (self.tr("Check"), self._make_check),
            (self.tr("This office"), self._make_about),
        ):
            self.tabs.add(title, make)
        card = Card()
        card.add(self.tabs, 1)
        self.body.addWidget(card, 1)
        self.tabs.go(PEOPLE)
        self.tabs.shown.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read what the tab in front shows."""
        shown = self.tabs.content(self.tabs.current())
        if isinstance(shown, PeopleView | BudgetView | AboutView):
            shown.refresh()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return the actions this page carries out."""
        return {**super().handlers(), "new_person": self.new_person, "edit": self._edit}

    def new_person(self) -> None:
        """Ask for a new colleague."""
        self.tabs.go(PEOPLE)
        self._people.ask_new()

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the further tabs and the form of a colleague."""
        return {
            "duties": self._go_duties,
            "budget": self._go_budget,
            "check": self._go_check,
            "office": self._go_about,
            "colleague": self.new_person,
        }

    def _edit(self) -> None:
        if self.tabs.current() == PEOPLE:
            self._people.ask_change()

    def _make_people(self) -> PeopleView:
        self._people = PeopleView(self)
        self._people.counted.connect(self._count)
        return self._people

    def _make_budget(self) -> BudgetView:
        return BudgetView(self.desk)

    def _make_check(self) -> CheckView:
        return CheckView(self.desk)

    def _make_about(self) -> AboutView:
        return AboutView(self.desk)

    def _count(self, people: int) -> None:
        self.tabs.show_count(PEOPLE, people)

    def _go_duties(self) -> None:
        self.tabs.go(DUTIES)

    def _go_budget(self) -> None:
        self.tabs.go(BUDGET)

    def _go_check(self) -> None:
        self.tabs.go(CHECK)
        check = self.tabs.content(CHECK)
        if isinstance(check, CheckView):
            check.run()

    def _go_about(self) -> None:
        self.tabs.go(ABOUT)
