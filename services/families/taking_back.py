"""Takes a household change back: everything it did is undone, unless something later builds on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, aliased

from models.base import Base
from models.families import Family, HouseholdAct, HouseholdStep, Membership, MergedFamily, Person, SamePerson
from models.families.return_path import ACTIVE
from models.grants import Grant
from services.errors import Refused
from services.families.acts import Act, begin, hold, shown_day
from services.families.past import LASTING
from services.families.returning import leave
from services.grants.awards import change_application
from services.records import change
from services.rows import AnyRow
from services.texts import QT_TRANSLATE_NOOP, Filled

KIND_TEXTS: Mapping[str, str] = {
    "birth": QT_TRANSLATE_NOOP("services", "birth"),
    "death": QT_TRANSLATE_NOOP("services", "death"),
    "marriage": QT_TRANSLATE_NOOP("services", "marriage"),
    "move_in": QT_TRANSLATE_NOOP("services", "moving in"),
    "move_out": QT_TRANSLATE_NOOP("services", "moving out"),
    "split": QT_TRANSLATE_NOOP("services", "split"),
    "merge": QT_TRANSLATE_NOOP("services", "merge"),
    "new_head": QT_TRANSLATE_NOOP("services", "new head"),
    "take_back": QT_TRANSLATE_NOOP("services", "taking back"),
}
OWN = frozenset({"membership", "household_act", "merged_family", "possible_duplicate"})
"""Tables that speak of a family for the household's own sake."""


def take_back(session: Session, act_id: int, reason: str) -> int:
    """Undo an act as if it had never been entered; returns the id of the act that says so.

    Raises Refused naming the later act that builds on it, or what the new family of a split already holds.
    """
    act = session.execute(select(HouseholdAct.__table__).where(HouseholdAct.id == act_id)).one_or_none()
    if act is None or act.kind == "take_back":
        raise Refused("This household change is not there.", "Look at the list of changes again.", name="gone")
    hold(session, *filter(None, (act.family_id, act.other_family_id)))
    _refuse_undone(session, act_id)
    _refuse_later(session, act_id)
    if act.kind == "split":
        _refuse_used(session, act.other_family_id)
    today = datetime.now().astimezone().date()
    same = {"person_id": act.person_id, "other_family_id": act.other_family_id}
    back = begin(session, "take_back", act.family_id, today, undoes_id=act_id, reason=reason, **same)
    if act.other_family_id:
        back.families.add(act.other_family_id)
    _undo(back, act)
    return back.finish()


def _undo(back: Act, act: AnyRow) -> None:
    session = back.session
    for model in (MergedFamily, SamePerson):
        session.execute(delete(model).where(model.act_id == act.id))
    for row in _steps(session, act.id, "began"):
        change(session, Membership, row.id, row.version, until_on=row.from_on)
    for row in _steps(session, act.id, "ended"):
        _refuse_elsewhere(session, row)
        change(session, Membership, row.id, row.version, until_on=None)
    for row in session.execute(
        select(Grant.id, Grant.version)
        .join(HouseholdStep, HouseholdStep.grant_id == Grant.id)
        .where(HouseholdStep.act_id == act.id)
    ).all():
        change_application(session, row.id, row.version, family_id=act.family_id)
    if act.kind == "split":
        _close(back, act)


def _close(back: Act, act: AnyRow) -> None:
    """The file a split opened stays under its number, withdrawn: nobody ever lived in it."""
    row = back.session.execute(select(Family.version, Family.state).where(Family.id == act.other_family_id)).one()
    reason = back.session.scalar(select(HouseholdAct.reason).where(HouseholdAct.id == back.id))
    if row.state in ACTIVE:
        told = {"reason": "other", "state_reason": str(reason)}
        leave(back.session, act.other_family_id, row.version, "withdraw", state_on=back.on, **told)


def _steps(session: Session, act_id: int, what: str) -> list[AnyRow]:
    statement = (
        select(Membership.id, Membership.version, Membership.from_on, Membership.person_id)
        .join(HouseholdStep, HouseholdStep.membership_id == Membership.id)
        .where(HouseholdStep.act_id == act_id, HouseholdStep.what == what)
        .order_by(HouseholdStep.id)
    )
    return list(session.execute(statement).all())


def _refuse_undone(session: Session, act_id: int) -> None:
    if session.scalar(select(HouseholdAct.id).where(HouseholdAct.undoes_id == act_id)) is not None:
        raise Refused("This was already taken back.", "Nothing is to be done.", name="uq_household_act_undoes_id")


def _refuse_later(session: Session, act_id: int) -> None:
    """Refuse when a membership this act began was ended by another that stands; that one is named."""
    began, ended, later = aliased(HouseholdStep), aliased(HouseholdStep), aliased(HouseholdAct)
    undone = aliased(HouseholdAct)
    found = session.execute(
        select(later.kind, later.happened_on)
        .join(ended, ended.act_id == later.id)
        .join(began, began.membership_id == ended.membership_id)
        .where(began.act_id == act_id, began.what == "began", ended.what == "ended")
        .where(~select(undone.id).where(undone.undoes_id == later.id).exists())
        .order_by(later.id.desc())
    ).first()
    if found is not None:
        day = shown_day(found.happened_on)
        sentence = Filled("A later change builds on this one: {kind}, {day}.", kind=KIND_TEXTS[found.kind], day=day)
        raise Refused(sentence, "Take the later one back first.", name="household_act_undone_last")


def _refuse_elsewhere(session: Session, row: AnyRow) -> None:
    """Refuse when the person has lived in another family since; that family is named."""
    found = session.execute(
        select(Family.number, Membership.from_on, (Person.family_name + " " + Person.given_name).label("name"))
        .join(Membership, Membership.family_id == Family.id)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.person_id == row.person_id, Membership.id != row.id, LASTING)
        .where(Membership.from_on >= row.from_on)
        .order_by(Membership.from_on.desc())
    ).first()
    if found is not None:
        values = {"name": found.name, "number": found.number, "day": shown_day(found.from_on)}
        sentence = Filled("{name} lives in family {number} since {day}.", **values)
        raise Refused(sentence, "Take that later change back first.", name="membership_overlaps")


def _refuse_used(session: Session, family_id: int) -> None:
    """Refuse to take a split back once the new family has something of its own."""
    for table in Base.metadata.sorted_tables:
        if "family_id" not in table.c or table.name in OWN:
            continue
        moved = select(HouseholdStep.grant_id).where(HouseholdStep.grant_id.is_not(None))
        own: Any = table.c.family_id == family_id
        if table.name == Grant.__tablename__:
            own &= table.c.id.not_in(moved)
        if session.scalar(select(table.c.id).where(own).limit(1)) is not None:
            raise Refused(
                "The new family already has grants, papers or entries of its own.",
                "It stays; let its people move back with a new act.",
                name="split_used",
            )
