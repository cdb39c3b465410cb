"""The pane of the selected grant: summary, procurement, payments, papers and history, and the steps open now."""

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QVBoxLayout

from services import grants
from services.history import grant_history
from ui import formats, theme
from ui.detail import Detail
from ui.fields import Choices
from ui.grants import words
from ui.grants.changes import ChangesTab, differences
from ui.grants.papers import PapersTab
from ui.grants.payments import PaymentsTab
from ui.grants.procurement import ProcurementTab
from ui.grants.questions import Questions
from ui.grants.rights import refusals
from ui.grants.steps import StepBar, StepChoice
from ui.grants.summary import SummaryTab
from ui.tasks import Job

SUMMARY, ORDERS, PAYMENTS, PAPERS, HISTORY = range(5)


class More(NamedTuple):
    """What only some tabs show: the payments with their proof, and the history."""

    grant_id: int
    payments: Sequence[Any]
    history: Sequence[Any]


class GrantDetail(Detail):
    """Reads a grant in two round trips; payments and history in two more when their tab is looked at."""

    def build(self) -> None:
        """Add the tabs."""
        self._more: More | None = None
        self._fresh = False
        self._more_job: Job | None = None
        self._wanted_payment: Any = None
        self._seen: StepChoice | None = None
        self._overtaken_by = ""
        self.questions = Questions(self.desk, self)
        self.summary, self.procurement, self.payments = SummaryTab(), ProcurementTab(), PaymentsTab()
        self.papers, self.changes = PapersTab(self.desk.tasks), ChangesTab()
        for title, tab in (
            (self.tr("Summary"), self.summary),
            (self.tr("Orders"), self.procurement),
            (self.tr("Payments"), self.payments),
            (self.tr("Documents"), self.papers),
            (self.tr("History"), self.changes),
        ):
            self.tabs.add(title, tab)
        self.setMinimumWidth(theme.space(109))
        self._connect()

    def read(self, session: Any, record: Any) -> Any:
        """Read the grant file."""
        return grants.grant_file(session, record)

    def fill(self, file: Any) -> None:
        """Show the grant file, then what the tab in front needs besides."""
        row = file.grant
        self._fresh = False
        refused = refusals(self.desk.tasks.office.staff)
        note = " · ".join(part for part in (row["activity"], row["returns_to"], row["contract_number"]) if part)
        state = row["state"]
        self.show_title(f"{row['number']} · {row['family']}", note, words.grant_word(state), words.grant_tone(state))
        self.summary.show_grant(file, refused["grant"])
        self.procurement.show_grant(file, refused)
        self.payments.show_money(file, refused["payment"], refused["paper"])
        self.papers.show_grant(file, refused["paper"])
        self._show_tab()
        if self._seen is None or self._seen.kind == "grant":
            self._say_overtaken(file.grant)

    def begin_step(self) -> None:
        """Ask what the first step that may be taken now needs."""
        choices = [choice for choice in self.steps.choices() if choice.offer.enabled]
        for choice in sorted(choices, key=_is_primary)[-1:]:
            self._ask_step(choice)

    def show_payment(self, payment_id: Any) -> None:
        """Show the payments, and one of them once it is read."""
        self._wanted_payment = payment_id
        self.tabs.go(PAYMENTS)

    def _connect(self) -> None:
        self.tabs.shown.connect(self._show_tab)
        self.steps.chosen.connect(self._ask_step)
        self.questions.overtaken.connect(self._look_again)
        self.questions.drafted.connect(self.show_payment)
        self.summary.familyAsked.connect(self._go_family)
        self.summary.editAsked.connect(self._edit_application)
        self.procurement.asked.connect(self._ask)
        self.payments.chosen.connect(self._show_steps)
        self.payments.editAsked.connect(self._edit_payment)
        self.payments.paperAsked.connect(self._attach_proof)
        self.payments.procurementAsked.connect(self._go_procurement)
        self.papers.attachAsked.connect(self._attach)

    def _show_tab(self) -> None:
        if self.data is None:
            return
        if self.tabs.current() in (PAYMENTS, HISTORY) and not self._fresh:
            self._read_more()
        self._show_steps()

    def _read_more(self) -> None:
        if self._more_job is not None:
            self._more_job.cancel()
        self._more_job = self.desk.tasks.read(self, partial(_read, self.record), self._take_more, self._fail)

    def _take_more(self, more: More) -> None:
        if self.data is None or more.grant_id != self.data.grant["id"]:
            return
        self._more, self._fresh = more, True
        self.payments.show_payments(more.payments, more.history)
        self.changes.show_history(self.data, more.history)
        if self._wanted_payment is not None:
            self.payments.choose(self._wanted_payment)
            self._wanted_payment = None
        self._show_steps()
        if self._seen is not None and self._seen.kind == "payment":
            self._say_overtaken(self._now(self._seen.row["id"]))

    def _show_steps(self) -> None:
        """Offer the steps of the chosen payment on its tab, of the grant elsewhere."""
        payment = self.payments.current() if self.tabs.current() == PAYMENTS else None
        if payment is not None:
            self.steps.show_steps(_choices("payment", payment.payment, payment.offers))
        elif self.tabs.current() == PAYMENTS and self.data.part("payment"):
            self.steps.show_steps(())
        else:
            self.steps.show_steps(_choices("grant", self.data.grant, self.data.offers))

    def _ask_step(self, step: StepChoice) -> None:
        row = step.row
        self._seen = step
        if step.kind == "payment":
            note = f"{row['number']} · {row['supplier']} · {formats.euros(row['amount'])}"
        else:
            note = f"{row['number']} · {row['family']}"
        self.questions.step(step, note)

    def _look_again(self, who: str) -> None:
        """Read the record again, and say afterwards what is different from what the person saw."""
        self._overtaken_by = who
        self.refresh()

    def _say_overtaken(self, now: Any) -> None:
        who, self._overtaken_by = self._overtaken_by, ""
        if not who or now is None:
            return
        sentence = self.tr("{who} changed this while you were looking at it; nothing of yours was saved.")
        changes = differences(self._seen.kind, self._seen.row, now) if self._seen is not None else ""
        self.notice.tell(f"{sentence.format(who=who)} {changes}".strip(), self.tr("I have seen it"))

    def _now(self, payment_id: int) -> Any:
        files = self._more.payments if self._more is not None else ()
        return next((file.payment for file in files if file.payment["id"] == payment_id), None)

    def _ask(self, what: str, purchase: Any, row: Any) -> None:
        self.questions.ask(what, self.data, purchase, row)

    def _edit_payment(self) -> None:
        self.questions.change_payment(self.payments.current())

    def _attach_proof(self) -> None:
        payment = self.payments.current()
        missing = next((kind for kind, _word, there in payment.proof if not there), "other")
        self.questions.paper(self._owners(), f"payment_id={payment.payment['id']}", missing)

    def _attach(self, path: str) -> None:
        self.questions.paper(self._owners(), f"grant_id={self.data.grant['id']}", "", path)

    def _owners(self) -> Choices:
        own = [(f"grant_id={self.data.grant['id']}", self.tr("This grant"))]
        words_of = self.tr("Payment {number}")
        return own + [
            (f"payment_id={row['id']}", words_of.format(number=row["number"])) for row in self.data.part("payment")
        ]

    def _go_procurement(self) -> None:
        self.tabs.go(ORDERS)

    def _go_family(self, family: Any) -> None:
        self.desk.go("family", family)

    def _edit_application(self) -> None:
        self.questions.application(self.data)

    def _foot(self, column: QVBoxLayout) -> None:
        self.steps = StepBar()
        self.offers.setParent(self)
        self.offers.hide()
        column.addWidget(self.steps)


def _is_primary(choice: StepChoice) -> bool:
    return bool(choice.offer.primary)


def _read(grant_id: int, session: Any) -> More:
    return More(grant_id, grants.payment_files(session, grant_id), grant_history(session, grant_id))


def _choices(kind: str, row: Any, offers: Sequence[Any]) -> list[StepChoice]:
    return [StepChoice(kind, row, offer, words.step_text(kind, row, offer)) for offer in offers]
