"""Objections to a preliminary list: received, the points they correct, decided; and the papers of a round."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from models.documents import MAX_BYTES, DocumentContent
from models.families.objections import Correction, Objection, RoundPaper
from models.families.selection import Applicant, Round
from services.documents import label, media_type
from services.errors import Refused, sentence_for
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
    if not 1 <= len(data) <= MAX_BYTES:
        raise Refused(*sentence_for("ck_document_content_size"), field="file", name="ck_document_content_size")
    found = media_type(data)
    held = session.execute(insert(DocumentContent).values(data=data).returning(DocumentContent.id)).scalar_one()
    values = {"file_name": label(file_name), "media_type": found, "size": len(data), "content_id": held}
    sha256 = hashlib.sha256(data).hexdigest()
    return add(session, RoundPaper, round_id=round_id, kind=kind, title=title, sha256=sha256, **values)


def paper(session: Session, paper_id: int) -> tuple[str, str, bytes]:
    """The name, media type and bytes of a paper of a round; raises Refused when they are not what was stored."""
    row = session.execute(
        select(RoundPaper.file_name, RoundPaper.media_type, RoundPaper.sha256, DocumentContent.data)
        .join(DocumentContent, DocumentContent.id == RoundPaper.content_id)
        .where(RoundPaper.id == paper_id)
    ).one()
    if hashlib.sha256(row.data).hexdigest() != row.sha256:
        raise Refused(
            "The document is not what was stored.",
            "Tell the administrator: run the check of the database.",
            name="document_hash",
        )
    return row.file_name, row.media_type, bytes(row.data)
