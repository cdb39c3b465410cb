"""Consent: the texts people consent to, edition by edition, and who agreed to what and when."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib.resources import files
from typing import Any

from sqlalchemy import Date, bindparam, func, literal, select, text, tuple_
from sqlalchemy.orm import Session

from models.base import BigInt
from models.documents import Document
from models.families import Person, casework
from models.families.casework import OWN_CONSENT_FROM, PURPOSES, Consent, ConsentText, consented
from models.staff import Staff
from services.belonging import files_of
from services.errors import Refused
from services.records import add, change
from services.registers import Choices
from services.rows import AnyRow

CHANNELS, LANGUAGES = casework.CHANNELS, casework.LANGUAGES
GENERAL = "general"
"""The code of the text for the family's file; an office may keep others beside it."""


def has_consent(session: Session, family_id: int, purpose: str, on: date) -> bool:
    """Tell whether a family's consent to a purpose is in force on a day: the very SQL rules of the database use."""
    assert purpose in PURPOSES
    asked = text(f"SELECT {consented(purpose, ':family', ':on')}").bindparams(
        bindparam("family", family_id, BigInt), bindparam("on", on, Date)
    )
    return bool(session.execute(asked).scalar_one())


def texts(session: Session) -> Sequence[AnyRow]:
    """The newest edition of every text in every language, with how many consents were given to it; Serbian first."""
    newest = select(ConsentText.code, ConsentText.language, func.max(ConsentText.edition)).group_by(
        ConsentText.code, ConsentText.language
    )
    given = select(func.count()).where(Consent.consent_text_id == ConsentText.id).scalar_subquery()
    return session.execute(
        select(
            ConsentText.id,
            ConsentText.code,
            ConsentText.edition,
            ConsentText.language,
            ConsentText.text,
            ConsentText.purposes,
            ConsentText.created_at,
            Staff.name.label("who"),
            given.label("given"),
        )
        .outerjoin(Staff, Staff.id == ConsentText.created_by)
        .where(tuple_(ConsentText.code, ConsentText.language, ConsentText.edition).in_(newest))
        .order_by(ConsentText.code != GENERAL, ConsentText.code, *(ConsentText.language != one for one in LANGUAGES))
    ).all()


def add_text(session: Session, language: str, text: str, purposes: Iterable[str], code: str = GENERAL) -> int:
    """Enter the next edition of a text in a language; what was consented to before stays as it was."""
    last = session.scalar(
        select(func.max(ConsentText.edition)).where(ConsentText.code == code, ConsentText.language == language)
    )
    return add(
        session,
        ConsentText,
        code=code,
        language=language,
        edition=(last or 0) + 1,
        text=text,
        purposes=as_list(purposes),
    )


def proposed(language: str) -> str:
    """The text the program proposes in a language; empty where it has none."""
    found: Mapping[str, str] = json.loads(files("resources").joinpath("consent.json").read_text("utf-8"))
    return found.get(language, "")


def give(session: Session, family_id: int, person_id: int, text_id: int, **values: Any) -> int:
    """Record what a member of a family agreed to: `given_on`, `channel`, `purposes`, and the scan if there is one."""
    known = {**values, "purposes": as_list(values["purposes"])}
    return add(session, Consent, family_id=family_id, person_id=person_id, consent_text_id=text_id, **known)


def withdraw(session: Session, consent_id: int, version: int, withdrawn_on: date, withdrawn_reason: str) -> int:
    """Record that a consent was withdrawn: it stays in the file and is in force no more from that day."""
    return change(session, Consent, consent_id, version, withdrawn_on=withdrawn_on, withdrawn_reason=withdrawn_reason)


def link_scan(session: Session, consent_id: int, version: int, document_id: int | None) -> int:
    """Say which document of the family is the scan of a consent."""
    return change(session, Consent, consent_id, version, document_id=document_id)


def consents(session: Session, family_id: int) -> Sequence[AnyRow]:
    """Every consent of a family with its text, newest first, withdrawn ones too."""
    return session.execute(
        select(
            Consent.__table__,
            (Person.family_name + literal(" ") + Person.given_name).label("person"),
            ConsentText.code,
            ConsentText.edition,
            ConsentText.language,
            ConsentText.text.label("words"),
            Document.title.label("scan"),
            Staff.name.label("who"),
        )
        .join(Person, Person.id == Consent.person_id)
        .join(ConsentText, ConsentText.id == Consent.consent_text_id)
        .outerjoin(Document, Document.id == Consent.document_id)
        .outerjoin(Staff, Staff.id == Consent.created_by)
        .where(Consent.family_id.in_(files_of(family_id)))
        .order_by(Consent.given_on.desc(), Consent.id.desc())
    ).all()


def scans(session: Session, family_id: int) -> Choices:
    """The documents of a family that may be the scan of a consent."""
    rows = session.execute(
        select(Document.id, Document.title, Document.file_name)
        .where(Document.family_id.in_(files_of(family_id)), Document.withdrawn.is_(False))
        .order_by(Document.id.desc())
    ).all()
    return tuple((row.id, f"{row.title} · {row.file_name}") for row in rows)


def lacking(members: Iterable[Mapping[str, Any]], given: Iterable[AnyRow], on: date) -> list[str]:
    """Who of a family's members is old enough to consent and has no consent in force on a day."""
    in_force = {row.person_id for row in given if row.withdrawn_on is None or row.withdrawn_on > on}
    return [one["name"] for one in members if one["id"] not in in_force and _consents_alone(one, on)]


def _consents_alone(member: Mapping[str, Any], on: date) -> bool:
    born: date | None = member["born_on"]
    if born is not None:
        return (on.year - born.year - ((on.month, on.day) < (born.month, born.day))) >= OWN_CONSENT_FROM
    return member["born_year"] is None or on.year - int(member["born_year"]) > OWN_CONSENT_FROM


def as_list(purposes: Iterable[str]) -> str:
    """Write purposes as they are stored, in their declared order; raises Refused for none at all."""
    chosen = set(purposes)
    if not chosen:
        raise Refused(
            "Nothing is agreed to, or something unknown.",
            "Choose at least one purpose; who agrees to nothing gives no consent.",
            name="ck_consent_purposes_known",
        )
    return " ".join([*(one for one in PURPOSES if one in chosen), *sorted(chosen - set(PURPOSES))])
