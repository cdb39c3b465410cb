"""Referrals: a family's data passed to an agency, with its consent, and what the agency answered and did."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.families.agencies import named_in_use
from models.families.casework import OWN_CONSENT_FROM, agrees, consented, of_member
from models.families.register import CASE_WRITERS, listed
from models.happening import Happening, Told
from models.lifecycle import Lifecycle, Move, Need, State
from models.roles import Role
from models.rules import Rule

DATA_KINDS = ("identity", "contact", "household", "housing", "papers", "assessment", "health")
"""What of a family's data can be passed on; health is of the special kinds of ZZPL, art. 17."""

CASE = (Role.CASE_WORKER,)
ANSWERED = ("accepted", "refused", "done")
DAY = "(CASE WHEN n.sent_on IS NULL THEN CURRENT_DATE ELSE n.sent_on END)"
"""The day a referral goes out: today while it is not sent."""


def _may_consent_alone() -> str:
    """SQL: the person is not known to be too young to consent (ZZPL, art. 16); days compare as they are written."""
    day = f"CAST({DAY} AS text)"
    year = f"(CAST(substr({day}, 1, 4) AS integer) - {OWN_CONSENT_FROM})"
    return (
        "EXISTS (SELECT 1 FROM person p WHERE p.id = n.person_id AND (CASE WHEN p.born_on IS NULL"
        f" THEN coalesce(p.born_year, 0) <= {year}"
        f" ELSE CAST(p.born_on AS text) <= CAST({year} AS text) || substr({day}, 5) END))"
    )


def _agreed_themselves() -> str:
    return (
        "EXISTS (SELECT 1 FROM consent c WHERE c.family_id = n.family_id AND c.person_id = n.person_id"
        f" AND c.given_on <= {DAY} AND (c.withdrawn_on IS NULL OR c.withdrawn_on > {DAY})"
        f" AND {agrees('c.purposes', 'referral')})"
    )


CONSENTED = (
    Need(
        "consent",
        f"NOT {consented('referral', on=DAY)}",
        "No consent of this family to a referral is in force on that day.",
    ),
    Need(
        "own_consent",
        f"n.person_id IS NOT NULL AND {_may_consent_alone()} AND NOT {_agreed_themselves()}",
        "From 15 years on a person agrees to their own referral, and this one has not.",
    ),
    Need(
        "health_consent",
        f"{agrees('n.shared', 'health')} AND NOT {consented('health', on=DAY)}",
        "Health data go out only with the family's consent to that.",
    ),
)
_WAS_SENT = Need("never_sent", "n.sent_on IS NULL", "This referral was never sent: take it back to the draft.")
_NOT_SENT = Need("was_sent", "n.sent_on IS NOT NULL", "This referral was sent: take it back to that.")
DATED, REASONED = ("state_on",), ("state_on", "state_reason")

REFERRAL = Lifecycle(
    states=(
        State("drafted", "drafted", "neutral", editable=True),
        State("sent", "sent", "info"),
        State("accepted", "accepted", "info"),
        State("refused", "refused", "bad"),
        State("done", "done", "good"),
        State("withdrawn", "withdrawn", "neutral"),
    ),
    entries=("drafted",),
    moves=(
        Move("send", "Record as sent", "drafted", "sent", CASE, needs=CONSENTED, asks=DATED, primary=True),
        Move("unsend", "Not sent after all…", "sent", "drafted", CASE, asks=REASONED),
        Move("accept", "Accepted", "sent", "accepted", CASE, asks=DATED, primary=True),
        Move("refuse", "Refused…", "sent", "refused", CASE, asks=("state_on", "answer")),
        Move("finish", "Finish…", "accepted", "done", CASE, asks=("state_on", "outcome"), primary=True),
        Move("take_answer_back", "Take the answer back…", "accepted", "sent", CASE, asks=REASONED),
        Move("take_answer_back", "Take the answer back…", "refused", "sent", CASE, asks=REASONED),
        Move("reopen", "Open again", "done", "accepted", CASE, asks=DATED),
        Move("withdraw", "Withdraw…", "drafted", "withdrawn", CASE, asks=REASONED),
        Move("withdraw", "Withdraw…", "sent", "withdrawn", CASE, asks=REASONED),
        Move("withdraw", "Withdraw…", "accepted", "withdrawn", CASE, asks=REASONED),
        Move("redraft", "Draft again", "withdrawn", "drafted", CASE, needs=(_NOT_SENT,), asks=DATED),
        Move("resume", "Go on with it", "withdrawn", "sent", CASE, needs=(_WAS_SENT,), asks=DATED),
    ),
    loose=("state_on", "state_reason", "sent_on", "answered_on", "answer", "outcome", "search_key"),
)


