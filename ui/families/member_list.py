"""The members tab of a family file: the table, what is known of the chosen one, and the ways to change it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui import theme
from ui.buttons import button
from ui.families import words
from ui.families.household import kinds
from ui.families.members import MembersTable, reason
from ui.labels import label, tip
from ui.sheet import scrolled


class MemberList(QWidget):
    """Signals: `addAsked`, `changeAsked` (person id), `householdAsked` (kind of household change)."""

    addAsked = Signal()
    changeAsked = Signal(object)
    householdAsked = Signal(str)

    def __init__(self, why_not: str) -> None:
        super().__init__()
        self._members: dict[int, Mapping[str, Any]] = {}
        self.table = MembersTable()
        self.about = label("", "small", wrap=True)
        self.add = button(self.tr("Add a member…"), self.addAsked.emit, icon="person-add")
        self.change = button(self.tr("Change…"), self._ask_change, icon="edit", hint=self.tr("Enter"))
        self.household = button(self.tr("Household change…"), icon="home", menu=self._menu())
        for made in (self.add, self.change, self.household):
            made.setEnabled(not why_not)
            if why_not:
                made.setToolTip(tip(why_not))
        if not why_not:
            self.table.rowActivated.connect(self.changeAsked)
        self.table.rowChanged.connect(self._tell)
        self._arrange()

    def show_members(self, members: Sequence[Mapping[str, Any]]) -> None:
        """Show the members of a FamilyFile; the first is chosen until another is."""
        self._members = {member["id"]: member for member in members}
        self.table.show_members(members)
        if self.table.current() not in self._members:
            self.table.select_row(0)
        self._tell(self.table.current())

    def _tell(self, person: Any) -> None:
        member = self._members.get(person)
        self.about.setText(_about(member) if member else "")

    def _menu(self) -> QMenu:
        menu = QMenu()
        for kind in kinds.OFFERED:
            menu.addAction(f"{kinds.said(kind)}…").setData(kind)
        menu.triggered.connect(self._ask_household)
        return menu

    def _ask_household(self, action: QAction) -> None:
        self.householdAsked.emit(action.data())

    def _ask_change(self) -> None:
        if self.table.current() is not None:
            self.changeAsked.emit(self.table.current())

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self.table)
        column.addWidget(self.about)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.add)
        row.addWidget(self.change)
        row.addWidget(self.household)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(column))


def _about(member: Mapping[str, Any]) -> str:
    number = f"{words.field('jmbg')} {member['jmbg']}" if member["jmbg"] else ""
    parts = (member["name"], words.relation(member["relation"]), member["needs"], number, reason(member))
    return " · ".join(part for part in parts if part)
