"""Household changes: birth, death, marriage, moving in and out, split, new head; and taking one back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import literal_column, select
from sqlalchemy.orm import Session, aliased

from models.families import Family, HouseholdAct, HouseholdStep, Membership, Person
from models.families.household_rules import REASONS
from models.families.households import FamilyUnsettled
from models.grants import Grant
from services.errors import Refused
from services.families.entry import checked, open_file, retitle
from services.families.past import LASTING
from services.grants.awards import change_application
from services.records import add, change
from services.rows import AnyRow
from services.texts import QT_TRANSLATE_NOOP, Filled

COPIED = (
    "organisation_id",
    "origin_place_id",
    "present_place_id",
    "return_place_id",
    "accommodation",
    "address",
    "phone",
)
"""What a family that splits off begins with; each file then goes its own way."""
Relations = Mapping[int, str]

_UNSETTLED = {
    "no_member": QT_TRANSLATE_NOOP("services", "Family {number} would be left with nobody who ever lived in it."),
    "no_head": QT_TRANSLATE_NOOP("services", "Family {number} would have a day without a head, or with two."),
    "no_act": QT_TRANSLATE_NOOP("services", "In family {number} somebody would come or go without an act."),
    "after_death": QT_TRANSLATE_NOOP("services", "In family {number} somebody would live on after the entered death."),
    "merged": QT_TRANSLATE_NOOP("services", "Family {number} was merged into another: nobody lives in it any more."),
}


@dataclass
class Act:
    """An act being carried out: it is entered first, then does its steps."""

    session: Session
    id: int
    on: date
    families: set[int] = field(default_factory=set)

    def leave(self, member: AnyRow) -> None:
        """End a membership on the day of the act."""
        self._step(member.id, "ended")
        change(self.session, Membership, member.id, member.version, until_on=self.on)
        self.families.add(member.family_id)

    def enter(self, family_id: int, person_id: int, relation: str) -> None:
        """Begin a membership on the day of the act."""
        values = {"family_id": family_id, "person_id": person_id, "relation": relation, "from_on": self.on}
        self._step(add(self.session, Membership, **values), "began")
        self.families.add(family_id)

    def appoint(self, family_id: int, head_id: int, before: str = "other") -> None:
        """Make a member the head; the head until now, if still there, becomes what `before` says."""
        old = [one for one in living(self.session, family_id) if one.relation == "head" and one.person_id != head_id]
        new = member(self.session, family_id, head_id, self.on)
        if new.relation == "head":
            return
        for one in (*old, new):
            self.leave(one)
        self.enter(family_id, head_id, "head")
        for one in old:
            self.enter(family_id, one.person_id, before)

    def finish(self) -> int:
        """Keep titles and keys equal to who lives there, and say what is not right, if anything."""
        for family_id in sorted(self.families):
            retitle(self.session, family_id)
        settle(self.session)
        return self.id

    def _step(self, membership_id: int, what: str) -> None:
        add(self.session, HouseholdStep, act_id=self.id, membership_id=membership_id, what=what)


def begin(session: Session, kind: str, family_id: int, on: date, **more: Any) -> Act:
    """Enter an act; what it changes follows as its steps. Raises Refused for a day to come."""
    if on > datetime.now().astimezone().date():
        raise Refused("The day is in the future.", "Enter it when it has happened.", "on", "household_act_future")
    reason = (more.pop("reason", None) or "").strip() or None
    identity = add(session, HouseholdAct, kind=kind, family_id=family_id, happened_on=on, reason=reason, **more)
    return Act(session, identity, on, {family_id})


def record_birth(session: Session, family_id: int, on: date, relation: str, **typed: Any) -> int:
    """A child is born into a family; returns the act's id."""
    hold(session, family_id)
    reason = typed.pop("reason", None)
    child = add(session, Person, **checked({**typed, "born_on": on}))
    act = begin(session, "birth", family_id, on, person_id=child, reason=reason)
    act.enter(family_id, child, relation)
    return act.finish()


def record_death(
    session: Session, person_id: int, on: date, new_head_id: int | None = None, reason: str | None = None
) -> int:
    """A member dies: counted until that day, and nothing can happen to the person after it."""
    family_id = family_of(session, person_id)
    hold(session, family_id)
    gone = member(session, family_id, person_id, on)
    act = begin(session, "death", family_id, on, person_id=person_id, reason=reason)
    _depart(act, family_id, [gone], new_head_id)
    return act.finish()


