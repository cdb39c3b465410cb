"""The people who work in the offices, their logins and their duties."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.roles import Role
from models.rules import Rule

ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})


class Organisation(Record):
    """A partner; every person at work and every family belongs to one. Its code opens the family numbers."""

    __tablename__ = "organisation"
    __table_args__ = (UniqueConstraint("code"),)
    writers = ADMINISTRATORS

    code: Mapped[str]
    name: Mapped[str]


class Staff(Record):
    """A person at work: separation of duties is kept by this person, whichever login they use."""

    __tablename__ = "staff"
    __table_args__ = (CheckConstraint("length(trim(name)) > 0", name="name_given"),)
    writers = ADMINISTRATORS
    gives_rights = True

    name: Mapped[str]
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"))
    active: Mapped[bool] = mapped_column(default=True)


class Login(Record):
    """A database login of a person; on SQLite `verifier` holds a salted hash of the password, if there is one."""

    __tablename__ = "login"
    __table_args__ = (UniqueConstraint("name"), CheckConstraint("name = lower(name)", name="name_lower"))
    writers = ADMINISTRATORS
    gives_rights = True
    rules = (
        Rule(
            "login_stays",
            "update",
            "n.staff_id <> o.staff_id OR n.name <> o.name",
            "A login stays with its person: what was done under it was done by them.",
            "Switch this login off and make a new one.",
        ),
    )
    masked = ("verifier",)

    name: Mapped[str]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    active: Mapped[bool] = mapped_column(default=True)
    verifier: Mapped[str | None]


class StaffRole(Record):
    """A duty a person holds."""

    __tablename__ = "staff_role"
    __table_args__ = (
        UniqueConstraint("staff_id", "role"),
        CheckConstraint("role IN (" + ", ".join(f"'{role}'" for role in Role) + ")", name="role_known"),
    )
    writers = ADMINISTRATORS
    gives_rights = True
    deletable = True
    rules = (
        Rule(
            "staff_role_fixed",
            "update",
            "n.staff_id <> o.staff_id OR n.role <> o.role",
            "A duty is given or taken away, never turned into another.",
            "Take this duty away and give the other one.",
        ),
    )

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    role: Mapped[str]
