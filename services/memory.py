"""Lets Python's search for unreachable cycles rest while a large file is read: it would look at every row again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_resting: list[None] = []


@contextmanager
def without_collecting() -> Iterator[None]:
    """Rest for the length of a `with`, and leave what it made out of later searches.

    What is no longer referred to is freed all the same; only cycles that stand at the end of it never are.
    """
    was_on = gc.isenabled()
    gc.disable()
    _resting.append(None)
    try:
        yield
    finally:
        _resting.pop()
        gc.freeze()
        if was_on:
            gc.enable()


def resting() -> bool:
    """Tell whether work is under way during which nobody should search."""
    return bool(_resting)
