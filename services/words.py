"""Reads the office's words (yes and no, sex, accommodation, states, relations) in any script and language."""

import csv
from functools import cache
from importlib.resources import files

from services.names import loose
from services.reading import Read, clean_text
from services.texts import QT_TRANSLATE_NOOP

_UNKNOWN = QT_TRANSLATE_NOOP("values", "The word is not known here.")
_REMEDY = QT_TRANSLATE_NOOP("values", "Use one of the office's words, as the form offers them.")
_REMEDIES = {
    "sex": QT_TRANSLATE_NOOP("values", "Write M or Ž."),
    "yes_no": QT_TRANSLATE_NOOP("values", "Write da or ne."),
    "accommodation": QT_TRANSLATE_NOOP("values", "Write privatni smeštaj, kolektivni centar or neformalno naselje."),
    "relation": QT_TRANSLATE_NOOP("values", "Write nosilac, suprug/a, sin, ćerka, otac, majka or ostalo."),
}


def parse_word(kind: str, value: object) -> Read[str]:
    """Read a word into its code; `kind` is one of resources/words.csv, KeyError for any other."""
    text = clean_text(value, most=60)
    if not text.value:
        return Read(None, problem=text.problem, remedy=text.remedy)
    words = _words()[kind]
    code = words.get(text.value) or words.get(loose(text.value))
    return Read(code) if code else Read(None, problem=_UNKNOWN, remedy=_REMEDIES.get(kind, _REMEDY))


def parse_yes_no(value: object) -> Read[bool]:
    """Read a yes or a no."""
    read = parse_word("yes_no", str(value) if isinstance(value, bool) else value)
    return Read(read.value == "yes" if read.value else None, problem=read.problem, remedy=read.remedy)


def parse_sex(value: object) -> Read[str]:
    """Read F or M."""
    return parse_word("sex", value)


@cache
def spelling(kind: str, code: str) -> str:
    """Write a code as the office does: its first spelling, which parse_word reads back; KeyError when unknown."""
    for word, known in _words()[kind].items():
        if known == code:
            return word
    raise KeyError(f"{kind} {code}")


@cache
def _words() -> dict[str, dict[str, str]]:
    """Return code by word, as written and folded, for each kind."""
    text = (files("resources") / "words.csv").read_text("utf-8")
    kinds: dict[str, dict[str, str]] = {}
    for row in csv.DictReader(text.splitlines()):
        words = kinds.setdefault(row["kind"], {})
        for spelling in row["spellings"].split(";"):
            words[spelling] = words[loose(spelling) or spelling] = row["code"]
    return kinds
