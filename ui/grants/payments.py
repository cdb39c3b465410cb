"""The payments of a grant: the money, each payment with its proof and state, and the way of the chosen one."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.buttons import button
from ui.columns import Column
from ui.grants import words
from ui.grants.money import Money
from ui.grants.trail import trail
from ui.labels import label, tip
from ui.sheet import scrolled
from ui.stages import Timeline
from ui.table import RecordTable
from ui.texts import shown

OVER = ("justified", "cancelled", "reversed")


class PaymentLine(NamedTuple):
    """A payment as a row of the small table."""

    id: int
    supplier: str
    amount: int
    proof: str
    state: str


class PaymentsTab(QWidget):
    """Signals: `chosen` when another payment is, `editAsked`, `paperAsked`, `procurementAsked`."""

    chosen = Signal()
    editAsked = Signal()
    paperAsked = Signal()
    procurementAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file: Any = None
        self._payments: dict[int, Any] = {}
        self._history: Sequence[Any] = ()
        self.money, self.table, self.way = Money(), self._make_table(), Timeline()
        self._name = label("", "heading", wrap=True)
        self._missing = label("", "warning", wrap=True)
        self._edit = button(self.tr("Change…"), self.editAsked.emit, look="link")
        self._paper = button(self.tr("Attach proof…"), self.paperAsked.emit, look="link")
        self._none = label(self.tr("No payment yet. One is drafted from a supplier's invoice."), "muted", wrap=True)
        self._go = button(self.tr("Go to the orders"), self.procurementAsked.emit)
        self._arrange()

    def show_money(self, file: Any, why_fixed: str, why_no_paper: str) -> None:
        """Show the figures of a GrantFile while its payments are still being read; the reasons close the buttons."""
        for made, why in ((self._edit, why_fixed), (self._paper, why_no_paper)):
            made.setEnabled(not why)
            made.setToolTip(tip(why))
        other = self._file is None or self._file.grant["id"] != file.grant["id"]
        self._file = file
        self.money.show_grant(file)
        if other:
            self._payments = {}
            self.table.show_rows(())
            self._show_chosen()

    def show_payments(self, payments: Sequence[Any], history: Sequence[Any]) -> None:
        """Show the PaymentFiles of the grant; the first that is not over is chosen."""
        self._payments = {file.payment["id"]: file for file in payments}
        self._history = history
        self.table.show_rows([self._line(number, file) for number, file in enumerate(payments, 1)])
        self.table.setVisible(bool(payments))
        self.table.fit_height(6)
        if self.table.current() not in self._payments:
            self.table.select(self._first(payments))
        self._show_chosen()

    def current(self) -> Any:
        """Return the chosen PaymentFile, or None."""
        return self._payments.get(self.table.current())

    def choose(self, payment_id: int) -> None:
        """Choose a payment, also one that is still to be read."""
        self.table.select(payment_id)

    def _make_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("supplier", self.tr("Payment"), width=110),
                Column("amount", "€", "money", 84),
                Column("proof", self.tr("Proof"), width=62, grows=False),
                Column("state", self.tr("State"), "chip", 100, words=words.payment_word, tones=words.payment_tone),
            )
        )
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(self.tr("Payments"))
        made.rowChanged.connect(self._choose)
        made.hide()
        return made

    def _line(self, number: int, file: Any) -> PaymentLine:
        row = file.payment
        proof = self.tr("{there} of {all}").format(there=file.proven, all=len(file.proof))
        return PaymentLine(row["id"], f"{number} · {row['supplier']}", row["amount"], proof, row["state"])

    def _first(self, payments: Sequence[Any]) -> int | None:
        """Choose what waits for this person, else what waits for anybody, else the last."""
        open_ones = [file for file in payments if file.payment["state"] not in OVER]
        mine = [file for file in open_ones if any(offer.primary and offer.enabled for offer in file.offers)]
        found = [*mine, *open_ones, *payments[-1:]]
        return found[0].payment["id"] if found else None

    def _choose(self) -> None:
        self._show_chosen()
        self.chosen.emit()

    def _show_chosen(self) -> None:
        file = self.current()
        for part in (self._name, self.way, self._paper):
            part.setVisible(file is not None)
        self._name.setText(f"{file.payment['number']} · {file.payment['purpose']}" if file is not None else "")
        empty = self._file is not None and not self._file.part("payment")
        for part in (self._none, self._go):
            part.setVisible(empty)
        self._edit.setVisible(file is not None and file.payment["state"] in ("drafted", "returned"))
        self.way.show_steps(trail(self._file, file, self._history) if file is not None else ())
        missing = self._missing_proof(file)
        self._missing.setVisible(bool(missing))
        self._missing.setText(missing)

    def _missing_proof(self, file: Any) -> str:
        """Name the proof a paid payment still lacks."""
        if file is None or file.payment["state"] != "paid" or file.proven == len(file.proof):
            return ""
        kinds = ", ".join(shown(word) for _kind, word, there in file.proof if not there)
        return self.tr("Still missing: {kinds}").format(kinds=kinds)

    def _arrange(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, theme.space(1), 0)
        body.setSpacing(theme.space(3))
        body.addWidget(self.money)
        body.addWidget(self.table)
        body.addWidget(self._none)
        body.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self._edit)
        row.addWidget(self._paper)
        body.addLayout(row)
        body.addWidget(self._missing)
        body.addWidget(self.way)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(body))
        self._show_chosen()
