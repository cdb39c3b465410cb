"""Reads the sheet of grants: a row with a contract number begins a grant, one without it pays further on it."""

from datetime import date

from services.imports.columns import Reader
from services.imports.family_sheet import dates, parse_number, parse_text, where
from services.imports.findings import Notes, Sentence
from services.imports.rows import NO_DAY, GrantRow, PaymentRow, Placed, Register
from services.texts import QT_TRANSLATE_NOOP
from services.values import format_cents, parse_cents, parse_yes_no

GRANT_FIELDS = {
    "number": Sentence(
        QT_TRANSLATE_NOOP("imports", "The number of the family is missing."),
        QT_TRANSLATE_NOOP("imports", "Write the number of the family that receives the grant."),
    ),
    "activity": Sentence(
        QT_TRANSLATE_NOOP("imports", "What the grant is for is missing."),
        QT_TRANSLATE_NOOP("imports", "Write the activity."),
    ),
    "award": Sentence(
        QT_TRANSLATE_NOOP("imports", "The amount awarded is missing."),
        QT_TRANSLATE_NOOP("imports", "Write the amount of the contract in euro."),
    ),
    "signed_on": Sentence(
        QT_TRANSLATE_NOOP("imports", "The date of the contract is missing."),
        QT_TRANSLATE_NOOP("imports", "Write the day the contract was signed."),
    ),
}
PAYMENT_FIELDS = {
    "supplier": Sentence(
        QT_TRANSLATE_NOOP("imports", "The supplier who was paid is missing."),
        QT_TRANSLATE_NOOP("imports", "Write the name of the supplier."),
    ),
    "amount": Sentence(
        QT_TRANSLATE_NOOP("imports", "The amount paid is missing."),
        QT_TRANSLATE_NOOP("imports", "Write what was paid in euro, or empty the payment's cells if nothing was."),
    ),
    "paid_on": Sentence(
        QT_TRANSLATE_NOOP("imports", "The day of the payment is missing."),
        QT_TRANSLATE_NOOP("imports", "Write the day, or empty the payment's cells if nothing was paid."),
    ),
}
_PAID_FIELDS = ("supplier", "invoice", "amount", "paid_on")
_NO_CONTRACT = Sentence(
    QT_TRANSLATE_NOOP("imports", "The number of the contract is missing."),
    QT_TRANSLATE_NOOP("imports", "Write it; only a further payment of the grant above goes without."),
)
_NO_GRANT_ABOVE = Sentence(
    QT_TRANSLATE_NOOP("imports", "This payment has no contract number and no grant above it."),
    QT_TRANSLATE_NOOP("imports", "Write the number of its contract, or move the row under its grant."),
)
_CONTRACT_TWICE = Sentence(
    QT_TRANSLATE_NOOP("imports", "This contract number stands already in {other}."),
    QT_TRANSLATE_NOOP("imports", "Correct it here or there; a further payment of one grant leaves it empty."),
)
_ZERO = Sentence(
    QT_TRANSLATE_NOOP("imports", "The amount is zero."),
    QT_TRANSLATE_NOOP("imports", "Write the amount, or empty the cells if there was none."),
)
_NO_INVOICE = Sentence(
    QT_TRANSLATE_NOOP("imports", "The payment has no invoice number; it comes in without an invoice."),
    QT_TRANSLATE_NOOP("imports", "Attach the invoice on the page of the grant."),
)
_BEFORE_CONTRACT = Sentence(
    QT_TRANSLATE_NOOP("imports", "It was paid before the contract was signed ({other})."),
    QT_TRANSLATE_NOOP("imports", "Compare both dates with the papers."),
)
ABOVE_AWARD = Sentence(
    QT_TRANSLATE_NOOP("imports", "{excess} above the award in {other}."),
    QT_TRANSLATE_NOOP("imports", "Correct the amount or the award."),
)


