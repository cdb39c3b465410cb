"""What the screens and papers of a selection show: a round with its ranking, its committee, objections and papers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from models.families import Family
from models.families.criteria import Band as BandRow
from models.families.criteria import Criteria
from models.families.criteria import Criterion as CriterionRow
from models.families.objections import Correction, Objection, RoundPaper
from models.families.questionnaires import Question, Questionnaire, QuestionnaireVersion
from models.families.selection import (
    FINAL,
    PRELIMINARY,
    ROUND,
    Applicant,
    Conflict,
    Member,
    Points,
    Rank,
    RankedList,
    Round,
)
from models.staff import Organisation, Staff
from services.errors import Refused
from services.families.selection import content, ranking
from services.families.selection.criteria import CRITERION_COLUMNS, CriteriaInfo, info_of, read_criteria
from services.families.selection.facts import family_rows
from services.families.selection.lists import NOT_THERE, Listed, entries_of, listed, placed_of, ranked
from services.lineage import MERGED, lineage
from services.permissions import Offer, need_columns, offers
from services.rows import AnyRow

LIVE = "live"
KINDS = {"open": LIVE, "final": FINAL}
"""Which list a round shows first; every other state shows the preliminary one."""


@dataclass(frozen=True)
class RoundFile:
    """A round as it stands: its head, its criteria, the steps open to it, and its first list."""

    head: Mapping[str, Any]
    info: CriteriaInfo
    offers: tuple[Offer, ...]
    kind: str
    ranking: list[Listed]


def round_file(session: Session, round_id: int) -> RoundFile:
    """Read a round in two statements, and two more for each questionnaire its criteria read while it is open."""
    columns = [*Round.__table__.c, *need_columns(session, Round)]
    # LIMIT keeps the conditions of the steps in one row: joined, they would be asked again for every criterion.
    head = select(*columns).where(Round.id == round_id).limit(1).subquery("head")
    statement = (
        select(
            *(column.label(f"r_{column.name}") for column in head.c),
            Organisation.name.label("r_organisation"),
            Criteria.__table__,
            *CRITERION_COLUMNS,
        )
        .join(Criteria, Criteria.id == head.c.version_id)
        .outerjoin(Organisation, Organisation.id == head.c.organisation_id)
        .outerjoin(CriterionRow, CriterionRow.version_id == Criteria.id)
        .outerjoin(BandRow, BandRow.criterion_id == CriterionRow.id)
        .order_by(CriterionRow.position, CriterionRow.id, BandRow.low.nulls_first(), BandRow.id)
    )
    rows = session.execute(statement).all()
    if not rows:
        raise Refused(*NOT_THERE, name="gone")
    known = {name[2:]: value for name, value in rows[0]._mapping.items() if name.startswith("r_")}
    info = info_of(rows)
    kind = KINDS.get(known["state"], PRELIMINARY)
    found = ranked(session, known, info) if kind == LIVE else frozen(session, round_id, kind)
    return RoundFile(known, info, offers(session, Round, known), kind, found)  # type: ignore[arg-type]


def frozen(session: Session, round_id: int, kind: str) -> list[Listed]:
    """Read a frozen list with the families it is about, in order; nothing when it was not made."""
    statement = (
        select(Rank.__table__, Applicant.family_id.label("family"), Family.number, Family.title)
        .join(RankedList, RankedList.id == Rank.list_id)
        .join(Applicant, Applicant.id == Rank.applicant_id)
        .join(Family, Family.id == Applicant.family_id)
        .where(RankedList.round_id == round_id, RankedList.kind == kind)
        .order_by(Rank.place)
    )
    return [
        Listed(row.applicant_id, row.family, row.number, row.title, placed_of(row), content.read_entry(row.inputs))
        for row in session.connection().execute(statement)
    ]


def hash_of(session: Session, round_id: int, kind: str) -> str:
    """The hash a frozen list was kept with; empty when it was not made."""
    statement = select(RankedList.sha256).where(RankedList.round_id == round_id, RankedList.kind == kind)
    return session.scalar(statement) or ""


def try_out(session: Session, version_id: int, as_of: date, places: int) -> list[Listed]:
    """Rank all eligible families by criteria of any state, as if they applied; nothing is stored."""
    info = read_criteria(session, version_id)
    rows = list(
        family_rows(session, as_of, select(Family.id).where(Family.state == "eligible", Family.id.not_in(MERGED)))
    )
    entries = entries_of(session, info, as_of, rows)
    return listed(rows, entries, ranking.rank(info.rules(places), entries))


def committee(session: Session, round_id: int) -> Sequence[AnyRow]:
    """The members with how many applicants each scored, the chair first."""
    scored = (
        select(func.count(Points.applicant_id.distinct()))
        .where(Points.member_id == Member.id)
        .correlate(Member)
        .scalar_subquery()
    )
    stepped_out = select(func.count()).where(Conflict.member_id == Member.id).correlate(Member).scalar_subquery()
    columns = (Member.id, Member.version, Member.name, Member.office, Member.chair, Member.staff_id)
    statement = (
        select(*columns, scored.label("scored"), stepped_out.label("conflicts"))
        .where(Member.round_id == round_id)
        .order_by(Member.chair.desc(), Member.id)
    )
    return session.execute(statement).all()


def conflicts(session: Session, round_id: int) -> Sequence[AnyRow]:
    """Who stepped out for which family, when and why."""
    statement = (
        select(Conflict.id, Member.name, Family.number, Family.title, Conflict.declared_on, Conflict.reason)
        .join(Member, Member.id == Conflict.member_id)
        .join(Family, Family.id == Conflict.family_id)
        .where(Member.round_id == round_id)
        .order_by(Conflict.declared_on, Conflict.id)
    )
    return session.execute(statement).all()


def to_score(session: Session, round_id: int, member_id: int) -> tuple[Sequence[AnyRow], Mapping[int, dict[str, Any]]]:
    """The applicants for one member in order of number, with whether they stepped out; and the points given so far."""
    out = and_(Conflict.member_id == member_id, Conflict.family_id == Applicant.family_id)
    rows = session.execute(
        select(
            Applicant.id,
            Applicant.family_id,
            Applicant.excluded,
            Family.number,
            Family.title,
            Conflict.reason.label("conflict"),
        )
        .join(Family, Family.id == Applicant.family_id)
        .outerjoin(Conflict, out)
        .where(Applicant.round_id == round_id)
        .order_by(Family.number)
    ).all()
    given: dict[int, dict[str, Any]] = {}
    columns = (Points.applicant_id, Points.criterion_id, Points.points, Points.evidence)
    for row in session.execute(select(*columns).where(Points.member_id == member_id)):
        own = given.setdefault(row.applicant_id, {})
        own |= {f"points_{row.criterion_id}": row.points, f"evidence_{row.criterion_id}": row.evidence}
    return rows, given


def objections_of(session: Session, round_id: int) -> list[Mapping[str, Any]]:
    """The objections of a round with what they correct and the steps open to each, those to decide first."""
    corrected = (
        select(func.aggregate_strings(CriterionRow.code.op("||")(" = ").op("||")(Correction.points), ", "))
        .join(CriterionRow, CriterionRow.id == Correction.criterion_id)
        .where(Correction.objection_id == Objection.id)
        .correlate(Objection)
        .scalar_subquery()
    )
    statement = (
        select(
            Objection.__table__,
            Family.number,
            Family.title,
            Staff.name.label("who"),
            corrected.label("corrected"),
            *need_columns(session, Objection),
        )
        .join(Applicant, Applicant.id == Objection.applicant_id)
        .join(Family, Family.id == Applicant.family_id)
        .outerjoin(Staff, Staff.id == Objection.decided_by)
        .where(Applicant.round_id == round_id)
        .order_by(Objection.state != "received", Objection.received_on, Objection.id)
    )
    rows = session.execute(statement).mappings()
    return [{**row, "offers": offers(session, Objection, row)} for row in rows]


def corrected_points(session: Session, objection_id: int) -> dict[int, int]:
    """The points an objection corrects, by criterion."""
    statement = select(Correction.criterion_id, Correction.points).where(Correction.objection_id == objection_id)
    return {criterion: points for criterion, points in session.execute(statement)}  # noqa: C416 - rows are no pairs


def papers_of(session: Session, round_id: int) -> Sequence[AnyRow]:
    """The papers of a round, newest first."""
    columns = (RoundPaper.id, RoundPaper.kind, RoundPaper.title, RoundPaper.file_name, RoundPaper.size)
    statement = (
        select(*columns, RoundPaper.created_at, Staff.name.label("who"))
        .outerjoin(Staff, Staff.id == RoundPaper.created_by)
        .where(RoundPaper.round_id == round_id)
        .order_by(RoundPaper.id.desc())
    )
    return session.execute(statement).all()


def standings(session: Session, family_id: int) -> Sequence[AnyRow]:
    """Where a family, with those merged into it, stands in every round: its final place, else the preliminary one."""

    def listed_as(kind: str, column: Any) -> ColumnElement[Any]:
        return (
            select(column)
            .join(RankedList, RankedList.id == Rank.list_id)
            .where(Rank.applicant_id == Applicant.id, RankedList.kind == kind)
            .correlate(Applicant)
            .scalar_subquery()
        )

    shown = {name: getattr(Rank, name) for name in ("place", "total", "outcome")}
    latest = (
        func.coalesce(listed_as(FINAL, column), listed_as(PRELIMINARY, column)).label(name)
        for name, column in shown.items()
    )
    statement = (
        select(Round.id, Round.number, Round.title, Round.state, Round.state_on, Applicant.excluded, *latest)
        .join(Applicant, Applicant.round_id == Round.id)
        .where(Applicant.family_id.in_(lineage(family_id)))
        .order_by(Round.id.desc())
    )
    return session.execute(statement).all()


def sources(session: Session) -> Sequence[AnyRow]:
    """The questions with choices or numbers of the questionnaires that are not drafts, for criteria to read."""
    statement = (
        select(
            QuestionnaireVersion.id,
            QuestionnaireVersion.number,
            Questionnaire.code,
            Questionnaire.titles,
            Question.code.label("question"),
            Question.labels,
        )
        .join(Questionnaire, Questionnaire.id == QuestionnaireVersion.questionnaire_id)
        .join(Question, Question.version_id == QuestionnaireVersion.id)
        .where(
            QuestionnaireVersion.state == "in_use", Question.kind.in_(("yes_no", "one", "several", "whole", "money"))
        )
        .order_by(Questionnaire.code, QuestionnaireVersion.number, Question.position)
    )
    return session.execute(statement).all()


def criteria_in_use(session: Session) -> Sequence[AnyRow]:
    """The criteria a new round may take."""
    columns = (Criteria.id, Criteria.code, Criteria.number, Criteria.labels)
    return session.execute(select(*columns).where(Criteria.state == "in_use").order_by(Criteria.code)).all()


def state_text(state: str) -> str:
    """The word of a round's state."""
    return ROUND.state(state).text
