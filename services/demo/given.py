"""What the demo office is made from: resources/demo."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def office() -> dict[str, Any]:
    """Staff, numbers, families told one by one, activities, suppliers and words."""
    return _read("office.json")


@cache
def names() -> dict[str, Any]:
    """Names by people: surnames and given names, with the share of families and of Cyrillic writing."""
    return _read("names.json")


@cache
def casework() -> dict[str, Any]:
    """Notes, tasks and words of the case files."""
    return _read("casework.json")


@cache
def assistance() -> dict[str, Any]:
    """Agencies, what families ask help with, and the words of referrals."""
    return _read("assistance.json")


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((files("resources") / "demo" / name).read_text("utf-8"))
    return found
