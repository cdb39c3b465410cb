"""What values are worth, written by people line by line: `3-4 = 5`, `5+ = 10`, `collective_centre = 8`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from services.errors import Refused
from services.families.selection.content import Band
from services.texts import QT_TRANSLATE_NOOP, Filled

_LINE = re.compile(r"(?P<value>[^=]+?)\s*=\s*(?P<points>\d{1,6})", re.ASCII)
_NUMBERS = re.compile(r"(?P<low>\d+)\s*(?:[-–]\s*(?P<high>\d+)|(?P<more>\+))?|[-–<≤]\s*(?P<most>\d+)", re.ASCII)
_REMEDY = QT_TRANSLATE_NOOP("selection", "Write one value a line, for example 3-4 = 5, or 5+ = 10.")


def as_bands(bands: Sequence[Any]) -> tuple[Band, ...]:
    """Take bands as they are, and read lines as people write them; raises Refused with the line."""
    return tuple(one if isinstance(one, Band) else _read(str(one)) for one in bands if one)


def written(bands: Iterable[Band]) -> str:
    """Write bands as lines that `as_bands` reads back."""
    return "\n".join(f"{_value(band)} = {band.points}" for band in bands)


def _value(band: Band) -> str:
    if band.choice is not None:
        return band.choice
    if band.low is None:
        return f"-{band.high}"
    if band.high is None:
        return f"{band.low}+"
    return str(band.low) if band.low == band.high else f"{band.low}-{band.high}"


def _read(line: str) -> Band:
    found = _LINE.fullmatch(line.strip())
    if found is None:
        sentence = Filled(QT_TRANSLATE_NOOP("services", "The line “{line}” says no points."), line=line.strip()[:60])
        raise Refused(sentence, _REMEDY, field="bands", name="band_line")
    points, numbers = int(found["points"]), _NUMBERS.fullmatch(found["value"])
    if numbers is None:
        return Band(points, choice=found["value"])
    if numbers["most"] is not None:
        return Band(points, high=int(numbers["most"]))
    low = int(numbers["low"])
    high = None if numbers["more"] else int(numbers["high"] or low)
    return Band(points, low=low, high=high)
