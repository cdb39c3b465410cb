"""Who lives in a household: what a case worker types about a member, kept with the relation in one step."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from models.families import Membership, Person
from services.dates import DayOrYear
from services.errors import Refused, Stale
from services.families import acts
from services.families.entry import add_family, add_member, change_person, change_relation
from services.rows import AnyRow

OF_PERSON = ("family_name", "given_name", "sex", "born_on", "born_year", "jmbg", "card_number", "needs")
TYPED = ("family_name", "given_name", "sex", "born", "jmbg", "card_number", "needs", "relation")


def member(session: Session, person_id: int) -> Mapping[str, Any]:
    """A person as typed into the form: `born` as a day or a year, and the relation in the present family.

    Raises Refused when there is no such person.
    """
    statement = (
        select(Person.__table__, Membership.relation)
        .outerjoin(Membership, and_(Membership.person_id == Person.id, Membership.until_on.is_(None)))
        .where(Person.id == person_id)
    )
    row = session.execute(statement).mappings().one_or_none()
    if row is None:
        raise Refused("This person is not there.", "Go back to the family and open it again.", name="gone")
    return {**row, "born": DayOrYear(row["born_year"], row["born_on"]) if row["born_year"] else None}


def open_household(session: Session, registered_on: date, organisation_id: int, **typed: Any) -> int:
    """Open a family file from one form: what is known of the head, and of the family; returns its id."""
    head = {name: typed.pop(name, None) for name in TYPED if name != "relation"}
    return add_family(session, stored(head), registered_on=registered_on, organisation_id=organisation_id, **typed)


def join_household(session: Session, family_id: int, relation: str, from_on: date, **typed: Any) -> int:
    """Add a person to a family from one form; returns the person's id."""
    person_id = add_member(session, family_id, relation, from_on, **stored(typed))
    acts.settle(session)
    return person_id


def change_member(session: Session, person_id: int, version: int, **changed: Any) -> int:
    """Change what was typed anew about a member; all else stays. Raises Stale when a colleague was faster.

    Making somebody the head is a household change of today: the head until now becomes “other”.
    """
    now = member(session, person_id)
    if changed.get("relation", now["relation"]) != now["relation"]:
        _relate(session, person_id, changed["relation"])
    kept = {name: now[name] for name in OF_PERSON}
    new = {name: value for name, value in changed.items() if name != "relation"}
    try:
        return change_person(session, person_id, version, **{**kept, **stored(new)})
    except Stale as stale:
        theirs = {name: now[name] for name in changed}
        raise Stale(stale.record, mine=changed, theirs=theirs, version=stale.version, who=stale.who) from stale


def stored(typed: Mapping[str, Any]) -> dict[str, Any]:
    """A form's values as they are kept: what is typed as `born` is stored as a day and a year."""
    found = dict(typed)
    if "born" in found:
        born = found.pop("born")
        found |= {"born_on": born.day if born else None, "born_year": born.year if born else None}
    return found


def _relate(session: Session, person_id: int, relation: str) -> None:
    own = _membership(session, Membership.person_id == person_id)
    if own is None:
        return
    if own.relation == "head":
        raise Refused(
            "A family always has a head.", "Make another member the head; this one follows.", "relation", "no_head"
        )
    if relation == "head":
        acts.new_head(session, own.family_id, person_id, datetime.now().astimezone().date())
    else:
        change_relation(session, own.id, own.version, relation)


def _membership(session: Session, condition: Any) -> AnyRow | None:
    statement = select(Membership.id, Membership.version, Membership.relation, Membership.family_id)
    return session.execute(statement.where(condition, Membership.until_on.is_(None))).one_or_none()
