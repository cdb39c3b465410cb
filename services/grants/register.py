"""The register of grants: what was awarded, paid and is left, read from the ledger's counters."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import aliased

from models.families import Family
from models.grant_lifecycles import GRANT, PAYMENT
from models.grants import Grant, Payment
from models.ledger import Account
from models.programme import Place
from services import programme
from services.names import search_key, sort_key
from services.registers import Choices, Filter, Register

RETURN = aliased(Place)
STATES: Choices = tuple((state.name, state.text) for state in GRANT.states)
PAYMENT_STATES: Choices = tuple((state.name, state.text) for state in PAYMENT.states)
OPEN = ("contracted", "in_procurement", "delivered")

REGISTER = Register(
    name="grants",
    model=Grant,
    shown=select(
        Grant.id,
        Grant.number,
        Family.title.label("applicant"),
        programme.place_name(RETURN).label("returns_to"),
        Grant.activity,
        Grant.amount.label("awarded"),
        Account.posted_out.label("paid"),
        Account.held.label("waiting"),
        Grant.signed_on,
        Grant.state,
    )
    .join(Family, Family.id == Grant.family_id)
    .join(Account, Account.id == Grant.to_account_id)
    .outerjoin(RETURN, RETURN.id == Family.return_place_id),
    orders={"number": Grant.number, "applicant": Grant.sort_key, "signed_on": Grant.effective_on, "state": Grant.state},
    first_order="number",
    filters=(
        Filter("state", "Status", lambda _session: STATES, lambda value: Grant.state.in_(value.split(","))),
        Filter(
            "waiting",
            "Waiting for",
            lambda _session: PAYMENT_STATES,
            lambda value: Grant.id.in_(select(Payment.grant_id).where(Payment.state == value)),
        ),
        Filter(
            "returns_to",
            "Returns to",
            programme.place_choices(Family.return_place_id),
            lambda value: Grant.family_id.in_(select(Family.id).where(Family.return_place_id == int(value))),
        ),
    ),
    sums={"awarded": Grant.amount, "paid": Account.posted_out},
    summed=lambda statement: statement.join(Account, Account.id == Grant.to_account_id),
)


def grant_keys(number: str, title: str, activity: str, contract: str | None = None) -> dict[str, str]:
    """What a grant is found and sorted by: its numbers, the family's title and the activity."""
    return {"search_key": search_key(number, contract, title, activity), "sort_key": sort_key(title)}
