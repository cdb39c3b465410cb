"""What a move does in the ledger, as SQL for the trigger of its table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from models.guards.rules import moved
from models.ledger import Ledgered
from models.lifecycle import Effect

COLUMNS = "kind, from_account_id, to_account_id, unit, amount, effective_on, of_id, subject, subject_id, created_by"
OPEN = "NOT EXISTS (SELECT 1 FROM transfer u WHERE u.of_id = h.id)"


@dataclass(frozen=True)
class Insertion:
    """A transfer to add: what to select, over which further table, and when."""

    select: str
    source: str
    where: str


def on_insert(model: type[Ledgered]) -> Iterator[Insertion]:
    """Transfers that follow the entry of a row (an entry in a later state is an import)."""
    assert model.lifecycle is not None
    for state, effect in model.lifecycle.entry_effects.items():
        yield Insertion(_fresh(model, effect), "", f"n.state = '{state}'")


def on_update(model: type[Ledgered]) -> Iterator[Insertion]:
    """Transfers that follow a move."""
    assert model.lifecycle is not None
    for move in model.lifecycle.moves:
        if move.effect in (Effect.HOLD, Effect.POST):
            yield Insertion(_fresh(model, move.effect), "", moved(move))
        elif move.effect is not None:
            yield _following(model, move.effect, moved(move))


def _fresh(model: type[Ledgered], effect: Effect) -> str:
    return (
        f"'{effect}', n.from_account_id, n.to_account_id, n.unit, n.amount, n.effective_on, CAST(NULL AS bigint),"
        f" '{model.__tablename__}', n.id, {{me}}"
    )


def _following(model: type[Ledgered], effect: Effect, when: str) -> Insertion:
    table = model.__tablename__
    legs = "h.to_account_id, h.from_account_id" if effect is Effect.REVERSE else "h.from_account_id, h.to_account_id"
    kinds = "('post', 'settle')" if effect is Effect.REVERSE else "('hold')"
    return Insertion(
        f"'{effect}', {legs}, h.unit, h.amount, n.effective_on, h.id, '{table}', n.id, {{me}}",
        "transfer h",
        f"{when} AND h.subject = '{table}' AND h.subject_id = n.id AND h.kind IN {kinds} AND {OPEN}",
    )
