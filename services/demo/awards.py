"""Grants of the demo office: applied for, decided by another person, contracted and brought to their state."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.programme import BudgetLine
from services import grants
from services.demo import given, papers
from services.demo.calendar import Calendar
from services.demo.screening import Screened
from services.demo.staff import Crew
from services.documents import attach

LINE = "3.4"
PROCURED = ("closed", "monitored", "recovered", "handed_over", "delivered", "revoked", "in_procurement")
CONTRACTED = (*PROCURED, "contracted")
"""The states of contracted grants, those of the oldest contracts first."""
Slot = tuple[str, dict[str, date]]
HANDED_OVER = ("handed_over", "monitored", "closed")
FIRST_SIGNED, LAST_SIGNED = 50, 4
SLOW_START = 0.82

BEFORE_DECISION: dict[str, tuple[str, ...]] = {
    "applied": (),
    "returned": ("return_for_repair",),
    "checked": ("check",),
    "scored": ("check", "score"),
    "preliminary": ("check", "score", "list"),
    "objection": ("check", "score", "list", "object"),
    "withdrawn": ("check", "withdraw"),
}
DECISIONS = {"reserve": "put_on_reserve", "refused": "refuse"}
BEFORE_CONTRACT = (
    *(("approve", (3, 12)), ("list", (6, 12)), ("score", (3, 9)), ("check", (3, 10)), ("receive", (2, 10))),
)
AFTER_CONTRACT = (
    *(("procure", (1, 4)), ("deliver", (38, 54)), ("hand_over", (2, 9)), ("monitor", (28, 60)), ("close", (70, 120))),
)
"""Days between the steps, counted from the contract back and forth."""
OPEN_STEPS = (
    *(("check", "return_for_repair"), ("score", "withdraw"), ("list",)),
    ("object", "approve", *DECISIONS.values()),
)
REASONED = {
    "return_for_repair": "returned",
    "object": "objection",
    "withdraw": "grant_withdrawn",
    "refuse": "refused",
    "revoke": "revoked",
    "recover": "recovered",
}


@dataclass
class Award:
    """A grant and where it is going; `days` holds the day of each step, `payments` the states they end in."""

    family: Screened
    state: str
    activity: str
    amount: int
    days: dict[str, date]
    payments: tuple[str, ...] = ()
    contract: str | None = None
    id: int = 0
    version: int = 1
    approver: str = "nada"


def plan(chance: random.Random, calendar: Calendar, screened: Iterable[Screened]) -> list[Award]:
    """Give each planned grant a family that was eligible by then, an activity, an amount and its days."""
    slots = sorted(_schedule(chance, calendar), key=lambda slot: slot[1]["receive"])
    eligible = sorted((one for one in screened if one.eligible_on < date.max and not one.reason), key=_eligible_on)
    taken = dict(_told(slots, [one for one in eligible if one.grant]))
    others = iter([one for one in eligible if not one.grant])
    unusual = {state: list(kinds) for state, kinds in given.office()["unusual_payments"].items()}
    awards = [
        _award(chance, taken.get(place) or next(others), state, days, unusual)
        for place, (state, days) in enumerate(slots)
    ]
    _number_contracts(awards)
    return awards


def apply(crew: Crew, awards: list[Award]) -> None:
    """Let the applications come in, be decided by an approver, contracted and procured."""
    crew.work("ana", _apply_all, awards)
    for login in crew.holding("approver"):
        crew.work(login, _decide_all, [award for award in awards if award.approver == login])
    crew.work("jovan", _contract_all, [award for award in awards if award.contract])
    crew.work("ana", _procure_all, [award for award in awards if award.state in PROCURED])


def finish(crew: Crew, awards: list[Award]) -> None:
    """Bring the grants whose goods were bought to their last state."""
    crew.work("ana", _hand_over_all, awards)
    crew.work("besim", _take_back_all, [award for award in awards if award.state in ("revoked", "recovered")])
    crew.work("marija", _close_all, [award for award in awards if award.state == "closed"])


def step(session: Session, award: Award, name: str, **asked: Any) -> None:
    """Take a step of a grant on its planned day."""
    if name in REASONED:
        asked["state_reason"] = given.office()["reasons"][REASONED[name]][0]
    asked["state_on"] = award.days[name]
    award.version = grants.move_grant(session, award.id, award.version, name, **asked)


def _eligible_on(one: Screened) -> date:
    return one.eligible_on


def _told(slots: list[Slot], told: Iterable[Screened]) -> Iterator[tuple[int, Screened]]:
    """Give a family whose grant is told the first place of that state after it was found eligible."""
    free = list(range(len(slots)))
    for one in told:
        assert one.grant is not None
        fitting = [place for place in free if slots[place][0] == one.grant[0]]
        place = next((place for place in fitting if slots[place][1]["receive"] >= one.eligible_on), fitting[-1])
        free.remove(place)
        yield place, one


def _award(chance: random.Random, family: Screened, state: str, days: dict[str, date], unusual: Any) -> Award:
    activity = chance.choice(list(given.office()["activities"]))
    amount = chance.choice(given.office()["amounts"])
    if family.grant:
        _state, activity, amount = family.grant
    usual = ("justified",) * chance.choice((1, 1, 2))
    payments = usual if state in HANDED_OVER else ()
    if unusual.get(state):
        payments = tuple(unusual[state].pop(0))
    return Award(family, state, activity, amount, days, payments, approver=chance.choice(("nada", "nada", "besim")))


def _number_contracts(awards: Iterable[Award]) -> None:
    contracted = [award for award in awards if award.state in CONTRACTED]
    for number, award in enumerate(sorted(contracted, key=lambda one: one.days["contract"]), 1):
        award.contract = f"G-{number:03}/{award.days['contract']:%y}"


def _schedule(chance: random.Random, calendar: Calendar) -> Iterator[Slot]:
    """The states with the days of their steps: the oldest contracts are closed, the newest just signed."""
    wanted = given.office()["grants"]
    contracted = [state for state in CONTRACTED for _ in range(wanted[state])]
    for place, state in enumerate(contracted):
        part = (place / (len(contracted) - 1)) ** SLOW_START
        yield state, _contract_days(chance, calendar, calendar.share(part, FIRST_SIGNED, LAST_SIGNED))
    for state, count in wanted.items():
        if state not in CONTRACTED:
            for _ in range(count):
                yield state, _open_days(chance, calendar)


def _contract_days(chance: random.Random, calendar: Calendar, signed: date) -> dict[str, date]:
    """Days counted back and forth from the signing of the contract."""
    days = {"contract": signed}
    day = signed
    for name, gap in BEFORE_CONTRACT:
        day = calendar.ago((calendar.today - day).days + chance.randint(*gap))
        days[name] = day
    day = signed
    for name, gap in AFTER_CONTRACT:
        day = days[name] = calendar.after(day, chance.randint(*gap))
    days["revoke"] = calendar.after(days["procure"], 9)
    days["recover"] = calendar.after(days["hand_over"], 70)
    return days


def _open_days(chance: random.Random, calendar: Calendar) -> dict[str, date]:
    """Days of an application of the last weeks."""
    day = calendar.ago(chance.randint(18, 50))
    days = {"receive": day}
    for names in OPEN_STEPS:
        day = calendar.after(day, chance.randint(3, 9))
        days |= dict.fromkeys(names, day)
    return days


def _apply_all(session: Session, awards: Iterable[Award]) -> None:
    line = session.scalars(select(BudgetLine.id).where(BudgetLine.code == LINE)).one()
    for award in awards:
        award.id = grants.add_application(
            session,
            family_id=award.family.id,
            budget_line_id=line,
            activity=award.activity,
            amount=award.amount,
            received_on=award.days["receive"],
        )
        for name in BEFORE_DECISION.get(award.state, BEFORE_DECISION["preliminary"]):
            step(session, award, name)


def _decide_all(session: Session, awards: Iterable[Award]) -> None:
    for award in awards:
        if award.state not in BEFORE_DECISION:
            step(session, award, DECISIONS.get(award.state, "approve"))


def _contract_all(session: Session, awards: Iterable[Award]) -> None:
    for award in awards:
        step(session, award, "contract", contract_number=award.contract, signed_on=award.days["contract"])
        _attach(session, award, "contract", "Grant contract", f"contract-{award.id}.pdf", award.days["contract"])


def _procure_all(session: Session, awards: Iterable[Award]) -> None:
    for award in awards:
        step(session, award, "procure")


def _hand_over_all(session: Session, awards: Iterable[Award]) -> None:
    for award in awards:
        if award.state in ("delivered", "recovered", *HANDED_OVER):
            step(session, award, "deliver")
        if award.state in ("recovered", *HANDED_OVER):
            step(session, award, "hand_over")
            _photograph(session, award)
        if award.state in ("monitored", "closed"):
            step(session, award, "monitor")


def _take_back_all(session: Session, awards: Iterable[Award]) -> None:
    for award in awards:
        step(session, award, "revoke" if award.state == "revoked" else "recover")


def _close_all(session: Session, awards: Iterable[Award]) -> None:
    for award in awards:
        step(session, award, "close")


def _attach(session: Session, award: Award, kind: str, title: str, name: str, day: date) -> None:
    head = award.family.household.members[0]
    data = papers.pdf(title, f"{award.contract} - {award.activity}", f"{head.family_name} {head.given_name}")
    attach(session, kind=kind, title=title, file_name=name, data=data, dated_on=day, grant_id=award.id)


def _photograph(session: Session, award: Award) -> None:
    attach(
        session,
        kind="photo",
        title=f"{award.activity}: handed over",
        file_name=f"photo-{award.id}.png",
        data=papers.png(40 + award.id % 160),
        dated_on=award.days["hand_over"],
        grant_id=award.id,
    )
