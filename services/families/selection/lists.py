"""Ranked lists: computed live while a round is open, frozen with all they were made from, and made again from that."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families.criteria import Criterion as CriterionRow
from models.families.objections import Correction, Objection
from models.families.selection import FINAL, PRELIMINARY, Applicant, Rank, RankedList, Round
from services.bulk import insert_rows
from services.errors import Refused
from services.families.selection import content, ranking
from services.families.selection.content import Entry, Placed, Value
from services.families.selection.criteria import CriteriaInfo, read_criteria
from services.families.selection.facts import applicant_rows, facts_of
from services.records import add, move
from services.rows import AnyRow
from services.texts import QT_TRANSLATE_NOOP

NOT_THERE = (
    QT_TRANSLATE_NOOP("selection", "This list is not there."),
    QT_TRANSLATE_NOOP("selection", "Open the round again."),
)
RANK_COLUMNS = ("list_id", "place", "applicant_id", "total", "outcome", "decided_by", "points", "inputs")


@dataclass(frozen=True)
class Listed:
    """An applicant on a list, ready to show: the family, its place, points by criterion and what they come from."""

    id: int
    family: int
    number: str
    title: str
    placed: Placed
    entry: Entry


def live(session: Session, round_id: int) -> list[Listed]:
    """Rank an open round as it stands now; nothing is stored."""
    head, info = read_round(session, round_id)
    return ranked(session, head, info)


def ranked(session: Session, head: Mapping[str, Any], info: CriteriaInfo) -> list[Listed]:
    """Rank the applicants of a round whose head and criteria were read."""
    rows = list(applicant_rows(session, head["as_of"], Applicant.round_id == head["id"]))
    entries = entries_of(session, info, head["as_of"], rows)
    return listed(rows, entries, ranking.rank(info.rules(head["places"]), entries))


def listed(rows: Sequence[Any], entries: Sequence[Entry], placed: Sequence[Placed]) -> list[Listed]:
    """Put rows, what went in and what came out together, in the order of the list."""
    row_of = {row.applicant: row for row in rows}
    entry_of = {entry.applicant: entry for entry in entries}
    return [
        Listed(one.applicant, row.family, row.number, row.title, one, entry_of[one.applicant])
        for one in placed
        for row in (row_of[one.applicant],)
    ]


def read_round(session: Session, round_id: int) -> tuple[Mapping[str, Any], CriteriaInfo]:
    """Read the head of a round and its criteria; raises Refused when it is not there."""
    head = session.execute(select(Round.__table__).where(Round.id == round_id)).mappings().one_or_none()
    if head is None:
        raise Refused(*NOT_THERE, name="gone")
    return dict(head), read_criteria(session, head["version_id"])


def entries_of(session: Session, info: CriteriaInfo, as_of: date, rows: Sequence[AnyRow]) -> list[Entry]:
    """Turn rows of applicants into what the ranking takes: facts, answers and the committee's points."""
    asked = _answers(session, info, [row.family for row in rows])
    facts = [(one.code, one.fact) for one in info.criteria if one.fact is not None]
    code_of = {str(one.id): one.code for one in info.of_committee()}
    found = []
    for row in rows:
        known = facts_of(row, as_of) if facts else {}
        values: dict[str, Value] = {code: known[fact] for code, fact in facts}
        values |= {code: by_family.get(row.family) for code, by_family in asked.items()}
        given = _given(code_of, getattr(row, "given", None))
        excluded = getattr(row, "excluded", None)
        registered = row.registered_on.isoformat()
        found.append(Entry(row.applicant, row.number, registered, excluded, values=values, given=given))
    return found


def freeze(session: Session, round_id: int, version: int, state_on: date) -> int:
    """Freeze an open round and rank it: from now on its points stay, and the list can be made again from itself."""
    fresh = move(session, Round, round_id, version, "freeze", state_on=state_on)
    head, info = read_round(session, round_id)
    rows = list(applicant_rows(session, head["as_of"], Applicant.round_id == round_id))
    _store(session, head, info, PRELIMINARY, entries_of(session, info, head["as_of"], rows))
    return fresh


def publish(session: Session, round_id: int, version: int, *, published_on: date, objections_until: date) -> int:
    """Publish the preliminary list: objections are received until a day, as many as the criteria give, or more."""
    dates = {"published_on": published_on, "objections_until": objections_until}
    return move(session, Round, round_id, version, "publish", state_on=published_on, **dates)


def close_objections(session: Session, round_id: int, version: int, *, state_on: date) -> int:
    """Close the days for objections, once they are over."""
    return move(session, Round, round_id, version, "close_objections", state_on=state_on)


def confirm(session: Session, round_id: int, version: int, *, state_on: date) -> int:
    """Make the final list out of the preliminary one and the objections that were upheld, and confirm it."""
    head, info = read_round(session, round_id)
    corrected = corrections(session, round_id)
    entries = [_after(entry, corrected) for entry in frozen_entries(session, round_id)]
    _store(session, head, info, FINAL, entries)
    return move(session, Round, round_id, version, "confirm", state_on=state_on)


def frozen_entries(session: Session, round_id: int) -> Iterator[Entry]:
    """What went into the preliminary list, each with its place on it."""
    rows = session.execute(
        select(Rank.place, Rank.inputs)
        .join(RankedList, RankedList.id == Rank.list_id)
        .where(RankedList.round_id == round_id, RankedList.kind == PRELIMINARY)
        .order_by(Rank.place)
    )
    for place, inputs in rows:
        yield replace(content.read_entry(inputs), earlier=place)


