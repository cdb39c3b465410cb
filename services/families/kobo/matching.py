"""Finds the family of each submission: by its number, or by name and birth as a question to the person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Family, Membership, Person
from services.families.kobo.submissions import Submission
from services.names import sort_key
from services.rows import AnyRow

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Member:
    """A person of a family as matching and skip rules need it."""

    id: int
    family_name: str
    given_name: str
    sex: str | None
    born_on: date | None
    born_year: int | None

    def plain(self) -> dict[str, Any]:
        """The values the skip rules know."""
        return {"id": self.id, "born_on": self.born_on, "born_year": self.born_year, "sex": self.sex}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A family a submission may be of: why is told by the person found in it."""

    family_id: int
    number: str
    title: str
    person: str
    born_year: int | None


def by_number(session: Session, numbers: Iterable[str]) -> dict[str, int]:
    """The families with these numbers."""
    wanted = sorted({number for number in numbers if number})
    return {
        row.number: row.id
        for piece in _pieces(wanted)
        for row in session.execute(select(Family.number, Family.id).where(Family.number.in_(piece)))
    }


def by_name(session: Session, submissions: Iterable[Submission]) -> dict[str, tuple[Candidate, ...]]:
    """For each submission by its uuid the families with a person of its name; same year of birth before others."""
    keys = {one.uuid: _keys(one.name) for one in submissions}
    found: dict[str, list[AnyRow]] = defaultdict(list)
    wanted = sorted({key for own in keys.values() for key in own})
    statement = (
        select(Person, Family.id.label("family_id"), Family.number, Family.title)
        .join(Membership, Membership.person_id == Person.id)
        .join(Family, Family.id == Membership.family_id)
        .where(Membership.until_on.is_(None))
        .order_by(Family.number)
    )
    for piece in _pieces(wanted):
        for row in session.execute(statement.where(Person.sort_key.in_(piece))):
            found[row.Person.sort_key].append(row)
    return {one.uuid: _candidates(one, keys[one.uuid], found) for one in submissions}


def members_of(session: Session, family_ids: Iterable[int]) -> Mapping[int, tuple[Member, ...]]:
    """The people who are in these families now."""
    found: dict[int, list[Member]] = defaultdict(list)
    for piece in _pieces(sorted(set(family_ids))):
        rows = session.execute(
            select(
                Membership.family_id,
                Person.id,
                Person.family_name,
                Person.given_name,
                Person.sex,
                Person.born_on,
                Person.born_year,
            )
            .join(Person, Person.id == Membership.person_id)
            .where(Membership.family_id.in_(piece), Membership.until_on.is_(None))
            .order_by(Membership.id)
        )
        for family_id, *person in rows:
            found[family_id].append(Member(*cast("Any", person)))
    return {family_id: tuple(people) for family_id, people in found.items()}


def _candidates(
    submission: Submission, keys: Sequence[str], found: Mapping[str, list[AnyRow]]
) -> tuple[Candidate, ...]:
    rows = [row for key in keys for row in found.get(key, ())]
    year = submission.born.year if submission.born else None
    same = [row for row in rows if year and row.Person.born_year == year]
    unique = {row.family_id: row for row in (same or rows)}
    return tuple(
        Candidate(
            row.family_id,
            row.number,
            row.title,
            f"{row.Person.family_name} {row.Person.given_name}",
            row.Person.born_year,
        )
        for row in unique.values()
    )


def _keys(name: str) -> tuple[str, ...]:
    """The keys a name may be stored under: its words in each order in which one of them leads."""
    words = name.split()
    turned = (" ".join((*words[place:], *words[:place])) for place in range(len(words)))
    return tuple(dict.fromkeys(sort_key(one) for one in turned))


def _pieces(values: Sequence[Any]) -> Iterator[list[Any]]:
    left = iter(values)
    while piece := list(islice(left, AT_ONCE)):
        yield piece
