"""People at work, their logins and duties; an administrator has no money and no case data by that alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, literal, select, text, union_all
from sqlalchemy.orm import Session

from models.roles import ROLE_TEXTS, Role
from models.staff import Login, Organisation, Staff, StaffRole
from services.keys import verifier
from services.records import add, change
from services.registers import Choices

ROLES: Choices = tuple((str(role), ROLE_TEXTS[role]) for role in Role)


def people(session: Session) -> Sequence[Mapping[str, Any]]:
    """Everybody who works here with organisation, logins and duties, in order of their names."""
    rows = (
        session.execute(
            select(
                Staff.id,
                Staff.name,
                Staff.active,
                Staff.version,
                Staff.organisation_id,
                Organisation.name.label("organisation"),
            )
            .outerjoin(Organisation, Organisation.id == Staff.organisation_id)
            .order_by(Staff.name)
        )
        .mappings()
        .all()
    )
    logins = select(Login.staff_id, literal("logins").label("part"), Login.name.label("name")).where(Login.active)
    duties = select(StaffRole.staff_id, literal("roles"), StaffRole.role)
    held = session.execute(union_all(logins, duties)).all()

    def of(staff_id: int, part: str) -> tuple[str, ...]:
        return tuple(one.name for one in held if one.staff_id == staff_id and one.part == part)

    return [{**row, "logins": of(row["id"], "logins"), "roles": of(row["id"], "roles")} for row in rows]


def add_person(
    session: Session, *, name: str, organisation_id: int | None, login: str, password: str | None, roles: Sequence[str]
) -> int:
    """Enter a person with a login and duties; on PostgreSQL the login is made on the server too."""
    staff_id = add(session, Staff, name=name, organisation_id=organisation_id)
    add_login(session, staff_id, login, password)
    set_roles(session, staff_id, roles)
    return staff_id


def add_login(session: Session, staff_id: int, login: str, password: str | None) -> int:
    """Give a person a login; the password reaches the server as a verifier, never as text."""
    name = login.strip().lower()
    if session.get_bind().dialect.name == "postgresql":
        session.execute(
            text("SELECT app_add_login(:name, :secret)"),
            {"name": name, "secret": _scram(session, name, password) if password else None},
        )
        return add(session, Login, name=name, staff_id=staff_id)
    return add(session, Login, name=name, staff_id=staff_id, verifier=verifier(password) if password else None)


def _scram(session: Session, name: str, password: str) -> str:
    """Make the SCRAM verifier on this side of the wire (libpq PQencryptPasswordConn)."""
    driver: Any = session.connection().connection.driver_connection
    made: bytes = driver.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256")
    return made.decode()


def change_person(session: Session, staff_id: int, version: int, **values: Any) -> int:
    """Change a person's name, organisation or whether they still work here."""
    return change(session, Staff, staff_id, version, **values)


def set_roles(session: Session, staff_id: int, roles: Sequence[str]) -> None:
    """Give a person exactly these duties."""
    held = set(session.scalars(select(StaffRole.role).where(StaffRole.staff_id == staff_id)))
    gone = held - set(roles)
    if gone:
        session.execute(delete(StaffRole).where(StaffRole.staff_id == staff_id, StaffRole.role.in_(gone)))
    for role in sorted(set(roles) - held):
        add(session, StaffRole, staff_id=staff_id, role=role)


def save_person(
    session: Session,
    staff_id: int,
    version: int,
    *,
    roles: Sequence[str] | None = None,
    login: str | None = None,
    password: str | None = None,
    **values: Any,
) -> int:
    """Change a person with their duties, and give a further login where one is named; returns the new version."""
    new_version = change(session, Staff, staff_id, version, **values) if values else version
    if roles is not None:
        set_roles(session, staff_id, roles)
    if login:
        add_login(session, staff_id, login, password)
    return new_version


def rights() -> dict[str, tuple[str, ...]]:
    """What each duty may do, read from the declarations: records it may save, then steps it may take."""
    from models.guards.rules import models

    found: dict[str, tuple[str, ...]] = {str(role): () for role in Role}
    for model in models():
        table = str(model.__tablename__)
        for role in model.writers:
            found[role] += (f"save:{table}",)
        steps = model.lifecycle.moves if model.lifecycle else ()
        for role in Role:
            names = dict.fromkeys(step.text for step in steps if role in step.roles)
            found[role] += tuple(f"{table}:{name.rstrip('…')}" for name in names)
    return found
