"""Keys which find and sort a name in whichever script, accents or spelling it was written."""

import re
import unicodedata
from functools import lru_cache
from string import ascii_lowercase

from services.scripts import is_cyrillic, latin, other_script, repaired, with_parted_digraphs

__all__ = [
    "albanian",
    "bald",
    "fold",
    "is_cyrillic",
    "latin",
    "loose",
    "name_key",
    "other_script",
    "query_tokens",
    "search_key",
    "sort_key",
    "spoken",
]

_CYRILLIC = "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш"
_LATIN = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š"
_LATIN_OF = dict(zip(_CYRILLIC.split(), _LATIN.split(), strict=True))
_PLAIN = str.maketrans({"Č": "C", "Ć": "C", "Đ": "DJ", "Ð": "DJ", "Š": "S", "Ž": "Z"})
_FOREIGN_CYRILLIC = str.maketrans(
    {"Ѓ": "DJ", "Ќ": "C", "Ѕ": "DZ", "Й": "J", "Ё": "E", "Ы": "I", "Э": "E", "Ю": "JU", "Я": "JA", "Щ": "SC"}
    | {"Ъ": "", "Ь": "", "І": "I", "Ї": "JI", "Є": "JE", "Ґ": "G"}
)
_MARKS = str.maketrans(
    dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("'`´‘’‚ʼʻ′", "") | dict.fromkeys(',;()[]{}"“”„«»', " ")
)
_ASCII = (
    {ord(letter.upper()): other.upper().translate(_PLAIN) for letter, other in _LATIN_OF.items()}
    | _PLAIN
    | _FOREIGN_CYRILLIC
    | _MARKS
)
_NAMED_LATIN = re.compile(r"LATIN (?:CAPITAL |SMALL )?(?:LETTER|LIGATURE) ([A-Z]+)")
_FOLDED = re.compile("[A-Z0-9/ ]*")
_DJ, _BARE_D = re.compile("DJ+"), re.compile("D(?!J)")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_ALBANIAN = {"XH": "DZ", "GJ": "DJ", "SH": "S", "ZH": "Z", "TH": "T", "DH": "D", "LL": "L", "RR": "R"} | {
    "Q": "C",
    "Y": "I",
    "X": "DZ",
}
_DEFINITE = re.compile(r"(?<=[A-Z]{3}[B-DF-HJ-NP-TVWXZ])I\b|(?<=[A-Z]{4})E\b")

_TO_LATIN = str.maketrans(_LATIN_OF)
_DIGRAPHS = {"dž": "џ", "dj": "đ", "lj": "љ", "nj": "њ"}
_RANKED = {"č": "Ca", "ć": "Cb", "џ": "Da", "đ": "Db", "ð": "Db", "љ": "La", "њ": "Na", "š": "Sa", "ž": "Za"}
_SORTED = str.maketrans({letter: letter.upper() for letter in ascii_lowercase} | _RANKED) | _MARKS


Spellings = tuple[list[str], list[str], list[str]]


def fold(name: str) -> str:
    r"""Return the search key of `name`: ASCII capitals, the same for both scripts; digits, % _ \ / stay."""
    if name[-1:].isdecimal() and _FOLDED.fullmatch(name):  # numbers, of which every one is new
        return " ".join(name.split())
    return _fold(name)


@lru_cache(maxsize=1 << 16)
def _fold(name: str) -> str:
    """Fold word by word: registers have many names, but few words."""
    return " ".join(filter(None, map(_fold_word, name.split())))


@lru_cache(maxsize=1 << 16)
def _fold_word(word: str) -> str:
    text = unicodedata.normalize("NFC", repaired(word)).upper().translate(_ASCII)
    return _tidy(text if text.isascii() else _ascii(text))


@lru_cache(maxsize=1 << 16)
def bald(name: str) -> str:
    """Return the key of `name` as if each đ had been typed as a plain d (Dordevic for Đorđević)."""
    return _DJ.sub("D", fold(name))


def albanian(name: str) -> str:
    """Return the key of `name` with Albanian spellings turned into Serbian sounds, for comparing only."""
    key = fold(name)
    for theirs, ours in _ALBANIAN.items():
        key = key.replace(theirs, ours)
    return key


