"""Agencies a family is helped by or referred to: public offices, organisations, and the people there."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.families.register import CASE_WRITERS, listed
from models.roles import Role
from models.rules import Rule

AGENCY_KINDS = (
    "municipality",
    "registry_in_exile",
    "cadastre",
    "ministry",
    "pension_fund",
    "school",
    "health",
    "social_work",
    "legal_aid",
    "un",
    "cso",
    "other",
)
"""What an agency is; a registry office in exile keeps the books of municipalities in Kosovo*."""
AGENCY_WRITERS = CASE_WRITERS | {Role.ADMINISTRATOR}


def _address_of_mail(column: str) -> CheckConstraint:
    """One @ with something on both sides and no space: more is not known without writing to it."""
    return CheckConstraint(
        f"{column} IS NULL OR (length(replace({column}, '@', '')) = length({column}) - 1"
        f" AND length(replace({column}, ' ', '')) = length({column})"
        f" AND substr({column}, 1, 1) <> '@' AND substr({column}, length({column}), 1) <> '@')",
        name=f"{column}_whole",
    )


def in_use(agency: str = "n.agency_id") -> str:
    """SQL: an agency is one of those a new step or referral may name."""
    return f"EXISTS (SELECT 1 FROM agency g WHERE g.id = {agency} AND g.active)"


def named_in_use(table: str) -> tuple[Rule, Rule]:
    """A row newly names only an agency that is in use."""
    sentence, remedy = "This agency is no longer in use.", "Choose another one, or take it into use again."
    refuse = f"NOT {in_use()}"
    return (
        Rule(f"{table}_agency_in_use", "insert", refuse, sentence, remedy, "n.agency_id IS NOT NULL"),
        Rule(
            f"{table}_to_agency_in_use", "update", refuse, sentence, remedy, "n.agency_id <> coalesce(o.agency_id, 0)"
        ),
    )


class Agency(Record):
    """A public office or an organisation: what it is, where, and how to reach it; one out of use stays for the past."""

    __tablename__ = "agency"
    __table_args__ = (
        UniqueConstraint("search_key"),
        CheckConstraint("length(trim(name)) > 0", name="name_given"),
        CheckConstraint(listed("kind", AGENCY_KINDS), name="kind_known"),
        _address_of_mail("email"),
    )
    writers = AGENCY_WRITERS

    name: Mapped[str]
    kind: Mapped[str]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    address: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    web: Mapped[str | None]
    note: Mapped[str | None]
    active: Mapped[bool] = mapped_column(default=True)
    search_key: Mapped[str]


class AgencyContact(Record):
    """Whom to ask for at an agency, and for what."""

    __tablename__ = "agency_contact"
    __table_args__ = (
        CheckConstraint("length(trim(name)) > 0", name="name_given"),
        _address_of_mail("email"),
        Index("ix_agency_contact_agency", "agency_id"),
    )
    writers = AGENCY_WRITERS

    agency_id: Mapped[int] = mapped_column(ForeignKey("agency.id"))
    name: Mapped[str]
    duty: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    withdrawn: Mapped[bool] = mapped_column(default=False)
