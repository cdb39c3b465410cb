"""Possible duplicates: the check at entry, the run over the register, and decisions that are remembered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, func, literal, or_, select
from sqlalchemy.orm import Session

from models.base import database_now
from models.families import DuplicateRun, Family, Membership, Person, PossibleDuplicate
from services.alarms import silent
from services.bulk import insert_rows
from services.dates import DayOrYear
from services.families.pairing import Progress, alike, judged
from services.identity import card_key
from services.likeness import ASK_FROM, Likeness, Traits
from services.records import add, change
from services.rows import AnyRow, AnySelect
from services.session import Office

MATERIAL = 10
"""So many points more must speak for a pair than when it was found different, or it stays decided."""
AT_ONCE = 20_000
COLUMNS = ("family_id", "other_id", "score", "reasons", "decision")
COMPARED = (
    Family.id.label("family_id"),
    Family.origin_place_id,
    Family.phone,
    Person.id.label("person_id"),
    Person.family_name,
    Person.given_name,
    Person.sex,
    Person.born_on,
    Person.born_year,
    Person.jmbg,
    Person.card_number,
)

Found = tuple[int, int, int, str]
"""A pair: the ids of two families in order, the score, and the reasons as sentences."""


@dataclass(frozen=True)
class Reading:
    """The register as it was read: when, the families with their people, and which changed since the last run."""

    at: datetime
    whole: bool
    ids: list[int]
    families: list[list[Traits]]
    fresh: frozenset[int]

    def keep(self, session: Session, found: Sequence[Found]) -> dict[str, int]:
        """Keep what a run has found: new pairs are open, decided ones stay decided unless much more speaks for them."""
        known = {(row.family_id, row.other_id): row for row in session.execute(_known())}
        pairs = {(one, other): (score, reasons) for one, other, score, reasons in found}
        fresh = [(*pair, *said, "open") for pair, said in pairs.items() if pair not in known]
        insert_rows(session, PossibleDuplicate, COLUMNS, fresh)
        pairs |= self._not_found([pair for pair in known if pair not in pairs])
        again = sum(_renew(session, known[pair], *said) for pair, said in pairs.items() if pair in known)
        people = sum(map(len, self.families))
        counts = {"families": len(self.ids), "people": people, "found": len(found), "fresh": len(fresh) + again}
        add(session, DuplicateRun, read_at=self.at, whole=self.whole, **counts)
        return counts

    def _not_found(self, known: Iterable[tuple[int, int]]) -> dict[tuple[int, int], tuple[int, str]]:
        """What is to be said of pairs on the list that a run did not find: their people have changed since."""
        place = {family_id: number for number, family_id in enumerate(self.ids)}
        said = {}
        for pair in known:
            both = [place[family_id] for family_id in pair if family_id in place]
            if len(both) == 2 and (self.whole or self.fresh & set(both)):
                found, _members = judged(*(self.families[number] for number in both))
                said[pair] = found.score, " ".join(found.reasons)
        return said


def run_register(office: Office, whole: bool = True, progress: Progress | None = None) -> dict[str, int]:
    """Look through the register, or only for what changed since the last run, and keep what was found.

    The database is held only while reading and while keeping. Returns the counts of the run; raises Cancelled.
    """
    reading = office.read(partial(read_register, whole=whole))
    pairs = alike(reading.families, None if reading.whole else reading.fresh, progress)
    ids = reading.ids
    found = [_found(ids[pair.one], ids[pair.other], pair.found) for pair in pairs]
    return office.write(reading.keep, found)


def read_register(session: Session, whole: bool = True) -> Reading:
    """Read everybody who may be compared, some thousands of families at a time."""
    at = session.execute(select(database_now())).scalar_one()
    last = None if whole else session.scalar(select(func.max(DuplicateRun.read_at)))
    changed = literal(True) if last is None else _changed_since(last)
    ids: list[int] = []
    families: list[list[Traits]] = []
    fresh: set[int] = set()
    for start in range(0, session.scalar(select(func.max(Family.id))) or 0, AT_ONCE):
        piece = compared(changed.label("fresh")).where(Family.id > start, Family.id <= start + AT_ONCE)
        # On the connection itself: rows come as they are, without passing through the mapper.
        rows = session.connection().execute(piece.order_by(Family.id, Person.id))
        for family_id, members in groupby(rows, key=lambda row: row.family_id):
            people = list(members)
            if any(row.fresh for row in people):
                fresh.add(len(ids))
            ids.append(family_id)
            families.append([traits(row) for row in people])
    return Reading(at, last is None, ids, families, frozenset(fresh))


def note(session: Session, family_id: int, answers: Mapping[int, Mapping[str, Any]]) -> None:
    """Keep what was found while a family was entered, and what the person said: `different`, or still `open`."""
    if not answers:
        return
    pairs = {tuple(sorted((family_id, int(other)))): said for other, said in answers.items() if int(other) != family_id}
    known = {(row.family_id, row.other_id): row for row in session.execute(_known().where(_touches(family_id)))}
    for pair, said in pairs.items():
        row = known.get((pair[0], pair[1]))
        if row is None:
            add(session, PossibleDuplicate, **dict(zip(COLUMNS, (*pair, *_said(said)), strict=True)))
        elif row.decision == "open" and said["decision"] != "open":
            change(session, PossibleDuplicate, row.id, row.version, decision=said["decision"])


def compared(*more: Any) -> AnySelect:
    """Everybody who may be compared with somebody: the present members of families that raise an alarm."""
    return (
        select(*COMPARED, *more)
        .select_from(Person)
        .join(Membership, Membership.person_id == Person.id)
        .join(Family, Family.id == Membership.family_id)
        .where(Membership.until_on.is_(None), ~silent())
    )


def traits(row: AnyRow) -> Traits:
    """What is compared of a row of `compared`."""
    return Traits(
        row.family_name,
        row.given_name,
        (row.sex or "").upper(),
        DayOrYear(row.born_year, row.born_on) if row.born_year else None,
        row.jmbg or "",
        card_key(row.card_number) if row.card_number else "",
        tuple(row.phone.split(", ")) if row.phone else (),
        str(row.origin_place_id or ""),
    )


def _changed_since(last: datetime) -> ColumnElement[bool]:
    return or_(Family.updated_at >= last, Person.updated_at >= last, Membership.updated_at >= last)


def _known() -> AnySelect:
    return select(
        PossibleDuplicate.id,
        PossibleDuplicate.version,
        PossibleDuplicate.family_id,
        PossibleDuplicate.other_id,
        PossibleDuplicate.score,
        PossibleDuplicate.reasons,
        PossibleDuplicate.decision,
    )


def _touches(family_id: int) -> ColumnElement[bool]:
    return or_(PossibleDuplicate.family_id == family_id, PossibleDuplicate.other_id == family_id)


def _found(one: int, other: int, found: Likeness) -> Found:
    first, second = sorted((one, other))
    return first, second, found.score, " ".join(found.reasons)


def _said(said: Mapping[str, Any]) -> tuple[int, str, str]:
    return said["score"], said["reasons"], said["decision"]


def _renew(session: Session, row: AnyRow, score: int, reasons: str) -> bool:
    """Bring a pair on the list up to date; tell whether it is to be decided again."""
    reopened: bool = row.decision == "different" and score >= max(ASK_FROM, row.score + MATERIAL)
    if reopened or (row.decision == "open" and (row.score, row.reasons) != (score, reasons)):
        values = {"score": score, "reasons": reasons, "decision": "open"}
        change(session, PossibleDuplicate, row.id, row.version, **values)
    return reopened
