"""The case file: notes and tasks, families that have to do with each other, and people's papers of identity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Text, bindparam, case, cast, func, literal, null, select, union_all
from sqlalchemy.orm import Session, aliased

from models.base import BigInt
from models.families import Family, Membership, Person, casework
from models.families.casework import CONVERSE, FamilyRelation, IdentityDocument, Note
from models.families.tasks import TASK_WRITERS, Task
from models.staff import Staff, StaffRole
from services.belonging import files_of
from services.names import fold
from services.records import add, change, move
from services.registers import Choices, Filter, Register
from services.rows import AnyRow
from services.session import actor

NEAR, PAPERS = casework.NEAR, casework.PAPERS
EXPIRES_SOON = 90
"""So many days before a paper of identity ends it is shown as ending."""


def add_note(session: Session, family_id: int, text: str, dated_on: date, person_id: int | None = None) -> int:
    """Keep a note with a family, about one of its people or about them all; returns its id."""
    return add(session, Note, family_id=family_id, person_id=person_id, text=text, dated_on=dated_on)


def correct_note(session: Session, note_id: int, version: int, **values: Any) -> int:
    """Correct one's own note; the trail keeps what stood there."""
    return change(session, Note, note_id, version, **values)


def add_task(
    session: Session,
    family_id: int | None,
    title: str,
    due_on: date,
    assigned_to: int,
    remind_on: date | None = None,
) -> int:
    """Give a colleague, or oneself, something to do by a day, with a family or without.

    It waits for them from `remind_on` on, or from the day it is due.
    """
    return add(
        session,
        Task,
        title=title,
        search_key=fold(title),
        due_on=due_on,
        remind_on=remind_on or due_on,
        assigned_to=assigned_to,
        family_id=family_id,
        state_on=func.current_date(),
    )


def change_task(session: Session, task_id: int, version: int, **values: Any) -> int:
    """Change an open task; an emptied reminder becomes the day it is due."""
    known = dict(values)
    if "title" in known:
        known["search_key"] = fold(known["title"] or "")
    if known.get("remind_on", date.min) is None:
        known["remind_on"] = known.get("due_on", Task.due_on)
    return change(session, Task, task_id, version, **known)


def move_task(session: Session, task_id: int, version: int, step: str, **asked: Any) -> int:
    """Take a step of a task: `finish`, `drop` or `reopen`, dated today unless a day is given."""
    return move(session, Task, task_id, version, step, **{"state_on": func.current_date(), **asked})


def colleagues(session: Session) -> Sequence[tuple[int, str]]:
    """Who can be given a task, oneself first."""
    rows = session.execute(
        select(Staff.id, Staff.name)
        .where(Staff.active, Staff.id.in_(select(StaffRole.staff_id).where(StaffRole.role.in_(TASK_WRITERS))))
        .order_by(Staff.id != actor(session).id, Staff.name)
    ).all()
    return tuple((row.id, row.name) for row in rows)


def notes_and_tasks(session: Session, family_id: int) -> tuple[Sequence[AnyRow], Sequence[AnyRow]]:
    """The notes of a family, newest first, and its tasks, open ones first and by day, in one round trip."""
    rows: Sequence[AnyRow] = session.execute(_notes_and_tasks(), {"family": family_id}).all()
    notes = sorted((row for row in rows if row.part == "note"), key=lambda row: (row.day, row.id), reverse=True)
    tasks = sorted((row for row in rows if row.part == "task"), key=lambda row: (row.state not in OPEN, row.day))
    return notes, tasks


OPEN = ("overdue", "today", "open")
STATUS = case(
    ((Task.state == "open") & (Task.due_on < func.current_date()), "overdue"),
    ((Task.state == "open") & (Task.due_on == func.current_date()), "today"),
    else_=Task.state,
)
"""The state of a task as shown: an open one is `overdue` after its day, and `today` on it."""


@cache
def _notes_and_tasks() -> Any:
    return union_all(_notes(), _tasks())


def _notes() -> Any:
    author = aliased(Staff)
    return (
        select(
            literal("note").label("part"),
            Note.id,
            Note.version,
            Note.dated_on.label("day"),
            Note.text.label("text"),
            Note.created_by.label("whose"),
            author.name.label("who"),
            literal("").label("state"),
            Note.person_id,
            (Person.family_name + " " + Person.given_name).label("person"),
            cast(null(), Date).label("remind_on"),
            cast(null(), Text).label("reason"),
            (Note.version > 1).label("corrected"),
        )
        .outerjoin(author, author.id == Note.created_by)
        .outerjoin(Person, Person.id == Note.person_id)
        .where(Note.family_id.in_(files_of(bindparam("family"))))
    )


