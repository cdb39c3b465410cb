"""What the forms of the administration save: each turns what was typed into calls of the services."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from services import administration, programme
from services.first_office import add_budget_line

PREFIX = "role_"


class Secret:
    """A password on its way to the database: nothing that is kept about the command shows it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        """Return no more than that it is one."""
        return "***"

    def __eq__(self, other: object) -> bool:
        """Tell whether the same was typed."""
        return isinstance(other, Secret) and other.text == self.text

    __hash__ = None


def add_colleague(
    session: Any, *, name: str, organisation_id: int | None, login: str, password: Secret | None, **duties: bool
) -> int:
    """Enter a person with a login and the duties that were ticked."""
    return administration.add_person(
        session,
        name=name,
        organisation_id=organisation_id,
        login=login,
        password=_text(password),
        roles=sorted(_ticked(duties)),
    )


def change_colleague(session: Any, staff: int, held: Iterable[str], version: int, **changed: Any) -> int:
    """Change a person; `held` are the duties as they were shown, of which only those changed are sent."""
    ticked = {key: value for key, value in changed.items() if key.startswith(PREFIX)}
    if ticked:
        administration.set_roles(session, staff, sorted((set(held) - _named(ticked)) | _ticked(ticked)))
    values = {key: value for key, value in changed.items() if key not in ticked}
    return administration.change_person(session, staff, version, **values) if values else version


def add_login(session: Any, staff: int, *, login: str, password: Secret | None) -> int:
    """Give a person one more login."""
    return administration.add_login(session, staff, login, _text(password))


def add_line(session: Any, *, code: str, name: str, amount: int, on: date) -> int:
    """Enter a budget line of the project in hand."""
    return add_budget_line(session, programme.project(session).id, code, name, amount, on)


def _text(password: Secret | None) -> str | None:
    return password.text if password is not None else None


def _named(duties: Mapping[str, bool]) -> set[str]:
    return {key.removeprefix(PREFIX) for key in duties}


def _ticked(duties: Mapping[str, bool]) -> set[str]:
    return {key.removeprefix(PREFIX) for key, value in duties.items() if value}
