"""The days of the demo office: its project began 13 months before this month, so that it never looks old."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS_BEFORE, MONTHS_IN_ALL = 13, 24
SATURDAY = 5


@dataclass(frozen=True)
class Calendar:
    """Today, and what is counted from it."""

    today: date

    @property
    def starts_on(self) -> date:
        """The first day of the project: this is its 14th month."""
        return _month(self.today, -MONTHS_BEFORE)

    @property
    def ends_on(self) -> date:
        """The last day of the project, after 24 months."""
        return _month(self.starts_on, MONTHS_IN_ALL) - timedelta(days=1)

    def after(self, day: date, days: int) -> date:
        """A working day some days later, never in the future."""
        return working(min(day + timedelta(days=days), self.today))

    def ago(self, days: int) -> date:
        """A working day some days back."""
        return working(self.today - timedelta(days=days))

    def share(self, part: float, first: int, last: int) -> date:
        """The working day a part (0 to 1) of the way from `first` days after the start to `last` days ago."""
        begin = self.starts_on + timedelta(days=first)
        return working(begin + (self.today - timedelta(days=last) - begin) * part)


def working(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - SATURDAY + 1))


def some_days(chance: random.Random, least: int, most: int) -> timedelta:
    """A stretch of days by chance."""
    return timedelta(days=chance.randint(least, most))


def _month(day: date, months: int) -> date:
    """The first of the month so many months away."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)
