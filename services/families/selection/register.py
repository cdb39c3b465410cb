"""The register of selection rounds, newest first."""

from __future__ import annotations

from sqlalchemy import func, select

from models.families.criteria import Criteria
from models.families.selection import ROUND, Applicant, Round
from models.staff import Organisation
from services import programme
from services.registers import Choices, Filter, Register

STATES: Choices = tuple((state.name, state.text) for state in ROUND.states)

_applicants = select(func.count()).where(Applicant.round_id == Round.id).scalar_subquery()

ROUNDS = Register(
    name="selection",
    model=Round,
    shown=select(
        Round.id,
        Round.number,
        Round.title,
        _applicants.label("applicants"),
        Round.places,
        Organisation.code.label("organisation"),
        Round.as_of,
        Round.objections_until,
        Criteria.code.label("criteria"),
        Criteria.number.label("criteria_number"),
        Round.state,
    )
    .join(Criteria, Criteria.id == Round.version_id)
    .outerjoin(Organisation, Organisation.id == Round.organisation_id),
    orders={"number": Round.number},
    first_order="number",
    filters=(
        Filter("state", "Status", lambda _session: STATES, lambda value: Round.state.in_(value.split(","))),
        Filter(
            "organisation", "Organisation", programme.organisations, lambda value: Round.organisation_id == int(value)
        ),
    ),
)
