"""The check of frozen lists: made again from themselves, and held against the points and decisions of their round."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families.criteria import Criterion
from models.families.selection import FINAL, Applicant, Points, RankedList, Round
from services.families.selection import content
from services.families.selection.criteria import read_criteria
from services.families.selection.lists import corrections, rank_rows, reproduce, stored


class Fault(NamedTuple):
    """A list that does not agree: its round, its kind, and what was found."""

    round: str
    kind: str
    found: str


def faults(session: Session) -> Iterator[Fault]:
    """Look at every frozen list of the office."""
    statement = (
        select(
            RankedList.id,
            RankedList.kind,
            RankedList.sha256,
            RankedList.basis,
            RankedList.round_id,
            Round.number,
            Round.version_id,
            Round.places,
            Round.as_of,
        )
        .join(Round, Round.id == RankedList.round_id)
        .order_by(RankedList.id)
    )
    for one in session.execute(statement).all():
        yield from (Fault(one.number, one.kind, found) for found in _of_list(session, one))


def _of_list(session: Session, one: Any) -> Iterator[str]:
    kept = stored(session, one.id)
    if content.digest(kept) != one.sha256:
        yield "its content is not what was frozen"
    if reproduce(session, one.id) != kept:
        yield "made again from what went into it, it comes out otherwise"
    rules = read_criteria(session, one.version_id).rules(one.places)
    if content.basis_text(rules, one.kind, one.as_of.isoformat()) != one.basis:
        yield "its criteria are not those of the round"
    entries = [content.read_entry(row.inputs) for row in rank_rows(session, one.id)]
    if any(entry.given != given.get(entry.applicant, {}) for given in (_given(session, one),) for entry in entries):
        yield "its points are not those the committee gave"
    decided = corrections(session, one.round_id) if one.kind == FINAL else {}
    if any(entry.corrected != decided.get(entry.applicant, {}) for entry in entries):
        yield "its corrections are not those of the objections that were upheld"


def _given(session: Session, one: Any) -> dict[int, dict[str, list[int]]]:
    """The committee's points of a round by applicant and criterion, smallest first."""
    rows = session.execute(
        select(Points.applicant_id, Criterion.code, Points.points)
        .join(Criterion, Criterion.id == Points.criterion_id)
        .join(Applicant, Applicant.id == Points.applicant_id)
        .where(Applicant.round_id == one.round_id)
        .order_by(Points.points)
    )
    found: dict[int, dict[str, list[int]]] = {}
    for applicant, code, points in rows:
        found.setdefault(applicant, {}).setdefault(code, []).append(points)
    return found
