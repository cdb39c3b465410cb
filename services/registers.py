"""Registers: lists of any length, a page of rows at a time in the server's order, with their count and sums."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Integer, SQLColumnExpression, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.base import Record
from models.searching import matches
from services.names import query_tokens
from services.rows import AnyRow, AnySelect

KEPT = 64

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Query:
    """What a person asks of a register: typed text, chosen filters, and the order."""

    text: str = ""
    filters: Mapping[str, str] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class Totals:
    """How many rows there are, and what they come to in cents."""

    count: int
    sums: Mapping[str, int]


@dataclass(frozen=True)
class Filter:
    """A chip: its key, its word, the choices (value, word) and the condition a value stands for."""

    key: str
    text: str
    choices: Callable[[Session], Choices]
    condition: Callable[[str], ColumnElement[bool]]


@dataclass(frozen=True)
class Register:
    """A list of records: what is shown, how it sorts, searches, filters and adds up.

    `shown` selects the columns of the record and what it joins; `orders` maps a column to what it sorts by, each
    backed by an index together with the id.
    """

    name: str
    model: type[Record]
    shown: AnySelect
    orders: Mapping[str, SQLColumnExpression[Any]]
    filters: tuple[Filter, ...] = ()
    sums: Mapping[str, InstrumentedAttribute[int]] = field(default_factory=dict)
    summed: Callable[[AnySelect], AnySelect] = lambda statement: statement
    first_order: str = ""
    found_by: Callable[[tuple[str, ...], str], list[ColumnElement[bool]]] | None = None
    """Conditions for the typed words in a kind of database, where they are looked for in more than the record."""
    within: tuple[ColumnElement[bool], ...] = ()
    """What every row of the list fulfils, whatever is asked."""
    _kept: dict[tuple[object, ...], AnySelect] = field(default_factory=dict, compare=False, repr=False)

    def page(self, session: Session, query: Query, offset: int, limit: int) -> Sequence[AnyRow]:
        """Return `limit` rows from `offset`; the ids are found by index first, the rest is joined to them."""
        statement = self._statement(session, query)
        # On the connection itself: rows come as they are, without passing through the mapper.
        return session.connection().execute(statement, {"first": offset, "most": limit}).all()

    def _statement(self, session: Session, query: Query) -> AnySelect:
        """The statement for a query, built once and kept, since a list is read page by page."""
        dialect = session.get_bind().dialect.name
        key = (dialect, query.text, tuple(sorted(query.filters.items())), query.sort, query.descending)
        kept = self._kept.get(key)
        if kept is None:
            order = self._order(query)
            found = select(self.model.id).where(*self.conditions(session, query)).order_by(*order)
            ids = (
                found.offset(bindparam("first", type_=Integer)).limit(bindparam("most", type_=Integer)).subquery("page")
            )
            kept = self.shown.join(ids, ids.c.id == self.model.id).order_by(*order)
            if len(self._kept) >= KEPT:
                self._kept.clear()
            self._kept[key] = kept
        return kept

    def totals(self, session: Session, query: Query) -> Totals:
        """Count the rows and add up the sums, in one round trip."""
        columns = [func.count(), *(func.coalesce(func.sum(column), 0) for column in self.sums.values())]
        statement = self.summed(select(*columns).select_from(self.model)).where(*self.conditions(session, query))
        count, *sums = session.execute(statement).one()
        return Totals(int(count), dict(zip(self.sums, map(int, sums), strict=True)))

    def position(self, session: Session, query: Query, record_id: int) -> int | None:
        """Tell at which row of the list a record stands; None when the list does not hold it."""
        key, identity = self.orders[query.sort or self.first_order], self.model.id
        own = session.execute(select(key).where(identity == record_id)).scalar_one_or_none()
        if own is None:
            return None
        before = (
            (key > own) | ((key == own) & (identity > record_id))
            if query.descending
            else (key < own) | ((key == own) & (identity < record_id))
        )
        counted = select(func.count()).select_from(self.model).where(*self.conditions(session, query), before)
        return int(session.execute(counted).scalar_one())

    def choices(self, session: Session) -> dict[str, Choices]:
        """The choices of every filter chip."""
        return {chip.key: chip.choices(session) for chip in self.filters}

    def conditions(self, session: Session, query: Query) -> list[ColumnElement[bool]]:
        """What the typed text and the chosen filters ask of a record."""
        dialect = session.get_bind().dialect.name
        find = self.found_by or partial(matches, self.model)
        found = find(query_tokens(query.text), dialect) if query.text.strip() else []
        found += self.within
        chips = {chip.key: chip for chip in self.filters}
        found += [chips[key].condition(value) for key, value in query.filters.items() if value]
        return found

    def _order(self, query: Query) -> list[ColumnElement[Any]]:
        columns = [self.orders[query.sort or self.first_order], self.model.id]
        return [column.desc() if query.descending else column.asc() for column in columns]
