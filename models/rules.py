"""A rule the database keeps for every program that writes: its name, when it looks, and what it refuses."""

from __future__ import annotations

import re
from dataclasses import dataclass

_DAYS = re.compile(r"days\(([^(),]+), ([^(),]+)\)")


def days_between(later: str, earlier: str) -> str:
    """SQL for a rule: how many days lie between two dates; each database counts them in its own words."""
    return f"days({later}, {earlier})"


def count_days(sql: str, day: str) -> str:
    """Write the days of a rule in the words of a database; `day` makes a number of one date `{}`."""
    return _DAYS.sub(lambda found: f"({day.format(found[1])} - {day.format(found[2])})", sql)


@dataclass(frozen=True)
class Promise:
    """What must be right again when the transaction ends, though not after each statement of it.

    `broken` is SQL about `k.id`. Whoever saves a row makes the database look at the ids that `key` (over `n`) names;
    those for whom it is broken stand in `table`, whose rows no transaction can end with (a deferred foreign key
    that is never met, which both databases have).
    """

    table: str
    key: str
    broken: str
    when: str = "1 = 1"
    """Which inserted rows can break or mend it; spares a large import the look."""
    on: str = "save"
    """insert, or save: updates look as well."""


@dataclass(frozen=True)
class Rule:
    """One refusal, in SQL both databases understand.

    `refuse` speaks of the new row as `n`, the old one (updates only) as `o`, the person at work as `{me}` and
    the moment as `{now}` and the login as `{login}`. `on` is insert, update, save (both) or delete, where only `o`
    is there. `sentence` is what people read.
    """

    name: str
    on: str
    refuse: str
    sentence: str
    remedy: str = ""
    given: str = ""
    """What a row must have for the rule to matter; where no row has it, nothing more is looked at."""

    @property
    def broken(self) -> str:
        """SQL: a row breaks the rule."""
        return f"({self.given}) AND ({self.refuse})" if self.given else self.refuse

    def looks(self, event: str) -> bool:
        """Tell whether the rule looks when a row is inserted, updated or deleted."""
        return self.on == event or (self.on == "save" and event != "delete")


def only_while(table: str, suffix: str, holder: str, sentence: str, remedy: str) -> tuple[Rule, ...]:
    """Refuse to save or delete rows unless what they belong to is at the right point.

    `holder` is SQL after FROM that finds it from the row `{row}`. An update looks at where the row was; where it
    goes is for another rule.
    """
    return tuple(
        Rule(
            f"{table}_{event}_{suffix}",
            event,
            f"NOT EXISTS (SELECT 1 FROM {holder.format(row=row)})",
            sentence,
            remedy,
        )
        for event, row in (("insert", "n"), ("update", "o"), ("delete", "o"))
    )
