"""Objections to a preliminary list: received, the points they correct, decided; and the papers of a round."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.families.objections import Correction, Objection, RoundPaper
from models.families.selection import Applicant, Round
from services import documents
from services.records import add, change, move


def receive(session: Session, applicant_id: int, received_on: date, words: str) -> int:
    """Record an objection; one that came after the last day is kept and marked as late."""
    until = session.scalar(
        select(Round.objections_until)
        .join(Applicant, Applicant.round_id == Round.id)
        .where(Applicant.id == applicant_id)
    )
    late = until is not None and received_on > until
    values = {"received_on": received_on, "state_on": received_on, "words": words, "late": late}
    return add(session, Objection, applicant_id=applicant_id, **values)


def correct(session: Session, objection_id: int, points: Mapping[int, int | None]) -> None:
    """Say which points an objection corrects, by criterion; None leaves the points of the list."""
    session.execute(
        delete(Correction).where(Correction.objection_id == objection_id, Correction.criterion_id.in_(list(points)))
    )
    for criterion_id, given in points.items():
        if given is not None:
            add(session, Correction, objection_id=objection_id, criterion_id=criterion_id, points=given)


def decide(
    session: Session, objection_id: int, version: int, upheld: bool, *, state_on: date, state_reason: str
) -> int:
    """Uphold or refuse an objection with the reason; the database refuses who scored the family, and late ones."""
    step = "uphold" if upheld else "refuse"
    return move(session, Objection, objection_id, version, step, state_on=state_on, state_reason=state_reason)


def change_objection(session: Session, objection_id: int, version: int, received_on: date, words: str) -> int:
    """Correct what was typed of an objection that is not decided."""
    until = session.scalar(
        select(Round.objections_until)
        .join(Applicant, Applicant.round_id == Round.id)
        .join(Objection, Objection.applicant_id == Applicant.id)
        .where(Objection.id == objection_id)
    )
    late = until is not None and received_on > until
    return change(session, Objection, objection_id, version, received_on=received_on, words=words, late=late)


def attach_paper(session: Session, round_id: int, kind: str, title: str, file_name: str, data: bytes) -> int:
    """Keep a paper of a round, such as the signed minutes, checked by its content."""
    values = {"round_id": round_id, "kind": kind, "title": title, "file_name": documents.label(file_name)}
    return add(session, RoundPaper, **values, **documents.store(session, data))


def paper(session: Session, paper_id: int) -> tuple[str, str, bytes]:
    """The name, media type and bytes of a paper of a round; raises Refused when they are not what was stored."""
    return documents.content(session, paper_id, RoundPaper)
