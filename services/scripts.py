"""The two Serbian scripts: the same name in the other one, and words typed with letters of both repaired."""

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from types import ModuleType
from typing import cast

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]+")
_LOOKS_LATIN, _LOOKS_CYRILLIC = "ABCEHJKMOPTXYaceopxyj", "АВСЕНЈКМОРТХУасеорхуј"
_TO_CYRILLIC = str.maketrans(_LOOKS_LATIN, _LOOKS_CYRILLIC)
# Serbian Latin has no x and y: Cyrillic х and у in a Latin word were typed for their sound.
_TO_LATIN = str.maketrans(_LOOKS_CYRILLIC, "ABCEHJKMOPTHUaceophuj")
_SERBIAN_LATIN = frozenset("čćđšžČĆĐŠŽ")
_FOREIGN = re.compile("[qwxyQWXY]")
_PARTED = "\u200c"


def is_cyrillic(text: str) -> bool:
    """Tell whether most letters of `text` are Cyrillic."""
    return len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text))


def repaired(text: str) -> str:
    """Return `text` with each word in one script, where letters of the other one were typed by their look."""
    if not (_CYRILLIC.search(text) and _LATIN.search(text)):
        return text
    return _WORD.sub(lambda match: _repaired_word(match[0]), text)


@lru_cache(maxsize=1 << 16)
def other_script(name: str) -> str:
    """Return `name` in the other Serbian script; a name with q, w, x or y has none and is left as it is."""
    whole = repaired(name)
    if is_cyrillic(whole):
        return latin(whole)
    return whole if _FOREIGN.search(whole) else _cyrillic(whole)


def latin(name: str) -> str:
    """Return `name` in Latin script; a Latin name comes back unchanged."""
    whole = repaired(name)
    return str(_converter().to_lat(whole)) if _CYRILLIC.search(whole) else whole


def with_parted_digraphs(text: str) -> str:
    """Return Latin `text` with a non-joiner inside n+j, d+ž and d+j where the exceptions list parts them."""
    return _exceptions().sub(lambda match: match[0] + _PARTED, text)


def _cyrillic(name: str) -> str:
    """Turn a Latin name into Cyrillic; dj stands for đ, and accents Serbian does not write are dropped."""
    text = _plain_accents(with_parted_digraphs(unicodedata.normalize("NFKC", name)))
    text = re.sub("dj", "đ", text).replace("Dj", "Đ").replace("DJ", "Đ")
    return str(_converter().to_cyr(text)).replace(_PARTED, "")


def _plain_accents(text: str) -> str:
    """Drop the accents of Hungarian, Albanian and Slovak letters, keeping č, ć, đ, š and ž."""
    if text.isascii():
        return text
    return "".join(letter if letter in _SERBIAN_LATIN else unicodedata.normalize("NFD", letter)[0] for letter in text)


def _repaired_word(word: str) -> str:
    """Put a word of mixed letters into the script which has letters the other cannot imitate."""
    cyrillic, latin_ = _CYRILLIC.findall(word), _LATIN.findall(unicodedata.normalize("NFD", word))
    if not (cyrillic and latin_):
        return word
    only_cyrillic = any(letter not in _LOOKS_CYRILLIC for letter in cyrillic)
    only_latin = any(letter not in _LOOKS_LATIN for letter in latin_)
    if only_cyrillic and only_latin:
        return word
    if only_cyrillic or (not only_latin and len(cyrillic) >= len(latin_)):
        return word.translate(_TO_CYRILLIC)
    return word.translate(_TO_LATIN)


@cache
def _converter() -> ModuleType:
    """Load the converter with the first name; its tables would hold up the start of the program."""
    from serbian_translit import srp

    return cast("ModuleType", srp)


@cache
def _exceptions() -> re.Pattern[str]:
    """Read the beginnings of words whose digraph is two letters."""
    lines = (files("resources") / "split_digraphs.txt").read_text("utf-8").split("\n")
    stems = [line.split("|") for line in lines if "|" in line and not line.startswith("#")]
    parts = "|".join(f"{re.escape(head)}(?={re.escape(tail)})" for head, tail in stems)
    return re.compile(rf"\b(?:{parts})", re.IGNORECASE)
