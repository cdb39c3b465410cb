"""Referrals: which family was referred where, whether it was sent, and what the agency answered and did."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from services.families import referrals
from services.families.referrals import Referral
from ui import formats
from ui.cards import EmptyState, KeyValueList
from ui.columns import Column
from ui.families.assistance import forms, words
from ui.families.assistance.letter import ask_letter, show_letter
from ui.families.assistance.moves import StepsDetail, ask_move, choices, extra
from ui.families.assistance.picking import ask_family, with_file
from ui.families.assistance.register import HelpRegister
from ui.families.casework.words import about
from ui.grants.steps import StepChoice
from ui.page import Desk
from ui.sheet import scrolled


class ReferralDetail(StepsDetail):
    """One referral: what is passed on and why, what was answered, and how it goes on."""

    def build(self) -> None:
        """Add the facts."""
        self.page: Any = None
        self.facts = KeyValueList()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.facts)
        column.addStretch(1)
        self.tabs.add(self.tr("Referral"), scrolled(column))
        self.tabs.bar.hide()

    def read(self, session: Any, record: Any) -> Any:
        """Read the referral."""
        return referrals.referral(session, record)

    def fill(self, file: Any) -> None:
        """Show the referral with what may be done now."""
        if file is None:
            return
        row = file.referral
        why_not = self.why_not(Referral)
        status = words.referral_status(row["status"]), words.referral_tone(row["status"])
        self.show_title(row["agency"], about(row["reference"], row["number"], row["family"]), *status)
        self.facts.show_pairs(self._facts(row))
        more = [extra("referral", row, "letter", self.tr("Letter…"))]
        if row["state"] == "drafted":
            more.append(extra("referral", row, "change", self.tr("Change…"), why_not))
        self.steps.show_steps([*more, *choices("referral", row, file.offers)])

    def take_step(self, step: StepChoice) -> None:
        """Ask for what a step needs, for the changes of a draft, or for the language of the letter."""
        row = step.row
        if step.offer.move == "letter":
            self.print_letter()
        elif step.offer.move == "change":
            self.change()
        else:
            title = about(row["reference"], row["agency"], row["family"])
            accepts = step.offer.move == "accept"
            ask_move(self.window(), self.desk.tasks, referrals.move_referral, step, title, answer=accepts)

    def change(self) -> None:
        """Open the form of the referral, if it is a draft."""
        row = self.data.referral if self.data is not None else None
        if row is not None and row["state"] == "drafted" and not self.why_not(Referral):
            with_file(self, row["family_id"], self._ask_change)

    def print_letter(self) -> None:
        """Ask for the language of the letter, and show it."""
        if self.data is not None:
            ask_letter(self.page, self.data.referral["id"], self.data.referral["reference"])

    def _ask_change(self, file: Any) -> None:
        forms.ask_referral(self.window(), self.desk.tasks, file, self.data.referral)

    def _facts(self, row: Mapping[str, Any]) -> list[tuple[str, str]]:
        pairs = [
            (self.tr("Reason"), row["reason"]),
            (self.tr("Who is referred"), row["person"] or self.tr("the whole family")),
            (self.tr("Data passed on"), words.data_list(row["shared"])),
            (self.tr("Drafted"), about(formats.day(row["drafted_on"]), row["made_by_name"])),
        ]
        further = (
            (self.tr("Sent on"), formats.day(row["sent_on"])),
            (self.tr("Answer expected by"), formats.day(row["answer_by"]) if row["answered_on"] is None else ""),
            (self.tr("Answered on"), formats.day(row["answered_on"])),
            (self.tr("What they answered"), row["answer"]),
            (self.tr("Outcome"), row["outcome"] if row["state"] == "done" else ""),
            (self.tr("Withdrawn"), formats.day(row["state_on"]) if row["state"] == "withdrawn" else ""),
            (self.tr("Reason of withdrawal"), row["state_reason"] if row["state"] == "withdrawn" else ""),
        )
        return [*pairs, *(pair for pair in further if pair[1])]


class ReferralsPage(HelpRegister):
    """The register of referrals, the newest first."""

    name = "referrals"
    icon = "export"
    register = referrals.REFERRALS
    buttons = (("print", ""), ("export", ""), ("new_referral", "primary"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.detail.page = self
        self.detail.setMinimumWidth(350)

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("Referrals")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Family, number or reason")

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("reference", self.tr("Referral"), "code", 116),
            Column("family", self.tr("Family"), "bold", 160),
            Column("agency", self.tr("Agency"), width=240),
            Column("drafted_on", self.tr("Drafted on"), "date", 100, shown=False),
            Column("sent_on", self.tr("Sent on"), "date", 100),
            Column("answer_by", self.tr("Answer by"), "date", 100, shown=False),
            Column("status", self.tr("State"), "chip", 124, words=words.referral_status, tones=words.referral_tone),
            Column("person", self.tr("Who is referred"), "muted", 130, shown=False),
            Column("shared", self.tr("Data passed on"), "muted", 200, words=words.data_list, shown=False),
            Column("number", self.tr("Number"), width=112, grows=False, shown=False),
        )

    def summary(self, totals: Any) -> str:
        """Return how many referrals there are."""
        return self.tr("%Ln referrals", "", totals.count)

    def make_detail(self) -> ReferralDetail:
        """Return the pane of the selected referral."""
        return ReferralDetail(self.desk)

    def explain_empty(self, empty: EmptyState) -> None:
        """Say what a referral is."""
        empty.tell(
            self.tr("No referrals yet"),
            self.tr("Pass a family on to an agency that can help, with its consent, and keep what they answer."),
            self.tr("New referral") if self.desk.actions.allowed("new_referral") else "",
            self.new_referral,
        )

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        return {**super().handlers(), "new_referral": self.new_referral}

    def new_referral(self) -> None:
        """Ask for the family, then for where it is referred to."""
        ask_family(self, self.tr("New referral"), partial(forms.ask_referral, self.window(), self.tasks))

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the sheets and dialogs of this page, for the tour."""
        stops: dict[str, Callable[[], object]] = {"new": self.new_referral}
        if self.detail.data is not None:
            stops |= {
                "letter": self.detail.print_letter,
                "paper": self._show_letter,
                "drafts": self._show_drafts,
            }
        return stops

    def _show_letter(self) -> None:
        row = self.detail.data.referral
        show_letter(self, row["id"], row["reference"], {"code": formats.language()})

    def _show_drafts(self) -> None:
        self.show_filtered({"state": ("drafted", words.referral_status("drafted"))})
