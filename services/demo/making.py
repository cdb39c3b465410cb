"""Makes the demo office: in a file beside the old one and then in its place, or in an empty server database."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.database import is_url
from models.families import Family, MergedFamily, Person, SamePerson
from models.grants import Grant, Payment
from models.ledger import Account
from services.demo import assistance, awards, casework, given, households, returning, screening, selecting, spending
from services.demo.assessing import assess
from services.demo.calendar import Calendar
from services.demo.scaling import add_families
from services.demo.staff import MARK, Crew, hire, login_name
from services.errors import Refused
from services.keys import DEMO_KEY
from services.opening import open_office
from services.programme import setting
from services.texts import QT_TRANSLATE_NOOP

Progress = Callable[[int, int], None]

TOLD = 412
MOST = 300_000
SEED = 20261123

_SIZE = (
    QT_TRANSLATE_NOOP("demo", "The demo office has 412 to 300,000 families."),
    QT_TRANSLATE_NOOP("demo", "Give a number in between."),
)
_USED = (
    QT_TRANSLATE_NOOP("demo", "This database already holds an office: nothing was changed."),
    QT_TRANSLATE_NOOP("demo", "Give the address of an empty database."),
)
_OTHER = (
    QT_TRANSLATE_NOOP("demo", "This file is not a demo office: it was left as it is."),
    QT_TRANSLATE_NOOP("demo", "Give the demo office another name or place."),
)
_OPEN = (
    QT_TRANSLATE_NOOP("demo", "The demo office is open: it could not be replaced."),
    QT_TRANSLATE_NOOP("demo", "Close it, then try again."),
)


def make_demo(
    target: str, families: int = 0, progress: Progress | None = None, *, today: date | None = None
) -> dict[str, Any]:
    """Make the demo office in a file, or in an empty PostgreSQL database given by its address.

    `families` counts them all, 412 to 300,000; an older demo file is replaced. Raises Refused for any other file.
    """
    if families and not TOLD <= families <= MOST:
        raise Refused(*_SIZE, name="demo_families")
    calendar = Calendar(today or datetime.now().astimezone().date())
    if is_url(target):
        _refuse_used_database(target)
        return _furnish(target, calendar, families, progress)
    path = Path(target)
    _refuse_other_file(path)
    fresh = path.with_name(path.name + ".new")
    _remove(fresh)
    try:
        made = _furnish(str(fresh), calendar, families, progress)
        _put_in_place(fresh, path)
    except BaseException:
        _remove(fresh)
        raise
    return {**made, "database": target}


def _furnish(target: str, calendar: Calendar, families: int, progress: Progress | None) -> dict[str, Any]:
    crew = hire(target, calendar)
    try:
        _tell(crew, calendar, random.Random(SEED))
        total = max(families, TOLD)
        if progress is not None:
            progress(TOLD, total)
        if total > TOLD:
            add_families(crew, calendar, SEED, (TOLD, total), progress)
        return {
            "database": target,
            **crew.office(given.office()["signs_in"]).read(summary),
            "logins": _logins(is_url(target)),
        }
    finally:
        crew.close()


def _tell(crew: Crew, calendar: Calendar, chance: random.Random) -> None:
    """Enter the families one by one, their grants and the money."""
    screened = screening.plan(chance, calendar)
    doubles = households.entered_twice(screened)
    screening.enter(crew, screened)
    returning.visit(crew, calendar, screened)
    planned = awards.plan(chance, calendar, screened)
    bought = spending.plan(chance, calendar, planned)
    awards.apply(crew, planned)
    spending.spend(crew, bought)
    awards.finish(crew, planned)
    casework.keep(crew, calendar, screened, random.Random(SEED))
    assess(crew, calendar)
    households.change(crew, calendar, screened, doubles)
    assistance.help_out(crew, calendar, screened, random.Random(SEED))
    selecting.select_families(crew, calendar, random.Random(SEED), screened)


def summary(session: Session) -> dict[str, int]:
    """Count what the office holds; amounts in cents."""
    awarded, paid = session.execute(
        select(func.sum(Grant.amount), func.sum(Account.posted_out)).join(Account, Account.id == Grant.to_account_id)
    ).one()
    counted = {"families": Family, "people": Person, "grants": Grant, "payments": Payment}
    counts = {name: session.scalar(select(func.count()).select_from(model)) or 0 for name, model in counted.items()}
    counts["families"] -= session.scalar(select(func.count()).select_from(MergedFamily)) or 0
    counts["people"] -= session.scalar(select(func.count()).select_from(SamePerson)) or 0
    return {**counts, "awarded_cents": int(awarded or 0), "paid_cents": int(paid or 0)}


def _logins(shared: bool) -> list[dict[str, str]]:
    return [
        {"login": login_name(one["login"], shared), "name": one["name"], "duties": ", ".join(one["roles"])}
        for one in given.office()["staff"]
    ]


def _refuse_used_database(target: str) -> None:
    try:
        open_office(target).close()
    except Refused as refusal:
        if refusal.name == "not_ours":
            return
        raise
    raise Refused(*_USED, name="not_empty")


def _refuse_other_file(path: Path) -> None:
    if path.exists() and not _is_demo(path):
        raise Refused(*_OTHER, name="not_a_demo")


def _is_demo(path: Path) -> bool:
    try:
        office = open_office(str(path), login="goran", key=DEMO_KEY)
    except Refused:
        return False
    try:
        return office.read(lambda session: setting(session, MARK)) == "yes"
    finally:
        office.close()


def _remove(path: Path) -> None:
    for end in ("-wal", "-shm", ""):
        path.with_name(path.name + end).unlink(missing_ok=True)


def _put_in_place(fresh: Path, path: Path) -> None:
    """Take the old file's place; its log goes first, for it would be taken for the new one's."""
    try:
        _remove(path)
        fresh.rename(path)
    except OSError as fault:
        raise Refused(*_OPEN, name="demo_open") from fault