def _tasks() -> Any:
    return (
        select(
            literal("task"),
            Task.id,
            Task.version,
            Task.due_on,
            Task.title,
            Task.assigned_to,
            Staff.name,
            STATUS,
            cast(null(), BigInt),
            cast(null(), Text),
            Task.remind_on,
            Task.state_reason,
            literal(value=False),
        )
        .join(Staff, Staff.id == Task.assigned_to)
        .where(Task.family_id.in_(files_of(bindparam("family"))))
    )


def _assigned(session: Session) -> Choices:
    return tuple((str(identity), name) for identity, name in colleagues(session))


_closer, _giver = aliased(Staff), aliased(Staff)
_STATES: dict[str, Any] = {
    "open": Task.state == "open",
    "overdue": (Task.state == "open") & (Task.due_on < func.current_date()),
    "done": Task.state == "done",
    "dropped": Task.state == "dropped",
}

TASKS = Register(
    name="tasks",
    model=Task,
    shown=select(
        Task.id,
        Task.version,
        Task.title,
        Task.due_on,
        Task.remind_on,
        Task.state,
        Task.state_on,
        Task.state_reason,
        Task.assigned_to,
        Task.family_id,
        STATUS.label("status"),
        Family.number,
        Family.title.label("family"),
        Staff.name.label("assigned"),
        _giver.name.label("given_by"),
        _closer.name.label("closed_by_name"),
    )
    .join(Staff, Staff.id == Task.assigned_to)
    .outerjoin(_giver, _giver.id == Task.made_by)
    .outerjoin(_closer, _closer.id == Task.closed_by)
    .outerjoin(Family, Family.id == Task.family_id),
    orders={"due_on": Task.due_on},
    first_order="due_on",
    filters=(
        Filter("assigned", "Assigned to", _assigned, lambda value: Task.assigned_to == int(value)),
        Filter(
            "state",
            "State",
            lambda _session: (("open", "open"), ("overdue", "overdue"), ("done", "done"), ("dropped", "dropped")),
            lambda value: _STATES[value],
        ),
    ),
)


def task(session: Session, task_id: int) -> Mapping[str, Any] | None:
    """One task with its family and its people, as the register shows it; None when it is gone."""
    row = session.execute(TASKS.shown.where(Task.id == task_id)).mappings().one_or_none()
    return dict(row) if row is not None else None


def relate(session: Session, family_id: int, other_id: int, kind: str, note: str | None = None) -> int:
    """Note what another family is to this one; a pair that is there, or was taken away, takes the new words."""
    first, second = sorted((family_id, other_id))
    values = {"kind": kind if first == family_id else CONVERSE.get(kind, kind), "note": note}
    of_pair = FamilyRelation.family_id == first, FamilyRelation.other_family_id == second
    known = session.execute(select(FamilyRelation.id, FamilyRelation.version).where(*of_pair)).one_or_none()
    if known is None:
        return add(session, FamilyRelation, family_id=first, other_family_id=second, **values)
    change(session, FamilyRelation, known.id, known.version, withdrawn=False, **values)
    return int(known.id)


def unrelate(session: Session, relation_id: int, version: int) -> int:
    """Take a relation between two families away; the trail keeps it."""
    return change(session, FamilyRelation, relation_id, version, withdrawn=True)


def identity_papers(session: Session, family_id: int) -> Sequence[AnyRow]:
    """The papers of identity of everybody in the family now, those that end first before the others."""
    return session.execute(
        select(
            IdentityDocument.__table__,
            (Person.family_name + " " + Person.given_name).label("person"),
        )
        .join(Person, Person.id == IdentityDocument.person_id)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.family_id == family_id, Membership.until_on.is_(None), IdentityDocument.withdrawn.is_(False))
        .order_by(IdentityDocument.valid_until.is_(None), IdentityDocument.valid_until, IdentityDocument.id)
    ).all()


def add_identity_paper(session: Session, person_id: int, **values: Any) -> int:
    """Enter a paper that proves who a person is; returns its id."""
    return add(session, IdentityDocument, person_id=person_id, **values)


def change_identity_paper(session: Session, paper_id: int, version: int, **values: Any) -> int:
    """Change a paper of identity; `withdrawn=True` takes it out of the file."""
    return change(session, IdentityDocument, paper_id, version, **values)
