"""The chain of a grant ordered by what is bought: quotes, the order from the chosen one, invoices, deliveries."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Purchase:
    """One thing a grant buys, from its quotes to its deliveries; one brought in from a register has no order."""

    need: str
    quotes: tuple[Row, ...]
    order: Row | None = None
    invoices: tuple[Row, ...] = ()
    deliveries: tuple[Row, ...] = ()

    @property
    def chosen(self) -> Row | None:
        """The quote that was chosen; the reason stands in its state."""
        return next((quote for quote in self.quotes if quote["state"]), None)

    def to_invoice(self) -> int:
        """How much of the order no invoice has come for, in cents."""
        ordered = self.order["amount"] if self.order else 0
        return ordered - sum(invoice["amount"] for invoice in self.invoices)


def purchases(file: Any) -> tuple[Purchase, ...]:
    """Order the chain of a GrantFile by what is bought, in the order of the first quotes."""
    needs: dict[str, list[Row]] = {}
    for quote in file.part("quote"):
        needs.setdefault(quote["number"], []).append(quote)
    found = [_purchase(file, need, tuple(quotes)) for need, quotes in needs.items()]
    loose = tuple(invoice for invoice in file.part("invoice") if invoice["parent_id"] is None)
    if loose:
        found.append(Purchase("", (), invoices=loose))
    return tuple(found)


def purchase_of(file: Any, invoice_id: int | None) -> Purchase | None:
    """Find what an invoice is for."""
    for purchase in purchases(file):
        if any(invoice["id"] == invoice_id for invoice in purchase.invoices):
            return purchase
    return None


def to_pay(file: Any, invoice: Row) -> int:
    """How much of an invoice no payment stands for yet, in cents."""
    paid = (row for row in file.part("payment") if row["parent_id"] == invoice["id"])
    return int(invoice["amount"] - sum(row["amount"] for row in paid if row["state"] not in ("cancelled", "reversed")))


def _purchase(file: Any, need: str, quotes: tuple[Row, ...]) -> Purchase:
    ids = {quote["id"] for quote in quotes}
    order = next((row for row in file.part("order") if row["parent_id"] in ids), None)
    if order is None:
        return Purchase(need, quotes)
    of_order = [row for row in file.chain if row["parent_id"] == order["id"]]
    return Purchase(
        need,
        quotes,
        order,
        tuple(row for row in of_order if row["part"] == "invoice"),
        tuple(row for row in of_order if row["part"] == "delivery"),
    )
