"""The people of the demo office, each with an own login: nobody there does two people's work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.database import is_url
from models.programme import OfficeSetting, Project
from models.staff import Organisation
from services import administration
from services.demo import given
from services.demo.calendar import Calendar
from services.first_office import add_budget_line
from services.imports.known import GRANTS_LINE
from services.keys import DEMO_KEY
from services.opening import open_office
from services.records import add, change
from services.session import Office

T = TypeVar("T")
MARK, PREFIX = "demo", "demo_"
FIRST = 1


def login_name(login: str, shared: bool) -> str:
    """The name a person signs in with: logins belong to a whole server, which may have an ana of its own."""
    return f"{PREFIX}{login}" if shared else login


class Crew:
    """Everybody's open office, by login."""

    def __init__(self, target: str) -> None:
        self.target = target
        self._offices: dict[str, Office] = {}

    def office(self, login: str) -> Office:
        """The office as this person sees it, opened once."""
        if login not in self._offices:
            shared = is_url(self.target)
            name, password = login_name(login, shared), given.office()["password"] if shared else None
            self._offices[login] = open_office(self.target, login=name, password=password, key=DEMO_KEY)
        return self._offices[login]

    def work(self, login: str, service: Callable[..., Any], *args: Any) -> Any:
        """Let a person do many things in one transaction."""

        def at_work(session: Session) -> Any:
            return service(session, *args)

        return self.office(login).write(at_work)

    def holding(self, role: str) -> list[str]:
        """The logins of everybody who holds a duty."""
        return [person["login"] for person in given.office()["staff"] if role in person["roles"]]

    def id(self, login: str) -> int:
        """The person's id."""
        return self.office(login).staff.id

    def close(self) -> None:
        """Close every office that was opened."""
        for office in self._offices.values():
            office.close()


IMPORT_LINE = "3.6"


def in_turns(things: Iterable[T], whose: Callable[[T], str]) -> Iterator[tuple[str, list[T]]]:
    """Give things in their order to whom they belong to, as long as it is the same person."""
    for login, some in groupby(things, whose):
        yield login, list(some)


def hire(target: str, calendar: Calendar) -> Crew:
    """Make a new office at `target` with its staff, settings and the days of its project."""
    shared = is_url(target)
    # On a server the owner's login is the administrator's; a file opens as the first person of its list.
    first = "goran" if shared else given.office()["signs_in"]
    office = open_office(target, login=None if shared else first, key=DEMO_KEY, create=True)
    try:
        office.write(_enter_staff, first, shared)
        office.write(_set_up, calendar)
    finally:
        office.close()
    crew = Crew(target)
    crew.work("goran", _leave_duties, first)
    return crew


def organisations(session: Session) -> dict[str, int]:
    """The partners' ids by their codes."""
    return {row.code: row.id for row in session.execute(select(Organisation.code, Organisation.id))}


def _enter_staff(session: Session, first: str, shared: bool) -> None:
    partners = organisations(session)
    password = given.office()["password"] if shared else None
    for person in given.office()["staff"]:
        values = {"name": person["name"], "organisation_id": partners[person["organisation"]]}
        name = login_name(person["login"], shared)
        if person["login"] != first:
            administration.add_person(session, **values, login=name, password=password, roles=person["roles"])
            continue
        administration.change_person(session, FIRST, 1, **values)
        if shared:
            administration.add_login(session, FIRST, name, password)


def _set_up(session: Session, calendar: Calendar) -> None:
    add(session, OfficeSetting, key=MARK, value="yes")
    project = session.execute(select(Project.id, Project.version)).one()
    change(session, Project, project.id, project.version, starts_on=calendar.starts_on, ends_on=calendar.ends_on)
    # A register brought in to try the import finds its own money: the first line is planned for the demo's grants.
    add_budget_line(session, project.id, IMPORT_LINE, "Grants of the earlier register", 30_000_000, calendar.starts_on)
    line = session.execute(
        select(OfficeSetting.id, OfficeSetting.version).where(OfficeSetting.key == GRANTS_LINE)
    ).one()
    change(session, OfficeSetting, line.id, line.version, value=IMPORT_LINE)


def _leave_duties(session: Session, first: str) -> None:
    """The first person of an office holds every duty; here only the own ones remain."""
    administration.set_roles(session, FIRST, _spec(first)["roles"])


def _spec(login: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = next(person for person in given.office()["staff"] if person["login"] == login)
    return found
