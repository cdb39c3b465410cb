"""A selection round: applicants, committee, points with evidence, and the ranked lists that are frozen with it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, BigInt, Record, only_where
from models.families.criteria import CASE, DATED
from models.families.register import CASE_WRITERS
from models.lifecycle import Lifecycle, Move, Need, State, way_back
from models.roles import Role
from models.rules import Rule, days_between, only_while

APPROVER = (Role.APPROVER,)
SELECTORS = frozenset({Role.CASE_WORKER, Role.APPROVER})
PRELIMINARY, FINAL = "preliminary", "final"
OUTCOMES = ("selected", "reserve", "below_minimum", "excluded")


def _of_list(kind: str) -> str:
    return f"l.round_id = n.id AND l.kind = '{kind}'"


def _complete(kind: str) -> tuple[Need, ...]:
    """What a list needs before its round goes on: every applicant once, in order, and no more chosen than places."""
    listed = "SELECT count(*) FROM selection_rank r WHERE r.list_id = l.id"
    return (
        Need(
            "list",
            f"NOT EXISTS (SELECT 1 FROM selection_list l WHERE {_of_list(kind)} AND l.applicants = ({listed})"
            " AND l.applicants = (SELECT count(*) FROM selection_applicant a WHERE a.round_id = n.id))",
            "The ranked list is not there, or not every applicant is on it.",
        ),
        Need(
            "order",
            "EXISTS (SELECT 1 FROM selection_list l JOIN selection_rank r ON r.list_id = l.id JOIN selection_rank s"
            f" ON s.list_id = l.id AND s.place = r.place + 1 WHERE {_of_list(kind)} AND (r.outcome = 'excluded'"
            " AND s.outcome <> 'excluded' OR (r.outcome = 'excluded') = (s.outcome = 'excluded')"
            " AND s.total > r.total))",
            "The ranked list is not in the order of the points.",
        ),
        Need(
            "places",
            f"(SELECT count(*) FROM selection_list l JOIN selection_rank r ON r.list_id = l.id WHERE {_of_list(kind)}"
            " AND r.outcome = 'selected') > n.places OR EXISTS (SELECT 1 FROM selection_list l JOIN selection_rank r"
            f" ON r.list_id = l.id JOIN selection_criteria v ON v.id = n.version_id WHERE {_of_list(kind)}"
            " AND r.outcome IN ('selected', 'reserve') AND r.total < v.minimum * 100)",
            "The ranked list selects more families than there are places, or one below the least points.",
        ),
    )


ROUND = Lifecycle(
    states=(
        State("open", "open", "info", editable=True),
        State("frozen", "frozen", "warn"),
        State("preliminary", "preliminary list", "info"),
        State("objections", "objections closed", "warn"),
        State("final", "final list", "good"),
        State("cancelled", "cancelled", "bad"),
    ),
    entries=("open",),
    loose=("state_on", "state_reason", "published_on", "objections_until"),
    moves=(
        Move(
            "freeze",
            "Freeze and rank…",
            "open",
            "frozen",
            CASE,
            asks=DATED,
            stamp="frozen_by",
            primary=True,
            needs=(
                Need(
                    "applicants",
                    "NOT EXISTS (SELECT 1 FROM selection_applicant a WHERE a.round_id = n.id AND a.excluded IS NULL)",
                    "There is nobody to rank yet.",
                ),
                Need(
                    "quorum",
                    "n.state IN ('open', 'frozen') AND EXISTS (SELECT 1 FROM selection_applicant a"
                    " JOIN selection_criterion c ON c.version_id = n.version_id AND c.source = 'committee'"
                    " JOIN selection_criteria v ON v.id = n.version_id WHERE a.round_id = n.id"
                    " AND a.excluded IS NULL AND (SELECT count(*) FROM selection_points p"
                    " WHERE p.applicant_id = a.id AND p.criterion_id = c.id) < v.quorum)",
                    "An applicant was not scored by enough members of the committee.",
                ),
            ),
        ),
        Move(
            "publish",
            "Publish the preliminary list…",
            "frozen",
            "preliminary",
            CASE,
            asks=("state_on", "published_on", "objections_until"),
            primary=True,
            needs=_complete(PRELIMINARY),
        ),
        Move("close_objections", "Close the days for objections", "preliminary", "objections", CASE, asks=DATED),
        Move(
            "confirm",
            "Confirm the final list…",
            "objections",
            "final",
            APPROVER,
            asks=DATED,
            stamp="confirmed_by",
            not_by=("frozen_by",),
            primary=True,
            needs=(
                Need(
                    "decided",
                    "EXISTS (SELECT 1 FROM selection_objection o2 JOIN selection_applicant a"
                    " ON a.id = o2.applicant_id WHERE a.round_id = n.id AND o2.state = 'received')",
                    "An objection is not decided yet.",
                ),
            ),
        ),
        *way_back(
            "cancelled",
            "Cancel the round…",
            ("open", "frozen", "preliminary", "objections"),
            name="cancel",
            roles=CASE,
            asks=("state_on", "state_reason"),
        ),
    ),
)


def _final_rules() -> tuple[Rule, ...]:
    """What the final list needs; the very step that confirms it makes it, so it is no reason not to offer that step."""
    return tuple(
        Rule(
            f"selection_round_confirm_{need.name}",
            "update",
            f"o.state = 'objections' AND n.state = 'final' AND ({need.missing})",
            need.sentence,
            "Confirm it from the program.",
        )
        for need in _complete(FINAL)
    )


class Round(Record):
    """One selection: the criteria, the day facts are taken on, how many families are selected, and its dates."""

    __tablename__ = "selection_round"
    __table_args__ = (
        UniqueConstraint("number"),
        CheckConstraint("length(trim(title)) > 0", name="title_given"),
        CheckConstraint("places > 0", name="places_positive"),
        CheckConstraint(
            "state IN (" + ", ".join(f"'{state.name}'" for state in ROUND.states) + ")", name="state_known"
        ),
        Index("ix_selection_round_state", "state"),
    )
    writers = SELECTORS
    lifecycle = ROUND
    rules = (
        *_final_rules(),
        Rule(
            "selection_round_criteria_in_use",
            "insert",
            "NOT EXISTS (SELECT 1 FROM selection_criteria v WHERE v.id = n.version_id AND v.state = 'in_use')",
            "These criteria are not in use.",
            "Put them in use first, or take the version that is.",
        ),
        Rule(
            "selection_round_criteria_stay",
            "update",
            "n.version_id <> o.version_id OR n.organisation_id IS DISTINCT FROM o.organisation_id",
            "A round keeps its criteria and its organisation.",
            "Open another round with the other ones.",
        ),
        Rule(
            "selection_round_dates_stay",
            "update",
            "(n.published_on IS DISTINCT FROM o.published_on OR n.objections_until IS DISTINCT FROM"
            " o.objections_until) AND NOT (o.state = 'frozen' AND n.state = 'preliminary')",
            "The days for objections are set by publishing the list, and then stay.",
            "Publish the list from the program.",
        ),
        Rule(
            "selection_round_days",
            "update",
            "o.state = 'frozen' AND n.state = 'preliminary'"
            f" AND ({days_between('n.objections_until', 'n.published_on')}"
            " < (SELECT v.objection_days FROM selection_criteria v WHERE v.id = n.version_id)"
            f" OR {days_between('n.published_on', 'o.state_on')} < 0 OR {days_between('{now}', 'n.published_on')} < 0)",
            "The days for objections are fewer than the criteria give, or the list is published on another day.",
            "Publish it today or on a day since it was frozen, with at least the days the criteria give.",
        ),
        Rule(
            "selection_round_deadline",
            "update",
            f"o.state = 'preliminary' AND n.state = 'objections' AND {days_between('{now}', 'n.objections_until')} < 1",
            "The days for objections are not over.",
            "Wait until the last day has passed.",
        ),
        Rule(
            "selection_round_entry_dates",
            "insert",
            "n.published_on IS NOT NULL OR n.objections_until IS NOT NULL",
            "A new round has published nothing yet.",
            "Open it without these dates.",
        ),
    )

    number: Mapped[str]
    title: Mapped[str]
    version_id: Mapped[int] = mapped_column(ForeignKey("selection_criteria.id"))
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"))
    as_of: Mapped[date]
    places: Mapped[int]
    note: Mapped[str | None]
    search_key: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="open")
    state_on: Mapped[date]
    state_reason: Mapped[str | None]
    frozen_by: Mapped[int | None]
    published_on: Mapped[date | None]
    objections_until: Mapped[date | None]
    confirmed_by: Mapped[int | None]


def while_open(table: str, round_of: str, *, stays: str) -> tuple[Rule, ...]:
    """Refuse to save or delete what belongs to a round that is not open; `round_of` is SQL over `{row}`."""
    kept = only_while(
        table,
        "open",
        f"selection_round d WHERE d.state = 'open' AND d.id = {round_of}",
        "The round is frozen: its applicants, committee and points stay as they are.",
        "What is wrong is corrected by an objection, or in a new round.",
    )
    fixed = Rule(
        f"{table}_stays",
        "update",
        " OR ".join(f"n.{column} <> o.{column}" for column in stays.split()),
        "This stays where it was entered.",
        "Take it away and enter it anew.",
    )
    return (*kept, fixed)


class Member(Record):
    """A member of the committee: a colleague, or somebody from outside by name; one is its chair."""

    __tablename__ = "selection_member"
    __table_args__ = (
        UniqueConstraint("round_id", "staff_id"),
        CheckConstraint("length(trim(name)) > 0", name="name_given"),
        Index("uq_selection_member_chair", "round_id", unique=True, info=only_where("chair")),
    )
    writers = CASE_WRITERS
    deletable = True
    locks = ("selection_round d WHERE d.id = n.round_id",)
    rules = (
        *while_open("selection_member", "{row}.round_id", stays="round_id"),
        Rule(
            "selection_member_same_person",
            "update",
            "(n.staff_id IS DISTINCT FROM o.staff_id OR n.name <> o.name) AND (EXISTS (SELECT 1 FROM selection_points p"
            " WHERE p.member_id = n.id) OR EXISTS (SELECT 1 FROM selection_conflict c WHERE c.member_id = n.id))",
            "This member has already scored or stepped out: they stay who they are.",
            "Add another member.",
        ),
    )

    round_id: Mapped[int] = mapped_column(ForeignKey("selection_round.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    name: Mapped[str]
    office: Mapped[str | None]
    chair: Mapped[bool] = mapped_column(default=False)


class Conflict(Record):
    """A member steps out for one family: from then on the database refuses their points for it."""

    __tablename__ = "selection_conflict"
    __table_args__ = (
        UniqueConstraint("member_id", "family_id"),
        CheckConstraint("length(trim(reason)) > 0", name="reason_given"),
        Index("ix_selection_conflict_family", "family_id"),
    )
    writers = SELECTORS
    append_only = True
    locks = ("selection_round d WHERE d.id = (SELECT m.round_id FROM selection_member m WHERE m.id = n.member_id)",)
    rules = (
        Rule(
            "selection_conflict_open",
            "insert",
            "NOT EXISTS (SELECT 1 FROM selection_member m JOIN selection_round d ON d.id = m.round_id"
            " WHERE m.id = n.member_id AND d.state = 'open')",
            "The round is frozen: its applicants, committee and points stay as they are.",
            "What is wrong is corrected by an objection, or in a new round.",
        ),
        Rule(
            "selection_conflict_before_points",
            "insert",
            "EXISTS (SELECT 1 FROM selection_points p JOIN selection_applicant a ON a.id = p.applicant_id"
            " WHERE p.member_id = n.member_id AND a.family_id = n.family_id)",
            "This member has already scored the family.",
            "Take these points back first.",
        ),
    )

    member_id: Mapped[int] = mapped_column(ForeignKey("selection_member.id"))
    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    declared_on: Mapped[date]
    reason: Mapped[str]


class Applicant(Record):
    """A family that is considered in a round; `excluded` is the reason why it is not ranked, if it is not."""

    __tablename__ = "selection_applicant"
    __table_args__ = (
        UniqueConstraint("round_id", "family_id"),
        CheckConstraint("excluded IS NULL OR length(trim(excluded)) > 0", name="reason_given"),
        Index("ix_selection_applicant_family", "family_id"),
    )
    writers = CASE_WRITERS
    deletable = True
    locks = ("selection_round d WHERE d.id = n.round_id",)
    rules = (
        *while_open("selection_applicant", "{row}.round_id", stays="round_id family_id"),
        Rule(
            "selection_applicant_of_scope",
            "insert",
            "EXISTS (SELECT 1 FROM family f JOIN selection_round d ON d.id = n.round_id WHERE f.id = n.family_id"
            " AND (f.state IN ('withdrawn', 'rejected') OR f.organisation_id <> d.organisation_id))",
            "The family has withdrawn, was rejected, or belongs to another organisation than the round.",
            "Choose a family the round is for.",
        ),
    )

    round_id: Mapped[int] = mapped_column(ForeignKey("selection_round.id"))
    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    excluded: Mapped[str | None]


class Points(Record):
    """What a member gives an applicant by one criterion, and the evidence for it.

    Each member scores alone: a colleague under their own login; the sheet of somebody from outside is entered by a
    case worker.
    """

    __tablename__ = "selection_points"
    __table_args__ = (
        UniqueConstraint("applicant_id", "criterion_id", "member_id"),
        CheckConstraint(
            "points = 0 OR document_id IS NOT NULL OR length(trim(coalesce(evidence, ''))) > 0", name="evidence_given"
        ),
        Index("ix_selection_points_member", "member_id"),
    )
    writers = SELECTORS
    deletable = True
    locks = (
        "selection_round d WHERE d.id = (SELECT a.round_id FROM selection_applicant a WHERE a.id = n.applicant_id)",
    )
    rules = (
        *while_open(
            "selection_points",
            "(SELECT a.round_id FROM selection_applicant a WHERE a.id = {row}.applicant_id)",
            stays="applicant_id criterion_id member_id",
        ),
        Rule(
            "selection_points_of_round",
            "save",
            "NOT EXISTS (SELECT 1 FROM selection_applicant a JOIN selection_round d ON d.id = a.round_id"
            " JOIN selection_member m ON m.round_id = d.id AND m.id = n.member_id JOIN selection_criterion c"
            " ON c.version_id = d.version_id AND c.id = n.criterion_id AND c.source = 'committee'"
            " WHERE a.id = n.applicant_id AND n.points BETWEEN 0 AND c.most_points)",
            "The points are outside what the criterion allows, or the committee does not give them.",
            "Give from zero to the most points of a criterion the committee scores.",
        ),
        Rule(
            "selection_points_own",
            "save",
            "EXISTS (SELECT 1 FROM selection_member m WHERE m.id = n.member_id AND m.staff_id <> {me})",
            "A colleague on the committee scores alone, under their own login.",
            "Ask that colleague to score.",
        ),
        Rule(
            "selection_points_own_back",
            "delete",
            "EXISTS (SELECT 1 FROM selection_member m WHERE m.id = o.member_id AND m.staff_id <> {me})",
            "A colleague on the committee scores alone, under their own login.",
            "Ask that colleague to take the points back.",
        ),
        Rule(
            "selection_points_conflict",
            "save",
            "EXISTS (SELECT 1 FROM selection_applicant a JOIN selection_conflict c ON c.family_id = a.family_id"
            " WHERE a.id = n.applicant_id AND c.member_id = n.member_id)",
            "This member has declared a conflict of interest with the family.",
            "Leave the points to the other members.",
        ),
        Rule(
            "selection_points_document",
            "save",
            "n.document_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document x JOIN selection_applicant a"
            " ON a.family_id = x.family_id WHERE x.id = n.document_id AND a.id = n.applicant_id AND NOT x.withdrawn)",
            "The evidence is not a document of this family.",
            "Choose a document from the family's file.",
        ),
    )

    applicant_id: Mapped[int] = mapped_column(ForeignKey("selection_applicant.id"))
    criterion_id: Mapped[int] = mapped_column(ForeignKey("selection_criterion.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("selection_member.id"))
    points: Mapped[int]
    evidence: Mapped[str | None]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))


class RankedList(Record):
    """A frozen list: what it was made from (`basis`, JSON), how many stand on it, and the SHA-256 of all of it."""

    __tablename__ = "selection_list"
    __table_args__ = (
        UniqueConstraint("round_id", "kind"),
        CheckConstraint("kind IN ('preliminary', 'final')", name="kind_known"),
        CheckConstraint("length(sha256) = 64", name="hash_length"),
    )
    writers = SELECTORS
    append_only = True
    locks = ("selection_round d WHERE d.id = n.round_id",)
    rules = (
        Rule(
            "selection_list_in_turn",
            "insert",
            "NOT EXISTS (SELECT 1 FROM selection_round d WHERE d.id = n.round_id AND d.state ="
            " (CASE WHEN n.kind = 'preliminary' THEN 'frozen' ELSE 'objections' END))",
            "The round is not at the point where this list is made.",
            "Freeze the round, or confirm the final list, from the program.",
        ),
    )

    round_id: Mapped[int] = mapped_column(ForeignKey("selection_round.id"))
    kind: Mapped[str]
    applicants: Mapped[int]
    basis: Mapped[str]
    sha256: Mapped[str]


class Rank(Base):
    """One place of a frozen list; points and total in hundredths, `inputs` and `points` as canonical JSON.

    `decided_by` is what put it behind the one above: the total, a criterion, the registration or the number.
    """

    __tablename__ = "selection_rank"
    __table_args__ = (
        UniqueConstraint("list_id", "applicant_id"),
        CheckConstraint("place > 0", name="counted_from_one"),
        CheckConstraint("outcome IN ('selected', 'reserve', 'below_minimum', 'excluded')", name="outcome_known"),
    )
    writers = SELECTORS
    append_only = True
    audited = False
    rules = (
        Rule(
            "selection_rank_in_turn",
            "insert",
            "NOT EXISTS (SELECT 1 FROM selection_list l JOIN selection_round d ON d.id = l.round_id"
            " JOIN selection_applicant a ON a.round_id = d.id AND a.id = n.applicant_id WHERE l.id = n.list_id"
            " AND l.created_by = {me} AND d.state = (CASE WHEN l.kind = 'preliminary' THEN 'frozen'"
            " ELSE 'objections' END))",
            "The round is not at the point where this list is made.",
            "Freeze the round, or confirm the final list, from the program.",
        ),
    )

    list_id: Mapped[int] = mapped_column(BigInt, ForeignKey("selection_list.id"), primary_key=True, autoincrement=False)
    place: Mapped[int] = mapped_column(BigInt, primary_key=True, autoincrement=False)
    applicant_id: Mapped[int] = mapped_column(ForeignKey("selection_applicant.id"), index=True)
    total: Mapped[int]
    outcome: Mapped[str]
    decided_by: Mapped[str]
    points: Mapped[str]
    inputs: Mapped[str]
