"""The overview: where the programme stands against its targets, the money by month, and what waits for whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Integer, case, cast, extract, func, literal, null, select, text, union_all
from sqlalchemy.orm import Session

from models.families import Family, Membership, PossibleDuplicate
from models.families.assistance import AssistanceRequest
from models.families.return_path import RETURNED
from models.families.tasks import Task
from models.grants import Grant, Payment
from models.ledger import Transfer
from models.programme import BudgetLine, Indicator, IndicatorTarget, Project, Supplier
from models.roles import Role
from services.alarms import waits
from services.deadlines import DEADLINE, IS_OPEN
from services.lineage import MERGED
from services.rows import AnyRow, AnySelect
from services.session import Colleague, actor

HANDED_OVER = ("handed_over", "monitored", "closed")
PIPELINE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("registered", ("registered",)),
    ("assessed", ("assessed",)),
    ("eligible", ("eligible",)),
    ("selected", ("selected",)),
    ("preparing", ("declared", "cleared", "reconfirmed", "on_manifest", "departed")),
    ("returned home", RETURNED),
)
AWARDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("applied", ("applied", "returned", "checked", "scored")),
    ("listed", ("preliminary", "objection", "reserve")),
    ("approved", ("approved",)),
    ("contracted", ("contracted",)),
    ("procuring", ("in_procurement", "delivered")),
    ("handed over", HANDED_OVER),
)

MONEY = ("committed", "disbursed", "justified")
NOTHING = cast(null(), Integer)


@dataclass(frozen=True)
class Goal:
    """What was reached of what was promised; cents for money."""

    key: str
    reached: int
    target: int


@dataclass(frozen=True)
class Waiting:
    """Something that waits for the person at work: a kind, what it is, its amount in cents and its record."""

    kind: str
    record_id: int
    title: str
    amount: int
    since: date | None


@dataclass(frozen=True)
class Overview:
    """All numbers of the first screen.

    The project has its name, `starts_on` and `ends_on` (year, month); months are (year, month, committed, disbursed,
    justified), added up, in cents; `budget` is what the lines hold that grants come out of.
    """

    project: Mapping[str, Any]
    goals: tuple[Goal, ...]
    pipeline: tuple[tuple[str, int], ...]
    awards: tuple[tuple[str, int], ...]
    months: tuple[tuple[int, int, int, int, int], ...]
    waiting: tuple[Waiting, ...]
    budget: int


def overview(session: Session) -> Overview:
    """Read the first screen in two round trips: every number, and what waits."""
    counts: dict[tuple[str, str], int] = {}
    months: dict[tuple[int, int], list[int]] = {}
    project: dict[str, Any] = {}
    for row in session.execute(union_all(*_counts(), *_months(), *_project())):
        if row.part in ("starts_on", "ends_on"):
            project |= {"name": row.name, row.part: (row.year, row.month)}
        elif row.year is None:
            counts[row.part, row.name] = int(row.value or 0)
        else:
            found = months.setdefault((row.year, row.month), [0, 0, 0])
            found[MONEY.index(row.part)] = int(row.value or 0)
    return Overview(
        project=project,
        goals=_goals(counts),
        pipeline=_stages(counts, "family", PIPELINE),
        awards=_stages(counts, "grant", AWARDS),
        months=_running(months),
        waiting=waiting(session),
        budget=sum(value for (part, _code), value in counts.items() if part == "line"),
    )


def _stages(
    counts: Mapping[tuple[str, str], int], part: str, stages: Sequence[tuple[str, tuple[str, ...]]]
) -> tuple[tuple[str, int], ...]:
    return tuple((word, sum(counts.get((part, state), 0) for state in states)) for word, states in stages)


def _project() -> tuple[AnySelect, ...]:
    """The project's name with its first and last month."""
    newest = select(func.max(Project.ends_on)).scalar_subquery()
    return tuple(
        select(literal(name), Project.name, literal(0), _year(day), _month(day)).where(Project.ends_on == newest)
        for name, day in (("starts_on", Project.starts_on), ("ends_on", Project.ends_on))
    )


