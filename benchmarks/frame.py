"""What every benchmark shares: two sides measured alternately in one run, medians, one line per goal."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Measurement:
    """A ratio with its goal; `runs` says how often each side was measured."""

    name: str
    ratio: float
    goal: float
    runs: int

    def row(self) -> dict[str, Any]:
        """The measurement as plain values, the ratio to two places."""
        return {**asdict(self), "ratio": round(self.ratio, 2)}


def seconds(work: Callable[[], Any]) -> float:
    """How long a piece of work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def compare(
    name: str,
    goal: float,
    ours: Callable[[], Any],
    peer: Callable[[], Any],
    runs: int = 7,
    measure: Callable[[Callable[[], Any]], float] = seconds,
    warm: int = 1,
) -> Measurement:
    """Measure both sides in turn, `runs` times each after `warm` unmeasured ones, and divide the medians."""
    for _ in range(warm):
        ours()
        peer()
    pairs = [(measure(ours), measure(peer)) for _ in range(runs)]
    mine, other = (statistics.median(side) for side in zip(*pairs, strict=True))
    return Measurement(name, mine / other, goal, runs)