def _known_data(column: str) -> str:
    left = column
    for kind in DATA_KINDS:
        left = f"replace({left}, '{kind}', '')"
    return f"length(trim({column})) > 0 AND length(trim({left})) = 0"


class Referral(Record):
    """A family, or one of its people, referred to an agency: why, with which data, and what came of it.

    The rows that carry `sent_on` say who received whose data (ZZPL, art. 26: recipients).
    """

    __tablename__ = "referral"
    __table_args__ = (
        UniqueConstraint("number"),
        CheckConstraint("length(trim(reason)) > 0", name="reason_given"),
        CheckConstraint(_known_data("shared"), name="shared_known"),
        CheckConstraint(listed("state", (state.name for state in REFERRAL.states)), name="state_known"),
        CheckConstraint("(state <> 'drafted' OR sent_on IS NULL)", name="draft_unsent"),
        CheckConstraint(f"state NOT IN ('sent', {', '.join(map(repr, ANSWERED))}) OR sent_on IS NOT NULL", name="sent"),
        CheckConstraint(f"NOT ({listed('state', ANSWERED)}) OR answered_on IS NOT NULL", name="answered"),
        CheckConstraint("answered_on IS NULL OR answered_on >= sent_on", name="answered_after"),
        CheckConstraint("sent_on IS NULL OR sent_on >= drafted_on", name="sent_after"),
        CheckConstraint("answer_by IS NULL OR answer_by >= drafted_on", name="answer_by_after"),
        Index("ix_referral_family", "family_id"),
        Index("ix_referral_agency", "agency_id", "sent_on"),
        Index("ix_referral_drafted", "drafted_on", "id"),
    )
    writers = CASE_WRITERS
    lifecycle = REFERRAL
    locks = ("consent c WHERE c.family_id = n.family_id",)
    """A consent that a colleague is just withdrawing is waited for."""
    rules = (
        *of_member("referral"),
        Rule(
            "referral_stays",
            "update",
            "n.family_id <> o.family_id",
            "A referral stays with its family.",
            "Enter it anew with the other family.",
        ),
        *named_in_use("referral"),
        Rule(
            "referral_sent_by_step",
            "update",
            "n.sent_on IS DISTINCT FROM (CASE WHEN n.state = 'drafted' THEN NULL"
            " WHEN o.state = 'drafted' AND n.state = 'sent' THEN n.state_on ELSE o.sent_on END)",
            "The day of sending is the day of the step that sends it.",
            "Take the step with the right date.",
        ),
        Rule(
            "referral_entered_unsent",
            "insert",
            "n.sent_on IS NOT NULL OR n.answered_on IS NOT NULL",
            "A new referral is neither sent nor answered.",
            "Enter it as a draft, and take the steps.",
        ),
    )
    told = Told(
        "Help",
        (Happening("Referral to {what}: {state}", what="(SELECT g.name FROM agency g WHERE g.id = n.agency_id)"),),
        "help",
    )

    number: Mapped[str]
    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    agency_id: Mapped[int] = mapped_column(ForeignKey("agency.id"))
    reason: Mapped[str]
    shared: Mapped[str]
    drafted_on: Mapped[date]
    sent_on: Mapped[date | None]
    answer_by: Mapped[date | None]
    answered_on: Mapped[date | None]
    answer: Mapped[str | None]
    outcome: Mapped[str | None]
    state: Mapped[str] = mapped_column(default="drafted")
    state_on: Mapped[date]
    state_reason: Mapped[str | None]
    search_key: Mapped[str]
