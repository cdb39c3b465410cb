"""Saves the grants of a plan with their invoices and payments; the database posts them to the ledger.

The state of a grant follows from its payments: without any it is contracted; when all it awards is paid and handed
over it is handed over; in between it is in procurement. A payment of a register is paid.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.grants import Grant, Payment, SupplierInvoice
from models.ledger import Account
from models.programme import Supplier
from services.bulk import insert_rows, new_ids
from services.grants import add_supplier
from services.grants.register import grant_keys
from services.imports import known
from services.imports.plan import Plan
from services.imports.rows import GrantRow, PaymentRow
from services.imports.saving_families import Families
from services.names import fold
from services.numbers import shown
from services.session import actor

_ACCOUNT = ("id", "kind", "unit", "name", "floor", "dated")
_GRANT = (
    "id",
    "number",
    "contract_number",
    "budget_line_id",
    "family_id",
    "activity",
    "amount",
    "unit",
    "effective_on",
    "signed_on",
    "state",
    "state_on",
    "made_by",
    "search_key",
    "sort_key",
    "from_account_id",
    "to_account_id",
    "import_run_id",
)
_INVOICE = ("id", "number", "grant_id", "supplier_id", "amount", "issued_on", "issued_year", "import_run_id")
_PAYMENT = (
    "number",
    "grant_id",
    "supplier_id",
    "invoice_id",
    "tranche",
    "purpose",
    "state",
    "state_on",
    "paid_on",
    "made_by",
    "amount",
    "unit",
    "effective_on",
    "from_account_id",
    "to_account_id",
    "import_run_id",
)
_SERIES = re.compile(r"([A-Z]{1,4})-(\d{1,6})/(20\d\d)", re.ASCII)


class Award(NamedTuple):
    """A grant as its payments need it."""

    id: int
    number: str
    account: int
    payments: int


class Seller(NamedTuple):
    """A supplier as its payments need it."""

    id: int
    account: int


Invoices = dict[tuple[str, str, str], list[PaymentRow]]
"""The payments of each invoice, by contract, supplier's key and number."""


def save_grants(session: Session, plan: Plan, run_id: int, families: Families, step: Callable[[int], None]) -> None:
    """Save the new grants, and all new payments with their suppliers and invoices."""
    awards = _save_awards(session, plan, run_id, families, step)
    sellers = _sellers(session, plan)
    invoices = _invoices(plan)
    ids = dict(zip(invoices, new_ids(session, SupplierInvoice, len(invoices)), strict=True))
    rows = [_invoice(ids[key], awards[key[0]], sellers[key[1]], key[2], paid, run_id) for key, paid in invoices.items()]
    insert_rows(session, SupplierInvoice, _INVOICE, rows)
    me, ordinal = actor(session).id, {contract: award.payments for contract, award in awards.items()}
    payments = []
    for grant, payment in plan.incoming.payments():
        ordinal[grant.contract] += 1
        key = _invoice_key(grant, payment)
        tied = payment not in plan.incoming.without_invoice
        invoice = (ids[key], invoices[key].index(payment) + 1) if tied else (None, 1)
        award, seller = awards[grant.contract], sellers[fold(payment.supplier)]
        payments.append(_payment(grant, payment, award, seller, invoice, ordinal[grant.contract], me, run_id))
    insert_rows(session, Payment, _PAYMENT, payments, step)


def grant_state(grant: GrantRow) -> tuple[str, date]:
    """Return the state of a grant and since when, as its payments and handovers tell."""
    if not grant.payments:
        return "contracted", grant.signed_on
    last = max(payment.paid_on for payment in grant.payments)
    paid = sum(payment.amount for payment in grant.payments)
    whole = paid == grant.amount and all(payment.handed for payment in grant.payments)
    return ("handed_over" if whole else "in_procurement"), last


