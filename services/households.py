"""Who lives in a household: a member with the relation, changed together, and the head handed over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from models.families import Membership, Person
from services.errors import Refused
from services.families import change_person, change_relation
from services.rows import AnyRow


def member(session: Session, person_id: int) -> Mapping[str, Any]:
    """A person with the relation in the present family and both versions, for the form."""
    statement = (
        select(
            Person.__table__,
            Membership.id.label("membership_id"),
            Membership.version.label("membership_version"),
            Membership.relation,
        )
        .outerjoin(Membership, and_(Membership.person_id == Person.id, Membership.until_on.is_(None)))
        .where(Person.id == person_id)
    )
    row = session.execute(statement).mappings().one_or_none()
    if row is None:
        raise Refused("This person is not there.", "Go back to the family and open it again.", name="gone")
    return dict(row)


def change_member(session: Session, person_id: int, version: int, relation: str, **values: Any) -> int:
    """Change a person and what they are in the family; raises Stale when a colleague was faster.

    Making somebody the head makes the head until now “other”: a family always has exactly one.
    """
    own = _membership(session, Membership.person_id == person_id)
    if own is not None and own.relation != relation:
        _relate(session, own, relation)
    return change_person(session, person_id, version, **values)


def _relate(session: Session, own: AnyRow, relation: str) -> None:
    if own.relation == "head":
        raise Refused(
            "A family always has a head.", "Make another member the head; this one follows.", "relation", "no_head"
        )
    if relation == "head":
        head = _membership(session, and_(Membership.family_id == own.family_id, Membership.relation == "head"))
        if head is not None:
            change_relation(session, head.id, head.version, "other")
    change_relation(session, own.id, own.version, relation)


def _membership(session: Session, condition: Any) -> AnyRow | None:
    statement = select(Membership.id, Membership.version, Membership.relation, Membership.family_id)
    return session.execute(statement.where(condition, Membership.until_on.is_(None))).one_or_none()
