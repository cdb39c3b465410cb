"""The case file: notes, consent with the text it was given to, related families, papers of identity."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, only_where
from models.families.register import CASE_WRITERS, listed
from models.happening import Happening, Told
from models.roles import Role
from models.rules import Rule

PURPOSES = ("file", "sharing", "referral", "health", "photo")
"""What a family may agree to: its file here, passing data to partners of the return, to an agency, health, photos."""
CHANNELS = ("paper", "oral", "phone")
LANGUAGES = ("sr", "sr_Cyrl", "sq", "en")
OWN_CONSENT_FROM = 15
"""From this age a person consents for themselves: ZZPL (Sl. glasnik RS 87/2018), art. 16."""
NEAR = ("parents", "children", "siblings", "in_laws", "other_kin", "neighbours", "returns_together")
"""What another family is to this one."""
CONVERSE = {"parents": "children", "children": "parents"}
"""What a family is to the other, where the two are not the same to each other."""
PAPERS = {
    "identity_card": "identity card",
    "passport": "passport",
    "idp_card": "displaced person's card",
    "birth_certificate": "birth certificate",
    "citizenship": "certificate of citizenship",
    "residence": "certificate of residence",
    "health_card": "health card",
    "driving_licence": "driving licence",
    "other": "other paper",
}
"""Kinds of papers that prove who a person is."""


def agrees(purposes: str, purpose: str) -> str:
    """SQL: a list of purposes, kept as words with spaces between, holds one of them."""
    return f"' ' || {purposes} || ' ' LIKE '% {purpose} %'"


def consented(purpose: str, family: str = "n.family_id", on: str = "n.state_on") -> str:
    """SQL: a family's consent to a purpose is in force on a day; for rules of any table, and for has_consent."""
    return (
        f"EXISTS (SELECT 1 FROM consent c WHERE c.family_id = {family} AND c.given_on <= {on}"
        f" AND (c.withdrawn_on IS NULL OR c.withdrawn_on > {on}) AND {agrees('c.purposes', purpose)})"
    )


def _known_purposes(column: str) -> str:
    left = column
    for purpose in PURPOSES:
        left = f"replace({left}, '{purpose}', '')"
    return f"length(trim({column})) > 0 AND length(trim({left})) = 0"


def of_member(table: str) -> tuple[Rule, Rule]:
    """The person a row of a family is about belongs, or belonged, to that family."""
    missing = "NOT EXISTS (SELECT 1 FROM membership m WHERE m.person_id = n.person_id AND m.family_id = n.family_id)"
    sentence, remedy = "This person was never a member of the family.", "Choose a member of the family."
    return (
        Rule(f"{table}_of_member", "insert", missing, sentence, remedy, "n.person_id IS NOT NULL"),
        Rule(f"{table}_to_member", "update", missing, sentence, remedy, "n.person_id <> coalesce(o.person_id, 0)"),
    )


class Note(Record):
    """What a case worker learnt of a family on a day; only its author corrects it, and the trail keeps what was."""

    __tablename__ = "note"
    __table_args__ = (
        CheckConstraint("length(trim(text)) > 0", name="text_given"),
        Index("ix_note_family", "family_id", "dated_on"),
    )
    writers = CASE_WRITERS
    rules = (
        *of_member("note"),
        Rule(
            "note_by_author",
            "update",
            "o.created_by IS DISTINCT FROM {me} AND (n.text <> o.text OR n.dated_on <> o.dated_on"
            " OR n.person_id IS DISTINCT FROM o.person_id)",
            "A note is corrected only by who wrote it.",
            "Add a note of your own.",
        ),
    )
    told = Told("Notes and tasks", (Happening("Note: {what}", "n.dated_on", "n.text"),), "notes")

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    dated_on: Mapped[date]
    text: Mapped[str]


class ConsentText(Record):
    """The words people consent to, in one language; a change is a further edition, so what was signed stays."""

    __tablename__ = "consent_text"
    __table_args__ = (
        UniqueConstraint("code", "edition", "language"),
        CheckConstraint("length(trim(text)) > 0", name="text_given"),
        CheckConstraint("length(trim(code)) > 0", name="code_given"),
        CheckConstraint("edition > 0", name="edition_counted"),
        CheckConstraint(listed("language", LANGUAGES), name="language_known"),
        CheckConstraint(_known_purposes("purposes"), name="purposes_known"),
    )
    writers = CASE_WRITERS | {Role.ADMINISTRATOR}
    append_only = True

    code: Mapped[str]
    edition: Mapped[int]
    language: Mapped[str]
    text: Mapped[str]
    purposes: Mapped[str]


def _beyond_text() -> str:
    """SQL: the row agrees to something the text does not ask for."""
    asked = " OR ".join(
        f"({agrees('n.purposes', purpose)} AND NOT ({agrees('t.purposes', purpose)}))" for purpose in PURPOSES
    )
    return f"EXISTS (SELECT 1 FROM consent_text t WHERE t.id = n.consent_text_id AND ({asked}))"


