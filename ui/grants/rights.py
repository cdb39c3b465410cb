"""Why the person at work may not enter something, read from the tables' own declarations."""

from collections.abc import Mapping
from typing import Any

from services.documents import Document
from services.errors import sentence_for
from services.grants import awards, chain, payments
from services.permissions import may_write
from ui.texts import shown

_TABLES = {
    "grant": awards.Grant,
    "quote": chain.Quote,
    "choose": chain.Quote,
    "unchoose": chain.Quote,
    "order": chain.PurchaseOrder,
    "invoice": chain.SupplierInvoice,
    "delivery": chain.Delivery,
    "payment": payments.Payment,
    "supplier": chain.Supplier,
    "paper": Document,
}


def why_not(person: Any, table: Any) -> str:
    """Return the sentence that refuses this person's entries into a table; empty when they may enter."""
    if may_write(person, table):
        return ""
    return shown(sentence_for(f"{table.__tablename__}_insert_right")[0])


def refusals(person: Any) -> Mapping[str, str]:
    """Return for each thing of a grant why this person may not enter it; empty where they may."""
    return {what: why_not(person, table) for what, table in _TABLES.items()}
