"""What the return path rests on: declarations, clearances, reconfirmations and reasons, each with its step."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Boolean, Date, Integer, Text, case, cast, func, literal, null, select, union_all
from sqlalchemy.orm import Session

from models.base import Record
from models.families import RETURN_PATH, Membership, Person
from models.families.return_path import LEAVING
from models.families.returning import (
    CHANNELS,
    KEEPERS,
    LANGUAGES,
    PRESENCE,
    Clearance,
    Declaration,
    FollowUpVisit,
    Reconfirmation,
    VisitPhoto,
    WayOut,
)
from services.families.entry import move_family
from services.families.visits import save_visit
from services.records import add, change
from services.rows import AnyRow

CODES: Mapping[str, tuple[str, ...]] = {
    "language": LANGUAGES,
    "keeper": KEEPERS,
    "channel": CHANNELS,
    "presence": PRESENCE,
    **LEAVING,
}
"""What may be chosen: languages, where copies go, channels, who was there; the reasons of each way out."""

KINDS: Mapping[str, type[Record]] = {
    "declaration": Declaration,
    "clearance": Clearance,
    "reconfirmation": Reconfirmation,
    "visit": FollowUpVisit,
}

COPIES = {"original_to": "authorities", "copy_1_to": "applicant", "copy_2_to": "convoy", "copy_3_to": "convoy"}
"""Where the original and the copies of a new declaration go."""


def record_declaration(
    session: Session, family_id: int, version: int = 0, *, signed_on: date, move: bool = False, **values: Any
) -> int:
    """Record a signed declaration and, with `move` and the family's version, that the family has declared itself."""
    made = add(session, Declaration, family_id=family_id, signed_on=signed_on, **{**COPIES, **values})
    return _moved(session, made, (family_id, version), "declare", signed_on, move=move)


def record_clearance(
    session: Session, family_id: int, version: int = 0, *, given_on: date, move: bool = False, **values: Any
) -> int:
    """Record the clearance of an authority and, with `move`, that the family is cleared."""
    made = add(session, Clearance, family_id=family_id, given_on=given_on, **values)
    return _moved(session, made, (family_id, version), "clear", given_on, move=move)


def record_reconfirmation(
    session: Session, family_id: int, version: int = 0, *, reconfirmed_on: date, move: bool = False, **values: Any
) -> int:
    """Record that the family said again it will go and, with `move`, that it is reconfirmed."""
    made = add(session, Reconfirmation, family_id=family_id, reconfirmed_on=reconfirmed_on, **values)
    return _moved(session, made, (family_id, version), "reconfirm", reconfirmed_on, move=move)


def record_visit(
    session: Session, family_id: int, version: int = 0, *, visited_on: date, move: bool = False, **told: Any
) -> int:
    """Tell a follow-up visit, planned (`visit_id`) or not, and, with `move`, that the family was followed up."""
    made = save_visit(session, family_id, visited_on=visited_on, **told)
    return _moved(session, made, (family_id, version), "follow_up", visited_on, move=move)


def leave(
    session: Session, family_id: int, version: int, step: str, *, state_on: date, reason: str, state_reason: str
) -> int:
    """Withdraw, reject or suspend a family, with a reason to count by and the words for it."""
    state = next(move.target for move in RETURN_PATH.moves if move.name == step)
    add(session, WayOut, family_id=family_id, state=state, reason=reason, left_on=state_on)
    return move_family(session, family_id, version, step, state_on=state_on, state_reason=state_reason)


def change_record(session: Session, kind: str, record_id: int, version: int, **values: Any) -> int:
    """Change a declaration, clearance or reconfirmation; raises Stale when a colleague was faster."""
    return change(session, KINDS[kind], record_id, version, **values)


def tie_scan(session: Session, declaration_id: int, version: int, document_id: int) -> int:
    """Tell which of the family's documents is the scan of a declaration."""
    return change(session, Declaration, declaration_id, version, document_id=document_id)


def _moved(session: Session, made: int, family: tuple[int, int], step: str, on: date, *, move: bool) -> int:
    if move:
        move_family(session, *family, step, state_on=on)
    return made


def signers(session: Session, family_id: int) -> tuple[tuple[int, str], ...]:
    """Who may sign: the members of a family, the head first."""
    rows = session.execute(
        select(Person.id, Person.family_name, Person.given_name)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.family_id == family_id, Membership.until_on.is_(None))
        .order_by(Membership.relation != "head", Person.born_year, Person.id)
    )
    return tuple((row.id, f"{row.family_name} {row.given_name}") for row in rows)


def record_of(session: Session, kind: str, record_id: int) -> Mapping[str, Any]:
    """One declaration, clearance, reconfirmation or visit with all its values, for its form."""
    model = KINDS[kind]
    return dict(session.execute(select(model.__table__).where(model.id == record_id)).mappings().one())


def records(session: Session, family_id: int) -> list[AnyRow]:
    """All that the return of a family rests on, the newest first, in one round trip."""
    parts = (_declarations, _clearances, _reconfirmations, _visits)
    rows = session.execute(union_all(*(part(family_id) for part in parts))).all()
    return sorted(rows, key=lambda row: (row.on, row.id), reverse=True)


def _declarations(family_id: int) -> Any:
    """The declarations; the names of these columns serve all four kinds."""
    return (
        select(
            literal("declaration").label("kind"),
            Declaration.id,
            Declaration.version,
            Declaration.signed_on.label("on"),
            cast(null(), Date).label("until"),
            (Person.family_name + " " + Person.given_name).label("who"),
            Declaration.witness.label("more"),
            Declaration.place.label("code"),
            Declaration.revoked_on.label("aside"),
            Declaration.for_dependants.label("flag"),
            case((Declaration.document_id.is_not(None), 1), else_=0).label("papers"),
            cast(null(), Integer).label("months"),
        )
        .join(Person, Person.id == Declaration.person_id)
        .where(Declaration.family_id == family_id)
    )


def _clearances(family_id: int) -> Any:
    return select(
        literal("clearance"),
        Clearance.id,
        Clearance.version,
        Clearance.given_on,
        Clearance.valid_to,
        Clearance.authority,
        Clearance.reference,
        cast(null(), Text),
        Clearance.revoked_on,
        cast(null(), Boolean),
        literal(0),
        cast(null(), Integer),
    ).where(Clearance.family_id == family_id)


def _reconfirmations(family_id: int) -> Any:
    return select(
        literal("reconfirmation"),
        Reconfirmation.id,
        Reconfirmation.version,
        Reconfirmation.reconfirmed_on,
        Reconfirmation.travel_to,
        Reconfirmation.reached_by,
        Reconfirmation.note,
        Reconfirmation.channel,
        Reconfirmation.travel_from,
        cast(null(), Boolean),
        literal(0),
        cast(null(), Integer),
    ).where(Reconfirmation.family_id == family_id)


def _visits(family_id: int) -> Any:
    photos = select(func.count()).where(VisitPhoto.visit_id == FollowUpVisit.id).scalar_subquery()
    return select(
        literal("visit"),
        FollowUpVisit.id,
        FollowUpVisit.version,
        FollowUpVisit.due_on,
        FollowUpVisit.visited_on,
        FollowUpVisit.visited_by,
        FollowUpVisit.living_conditions,
        FollowUpVisit.presence,
        FollowUpVisit.next_on,
        FollowUpVisit.package_full,
        photos,
        FollowUpVisit.months,
    ).where(FollowUpVisit.family_id == family_id)