@lru_cache(maxsize=1 << 16)
def loose(name: str) -> str:
    """Return the weakest key, bald and without Albanian spellings: any way of writing `name` agrees."""
    return _DJ.sub("D", albanian(name))


@lru_cache(maxsize=1 << 17)
def spoken(name: str) -> str:
    """Return the key by which names are compared: loose, each word without an Albanian definite ending.

    Agimi is Agim and Berishë (or, carelessly, Berishe) is Berisha; a name of another sex, as Ivana, stays another.
    """
    return _DEFINITE.sub(lambda ending: "A" if ending[0] == "E" else "", loose(name))


def name_key(*names: str | None) -> str:
    """Return the spoken words of `names` in one order, so that swapped or doubled names compare equal."""
    return " ".join(sorted({word for name in names if name for word in spoken(name).split()}))


def search_key(*names: str | None) -> str:
    """Return the text stored beside a record, in which every word a person types is found as a substring."""
    folded: list[str] = []
    others: list[str] = []
    weak: list[str] = []
    for name in names:
        if name and name.isdecimal() and name.isascii():
            folded.append(name)
        elif name:
            words, bare, loosely = _numbered(name) if name[-1].isdecimal() else _spellings(name)
            folded += words
            others += bare
            weak += loosely
    return " ".join(dict.fromkeys(folded + others + weak))


def _numbered(name: str) -> Spellings:
    """Spell numbers, of which every one is new: they are not remembered, and most have one spelling."""
    words = fold(name).split()
    lettered = [word for word in words if not word.isdecimal() and word.upper() != word.lower()]
    return words, [bald(word) for word in lettered], [loose(word) for word in lettered]


@lru_cache(maxsize=1 << 16)
def _spellings(name: str) -> Spellings:
    """Return the words of `name` folded, and those with letters also bald and loose."""
    return _numbered(name)


def query_tokens(text: str, *, weak: bool = False) -> tuple[str, ...]:
    """Return the words of a query, each to be looked for as a substring; `weak` finds other spellings too.

    A word in which only some đ became dj is searched bald, because nobody can tell which d was meant.
    """
    words = fold(text).split()
    if weak:
        words = [loose(word) for word in words]
    return tuple(dict.fromkeys(bald(word) if _BARE_D.search(word) else word for word in words))


def sort_key(name: str) -> str:
    """Return text whose byte order is the Serbian alphabet's (c, č, ć, d, dž, đ), the same for both scripts.

    A small letter after a capital is the rank of its accented sister, so that "Ca" (č) follows "CZ".
    """
    return " ".join(filter(None, map(_sort_word, name.split())))


@lru_cache(maxsize=1 << 16)
def _sort_word(word: str) -> str:
    text = unicodedata.normalize("NFC", repaired(word)).lower().translate(_TO_LATIN)
    text = with_parted_digraphs(text)
    for digraph, letter in _DIGRAPHS.items():
        text = text.replace(digraph, letter)
    text = text.translate(_SORTED)
    return _tidy(text if text.isascii() else _NOT_ASCII.sub(lambda match: fold(match[0]), text))


def _tidy(text: str) -> str:
    """Drop dots, hyphens and double blanks; beside digits they stay, which keeps G-001/2026 whole."""
    text = re.sub(r"(?<![0-9])\.", "", text)
    return " ".join(re.sub(r"(?<![0-9])-(?![0-9])", " ", text).split())


def _ascii(text: str) -> str:
    """Turn every letter left into ASCII: accents fall away, letters of a third script become their code."""
    plain = unicodedata.normalize("NFKD", text).upper().translate(_ASCII)
    return "".join(letter if letter.isascii() else _ascii_letter(letter) for letter in plain)


def _ascii_letter(letter: str) -> str:
    """Return what stands for one character that has no plain form; a stroked Latin letter gives its base."""
    kind = unicodedata.category(letter)
    if named := _NAMED_LATIN.match(unicodedata.name(letter, "")):
        return named[1]
    if kind == "Nd":
        return str(unicodedata.decimal(letter))
    if kind[0] in "LN":
        return f"U{ord(letter):X}"
    return "" if kind[0] in "MC" else " "
