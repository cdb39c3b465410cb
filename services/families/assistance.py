"""Assistance: what families ask help with, the steps on the way with their deadlines, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, insert, or_, select
from sqlalchemy.orm import Session, aliased

from models.documents import Document
from models.families import Family, Person, assistance
from models.families.agencies import Agency
from models.families.assistance import AssistanceRequest, RequestStep
from models.searching import contains, matches
from models.staff import Staff, StaffRole
from services.deadlines import DEADLINE, IS_OPEN, TO_TAKE, deadline_status, near_day
from services.names import fold
from services.permissions import Offer, need_columns, offers
from services.records import add, change, move
from services.registers import Choices, Filter, Register
from services.rows import AnyRow
from services.scripts import other_script
from services.session import actor
from services.texts import QT_TRANSLATE_NOOP

KINDS = assistance.REQUEST_KINDS
KIND_WORDS: dict[str, str] = {
    "personal_papers": QT_TRANSLATE_NOOP("services", "personal papers"),
    "property_papers": QT_TRANSLATE_NOOP("services", "property papers"),
    "school_certificate": QT_TRANSLATE_NOOP("services", "school certificate"),
    "pension": QT_TRANSLATE_NOOP("services", "pension"),
    "health_insurance": QT_TRANSLATE_NOOP("services", "health insurance"),
    "residence": QT_TRANSLATE_NOOP("services", "residence"),
    "legal_aid": QT_TRANSLATE_NOOP("services", "legal aid"),
    "other": QT_TRANSLATE_NOOP("services", "other help"),
}
ASSISTANCE, OPEN = assistance.ASSISTANCE, assistance.OPEN
USUAL_DAYS = 30
"""The deadline of a request whose kind has no usual steps."""


@dataclass(frozen=True)
class UsualStep:
    """A step that requests of a kind usually take: its words, after how many days it is due, at what kind of agency."""

    what: str
    days: int
    agency: str


def usual_steps(kind: str, language: str) -> tuple[UsualStep, ...]:
    """The usual steps of a kind of request, in a language of the program; Serbian where it has no words."""
    return tuple(_usual(step, language) for step in _usual_steps().get(kind, ()))


def _usual(step: Mapping[str, Any], language: str) -> UsualStep:
    what = step["en"] if language == "en" else step["sr"]
    return UsualStep(other_script(what) if language == "sr_Cyrl" else what, step["days"], step.get("agency", ""))


@cache
def _usual_steps() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    found: Mapping[str, Sequence[Mapping[str, Any]]] = json.loads(
        files("resources").joinpath("assistance_steps.json").read_text("utf-8")
    )
    return found


def add_request(
    session: Session,
    family_id: int,
    *,
    kind: str,
    asked: str,
    requested_on: date,
    assigned_to: int,
    due_on: date | None = None,
    person_id: int | None = None,
    usual_in: str = "",
) -> int:
    """Enter what a family asks help with; `usual_in` is the language in which the usual steps are added, if at all.

    Without a deadline it gets that of the last usual step.
    """
    usual = usual_steps(kind, usual_in or "sr")
    last = max((step.days for step in usual), default=USUAL_DAYS)
    made = add(
        session,
        AssistanceRequest,
        family_id=family_id,
        person_id=person_id,
        kind=kind,
        asked=asked,
        search_key=fold(asked),
        requested_on=requested_on,
        due_on=due_on or requested_on + timedelta(days=last),
        assigned_to=assigned_to,
        state_on=requested_on,
    )
    if usual_in and usual:
        session.execute(insert(RequestStep), list(_planned(session, made, usual, requested_on)))
    return made


def _planned(session: Session, request_id: int, usual: Sequence[UsualStep], since: date) -> Iterator[dict[str, Any]]:
    """The usual steps as rows; where the office knows one agency of the kind a step needs, it is named."""
    known = dict(_sole_agencies(session))
    for position, step in enumerate(usual, 1):
        yield {
            "request_id": request_id,
            "position": position,
            "what": step.what,
            "due_on": since + timedelta(days=step.days),
            "agency_id": known.get(step.agency),
        }


def _sole_agencies(session: Session) -> Sequence[tuple[str, int]]:
    only = select(Agency.kind, func.min(Agency.id)).where(Agency.active).group_by(Agency.kind)
    rows = session.execute(only.having(func.count() == 1)).all()
    return tuple((row[0], row[1]) for row in rows)


def change_request(session: Session, request_id: int, version: int, **values: Any) -> int:
    """Change a request that is not closed."""
    known = {**values, **({"search_key": fold(values["asked"] or "")} if "asked" in values else {})}
    return change(session, AssistanceRequest, request_id, version, **known)


def move_request(session: Session, request_id: int, version: int, step: str, **asked: Any) -> int:
    """Take a step of a request's lifecycle, dated today unless a day is given."""
    return move(session, AssistanceRequest, request_id, version, step, **{"state_on": func.current_date(), **asked})


