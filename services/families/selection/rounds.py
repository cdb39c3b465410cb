"""A round while it is open: opened, families invited or left out, the committee, conflicts of interest, points."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, exists, select
from sqlalchemy.orm import Session

from models.families import Family
from models.families.selection import Applicant, Conflict, Member, Points, Round
from models.staff import Staff
from services.bulk import insert_rows
from services.errors import Refused, sentence_for
from services.lineage import MERGED
from services.names import fold
from services.numbers import next_shown
from services.records import add, change, move
from services.rows import AnySelect
from services.texts import QT_TRANSLATE_NOOP

SERIES = "S"
EVIDENCE = "ck_selection_points_evidence_given"
ELIGIBLE = "eligible"


def open_round(session: Session, *, opened_on: date, **values: Any) -> int:
    """Open a round with criteria that are in use; facts are taken as of `as_of`, the day it opens unless given."""
    number = next_shown(session, SERIES, opened_on.year, Round.number)
    as_of = values.pop("as_of", None) or opened_on
    key = fold(f"{number} {values['title']}")
    return add(session, Round, number=number, state_on=opened_on, as_of=as_of, search_key=key, **values)


def change_round(session: Session, round_id: int, version: int, **values: Any) -> int:
    """Change an open round; raises Stale when a colleague was faster."""
    if "title" in values:
        number = session.scalar(select(Round.number).where(Round.id == round_id))
        values["search_key"] = fold(f"{number} {values['title']}")
    return change(session, Round, round_id, version, **values)


def cancel(session: Session, round_id: int, version: int, *, state_on: date, state_reason: str) -> int:
    """Cancel a round with the reason; what was entered stays readable."""
    return move(session, Round, round_id, version, "cancel", state_on=state_on, state_reason=state_reason)


def waiting(round_id: int) -> AnySelect:
    """Select the ids of the eligible families of the round's organisation that are not in it."""
    scope = select(Round.organisation_id).where(Round.id == round_id).scalar_subquery()
    inside = exists().where(Applicant.round_id == round_id, Applicant.family_id == Family.id)
    ours = (scope.is_(None)) | (Family.organisation_id == scope)
    here = Family.id.not_in(MERGED)
    return select(Family.id).where(Family.state == ELIGIBLE, ours, here, ~inside).order_by(Family.number)


def invite(session: Session, round_id: int, family_ids: Sequence[int] | None = None) -> int:
    """Put families into the round: those given, or all that are eligible; returns how many were added."""
    ids = list(family_ids) if family_ids is not None else list(session.scalars(waiting(round_id)))
    insert_rows(session, Applicant, ("round_id", "family_id"), ((round_id, family) for family in ids))
    return len(ids)


def exclude(session: Session, applicant_id: int, version: int, reason: str | None) -> int:
    """Leave an applicant out of the ranking with the reason, or take it in again with None."""
    return change(session, Applicant, applicant_id, version, excluded=reason)


def leave_out(session: Session, applicant_id: int, reason: str | None) -> int:
    """Leave an applicant out, or take it in again without a reason, whatever version it is at."""
    version = session.scalar(select(Applicant.version).where(Applicant.id == applicant_id))
    return exclude(session, applicant_id, int(version or 1), reason or None)


def withdraw(session: Session, applicant_id: int) -> None:
    """Take a family that was put in by mistake out of an open round; its points go with it."""
    session.execute(delete(Points).where(Points.applicant_id == applicant_id))
    session.execute(delete(Applicant).where(Applicant.id == applicant_id))


def add_member(
    session: Session, round_id: int, *, staff_id: int | None = None, name: str | None = None, **more: Any
) -> int:
    """Put a colleague, or somebody from outside by name, on the committee; `office` and `chair` may be given."""
    if staff_id is None and not name:
        raise Refused(
            QT_TRANSLATE_NOOP("selection", "A member is a colleague or somebody with a name."),
            QT_TRANSLATE_NOOP("selection", "Choose the colleague, or type the name."),
            field="name",
            name="member_named",
        )
    known = name or session.scalar(select(Staff.name).where(Staff.id == staff_id))
    return add(session, Member, round_id=round_id, staff_id=staff_id, name=known, **more)


def drop_member(session: Session, member_id: int) -> None:
    """Take a member off the committee who has neither scored nor stepped out."""
    session.execute(delete(Member).where(Member.id == member_id))


def declare_conflict(session: Session, member_id: int, family_id: int, declared_on: date, reason: str) -> int:
    """Let a member step out for a family: points the member gave it are taken back, and no others are accepted."""
    own = select(Applicant.id).where(Applicant.family_id == family_id)
    session.execute(delete(Points).where(Points.member_id == member_id, Points.applicant_id.in_(own)))
    return add(session, Conflict, member_id=member_id, family_id=family_id, declared_on=declared_on, reason=reason)


def give_points(
    session: Session,
    applicant_id: int,
    member_id: int,
    criterion_id: int,
    points: int | None,
    evidence: str | None = None,
    document_id: int | None = None,
) -> None:
    """Give points by one criterion with their evidence, in place of those given before; None takes them back."""
    where = (
        Points.applicant_id == applicant_id,
        Points.member_id == member_id,
        Points.criterion_id == criterion_id,
    )
    old = session.execute(select(Points.id, Points.version).where(*where)).one_or_none()
    if points is None:
        session.execute(delete(Points).where(*where))
        return
    values = {"points": points, "evidence": evidence, "document_id": document_id}
    if old is not None:
        change(session, Points, old.id, old.version, **values)
    else:
        keys = {"applicant_id": applicant_id, "member_id": member_id, "criterion_id": criterion_id}
        add(session, Points, **keys, **values)


def score(session: Session, applicant_id: int, member_id: int, **typed: Any) -> None:
    """Save what a member gives one applicant: `points_7` and `evidence_7` for the criterion 7, and so on."""
    for name, points in typed.items():
        kind, _, criterion = name.partition("_")
        if kind == "points":
            evidence = typed.get(f"evidence_{criterion}")
            if points and not evidence:
                raise Refused(*sentence_for(EVIDENCE), field=f"evidence_{criterion}", name=EVIDENCE)
            give_points(session, applicant_id, member_id, int(criterion), points, evidence)
