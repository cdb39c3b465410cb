"""The declaration of voluntary return on paper: original and three copies, blank, to be signed, or as recorded."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from models.families.returning import COPIES as COPY_COLUMNS
from services.dates import DayOrYear, format_date
from services.families.returning import COPIES, record_of
from services.papers.family import PaperFile, paper_file
from services.papers.typeset import TEMPLATES, pdf

BLANK_ROWS = 5
BESIDE = ("sr", "sq", "en")
"""The languages a declaration is understood in on its way; the one it is signed in stands large above them."""


def declaration_paper(
    session: Session, family_id: int | None, declaration_id: int | None = None, language: str = "sr"
) -> bytes:
    """Make the four pages: of a recorded declaration, of a family that is to sign, or blank without a family."""
    found = paper_file(session, family_id)
    signed = record_of(session, "declaration", declaration_id) if declaration_id is not None else {}
    return pdf("declaration", declaration_data(found, signed, str(signed.get("language") or language)))


def declaration_data(found: PaperFile, signed: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The data of the template `declaration` in the language it is signed in."""
    words = _texts()[language]
    family: Mapping[str, Any] = found.file.family if found.file else {}
    signer = _signer(found.members, signed.get("person_id"))
    goes_to = family.get("returns_to") or "____________________"
    beside = [code for code in BESIDE if code != language.partition("_")[0]]
    return {
        "lang": language.partition("_")[0],
        "words": {"page": words["page"]},
        "title": words["title"],
        "titles": " · ".join(_texts()[code]["title"] for code in beside),
        "labels": words,
        "office": found.office,
        "footnote": found.footnote,
        "batch": family.get("number", ""),
        "number": family.get("number", ""),
        "signer": _name(signer),
        "born": _born(signer),
        "present": family.get("present") or "",
        "returns": family.get("returns_to") or "",
        "statement": words["statement"].replace("{place}", goes_to),
        "statements": [_texts()[code]["statement"].replace("{place}", goes_to) for code in beside],
        "dependants": words["dependants"],
        "people": _people(found, signer, signed),
        "place": signed.get("place", ""),
        "signed_on": format_date(signed.get("signed_on")),
        "witness": signed.get("witness", ""),
        "copies": list(_copies(words, signed)),
    }


def _copies(words: Mapping[str, str], signed: Mapping[str, Any]) -> list[dict[str, str]]:
    """The mark of each page: original or copy, and where it goes."""
    marks = [words["original"], *(words["copy"].replace("{number}", str(number)) for number in (1, 2, 3))]
    keepers = [signed.get(column) if signed else COPIES[column] for column in COPY_COLUMNS]
    return [
        {"mark": mark, "goes": words[keeper] if keeper else ""} for mark, keeper in zip(marks, keepers, strict=True)
    ]


def _people(found: PaperFile, signer: Mapping[str, Any], signed: Mapping[str, Any]) -> list[list[str]]:
    """Who is signed for: the other members, blank rows on a blank form, nobody when the signer signs alone."""
    if not found.members:
        return [[f"{number}.", "", ""] for number in range(1, BLANK_ROWS + 1)]
    if signed and not signed["for_dependants"]:
        return []
    others = [member for member in found.members if member["id"] != signer.get("id")]
    return [[f"{number}.", _name(member), _born(member)] for number, member in enumerate(others, 1)]


def _signer(members: Sequence[Mapping[str, Any]], person_id: int | None) -> Mapping[str, Any]:
    wanted = (member for member in members if person_id is None or member["id"] == person_id)
    return next(wanted, {})


def _name(person: Mapping[str, Any]) -> str:
    return f"{person['family_name']} {person['given_name']}" if person else ""


def _born(person: Mapping[str, Any]) -> str:
    year = person.get("born_year")
    return format_date(DayOrYear(year, person.get("born_on"))) if year else ""


@cache
def _texts() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads((TEMPLATES / "declaration.json").read_text("utf-8"))
    return found
