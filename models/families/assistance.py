"""Administrative and legal aid: what a family asked for, the steps on the way with their deadlines, and the outcome."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.families.agencies import named_in_use
from models.families.casework import of_member
from models.families.register import CASE_WRITERS, listed
from models.happening import Happening, Told
from models.lifecycle import Lifecycle, Move, Need, State, way_back
from models.roles import Role
from models.rules import Rule

REQUEST_KINDS = (
    "personal_papers",
    "property_papers",
    "school_certificate",
    "pension",
    "health_insurance",
    "residence",
    "legal_aid",
    "other",
)
"""What families ask help with: domain.md, "Families"."""

CASE = (Role.CASE_WORKER,)
OPEN = ("open", "in_progress")
CLOSED = ("done", "refused", "dropped")
STEPS_LEFT = Need(
    "steps_left",
    "EXISTS (SELECT 1 FROM request_step s WHERE s.request_id = n.id AND s.done_on IS NULL AND NOT s.needless)",
    "A step of this request is still to be taken: tick it off, or mark it as not needed.",
)
ASSISTANCE = Lifecycle(
    states=(
        State("open", "open", "neutral", editable=True),
        State("in_progress", "in progress", "info", editable=True),
        State("done", "done", "good"),
        State("refused", "refused", "bad"),
        State("dropped", "dropped", "neutral"),
    ),
    entries=("open",),
    moves=(
        Move("start", "Start", "open", "in_progress", CASE, asks=("state_on",), primary=True),
        Move("set_back", "Not begun yet", "in_progress", "open", CASE, asks=("state_on",)),
        *way_back(
            "done",
            "Finish…",
            OPEN,
            name="finish",
            roles=CASE,
            needs=(STEPS_LEFT,),
            asks=("state_on", "outcome"),
            stamp="closed_by",
            primary=True,
        ),
        *way_back(
            "refused",
            "Refused…",
            OPEN,
            name="refuse",
            roles=CASE,
            asks=("state_on", "state_reason"),
            stamp="closed_by",
        ),
        *way_back(
            "dropped",
            "Drop…",
            OPEN,
            name="drop",
            roles=CASE,
            asks=("state_on", "state_reason"),
            stamp="closed_by",
        ),
        *way_back(
            "in_progress",
            "Open again",
            CLOSED,
            name="reopen",
            roles=CASE,
            asks=("state_on",),
            clears=("closed_by",),
        ),
    ),
    loose=("state_on", "state_reason", "outcome", "search_key"),
)


def _does_no_casework() -> str:
    return (
        "NOT EXISTS (SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id"
        f" WHERE s.id = n.assigned_to AND s.active AND {listed('r.role', map(str, CASE_WRITERS))})"
    )


_ELSEWHERE = ("This colleague is no case worker.", "Choose a case worker.")


class AssistanceRequest(Record):
    """What a family, or one of its people, asked help with on a day, who sees to it, and how it ended."""

    __tablename__ = "assistance_request"
    __table_args__ = (
        CheckConstraint(listed("kind", REQUEST_KINDS), name="kind_known"),
        CheckConstraint("length(trim(asked)) > 0", name="asked_given"),
        CheckConstraint("due_on >= requested_on", name="due_after"),
        CheckConstraint(listed("state", (state.name for state in ASSISTANCE.states)), name="state_known"),
        CheckConstraint(f"({listed('state', CLOSED)}) = (closed_by IS NOT NULL)", name="closed_by_somebody"),
        CheckConstraint("state <> 'done' OR outcome IS NOT NULL", name="outcome_given"),
        CheckConstraint("state NOT IN ('refused', 'dropped') OR state_reason IS NOT NULL", name="reason_given"),
        Index("ix_assistance_request_family", "family_id"),
        Index("ix_assistance_request_assigned", "assigned_to", "state", "due_on"),
        Index("ix_assistance_request_due", "due_on", "id"),
        Index("ix_assistance_request_requested", "requested_on", "id"),
    )
    writers = CASE_WRITERS
    lifecycle = ASSISTANCE
    rules = (
        *of_member("assistance_request"),
        Rule(
            "assistance_request_stays",
            "update",
            "n.family_id <> o.family_id",
            "A request stays with its family.",
            "Enter it anew with the other family.",
        ),
        Rule("assistance_request_for_case_worker", "insert", _does_no_casework(), *_ELSEWHERE),
        Rule(
            "assistance_request_to_case_worker",
            "update",
            _does_no_casework(),
            *_ELSEWHERE,
            "n.assigned_to <> o.assigned_to",
        ),
    )
    told = Told("Help", (Happening("{what}: {state}", what="n.asked"),), "help")

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str]
    asked: Mapped[str]
    requested_on: Mapped[date]
    due_on: Mapped[date]
    assigned_to: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    state: Mapped[str] = mapped_column(default="open")
    state_on: Mapped[date]
    state_reason: Mapped[str | None]
    outcome: Mapped[str | None]
    closed_by: Mapped[int | None]
    search_key: Mapped[str]


_REQUEST_OVER = (
    f"NOT EXISTS (SELECT 1 FROM assistance_request a WHERE a.id = n.request_id AND {listed('a.state', OPEN)})"
)
_FOREIGN_PAPER = (
    "NOT EXISTS (SELECT 1 FROM document d JOIN assistance_request a ON a.family_id = d.family_id"
    " WHERE d.id = n.document_id AND a.id = n.request_id)"
)
_NOT_YOURS = ("The paper is not a document of this family.", "Attach it to this family first.")


class RequestStep(Record):
    """One step of a request: what, at which agency, by when; ticked off by who did it, with what came of it."""

    __tablename__ = "request_step"
    __table_args__ = (
        UniqueConstraint("request_id", "position"),
        CheckConstraint("length(trim(what)) > 0", name="what_given"),
        CheckConstraint("position > 0", name="position_counted"),
        CheckConstraint("(done_on IS NULL) = (done_by IS NULL)", name="done_by_somebody"),
        CheckConstraint("done_on IS NULL OR NOT needless", name="done_or_needless"),
        Index("ix_request_step_agency", "agency_id"),
    )
    writers = CASE_WRITERS
    locks = ("assistance_request a WHERE a.id = n.request_id",)
    """A step is not added to a request that a colleague is just closing."""
    rules = (
        Rule(
            "request_step_of_open_request",
            "save",
            _REQUEST_OVER,
            "This request is closed.",
            "Open it again first.",
        ),
        Rule(
            "request_step_stays",
            "update",
            "n.request_id <> o.request_id",
            "A step stays with its request.",
            "Add a step to the other request.",
        ),
        Rule(
            "request_step_entered_done",
            "insert",
            "n.done_on IS NOT NULL AND n.done_by IS DISTINCT FROM {me}",
            "Who took a step ticks it off themselves.",
            "Tick it off under your own login.",
        ),
        Rule(
            "request_step_done_by",
            "update",
            "n.done_by IS DISTINCT FROM"
            " (CASE WHEN n.done_on IS NULL THEN NULL WHEN o.done_on IS NULL THEN {me} ELSE o.done_by END)",
            "Who took a step ticks it off themselves.",
            "Tick it off under your own login.",
        ),
        Rule("request_step_paper_of_family", "insert", _FOREIGN_PAPER, *_NOT_YOURS, "n.document_id IS NOT NULL"),
        Rule(
            "request_step_paper_added_of_family",
            "update",
            _FOREIGN_PAPER,
            *_NOT_YOURS,
            "n.document_id <> coalesce(o.document_id, 0)",
        ),
        *named_in_use("request_step"),
    )
    told = Told("Help", (Happening("Step taken: {what}", "n.done_on", "n.what", only="n.done_on IS NOT NULL"),), "help")

    request_id: Mapped[int] = mapped_column(ForeignKey("assistance_request.id"))
    position: Mapped[int]
    what: Mapped[str]
    agency_id: Mapped[int | None] = mapped_column(ForeignKey("agency.id"))
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    done_by: Mapped[int | None]
    result: Mapped[str | None]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    needless: Mapped[bool] = mapped_column(default=False)