def read_grants(reader: Reader, today: date, register: Register) -> None:
    """Read a sheet of grants and their payments into the register."""
    current: GrantRow | None = None
    begun = False
    for grant, payment in zip(_grants(reader, today), _payments(reader, today), strict=True):
        if grant is not None:
            begun, current = True, _entered(reader.notes, register, grant)
        if payment is None:
            continue
        if current is not None:
            current.payments.append(payment)
        elif not begun:
            reader.notes.wrong(payment.cell("contract"), _NO_GRANT_ABOVE)
    for contract in register.grants.values():
        if contract.table is reader.table:
            _look_at_payments(reader.notes, contract)


def _grants(reader: Reader, today: date) -> list[GrantRow | None]:
    """Read the left half of each row; None where it continues the grant above."""
    columns = (
        [contract or "" for contract in reader.column("contract", parse_number)],
        [number or "" for number in reader.column("number", parse_number)],
        [activity or "" for activity in reader.column("activity", parse_text)],
        [amount or 0 for amount in reader.column("award", parse_cents)],
        dates(reader, "signed_on", None, today),
    )
    return [_grant(reader, GrantRow(reader.table, index, *row)) for index, row in enumerate(zip(*columns, strict=True))]


def _grant(reader: Reader, grant: GrantRow) -> GrantRow | None:
    """Look whether the row begins a grant and says all that one needs."""
    table, index = grant.table, grant.index
    if not grant.contract and all(table.blank(field, index) for field in GRANT_FIELDS):
        return None
    if table.misses("contract", index):
        reader.notes.wrong(grant.cell("contract"), _NO_CONTRACT)
    _note_missing(reader, grant, GRANT_FIELDS, "award", grant.amount)
    return grant


def _entered(notes: Notes, register: Register, grant: GrantRow) -> GrantRow | None:
    """Enter a grant into the register unless its contract number is missing or stands there already."""
    if not grant.contract:
        return None
    first = register.grants.setdefault(grant.contract, grant)
    if first is grant:
        return grant
    notes.wrong(grant.cell("contract"), _CONTRACT_TWICE, other=where(first.cell("contract")))
    return None


def _payments(reader: Reader, today: date) -> list[PaymentRow | None]:
    """Read the right half of each row; None where nothing was paid."""
    columns = (
        [supplier or "" for supplier in reader.column("supplier", parse_text)],
        reader.column("invoice", parse_text),
        [amount or 0 for amount in reader.column("amount", parse_cents)],
        dates(reader, "paid_on", None, today),
        reader.column("handover", parse_yes_no, soft=True),
    )
    rows = enumerate(zip(*columns, strict=True))
    return [_payment(reader, PaymentRow(reader.table, index, *row)) for index, row in rows]


def _payment(reader: Reader, payment: PaymentRow) -> PaymentRow | None:
    """Look whether the row holds a payment and says all that one needs."""
    if all(payment.table.blank(field, payment.index) for field in _PAID_FIELDS):
        return None
    _note_missing(reader, payment, PAYMENT_FIELDS, "amount", payment.amount)
    if payment.table.misses("invoice", payment.index):
        reader.notes.assumed(payment.cell("invoice"), _NO_INVOICE)
    return payment


def _note_missing(reader: Reader, row: Placed, needed: dict[str, Sentence], money: str, amount: int) -> None:
    for field, sentence in needed.items():
        if row.table.misses(field, row.index):
            reader.notes.wrong(row.cell(field), sentence)
    if amount == 0 and parse_cents(row.cell(money).value).value == 0:
        reader.notes.wrong(row.cell(money), _ZERO)


def _look_at_payments(notes: Notes, grant: GrantRow) -> None:
    """Refuse what goes above the award; note a payment before the contract."""
    paid = 0
    for payment in grant.payments:
        paid += payment.amount
        if grant.amount and paid > grant.amount >= paid - payment.amount:
            excess = format_cents(paid - grant.amount, "EUR")
            notes.wrong(payment.cell("amount"), ABOVE_AWARD, excess=excess, other=grant.cell("award").name)
        if NO_DAY < payment.paid_on < grant.signed_on:
            notes.assumed(payment.cell("paid_on"), _BEFORE_CONTRACT, other=grant.cell("signed_on").name)
