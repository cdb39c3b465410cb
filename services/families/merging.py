"""Makes two files of one family one: nothing that belongs to the other is rewritten, and it can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Family, HouseholdAct, Membership, MergedFamily, Person, SamePerson
from services.dates import DayOrYear
from services.errors import Refused
from services.families.acts import begin, hold, living, member
from services.families.taking_back import take_back
from services.likeness import Likeness, Traits, likeness
from services.lineage import MERGED
from services.records import add

PROPOSED_FROM = 45
"""Less than for two people of the register: these families are already thought to be one."""


@dataclass(frozen=True)
class Sides:
    """The members of two files, and who of the other is probably who of the kept one, with the likeness."""

    kept: Sequence[Mapping[str, Any]]
    other: Sequence[Mapping[str, Any]]
    pairs: Mapping[int, tuple[int, Likeness]]


def merge_families(
    session: Session, kept_id: int, other_id: int, on: date, same: Mapping[int, int], reason: str
) -> int:
    """Merge a file into another; `same` ties people of the other file to the same ones of the kept file.

    Those not tied go on living in the kept family. Grants, papers and all else stay as they are and are read with
    the kept file. Returns the id of the merge, which `undo_merge` takes.
    """
    hold(session, kept_id, other_id)
    _refuse_merged(session, kept_id, other_id)
    tied = {int(one): int(other) for one, other in same.items()}
    if len(set(tied.values())) != len(tied):
        raise Refused("Two people cannot be one and the same.", "Tie each person once.", "same", "tied_twice")
    empty = not living(session, kept_id)
    here = [member(session, other_id, row.person_id, on) for row in living(session, other_id)]
    act = begin(session, "merge", kept_id, on, other_family_id=other_id, reason=reason)
    for row in here:
        act.leave(row)
        if row.person_id not in tied:
            act.enter(kept_id, row.person_id, str(row.relation) if row.relation != "head" or empty else "other")
    add(session, MergedFamily, family_id=other_id, kept_id=kept_id, act_id=act.id)
    for person_id, same_as_id in tied.items():
        add(session, SamePerson, person_id=person_id, same_as_id=same_as_id, act_id=act.id)
    act.families.discard(other_id)
    return act.finish()


def undo_merge(session: Session, merge_id: int, reason: str) -> int:
    """Make the two files two again, exactly as they were; refused when something later builds on the merge."""
    kind = session.scalar(select(HouseholdAct.kind).where(HouseholdAct.id == merge_id))
    if kind != "merge":
        raise Refused("This merge is not there.", "Look at the family file again.", name="gone")
    return take_back(session, merge_id, reason)


def sides(session: Session, kept_id: int, other_id: int) -> Sides:
    """Read the members of two files and propose who is the same person."""
    kept_rows, other_rows = (_people(session, one) for one in (kept_id, other_id))
    found = sorted(
        ((likeness(_traits(one), _traits(other)), one["id"], other["id"]) for one in other_rows for other in kept_rows),
        key=lambda pair: -pair[0].score,
    )
    pairs: dict[int, tuple[int, Likeness]] = {}
    for like, one, other in found:
        taken = {person for person, _ in pairs.values()}
        if like.score >= PROPOSED_FROM and one not in pairs and other not in taken:
            pairs[one] = other, like
    return Sides(kept_rows, other_rows, pairs)


def _refuse_merged(session: Session, *family_ids: int) -> None:
    statement = select(Family.number).where(Family.id.in_(family_ids), Family.id.in_(MERGED))
    if session.scalar(statement) is not None:
        raise Refused(
            "One of these files was already merged into another.", "Open the file that was kept.", name="merged"
        )


def _people(session: Session, family_id: int) -> list[Mapping[str, Any]]:
    statement = (
        select(
            Person.id,
            Person.family_name,
            Person.given_name,
            Person.sex,
            Person.born_on,
            Person.born_year,
            Person.jmbg,
            Person.card_number,
            Membership.relation,
            Membership.from_on,
        )
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.family_id == family_id, Membership.until_on.is_(None))
        .order_by(Membership.id)
    )
    rows = [dict(row) for row in session.execute(statement).mappings()]
    return sorted(rows, key=lambda row: row["relation"] != "head")


def _traits(row: Mapping[str, Any]) -> Traits:
    return Traits(
        row["family_name"],
        row["given_name"],
        sex=(row["sex"] or "").upper(),
        born=DayOrYear(row["born_year"], row["born_on"]) if row["born_year"] else None,
        jmbg=row["jmbg"] or "",
        card=row["card_number"] or "",
    )
