"""The return board: families by stage with what each waits for, a handful of a million in one round trip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import RowMapping, func, literal, select, union_all
from sqlalchemy.orm import Session

from models.families import RETURN_PATH, Family, Membership
from models.families.returning import Clearance, Reconfirmation
from services import programme
from services.dates import today
from services.families import visits
from services.families.register import REGISTER, RETURN
from services.permissions import Offer, need_columns, offers
from services.registers import Query

SHOWN = 40
"""How many families of a stage the board shows, those who wait longest first."""
SOON = timedelta(days=14)
"""A clearance that ends within these days is shown as ending."""
CLEARED = ("cleared", "reconfirmed", "on_manifest")


@dataclass(frozen=True)
class Waiting:
    """A family on the board: how long it stands there, what its clearance says, which steps lead on."""

    family: Mapping[str, Any]
    days: int
    clearance: str
    offers: tuple[Offer, ...]

    @property
    def missing(self) -> str:
        """What the next step still asks for: a declaration, clearance, reconfirmation or visit; empty for nothing."""
        return next((kind for offer in self.offers if offer.primary for kind in offer.records), "")

    def step_to(self, state: str) -> Offer | None:
        """The step that leads from the family's stage to another; None when there is none."""
        here = self.family["state"]
        return next((one for one in self.offers if RETURN_PATH.move(one.move, here).target == state), None)


@dataclass(frozen=True)
class Stage:
    """One stage: how many families stand there, and the first of them."""

    state: str
    count: int
    families: tuple[Waiting, ...]


def board(session: Session, query: Query) -> tuple[Stage, ...]:
    """Read the families of every stage that fit a query, in one round trip."""
    rows = session.execute(_statement(session, query)).mappings().all()
    return tuple(_stage(session, state.name, rows) for state in RETURN_PATH.states)


def clearance_of(row: Mapping[str, Any] | RowMapping, day: date) -> str:
    """Tell of a clearance that matters: none, over, short (ends before the last planned day), ending; empty: fine."""
    until = row["cleared_to"]
    if row["state"] not in CLEARED:
        return ""
    if until is None:
        return "none"
    if until < day:
        return "over"
    if row["travel_to"] is not None and until < row["travel_to"]:
        return "short"
    return "ending" if until < day + SOON else ""


def _statement(session: Session, query: Query) -> Any:
    fits = REGISTER.conditions(session, query)
    chosen = (_among(fits) if fits else _longest()).cte("chosen").prefix_with("MATERIALIZED")
    return (
        select(
            Family.id,
            Family.version,
            Family.number,
            Family.title,
            Family.state,
            Family.state_on,
            Family.state_reason,
            chosen.c.count,
            programme.place_name(RETURN).label("returns_to"),
            *_asides(),
            *need_columns(session, Family),
        )
        .select_from(chosen)
        .join(Family, Family.id == chosen.c.id)
        .outerjoin(RETURN, RETURN.id == Family.return_place_id)
        .where(chosen.c.place <= SHOWN)
    )


def _among(fits: Sequence[Any]) -> Any:
    """The families that fit, looked for once and numbered within their stage."""
    found = select(Family.id, Family.state, Family.state_on).where(*fits).cte("found").prefix_with("MATERIALIZED")
    place = func.row_number().over(partition_by=found.c.state, order_by=(found.c.state_on, found.c.id))
    return select(found.c.id, place.label("place"), func.count().over(partition_by=found.c.state).label("count"))


def _longest() -> Any:
    """The families that wait longest in each stage of the whole register, found by the index of the board."""
    counted = select(Family.state, func.count().label("count")).group_by(Family.state).cte("counted")
    counted = counted.prefix_with("MATERIALIZED")
    return union_all(*(_first(state.name, counted) for state in RETURN_PATH.states))


def _first(state: str, counted: Any) -> Any:
    waiting = select(Family.id).where(Family.state == state).order_by(Family.state_on, Family.id).limit(SHOWN)
    count = select(counted.c.count).where(counted.c.state == state).scalar_subquery()
    return select(waiting.subquery(f"in_{state}").c.id, literal(1).label("place"), count.label("count"))


def _asides() -> tuple[Any, ...]:
    people = select(func.count()).where(Membership.family_id == Family.id, Membership.until_on.is_(None))
    head = select(Membership.person_id).where(
        Membership.family_id == Family.id, Membership.relation == "head", Membership.until_on.is_(None)
    )
    cleared = select(func.max(Clearance.valid_to)).where(
        Clearance.family_id == Family.id, Clearance.revoked_on.is_(None)
    )
    travel = select(Reconfirmation.travel_to).where(Reconfirmation.family_id == Family.id)
    return (
        people.scalar_subquery().label("members"),
        head.scalar_subquery().label("head_id"),
        cleared.scalar_subquery().label("cleared_to"),
        travel.order_by(Reconfirmation.id.desc()).limit(1).scalar_subquery().label("travel_to"),
        visits.next_due().label("visit_on"),
    )


def _stage(session: Session, state: str, rows: Sequence[RowMapping]) -> Stage:
    here = sorted((row for row in rows if row["state"] == state), key=lambda row: (row["state_on"], row["id"]))
    day = today()
    waiting = (
        Waiting(dict(row), (day - row["state_on"]).days, clearance_of(row, day), offers(session, Family, row))
        for row in here
    )
    return Stage(state, here[0]["count"] if here else 0, tuple(waiting))
