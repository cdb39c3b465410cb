"""What the overview says of the numbers it is given: months of the project, cards, chart lines and waiting things."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from ui import formats
from ui.charts import Series

translate = QCoreApplication.translate
Month = tuple[int, int]


class WaitingLine(NamedTuple):
    """Something that waits, as a row of the list; `where` and `record` are where it is opened."""

    id: int
    kind: str
    title: str
    worth: str
    where: str
    record: int


def today() -> date:
    """Return the day on this computer."""
    return datetime.now().astimezone().date()


def months_between(first: Month, last: Month) -> list[Month]:
    """Return all months from the first to the last."""
    begin, end = (12 * year + month - 1 for year, month in (first, last))
    return [(number // 12, number % 12 + 1) for number in range(begin, end + 1)]


def project_month(project: Mapping[str, Any], today: date) -> str:
    """Say which month of the project this is, or that it has not begun or is over."""
    if not project:
        return ""
    count = len(months_between(project["starts_on"], project["ends_on"]))
    number = len(months_between(project["starts_on"], (today.year, today.month)))
    if number < 1:
        return translate("Overview", "The project begins in {month}").format(month=month_word(project["starts_on"]))
    if number > count:
        return translate("Overview", "The project ended in {month}").format(month=month_word(project["ends_on"]))
    return translate("Overview", "Project month {number} of {count}").format(number=number, count=count)


def month_word(month: Month) -> str:
    """Write a month as on the axis of a chart, in the language of the screen."""
    return f"{QLocale().standaloneMonthName(month[1], QLocale.FormatType.ShortFormat)} {month[0] % 100:02}"


def axis(overview: Any, today: date) -> list[Month]:
    """Return the months of the project, wider where money moved outside it."""
    ends = [(year, month) for year, month, *_ in overview.months]
    if overview.project:
        ends += [overview.project["starts_on"], overview.project["ends_on"]]
    return months_between(min(ends), max(ends)) if ends else [(today.year, today.month)]


def lines(overview: Any, today: date) -> list[Series]:
    """Return committed, disbursed and justified up to this month, and the plan to the end, in euros."""
    shown = axis(overview, today)
    now = (today.year, today.month)
    words = (
        translate("Overview", "committed"),
        translate("Overview", "disbursed"),
        translate("Overview", "justified"),
    )
    inks = ("accent", "good", "warn")
    sums = {(year, month): values for year, month, *values in overview.months}
    found = [
        Series(word, _running(shown, now, sums, place), ink)
        for place, (word, ink) in enumerate(zip(words, inks, strict=True))
    ]
    if overview.budget and overview.project:
        plan = [_planned(overview, month) for month in shown]
        found.insert(0, Series(translate("Overview", "plan"), plan, "faint", dashed=True))
    return found


def waiting_lines(waiting: Sequence[Any], today: date) -> list[WaitingLine]:
    """Return what waits as rows: the amount, or how long it has waited where there is none."""
    return [
        WaitingLine(number, item.kind, item.title, _worth(item, today), *_place(item))
        for number, item in enumerate(waiting)
    ]


def waiting_word(kind: Any) -> str:
    """Return the verb of a kind of waiting thing."""
    return {
        "approve": translate("Overview", "approve"),
        "order": translate("Overview", "order"),
        "record": translate("Overview", "record"),
        "repair": translate("Overview", "repair"),
        "decide": translate("Overview", "decide"),
        "double": translate("Overview", "compare"),
        "task": translate("Overview", "task"),
        "request": translate("Overview", "overdue"),
    }.get(kind, str(kind))


def waiting_tone(kind: Any) -> str:
    """Return the tone of the chip of a kind of waiting thing."""
    return {"approve": "warn", "decide": "warn", "repair": "bad", "request": "warn", "double": "neutral"}.get(
        kind, "info"
    )


def share(part: int, whole: int) -> float | None:
    """Return a part of a whole between 0 and 1, or None without a whole."""
    return min(1.0, part / whole) if whole else None


def _running(shown: Sequence[Month], now: Month, sums: Mapping[Month, Sequence[int]], place: int) -> list[float | None]:
    """Carry the last sum on to this month; nothing after it, unless money is already dated there."""
    last = max([now, *sums])
    value = 0.0
    found: list[float | None] = []
    for month in shown:
        if month in sums:
            value = sums[month][place] / 100
        found.append(value if month <= last else None)
    return found


def _planned(overview: Any, month: Month) -> float:
    whole = months_between(overview.project["starts_on"], overview.project["ends_on"])
    reached = len(months_between(overview.project["starts_on"], month))
    return overview.budget / 100 * max(0, min(reached, len(whole))) / len(whole)


def _worth(item: Any, today: date) -> str:
    if item.amount:
        return formats.euros(item.amount)
    days = (today - item.since).days if item.since else 0
    if days < 1:
        return ""
    return translate("Overview", "1 day") if days == 1 else translate("Overview", "%n days", "", days)


def _place(item: Any) -> tuple[str, int]:
    kinds = {"double": "family", "decide": "grant", "task": "task", "request": "request"}
    return kinds.get(item.kind, "payment"), item.record_id
