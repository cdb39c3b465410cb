"""The municipalities people come from, live in and return to, found by their names in three languages."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from services.names import bald, fold, loose
from services.reading import Read, clean_text
from services.texts import QT_TRANSLATE_NOOP

_UNKNOWN = QT_TRANSLATE_NOOP("places", "This place is not on the list.")
_UNCLEAR = QT_TRANSLATE_NOOP("places", "More than one place goes by this name.")
_REMEDY = QT_TRANSLATE_NOOP("places", "Choose one from the list, or add the place to it.")
_SHORTENED = QT_TRANSLATE_NOOP("places", "The shortened name was completed.")
_IN_PART = QT_TRANSLATE_NOOP("places", "Only a part of the text names a known place.")

_PARTS = re.compile(r"[/(),;]|\s[-–—]\s")
_TITLES = re.compile(r"(?:OPSTINA|OPST|GRAD|KOMUNA E|KOMUNA|MUNICIPALITY OF|CITY OF|SO) ")
_ALIKE, _OFFERED = 60, 3


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality; `older` holds the codes of those it was part of on papers from before 1999."""

    code: str
    area: str
    name: str
    cyrillic: str
    albanian: str
    district: str
    older: tuple[str, ...]
    latitude: float
    longitude: float
    also: tuple[str, ...] = ()


class Gazetteer:
    """Finds places by name; made anew when the office adds places of its own."""

    def __init__(self, known: Iterable[Place]) -> None:
        self.by_code = {place.code: place for place in known}
        self._names: dict[str, set[str]] = defaultdict(set)
        self._shortened: dict[str, set[str]] = defaultdict(set)
        for place in self.by_code.values():
            for spelling in (place.name, place.cyrillic, place.albanian, *place.also):
                self._add(spelling, place.code)

    def match(self, text: object, area: str = "") -> Read[str]:
        """Read a place; `area` (XK or RS) narrows the search, and of two places neither is chosen."""
        clean = clean_text(text, most=120)
        if not clean.value:
            return Read(None, problem=clean.problem, remedy=clean.remedy)
        codes, assumed = self._meant(clean.value, area)
        if len(codes) == 1:
            return Read(next(iter(codes)), assumed)
        offered = sorted(codes) or self._nearest(clean.value, area)
        problem = _UNCLEAR if codes else _UNKNOWN
        return Read(None, problem=problem, remedy=_REMEDY, nearest=tuple(self.by_code[code] for code in offered))

    def _meant(self, text: str, area: str) -> tuple[set[str], str]:
        """Return the codes a text can mean as a whole or by its parts, and what had to be assumed."""
        whole, assumed = self._named(text, area)
        if whole:
            return whole, assumed
        parts = [self._named(part, area)[0] for part in _PARTS.split(text) if part.strip()]
        known = [codes for codes in parts if codes]
        if not known:
            return set(), ""
        return set.intersection(*known) or set.union(*known), "" if known == parts else _IN_PART

    def _named(self, text: str, area: str) -> tuple[set[str], str]:
        """Return the codes of places called `text`: by full names first, then by shortened ones."""
        key = _key(text)
        for names, assumed in ((self._names, ""), (self._shortened, _SHORTENED)):
            for spelling in (key, loose(key)):
                codes = {code for code in names.get(spelling, ()) if self._lies_in(code, area)}
                if codes:
                    return codes, assumed
        return set(), ""

    def _nearest(self, text: str, area: str) -> list[str]:
        """Return the codes of the few places whose names come nearest."""
        from rapidfuzz import fuzz, process  # here, because it is slow to load and rarely needed

        alike = process.extract(_key(text), list(self._names), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=30)
        codes = [code for name, _, _ in alike for code in sorted(self._names[name]) if self._lies_in(code, area)]
        return list(dict.fromkeys(codes))[:_OFFERED]

    def _lies_in(self, code: str, area: str) -> bool:
        """Tell whether a place lies in `area`; every place does when none is given."""
        return area in ("", self.by_code[code].area)

    def _add(self, spelling: str, code: str) -> None:
        """Remember one name, its bald form and, for names of several words, its shortened first word."""
        key = _key(spelling)
        first, _, rest = key.partition(" ")
        for name in filter(None, (key, bald(key), loose(key))):
            self._names[name].add(code)
        for length in range(1, len(first)) if rest else ():
            self._shortened[f"{first[:length]} {rest}"].add(code)


@lru_cache(maxsize=1 << 14)
def match_place(text: str, area: str = "") -> Read[str]:
    """Read one of the program's own places, as Gazetteer.match does."""
    return gazetteer().match(text, area)


@cache
def gazetteer() -> Gazetteer:
    """Return the finder of the program's own places."""
    return Gazetteer(places())


@cache
def places() -> tuple[Place, ...]:
    """Return the program's own places from resources/places."""
    text = (files("resources") / "places" / "places.csv").read_text("utf-8")
    return tuple(_place(row) for row in csv.DictReader(text.splitlines()))


def older_view(code: str) -> tuple[str, ...]:
    """Return the codes of the municipalities papers from before 1999 name for the place `code`."""
    return gazetteer().by_code[code].older or (code,)


def _place(row: dict[str, str]) -> Place:
    """Turn one line of the list into a place."""
    return Place(
        **{key: row[key] for key in ("code", "area", "name", "cyrillic", "district")},
        albanian=row["albanian"] or row["name"],
        older=tuple(filter(None, row["older"].split(";"))),
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        also=tuple(filter(None, row["also"].split(";"))),
    )


@lru_cache(maxsize=1 << 12)
def _key(name: str) -> str:
    """Return the folded name without a title such as "opština" and the asterisk of Kosovo*."""
    return _TITLES.sub("", fold(name.replace(".", ". ").replace("*", " ")), count=1)
