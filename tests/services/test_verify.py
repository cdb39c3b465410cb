"""The check of the database finds what was done behind its back."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from services.verify import guards_in_place, verify
from tests.factories import People, payment_in

TAMPERED = {
    "ledger": "UPDATE account SET posted_out = posted_out + 1 WHERE kind = 'grant'",
    "record": "UPDATE payment SET state = 'submitted'",
    "approval": "UPDATE payment SET approved_by = NULL",
    "audit": "DELETE FROM audit WHERE table_name = 'payment'",
    "family": "UPDATE membership SET relation = 'other'",
}


def without_guards(people: People, statement: str) -> None:
    """Change the database as only its owner can: with the guards off."""
    engine = people.first.engine
    sqlite = engine.dialect.name == "sqlite"
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'guard_%'"
    with engine.begin() as connection:
        if sqlite:
            for (name,) in connection.execute(text(query)).all():
                connection.execute(text(f"DROP TRIGGER {name}"))
        else:
            for table in ("account", "payment", "audit", "membership"):
                connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
                for check in ("ck_payment_approved_by_somebody",):
                    connection.execute(text(f"ALTER TABLE payment DROP CONSTRAINT IF EXISTS {check}"))
        if sqlite:
            connection.execute(text("PRAGMA ignore_check_constraints = ON"))
        connection.execute(text(statement))


@pytest.mark.parametrize("check", TAMPERED)
def test_tampering_is_found(people: People, check: str) -> None:
    payment_in(people, "paid")
    assert people.finance.read(verify) == []
    without_guards(people, TAMPERED[check])
    assert check in {difference.check for difference in people.finance.read(verify)}
    assert people.finance.read(guards_in_place)