def _part(part: str, name: Any, value: Any) -> AnySelect:
    return select(
        literal(part).label("part"),
        name.label("name"),
        value.label("value"),
        NOTHING.label("year"),
        NOTHING.label("month"),
    )


def _counts() -> tuple[AnySelect, ...]:
    newest = (
        select(IndicatorTarget.indicator_id, func.max(IndicatorTarget.stated_on).label("stated_on"))
        .group_by(IndicatorTarget.indicator_id)
        .subquery()
    )
    target = (
        select(literal("target"), Indicator.code, func.max(IndicatorTarget.value), NOTHING, NOTHING)
        .join(IndicatorTarget, IndicatorTarget.indicator_id == Indicator.id)
        .join(newest, (newest.c.indicator_id == Indicator.id) & (newest.c.stated_on == IndicatorTarget.stated_on))
        .group_by(Indicator.code)
    )
    return (
        _part("family", Family.state, func.count()).where(Family.id.not_in(MERGED)).group_by(Family.state),
        _part("grant", Grant.state, func.count()).group_by(Grant.state),
        target,
        _part("people", literal("returned"), func.count(Membership.id))
        .join(Family, Family.id == Membership.family_id)
        .where(Membership.until_on.is_(None), Family.state.in_(RETURNED))
        .group_by(literal("returned")),
        _part("line", BudgetLine.code, func.sum(BudgetLine.amount))
        .where(BudgetLine.id.in_(select(Grant.budget_line_id)))
        .group_by(BudgetLine.code),
    )


def _year(day: Any) -> Any:
    return cast(extract("year", day), Integer)


def _month(day: Any) -> Any:
    return cast(extract("month", day), Integer)


def _months() -> tuple[AnySelect, ...]:
    year, month = _year(Transfer.effective_on), _month(Transfer.effective_on)
    signed = case((Transfer.kind == "reversal", -Transfer.amount), else_=Transfer.amount)
    posted = Transfer.kind.in_(("post", "settle", "reversal"))

    def by_month(part: str, subject: str) -> AnySelect:
        return (
            select(
                literal(part).label("part"),
                literal("").label("name"),
                func.sum(signed).label("value"),
                year.label("year"),
                month.label("month"),
            )
            .where(posted, Transfer.subject == subject)
            .group_by(year, month)
        )

    settled_year, settled_month = _year(Payment.state_on), _month(Payment.state_on)
    justified = (
        select(literal("justified"), literal(""), func.sum(Payment.amount), settled_year, settled_month)
        .where(Payment.state == "justified")
        .group_by(settled_year, settled_month)
    )
    return by_month("committed", "grant_award"), by_month("disbursed", "payment"), justified


def _running(months: Mapping[tuple[int, int], list[int]]) -> tuple[tuple[int, int, int, int, int], ...]:
    """Add the months up from the first to the last, none left out."""
    if not months:
        return ()
    (year, month), last = min(months), max(months)
    sums, found = [0, 0, 0], []
    while (year, month) <= last:
        sums = [total + new for total, new in zip(sums, months.get((year, month), [0, 0, 0]), strict=True)]
        found.append((year, month, sums[0], sums[1], sums[2]))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return tuple(found)


def _goals(counts: Mapping[tuple[str, str], int]) -> tuple[Goal, ...]:
    families = sum(counts.get(("family", state), 0) for state in RETURNED)
    handed = sum(counts.get(("grant", state), 0) for state in HANDED_OVER)
    return (
        Goal("families_returned", families, counts.get(("target", "families_returned"), 0)),
        Goal("grants_handed_over", handed, counts.get(("target", "grants_handed_over"), 0)),
        Goal("people_returned", counts.get(("people", "returned"), 0), 0),
    )


def waiting(session: Session, limit: int = 50) -> tuple[Waiting, ...]:
    """What waits for the person at work, oldest first, in one statement."""
    first = [part.order_by(text("since NULLS LAST"), text("title")).limit(limit).subquery() for part in _mine(session)]
    rows: Sequence[AnyRow] = session.execute(union_all(*map(select, first))).all()
    found = [Waiting(row.kind, row.id, row.title, int(row.amount or 0), row.since) for row in rows]
    return tuple(sorted(found, key=lambda item: (item.since or date.max, item.title))[:limit])