def move_in(
    session: Session,
    family_id: int,
    on: date,
    relation: str,
    person_id: int | None = None,
    new_head_id: int | None = None,
    reason: str | None = None,
    kind: str = "move_in",
    **typed: Any,
) -> int:
    """A person joins a family: somebody new, typed, or one of the register, who leaves the family until now.

    `new_head_id` is who heads the family that is left, when its head goes.
    """
    if relation == "head":
        raise Refused("The family has its head.", "Let the person join, then enter the new head.", "relation")
    if person_id is None:
        person_id = add(session, Person, **checked(typed))
    left = _open(session, person_id)
    hold(session, family_id, *([left.family_id] if left else []))
    gone = _leaving(session, person_id, on, family_id)
    other = gone.family_id if gone else None
    act = begin(session, kind, family_id, on, person_id=person_id, other_family_id=other, reason=reason)
    if gone is not None:
        _depart(act, gone.family_id, [gone], new_head_id)
    act.enter(family_id, person_id, relation)
    return act.finish()


def marry_in(session: Session, family_id: int, on: date, relation: str = "spouse", **more: Any) -> int:
    """A person joins a family by marriage; as `move_in`."""
    return move_in(session, family_id, on, relation, kind="marriage", **more)


def move_out(
    session: Session,
    family_id: int,
    people: Sequence[int],
    on: date,
    to_family_id: int | None = None,
    relations: Relations | None = None,
    new_head_id: int | None = None,
    reason: str | None = None,
) -> int:
    """Members leave a family, to somewhere the office does not follow or into another family."""
    hold(session, family_id, *([to_family_id] if to_family_id else []))
    gone = _chosen(session, family_id, people, on)
    one = people[0] if len(people) == 1 else None
    more = {"person_id": one, "other_family_id": to_family_id, "reason": reason}
    act = begin(session, "move_out", family_id, on, **more)
    _depart(act, family_id, gone, new_head_id)
    if to_family_id is not None:
        known = _as_typed(relations)
        for row in gone:
            act.enter(to_family_id, row.person_id, known.get(row.person_id, "other"))
    return act.finish()


def split_family(
    session: Session,
    family_id: int,
    people: Sequence[int],
    head_id: int,
    on: date,
    reason: str,
    relations: Relations | None = None,
    new_head_id: int | None = None,
    grants: Sequence[int] = (),
) -> int:
    """Members leave as a family of their own, with its number and its head; returns the new family's id.

    Grants stay with the file that holds them, unless named in `grants`: those not contracted yet can go along.
    """
    hold(session, family_id)
    gone = _chosen(session, family_id, people, on)
    if head_id not in people:
        raise Refused("The new family needs a head of its own.", "Choose one of those who leave.", "head_id", "no_head")
    if len(gone) == len(living(session, family_id)):
        raise Refused("Somebody stays in a family that splits.", "Leave at least one member.", "people", "split_all")
    fresh = open_file(session, registered_on=on, **_copied(session, family_id))
    act = begin(session, "split", family_id, on, other_family_id=fresh, reason=reason)
    _depart(act, family_id, gone, new_head_id)
    known = _as_typed(relations)
    for row in gone:
        act.enter(fresh, row.person_id, "head" if row.person_id == head_id else known.get(row.person_id, "other"))
    for grant_id in grants:
        _give(act, grant_id, fresh)
    act.finish()
    return fresh


def new_head(
    session: Session, family_id: int, head_id: int, on: date, before: str = "other", reason: str | None = None
) -> int:
    """Another member becomes the head; the head until now stays, as what `before` says."""
    hold(session, family_id)
    if member(session, family_id, head_id, on).relation == "head":
        raise Refused("This member is the head already.", "Choose another member.", "head_id", "head_already")
    act = begin(session, "new_head", family_id, on, person_id=head_id, reason=reason)
    act.appoint(family_id, head_id, before)
    return act.finish()


def hold(session: Session, *family_ids: int) -> None:
    """Wait for colleagues who change these households; always in one order, so that nobody waits in a circle."""
    statement = select(Family.id).where(Family.id.in_(family_ids)).order_by(Family.id)
    found = session.scalars(statement.with_for_update(key_share=True)).all()
    if len(found) != len(set(family_ids)):
        raise Refused("This family file is not there.", "Go back to the list and open it again.", name="gone")


def living(session: Session, family_id: int) -> Sequence[AnyRow]:
    """Who lives in a family now."""
    return session.execute(_rows().where(Membership.family_id == family_id, Membership.until_on.is_(None))).all()


def member(session: Session, family_id: int, person_id: int, on: date) -> AnyRow:
    """The membership of a person who is in a family from a day until now; else Refused names the clash."""
    row = _open(session, person_id)
    if row is None or row.family_id != family_id:
        raise Refused(_where_else(session, person_id, row), _LATER_FIRST, name="household_act_of_member")
    if row.from_on > on:
        sentence = Filled("{name} is in this family since {day}.", name=row.name, day=shown_day(row.from_on))
        raise Refused(sentence, "Enter that day or a later one.", "on", "household_act_of_member")
    return row


def family_of(session: Session, person_id: int) -> int:
    """The family a person lives in now; Refused when there is none."""
    row = _open(session, person_id)
    if row is None:
        raise Refused("This person lives in no family now.", _LATER_FIRST, name="household_act_of_member")
    return int(row.family_id)


