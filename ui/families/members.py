"""The members of a family as a table: names in both scripts, birth, JMBG check with its reason, needs."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from services.dates import DayOrYear
from ui.columns import Column
from ui.families import words
from ui.labels import tip
from ui.table import RecordTable
from ui.table_model import RowRole

translate = QCoreApplication.translate


class MemberLine(NamedTuple):
    """A member as a row of the table."""

    id: int
    name: str
    other: str
    relation: str
    born: DayOrYear | None
    check: str
    reason: str
    needs: str | None


class MembersTable(RecordTable):
    """All members, the head first; a `brief` one is for the pane beside the register."""

    def __init__(self, *, brief: bool = False) -> None:
        super().__init__(_brief() if brief else _all(), "")
        self.setAccessibleName(translate("Families", "Members"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_members(self, members: Sequence[Mapping[str, Any]]) -> None:
        """Show the members of a FamilyFile."""
        ordered = sorted(members, key=lambda member: member["relation"] != "head")
        self.show_rows([_line(member) for member in ordered])
        self.fit_height(len(members))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say under the pointer why a JMBG does not agree."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid() and self.records.columns[index.column()].key == "check":
                QToolTip.showText(event.globalPos(), tip(index.data(RowRole).reason), self)
                return True
        return super().viewportEvent(event)


def reason(member: Mapping[str, Any]) -> str:
    """Return what the check of a member's JMBG says, in full."""
    if member["jmbg_check"] == "none":
        return translate("Families", "No JMBG was given.")
    if member["jmbg_check"] == "checked":
        return translate("Families", "The JMBG agrees with its check digit and with the birth date.")
    return words.sentences(member["jmbg_note"])


def _line(member: Mapping[str, Any]) -> MemberLine:
    on: date | None = member["born_on"]
    year = member["born_year"]
    return MemberLine(
        member["id"],
        member["name"],
        member["other_script"],
        words.relation(member["relation"]),
        DayOrYear(year, on) if year else None,
        member["jmbg_check"],
        reason(member),
        member["needs"],
    )


def _brief() -> tuple[Column, ...]:
    return (
        Column("name", translate("Families", "As on document"), "bold", 150, grows=False),
        Column("relation", translate("Families", "Role"), width=96),
        Column("born", translate("Families", "Born"), "date", 100, optional=True),
    )


def _all() -> tuple[Column, ...]:
    return (
        Column("name", translate("Families", "As on document"), "bold", 160, grows=False),
        Column("other", translate("Families", "Other script"), "muted", 140, optional=True),
        Column("relation", translate("Families", "Role"), width=92, grows=False),
        Column("born", translate("Families", "Born"), "date", 98),
        Column("check", translate("Families", "JMBG"), "chip", 112, words=words.check, tones=words.check_tone),
        Column("needs", translate("Families", "Needs"), width=110),
    )
