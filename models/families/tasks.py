"""Tasks: what is to be done by whom and until when, with a family or without one."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, acting_staff
from models.families.register import listed
from models.happening import Happening, Told
from models.lifecycle import Lifecycle, Move, State, way_back
from models.roles import Role
from models.rules import Rule

TASK_WRITERS = frozenset({Role.CASE_WORKER, Role.FINANCE, Role.APPROVER, Role.LOGISTICS, Role.WAREHOUSE})
_TASK_ROLES = tuple(sorted(TASK_WRITERS))
TASK = Lifecycle(
    states=(
        State("open", "open", "info", editable=True),
        State("done", "done", "good"),
        State("dropped", "dropped", "neutral"),
    ),
    entries=("open",),
    moves=(
        Move("finish", "Done", "open", "done", _TASK_ROLES, asks=("state_on",), stamp="closed_by", primary=True),
        Move("drop", "Drop…", "open", "dropped", _TASK_ROLES, asks=("state_on", "state_reason"), stamp="closed_by"),
        *way_back(
            "open",
            "Open again",
            ("done", "dropped"),
            name="reopen",
            roles=_TASK_ROLES,
            asks=("state_on",),
            clears=("closed_by",),
        ),
    ),
    loose=("state_on", "state_reason", "family_id", "search_key"),
)


def _has_no_duty() -> str:
    return (
        "NOT EXISTS (SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id"
        f" WHERE s.id = n.assigned_to AND s.active AND {listed('r.role', map(str, _TASK_ROLES))})"
    )


class Task(Record):
    """Something one person at work is to do by a day, with a family or without; it waits from `remind_on` on."""

    __tablename__ = "task"
    __table_args__ = (
        CheckConstraint("length(trim(title)) > 0", name="title_given"),
        CheckConstraint("remind_on <= due_on", name="reminder"),
        CheckConstraint(listed("state", (state.name for state in TASK.states)), name="state_known"),
        CheckConstraint("(state = 'open') = (closed_by IS NULL)", name="closed_by_somebody"),
        CheckConstraint("state <> 'dropped' OR state_reason IS NOT NULL", name="reason_given"),
        Index("ix_task_assigned", "assigned_to", "state", "due_on"),
        Index("ix_task_due", "due_on", "id"),
        Index("ix_task_family", "family_id"),
    )
    writers = TASK_WRITERS
    lifecycle = TASK
    rules = (
        Rule(
            "task_for_a_duty",
            "insert",
            _has_no_duty(),
            "This colleague has no duty by which they could do it.",
            "Choose somebody else.",
        ),
        Rule(
            "task_to_a_duty",
            "update",
            _has_no_duty(),
            "This colleague has no duty by which they could do it.",
            "Choose somebody else.",
            "n.assigned_to <> o.assigned_to",
        ),
    )
    told = Told(
        "Notes and tasks",
        (Happening("Done: {what}", "n.state_on", "n.title", only="n.state = 'done'"),),
        "notes",
    )

    family_id: Mapped[int | None] = mapped_column(ForeignKey("family.id"))
    title: Mapped[str]
    due_on: Mapped[date]
    remind_on: Mapped[date]
    assigned_to: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    made_by: Mapped[int | None] = mapped_column(default=acting_staff)
    state: Mapped[str] = mapped_column(default="open")
    state_on: Mapped[date]
    state_reason: Mapped[str | None]
    closed_by: Mapped[int | None]
    search_key: Mapped[str]
