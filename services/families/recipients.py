"""Who received whose data: every referral that was sent, per family and per agency (ZZPL: recipients)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Family, Person
from models.families.agencies import Agency
from models.families.referrals import Referral
from services.belonging import files_of
from services.rows import AnyRow


@dataclass(frozen=True)
class Recipient:
    """One passing on of data: when, by which referral, to which agency, about whom, and which kinds of data."""

    id: int
    sent_on: date
    number: str
    agency: str
    family_id: int
    family_number: str
    family: str
    person: str | None
    shared: str


def recipients(session: Session, *, family_id: int | None = None, agency_id: int | None = None) -> Sequence[Recipient]:
    """List who received data of a family, or whose data an agency received, newest first."""
    statement = (
        select(
            Referral.id,
            Referral.sent_on,
            Referral.number,
            Agency.name,
            Referral.family_id,
            Family.number,
            Family.title,
            (Person.family_name + " " + Person.given_name),
            Referral.shared,
        )
        .join(Agency, Agency.id == Referral.agency_id)
        .join(Family, Family.id == Referral.family_id)
        .outerjoin(Person, Person.id == Referral.person_id)
        .where(Referral.sent_on.is_not(None))
        .order_by(Referral.sent_on.desc(), Referral.id.desc())
    )
    if family_id is not None:
        statement = statement.where(Referral.family_id.in_(files_of(family_id)))
    if agency_id is not None:
        statement = statement.where(Referral.agency_id == agency_id)
    rows: Sequence[AnyRow] = session.execute(statement).all()
    return tuple(Recipient(*row) for row in rows)
