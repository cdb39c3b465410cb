"""Criteria: versions drafted, changed as a whole, put in use; and read as the rules a list is ranked by."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from models.families.criteria import Band as BandRow
from models.families.criteria import Criteria
from models.families.criteria import Criterion as CriterionRow
from services.families.selection.bands import as_bands
from services.families.selection.content import Band, Criterion, Rules
from services.records import add, change, move
from services.rows import AnyRow


@dataclass(frozen=True)
class CriterionInfo:
    """A criterion as people see it: its row, texts by language, and where its value comes from."""

    id: int
    version: int
    position: int
    labels: Mapping[str, str]
    rule: Criterion
    fact: str | None = None
    questionnaire_version_id: int | None = None
    question: str | None = None
    tie_order: int | None = None

    @property
    def code(self) -> str:
        """Its code."""
        return self.rule.code


@dataclass(frozen=True)
class CriteriaInfo:
    """A version of criteria with all its criteria, in their order."""

    head: Mapping[str, Any]
    labels: Mapping[str, str]
    criteria: tuple[CriterionInfo, ...] = field(default=())

    def rules(self, places: int) -> Rules:
        """What ranks, for so many places."""
        tied = sorted((one for one in self.criteria if one.tie_order is not None), key=lambda one: one.tie_order or 0)
        order = tuple(one.code for one in tied)
        return Rules(tuple(one.rule for one in self.criteria), order, self.head["minimum"], places)

    def of_committee(self) -> tuple[CriterionInfo, ...]:
        """The criteria members give points by."""
        return tuple(one for one in self.criteria if one.rule.source == "committee")


def add_criteria(session: Session, code: str, labels: Mapping[str, str], on: date, **limits: Any) -> int:
    """Begin the first version of criteria as a draft; `limits` may give minimum, objection_days, quorum and apart."""
    return add(session, Criteria, code=code, number=1, labels=_json(labels), state_on=on, **limits)


def change_criteria(
    session: Session, version_id: int, version: int, labels: Mapping[str, str] | None = None, **limits: Any
) -> int:
    """Change the head of a draft."""
    named = {} if labels is None else {"labels": _json(labels)}
    return change(session, Criteria, version_id, version, **named, **limits)


def new_version(session: Session, version_id: int, on: date) -> int:
    """Draft the next version of criteria as a copy of one."""
    old = read_criteria(session, version_id)
    last = session.scalar(select(func.max(Criteria.number)).where(Criteria.code == old.head["code"]))
    limits = {name: old.head[name] for name in ("minimum", "objection_days", "quorum", "apart")}
    fresh = add(
        session,
        Criteria,
        code=old.head["code"],
        number=int(last or 0) + 1,
        labels=_json(old.labels),
        state_on=on,
        **limits,
    )
    for one in old.criteria:
        _insert(session, fresh, one.position, _values(one), one.rule.bands)
    return fresh


def move_criteria(session: Session, version_id: int, version: int, step: str, state_on: date) -> int:
    """Put a version in use, retire it, or set a draft aside."""
    return move(session, Criteria, version_id, version, step, state_on=state_on)


def add_criterion(session: Session, version_id: int, *, bands: Sequence[Any] = (), **values: Any) -> int:
    """Add a criterion to a draft; `bands` are bands, or lines such as `3-4 = 5` and `collective_centre = 10`."""
    last = session.scalar(select(func.max(CriterionRow.position)).where(CriterionRow.version_id == version_id))
    return _insert(session, version_id, int(last or 0) + 1, values, as_bands(bands))


def change_criterion(
    session: Session, criterion_id: int, version: int, *, bands: Sequence[Any] | None = None, **values: Any
) -> int:
    """Change a criterion of a draft; given `bands` take the place of those that are there."""
    named = {**values, **({"labels": _json(values["labels"])} if "labels" in values else {})}
    if bands is not None:
        _clear_bands(session, criterion_id)
    fresh = change(session, CriterionRow, criterion_id, version, **named)
    for band in as_bands(bands or ()):
        _add_band(session, criterion_id, band)
    return fresh


def drop_criterion(session: Session, criterion_id: int) -> None:
    """Take a criterion out of a draft."""
    _clear_bands(session, criterion_id)
    session.execute(delete(CriterionRow).where(CriterionRow.id == criterion_id))


def versions(session: Session) -> list[Mapping[str, Any]]:
    """All versions of all criteria, the newest of each first."""
    count = select(func.count()).where(CriterionRow.version_id == Criteria.id).correlate(Criteria).scalar_subquery()
    statement = select(Criteria.__table__, count.label("criteria")).order_by(Criteria.code, Criteria.number.desc())
    return [{**row, "labels": json.loads(row["labels"])} for row in session.execute(statement).mappings()]


def read_criteria(session: Session, version_id: int) -> CriteriaInfo:
    """Read a version with its criteria and what values are worth, in one statement; raises KeyError when not there."""
    rows = session.execute(
        select(Criteria.__table__, *CRITERION_COLUMNS)
        .outerjoin(CriterionRow, CriterionRow.version_id == Criteria.id)
        .outerjoin(BandRow, BandRow.criterion_id == CriterionRow.id)
        .where(Criteria.id == version_id)
        .order_by(CriterionRow.position, CriterionRow.id, BandRow.low.nulls_first(), BandRow.id)
    ).all()
    if not rows:
        raise KeyError(version_id)
    return info_of(rows)


CRITERION_COLUMNS = (
    CriterionRow.id.label("c_id"),
    CriterionRow.version.label("c_version"),
    CriterionRow.position,
    CriterionRow.code.label("c_code"),
    CriterionRow.labels.label("c_labels"),
    CriterionRow.source,
    CriterionRow.fact,
    CriterionRow.questionnaire_version_id,
    CriterionRow.question_code,
    CriterionRow.most_points,
    CriterionRow.per_unit,
    CriterionRow.tie_order,
    BandRow.id.label("band"),
    BandRow.choice,
    BandRow.low,
    BandRow.high,
    BandRow.points,
)


def info_of(rows: Sequence[AnyRow]) -> CriteriaInfo:
    """Make a version out of its rows, which come criterion by criterion."""
    head = {name: getattr(rows[0], name) for name in Criteria.__table__.c.keys()}  # noqa: SIM118 - columns, no mapping
    grouped: dict[int, list[AnyRow]] = {}
    for row in rows:
        if row.c_id is not None:
            grouped.setdefault(row.c_id, []).append(row)
    return CriteriaInfo(head, json.loads(head["labels"]), tuple(map(_criterion, grouped.values())))


def _criterion(rows: Sequence[AnyRow]) -> CriterionInfo:
    one = rows[0]
    bands = tuple(Band(row.points, row.choice, row.low, row.high) for row in rows if row.band is not None)
    rule = Criterion(one.c_code, one.source, one.most_points, one.per_unit, bands)
    return CriterionInfo(
        one.c_id,
        one.c_version,
        one.position,
        json.loads(one.c_labels),
        rule,
        one.fact,
        one.questionnaire_version_id,
        one.question_code,
        one.tie_order,
    )


def _values(one: CriterionInfo) -> dict[str, Any]:
    return {
        "code": one.code,
        "labels": one.labels,
        "source": one.rule.source,
        "fact": one.fact,
        "questionnaire_version_id": one.questionnaire_version_id,
        "question_code": one.question,
        "most_points": one.rule.most,
        "per_unit": one.rule.per_unit,
        "tie_order": one.tie_order,
    }


def _insert(session: Session, version_id: int, position: int, values: Mapping[str, Any], bands: Sequence[Band]) -> int:
    named = {**values, "labels": _json(values["labels"])}
    criterion_id = add(session, CriterionRow, version_id=version_id, position=position, **named)
    for band in bands:
        _add_band(session, criterion_id, band)
    return criterion_id


def _add_band(session: Session, criterion_id: int, band: Band) -> None:
    values = {"choice": band.choice, "low": band.low, "high": band.high, "points": band.points}
    add(session, BandRow, criterion_id=criterion_id, **values)


def _clear_bands(session: Session, criterion_id: int) -> None:
    session.execute(delete(BandRow).where(BandRow.criterion_id == criterion_id))


def _json(labels: Mapping[str, str]) -> str:
    return json.dumps(dict(labels), ensure_ascii=False, sort_keys=True)
