"""The three bands of likeness: what the office does about two people, or two families, who may be one."""

from enum import StrEnum

CERTAIN_FROM, ASK_FROM = 92, 55


class Band(StrEnum):
    """What the office does about a pair."""

    CERTAIN = "certain"
    ASK = "ask"
    DIFFERENT = "different"


def band(score: int) -> Band:
    """Return the band of a score from 0 to 100."""
    return Band.CERTAIN if score >= CERTAIN_FROM else Band.ASK if score >= ASK_FROM else Band.DIFFERENT
