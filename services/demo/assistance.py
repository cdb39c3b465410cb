"""The help the demo office gives: agencies, requests around today with their steps, referrals in every state."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.programme import Place
from services.demo import given
from services.demo.calendar import Calendar
from services.demo.screening import Screened
from services.demo.staff import Crew, in_turns
from services.families import agencies, assistance, referrals

ASKING, REFERRED = 0.09, 0.06
FINISHED = 0.8
"""Of the requests whose steps are all taken so many are closed; the others wait for somebody to do it."""
LANGUAGES = ("sr", "sr", "sr_Cyrl")
ENDS = ("", "", "", "", "finish", "finish", "refuse", "drop")
PATHS: tuple[tuple[str, ...], ...] = (
    (),
    ("send",),
    ("send",),
    ("send", "accept"),
    ("send", "refuse"),
    ("send", "accept", "finish"),
    ("send", "withdraw"),
)


def help_out(crew: Crew, calendar: Calendar, screened: Sequence[Screened], chance: random.Random) -> None:
    """Enter the agencies, then let each case worker help some of their families."""
    known = crew.work("ana", _agencies)
    told = sorted(screened, key=lambda one: (one.case_worker, one.id))
    for login, mine in in_turns(told, lambda one: one.case_worker):
        own = random.Random(chance.random())
        crew.work(login, _ask, mine, crew.id(login), calendar, own)
        crew.work(login, _refer, mine, known, calendar, own)


def _agencies(session: Session) -> list[int]:
    """Enter the agencies with their contacts; returns those in use that families are referred to."""
    places = {row.name_latin: row.id for row in session.execute(select(Place.name_latin, Place.id))}
    made = []
    for one in given.assistance()["agencies"]:
        fields = {key: value for key, value in one.items() if key not in ("place", "contacts", "active")}
        agency = agencies.add_agency(session, **fields, place_id=places.get(one["place"]))
        for name, duty, phone in one.get("contacts", ()):
            agencies.add_contact(session, agency, name=name, duty=duty, phone=phone)
        if not one.get("active", True):
            agencies.change_agency(session, agency, 1, active=False)
        elif one["kind"] not in ("registry_in_exile", "cadastre", "pension_fund"):
            made.append(agency)
    return made


def _ask(session: Session, mine: Sequence[Screened], me: int, calendar: Calendar, chance: random.Random) -> None:
    for one in mine:
        if chance.random() < ASKING:
            kind = chance.choice(assistance.KINDS)
            asked = chance.choice(given.assistance()["asked"][kind])
            earliest = max(one.registered_on, calendar.today - timedelta(days=90))
            day = earliest + timedelta(days=chance.randint(0, max(0, (calendar.today - earliest).days)))
            request = assistance.add_request(
                session, one.id, kind=kind, asked=asked, requested_on=day, assigned_to=me,
                usual_in=chance.choice(LANGUAGES),
            )  # fmt: skip
            _go_on(session, request, day, calendar.today, chance)


def _go_on(session: Session, request: int, since: date, today: date, chance: random.Random) -> None:
    """Take the steps whose day is past, most of them; close some requests."""
    known, end = given.assistance(), chance.choice(ENDS)
    for step in assistance.steps(session, request):
        if end == "finish" or (step.due_on < today and chance.random() < 0.9):
            day = min(today, max(since, step.due_on - timedelta(days=chance.randint(0, 3))))
            assistance.tick(session, step.id, step.version, day, result=chance.choice(known["results"]) or None)
        else:
            break
    else:
        end = end or ("finish" if chance.random() < FINISHED else "")
    if end:
        words = {"finish": ("outcome", chance.choice(known["outcomes"])), "drop": ("state_reason", known["dropped"])}
        key, text = words.get(end, ("state_reason", chance.choice(known["refusals"])))
        version = _version(session, request)
        assistance.move_request(session, request, version, end, state_on=today, **{key: text})


def _version(session: Session, request: int) -> int:
    found = assistance.request(session, request)
    assert found is not None
    return int(found.request["version"])


def _refer(
    session: Session, mine: Sequence[Screened], known: Sequence[int], calendar: Calendar, chance: random.Random
) -> None:
    for one in mine:
        if chance.random() < REFERRED:
            day = max(one.registered_on, calendar.today - timedelta(days=chance.randint(5, 45)))
            reason = chance.choice(given.assistance()["reasons"])
            shared = ("identity", "contact", "household", "housing")[: chance.randint(2, 4)]
            made = referrals.add_referral(
                session, one.id, agency_id=chance.choice(known), reason=reason, shared=shared, drafted_on=day,
                answer_by=day + timedelta(days=30),
            )  # fmt: skip
            if one.state != "registered":  # who is only registered has not consented yet
                _answer(session, made, day, calendar.today, chance)


def _answer(session: Session, referral: int, day: date, today: date, chance: random.Random) -> None:
    """Send it and enter what the agency answered, a few days apart."""
    words = given.assistance()
    said: dict[str, dict[str, Any]] = {
        "accept": {"answer": chance.choice(words["answers"])},
        "refuse": {"answer": words["negative"]},
        "finish": {"outcome": chance.choice(words["referred"])},
        "withdraw": {"state_reason": words["dropped"]},
    }
    version = 1
    for step in chance.choice(PATHS):
        version = referrals.move_referral(session, referral, version, step, state_on=day, **said.get(step, {}))
        day = min(today, day + timedelta(days=chance.randint(3, 12)))
