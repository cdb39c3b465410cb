"""The committee of a round: its members, how far each has scored, and who stepped out for which family."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from services.administration import people
from services.families.selection import Member, rounds
from services.families.selection.reading import committee, conflicts
from ui import messages, theme
from ui.buttons import button
from ui.cards import EmptyState
from ui.columns import Column
from ui.families.selection.part import RoundPart
from ui.families.selection.steps import DOMAINS
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.labels import label, tip
from ui.page import Desk
from ui.table import RecordTable


class CommitteeRows(NamedTuple):
    """What the tab shows."""

    members: Sequence[Any]
    conflicts: Sequence[Any]


class CommitteeView(RoundPart):
    """Members above, declared conflicts of interest below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.members = RecordTable(
            (
                Column("name", self.tr("Member"), "bold", 200),
                Column("office", self.tr("From"), width=180),
                Column("chair", self.tr("Chair"), width=80, words=self._yes, grows=False),
                Column("scored", self.tr("Families scored"), "number", 130),
                Column("conflicts", self.tr("Stepped out for"), "number", 130),
            )
        )
        self.conflicts = RecordTable(
            (
                Column("name", self.tr("Member"), "bold", 170),
                Column("number", self.tr("File"), "code", 112),
                Column("title", self.tr("Family"), width=170),
                Column("declared_on", self.tr("Declared"), "date", 110),
                Column("reason", self.tr("Reason"), width=220),
            )
        )
        self.empty = EmptyState("person")
        self.add = button(self.tr("Add a member…"), self.ask_member, icon="person-add")
        self.drop = button(self.tr("Take off the committee"), self.ask_drop)
        self._arrange()

    def read(self, session: Any, family_id: int) -> CommitteeRows:
        """Read members and conflicts."""
        return CommitteeRows(committee(session, family_id), conflicts(session, family_id))

    def fill(self, data: CommitteeRows) -> None:
        """Show them."""
        self.members.show_rows(data.members)
        self.members.fit_height(7)
        self._stack.setFixedHeight(self.members.height() if data.members else theme.space(50))
        self.conflicts.show_rows(data.conflicts)
        self._none.setVisible(not data.conflicts)
        self.conflicts.setVisible(bool(data.conflicts))
        if self.members.current() is None:
            self.members.select_row(0)
        self._stack.setCurrentIndex(1 if data.members else 0)
        self.counted.emit(len(data.members))
        why_not = self.why_not(Member)
        for made in (self.add, self.drop):
            made.setVisible(self.is_in("open"))
            made.setEnabled(not why_not and (made is self.add or bool(data.members)))
            made.setToolTip(tip(why_not))
        verb = self.tr("Add a member…") if self.is_in("open") and not why_not else ""
        self.empty.tell(
            self.tr("No committee yet"),
            self.tr("Colleagues score under their own login; sheets of members from outside are entered."),
            verb,
            self.ask_member,
        )

    def ask_member(self) -> None:
        """Ask who is to be on the committee."""
        fields = (
            Field("staff_id", self.tr("Colleague"), "choice", choices=_colleagues),
            Field("name", self.tr("Or a name from outside")),
            Field("office", self.tr("From")),
            Field("chair", self.tr("Chairs the committee"), "check"),
        )
        form = Form(
            self.desk.tasks, fields, rounds.add_member, args=(self.round_id,), domains=DOMAINS, columns=1, values={}
        )
        FormDialog(self.window(), self.tr("Add a member"), form, self.tr("Add")).open()

    def ask_drop(self) -> None:
        """Take a member off who has neither scored nor stepped out."""
        if self.members.current() is not None and messages.confirm(
            self.window(), self.tr("Take this member off the committee?"), self.tr("Take off"), danger=True
        ):
            self.desk.tasks.write(self, rounds.drop_member, self.members.current(), changed=DOMAINS)

    def _yes(self, value: Any) -> str:
        return self.tr("yes") if value else " "

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self.members.setAccessibleName(self.tr("Committee"))
        self.conflicts.setAccessibleName(self.tr("Conflicts of interest"))
        self._stack.addWidget(self.members)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.add)
        row.addWidget(self.drop)
        row.addStretch(1)
        self._none = label(self.tr("Nobody has stepped out."), "muted")
        self.body.addWidget(self._stack)
        self.body.addLayout(row)
        self.body.addSpacing(theme.space(2))
        self.body.addWidget(label(self.tr("Conflicts of interest"), "heading"))
        self.body.addWidget(self._none)
        self.body.addWidget(self.conflicts, 1)
        self.body.addStretch(0)


def _colleagues(session: Any) -> list[tuple[int, str]]:
    return [(one["id"], one["name"]) for one in people(session) if one["active"]]
