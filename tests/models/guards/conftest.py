"""One office with a payment in every state, against which raw SQL is tried; nothing that is tried is ever kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.grants import Payment
from services.errors import Refused, explain
from services.session import Office
from tests import factories
from tests.factories import People

STATES = ("drafted", "submitted", "approved", "ordered", "paid", "justified")
AMOUNT = 20_000


@dataclass(frozen=True)
class Scene:
    """The office, a contracted grant of 250,000 cents, and its payments of 20,000 cents by state."""

    people: People
    grant: int
    supplier: int
    payments: dict[str, int]

    @property
    def shared(self) -> bool:
        return self.people.shared

    def refusal(self, duty: str, *statements: str, **values: Any) -> str:
        """Name what refuses raw SQL of this person; empty when it gets through. Always rolled back."""
        return refusal(getattr(self.people, duty), *statements, **values)

    def of(self, payment: str, column: str) -> int:
        """A number of the payment in this state."""
        query = f"SELECT {column} FROM payment WHERE id = :id"
        return int(factories.look(self.people.first, query, id=self.payments[payment]))


def refusal(office: Office, *statements: str, **values: Any) -> str:
    """Name what refuses these statements, sent in one transaction that is never kept; empty when all pass."""
    with Session(office.engine) as session:
        try:
            for statement in statements:
                session.execute(text(factories.words(office, statement)), values)
        except DBAPIError as fault:
            return name_of(fault)
    return ""


def name_of(fault: DBAPIError) -> str:
    """The name of a refusal, which must have its sentence."""
    refused = explain(fault)
    assert isinstance(refused, Refused), f"no sentence for {fault.orig}"
    assert refused.sentence
    return refused.name


@pytest.fixture(scope="module")
def scene(shared_people: People) -> Scene:
    grant = factories.contracted_grant(shared_people)
    payments = {state: factories.payment_in(shared_people, state, AMOUNT, grant) for state in STATES}
    payments["returned"] = factories.payment_in(shared_people, "approved", AMOUNT, grant)
    factories.step(shared_people.finance, Payment, payments["returned"], "take_back", state_reason="wrong")
    payments["reversed"] = factories.payment_in(shared_people, "paid", AMOUNT, grant)
    factories.step(shared_people.approver, Payment, payments["reversed"], "reverse", state_reason="came back")
    payments["cancelled"] = factories.payment_in(shared_people, "drafted", AMOUNT, grant)
    factories.step(shared_people.finance, Payment, payments["cancelled"], "cancel", state_reason="twice")
    supplier = factories.look(
        shared_people.first, "SELECT supplier_id FROM payment WHERE id = :id", id=payments["paid"]
    )
    return Scene(shared_people, grant, supplier, payments)
