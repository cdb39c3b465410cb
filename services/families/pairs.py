"""The list of possible duplicates, and one pair with both families for looking at side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, case, func, or_, select, true
from sqlalchemy.orm import Session, aliased

from models.families import DuplicateRun, Family, Membership, Person, PossibleDuplicate
from models.searching import matches
from services import programme
from services.alarms import waits
from services.bands import ASK_FROM, CERTAIN_FROM, Band, band
from services.errors import Refused
from services.families.file import family_statement
from services.names import query_tokens
from services.registers import Choices, Filter, Query, Register, Totals
from services.rows import AnySelect
from services.texts import QT_TRANSLATE_NOOP

OPEN, EVERYTHING = "open", "all"
DECISIONS: Choices = (
    (OPEN, QT_TRANSLATE_NOOP("services", "to decide")),
    ("same", QT_TRANSLATE_NOOP("services", "the same")),
    ("different", QT_TRANSLATE_NOOP("services", "different")),
    (EVERYTHING, QT_TRANSLATE_NOOP("services", "all")),
)
BANDS: Choices = (
    (str(Band.CERTAIN), QT_TRANSLATE_NOOP("services", "certain")),
    (str(Band.ASK), QT_TRANSLATE_NOOP("services", "to ask")),
)
ONE, OTHER = aliased(Family), aliased(Family)


class Pairs(Register):
    """The register of pairs: searched by either family; without a choice, what waits for a decision."""

    def conditions(self, session: Session, query: Query) -> list[ColumnElement[bool]]:
        """What the typed text and the filters ask of a pair."""
        asked = Query(filters={"decision": OPEN, **query.filters})
        found = super().conditions(session, asked)
        if query.text.strip():
            found.append(_either(*matches(Family, query_tokens(query.text), session.get_bind().dialect.name)))
        return found

    def totals(self, session: Session, query: Query) -> PairTotals:
        """Count the pairs, and tell of the last run over the register, in one round trip."""
        last = select(DuplicateRun.id).order_by(DuplicateRun.id.desc()).limit(1).scalar_subquery()
        run = select(DuplicateRun.read_at, DuplicateRun.people, DuplicateRun.fresh).where(DuplicateRun.id == last)
        count = select(func.count()).select_from(PossibleDuplicate).where(*self.conditions(session, query))
        found = session.execute(select(count.scalar_subquery().label("pairs"), *_each(run))).one()
        return PairTotals(found.pairs, {}, found.read_at, found.people, found.fresh)


@dataclass(frozen=True)
class PairTotals(Totals):
    """How many pairs there are, and when the register was last looked through, over how many people, what was new."""

    read_at: datetime | None
    people: int | None
    fresh: int | None


@dataclass(frozen=True)
class Side:
    """One family of a pair, of the shape of a FamilyFile."""

    family: Mapping[str, Any]
    members: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class PairFile:
    """A pair with both families: its id, version, score, reasons and decision."""

    row: Mapping[str, Any]
    one: Side
    other: Side


def pair(session: Session, duplicate_id: int) -> PairFile:
    """Read a pair with both families in two round trips; raises Refused when it is not there."""
    of_pair = PossibleDuplicate.id == duplicate_id
    statement = family_statement(session).add_columns(*_of_pair()).join(PossibleDuplicate, _is_of_pair())
    families = session.execute(statement.where(of_pair).order_by(Family.id)).mappings().all()
    if len(families) != 2:
        raise Refused("This pair is not there.", "Go back to the list and open it again.", name="gone")
    members = session.execute(_members().where(of_pair)).mappings().all()
    one, other = (_side(row, members) for row in families)
    return PairFile({key[5:]: families[0][key] for key in families[0] if key.startswith("pair_")}, one, other)


def listed(session: Session) -> list[dict[str, Any]]:
    """The pairs decided or to decide as plain values, best first: what the verb prints."""
    wanted = REGISTER.shown.where(or_(PossibleDuplicate.decision != OPEN, waits()))
    rows = session.execute(wanted.order_by(PossibleDuplicate.score.desc(), PossibleDuplicate.id)).all()
    return [
        {
            "number": row.number,
            "title": row.title,
            "other": row.other_number,
            "other_title": row.other_title,
            "score": row.score,
            "band": str(band(row.score)),
            "decision": row.decision,
            "reasons": row.reasons,
        }
        for row in rows
    ]


def _each(run: AnySelect) -> list[ColumnElement[Any]]:
    """Each column of a statement of one row as a value of its own, empty where there is no row."""
    return [run.with_only_columns(column).scalar_subquery().label(column.name) for column in run.selected_columns]


def _either(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """A condition that one of the two families has."""
    found = select(Family.id).where(*conditions)
    return or_(PossibleDuplicate.family_id.in_(found), PossibleDuplicate.other_id.in_(found))


def _decided(value: str) -> ColumnElement[bool]:
    if value == OPEN:
        return waits()
    return true() if value == EVERYTHING else PossibleDuplicate.decision == value


def _in_band(value: str) -> ColumnElement[bool]:
    if value == Band.CERTAIN:
        return PossibleDuplicate.score >= CERTAIN_FROM
    return PossibleDuplicate.score.between(ASK_FROM, CERTAIN_FROM - 1)


def _is_of_pair() -> ColumnElement[bool]:
    return or_(PossibleDuplicate.family_id == Family.id, PossibleDuplicate.other_id == Family.id)


def _of_pair() -> list[ColumnElement[Any]]:
    names = ("id", "version", "score", "reasons", "decision")
    return [getattr(PossibleDuplicate, name).label(f"pair_{name}") for name in names]


def _members() -> Any:
    """The present members of both families, as a FamilyFile names what it says of them."""
    return (
        select(
            Membership.family_id,
            Membership.relation,
            Person.id,
            Person.family_name,
            (Person.family_name + " " + Person.given_name).label("name"),
            func.upper(func.coalesce(Person.sex, "")).label("sex"),
            Person.born_on,
            Person.born_year,
            Person.jmbg,
            Person.card_number,
        )
        .join(Membership, Membership.person_id == Person.id)
        .join(PossibleDuplicate, Membership.family_id.in_((PossibleDuplicate.family_id, PossibleDuplicate.other_id)))
        .where(Membership.until_on.is_(None))
        .order_by(Membership.id)
    )


def _side(family: RowMapping, members: Any) -> Side:
    own = tuple(dict(member) for member in members if member["family_id"] == family["id"])
    return Side(dict(family), own)


REGISTER = Pairs(
    name="duplicates",
    model=PossibleDuplicate,
    shown=select(
        PossibleDuplicate.id,
        PossibleDuplicate.version,
        PossibleDuplicate.score,
        PossibleDuplicate.reasons,
        PossibleDuplicate.decision,
        case((PossibleDuplicate.score >= CERTAIN_FROM, Band.CERTAIN.value), else_=Band.ASK.value).label("band"),
        PossibleDuplicate.family_id,
        ONE.number,
        ONE.title,
        OTHER.number.label("other_number"),
        OTHER.title.label("other_title"),
    )
    .join(ONE, ONE.id == PossibleDuplicate.family_id)
    .join(OTHER, OTHER.id == PossibleDuplicate.other_id),
    orders={"score": PossibleDuplicate.score},
    first_order="score",
    filters=(
        Filter("decision", "Decision", lambda _session: DECISIONS, _decided),
        Filter("band", "Likeness", lambda _session: BANDS, _in_band),
        Filter(
            "organisation",
            "Organisation",
            programme.organisations,
            lambda value: _either(Family.organisation_id == int(value)),
        ),
    ),
)
