"""Open an office: find the key, check the version, learn who works; make a new office where there is none."""

from __future__ import annotations

import models  # noqa: F401 - first: it imports SQLAlchemy without what is never used

# isort: split
import getpass
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models import migrations
from models.database import UnsuitableDatabase, is_sqlite, is_url, login_of, open_engine, probe
from models.roles import ROLE_TEXTS, Role
from models.staff import Login, Staff, StaffRole
from models.texts import joined
from services.constraint_texts import UNSUITABLE
from services.errors import Refused, explain
from services.keys import fits, keys_for, new_key
from services.session import Office, colleague


@dataclass(frozen=True)
class Choice:
    """A login one may sign in with on a file: who it is, their duties in words, and whether a password is asked."""

    login: str
    name: str
    duties: str
    password: bool


def open_office(
    target: str, *, login: str | None = None, password: str | None = None, key: str | None = None, create: bool = False
) -> Office:
    """Open the office in a file or at a server address for one person.

    With `create`, an empty or missing database becomes a new office first. Raises Refused with the reason.
    """
    fitting = _key(target, key, create)
    engine = _engine(target, login, password, fitting)
    try:
        _ready(engine, create, target)
        if is_sqlite(engine):
            login = _file_login(engine, login, password)
            engine.dispose()
            engine = _engine(target, login, password, fitting)
        return _signed_in(engine, target)
    except BaseException:
        engine.dispose()
        raise


def sign_in_choices(target: str, key: str | None = None) -> list[Choice]:
    """The people who may sign in to a file, in order of their names."""
    engine = _engine(target, None, None, _key(target, key, create=False))
    try:
        _ready(engine, False, target)
        with Session(engine) as session:
            rows = session.execute(
                select(Login.name.label("login"), Login.verifier, Staff.id, Staff.name)
                .join(Staff, Staff.id == Login.staff_id)
                .where(Login.active, Staff.active)
                .order_by(Staff.name)
            ).all()
            duties = session.execute(select(StaffRole.staff_id, StaffRole.role)).all()
    except DBAPIError as fault:
        raise explain(fault) from fault
    finally:
        engine.dispose()
    return [
        Choice(
            row.login, row.name, _duties([role for staff, role in duties if staff == row.id]), row.verifier is not None
        )
        for row in rows
    ]


def upgrade(target: str, *, login: str | None = None, password: str | None = None, key: str | None = None) -> str:
    """Bring a database to this version, making a new office where there is none; returns its revision."""
    open_office(target, login=login, password=password, key=key, create=True).close()
    return migrations.head()


def _duties(roles: list[str]) -> str:
    return joined("{first}, {other}", (ROLE_TEXTS[role] for role in Role if role in roles))


def _engine(target: str, login: str | None, password: str | None, key: str) -> Engine:
    name = (login or login_of(target) or getpass.getuser()).lower()
    try:
        return open_engine(target, login=name, password=password, key=key)
    except UnsuitableDatabase as fault:
        raise Refused(*UNSUITABLE[fault.reason], name=fault.reason) from fault


def _key(target: str, key: str | None, create: bool) -> str:
    """The key for a file, a fresh one for a new file; a server needs none."""
    path = Path(target)
    if is_url(target):
        return ""
    if path.exists():
        return _fitting_key(target, key)
    if not create:
        raise Refused(*UNSUITABLE["no_file"], name="no_file")
    return new_key(path, key)


def _fitting_key(target: str, key: str | None) -> str:
    """The first key that opens a file; when none does, the last, so that the file itself says why."""
    candidate = ""
    for candidate in keys_for(Path(target), key):
        engine = _engine(target, "", None, candidate)
        try:
            probe(engine)
        except DBAPIError:
            continue
        else:
            return candidate
        finally:
            engine.dispose()
    return candidate


def _ready(engine: Engine, create: bool, target: str) -> None:
    """See that the database is ours and of this version; upgrade it where that is allowed."""
    try:
        ours = probe(engine)
        if not ours and not create:
            raise Refused(*UNSUITABLE["not_ours"], name="not_ours")
        with engine.connect() as connection:
            found = migrations.current(connection) if ours else None
        if found == migrations.head() and not create:
            return
        _check_revision(found, create, is_url(target))
        _bring_up(engine)
    except DBAPIError as fault:
        raise explain(fault) from fault


def _bring_up(engine: Engine) -> None:
    from models.migrations import upgrading
    from services import first_office

    upgrading.upgrade(engine, first_office.people, first_office.furnish)
    engine.dispose()  # connections opened before there was anybody do not know who works


def _check_revision(found: str | None, create: bool, shared: bool) -> None:
    if found is None or found == migrations.head():
        return
    if found not in migrations.revisions():
        raise Refused(*UNSUITABLE["newer"], name="newer")
    if shared and not create:
        raise Refused(*UNSUITABLE["behind"], name="behind")


def _file_login(engine: Engine, wanted: str | None, password: str | None) -> str:
    """Choose the login for a file: the named one, else the PC user's, else the first; check its password."""
    with Session(engine) as session:
        rows = session.execute(select(Login.name, Login.verifier).where(Login.active).order_by(Login.id)).all()
    names = {row.name: row.verifier for row in rows}
    user = getpass.getuser().lower()
    name = wanted.lower() if wanted else user if user in names else next(iter(names), "")
    if name not in names:
        raise Refused(*UNSUITABLE["nobody"], name="nobody")
    kept = names[name]
    if kept is not None and not fits(password or "", kept):
        raise Refused(*UNSUITABLE["password"], name="password")
    return name


def _signed_in(engine: Engine, target: str) -> Office:
    try:
        with Session(engine) as session:
            connection = session.connection()
            staff_id = connection.info.get("staff_id")
            if staff_id is None:
                raise Refused(*UNSUITABLE["nobody"], name="nobody")
            login = session.scalar(text("SELECT app_user()" if is_sqlite(engine) else "SELECT lower(session_user)"))
            staff = colleague(session, staff_id, str(login))
    except DBAPIError as fault:
        raise explain(fault) from fault
    return Office(engine, staff, _place(engine, target))


def _place(engine: Engine, target: str) -> str:
    if is_sqlite(engine):
        return f"{Path(target).name} · SQLite"
    return f"{engine.url.database} · PostgreSQL"
