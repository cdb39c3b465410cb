"""The registers of families and of people: columns, words, and what both can do."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from services.families import REGISTER
from ui import messages, theme
from ui.buttons import button
from ui.cards import EmptyState
from ui.columns import Column
from ui.families import words
from ui.families.detail import FamilyDetail, PersonDetail
from ui.families.facts import phones
from ui.families.people import People
from ui.page import Desk
from ui.register import RegisterPage

FAMILIES, PEOPLE = 0, 1
DOMAINS = frozenset({"families"})


class Switch(QWidget):
    """Families or people. Signal: `chosen` (0 or 1)."""

    chosen = Signal(int)

    def __init__(self, current: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
        row.setSpacing(theme.space(1))
        self._group = QButtonGroup(self)
        for number, text in enumerate((self.tr("Families"), self.tr("People"))):
            made = button(text, look="chip-on" if number == current else "chip")
            made.setCheckable(True)
            made.setChecked(number == current)
            self._group.addButton(made, number)
            row.addWidget(made)
        self._current = current
        self._group.idClicked.connect(self._press)

    def side(self, number: int) -> QPushButton:
        """Return one of the two buttons."""
        return self._group.button(number)

    def _press(self, number: int) -> None:
        self._group.button(self._current).setChecked(True)
        if number != self._current:
            self.chosen.emit(number)


class OwnRegister(RegisterPage):
    """What both registers have: the switch, the buttons, and the way to a family file."""

    openAsked = Signal(object)
    newAsked = Signal()
    importAsked = Signal()
    exportAsked = Signal(str)
    number = FAMILIES
    domains = DOMAINS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.switch = Switch(self.number)
        self.head.add(self.switch)
        for name, look in (("export", ""), ("import_register", ""), ("new_family", "primary")):
            self.head.add(desk.actions.button(name, look))
        self.detail.openAsked.connect(self.openAsked)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return the actions both registers carry out."""
        return {**super().handlers(), "export": self.ask_export}

    def ask_export(self) -> None:
        """Ask where to write what is shown."""
        kinds = self.tr("Excel workbook (*.xlsx)")
        path = messages.save_file(self.window(), self.tr("Export what is shown"), f"{self.name}.xlsx", kinds)
        if path:
            self.exportAsked.emit(path if path.lower().endswith(".xlsx") else f"{path}.xlsx")

    def explain_empty(self, empty: EmptyState) -> None:
        """Say how the register begins."""
        empty.tell(
            self.tr("No families yet"),
            self.tr("Import the register you keep in Excel, or enter the first family."),
            self.tr("Import register"),
            self.importAsked.emit,
        )


class FamilyRegister(OwnRegister):
    """All families."""

    name = "families"
    register = REGISTER

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("Families")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Name or number, in any script")

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("number", self.tr("Number"), width=112, grows=False),
            Column("title", self.tr("Family"), "bold", 170, grows=False),
            Column("members", self.tr("People"), "number", 66),
            Column("present", self.tr("Now"), width=110, optional=True),
            Column("origin", self.tr("From"), width=120, optional=True),
            Column("returns_to", self.tr("Returns to"), width=128),
            Column("phone", self.tr("Phone"), width=132, words=phones, grows=False, optional=True),
            Column("registered_on", self.tr("Registered"), "date", 100, optional=True),
            Column("state", self.tr("Stage"), "chip", 128, words=words.stage, tones=words.stage_tone),
        )

    def summary(self, totals: Any) -> str:
        """Return how many families there are."""
        return self.tr("%Ln family files", "", totals.count)

    def make_detail(self) -> FamilyDetail:
        """Return the pane of the selected family."""
        return FamilyDetail(self.desk)

    def open_row(self, record: Any) -> None:
        """Open the file of a family."""
        self.openAsked.emit(record)


class PeopleRegister(OwnRegister):
    """All people in the families."""

    name = "people"
    icon = "person"
    number = PEOPLE
    register = People()

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("People")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Name, JMBG or card number")

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("name", self.tr("Name"), "bold", 180, grows=False),
            Column("relation", self.tr("Role"), width=110),
            Column("born", self.tr("Born"), "date", 100),
            Column("jmbg_check", words.field("jmbg"), "chip", 110, words=words.check, tones=words.check_tone),
            Column("number", self.tr("Family"), width=112, grows=False),
            Column("state", self.tr("Stage"), "chip", words=words.stage, tones=words.stage_tone, optional=True),
            Column("needs", self.tr("Needs"), width=130, optional=True),
        )

    def summary(self, totals: Any) -> str:
        """Return how many people there are."""
        return words.people(totals.count)

    def make_detail(self) -> FamilyDetail:
        """Return the pane of the selected person's family."""
        return PersonDetail(self.desk, self.family_of)

    def open_row(self, record: Any) -> None:
        """Open the file of a person's family."""
        family = self.family_of(record)
        if family is not None:
            self.openAsked.emit(family)

    def family_of(self, person: Any) -> Any:
        """Return the family of a person among the rows here, or None."""
        row = self.table.records.row_of(person)
        line = self.table.records.line(row) if row >= 0 else None
        return line.row.family_id if line is not None else None
