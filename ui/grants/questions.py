"""The short questions of a grant: what is typed for a quote, an order, an invoice, a delivery, a payment or a paper."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from services import grants
from services.documents import KINDS
from ui import formats, messages
from ui.fields import Choices, Field
from ui.form import Form
from ui.form_sheet import FormDialog, FormSheet
from ui.grants import commands
from ui.grants.application import change_sheet
from ui.grants.chain import Purchase, Row, to_pay
from ui.grants.step_form import DOMAINS, QuickForm, step_dialog, today
from ui.grants.steps import StepChoice
from ui.grants.supplier import QuoteDialog, supplier_choices
from ui.page import Desk
from ui.texts import shown


class Questions(QObject):
    """Opens the question for each thing; what was saved is announced to all pages.

    Signals: `overtaken` (name of a colleague who was faster), `drafted` (id of a new payment), `sheetMade` (a sheet
    to lay over the page: what may be changed by two people at once needs the room to compare).
    """

    overtaken = Signal(str)
    drafted = Signal(object)
    sheetMade = Signal(object)

    def __init__(self, desk: Desk, pane: QWidget) -> None:
        super().__init__(pane)
        self._desk, self._pane = desk, pane

    def ask(self, what: str, file: Any, purchase: Purchase | None, row: Any) -> None:
        """Ask for the next thing of a purchase of a GrantFile, as ui/grants/procurement.py names it."""
        if what == "quote":
            self.quote(file, purchase)
        else:
            askers: dict[str, Callable[[Any, Any, Any], None]] = {
                "choose": self._choose,
                "unchoose": self._unchoose,
                "order": self._order,
                "invoice": self._invoice,
                "delivery": self._delivery,
                "payment": self._payment,
            }
            askers[what](file, purchase, row)

    def step(self, step: StepChoice, note: str) -> None:
        """Ask what a step needs, then take it."""
        self._open(step_dialog(self._pane.window(), self._desk.tasks, step, note))

    def quote(self, file: Any, purchase: Purchase | None) -> None:
        """Ask for a supplier's quote, for something new or beside the others."""
        fields = [
            Field("need", self.tr("What it is for"), required=True, hint=self.tr("for example: beehives")),
            Field("supplier_id", self.tr("Supplier"), "choice", required=True, choices=supplier_choices),
            self._amount(),
            Field("received_on", self.tr("Received on"), "day", required=True),
        ]
        form = Form(
            self._desk.tasks,
            fields,
            commands.add_quote,
            args=(file.grant["id"],),
            values={"need": purchase.need if purchase else "", "received_on": today()},
            domains=DOMAINS,
            columns=1,
        )
        verb = self.tr("Add the quote")
        self._open(QuoteDialog(self._pane.window(), self._desk.tasks, self.tr("A supplier's quote"), form, verb))

    def change_payment(self, file: Any) -> None:
        """Open a drafted or returned PaymentFile to change it; whoever does is its maker from then on."""
        row = file.payment
        fields = [Field("purpose", self.tr("Purpose"), required=True), self._amount()]
        form = Form(
            self._desk.tasks,
            fields,
            grants.change_payment,
            args=(row["id"],),
            version=row["version"],
            values=row,
            domains=DOMAINS,
        )
        title = self.tr("Payment {number}").format(number=row["number"])
        note = self.tr("Whoever changes a payment is its maker: another person approves it.")
        self.sheetMade.emit(FormSheet(title, form, self.tr("Save the payment"), note))

    def application(self, file: Any) -> None:
        """Open the application of a GrantFile to change it."""
        self.sheetMade.emit(change_sheet(self._desk.tasks, file))

    def paper(self, owners: Choices, owner: str, kind: str, path: str = "") -> None:
        """Ask for a file and what it is, and keep it with its owner (`grant_id=7`, `payment_id=7`)."""
        kinds = self.tr("Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)")
        path = path or messages.open_file(self._pane.window(), self.tr("Attach a paper"), kinds)
        if not path:
            return
        fields = [
            Field("belongs_to", self.tr("Belongs to"), "choice", required=True, choices=owners),
            Field("kind", self.tr("What it is"), "choice", required=True, choices=[(k, shown(w)) for k, w in KINDS]),
            Field("title", self.tr("Title"), hint=self.tr("the kind of paper, if left empty")),
            Field("dated_on", self.tr("Date on the paper"), "day"),
        ]
        values = {"belongs_to": owner, "kind": kind}
        form = self._form(fields, commands.attach, (path,), values)
        self._open(FormDialog(self._pane.window(), Path(path).name, form, self.tr("Attach")))

    def _choose(self, _file: Any, _purchase: Any, row: Row) -> None:
        fields = [Field("reason", self.tr("Why this quote"), "note", required=True)]
        form = self._form(fields, grants.choose_quote, (row["id"], row["version"]), {})
        title = self.tr("Choose {supplier}, {amount}").format(
            supplier=row["party"], amount=formats.euros(row["amount"])
        )
        self._open(FormDialog(self._pane.window(), title, form, self.tr("Choose")))

    def _unchoose(self, _file: Any, _purchase: Any, row: Row) -> None:
        question = self.tr("Take the choice of {supplier} back?").format(supplier=row["party"])
        if messages.confirm(self._pane.window(), question, self.tr("Take it back")):
            self._desk.tasks.write(self._pane, grants.take_choice_back, row["id"], row["version"], changed=DOMAINS)

    def _order(self, _file: Any, purchase: Purchase, row: Row) -> None:
        fields = [self._amount(), Field("ordered_on", self.tr("Ordered on"), "day", required=True)]
        values = {"amount": row["amount"], "ordered_on": today()}
        form = self._form(fields, commands.add_order, (row["id"],), values)
        title = self.tr("Order {need} from {supplier}").format(need=purchase.need, supplier=row["party"])
        self._open(FormDialog(self._pane.window(), title, form, self.tr("Order")))

    def _invoice(self, _file: Any, purchase: Purchase, row: Row) -> None:
        fields = [
            Field("number", self.tr("Number on the invoice"), required=True),
            self._amount(),
            Field("issued_on", self.tr("Issued on"), "day", required=True),
        ]
        values = {"amount": purchase.to_invoice(), "issued_on": today()}
        form = self._form(fields, commands.add_invoice, (row["id"],), values)
        title = self.tr("Invoice of {supplier}").format(supplier=row["party"])
        note = self.tr("Order {number}").format(number=row["number"])
        self._open(FormDialog(self._pane.window(), title, form, self.tr("Enter the invoice"), note))

    def _delivery(self, _file: Any, _purchase: Any, row: Row) -> None:
        fields = [
            Field("delivered_on", self.tr("Delivered on"), "day", required=True),
            Field("note_number", self.tr("Number of the delivery note")),
        ]
        form = self._form(fields, commands.receive_goods, (row["id"],), {"delivered_on": today()})
        title = self.tr("Delivery of order {number}").format(number=row["number"])
        note = self.tr("You are the receiver of these goods: other people make and approve the payment.")
        self._open(FormDialog(self._pane.window(), title, form, self.tr("I received the goods"), note))

    def _payment(self, file: Any, purchase: Purchase, row: Row) -> None:
        fields = [
            Field("purpose", self.tr("Purpose"), required=True),
            self._amount(),
            Field("drafted_on", self.tr("Date"), "day", required=True),
        ]
        values = {"purpose": purchase.need, "amount": to_pay(file, row), "drafted_on": today()}
        tranche = 1 + sum(payment["parent_id"] == row["id"] for payment in file.part("payment"))
        form = self._form(fields, commands.draft_payment, (row["id"], tranche), values)
        title = self.tr("Payment of invoice {number}").format(number=row["number"])
        dialog = FormDialog(self._pane.window(), title, form, self.tr("Draft the payment"), row["party"])
        dialog.saved.connect(self.drafted)
        self._open(dialog)

    def _form(
        self, fields: Sequence[Field], service: Callable[..., Any], args: tuple[Any, ...], values: dict[str, Any]
    ) -> QuickForm:
        return QuickForm(self._desk.tasks, fields, service, args=args, values=values, domains=DOMAINS, columns=1)

    def _open(self, dialog: FormDialog) -> None:
        if isinstance(dialog.form, QuickForm):
            dialog.form.overtaken.connect(self.overtaken)
            dialog.form.overtaken.connect(dialog.close)
        dialog.open()

    def _amount(self) -> Field:
        return Field("amount", self.tr("Amount (EUR)"), "money", required=True)