def add_step(session: Session, request_id: int, what: str, **values: Any) -> int:
    """Add a step after those there are: `agency_id`, `due_on`."""
    last = select(func.coalesce(func.max(RequestStep.position), 0)).where(RequestStep.request_id == request_id)
    position = session.scalar(last) or 0
    return add(session, RequestStep, request_id=request_id, position=position + 1, what=what, **values)


def change_step(session: Session, step_id: int, version: int, **values: Any) -> int:
    """Change a step; `needless=True` says that it is not needed."""
    return change(session, RequestStep, step_id, version, **values)


def tick(session: Session, step_id: int, version: int, done_on: date | None = None, **values: Any) -> int:
    """Say that a step was taken, today unless a day is given, with its `result`; that begins the request."""
    day = done_on or func.current_date()
    made = change(session, RequestStep, step_id, version, done_on=day, done_by=actor(session).id, **values)
    request = session.execute(
        select(AssistanceRequest.id, AssistanceRequest.version)
        .join(RequestStep, RequestStep.request_id == AssistanceRequest.id)
        .where(RequestStep.id == step_id, AssistanceRequest.state == "open")
    ).one_or_none()
    if request is not None:
        move_request(session, request.id, request.version, "start", state_on=day)
    return made


def untick(session: Session, step_id: int, version: int) -> int:
    """Take back that a step was taken."""
    return change(session, RequestStep, step_id, version, done_on=None, done_by=None)


def case_workers(session: Session) -> Sequence[tuple[int, str]]:
    """Who can see to a request, oneself first."""
    workers = select(StaffRole.staff_id).where(StaffRole.role.in_(AssistanceRequest.writers))
    rows = session.execute(
        select(Staff.id, Staff.name)
        .where(Staff.active, Staff.id.in_(workers))
        .order_by(Staff.id != actor(session).id, Staff.name)
    ).all()
    return tuple((row.id, row.name) for row in rows)


def _next(column: Any) -> Any:
    """A value of the first step that is still to be taken."""
    return (
        select(column)
        .where(RequestStep.request_id == AssistanceRequest.id, *TO_TAKE)
        .order_by(RequestStep.position)
        .limit(1)
        .correlate(AssistanceRequest)
        .scalar_subquery()
    )


STATUS = deadline_status(IS_OPEN, DEADLINE, AssistanceRequest.state)
"""The state as shown: what is open and late is `overdue`, what is due within seven days `soon`."""
_STATES: dict[str, ColumnElement[bool]] = {
    "open": IS_OPEN,
    "overdue": IS_OPEN & (func.current_date() > DEADLINE),
    "soon": IS_OPEN & (func.current_date() <= DEADLINE) & (near_day() >= DEADLINE),
    **{state: AssistanceRequest.state == state for state in assistance.CLOSED},
}
STATE_WORDS: dict[str, str] = {
    "open": QT_TRANSLATE_NOOP("services", "open"),
    "overdue": QT_TRANSLATE_NOOP("services", "overdue"),
    "soon": QT_TRANSLATE_NOOP("services", "due within 7 days"),
    "done": QT_TRANSLATE_NOOP("services", "done"),
    "refused": QT_TRANSLATE_NOOP("services", "refused"),
    "dropped": QT_TRANSLATE_NOOP("services", "dropped"),
}


def found_with_family(model: Any, tokens: tuple[str, ...], dialect: str) -> list[ColumnElement[bool]]:
    """Each typed word stands in the record's own words, or its family is found by it."""
    return [
        or_(
            contains(model.search_key, token, dialect),
            model.family_id.in_(select(Family.id).where(*matches(Family, (token,), dialect))),
        )
        for token in tokens
    ]


