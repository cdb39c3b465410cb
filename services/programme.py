"""The programme for the other screens: places by name, organisations, budget lines and what is left on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased
from sqlalchemy.sql.elements import ColumnElement

from models.ledger import Account
from models.programme import BudgetLine, OfficeSetting, Place, Project
from models.staff import Organisation
from services.names import search_key, sort_key
from services.registers import Choices
from services.rows import AnyRow

FREE: ColumnElement[int] = Account.posted_in - Account.posted_out - Account.held


def place_name(place: Any = Place) -> ColumnElement[str]:
    """How a place is shown: Serbian/Albanian, with the asterisk where the footnote applies."""
    both = case(
        (place.name_albanian.is_(None) | (place.name_albanian == place.name_latin), place.name_latin),
        else_=place.name_latin + "/" + place.name_albanian,
    )
    return case((place.kosovo, both + "*"), else_=both)


def places(session: Session) -> Choices:
    """All places by id and name, in Serbian order."""
    rows = session.execute(select(Place.id, place_name().label("name"), Place.name_latin)).all()
    return tuple((str(row.id), row.name) for row in sorted(rows, key=lambda row: sort_key(row.name_latin)))


def place_choices(wanted: InstrumentedAttribute[int | None]) -> Any:
    """Choices for a filter: the places that records really name."""

    def choices(session: Session) -> Choices:
        used = select(wanted).where(wanted.is_not(None)).distinct()
        rows = session.execute(select(Place.id, place_name().label("name"), Place.name_latin).where(Place.id.in_(used)))
        return tuple((str(row.id), row.name) for row in sorted(rows.all(), key=lambda row: sort_key(row.name_latin)))

    return choices


def organisations(session: Session) -> Choices:
    """All partners by id and name."""
    rows = session.execute(select(Organisation.id, Organisation.name).order_by(Organisation.code))
    return tuple((str(row.id), row.name) for row in rows)


def add_place(session: Session, latin: str, cyrillic: str, albanian: str | None, kosovo: bool) -> int:
    """Add a village or town that the list lacks; returns its id."""
    from services.records import add

    code = (
        ("XK-" if kosovo else "RS-")
        + search_key(latin).split(" ")[0]
        + "-"
        + str(session.scalar(select(func.count()).select_from(Place)))
    )
    return add(
        session,
        Place,
        code=code,
        kind="village",
        kosovo=kosovo,
        name_latin=latin,
        name_cyrillic=cyrillic,
        name_albanian=albanian,
    )


def budget_lines(session: Session) -> Sequence[AnyRow]:
    """The budget lines with what was awarded out of them and what is left, in cents."""
    own = aliased(Account)
    return session.execute(
        select(
            BudgetLine.id,
            BudgetLine.code,
            BudgetLine.name,
            BudgetLine.amount,
            BudgetLine.to_account_id,
            own.posted_out.label("awarded"),
            own.held.label("held"),
            (own.posted_in - own.posted_out - own.held).label("free"),
        )
        .join(own, own.id == BudgetLine.to_account_id)
        .order_by(BudgetLine.code)
    ).all()


def setting(session: Session, key: str) -> str:
    """One office-wide setting; empty when it is not set."""
    return session.scalar(select(OfficeSetting.value).where(OfficeSetting.key == key)) or ""


def project(session: Session) -> AnyRow:
    """The project in hand: the one that ends last."""
    return session.execute(
        select(
            Project.id,
            Project.code,
            Project.name,
            Project.donor,
            Project.contract_number,
            Project.starts_on,
            Project.ends_on,
            Project.currency,
        )
        .order_by(Project.ends_on.desc())
        .limit(1)
    ).one()