def _too_young() -> str:
    """SQL: who consents is known to be under 15 on the day; days compare as they are written, the year first."""
    day = "CAST(n.given_on AS text)"
    year = f"(CAST(substr({day}, 1, 4) AS integer) - {OWN_CONSENT_FROM})"
    return (
        "EXISTS (SELECT 1 FROM person p WHERE p.id = n.person_id AND (CASE WHEN p.born_on IS NULL"
        f" THEN p.born_year > {year}"
        f" ELSE CAST(p.born_on AS text) > CAST({year} AS text) || substr({day}, 5) END))"
    )


_FOREIGN_SCAN = "NOT EXISTS (SELECT 1 FROM document d WHERE d.id = n.document_id AND d.family_id = n.family_id)"


_NOT_YOURS = ("The scan is not a document of this family.", "Attach it to this family first.")


class Consent(Record):
    """What a member of a family agreed to on a day, to which text; withdrawing keeps it and ends it."""

    __tablename__ = "consent"
    __table_args__ = (
        CheckConstraint(listed("channel", CHANNELS), name="channel_known"),
        CheckConstraint(_known_purposes("purposes"), name="purposes_known"),
        CheckConstraint("(withdrawn_on IS NULL) = (withdrawn_reason IS NULL)", name="withdrawal_whole"),
        CheckConstraint("withdrawn_on IS NULL OR withdrawn_on >= given_on", name="withdrawn_after"),
        Index("ix_consent_family", "family_id"),
        Index("ix_consent_person", "person_id"),
    )
    writers = CASE_WRITERS
    rules = (
        of_member("consent")[0],
        Rule(
            "consent_own_from_15",
            "insert",
            _too_young(),
            "A child under 15 does not consent: a parent does, for the child.",
            "Choose the parent who consents.",
        ),
        Rule(
            "consent_within_text",
            "insert",
            _beyond_text(),
            "The text does not ask for all that is agreed to.",
            "Choose only what the text asks for, or a text that asks for it.",
        ),
        Rule(
            "consent_given_stays",
            "update",
            "n.person_id <> o.person_id OR n.consent_text_id <> o.consent_text_id OR n.given_on <> o.given_on"
            " OR n.channel <> o.channel OR n.purposes <> o.purposes",
            "What was consented to stays as it was given.",
            "Withdraw it, and record what is agreed to now.",
        ),
        Rule(
            "consent_withdrawn_stays",
            "update",
            "o.withdrawn_on IS NOT NULL AND (n.withdrawn_on IS DISTINCT FROM o.withdrawn_on"
            " OR n.withdrawn_reason IS DISTINCT FROM o.withdrawn_reason)",
            "A withdrawn consent stays withdrawn.",
            "Record a new consent.",
        ),
        Rule("consent_scan_of_family", "insert", _FOREIGN_SCAN, *_NOT_YOURS, "n.document_id IS NOT NULL"),
        Rule(
            "consent_scan_added_of_family",
            "update",
            _FOREIGN_SCAN,
            *_NOT_YOURS,
            "n.document_id <> coalesce(o.document_id, 0)",
        ),
    )
    told = Told(
        "Consent",
        (
            Happening("{person} consented", "n.given_on"),
            Happening(
                "{person} withdrew the consent: {what}",
                "n.withdrawn_on",
                "n.withdrawn_reason",
                only="n.withdrawn_on IS NOT NULL",
            ),
        ),
        "consent",
    )

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    consent_text_id: Mapped[int] = mapped_column(ForeignKey("consent_text.id"))
    given_on: Mapped[date]
    channel: Mapped[str]
    purposes: Mapped[str]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str | None]


class FamilyRelation(Record):
    """Two families that have to do with each other: what the other one is to the first; each pair is kept once."""

    __tablename__ = "family_relation"
    __table_args__ = (
        UniqueConstraint("family_id", "other_family_id"),
        CheckConstraint("family_id < other_family_id", name="ordered"),
        CheckConstraint(listed("kind", NEAR), name="kind_known"),
        Index("ix_family_relation_other", "other_family_id"),
    )
    writers = CASE_WRITERS

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    other_family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    kind: Mapped[str]
    note: Mapped[str | None]
    withdrawn: Mapped[bool] = mapped_column(default=False)


class IdentityDocument(Record):
    """A paper that proves who a person is, with its number and until when it is valid."""

    __tablename__ = "identity_document"
    __table_args__ = (
        CheckConstraint(listed("kind", PAPERS), name="kind_known"),
        CheckConstraint("length(trim(number)) > 0", name="number_given"),
        CheckConstraint("valid_until IS NULL OR issued_on IS NULL OR valid_until >= issued_on", name="dates"),
        Index("ix_identity_document_person", "person_id"),
        Index(
            "uq_identity_document_number",
            "person_id",
            "kind",
            "number",
            unique=True,
            info=only_where("NOT withdrawn"),
        ),
    )
    writers = CASE_WRITERS
    told = Told(
        "Papers",
        (Happening("{person}: {what} issued", "n.issued_on", "n.kind", only="n.issued_on IS NOT NULL"),),
        "consent",
        words=PAPERS,
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str]
    number: Mapped[str]
    issued_by: Mapped[str | None]
    issued_on: Mapped[date | None]
    valid_until: Mapped[date | None]
    withdrawn: Mapped[bool] = mapped_column(default=False)
