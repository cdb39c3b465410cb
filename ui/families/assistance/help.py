"""What a family asked help with and where it was referred to, in its file."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from services.families import referrals
from services.families.assistance import OPEN, AssistanceRequest
from services.families.referrals import Referral
from ui import theme
from ui.buttons import button
from ui.columns import Column
from ui.families.assistance import forms, words
from ui.families.casework.notes import allow, head
from ui.families.section import FamilySection
from ui.labels import label
from ui.page import Desk
from ui.sheet import scrolled
from ui.table import RecordTable


class HelpView(FamilySection):
    """Lists the requests of a family over its referrals; Enter opens one in its register."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.requests, self.referrals = self._make_requests(), self._make_referrals()
        self.no_requests = label(self.tr("No help was asked for yet."), "muted")
        self.no_referrals = label(self.tr("The family was not referred to any agency."), "muted")
        self.received = label("", "small", wrap=True)
        self.add_request = button(self.tr("New request…"), self.ask_request, icon="add")
        self.add_referral = button(self.tr("New referral…"), self.ask_referral, icon="add")
        self._arrange()

    def read(self, session: Any, family_id: int) -> Any:
        """Read the requests and the referrals."""
        return referrals.help_of(session, family_id)

    def fill(self, found: Any) -> None:
        """Show them; what was chosen stays chosen."""
        for table, rows, none in (
            (self.requests, found.requests, self.no_requests),
            (self.referrals, found.referrals, self.no_referrals),
        ):
            table.show_rows(rows)
            if table.current() not in [row.id for row in rows]:
                table.select_row(0)
            table.fit_height(6)
            table.setVisible(bool(rows))
            none.setVisible(not rows)
        allow(self.add_request, fits=True, why_not=self.why_not(AssistanceRequest))
        allow(self.add_referral, fits=True, why_not=self.why_not(Referral))
        self._tell_recipients(found.referrals)
        under_way = [row for row in found.requests if row.state in OPEN]
        waiting = [row for row in found.referrals if row.state in ("drafted", "sent", "accepted")]
        self.counted.emit(len(under_way) + len(waiting) or None)

    def forget(self) -> None:
        """Show nothing of another family."""
        self.fill(referrals.FamilyHelp((), ()))

    def ask_request(self) -> None:
        """Ask what the family wants help with."""
        forms.ask_request(self.window(), self.desk.tasks, self.file)

    def ask_referral(self) -> None:
        """Ask where the family is referred to."""
        forms.ask_referral(self.window(), self.desk.tasks, self.file)

    def _tell_recipients(self, rows: Any) -> None:
        """Say who received data of the family, as the law lets it ask (ZZPL, art. 26)."""
        names = list(dict.fromkeys(row.agency for row in rows if row.sent_on is not None))
        text = self.tr("Data of this family were passed on to: {names}.").format(names=", ".join(names))
        self.received.setText(text if names else "")
        self.received.setVisible(bool(names))

    def _open_request(self, record: Any) -> None:
        self.desk.go("request", record)

    def _open_referral(self, record: Any) -> None:
        self.desk.go("referral", record)

    def _make_requests(self) -> RecordTable:
        made = RecordTable(
            (
                Column("asked", self.tr("What is asked"), "bold", 180),
                Column("next_step", self.tr("Next step"), width=180, words=words.next_step),
                Column("deadline", self.tr("Due"), "date", 100),
                Column("assigned", self.tr("Assigned to"), "muted", 110, optional=True),
                Column("status", self.tr("State"), "chip", 100, words=words.request_status, tones=words.request_tone),
            )
        )
        made.setAccessibleName(self.tr("Requests"))
        made.rowActivated.connect(self._open_request)
        return made

    def _make_referrals(self) -> RecordTable:
        made = RecordTable(
            (
                Column("reference", self.tr("Referral"), "code", 116),
                Column("agency", self.tr("Agency"), "bold", 170),
                Column("reason", self.tr("Reason"), width=150, words=_one_line),
                Column("sent_on", self.tr("Sent on"), "date", 100),
                Column("status", self.tr("State"), "chip", 120, words=words.referral_status, tones=words.referral_tone),
            )
        )
        made.setAccessibleName(self.tr("Referrals"))
        made.rowActivated.connect(self._open_referral)
        return made

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, theme.space(1), 0)
        column.setSpacing(theme.space(2))
        column.addLayout(head(self.tr("Requests"), self.add_request))
        for part in (self.no_requests, self.requests):
            column.addWidget(part)
        column.addSpacing(theme.space(2))
        column.addLayout(head(self.tr("Referrals"), self.add_referral))
        for part in (self.no_referrals, self.referrals, self.received):
            column.addWidget(part)
        column.addStretch(1)
        self.body.addWidget(scrolled(column), 1)


def _one_line(text: str) -> str:
    return " ".join(text.split())
