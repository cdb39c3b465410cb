"""The page of grants: the register with what was awarded and paid, and the selected grant beside it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from services.grants import REGISTER
from services.registers import Query
from ui import formats, settings, theme
from ui.cards import EmptyState
from ui.columns import Column
from ui.grants import words
from ui.grants.application import new_sheet
from ui.grants.detail import HISTORY, ORDERS, PAPERS, PAYMENTS, GrantDetail
from ui.page import Desk
from ui.register import RegisterPage


class GrantsPage(RegisterPage):
    """All grants; the pane shows one with its award, procurement, payments, papers and history."""

    name = "grants"
    icon = "grants"
    register = REGISTER
    kinds = ("grant",)
    domains = frozenset({"grants"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        for name, look in (("print", ""), ("export", ""), ("new_application", "primary")):
            self.head.add(desk.actions.button(name, look))
        self.detail.questions.sheetMade.connect(self.open_sheet)
        if not settings.get(f"split/{self.name}"):
            self._split.setSizes([theme.space(186), theme.space(109)])

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("Grants")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Search in grants")

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("number", self.tr("Number"), "code", 104),
            Column("applicant", self.tr("Applicant"), width=140),
            Column("activity", self.tr("Activity"), width=140, optional=True),
            Column("returns_to", self.tr("Returns to"), width=128, optional=True),
            Column("awarded", self.tr("Awarded"), "money", 90),
            Column("paid", self.tr("Paid"), "money", 90),
            Column("waiting", self.tr("Held"), "money", 90, shown=False),
            Column("signed_on", self.tr("Contract signed"), "date", 116, shown=False),
            Column("state", self.tr("Status"), "chip", 130, words=words.grant_word, tones=words.grant_tone),
        )

    def query(self) -> Query:
        """Return what is asked of the register now; the newest grants come first until another order is chosen."""
        return Query(self.bar.text(), self.bar.filters(), *(self._sort if self._sort[0] else ("number", True)))

    def summary(self, totals: Any) -> str:
        """Return how many grants there are and what they come to."""
        one = self.tr("1 grant · {awarded} awarded · {paid} paid")
        many = self.tr("{count} grants · {awarded} awarded · {paid} paid")
        said = one if totals.count == 1 else many
        return said.format(
            count=formats.number(totals.count),
            awarded=formats.euros(totals.sums["awarded"]),
            paid=formats.euros(totals.sums["paid"]),
        )

    def make_detail(self) -> GrantDetail:
        """Return the pane of the selected grant."""
        return GrantDetail(self.desk)

    def explain_empty(self, empty: EmptyState) -> None:
        """Say what to do first when there is no grant."""
        verb = self.tr("New application") if self.desk.actions.allowed("new_application") else ""
        how = self.tr("A grant begins with the application of a family. Grants also come with an imported register.")
        empty.tell(self.tr("No grants yet"), how, verb, self.new_application)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return the actions this page carries out."""
        return {**super().handlers(), "new_application": self.new_application}

    def open_record(self, kind: str, record: Any) -> None:
        """Show a grant; asked for a `payment`, show the payments of the grant, the one that waits first."""
        super().open_record(kind, record)
        if kind == "payment" and self.detail is not None:
            self.detail.tabs.go(PAYMENTS)

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the tabs of a grant under way, a step about to be taken, and the form of an application."""
        return {
            "orders": partial(self._show_tab, ORDERS),
            "payments": partial(self._show_tab, PAYMENTS),
            "documents": partial(self._show_tab, PAPERS),
            "history": partial(self._show_tab, HISTORY),
            "step": self._begin_step,
            "application": self.new_application,
        }

    def new_application(self) -> None:
        """Open the form of a new application."""
        sheet = new_sheet(self.tasks)
        sheet.saved.connect(self._show_new)
        self.open_sheet(sheet)

    def _show_tab(self, tab: int) -> None:
        self._go_under_way()
        self.detail.tabs.go(tab)

    def _begin_step(self) -> None:
        self.detail.tabs.go(PAYMENTS)
        self.detail.begin_step()

    def _go_under_way(self) -> None:
        lines = map(self.table.records.line, range(self.table.records.rowCount()))
        busy = (line.id for line in lines if line is not None and line.row.waiting)
        self.table.select(next(busy, self.table.current()))

    def _show_new(self, grant: Any) -> None:
        self.open_record("grant", grant)
