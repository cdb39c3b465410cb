"""The procurement of a grant: for each thing bought the quotes, the order, invoices and deliveries."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import formats, theme
from ui.buttons import button
from ui.cards import rule
from ui.columns import Column
from ui.grants.chain import Purchase, purchases, to_pay
from ui.grants.flow import FlowLayout
from ui.labels import label, tip
from ui.sheet import scrolled
from ui.stages import Step, Timeline
from ui.table import RecordTable

Row = Mapping[str, Any]
ORDERABLE = frozenset({"contracted", "in_procurement", "delivered", "handed_over"})


class QuoteLine(NamedTuple):
    """A quote as a row of the comparison."""

    id: int
    supplier: str
    amount: int
    received: Any
    mark: str


class PurchaseCard(QWidget):
    """One thing the grant buys: its quotes side by side, what followed, and what can be done now.

    Signal: `asked` (what: `quote`, `choose`, `unchoose`, `order`, `invoice`, `delivery` or `payment`; Purchase; row).
    """

    asked = Signal(str, object, object)

    def __init__(self, file: Any, purchase: Purchase, rights: Mapping[str, str]) -> None:
        super().__init__()
        self.purchase = purchase
        self._rights = rights
        self._doable: dict[QPushButton, tuple[str, Any]] = {}
        self.table = self._make_table()
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, right=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(label(purchase.need or self.tr("Brought in with the register"), "heading"))
        column.addWidget(self.table)
        reason = purchase.chosen["state"] if purchase.chosen else ""
        if reason:
            column.addWidget(label(self.tr("Chosen because: {reason}").format(reason=reason), "small", wrap=True))
        way = Timeline()
        way.show_steps(list(self._way()))
        column.addWidget(way)
        for what, text, row, why in self._steps(file):
            self._add_button(what, text, row, why)
        column.addWidget(self._buttons)
        column.addWidget(rule())

    def buttons(self) -> dict[str, QPushButton]:
        """Return the buttons by what they do."""
        return {what: made for made, (what, _row) in self._doable.items()}

    def _make_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("supplier", self.tr("Supplier"), width=130),
                Column("amount", "€", "money", 84),
                Column("received", self.tr("Received"), width=76, words=formats.short_day, grows=False),
                Column("mark", self.tr("Choice"), "chip", 84, tones=_tone),
            )
        )
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(self.tr("Quotes for {need}").format(need=self.purchase.need))
        made.show_rows([self._line(row) for row in self.purchase.quotes])
        made.setVisible(bool(self.purchase.quotes))
        made.fit_height(6)
        chosen = self.purchase.chosen or min(self.purchase.quotes, key=_amount, default=None)
        if chosen is not None:
            made.select(chosen["id"])
        return made

    def _line(self, row: Row) -> QuoteLine:
        chosen = self.purchase.chosen
        lowest = min(quote["amount"] for quote in self.purchase.quotes)
        mark = self.tr("lowest") if row["amount"] == lowest and len(self.purchase.quotes) > 1 else ""
        if chosen is not None and chosen["id"] == row["id"]:
            mark = self.tr("chosen")
        return QuoteLine(row["id"], row["party"], row["amount"], row["on"], mark)

    def _way(self) -> Iterator[Step]:
        bought = self.purchase
        if bought.order is not None:
            words = self.tr("Order {number} · {amount}")
            yield Step(_said(words, bought.order), _by(bought.order))
        for row in bought.invoices:
            yield Step(_said(self.tr("Invoice {number} · {amount}"), row), _by(row))
        for row in bought.deliveries:
            note = self.tr("Delivered, note {number}") if row["number"] else self.tr("Delivered")
            yield Step(_said(note, row), _by(row))

    def _steps(self, file: Any) -> Iterator[tuple[str, str, Any, str]]:
        """Yield what can be done next with this purchase, and why not where it may not."""
        bought = self.purchase
        if bought.order is None:
            yield "quote", self.tr("Add a quote…"), None, ""
            if bought.chosen is None:
                yield "choose", self.tr("Choose this quote…"), None, ""
            else:
                yield "unchoose", self.tr("Take the choice back"), bought.chosen, ""
                yield "order", self.tr("Order…"), bought.chosen, self._why_no_order(file)
            return
        if bought.to_invoice() > 0:
            yield "invoice", self.tr("Enter an invoice…"), bought.order, ""
        yield "delivery", self.tr("Record a delivery…"), bought.order, ""
        for invoice in bought.invoices:
            if to_pay(file, invoice) > 0:
                text = self.tr("Draft the payment of {number}…").format(number=invoice["number"])
                yield "payment", text, invoice, ""

    def _why_no_order(self, file: Any) -> str:
        if file.grant["state"] in ORDERABLE:
            return ""
        return self.tr("Nothing can be ordered before the grant is contracted.")

    def _add_button(self, what: str, text: str, row: Any, why: str) -> None:
        why = self._rights.get(what, "") or why
        made = button(text, self._press, hint=why)
        made.setEnabled(not why)
        self._doable[made] = (what, row)
        self._flow.addWidget(made)

    def _press(self) -> None:
        what, row = self._doable[self.sender()]
        if what == "choose":
            chosen = self.table.current()
            row = next(quote for quote in self.purchase.quotes if quote["id"] == chosen)
        self.asked.emit(what, self.purchase, row)


class ProcurementTab(QWidget):
    """Everything a grant buys, one card for each.

    Signal: `asked` (what, Purchase or None, row), as of the cards.
    """

    asked = Signal(str, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[PurchaseCard] = []
        self._wanted: tuple[Any, Mapping[str, str]] | None = None
        self._shown: Any = None
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, theme.space(1), 0)
        self._column.setSpacing(theme.space(3))
        self._none = label(
            self.tr("Nothing is bought yet. Procurement begins with the quotes of suppliers."), "muted", wrap=True
        )
        self.new = button(self.tr("Add a quote for something new…"), self._ask_new, icon="add")
        self._column.addWidget(self._none)
        self._column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(self._column))

    def show_grant(self, file: Any, rights: Mapping[str, str]) -> None:
        """Show the chain of a GrantFile; `rights` says for each thing why this person may not do it."""
        self._wanted = (file, rights)
        if self.isVisible():
            self._build()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the cards of the grant once they are looked at."""
        super().showEvent(event)
        self._build()

    def _build(self) -> None:
        if self._wanted is None:
            return
        file, rights = self._wanted
        shown = (file.grant["id"], file.grant["state"], file.chain, tuple(rights.items()))
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        for place, purchase in enumerate(purchases(file)):
            card = PurchaseCard(file, purchase, rights)
            card.asked.connect(self.asked)
            self.cards.append(card)
            self._column.insertWidget(place, card)
        self._none.setVisible(not self.cards)
        self.new.setEnabled(not rights.get("quote"))
        self.new.setToolTip(tip(rights.get("quote", "")))

    def _clear(self) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []

    def _ask_new(self) -> None:
        self.asked.emit("quote", None, None)


def _amount(row: Row) -> int:
    return int(row["amount"])


def _tone(_mark: Any) -> str:
    return "info"


def _said(words: str, row: Row) -> str:
    return words.format(number=row["number"] or "", amount=formats.euros(row["amount"]))


def _by(row: Row) -> str:
    return ", ".join(part for part in (formats.day(row["on"]), row["who"]) if part)
