"""What a family file on paper needs beside the file on the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Membership, Person
from services.families.file import FamilyFile, family_file
from services.programme import setting


@dataclass(frozen=True)
class PaperFile:
    """A family file for paper: the file, its present members with all their fields, and the words of the office."""

    file: FamilyFile | None
    members: Sequence[Mapping[str, Any]]
    office: str
    footnote: str


def paper_file(session: Session, family_id: int | None) -> PaperFile:
    """Read a family for paper; without a family only what a blank form needs."""
    office, footnote = setting(session, "office_name"), setting(session, "footnote")
    if family_id is None:
        return PaperFile(None, (), office, footnote)
    members = (
        select(Person.__table__, Membership.relation)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.family_id == family_id, Membership.until_on.is_(None))
        .order_by(Membership.relation != "head", Membership.id)
    )
    rows = tuple(dict(row) for row in session.execute(members).mappings())
    return PaperFile(family_file(session, family_id), rows, office, footnote)
