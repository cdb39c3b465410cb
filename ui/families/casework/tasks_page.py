"""My tasks: what is to be done by whom and when, across all families; ticked off by button or keyboard."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.families import casework
from services.permissions import Offer
from ui import formats
from ui.cards import EmptyState, KeyValueList
from ui.columns import Column
from ui.detail import Detail
from ui.families.casework import forms, words
from ui.families.registers import FamiliesRegister
from ui.page import Desk

DOMAINS = forms.DOMAINS
OPEN = casework.OPEN


class TaskDetail(Detail):
    """One task with who gave it and its steps."""

    def build(self) -> None:
        """Add the facts."""
        self.facts = KeyValueList()
        page, column = QWidget(), QVBoxLayout()
        page.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.facts)
        column.addStretch(1)
        self.tabs.add(self.tr("Task"), page)
        self.tabs.bar.hide()
        self.offers.chosen.connect(self._take_step)

    def read(self, session: Any, record: Any) -> Any:
        """Read the task."""
        return casework.task(session, record)

    def fill(self, row: Any) -> None:
        """Show the task with what may be done now."""
        if row is None:
            return
        self.show_title(row["title"], "", words.state(row["status"]), words.state_tone(row["status"]))
        family = words.about(row["number"], row["family"])
        reminded = formats.day(row["remind_on"]) if row["remind_on"] != row["due_on"] else ""
        closed = words.about(formats.day(row["state_on"]), row["closed_by_name"]) if row["state"] not in OPEN else ""
        pairs = [
            (self.tr("Family"), family or self.tr("none")),
            (self.tr("Due on"), formats.day(row["due_on"])),
            (self.tr("Assigned to"), row["assigned"]),
            (self.tr("Given by"), row["given_by"]),
        ]
        further = (
            (self.tr("Remind from"), reminded),
            (self.tr("Closed"), closed),
            (self.tr("Reason"), row["state_reason"]),
        )
        self.facts.show_pairs([*pairs, *(pair for pair in further if pair[1])])
        self.offers.show_offers(list(self._steps(row)))

    def finish(self) -> None:
        """Tick the task off, if it is open."""
        if self.data is not None and self.data["state"] == "open":
            self._step("finish")

    def change(self) -> None:
        """Open the form of the task, if it is open."""
        if self.data is not None and self.data["state"] == "open" and not self.why_not():
            family = {"number": self.data["number"], "title": self.data["family"]} if self.data["family_id"] else None
            forms.ask_task(self.window(), self.desk.tasks, family, self.data)

    def why_not(self) -> str:
        """Return why this person may not save tasks; nothing when they may."""
        return "" if self.desk.actions.allowed("task_done") else self.tr("This is not among your duties.")

    def _steps(self, row: Any) -> Sequence[Offer]:
        why_not = self.why_not()
        if row["state"] != "open":
            return [Offer("reopen", self.tr("Open again"), not why_not, why_not, False, ())]
        return [
            Offer("drop", self.tr("Drop…"), not why_not, why_not, False, ()),
            Offer("change", self.tr("Change…"), not why_not, why_not, False, ()),
            Offer("finish", self.tr("Done"), not why_not, why_not, True, ()),
        ]

    def _take_step(self, offer: Offer) -> None:
        if offer.move == "drop":
            row = self.data
            forms.ask_drop(self.window(), self.desk.tasks, row["id"], row["version"], row["title"])
        elif offer.move == "change":
            self.change()
        else:
            self._step(offer.move)

    def _step(self, step: str) -> None:
        args = (self.data["id"], self.data["version"], step)
        self.desk.tasks.write(self, casework.move_task, *args, changed=DOMAINS)


class TasksPage(FamiliesRegister):
    """The register of tasks; it begins with what is open for the person at work."""

    name = "tasks"
    icon = "check"
    register = casework.TASKS
    buttons = (("export", ""), ("new_task", "primary"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.detail.setMinimumWidth(300)

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("My tasks")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Words of the task, in any script")

    def first_filters(self) -> Mapping[str, tuple[str, str]]:
        """Return what the list begins with: what is open for me."""
        staff = self.tasks.office.staff
        return {"assigned": (str(staff.id), staff.name), "state": ("open", words.state("open"))}

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("due_on", self.tr("Due"), "date", 100),
            Column("title", self.tr("Task"), "bold", 290, grows=False),
            Column("family", self.tr("Family"), width=150),
            Column("number", self.tr("Number"), width=112, grows=False, shown=False),
            Column("assigned", self.tr("Assigned to"), "muted", 130, grows=False, optional=True),
            Column("status", self.tr("State"), "chip", 96, words=words.state, tones=words.state_tone),
        )

    def summary(self, totals: Any) -> str:
        """Return how many tasks there are."""
        return self.tr("%Ln tasks", "", totals.count)

    def make_detail(self) -> TaskDetail:
        """Return the pane of the selected task."""
        return TaskDetail(self.desk)

    def explain_empty(self, empty: EmptyState) -> None:
        """Say what a task is for."""
        empty.tell(
            self.tr("No tasks yet"),
            self.tr("Write down what is to be done by a day, for yourself or for a colleague."),
            self.tr("New task") if self.desk.actions.allowed("new_task") else "",
            self.new_task,
        )

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        return {**super().handlers(), "new_task": self.new_task, "task_done": self.detail.finish}

    def open_row(self, record: Any) -> None:
        """Open the notes of the task's family; a task without a family opens its own form."""
        family = self.family_of(record)
        if family is None:
            self.detail.change()
        else:
            self.open_family(family)
            self.sheet().open_part("notes")

    def new_task(self) -> None:
        """Ask for a new task; it belongs to no family."""
        forms.ask_task(self.window(), self.tasks)

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the form of a task and the tasks of everybody, for the tour."""
        return {"new": self.new_task, "everybody": self.bar.clear, "file": self._open_first}

    def _open_first(self) -> None:
        self.open_row(self.table.current())

    def _edit(self) -> None:
        if self.sheet() is None:
            self.detail.change()
        else:
            super()._edit()
