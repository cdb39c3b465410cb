"""Points and places, computed from data alone: a total order that does not depend on the order of the applicants."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from services.families.selection.content import Criterion, Entry, Placed, Rules, Value

TIED_BY = "tie:"
FIRST, BY_EXCLUSION, BY_TOTAL, BY_REGISTRATION, BY_NUMBER = "first", "excluded", "total", "registered", "number"


def worth(criterion: Criterion, value: Value) -> int:
    """What a value is worth, from nothing to the most points; several values are added up."""
    if isinstance(value, list):
        return min(criterion.most, sum(worth(criterion, one) for one in value))
    if value is None:
        return 0
    if criterion.per_unit is not None:
        return max(0, min(criterion.most, value * criterion.per_unit)) if isinstance(value, int) else 0
    return next((band.points for band in criterion.bands if band.holds(value)), 0)


def points(criterion: Criterion, entry: Entry, known: Mapping[Any, int] | None = None) -> int:
    """Points in hundredths: what an objection corrected, the committee's average, or the worth of the value."""
    if criterion.code in entry.corrected:
        return entry.corrected[criterion.code] * 100
    if criterion.source != "committee":
        value = entry.values.get(criterion.code)
        return (worth(criterion, value) if known is None or isinstance(value, list) else known[value]) * 100
    given = entry.given.get(criterion.code, ())
    # Half a hundredth is rounded up, in whole numbers: the same on every computer.
    return (sum(given) * 200 + len(given)) // (2 * len(given)) if given else 0


class _Worths(dict[Any, int]):
    """What values of a criterion are worth, each looked up in its bands once."""

    def __init__(self, criterion: Criterion) -> None:
        super().__init__()
        self.criterion = criterion

    def __missing__(self, value: Any) -> int:
        found = self[value] = worth(self.criterion, value)
        return found


def rank(rules: Rules, entries: Iterable[Entry]) -> list[Placed]:
    """Put applicants in order: by total, then by the tie rule, then who registered earlier, then by number."""
    known = {criterion.code: _Worths(criterion) for criterion in rules.criteria}
    scored = [_scored(rules, known, entry) for entry in entries]
    scored.sort(key=lambda one: one[0])
    placed: list[Placed] = []
    chosen = 0
    for place, (key, entry, given) in enumerate(scored, 1):
        outcome = _outcome(rules, entry, -key[1], chosen)
        chosen += outcome == "selected"
        decided_by = _decided_by(rules, scored[place - 2][0], key) if place > 1 else FIRST
        placed.append(Placed(place, entry.applicant, -key[1], outcome, decided_by, given))
    return placed


def _scored(
    rules: Rules, known: Mapping[str, Mapping[Any, int]], entry: Entry
) -> tuple[tuple[Any, ...], Entry, dict[str, int]]:
    given = {criterion.code: points(criterion, entry, known[criterion.code]) for criterion in rules.criteria}
    tie = (-given[code] for code in rules.tie)
    key = (entry.excluded is not None, -sum(given.values()), *tie, entry.registered, entry.number)
    return key, entry, given


def _outcome(rules: Rules, entry: Entry, total: int, chosen: int) -> str:
    if entry.excluded is not None:
        return "excluded"
    if total < rules.minimum * 100:
        return "below_minimum"
    return "selected" if chosen < rules.places else "reserve"


def _decided_by(rules: Rules, above: Sequence[Any], key: Sequence[Any]) -> str:
    names = (BY_EXCLUSION, BY_TOTAL, *(f"{TIED_BY}{code}" for code in rules.tie), BY_REGISTRATION, BY_NUMBER)
    return next(name for name, one, other in zip(names, above, key, strict=True) if one != other)