def corrections(session: Session, round_id: int) -> dict[int, dict[str, int]]:
    """The points upheld objections correct, by applicant and criterion; an applicant without any is taken in again.

    Of several upheld objections of one family the later decision counts.
    """
    rows = session.execute(
        select(Objection.applicant_id, CriterionRow.code, Correction.points)
        .join(Applicant, Applicant.id == Objection.applicant_id)
        .outerjoin(Correction, Correction.objection_id == Objection.id)
        .outerjoin(CriterionRow, CriterionRow.id == Correction.criterion_id)
        .where(Applicant.round_id == round_id, Objection.state == "upheld")
        .order_by(Objection.state_on, Objection.id)
    )
    found: dict[int, dict[str, int]] = {}
    for applicant, code, points in rows:
        own = found.setdefault(applicant, {})
        if code is not None:
            own[code] = points
    return found


def stored(session: Session, list_id: int) -> bytes:
    """The bytes of a frozen list as it is kept."""
    basis = session.scalar(select(RankedList.basis).where(RankedList.id == list_id))
    if basis is None:
        raise Refused(*NOT_THERE, name="gone")
    return content.content(basis, (_stored_line(row) for row in rank_rows(session, list_id)))


def reproduce(session: Session, list_id: int) -> bytes:
    """Make a frozen list again from what went into it; the bytes are those of `stored`."""
    basis = session.scalar(select(RankedList.basis).where(RankedList.id == list_id))
    if basis is None:
        raise Refused(*NOT_THERE, name="gone")
    entries = [content.read_entry(row.inputs) for row in rank_rows(session, list_id)]
    return content.content(basis, _lines(content.read_basis(basis), entries))


def rank_rows(session: Session, list_id: int) -> Sequence[AnyRow]:
    """The places of a frozen list as they are kept, in order."""
    table = Rank.__table__
    statement = select(table).where(table.c.list_id == list_id).order_by(table.c.place)
    return session.connection().execute(statement).all()


def change_of(one: Listed) -> str:
    """What changed against the preliminary list: `corrected`, `included`, `up`, `down` or nothing."""
    entry, place = one.entry, one.placed.place
    if entry.earlier is None:
        return ""
    if entry.corrected:
        return "corrected"
    if entry.included is not None:
        return "included"
    return "up" if place < entry.earlier else "down" if place > entry.earlier else ""


def _after(entry: Entry, corrected: Mapping[int, Mapping[str, int]]) -> Entry:
    own = corrected.get(entry.applicant)
    if own is None:
        return entry
    return replace(entry, excluded=None, included=entry.excluded, corrected=dict(own))


def _store(session: Session, head: Mapping[str, Any], info: CriteriaInfo, kind: str, entries: list[Entry]) -> None:
    """Keep a list: its head with the hash of all of it, then its places."""
    rules = info.rules(head["places"])
    basis = content.basis_text(rules, kind, head["as_of"].isoformat())
    inputs = {entry.applicant: content.entry_text(entry) for entry in entries}
    placed = [(one, content.canonical(one.points), inputs[one.applicant]) for one in ranking.rank(rules, entries)]
    sha256 = content.digest(content.content(basis, (content.line(*one) for one in placed)))
    values = {"kind": kind, "applicants": len(entries), "basis": basis, "sha256": sha256}
    list_id = add(session, RankedList, round_id=head["id"], **values)
    rows = (
        (list_id, one.place, one.applicant, one.total, one.outcome, one.decided_by, points, text)
        for one, points, text in placed
    )
    insert_rows(session, Rank, RANK_COLUMNS, rows)


def _lines(rules: content.Rules, entries: Sequence[Entry]) -> Iterator[str]:
    inputs = {entry.applicant: content.entry_text(entry) for entry in entries}
    for one in ranking.rank(rules, entries):
        yield content.line(one, content.canonical(one.points), inputs[one.applicant])


def placed_of(row: AnyRow) -> Placed:
    """A place of a frozen list as it came out of the ranking."""
    return Placed(row.place, row.applicant_id, row.total, row.outcome, row.decided_by, json.loads(row.points))


def _stored_line(row: AnyRow) -> str:
    return content.line(placed_of(row), row.points, row.inputs)


def _given(code_of: Mapping[str, str], text: str | None) -> dict[str, list[int]]:
    """The committee's points by criterion, smallest first: who gave which does not change an average."""
    found: dict[str, list[int]] = {}
    for part in text.split(",") if text else ():
        criterion, points = part.split(":")
        found.setdefault(code_of[criterion], []).append(int(points))
    for given in found.values():
        given.sort()
    return found


def _answers(session: Session, info: CriteriaInfo, families: Sequence[int]) -> dict[str, Mapping[int, Value]]:
    """Answers and scores by criterion and family, read once for each questionnaire the criteria read."""
    from services.families.assessment import answers, scores

    found: dict[str, Mapping[int, Value]] = {}
    read: dict[int, Mapping[int, Mapping[str, Any]]] = {}
    for one in info.criteria:
        version = one.questionnaire_version_id
        if version is None:
            continue
        if one.question is None:
            found[one.code] = dict(scores(session, version, families))
            continue
        if version not in read:
            read[version] = answers(session, version, families)
        found[one.code] = {family: _plain(own.get(one.question)) for family, own in read[version].items()}
    return found


def _plain(value: Any) -> Value:
    """An answer as the list keeps it: several choices, or one for each person, become a list."""
    if isinstance(value, Mapping):
        return [_plain(value[person]) for person in sorted(value)]
    if isinstance(value, tuple):
        return list(value)
    return value.isoformat() if isinstance(value, date) else value
