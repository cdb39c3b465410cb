"""Agencies: offices and organisations with whom to ask for there, and whose data each of them received."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.families import agencies
from services.families.agencies import Agency
from services.values import format_phone
from ui import formats, messages, theme
from ui.buttons import button
from ui.cards import EmptyState, KeyValueList
from ui.columns import Column
from ui.families.assistance import forms, words
from ui.families.assistance.moves import StepsDetail, extra
from ui.families.casework.notes import allow
from ui.families.facts import phones
from ui.families.registers import FamiliesRegister
from ui.grants.flow import FlowLayout
from ui.grants.steps import StepChoice
from ui.labels import label
from ui.page import Desk
from ui.sheet import scrolled
from ui.table import RecordTable

CONTACTS, RECEIVED = 1, 2


class AgencyDetail(StepsDetail):
    """One agency: how to reach it, whom to ask for, and whose data it received."""

    def build(self) -> None:
        """Add the tabs."""
        self.facts = KeyValueList()
        self.contacts, self.received = self._make_contacts(), self._make_received()
        self.no_contacts = label(self.tr("No contacts yet."), "muted")
        self.nothing = label(self.tr("No family's data were passed on to it."), "muted", wrap=True)
        self.add = button(self.tr("New contact…"), self.ask_contact, icon="add")
        self.edit = button(self.tr("Change…"), self.ask_change, icon="edit")
        self.remove = button(self.tr("Take out"), self.ask_removal)
        self.tabs.add(self.tr("Agency"), scrolled(_column(self.facts)))
        self.tabs.add(self.tr("Contacts"), self._contacts_part())
        self.tabs.add(self.tr("Data received"), scrolled(_column(self.nothing, self.received)))

    def read(self, session: Any, record: Any) -> Any:
        """Read the agency."""
        return agencies.agency(session, record)

    def fill(self, card: Any) -> None:
        """Show the agency with what may be done now."""
        if card is None:
            return
        row = card.agency
        why_not = self.why_not(Agency)
        status = ("", "neutral") if row["active"] else (self.tr("not in use"), "warn")
        self.show_title(row["name"], words.agency_kind(row["kind"]), *status)
        self.facts.show_pairs(self._facts(row))
        self._show_list(self.contacts, self.no_contacts, card.contacts, CONTACTS)
        self._show_list(self.received, self.nothing, card.received, RECEIVED)
        self._tell(self.contacts.current())
        use = self.tr("Take out of use") if row["active"] else self.tr("Take into use again")
        named = (("use", use), ("change", self.tr("Change…")))
        self.steps.show_steps([extra("agency", row, name, text, why_not) for name, text in named])

    def take_step(self, step: StepChoice) -> None:
        """Open the form, or take the agency out of use or back into it."""
        row = step.row
        if step.offer.move == "change":
            self.change()
        else:
            args, values = (row["id"], row["version"]), {"active": not row["active"]}
            self.desk.tasks.write(self, agencies.change_agency, *args, changed=forms.DOMAINS, **values)

    def change(self) -> None:
        """Open the form of the agency."""
        if self.data is not None and not self.why_not(Agency):
            forms.ask_agency(self.window(), self.desk.tasks, self.data.agency)

    def ask_contact(self) -> None:
        """Ask for a new contact."""
        forms.ask_contact(self.window(), self.desk.tasks, self.data.agency)

    def ask_change(self) -> None:
        """Ask for the changes of the chosen contact."""
        row = self._contact()
        if row is not None and self.edit.isEnabled():
            forms.ask_contact(self.window(), self.desk.tasks, self.data.agency, row)

    def ask_removal(self) -> None:
        """Take the chosen contact out, after asking."""
        row = self._contact()
        if row is None:
            return
        question = self.tr("Take “{name}” out of the contacts?").format(name=row.name)
        more = self.tr("It stays in the database with its history.")
        if messages.confirm(self.window(), question, self.tr("Take out"), more=more, danger=True):
            args = (row.id, row.version)
            self.desk.tasks.write(self, agencies.change_contact, *args, changed=forms.DOMAINS, withdrawn=True)

    def _contact(self) -> Any:
        return next((one for one in self.data.contacts if one.id == self.contacts.current()), None)

    def _show_list(self, table: RecordTable, nothing: QWidget, rows: Sequence[Any], tab: int) -> None:
        table.show_rows(rows)
        table.fit_height(10)
        table.setVisible(bool(rows))
        nothing.setVisible(not rows)
        if table.current() not in [row.id for row in rows]:
            table.select_row(0)
        self.tabs.show_count(tab, len(rows) or None)

    def _tell(self, record: Any) -> None:
        why_not = self.why_not(Agency)
        for made in (self.edit, self.remove):
            allow(made, fits=record is not None, why_not=why_not)
        allow(self.add, fits=True, why_not=why_not)

    def _open_family(self, record: Any) -> None:
        row = next(one for one in self.data.received if one.id == record)
        self.desk.go("family", row.family_id)

    def _contacts_part(self) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, right=False)
        for made in (self.add, self.edit, self.remove):
            flow.addWidget(made)
        return scrolled(_column(self.no_contacts, self.contacts, buttons))

    def _make_contacts(self) -> RecordTable:
        made = RecordTable(
            (
                Column("name", self.tr("Name"), "bold", 110),
                Column("duty", self.tr("Sees to"), width=100),
                Column("phone", self.tr("Phone"), width=112, words=format_phone, grows=False),
                Column("email", self.tr("E-mail"), "muted", 120, optional=True),
            )
        )
        made.setAccessibleName(self.tr("Contacts"))
        made.rowChanged.connect(self._tell)
        made.rowActivated.connect(self.ask_change)
        return made

    def _make_received(self) -> RecordTable:
        made = RecordTable(
            (
                Column("sent_on", self.tr("Sent on"), "date", 96),
                Column("family", self.tr("Family"), "bold", 130),
                Column("shared", self.tr("Data"), "muted", 120, words=words.data_list),
            )
        )
        made.setAccessibleName(self.tr("Data received"))
        made.rowActivated.connect(self._open_family)
        return made

    def _facts(self, row: Mapping[str, Any]) -> list[tuple[str, str]]:
        return [
            (self.tr("Place"), row["place"]),
            (self.tr("Address"), row["address"]),
            (self.tr("Phone"), phones(row["phone"])),
            (self.tr("E-mail"), row["email"]),
            (self.tr("Web"), row["web"]),
            (self.tr("Referrals sent"), formats.number(row["referrals"])),
            *([(self.tr("Note"), row["note"])] if row["note"] else []),
        ]


def _column(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space(2))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column


class AgenciesPage(FamiliesRegister):
    """The register of agencies; it begins with those in use."""

    name = "agencies"
    icon = "home"
    register = agencies.AGENCIES
    buttons = (("print", ""), ("export", ""), ("new_agency", "primary"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.detail.setMinimumWidth(370)

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("Agencies")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Name of the agency, in any script")

    def first_filters(self) -> Mapping[str, tuple[str, str]]:
        """Return what the list begins with: what is in use."""
        return {"use": ("yes", self.tr("in use"))}

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("name", self.tr("Name"), "bold", 240),
            Column("kind", self.tr("Kind"), "muted", 168, words=words.agency_kind, grows=False),
            Column("place", self.tr("Place"), width=124, grows=False, optional=True),
            Column("phone", self.tr("Phone"), width=130, words=phones, grows=False),
            Column("email", self.tr("E-mail"), "muted", 150, shown=False),
            Column("contacts", self.tr("Contacts"), "number", 76, shown=False),
            Column("referrals", self.tr("Referrals"), "number", 76, optional=True),
        )

    def summary(self, totals: Any) -> str:
        """Return how many agencies there are."""
        return self.tr("%Ln agencies", "", totals.count)

    def make_detail(self) -> AgencyDetail:
        """Return the pane of the selected agency."""
        return AgencyDetail(self.desk)

    def explain_empty(self, empty: EmptyState) -> None:
        """Say what an agency is."""
        empty.tell(
            self.tr("No agencies yet"),
            self.tr("Enter the offices and organisations that help families: steps and referrals name them."),
            self.tr("New agency") if self.desk.actions.allowed("new_agency") else "",
            self.new_agency,
        )

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        return {**super().handlers(), "new_agency": self.new_agency}

    def new_agency(self) -> None:
        """Ask for a new agency."""
        forms.ask_agency(self.window(), self.tasks)

    def open_row(self, _record: Any) -> None:
        """Open the form of the agency."""
        self.detail.change()

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the sheets and dialogs of this page, for the tour."""
        stops: dict[str, Callable[[], object]] = {"new": self.new_agency}
        if self.detail.data is not None:
            stops |= {"contacts": self._show_contacts, "contact": self.detail.ask_contact}
            stops |= {"received": self._show_received}
        return stops

    def _show_contacts(self) -> None:
        self.detail.tabs.go(CONTACTS)

    def _show_received(self) -> None:
        self.detail.tabs.go(RECEIVED)

    def _edit(self) -> None:
        self.detail.change()
