"""Search for everything: families, people, grants and suppliers, in any script, with why each was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, literal, select, union_all
from sqlalchemy.orm import Session

from models.families import Family, Membership, Person
from models.grants import Grant
from models.programme import Supplier
from models.searching import contains, matches
from services.lineage import MERGED
from services.names import fold, query_tokens
from services.rows import AnySelect
from services.texts import QT_TRANSLATE_NOOP

EACH = 8


@dataclass(frozen=True)
class Hit:
    """One thing found: its kind, id, number and title, and why."""

    kind: str
    id: int
    number: str
    title: str
    why: str


def search(session: Session, text: str, each: int = EACH) -> list[Hit]:
    """Find what a person types, at most `each` per kind, in one round trip; no sign is a wildcard."""
    tokens = query_tokens(text)
    if not tokens:
        return []
    dialect = session.get_bind().dialect.name
    parts = (
        _families(tokens, dialect),
        _people(tokens, dialect),
        _grants(tokens, dialect),
        _suppliers(tokens, dialect),
    )
    limited = [select(part.order_by("ordered").limit(each).subquery()) for part in parts]
    rows = session.execute(union_all(*limited)).all()
    return [Hit(row.kind, row.id, row.number or "", row.title, _why(row, text, tokens)) for row in rows]


def _families(tokens: tuple[str, ...], dialect: str) -> AnySelect:
    return select(
        literal("family").label("kind"),
        Family.id,
        Family.number,
        Family.title,
        Family.search_key.label("key"),
        Family.sort_key.label("ordered"),
    ).where(*matches(Family, tokens, dialect), Family.id.not_in(MERGED))


def _people(tokens: tuple[str, ...], dialect: str) -> AnySelect:
    return (
        select(
            literal("person").label("kind"),
            Family.id,
            Family.number,
            (Person.family_name + " " + Person.given_name).label("title"),
            Person.search_key.label("key"),
            Person.sort_key.label("ordered"),
        )
        .join(Membership, and_(Membership.person_id == Person.id, Membership.until_on.is_(None)))
        .join(Family, Family.id == Membership.family_id)
        .where(*matches(Person, tokens, dialect))
    )


def _grants(tokens: tuple[str, ...], dialect: str) -> AnySelect:
    return (
        select(
            literal("grant").label("kind"),
            Grant.id,
            Grant.number,
            (Family.title + " · " + Grant.activity).label("title"),
            Grant.search_key.label("key"),
            Grant.sort_key.label("ordered"),
        )
        .join(Family, Family.id == Grant.family_id)
        .where(*matches(Grant, tokens, dialect))
    )


def _suppliers(tokens: tuple[str, ...], dialect: str) -> AnySelect:
    conditions = [contains(Supplier.search_key, token, dialect) for token in tokens]
    return select(
        literal("supplier").label("kind"),
        Supplier.id,
        literal("").label("number"),
        Supplier.name.label("title"),
        Supplier.search_key.label("key"),
        Supplier.search_key.label("ordered"),
    ).where(*conditions)


def _why(row: Any, text: str, tokens: tuple[str, ...]) -> str:
    """Say in a few words what matched."""
    typed = text.strip().casefold()
    if typed and typed in (row.number or "").casefold():
        return QT_TRANSLATE_NOOP("services", "number")
    if typed and typed in row.title.casefold():
        return QT_TRANSLATE_NOOP("services", "name as written")
    shown = fold(f"{row.number or ''} {row.title}")
    if all(token in shown for token in tokens):
        return QT_TRANSLATE_NOOP("services", "same name in another script or spelling")
    if row.kind == "family":
        return QT_TRANSLATE_NOOP("services", "a member of the family")
    if row.kind == "person":
        return QT_TRANSLATE_NOOP("services", "spelled without diacritics")
    return QT_TRANSLATE_NOOP("services", "name or number")
