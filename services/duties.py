"""What each duty may do, read from the declarations: which records it enters and which steps it takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from models.base import Base
from models.guards.rules import models
from models.migrations import tables  # noqa: F401 - registers every table
from models.roles import ROLE_TEXTS, Role
from services.texts import QT_TRANSLATE_NOOP

THINGS: dict[str, str] = {
    "budget_line": QT_TRANSLATE_NOOP("registers", "budget lines"),
    "delivery": QT_TRANSLATE_NOOP("registers", "deliveries"),
    "document": QT_TRANSLATE_NOOP("registers", "documents"),
    "family": QT_TRANSLATE_NOOP("registers", "family files"),
    "grant_award": QT_TRANSLATE_NOOP("registers", "applications and grants"),
    "import_run": QT_TRANSLATE_NOOP("registers", "imports of registers"),
    "indicator": QT_TRANSLATE_NOOP("registers", "indicators"),
    "indicator_target": QT_TRANSLATE_NOOP("registers", "targets"),
    "login": QT_TRANSLATE_NOOP("registers", "logins"),
    "membership": QT_TRANSLATE_NOOP("registers", "who belongs to a family"),
    "office_setting": QT_TRANSLATE_NOOP("registers", "settings of the office"),
    "organisation": QT_TRANSLATE_NOOP("registers", "organisations"),
    "payment": QT_TRANSLATE_NOOP("registers", "payments"),
    "person": QT_TRANSLATE_NOOP("registers", "people in families"),
    "place": QT_TRANSLATE_NOOP("registers", "places"),
    "possible_duplicate": QT_TRANSLATE_NOOP("registers", "decisions about possible doubles"),
    "project": QT_TRANSLATE_NOOP("registers", "projects"),
    "purchase_order": QT_TRANSLATE_NOOP("registers", "orders"),
    "quote": QT_TRANSLATE_NOOP("registers", "quotes"),
    "staff": QT_TRANSLATE_NOOP("registers", "colleagues"),
    "staff_role": QT_TRANSLATE_NOOP("registers", "duties of colleagues"),
    "supplier": QT_TRANSLATE_NOOP("registers", "suppliers"),
    "supplier_invoice": QT_TRANSLATE_NOOP("registers", "suppliers' invoices"),
}
EXPLANATIONS: dict[Role, str] = {
    Role.CASE_WORKER: QT_TRANSLATE_NOOP("registers", "keeps family files and takes in applications"),
    Role.FINANCE: QT_TRANSLATE_NOOP("registers", "buys for grants, drafts payments, pays what others approved"),
    Role.APPROVER: QT_TRANSLATE_NOOP("registers", "decides on grants and payments that others made"),
    Role.LOGISTICS: QT_TRANSLATE_NOOP("registers", "receives what was bought"),
    Role.WAREHOUSE: QT_TRANSLATE_NOOP("registers", "receives what was bought"),
    Role.VIEWER: QT_TRANSLATE_NOOP("registers", "looks on, changes nothing"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("registers", "accounts and settings; no money, no case data by that alone"),
}


@dataclass(frozen=True)
class Duty:
    """A duty with its word, one line about it, what it enters, and its steps as (thing, verbs)."""

    role: str
    text: str
    explanation: str
    enters: tuple[str, ...]
    steps: tuple[tuple[str, tuple[str, ...]], ...]


def duties() -> tuple[Duty, ...]:
    """Every duty, in the order people know them."""
    return tuple(Duty(str(role), ROLE_TEXTS[role], EXPLANATIONS[role], _enters(role), _steps(role)) for role in Role)


def _enters(role: Role) -> tuple[str, ...]:
    return tuple(THINGS[str(model.__tablename__)] for model in models() if role in model.writers)


def _steps(role: Role) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = ((THINGS[str(model.__tablename__)], tuple(_verbs(model, role))) for model in models() if model.lifecycle)
    return tuple((thing, verbs) for thing, verbs in found if verbs)


def _verbs(model: type[Base], role: Role) -> Iterator[str]:
    assert model.lifecycle is not None
    moves = (move for move in model.lifecycle.moves if role in move.roles)
    yield from dict.fromkeys(move.text.replace(" {amount}", "").rstrip("…") for move in moves)
