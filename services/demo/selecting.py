"""Selection in the demo office: one round with its final list, one in the days for objections, one still open."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families.criteria import Criterion
from models.families.objections import Objection
from models.families.selection import Applicant, Member, Points, Round
from services.bulk import insert_rows
from services.demo import given, papers
from services.demo.calendar import Calendar
from services.demo.screening import Screened
from services.demo.staff import Crew
from services.families.selection import criteria, lists, objections, rounds
from services.lineage import MERGED

CHAIR, APPROVER = "ana", "nada"
CHOSEN = ("selected", "declared", "cleared", "reconfirmed", "arrived", "kit_handed_over", "followed_up")
AGO = {"final": 76, "objections": 5, "open": 2}
DAYS = 8


def select_families(crew: Crew, calendar: Calendar, chance: random.Random, screened: Sequence[Screened]) -> None:
    """Let the committee work: criteria, three rounds, points, objections and decisions."""
    spec = given.office()["selection"]
    version = crew.work(CHAIR, _enter_criteria, spec, calendar.today - timedelta(days=AGO["final"] + 20))
    past, now = calendar.today - timedelta(days=AGO["final"]), calendar.today - timedelta(days=AGO["objections"])
    merged = set(crew.work(CHAIR, lambda session: list(session.scalars(MERGED))))
    screened = [one for one in screened if one.id not in merged]
    known = [one for one in screened if one.registered_on < past]
    chosen = [one for one in known if one.state in CHOSEN][:22] + [one for one in known if one.state == "eligible"][:9]
    eligible = [one for one in screened if one.state == "eligible" and one.registered_on < now]
    opened = _open(crew, version, spec["rounds"]["final"], past, chosen)
    _score(crew, chance, spec, opened, len(chosen))
    _finish(crew, spec, opened, past)
    opened = _open(crew, version, spec["rounds"]["objections"], now, eligible[:34])
    _score(crew, chance, spec, opened, 34)
    _publish(crew, opened, now + timedelta(days=1))
    crew.work(CHAIR, _object, opened, spec["objections"][:2], calendar.today - timedelta(days=1))
    opened = _open(crew, version, spec["rounds"]["open"], calendar.today - timedelta(days=AGO["open"]), eligible[20:])
    _score(crew, chance, spec, opened, 12)


def _enter_criteria(session: Session, spec: dict[str, Any], day: date) -> int:
    version = criteria.add_criteria(session, spec["code"], spec["labels"], day, minimum=15, quorum=2)
    for one in spec["criteria"]:
        criteria.add_criterion(session, version, **one)
    criteria.move_criteria(session, version, 1, "put_in_use", day)
    return version


def _open(crew: Crew, version: int, spec: dict[str, Any], day: date, families: Sequence[Screened]) -> int:
    def at_work(session: Session) -> int:
        found = rounds.open_round(
            session,
            opened_on=day,
            title=spec["title"],
            version_id=version,
            places=spec["places"],
            note=spec.get("note"),
        )
        rounds.invite(session, found, sorted(one.id for one in families))
        rounds.add_member(session, found, staff_id=crew.id(CHAIR), chair=True)
        for outside in given.office()["selection"]["committee"]:
            rounds.add_member(session, found, **outside)
        return found

    return int(crew.work(CHAIR, at_work))


def _score(crew: Crew, chance: random.Random, spec: dict[str, Any], round_id: int, count: int) -> None:
    """Let every member score the first so many applicants; one steps out for the second family."""

    def at_work(session: Session) -> None:
        members = list(session.scalars(select(Member.id).where(Member.round_id == round_id).order_by(Member.id)))
        of_round = select(Applicant.id, Applicant.family_id).where(Applicant.round_id == round_id)
        applicants = session.execute(of_round.order_by(Applicant.id).limit(count)).all()
        asked = session.execute(
            select(Criterion.id, Criterion.most_points)
            .join(Round, Round.version_id == Criterion.version_id)
            .where(Round.id == round_id, Criterion.source == "committee")
        ).all()
        day = session.scalar(select(Round.state_on).where(Round.id == round_id))
        out = members[-1], applicants[1].family_id
        rounds.declare_conflict(session, *out, day or date.min, spec["conflict"])
        columns = ("applicant_id", "criterion_id", "member_id", "points", "evidence")
        rows = []
        for one in applicants:
            for criterion in asked:
                worth = chance.randint(criterion.most_points // 4, criterion.most_points)
                rows += [
                    (
                        one.id,
                        criterion.id,
                        member,
                        max(0, min(criterion.most_points, worth + chance.randint(-2, 2))),
                        chance.choice(spec["evidence"]),
                    )
                    for member in members
                    if (member, one.family_id) != out
                ]
        insert_rows(session, Points, columns, rows)

    crew.work(CHAIR, at_work)


def _publish(crew: Crew, round_id: int, day: date) -> None:
    def at_work(session: Session) -> None:
        version = lists.freeze(session, round_id, _version(session, round_id), day)
        lists.publish(session, round_id, version, published_on=day, objections_until=day + timedelta(days=DAYS))

    crew.work(CHAIR, at_work)


def _object(session: Session, round_id: int, told: Sequence[dict[str, Any]], day: date) -> list[int]:
    """Enter the objections of families low on the list."""
    query = select(Applicant.id).where(Applicant.round_id == round_id).order_by(Applicant.id.desc())
    applicants = session.scalars(query.limit(len(told)))
    return [objections.receive(session, one, day, said["words"]) for one, said in zip(applicants, told, strict=True)]


def _finish(crew: Crew, spec: dict[str, Any], round_id: int, day: date) -> None:
    """Bring a round to its final list: two objections are decided, the minutes are signed."""
    _publish(crew, round_id, day + timedelta(days=2))
    received, decided = day + timedelta(days=7), day + timedelta(days=13)
    entered = crew.work(CHAIR, _object, round_id, spec["objections"], received)

    def decide(session: Session) -> None:
        visit = session.scalar(
            select(Criterion.id)
            .join(Round, Round.version_id == Criterion.version_id)
            .where(Round.id == round_id, Criterion.source == "committee")
            .order_by(Criterion.position)
        )
        for objection, told in zip(entered, spec["objections"], strict=True):
            if "points" in told:
                objections.correct(session, objection, {int(visit or 0): told["points"]})
            version = session.scalar(select(Objection.version).where(Objection.id == objection)) or 1
            upheld = "points" in told
            objections.decide(session, objection, version, upheld, state_on=decided, state_reason=told["decision"])

    def close(session: Session) -> None:
        lists.close_objections(session, round_id, _version(session, round_id), state_on=decided)
        data = papers.pdf("Minutes of the committee", f"{decided:%d.%m.%Y.}")
        objections.attach_paper(session, round_id, "minutes", "Zapisnik komisije", "zapisnik.pdf", data)

    def confirm(session: Session) -> None:
        lists.confirm(session, round_id, _version(session, round_id), state_on=decided + timedelta(days=1))

    crew.work(APPROVER, decide)
    crew.work(CHAIR, close)
    crew.work(APPROVER, confirm)


def _version(session: Session, round_id: int) -> int:
    return int(session.scalar(select(Round.version).where(Round.id == round_id)) or 1)
