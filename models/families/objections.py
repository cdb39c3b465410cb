"""Objections to a preliminary list, the points they correct, and the papers of a round such as the signed minutes."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.families.selection import SELECTORS
from models.lifecycle import Lifecycle, Move, Need, State
from models.roles import Role
from models.rules import Rule, days_between, only_while

DECIDERS = (Role.CASE_WORKER, Role.APPROVER)
ROUND_OF = "(SELECT a.round_id FROM selection_applicant a WHERE a.id = n.applicant_id)"
OPEN = "d.state IN ('preliminary', 'objections')"
PAPER_KINDS = ("minutes", "other")

APART = Need(
    "apart",
    "EXISTS (SELECT 1 FROM selection_points p JOIN selection_member m ON m.id = p.member_id JOIN selection_round d"
    " ON d.id = m.round_id JOIN selection_criteria v ON v.id = d.version_id WHERE p.applicant_id = n.applicant_id"
    " AND v.apart AND m.staff_id = {me})",
    "You scored this family: somebody else decides on its objection.",
)
DURING = Need(
    "during",
    f"NOT EXISTS (SELECT 1 FROM selection_round d WHERE d.id = {ROUND_OF} AND {OPEN})",
    "The round is over: nothing is decided any more.",
)
IN_TIME = Need("in_time", "n.late", "The objection came after the last day: it cannot be upheld.")
CORRECTS = Need(
    "corrects",
    "NOT EXISTS (SELECT 1 FROM selection_correction c WHERE c.objection_id = n.id) AND NOT EXISTS"
    " (SELECT 1 FROM selection_applicant a WHERE a.id = n.applicant_id AND a.excluded IS NOT NULL)",
    "An objection that is upheld says which points are corrected.",
)
REASONED = ("state_on", "state_reason")

OBJECTION = Lifecycle(
    states=(
        State("received", "to decide", "warn", editable=True),
        State("upheld", "upheld", "good"),
        State("refused", "refused", "bad"),
    ),
    entries=("received",),
    loose=REASONED,
    moves=(
        Move(
            "uphold",
            "Uphold…",
            "received",
            "upheld",
            DECIDERS,
            asks=REASONED,
            stamp="decided_by",
            primary=True,
            needs=(DURING, APART, IN_TIME, CORRECTS),
        ),
        Move(
            "refuse",
            "Refuse…",
            "received",
            "refused",
            DECIDERS,
            asks=REASONED,
            stamp="decided_by",
            needs=(DURING, APART),
        ),
    ),
)


class Objection(Record):
    """A signed objection of a family to the preliminary list; one that came too late is kept and says so."""

    __tablename__ = "selection_objection"
    __table_args__ = (
        CheckConstraint("length(trim(words)) > 0", name="words_given"),
        CheckConstraint("state IN ('received', 'upheld', 'refused')", name="state_known"),
        Index("ix_selection_objection_applicant", "applicant_id"),
    )
    writers = SELECTORS
    lifecycle = OBJECTION
    locks = (f"selection_round d WHERE d.id = {ROUND_OF}",)
    rules = (
        Rule(
            "selection_objection_during",
            "save",
            f"n.state = 'received' AND NOT EXISTS (SELECT 1 FROM selection_round d WHERE d.id = {ROUND_OF} AND {OPEN})",
            "Objections are received once the preliminary list is out, until the final one is.",
            "Publish the preliminary list first.",
        ),
        Rule(
            "selection_objection_day",
            "save",
            f"EXISTS (SELECT 1 FROM selection_round d WHERE d.id = {ROUND_OF} AND (n.received_on < d.published_on"
            f" OR {days_between('{now}', 'n.received_on')} < -1))",
            "An objection is received after the list was published, and not in the future.",
            "Type the day it came in.",
        ),
        Rule(
            "selection_objection_late",
            "save",
            f"n.late <> (SELECT n.received_on > d.objections_until FROM selection_round d WHERE d.id = {ROUND_OF})",
            "Whether an objection came too late is told by its day.",
            "Enter it from the program.",
        ),
        Rule(
            "selection_objection_stays",
            "update",
            "n.applicant_id <> o.applicant_id",
            "An objection stays with its family.",
            "Enter it for the other family.",
        ),
        Rule(
            "selection_objection_decision_stays",
            "update",
            "o.state <> 'received' AND (n.state_on <> o.state_on OR n.state_reason IS DISTINCT FROM o.state_reason)",
            "The decision on an objection stays as it was taken.",
            "Note what came later in the minutes.",
        ),
    )

    applicant_id: Mapped[int] = mapped_column(ForeignKey("selection_applicant.id"))
    received_on: Mapped[date]
    words: Mapped[str]
    late: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default="received")
    state_on: Mapped[date]
    state_reason: Mapped[str | None]
    decided_by: Mapped[int | None]


class Correction(Record):
    """The points an applicant gets by a criterion when the objection is upheld, instead of those on the list."""

    __tablename__ = "selection_correction"
    __table_args__ = (UniqueConstraint("objection_id", "criterion_id"),)
    writers = SELECTORS
    deletable = True
    locks = (
        "selection_round d WHERE d.id = (SELECT a.round_id FROM selection_applicant a JOIN selection_objection b"
        " ON b.applicant_id = a.id WHERE b.id = n.objection_id)",
    )
    rules = (
        *only_while(
            "selection_correction",
            "open",
            "selection_objection b WHERE b.id = {row}.objection_id AND b.state = 'received'",
            "The objection is decided: the corrected points stay.",
            "Only an objection that is still open corrects points.",
        ),
        Rule(
            "selection_correction_stays",
            "update",
            "n.objection_id <> o.objection_id OR n.criterion_id <> o.criterion_id",
            "This stays where it was entered.",
            "Take it away and enter it anew.",
        ),
        Rule(
            "selection_correction_of_round",
            "save",
            "NOT EXISTS (SELECT 1 FROM selection_objection b JOIN selection_applicant a ON a.id = b.applicant_id"
            " JOIN selection_round d ON d.id = a.round_id JOIN selection_criterion c ON c.version_id = d.version_id"
            " WHERE b.id = n.objection_id AND c.id = n.criterion_id AND n.points BETWEEN 0 AND c.most_points)",
            "The corrected points are outside what the criterion allows.",
            "Give from zero to the most points of the criterion.",
        ),
    )

    objection_id: Mapped[int] = mapped_column(ForeignKey("selection_objection.id"))
    criterion_id: Mapped[int] = mapped_column(ForeignKey("selection_criterion.id"))
    points: Mapped[int]


class RoundPaper(Record):
    """A paper of a round, such as the signed minutes: once stored never changed."""

    __tablename__ = "selection_paper"
    __table_args__ = (
        CheckConstraint("kind IN ('minutes', 'other')", name="kind_known"),
        CheckConstraint("length(sha256) = 64", name="hash_length"),
    )
    writers = SELECTORS
    append_only = True

    round_id: Mapped[int] = mapped_column(ForeignKey("selection_round.id"), index=True)
    kind: Mapped[str]
    title: Mapped[str]
    file_name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    content_id: Mapped[int] = mapped_column(ForeignKey("document_content.id"))
