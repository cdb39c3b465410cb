"""What the letter of a referral says: who is referred where and why, and only data of the kinds that are passed on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import RowMapping, select
from sqlalchemy.orm import Session, aliased

from models.families import Family, Membership, Person
from models.families.agencies import Agency
from models.families.referrals import Referral
from models.programme import OfficeSetting, Place
from models.staff import Organisation, Staff
from services import programme
from services.families.register import ORIGIN, PRESENT, RETURN


@dataclass(frozen=True)
class Letter:
    """A referral with its agency and family, the people it is about, and the words of the office."""

    referral: Mapping[str, Any]
    people: Sequence[Mapping[str, Any]]
    office: str
    footnote: str

    def passes_on(self, kind: str) -> bool:
        """Tell whether data of a kind go out with the letter."""
        return kind in self.referral["shared"].split()


_TOWN = aliased(Place)


def letter(session: Session, referral_id: int) -> Letter:
    """Read what the letter of a referral needs, in three round trips."""
    row = session.execute(_statement().where(Referral.id == referral_id)).mappings().one()
    named = ("office_name", "footnote")
    found = session.execute(select(OfficeSetting.key, OfficeSetting.value).where(OfficeSetting.key.in_(named)))
    settings = {row.key: row.value for row in found}
    return Letter(dict(row), _people(session, row), settings.get("office_name", ""), settings.get("footnote", ""))


def _statement() -> Any:
    return (
        select(
            Referral.number,
            Referral.family_id,
            Referral.person_id,
            Referral.reason,
            Referral.shared,
            Referral.drafted_on,
            Referral.sent_on,
            Referral.answer_by,
            Agency.name.label("agency"),
            Agency.address.label("agency_address"),
            programme.place_name(_TOWN).label("agency_place"),
            Agency.email.label("agency_email"),
            Family.number.label("family_number"),
            Family.title.label("family"),
            Family.address,
            Family.phone,
            Family.accommodation,
            programme.place_name(ORIGIN).label("origin"),
            programme.place_name(PRESENT).label("present"),
            programme.place_name(RETURN).label("returns_to"),
            Organisation.name.label("organisation"),
            Staff.name.label("made_by"),
        )
        .join(Agency, Agency.id == Referral.agency_id)
        .join(Family, Family.id == Referral.family_id)
        .join(Organisation, Organisation.id == Family.organisation_id)
        .outerjoin(Staff, Staff.id == Referral.created_by)
        .outerjoin(_TOWN, _TOWN.id == Agency.place_id)
        .outerjoin(ORIGIN, ORIGIN.id == Family.origin_place_id)
        .outerjoin(PRESENT, PRESENT.id == Family.present_place_id)
        .outerjoin(RETURN, RETURN.id == Family.return_place_id)
    )


def _people(session: Session, row: RowMapping) -> Sequence[Mapping[str, Any]]:
    """The person referred, or the whole household when that is passed on, else its head."""
    columns: list[Any] = [Person.family_name, Person.given_name, Membership.relation]
    shared = row["shared"].split()
    if "identity" in shared:
        columns += [Person.born_on, Person.born_year, Person.jmbg, Person.card_number]
    if "health" in shared:
        columns.append(Person.needs)
    people = (
        select(*columns)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.family_id == row["family_id"])
        .order_by(Membership.relation != "head", Membership.until_on.is_not(None), Membership.id)
    )
    if row["person_id"] is not None:
        people = people.where(Person.id == row["person_id"]).limit(1)
    else:
        people = people.where(Membership.until_on.is_(None))
        if "household" not in shared:
            people = people.limit(1)
    return tuple(dict(person) for person in session.execute(people).mappings())