def _found(tokens: tuple[str, ...], dialect: str) -> list[ColumnElement[bool]]:
    return found_with_family(AssistanceRequest, tokens, dialect)


def _workers(session: Session) -> Choices:
    return tuple((str(identity), name) for identity, name in case_workers(session))


_closer = aliased(Staff)
REQUESTS = Register(
    name="requests",
    model=AssistanceRequest,
    shown=select(
        AssistanceRequest.id,
        AssistanceRequest.version,
        AssistanceRequest.family_id,
        AssistanceRequest.person_id,
        AssistanceRequest.kind,
        AssistanceRequest.asked,
        AssistanceRequest.requested_on,
        AssistanceRequest.due_on,
        AssistanceRequest.assigned_to,
        AssistanceRequest.state,
        AssistanceRequest.state_on,
        AssistanceRequest.state_reason,
        AssistanceRequest.outcome,
        Family.number,
        Family.title.label("family"),
        (Person.family_name + " " + Person.given_name).label("person"),
        Staff.name.label("assigned"),
        _closer.name.label("closed_by_name"),
        case((IS_OPEN, func.coalesce(_next(RequestStep.what), ""))).label("next_step"),
        DEADLINE.label("deadline"),
        STATUS.label("status"),
    )
    .join(Family, Family.id == AssistanceRequest.family_id)
    .join(Staff, Staff.id == AssistanceRequest.assigned_to)
    .outerjoin(Person, Person.id == AssistanceRequest.person_id)
    .outerjoin(_closer, _closer.id == AssistanceRequest.closed_by),
    orders={
        "deadline": DEADLINE,
        "due_on": AssistanceRequest.due_on,
        "requested_on": AssistanceRequest.requested_on,
    },
    first_order="deadline",
    filters=(
        Filter(
            "assigned",
            QT_TRANSLATE_NOOP("services", "Assigned to"),
            _workers,
            lambda value: AssistanceRequest.assigned_to == int(value),
        ),
        Filter(
            "state",
            QT_TRANSLATE_NOOP("services", "State"),
            lambda _session: tuple(STATE_WORDS.items()),
            lambda value: _STATES[value],
        ),
        Filter(
            "kind",
            QT_TRANSLATE_NOOP("services", "Kind"),
            lambda _session: tuple(KIND_WORDS.items()),
            lambda value: AssistanceRequest.kind == value,
        ),
    ),
    found_by=_found,
)


@dataclass(frozen=True)
class RequestFile:
    """A request with its steps, and what may be done with it now."""

    request: Mapping[str, Any]
    steps: Sequence[AnyRow]
    offers: tuple[Offer, ...]


def request(session: Session, request_id: int) -> RequestFile | None:
    """Read a request as its pane shows it, in two round trips; None when it is gone."""
    statement = REQUESTS.shown.add_columns(*need_columns(session, AssistanceRequest))
    row = session.execute(statement.where(AssistanceRequest.id == request_id)).mappings().one_or_none()
    if row is None:
        return None
    return RequestFile(dict(row), steps(session, request_id), offers(session, AssistanceRequest, row))


def steps(session: Session, request_id: int) -> Sequence[AnyRow]:
    """The steps of a request in their order; `status` is overdue, soon, to_take, taken or needless."""
    taken = RequestStep.done_on.is_not(None)
    otherwise = case((RequestStep.needless, "needless"), (taken, "taken"), else_="to_take")
    return session.execute(
        select(
            RequestStep.__table__,
            deadline_status(and_(*TO_TAKE), RequestStep.due_on, otherwise).label("status"),
            Agency.name.label("agency"),
            Staff.name.label("who"),
            Document.title.label("paper"),
        )
        .outerjoin(Agency, Agency.id == RequestStep.agency_id)
        .outerjoin(Staff, Staff.id == RequestStep.done_by)
        .outerjoin(Document, Document.id == RequestStep.document_id)
        .where(RequestStep.request_id == request_id)
        .order_by(RequestStep.position)
    ).all()


def papers(session: Session, family_id: int) -> Sequence[tuple[int, str]]:
    """The documents of a family that a step may name."""
    rows = session.execute(
        select(Document.id, Document.title)
        .where(Document.family_id == family_id, Document.withdrawn.is_(False))
        .order_by(Document.id.desc())
    ).all()
    return tuple((row.id, row.title) for row in rows)
