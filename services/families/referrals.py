"""Referrals: drafted, sent with the family's consent, answered, finished; and the letter that goes with one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from models.families import Family, Person
from models.families.agencies import Agency
from models.families.assistance import AssistanceRequest
from models.families.referrals import DATA_KINDS, REFERRAL, Referral
from models.staff import Staff
from services.belonging import files_of
from services.deadlines import deadline_status
from services.families.agencies import KIND_WORDS as AGENCY_WORDS
from services.families.assistance import REQUESTS, found_with_family
from services.names import fold
from services.numbers import next_shown
from services.permissions import Offer, need_columns, offers
from services.records import add, change, move
from services.registers import Choices, Filter, Register
from services.rows import AnyRow
from services.texts import QT_TRANSLATE_NOOP

SERIES = "REF"
DATA_WORDS: dict[str, str] = {
    "identity": QT_TRANSLATE_NOOP("services", "names, birth, numbers of papers"),
    "contact": QT_TRANSLATE_NOOP("services", "address and phone"),
    "household": QT_TRANSLATE_NOOP("services", "members of the household"),
    "housing": QT_TRANSLATE_NOOP("services", "housing here and place of return"),
    "papers": QT_TRANSLATE_NOOP("services", "copies of papers"),
    "assessment": QT_TRANSLATE_NOOP("services", "needs assessment"),
    "health": QT_TRANSLATE_NOOP("services", "health data"),
}


def as_shared(kinds: Iterable[str]) -> str:
    """Write kinds of data as they are stored, in their declared order."""
    chosen = set(kinds)
    return " ".join(kind for kind in DATA_KINDS if kind in chosen)


def add_referral(
    session: Session,
    family_id: int,
    *,
    agency_id: int,
    reason: str,
    shared: Iterable[str],
    drafted_on: date,
    answer_by: date | None = None,
    person_id: int | None = None,
) -> int:
    """Draft a referral of a family, or of one of its people, to an agency; returns its id."""
    number = next_shown(session, SERIES, drafted_on.year, Referral.number)
    return add(
        session,
        Referral,
        number=number,
        family_id=family_id,
        person_id=person_id,
        agency_id=agency_id,
        reason=reason,
        shared=as_shared(shared),
        drafted_on=drafted_on,
        answer_by=answer_by,
        state_on=drafted_on,
        search_key=fold(f"{number} {reason}"),
    )


def change_referral(session: Session, referral_id: int, version: int, **values: Any) -> int:
    """Change a draft."""
    known = dict(values)
    if "shared" in known:
        known["shared"] = as_shared(known["shared"])
    if "reason" in known:
        number = session.scalar(select(Referral.number).where(Referral.id == referral_id))
        known["search_key"] = fold(f"{number} {known['reason'] or ''}")
    return change(session, Referral, referral_id, version, **known)


def move_referral(session: Session, referral_id: int, version: int, step: str, **asked: Any) -> int:
    """Take a step of a referral, dated today unless a day is given.

    The database refuses to send one without the consents it needs.
    """
    asked = {"state_on": func.current_date(), **asked}
    return move(session, Referral, referral_id, version, step, **asked, **_dates(step, asked["state_on"]))


def _dates(step: str, day: Any) -> dict[str, Any]:
    """The days that a step writes beside that of the state."""
    return {
        "send": {"sent_on": day},
        "unsend": {"sent_on": None},
        "accept": {"answered_on": day},
        "refuse": {"answered_on": day},
        "take_answer_back": {"answered_on": None, "answer": None},
    }.get(step, {})


STATUS = deadline_status(Referral.state == "sent", Referral.answer_by, Referral.state)
"""The state as shown: one that waits for its answer too long is `overdue`."""
_STATES: dict[str, ColumnElement[bool]] = {
    "late": (Referral.state == "sent") & (Referral.answer_by < func.current_date()),
    **{state.name: Referral.state == state.name for state in REFERRAL.states},
}


def _states(_session: Session) -> Choices:
    known = tuple((state.name, state.text) for state in REFERRAL.states)
    return (*known[:2], ("late", QT_TRANSLATE_NOOP("services", "answer overdue")), *known[2:])


def _agencies(session: Session) -> Choices:
    used = select(Referral.agency_id).distinct()
    rows = session.execute(select(Agency.id, Agency.name).where(Agency.id.in_(used)).order_by(Agency.search_key))
    return tuple((str(row.id), row.name) for row in rows)


def _found(tokens: tuple[str, ...], dialect: str) -> list[ColumnElement[bool]]:
    return found_with_family(Referral, tokens, dialect)


REFERRALS = Register(
    name="referrals",
    model=Referral,
    shown=select(
        Referral.id,
        Referral.version,
        Referral.number.label("reference"),
        Referral.family_id,
        Referral.person_id,
        Referral.agency_id,
        Referral.reason,
        Referral.shared,
        Referral.drafted_on,
        Referral.sent_on,
        Referral.answer_by,
        Referral.answered_on,
        Referral.answer,
        Referral.outcome,
        Referral.state,
        Referral.state_on,
        Referral.state_reason,
        STATUS.label("status"),
        Family.number,
        Family.title.label("family"),
        (Person.family_name + " " + Person.given_name).label("person"),
        Agency.name.label("agency"),
        Staff.name.label("made_by_name"),
    )
    .join(Family, Family.id == Referral.family_id)
    .join(Agency, Agency.id == Referral.agency_id)
    .outerjoin(Person, Person.id == Referral.person_id)
    .outerjoin(Staff, Staff.id == Referral.created_by),
    orders={"reference": Referral.number, "drafted_on": Referral.drafted_on},
    first_order="drafted_on",
    filters=(
        Filter("state", QT_TRANSLATE_NOOP("services", "State"), _states, lambda value: _STATES[value]),
        Filter(
            "agency",
            QT_TRANSLATE_NOOP("services", "Agency"),
            _agencies,
            lambda value: Referral.agency_id == int(value),
        ),
        Filter(
            "kind",
            QT_TRANSLATE_NOOP("services", "Kind of agency"),
            lambda _session: tuple(AGENCY_WORDS.items()),
            lambda value: Referral.agency_id.in_(select(Agency.id).where(Agency.kind == value)),
        ),
    ),
    found_by=_found,
)


@dataclass(frozen=True)
class ReferralFile:
    """A referral, and what may be done with it now."""

    referral: Mapping[str, Any]
    offers: tuple[Offer, ...]


def referral(session: Session, referral_id: int) -> ReferralFile | None:
    """Read a referral as its pane shows it, in one round trip; None when it is gone."""
    statement = REFERRALS.shown.add_columns(*need_columns(session, Referral))
    row = session.execute(statement.where(Referral.id == referral_id)).mappings().one_or_none()
    return ReferralFile(dict(row), offers(session, Referral, row)) if row is not None else None


@dataclass(frozen=True)
class FamilyHelp:
    """What a family asked help with, and where it was referred to; newest first."""

    requests: Sequence[AnyRow]
    referrals: Sequence[AnyRow]


def help_of(session: Session, family_id: int) -> FamilyHelp:
    """Read a family's requests and referrals in two round trips."""
    files = files_of(family_id)
    asked = REQUESTS.shown.where(AssistanceRequest.family_id.in_(files))
    referred = REFERRALS.shown.where(Referral.family_id.in_(files))
    return FamilyHelp(
        session.execute(asked.order_by(AssistanceRequest.requested_on.desc(), AssistanceRequest.id.desc())).all(),
        session.execute(referred.order_by(Referral.drafted_on.desc(), Referral.id.desc())).all(),
    )
