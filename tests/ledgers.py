"""Services of tests that post in the ledger, by name, so that other processes can carry them out too."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.ledger import Account, Transfer
from services.session import Office
from tests.factories import DAY


def open_accounts(session: Session, *floors: int) -> list[int]:
    """General accounts with these floors (cents)."""
    made = (insert(Account).values(kind="general", unit="EUR", name="x", floor=floor) for floor in floors)
    return [int(session.execute(one.returning(Account.id)).scalar_one()) for one in made]


def post(session: Session, source: int, target: int, amount: int) -> int:
    """Post one amount and return the transfer's id."""
    values = {"from_account_id": source, "to_account_id": target, "unit": "EUR", "effective_on": DAY}
    return int(session.execute(insert(Transfer).values(amount=amount, **values).returning(Transfer.id)).scalar_one())


def post_all(session: Session, legs: list[list[int]]) -> list[int]:
    """Post several amounts, given as source, target, amount, each by its own statement."""
    return [post(session, *leg) for leg in legs]


def amounts(office: Office) -> list[int]:
    """Every amount posted between general accounts, in order of posting."""
    query = select(Transfer.amount).where(Transfer.subject.is_(None)).order_by(Transfer.id)
    found: list[Any] = list(office.read(lambda session: session.scalars(query).all()))
    return found