def _save_awards(
    session: Session, plan: Plan, run_id: int, families: Families, step: Callable[[int], None]
) -> dict[str, Award]:
    """Open an account for each new grant, enter the grants, and return all grants of the plan by contract."""
    grants = plan.incoming.grants
    numbers = _numbers(session, grants)
    accounts, ids = new_ids(session, Account, len(grants)), new_ids(session, Grant, len(grants))
    opened = [
        (account, "grant", "EUR", f"Grant {number}", 0, False)
        for account, number in zip(accounts, numbers, strict=True)
    ]
    insert_rows(session, Account, _ACCOUNT, opened)
    made = zip(grants, ids, numbers, accounts, strict=True)
    fresh = {grant.contract: Award(grant_id, number, account, 0) for grant, grant_id, number, account in made}
    me = actor(session).id
    rows = [_grant(plan, grant, fresh[grant.contract], families, run_id, me) for grant in grants]
    insert_rows(session, Grant, _GRANT, rows, step)
    before = {
        contract: Award(row.id, row.number, row.to_account_id, len(plan.stored.payments.get(row.id, ())))
        for contract, row in plan.stored.grants.items()
    }
    return before | fresh


def _numbers(session: Session, grants: list[GrantRow]) -> list[str]:
    """Number the grants in the office's series where the contract says which, else by the contract itself."""
    wanted = []
    for grant in grants:
        found = _SERIES.fullmatch(grant.contract)
        wanted.append(shown(found[1], int(found[3]), int(found[2])) if found else grant.contract)
    taken = known.numbers_in_use(session, wanted)
    numbers = []
    for grant, number in zip(grants, wanted, strict=True):
        numbers.append(grant.contract if number in taken else number)
        taken.add(numbers[-1])
    return numbers


def _grant(plan: Plan, grant: GrantRow, award: Award, families: Families, run_id: int, me: int) -> tuple[Any, ...]:
    line, family, (state, since) = plan.stored.line, families[grant.number], grant_state(grant)
    assert line is not None
    keys = grant_keys(award.number, family.title, grant.activity, grant.contract)
    return (
        award.id,
        award.number,
        grant.contract,
        line.id,
        family.id,
        grant.activity,
        grant.amount,
        "EUR",
        grant.signed_on,
        grant.signed_on,
        state,
        since,
        me,
        keys["search_key"],
        keys["sort_key"],
        line.to_account_id,
        award.account,
        run_id,
    )


def _sellers(session: Session, plan: Plan) -> dict[str, Seller]:
    """Return the suppliers of the plan by key, entering those that are new."""
    names = {fold(payment.supplier): payment.supplier for _grant, payment in plan.incoming.payments()}
    for key in names.keys() - plan.stored.suppliers.keys():
        add_supplier(session, names[key])
    query = select(Supplier.search_key, Supplier.id, Supplier.account_id)
    return {row.search_key: Seller(row.id, row.account_id) for row in session.execute(query) if row.search_key in names}


def _invoice_key(grant: GrantRow, payment: PaymentRow) -> tuple[str, str, str]:
    return grant.contract, fold(payment.supplier), payment.invoice or ""


def _invoices(plan: Plan) -> Invoices:
    invoices: Invoices = {}
    for grant, payment in plan.incoming.payments():
        if payment not in plan.incoming.without_invoice:
            invoices.setdefault(_invoice_key(grant, payment), []).append(payment)
    return invoices


def _invoice(
    invoice_id: int, award: Award, seller: Seller, number: str, paid: list[PaymentRow], run_id: int
) -> tuple[Any, ...]:
    """An invoice over what was paid of it; the sheet has no date of its own for it."""
    day = min(payment.paid_on for payment in paid)
    amount = sum(payment.amount for payment in paid)
    return (invoice_id, number, award.id, seller.id, amount, day, day.year, run_id)


def _payment(
    grant: GrantRow,
    payment: PaymentRow,
    award: Award,
    seller: Seller,
    invoice: tuple[int | None, int],
    ordinal: int,
    me: int,
    run_id: int,
) -> tuple[Any, ...]:
    day = payment.paid_on
    return (
        f"{award.number}/{ordinal}",
        award.id,
        seller.id,
        *invoice,
        ", ".join(filter(None, (grant.activity, payment.invoice))),
        "paid",
        day,
        day,
        me,
        payment.amount,
        "EUR",
        day,
        award.account,
        seller.account,
        run_id,
    )
