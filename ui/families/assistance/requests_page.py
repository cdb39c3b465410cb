"""Requests: what families asked help with, the next step and its day; ticked off step by step."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from services.families import assistance
from services.families.assistance import AssistanceRequest
from ui import formats, theme
from ui.cards import EmptyState, KeyValueList
from ui.columns import Column
from ui.families.assistance import forms, words
from ui.families.assistance.moves import StepsDetail, ask_move, choices, extra, take
from ui.families.assistance.picking import ask_family, with_file
from ui.families.assistance.register import HelpRegister
from ui.families.assistance.step_list import StepList
from ui.families.casework.words import about
from ui.grants.steps import StepChoice
from ui.page import Desk
from ui.sheet import scrolled

AT_ONCE = ("start", "set_back", "reopen")


class RequestDetail(StepsDetail):
    """One request: its facts, its steps to tick off, and how it goes on."""

    def build(self) -> None:
        """Add the facts over the steps."""
        self.facts, self.list = KeyValueList(), StepList(self.desk)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(self.list)
        column.addWidget(self.facts)
        column.addStretch(1)
        self.tabs.add(self.tr("Request"), scrolled(column))
        self.tabs.bar.hide()

    def read(self, session: Any, record: Any) -> Any:
        """Read the request with its steps."""
        return assistance.request(session, record)

    def fill(self, file: Any) -> None:
        """Show the request with what may be done now."""
        if file is None:
            return
        row = file.request
        why_not = self.why_not(AssistanceRequest)
        status = words.request_status(row["status"]), words.request_tone(row["status"])
        self.show_title(row["asked"], about(row["number"], row["family"]), *status)
        is_open = row["state"] in assistance.OPEN
        self.list.show_steps(row, file.steps, why_not or ("" if is_open else self.tr("This request is closed.")))
        self.facts.show_pairs(self._facts(row))
        change = [extra("request", row, "change", self.tr("Change…"), why_not)] if is_open else []
        self.steps.show_steps([*change, *choices("request", row, file.offers)])

    def take_step(self, step: StepChoice) -> None:
        """Take a step, or ask for what it needs first."""
        row = step.row
        if step.offer.move == "change":
            self.change()
        elif step.offer.move in AT_ONCE:
            args = (assistance.move_request, row["id"], row["version"], step.offer.move)
            self.desk.tasks.write(self, take, *args, changed=forms.DOMAINS)
        else:
            title = about(row["asked"], row["number"], row["family"])
            ask_move(self.window(), self.desk.tasks, assistance.move_request, step, title)

    def change(self) -> None:
        """Open the form of the request, if it is open."""
        row = self.data.request if self.data is not None else None
        if row is not None and row["state"] in assistance.OPEN and not self.why_not(AssistanceRequest):
            with_file(self, row["family_id"], self._ask_change)

    def _ask_change(self, file: Any) -> None:
        forms.ask_request(self.window(), self.desk.tasks, file, self.data.request)

    def _facts(self, row: Mapping[str, Any]) -> list[tuple[str, str]]:
        closed = row["state"] not in assistance.OPEN
        pairs = [
            (self.tr("Kind"), words.kind(row["kind"])),
            (self.tr("For whom"), row["person"] or self.tr("the whole family")),
            (self.tr("Asked on"), formats.day(row["requested_on"])),
            (self.tr("Due on"), formats.day(row["due_on"])),
            (self.tr("Assigned to"), row["assigned"]),
        ]
        further = (
            (self.tr("Closed"), about(formats.day(row["state_on"]), row["closed_by_name"]) if closed else ""),
            (self.tr("Outcome"), row["outcome"] if row["state"] == "done" else ""),
            (self.tr("Reason"), row["state_reason"] if row["state"] in ("refused", "dropped") else ""),
        )
        return [*pairs, *(pair for pair in further if pair[1])]


class RequestsPage(HelpRegister):
    """The register of requests; it begins with what is open."""

    name = "requests"
    icon = "help"
    register = assistance.REQUESTS
    buttons = (("print", ""), ("export", ""), ("new_request", "primary"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.detail.setMinimumWidth(370)

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("Requests for help")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Family, number or what is asked")

    def first_filters(self) -> Mapping[str, tuple[str, str]]:
        """Return what the list begins with: what is open."""
        return {"state": ("open", words.request_status("open"))}

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("family", self.tr("Family"), "bold", 144, grows=False),
            Column("kind", self.tr("Kind"), "muted", 126, words=words.kind, grows=False, optional=True),
            Column("asked", self.tr("What is asked"), width=170, shown=False),
            Column("next_step", self.tr("Next step"), width=250, words=words.next_step),
            Column("deadline", self.tr("Due"), "date", 96),
            Column("status", self.tr("State"), "chip", 94, words=words.request_status, tones=words.request_tone),
            Column("due_on", self.tr("Whole request due"), "date", 100, shown=False),
            Column("requested_on", self.tr("Asked on"), "date", 100, shown=False),
            Column("assigned", self.tr("Assigned to"), "muted", 112, grows=False, optional=True),
            Column("number", self.tr("Number"), width=112, grows=False, shown=False),
        )

    def summary(self, totals: Any) -> str:
        """Return how many requests there are."""
        return self.tr("%Ln requests", "", totals.count)

    def make_detail(self) -> RequestDetail:
        """Return the pane of the selected request."""
        return RequestDetail(self.desk)

    def explain_empty(self, empty: EmptyState) -> None:
        """Say what a request is."""
        empty.tell(
            self.tr("No requests yet"),
            self.tr("Enter what a family asks help with: papers, certificates, pensions, legal aid."),
            self.tr("New request") if self.desk.actions.allowed("new_request") else "",
            self.new_request,
        )

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        return {**super().handlers(), "new_request": self.new_request, "task_done": self.detail.list.tick}

    def new_request(self) -> None:
        """Ask for the family, then for what it asks."""
        ask_family(self, self.tr("New request"), partial(forms.ask_request, self.window(), self.tasks))

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the sheets and dialogs of this page, for the tour."""
        stops: dict[str, Callable[[], object]] = {"everything": self.bar.clear, "new": self.new_request}
        if self.detail.data is not None:
            stops |= {"change": self.detail.change, "step": self.detail.list.ask_step}
            stops |= {"result": self.detail.list.ask_result, "family": self._open_first}
        return stops

    def _open_first(self) -> None:
        self.open_row(self.table.current())
