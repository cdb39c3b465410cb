"""What belongs to a family, found from the declared tables: by their ties to families, people and each other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from models.base import Base
from models.families import Family, Membership, Person
from models.guards.rules import models
from services.lineage import lineage


def tables_of_family() -> Iterator[type[Base]]:
    """Every audited table whose rows are of one family or of one of its people."""
    for model in models():
        if model.audited and (model in (Family, Person) or _ties(model, Family) or _ties(model, Person)):
            yield model


def files_of(family_id: Any) -> Any:
    """The ids of the files that are read as one family's, for `column.in_(…)`."""
    return lineage(family_id)


def of_family(model: type[Base], rows: Any, family_id: Any) -> ColumnElement[bool]:
    """The condition that a row (`rows` is the model or an alias of it) belongs to a family, directly or by another.

    `family_id` may be a place left open in a statement that is built once.

    Raises LookupError for a table that has nothing to do with families.
    """
    files = files_of(family_id)
    if model is Family:
        return _column(rows, "id").in_(files)
    if model is Person:
        return _column(rows, "id").in_(_people(family_id))
    if ties := _ties(model, Family):
        return or_(*(_column(rows, name).in_(files) for name in ties))
    if ties := _ties(model, Person):
        return or_(*(_column(rows, name).in_(_people(family_id)) for name in ties))
    name, parent = _way(model)
    return _column(rows, name).in_(select(_column(parent, "id")).where(of_family(parent, parent, family_id)))


def _people(family_id: Any) -> Any:
    """Who is, or once was, in the family."""
    return select(Membership.person_id).where(Membership.family_id.in_(files_of(family_id)))


def _column(rows: Any, name: str) -> InstrumentedAttribute[Any]:
    found: InstrumentedAttribute[Any] = getattr(rows, name)
    return found


@cache
def _ties(model: type[Base], parent: type[Base]) -> tuple[str, ...]:
    """The columns of a table that name a row of another."""
    return tuple(name for name, table in _parents(model) if table is parent.__table__)


@cache
def _way(model: type[Base]) -> tuple[str, type[Base]]:
    """The first column that leads to a table which belongs to a family, and that table."""
    by_table = {other.__table__: other for other in models()}
    for name, table in _parents(model):
        parent = by_table[table]
        if parent is not model and _leads(parent, frozenset({model})):
            return name, parent
    raise LookupError(model.__tablename__)


def _leads(model: type[Base], seen: frozenset[type[Base]]) -> bool:
    if model in (Family, Person) or _ties(model, Family) or _ties(model, Person):
        return True
    by_table = {other.__table__: other for other in models()}
    parents = (by_table[table] for _name, table in _parents(model))
    return any(parent not in seen and _leads(parent, seen | {model}) for parent in parents)


def _parents(model: type[Base]) -> Iterator[tuple[str, Table]]:
    """The first column of each foreign key with the table it names, in declared order."""
    table = model.__table__
    assert isinstance(table, Table)
    declared = list(table.c)
    keys = sorted(table.foreign_key_constraints, key=lambda key: declared.index(next(iter(key.columns))))
    for key in keys:
        yield next(iter(key.columns)).name, key.referred_table
