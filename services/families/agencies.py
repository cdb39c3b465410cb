"""Agencies: the offices and organisations that help a family, whom to ask for there, and what they were sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from models.families import agencies
from models.families.agencies import Agency, AgencyContact
from models.families.referrals import Referral
from models.programme import Place
from models.searching import contains
from services.families.recipients import Recipient, recipients
from services.names import fold
from services.programme import place_choices, place_name
from services.records import add, change
from services.registers import Choices, Filter, Register
from services.texts import QT_TRANSLATE_NOOP

KINDS = agencies.AGENCY_KINDS
KIND_WORDS: dict[str, str] = {
    "municipality": QT_TRANSLATE_NOOP("services", "municipality"),
    "registry_in_exile": QT_TRANSLATE_NOOP("services", "registry office in exile"),
    "cadastre": QT_TRANSLATE_NOOP("services", "cadastre"),
    "ministry": QT_TRANSLATE_NOOP("services", "ministry"),
    "pension_fund": QT_TRANSLATE_NOOP("services", "pension fund"),
    "school": QT_TRANSLATE_NOOP("services", "school"),
    "health": QT_TRANSLATE_NOOP("services", "health service"),
    "social_work": QT_TRANSLATE_NOOP("services", "centre for social work"),
    "legal_aid": QT_TRANSLATE_NOOP("services", "legal aid"),
    "un": QT_TRANSLATE_NOOP("services", "UN agency"),
    "cso": QT_TRANSLATE_NOOP("services", "civil society organisation"),
    "other": QT_TRANSLATE_NOOP("services", "other agency"),
}
_USE: dict[str, ColumnElement[bool]] = {"yes": Agency.active.is_(True), "no": Agency.active.is_(False)}


def add_agency(session: Session, **values: Any) -> int:
    """Enter an agency; returns its id."""
    return add(session, Agency, **values, search_key=fold(values.get("name") or ""))


def change_agency(session: Session, agency_id: int, version: int, **values: Any) -> int:
    """Change an agency; `active=False` takes it out of use, and it stays for what it was named in."""
    known = {**values, **({"search_key": fold(values["name"] or "")} if "name" in values else {})}
    return change(session, Agency, agency_id, version, **known)


def add_contact(session: Session, agency_id: int, **values: Any) -> int:
    """Enter whom to ask for at an agency."""
    return add(session, AgencyContact, agency_id=agency_id, **values)


def change_contact(session: Session, contact_id: int, version: int, **values: Any) -> int:
    """Change a contact; `withdrawn=True` takes it away."""
    return change(session, AgencyContact, contact_id, version, **values)


def in_use(session: Session) -> Sequence[tuple[int, str]]:
    """The agencies a step or a referral may name, in the order of the alphabet."""
    rows = session.execute(select(Agency.id, Agency.name).where(Agency.active).order_by(Agency.search_key)).all()
    return tuple((row.id, row.name) for row in rows)


def _kinds(_session: Session) -> Choices:
    return tuple(KIND_WORDS.items())


def _found(tokens: tuple[str, ...], dialect: str) -> list[ColumnElement[bool]]:
    return [contains(Agency.search_key, token, dialect) for token in tokens]


_CONTACTS = (
    select(func.count())
    .select_from(AgencyContact)
    .where(AgencyContact.agency_id == Agency.id, AgencyContact.withdrawn.is_(False))
    .correlate(Agency)
    .scalar_subquery()
)
_SENT = (
    select(func.count())
    .select_from(Referral)
    .where(Referral.agency_id == Agency.id, Referral.sent_on.is_not(None))
    .correlate(Agency)
    .scalar_subquery()
)

AGENCIES = Register(
    name="agencies",
    model=Agency,
    shown=select(
        Agency.id,
        Agency.version,
        Agency.name,
        Agency.kind,
        Agency.place_id,
        place_name().label("place"),
        Agency.address,
        Agency.phone,
        Agency.email,
        Agency.web,
        Agency.note,
        Agency.active,
        _CONTACTS.label("contacts"),
        _SENT.label("referrals"),
    ).outerjoin(Place, Place.id == Agency.place_id),
    orders={"name": Agency.search_key},
    first_order="name",
    filters=(
        Filter("kind", QT_TRANSLATE_NOOP("services", "Kind"), _kinds, lambda value: Agency.kind == value),
        Filter(
            "place",
            QT_TRANSLATE_NOOP("services", "Place"),
            place_choices(Agency.place_id),
            lambda value: Agency.place_id == int(value),
        ),
        Filter(
            "use",
            QT_TRANSLATE_NOOP("services", "In use"),
            lambda _session: (
                ("yes", QT_TRANSLATE_NOOP("services", "in use")),
                ("no", QT_TRANSLATE_NOOP("services", "not in use")),
            ),
            lambda value: _USE[value],
        ),
    ),
    found_by=_found,
)


@dataclass(frozen=True)
class Contact:
    """Whom to ask for at an agency."""

    id: int
    version: int
    name: str
    duty: str | None
    phone: str | None
    email: str | None


_CONTACT = tuple(field.name for field in fields(Contact))


@dataclass(frozen=True)
class AgencyCard:
    """An agency with whom to ask for there, and whose data it received."""

    agency: Mapping[str, Any]
    contacts: Sequence[Contact]
    received: Sequence[Recipient]


def agency(session: Session, agency_id: int) -> AgencyCard | None:
    """Read an agency as its pane shows it, in two round trips; None when it is gone."""
    rows = session.execute(_WITH_CONTACTS.where(Agency.id == agency_id)).mappings().all()
    if not rows:
        return None
    contacts = tuple(Contact(*(row[f"contact_{name}"] for name in _CONTACT)) for row in rows if row["contact_id"])
    return AgencyCard(dict(rows[0]), contacts, recipients(session, agency_id=agency_id))


_WITH_CONTACTS = (
    AGENCIES.shown.add_columns(*(getattr(AgencyContact, name).label(f"contact_{name}") for name in _CONTACT))
    .outerjoin(AgencyContact, (AgencyContact.agency_id == Agency.id) & AgencyContact.withdrawn.is_(False))
    .order_by(AgencyContact.name, AgencyContact.id)
)
