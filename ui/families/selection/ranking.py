"""The list of a round: points by criterion, total, outcome, and the reason of every rank."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from services.families.selection import Applicant, rounds
from services.families.selection.reading import LIVE, frozen
from ui import messages, theme
from ui.buttons import button
from ui.cards import EmptyState
from ui.columns import Column
from ui.families.selection import words
from ui.families.selection.part import RoundPart
from ui.families.selection.steps import DOMAINS
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.labels import label, tip
from ui.page import Desk
from ui.table import RecordTable
from ui.texts import translate


def columns(info: Any) -> list[Column]:
    """Return the columns of a list by criteria, each under its code: full names would leave no room for the points."""
    return [
        Column("place", translate("Selection", "Place"), "number", 58),
        Column("number", translate("Selection", "File"), "code", 112),
        Column("title", translate("Selection", "Family"), "bold", 150, grows=False),
        *(
            Column(f"c_{one.code}", one.code, "number", 62, words=words.points, sorts=False, optional=True)
            for one in info.criteria
        ),
        Column("total", translate("Selection", "Total"), "number", 66, words=words.points),
        Column(
            "outcome", translate("Selection", "Outcome"), "chip", 122, words=words.outcome, tones=words.outcome_tone
        ),
        Column("reason", translate("Selection", "Reason"), width=190, optional=True),
    ]


class RankingView(RoundPart):
    """A list of a round; the one the round's sheet shows first is read with it, another when it is looked at.

    Signals: `familyAsked` (family id), `scoreAsked`.
    """

    familyAsked = Signal(object)
    scoreAsked = Signal()

    def __init__(self, desk: Desk, kind: str) -> None:
        super().__init__(desk)
        self.kind = kind
        self.table: RecordTable | None = None
        self._rows: dict[Any, Mapping[str, Any]] = {}
        self._why = label("", "small", wrap=True)
        self._why.setMinimumHeight(theme.space(9))
        self.empty = EmptyState("families")
        self.invite = button(self.tr("Invite all eligible families"), self.invite_all, icon="add")
        self.score = button(self.tr("Give points…"), self.scoreAsked, icon="edit")
        self.exclude = button(self.tr("Leave out…"), self.ask_exclude)
        self.remove = button(self.tr("Take off the round"), self.ask_remove)
        self.open = button(self.tr("Open file"), self._open, icon="open")
        self._arrange()

    def refresh(self) -> None:
        """Show the list the file brings along; read another."""
        if self.file is not None and self.file.kind == self.kind:
            self._due = False
            self.fill(self.file.ranking)
        else:
            super().refresh()

    def read(self, session: Any, family_id: int) -> Any:
        """Read a frozen list."""
        return frozen(session, family_id, self.kind)

    def fill(self, data: Sequence[Any]) -> None:
        """Show a list."""
        if self.table is None:
            self._make_table()
        rows = words.rows(self.file.info, data)
        self._rows = {row["id"]: row for row in rows}
        self.table.show_rows(rows)
        if self.table.current() not in self._rows:
            self.table.select_row(0)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._allow()

    def invite_all(self) -> None:
        """Put all eligible families into the round."""
        self.desk.tasks.write(self, rounds.invite, self.round_id, changed=DOMAINS)

    def ask_exclude(self) -> None:
        """Ask why a family is left out of the ranking; one that is left out comes in again."""
        row = self._current()
        if row is None:
            return
        fields = (Field("reason", self.tr("Reason"), "note", required=not row["excluded"], most=500),)
        form = Form(
            self.desk.tasks,
            fields,
            rounds.leave_out,
            args=(row["id"],),
            values={"reason": row["excluded"]},
            domains=DOMAINS,
            columns=1,
        )
        note = self.tr("It stays on the list, last, with this reason. An empty reason takes it in again.")
        FormDialog(self.window(), f"{row['number']} · {row['title']}", form, self.tr("Save"), note).open()

    def ask_remove(self) -> None:
        """Take a family that was put in by mistake off the round."""
        row = self._current()
        if row is None:
            return
        question = self.tr("Take {family} off the round?").format(family=row["title"])
        more = self.tr("Its points in this round go too. To refuse a family, leave it out with the reason.")
        if messages.confirm(self.window(), question, self.tr("Take off"), more=more, danger=True):
            self.desk.tasks.write(self, rounds.withdraw, row["id"], changed=DOMAINS)

    def _current(self) -> Mapping[str, Any] | None:
        return self._rows.get(self.table.current()) if self.table is not None else None

    def _open(self) -> None:
        row = self._current()
        if row is not None:
            self.familyAsked.emit(row["family"])

    def _tell(self, _record: Any) -> None:
        row = self._current()
        self._why.setText(f"{row['sum']}\n{row['reason']}" if row is not None else "")

    def _make_table(self) -> None:
        self.table = RecordTable(columns(self.file.info), "ranking")
        self.table.setAccessibleName(self.tr("Ranked list"))
        self.table.rowChanged.connect(self._tell)
        self.table.rowActivated.connect(self._open)
        self._stack.addWidget(self.table)

    def _allow(self) -> None:
        why_not = self.why_not(Applicant)
        is_open = self.is_in("open")
        for made in (self.invite, self.score, self.exclude, self.remove):
            made.setVisible(is_open and self.kind == LIVE)
            made.setEnabled(not why_not)
            made.setToolTip(tip(why_not))
        self.empty.tell(
            self.tr("No families yet"),
            self.tr("Invite the families that were found eligible; each can be left out with a reason."),
            self.tr("Invite all eligible families") if is_open and not why_not else "",
            self.invite_all,
        )

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        for made in (self.score, self.exclude, self.remove, self.invite, self.open):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._why)
        self.body.addLayout(row)
