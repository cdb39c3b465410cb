"""The register of people: everybody in every family, with the way to the family file."""

from datetime import date
from typing import Any, NamedTuple

from services.dates import DayOrYear
from services.families import PEOPLE
from ui.families import words


class PersonLine(NamedTuple):
    """A person as a row of the register."""

    id: int
    name: str
    relation: str | None
    born: DayOrYear | None
    jmbg_check: str
    needs: str | None
    number: str | None
    state: str | None
    family_id: int | None


class People:
    """The register of people with the name in one column; of the shape of services.registers.Register."""

    name = "people"
    model = PEOPLE.model
    orders = PEOPLE.orders
    filters = PEOPLE.filters

    def page(self, session: Any, query: Any, offset: int, limit: int) -> list[PersonLine]:
        """Return the rows of one page in the order of the query."""
        return [_line(row) for row in PEOPLE.page(session, query, offset, limit)]

    def totals(self, session: Any, query: Any) -> Any:
        """Return how many people the query has."""
        return PEOPLE.totals(session, query)

    def position(self, session: Any, query: Any, record_id: int) -> int | None:
        """Return at which row a person stands."""
        return PEOPLE.position(session, query, record_id)


def _line(row: Any) -> PersonLine:
    return PersonLine(
        row.id,
        f"{row.family_name} {row.given_name}",
        words.relation(row.relation) if row.relation else None,
        _born(row.born_on, row.born_year),
        row.jmbg_check,
        row.needs,
        row.number,
        row.state,
        row.family_id,
    )


def _born(on: date | None, year: int | None) -> DayOrYear | None:
    return DayOrYear(year, on) if year else None
