"""What a final list leads to: the chosen families go from eligible to selected, each move recorded."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Family
from models.families.selection import FINAL, Applicant, Rank, RankedList, Round
from services.families.entry import move_family
from services.rows import AnySelect


def chosen(round_id: int) -> AnySelect:
    """Select the families a confirmed final list chose and that are still eligible: a stage further on stays."""
    return (
        select(Family.id, Family.version)
        .join(Applicant, Applicant.family_id == Family.id)
        .join(Rank, Rank.applicant_id == Applicant.id)
        .join(RankedList, RankedList.id == Rank.list_id)
        .join(Round, Round.id == RankedList.round_id)
        .where(
            Round.id == round_id,
            Round.state == "final",
            RankedList.kind == FINAL,
            Rank.outcome == "selected",
            Family.state == "eligible",
        )
        .order_by(Rank.place)
    )


def select_families(session: Session, round_id: int, state_on: date) -> int:
    """Move every family the final list chose on to selected, in one gesture; returns how many moved."""
    waiting = session.execute(chosen(round_id)).all()
    for family in waiting:
        move_family(session, family.id, family.version, "select", state_on=state_on)
    return len(waiting)
