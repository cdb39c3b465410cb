"""What the return path rests on: declarations, clearances, reconfirmations, reasons of leaving it, and visits after."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, only_where
from models.families.register import CASE_WRITERS
from models.families.return_path import LEAVING
from models.happening import Happening, Told
from models.rules import Rule

LANGUAGES = ("sr", "sr_Cyrl", "sq", "en")
KEEPERS = ("authorities", "unhcr", "applicant", "convoy", "file")
"""Where the original and the three copies of a declaration go; `convoy` travels along."""
COPIES = ("original_to", "copy_1_to", "copy_2_to", "copy_3_to")
CHANNELS = ("phone", "visit", "office", "message", "other")
PRESENCE = ("present", "away", "gone")
VISIT_MONTHS = (1, 3, 6, 12)


def _in(column: str, values: tuple[object, ...]) -> str:
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


MEMBER = (
    "EXISTS (SELECT 1 FROM membership m WHERE m.family_id = n.family_id AND m.person_id = n.person_id"
    " AND (m.until_on IS NULL OR m.until_on >= n.signed_on))"
)
OWN_SCAN = "EXISTS (SELECT 1 FROM document d WHERE d.id = n.document_id AND d.family_id = n.family_id)"
SIGNER = "The one who signs is not a member of this family.", "Choose a member of the family."
SCAN = "The scan belongs to another family.", "Attach it to this family first."


class Declaration(Record):
    """A signed declaration of voluntary return with its witness: by each adult, or by the head for dependants.

    An original and three copies; a declaration taken back carries the day (UNHCR Handbook for Emergencies, ch. 19).
    """

    __tablename__ = "declaration"
    __table_args__ = (
        CheckConstraint("length(trim(witness)) > 0", name="witness_given"),
        CheckConstraint("length(trim(place)) > 0", name="place_given"),
        CheckConstraint(_in("language", LANGUAGES), name="language_known"),
        CheckConstraint(
            " AND ".join(f"({copy} IS NULL OR {_in(copy, KEEPERS)})" for copy in COPIES), name="copies_known"
        ),
        CheckConstraint("revoked_on IS NULL OR revoked_on >= signed_on", name="dates"),
        Index("ix_declaration_family", "family_id"),
    )
    writers = CASE_WRITERS
    told = Told(
        "Return",
        (
            Happening("{person} signed the declaration of return", "n.signed_on"),
            Happening("{person} took the declaration back", "n.revoked_on", only="n.revoked_on IS NOT NULL"),
        ),
        "return",
    )
    rules = (
        Rule("declaration_signer", "insert", f"NOT {MEMBER}", *SIGNER),
        Rule("declaration_other_signer", "update", f"n.person_id <> o.person_id AND NOT {MEMBER}", *SIGNER),
        Rule(
            "declaration_for_dependants",
            "insert",
            "n.for_dependants AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.family_id = n.family_id"
            " AND m.person_id = n.person_id AND m.relation = 'head' AND m.until_on IS NULL)",
            "Only the head of the family signs for dependants.",
            "Let the head sign, or let each adult sign alone.",
        ),
        Rule("declaration_scan", "insert", f"n.document_id IS NOT NULL AND NOT {OWN_SCAN}", *SCAN),
        Rule(
            "declaration_other_scan",
            "update",
            f"n.document_id IS NOT NULL AND n.document_id IS DISTINCT FROM o.document_id AND NOT {OWN_SCAN}",
            *SCAN,
        ),
    )

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    for_dependants: Mapped[bool] = mapped_column(default=False)
    witness: Mapped[str]
    place: Mapped[str]
    signed_on: Mapped[date]
    language: Mapped[str] = mapped_column(default="sr")
    original_to: Mapped[str | None]
    copy_1_to: Mapped[str | None]
    copy_2_to: Mapped[str | None]
    copy_3_to: Mapped[str | None]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    revoked_on: Mapped[date | None]


class Clearance(Record):
    """The word of an authority that the family may return, with its reference and until when it holds."""

    __tablename__ = "clearance"
    __table_args__ = (
        CheckConstraint("length(trim(authority)) > 0", name="authority_given"),
        CheckConstraint("length(trim(reference)) > 0", name="reference_given"),
        CheckConstraint("valid_to >= given_on AND (revoked_on IS NULL OR revoked_on >= given_on)", name="dates"),
        Index("ix_clearance_family", "family_id"),
    )
    writers = CASE_WRITERS
    told = Told(
        "Return",
        (
            Happening("Clearance given by {what}", "n.given_on", "n.authority"),
            Happening("Clearance taken back by {what}", "n.revoked_on", "n.authority", only="n.revoked_on IS NOT NULL"),
        ),
        "return",
    )

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    authority: Mapped[str]
    reference: Mapped[str]
    given_on: Mapped[date]
    valid_to: Mapped[date]
    revoked_on: Mapped[date | None]


class Reconfirmation(Record):
    """The family said again that it will go: when, who reached it how, and between which days it can travel."""

    __tablename__ = "reconfirmation"
    __table_args__ = (
        CheckConstraint("length(trim(reached_by)) > 0", name="reached_by_given"),
        CheckConstraint(_in("channel", CHANNELS), name="channel_known"),
        CheckConstraint("travel_from >= reconfirmed_on AND travel_to >= travel_from", name="dates"),
        Index("ix_reconfirmation_family", "family_id"),
    )
    writers = CASE_WRITERS
    told = Told(
        "Return", (Happening("The return was reconfirmed by {what}", "n.reconfirmed_on", "n.reached_by"),), "return"
    )

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    reconfirmed_on: Mapped[date]
    reached_by: Mapped[str]
    channel: Mapped[str]
    travel_from: Mapped[date]
    travel_to: Mapped[date]
    note: Mapped[str | None]


class WayOut(Record):
    """Why a family left the return path on a day: a reason to count by; the words stand with the stage."""

    __tablename__ = "way_out"
    __table_args__ = (
        CheckConstraint(
            " OR ".join(f"(state = '{state}' AND {_in('reason', codes)})" for state, codes in LEAVING.items()),
            name="reason_known",
        ),
        Index("ix_way_out_family", "family_id"),
    )
    writers = CASE_WRITERS

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    state: Mapped[str]
    reason: Mapped[str]
    left_on: Mapped[date]


class FollowUpVisit(Record):
    """A visit to a returned family: planned for a month after arrival, then told: who is there, what is needed."""

    __tablename__ = "follow_up_visit"
    __table_args__ = (
        CheckConstraint(f"months IS NULL OR {_in('months', VISIT_MONTHS)}", name="months_known"),
        CheckConstraint(f"presence IS NULL OR {_in('presence', PRESENCE)}", name="presence_known"),
        CheckConstraint(
            "(visited_on IS NULL AND visited_by IS NULL AND presence IS NULL)"
            " OR (visited_on IS NOT NULL AND visited_by IS NOT NULL AND length(trim(visited_by)) > 0"
            " AND presence IS NOT NULL)",
            name="told_whole",
        ),
        CheckConstraint("next_on IS NULL OR next_on > visited_on", name="dates"),
        Index("ix_follow_up_visit_family", "family_id"),
        Index("ix_follow_up_visit_due", "due_on", info=only_where("visited_on IS NULL")),
    )
    writers = CASE_WRITERS
    told = Told(
        "Return",
        (Happening("Visited by {what}", "n.visited_on", "n.visited_by", only="n.visited_on IS NOT NULL"),),
        "return",
    )

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    months: Mapped[int | None]
    due_on: Mapped[date]
    visited_on: Mapped[date | None]
    visited_by: Mapped[str | None]
    presence: Mapped[str | None]
    package_full: Mapped[bool | None]
    living_conditions: Mapped[str | None]
    needs: Mapped[str | None]
    next_on: Mapped[date | None]


class VisitPhoto(Record):
    """A photo among the family's documents that was taken on a visit."""

    __tablename__ = "visit_photo"
    __table_args__ = (UniqueConstraint("visit_id", "document_id"),)
    writers = CASE_WRITERS
    rules = (
        Rule(
            "visit_photo_family",
            "insert",
            "NOT EXISTS (SELECT 1 FROM document d JOIN follow_up_visit v ON v.family_id = d.family_id"
            " WHERE d.id = n.document_id AND v.id = n.visit_id)",
            "The photo belongs to another family.",
            "Attach it to the family of the visit.",
        ),
    )

    visit_id: Mapped[int] = mapped_column(ForeignKey("follow_up_visit.id"))
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
