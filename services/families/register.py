"""The registers of families and of people: what their lists show, and how they sort and filter."""

from __future__ import annotations

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased

from models.families import ACCOMMODATION, RELATIONS, RETURN_PATH, Family, Membership, Person
from models.programme import Place
from services import programme
from services.families import visits
from services.lineage import DOUBLES, MERGED
from services.registers import Choices, Filter, Register

ORIGIN, PRESENT, RETURN = aliased(Place), aliased(Place), aliased(Place)
STATES: Choices = tuple((state.name, state.text) for state in RETURN_PATH.states)
RELATION_TEXTS: Choices = tuple((name, name) for name in RELATIONS)
ACCOMMODATION_TEXTS: Choices = tuple((name, name.replace("_", " ")) for name in ACCOMMODATION)

_members = (
    select(func.count()).where(Membership.family_id == Family.id, Membership.until_on.is_(None)).scalar_subquery()
)

REGISTER = Register(
    name="families",
    model=Family,
    shown=select(
        Family.id,
        Family.number,
        Family.title,
        _members.label("members"),
        programme.place_name(ORIGIN).label("origin"),
        programme.place_name(PRESENT).label("present"),
        programme.place_name(RETURN).label("returns_to"),
        Family.phone,
        Family.registered_on,
        Family.state,
    )
    .outerjoin(ORIGIN, ORIGIN.id == Family.origin_place_id)
    .outerjoin(PRESENT, PRESENT.id == Family.present_place_id)
    .outerjoin(RETURN, RETURN.id == Family.return_place_id),
    orders={"number": Family.number, "title": Family.sort_key, "registered_on": Family.registered_on},
    first_order="number",
    within=(Family.id.not_in(MERGED),),
    filters=(
        Filter("state", "Stage", lambda _session: STATES, lambda value: Family.state.in_(value.split(","))),
        Filter(
            "returns_to",
            "Returns to",
            programme.place_choices(Family.return_place_id),
            lambda value: Family.return_place_id == int(value),
        ),
        Filter(
            "organisation", "Organisation", programme.organisations, lambda value: Family.organisation_id == int(value)
        ),
        visits.due(),
    ),
)

PEOPLE = Register(
    name="people",
    model=Person,
    shown=select(
        Person.id,
        Person.family_name,
        Person.given_name,
        Person.born_on,
        Person.born_year,
        Person.jmbg_check,
        Person.needs,
        Membership.relation,
        Family.id.label("family_id"),
        Family.number,
        Family.state,
    )
    .outerjoin(Membership, and_(Membership.person_id == Person.id, Membership.until_on.is_(None)))
    .outerjoin(Family, Family.id == Membership.family_id),
    orders={"name": Person.sort_key},
    first_order="name",
    within=(Person.id.not_in(DOUBLES),),
)
