"""What a ranked list is made from and what it says, as data with one canonical form: the same list, the same bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Value = int | str | list[Any] | None
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
FORMAT = 1
"""Goes into every list: whoever changes how points or ranks are computed raises it and keeps the old way."""


@dataclass(frozen=True, slots=True)
class Band:
    """What a choice, or a number from `low` to `high`, is worth."""

    points: int
    choice: str | None = None
    low: int | None = None
    high: int | None = None

    def holds(self, value: int | str) -> bool:
        """Tell whether a value is the choice or lies in the band."""
        if isinstance(value, str) or self.choice is not None:
            return value == self.choice
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion: its source, the most points, and what a value is worth."""

    code: str
    source: str
    most: int
    per_unit: int | None = None
    bands: tuple[Band, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What ranks: the criteria, the order in which criteria decide ties, the least points and the places."""

    criteria: tuple[Criterion, ...]
    tie: tuple[str, ...] = ()
    minimum: int = 0
    places: int = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """An applicant as it goes into the ranking.

    `excluded` is why it is left out, `included` why it was before an objection took it in again; `earlier` is its
    place on the preliminary list.
    """

    applicant: int
    number: str
    registered: str
    excluded: str | None = None
    included: str | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    given: Mapping[str, Sequence[int]] = field(default_factory=dict)
    corrected: Mapping[str, int] = field(default_factory=dict)
    earlier: int | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """An applicant on the list; points and total are in hundredths."""

    place: int
    applicant: int
    total: int
    outcome: str
    decided_by: str
    points: Mapping[str, int]


def canonical(plain: Any) -> str:
    """Write plain values as JSON in the one form that is hashed."""
    return _encode(plain)


def basis_text(rules: Rules, kind: str, as_of: str) -> str:
    """Write what a list is made from, besides its applicants."""
    criteria = [
        {
            "code": one.code,
            "source": one.source,
            "most": one.most,
            "per_unit": one.per_unit,
            "bands": [[band.choice, band.low, band.high, band.points] for band in one.bands],
        }
        for one in rules.criteria
    ]
    said = {"format": FORMAT, "kind": kind, "as_of": as_of, "criteria": criteria, "tie": list(rules.tie)}
    return canonical({**said, "minimum": rules.minimum, "places": rules.places})


def read_basis(text: str) -> Rules:
    """Read the rules of a frozen list."""
    plain = json.loads(text)
    criteria = tuple(
        Criterion(
            one["code"],
            one["source"],
            one["most"],
            one["per_unit"],
            tuple(Band(points, choice, low, high) for choice, low, high, points in one["bands"]),
        )
        for one in plain["criteria"]
    )
    return Rules(criteria, tuple(plain["tie"]), plain["minimum"], plain["places"])


def entry_text(entry: Entry) -> str:
    """Write an applicant as it went into the ranking."""
    return canonical({name: getattr(entry, name) for name in Entry.__slots__})


def read_entry(text: str) -> Entry:
    """Read an applicant of a frozen list."""
    return Entry(**json.loads(text))


def line(placed: Placed, points: str, inputs: str) -> str:
    """Write one place with its canonical points and inputs."""
    head = f'{placed.place},{placed.applicant},{placed.total},"{placed.outcome}","{placed.decided_by}"'
    return f"[{head},{points},{inputs}]"


def content(basis: str, lines: Iterable[str]) -> bytes:
    """Return the bytes of a whole list."""
    return "\n".join((basis, *lines, "")).encode()


def digest(data: bytes) -> str:
    """Return the SHA-256 of a list as it is kept and printed."""
    return hashlib.sha256(data).hexdigest()
