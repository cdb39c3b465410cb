"""A program or a server that is killed in the middle of saving: all or nothing, and work goes on."""

from __future__ import annotations

import uuid
from collections import Counter

import pytest

from services.verify import verify
from tests import clients, factories
from tests.ledgers import amounts, open_accounts, post

LEGS = 3
POINTS = [*(f"statement {number}" for number in range(LEGS)), "commit", "done"]


@pytest.fixture
def till(people) -> list[int]:
    """A till that may go deep below nothing, and an empty chest."""
    return people.finance.write(open_accounts, -(10**12), 0)


@pytest.mark.parametrize("point", POINTS)
def test_a_program_killed_while_it_saves_leaves_all_or_nothing(people, till, point):
    identity = uuid.uuid4()
    legs = [[*till, 5]] * LEGS
    clients.killed_at(point, people.target, "ana", legs, identity)
    kept = [5] * LEGS if point == "done" else []
    assert amounts(people.first) == kept
    query = "SELECT count(*) FROM operation WHERE id = :id"
    name = str(identity) if people.shared else identity.hex
    assert factories.look(people.first, query, id=name) == len(kept) // LEGS
    people.finance.write(post, *till, 7)
    assert amounts(people.first) == [*kept, 7]
    assert people.first.read(verify) == []


def test_a_program_killed_in_full_work_tears_no_command(people, till):
    said: list[int] = []
    for round_ in range(4):
        said += clients.killed_after(3 + 4 * round_, people.target, "ana", till, 1000 * round_ + 1)
    there = Counter(amounts(people.first))
    assert set(there.values()) == {4}
    assert set(said) <= set(there)
    assert len(there) - len(said) <= 4
    assert people.first.read(verify) == []
    if not people.shared:
        assert factories.look(people.first, "PRAGMA integrity_check") == "ok"
