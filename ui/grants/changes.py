"""The history of a grant in plain words: who did what and when, newest first."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import formats, theme
from ui.grants import words
from ui.labels import label
from ui.sheet import scrolled
from ui.stages import Step, Timeline

translate = QCoreApplication.translate
_QUIET = frozenset({"state", "state_on", "state_reason", "chosen", "withdrawn", "effective_on", "file_name"})


class ChangesTab(QWidget):
    """The entries of the audit trail as sentences."""

    def __init__(self) -> None:
        super().__init__()
        self.entries = Timeline()
        self._note = label("", "small", wrap=True)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, theme.space(1), 0)
        body.addWidget(self.entries)
        body.addWidget(self._note)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(body))

    def show_history(self, file: Any, history: Sequence[Any]) -> None:
        """Show the history of a GrantFile."""
        names = {(row["part"], row["id"]): row for row in file.chain}
        self.entries.show_steps([_step(change, names) for change in history])
        imported = self.tr("Brought in with a register: what happened before is in the register.")
        self._note.setText("" if file.grant["import_run_id"] is None else imported)
        self._note.setVisible(bool(self._note.text()))


def sentence(change: Any, row: Mapping[str, Any] | None) -> str:
    """Say in words what one entry of the audit trail did; `row` is the thing in the grant's chain."""
    fields = {name: (before, after) for name, before, after in change.fields}
    thing = _thing(change.thing, row or {})
    if change.action == "insert":
        return translate("Changes", "{thing} entered").format(thing=thing)
    if fields.get("withdrawn"):
        return translate("Changes", "{thing} withdrawn").format(thing=thing)
    if "chosen" in fields:
        chosen = translate("Changes", "{thing} chosen"), translate("Changes", "{thing}: the choice taken back")
        return chosen[0 if fields["chosen"][1] else 1].format(thing=thing)
    if "state" in fields:
        word = words.payment_word if change.thing == "payment" else words.grant_word
        return translate("Changes", "{thing}: {state}").format(thing=thing, state=word(fields["state"][1]))
    return translate("Changes", "{thing} changed").format(thing=thing)


def differences(kind: str, before: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """Say what is different in a `grant` or `payment` from what a person saw: each field as from what to what."""
    template = translate("Changes", "{field}: {old} → {new}.")
    said = [
        template.format(field=name.capitalize(), old=_value(key, before.get(key)) or "–", new=_value(key, now[key]))
        for key, name in _names().items()
        if key in now and now[key] != before.get(key)
    ]
    if now["state"] != before["state"]:
        word = words.payment_word if kind == "payment" else words.grant_word
        said.append(translate("Changes", "It is “{state}” now.").format(state=word(now["state"])))
    return " ".join(said)


def _step(change: Any, names: Mapping[tuple[str, int], Mapping[str, Any]]) -> Step:
    row = names.get((_PARTS.get(change.thing, change.thing), change.row_id))
    fields = {name: (before, after) for name, before, after in change.fields}
    reason = (fields.get("state_reason") or fields.get("reason") or ("", ""))[1] or ""
    by = f"{formats.moment(change.at.astimezone())}, {change.who}"
    bad = fields.get("state", ("", ""))[1] in ("returned", "cancelled", "reversed", "refused", "revoked", "withdrawn")
    notes = [by, *_details(change), reason]
    return Step(sentence(change, row), "\n".join(note for note in notes if note), "bad" if bad else "done")


_PARTS = {
    "purchase_order": "order",
    "supplier_invoice": "invoice",
    "quote": "quote",
    "delivery": "delivery",
    "document": "document",
    "payment": "payment",
}


def _thing(table: str, row: Mapping[str, Any]) -> str:
    number, party = row.get("number") or "", row.get("party") or ""
    said = {
        "grant_award": translate("Changes", "Application"),
        "payment": translate("Changes", "Payment {number}"),
        "quote": translate("Changes", "Quote of {party}"),
        "purchase_order": translate("Changes", "Order {number}"),
        "supplier_invoice": translate("Changes", "Invoice {number}"),
        "delivery": translate("Changes", "Delivery of {party}"),
        "document": translate("Changes", "Paper “{number}”") if row else translate("Changes", "Paper"),
    }
    return said.get(table, table).format(number=number, party=party).strip()


def _details(change: Any) -> Iterator[str]:
    """Say each further field as from what to what."""
    if change.action == "insert":
        return
    for name, before, after in change.fields:
        if name in _QUIET or name == "reason" or name.endswith(("_id", "_by")):
            continue
        label_of = _names().get(name, name.replace("_", " "))
        old, new = _value(name, before), _value(name, after)
        template = translate("Changes", "{field}: {old} → {new}") if old else translate("Changes", "{field}: {new}")
        yield template.format(field=label_of, old=old, new=new)


def _names() -> dict[str, str]:
    return {
        "amount": translate("Changes", "amount"),
        "purpose": translate("Changes", "purpose"),
        "activity": translate("Changes", "activity"),
        "contract_number": translate("Changes", "contract"),
        "signed_on": translate("Changes", "signed"),
        "paid_on": translate("Changes", "day of payment"),
        "bank_reference": translate("Changes", "bank line"),
    }


def _value(name: str, value: Any) -> str:
    if name == "amount" and isinstance(value, int):
        return formats.euros(value)
    if name.endswith("_on") and value:
        return formats.day(date.fromisoformat(str(value)))
    return formats.text(value)