def settle(session: Session) -> None:
    """Say which household is not right, before the database refuses to end the transaction."""
    k = aliased(FamilyUnsettled, name="k")  # the name the conditions speak of
    broken: list[Any] = [literal_column(f"CAST(({sql}) AS integer)").label(name) for name, sql in REASONS.items()]
    statement = select(Family.number, *broken).join(k, k.id == Family.id)
    found = session.execute(statement).mappings().first()
    if found is not None:
        name = next(name for name in REASONS if found[name])
        sentence = Filled(_UNSETTLED[name], number=found["number"])
        raise Refused(sentence, "Look at the household as of that day.", name="fk_family_unsettled_waits_for")


_LATER_FIRST = "Look at the household as of that day, and take later acts back first."


def shown_day(on: date) -> str:
    """A day at the end of a sentence, whose full stop is the day's own."""
    return f"{on.day}.{on.month}.{on.year}"


def _rows() -> Any:
    return (
        select(
            Membership.id,
            Membership.version,
            Membership.family_id,
            Membership.person_id,
            Membership.relation,
            Membership.from_on,
            Membership.until_on,
            (Person.family_name + " " + Person.given_name).label("name"),
            Family.number,
        )
        .join(Person, Person.id == Membership.person_id)
        .join(Family, Family.id == Membership.family_id)
    )


def _open(session: Session, person_id: int) -> AnyRow | None:
    statement = _rows().where(Membership.person_id == person_id, Membership.until_on.is_(None))
    found: AnyRow | None = session.execute(statement).one_or_none()
    return found


def _last(session: Session, person_id: int) -> AnyRow | None:
    statement = _rows().where(Membership.person_id == person_id, LASTING).order_by(Membership.from_on.desc())
    found: AnyRow | None = session.execute(statement).first()
    return found


def _where_else(session: Session, person_id: int, row: AnyRow | None) -> str:
    if row is not None:
        return Filled(
            "{name} lives in family {number} since {day}.",
            name=row.name,
            number=row.number,
            day=shown_day(row.from_on),
        )
    last = _last(session, person_id)
    if last is None or last.until_on is None:
        return QT_TRANSLATE_NOOP("services", "This person never lived in this family.")
    return Filled(
        "{name} left family {number} on {day}.", name=last.name, number=last.number, day=shown_day(last.until_on)
    )


def _leaving(session: Session, person_id: int, on: date, joins: int) -> AnyRow | None:
    """The membership a person gives up by joining another family; what clashes with the day is named."""
    row = _open(session, person_id)
    if row is not None and row.family_id == joins:
        raise Refused("This person is in this family already.", "Choose another person.", "person_id", "joined")
    if row is not None and row.from_on > on:
        day = shown_day(row.from_on)
        sentence = Filled(
            "{name} lives in family {number} only since {day}.", name=row.name, number=row.number, day=day
        )
        raise Refused(sentence, "Enter that day or a later one.", "on", "membership_overlaps")
    last = _last(session, person_id)
    if row is None and last is not None and last.until_on is not None and last.until_on > on:
        day = shown_day(last.until_on)
        sentence = Filled("{name} lived in family {number} until {day}.", name=last.name, number=last.number, day=day)
        raise Refused(sentence, "Enter that day or a later one.", "on", "membership_overlaps")
    return row


def _chosen(session: Session, family_id: int, people: Sequence[int], on: date) -> list[AnyRow]:
    if not people:
        raise Refused("Nobody is chosen.", "Tick who leaves.", "people", "nobody")
    return [member(session, family_id, person_id, on) for person_id in dict.fromkeys(people)]


def _depart(act: Act, family_id: int, gone: Sequence[AnyRow], new_head_id: int | None) -> None:
    """Let members go; when the head is one of them and others stay, somebody follows as the head."""
    for row in gone:
        act.leave(row)
    stay = living(act.session, family_id)
    if not stay or any(row.relation == "head" for row in stay):
        return
    if new_head_id is None:
        sentence = Filled("The head leaves family {number}, and others stay.", number=gone[0].number)
        raise Refused(sentence, "Choose who is the head from that day on.", "new_head_id", "no_head")
    act.appoint(family_id, new_head_id)


def _copied(session: Session, family_id: int) -> dict[str, Any]:
    columns = [getattr(Family, name) for name in COPIED]
    return dict(session.execute(select(*columns).where(Family.id == family_id)).mappings().one())


def _give(act: Act, grant_id: int, family_id: int) -> None:
    """Move a grant to another family; the database refuses it once the grant is contracted."""
    version = act.session.scalar(select(Grant.version).where(Grant.id == grant_id))
    add(act.session, HouseholdStep, act_id=act.id, grant_id=grant_id, what="grant")
    change_application(act.session, grant_id, int(version or 0), family_id=family_id)


def _as_typed(relations: Relations | None) -> dict[int, str]:
    """Relations by person; the ids come as text from a stored command."""
    return {int(person): relation for person, relation in (relations or {}).items() if relation != "head"}