def _mine(session: Session) -> list[AnySelect]:
    """The statements of what waits for the duties of the person at work."""
    person = actor(session)
    return [*(part for role, part in _waits(person) if person.holds(role)), _tasks(person)]


def _waits(person: Colleague) -> tuple[tuple[Role, AnySelect], ...]:
    """For each duty the statement of what waits: nobody is shown what they may not decide."""
    mine = func.coalesce(Payment.made_by, 0) == person.id
    approved = func.coalesce(Payment.approved_by, 0) == person.id
    return (
        (Role.APPROVER, _payments("approve", Payment.state == "submitted", ~mine)),
        (Role.FINANCE, _payments("order", Payment.state == "approved", ~mine, ~approved)),
        (Role.FINANCE, _payments("record", Payment.state == "ordered", ~mine, ~approved)),
        (Role.FINANCE, _payments("repair", Payment.state == "returned", mine)),
        (Role.APPROVER, _grants("decide", Grant.state == "preliminary", func.coalesce(Grant.made_by, 0) != person.id)),
        (Role.CASE_WORKER, _doubles()),
        (Role.CASE_WORKER, _late_requests(person)),
    )


def _payments(kind: str, *conditions: Any) -> AnySelect:
    return (
        _wait(kind, Payment.grant_id, Payment.number + " · " + Supplier.name, Payment.amount, Payment.state_on)
        .join(Supplier, Supplier.id == Payment.supplier_id)
        .where(*conditions)
    )


def _grants(kind: str, *conditions: Any) -> AnySelect:
    return (
        _wait(kind, Grant.id, Grant.number + " · " + Family.title, Grant.amount, Grant.state_on)
        .join(Family, Family.id == Grant.family_id)
        .where(*conditions)
    )


def _tasks(person: Colleague) -> AnySelect:
    title = case((Family.id.is_(None), Task.title), else_=Task.title + " · " + Family.title)
    return (
        _wait("task", Task.id, title, literal(0), Task.due_on)
        .outerjoin(Family, Family.id == Task.family_id)
        .where(Task.assigned_to == person.id, Task.state == "open", Task.remind_on <= func.current_date())
    )


def _doubles() -> AnySelect:
    title = Family.number + " · " + Family.title
    return (
        _wait("double", PossibleDuplicate.family_id, title, literal(0), Family.registered_on)
        .join(Family, Family.id == PossibleDuplicate.family_id)
        .where(waits())
    )


def _late_requests(person: Colleague) -> AnySelect:
    """The requests of families that are overdue, or have a step that is."""
    title = AssistanceRequest.asked + " · " + Family.title
    return (
        _wait("request", AssistanceRequest.id, title, literal(0), DEADLINE)
        .join(Family, Family.id == AssistanceRequest.family_id)
        .where(AssistanceRequest.assigned_to == person.id, IS_OPEN, func.current_date() > DEADLINE)
    )


def _wait(kind: str, record: Any, title: Any, amount: Any, since: Any) -> AnySelect:
    """One shape for all that waits: any of these may come first in the statement."""
    return select(
        literal(kind).label("kind"),
        record.label("id"),
        title.label("title"),
        amount.label("amount"),
        since.label("since"),
    )


def badges(session: Session) -> dict[str, int]:
    """How many things wait on each page for the person at work: the numbers in the rail, counted by the database.

    A part's number counts what waits on the pages under it, too.
    """
    every = union_all(*_mine(session)).subquery()
    found: dict[str, int] = {}
    for kind, count in session.execute(select(every.c.kind, func.count()).group_by(every.c.kind)):
        for page in PAGES_OF.get(kind, ("grants",)):
            found[page] = found.get(page, 0) + count
    return found


PAGES_OF = {"double": ("duplicates", "families"), "task": ("tasks", "families"), "request": ("requests", "families")}
"""Where a kind of waiting thing is counted; all else in the grants."""
