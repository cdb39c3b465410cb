"""Skip rules: small conditions over earlier answers, all or any of which must hold for something to be asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

Value = str | int | date | tuple[str, ...]
"""An answer: words or a choice's code, a whole number (cents, thousandths, a place's id), a day, or several codes."""
Operator = Literal["equals", "differs", "above", "from", "below", "to", "includes", "lacks", "answered", "empty"]


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison of an earlier question's answer with a value."""

    question: str
    operator: Operator
    value: Value | None = None

    def holds(self, answers: Mapping[str, Value]) -> bool:
        """Tell whether the answers fulfil it; what was not answered only differs, lacks, or is empty."""
        given = answers.get(self.question)
        if given is None:
            return self.operator in ("differs", "lacks", "empty")
        return _OPERATORS[self.operator](given, self.value)

    def questions(self) -> Iterator[str]:
        """The questions it looks at."""
        yield self.question


@dataclass(frozen=True, slots=True)
class Group:
    """Conditions of which all, or any, must hold; a group may hold further groups."""

    mode: Literal["all", "any"]
    parts: tuple[SkipRule, ...]

    def holds(self, answers: Mapping[str, Value]) -> bool:
        """Tell whether the answers fulfil it; a group without conditions holds."""
        held = (part.holds(answers) for part in self.parts)
        return all(held) if self.mode == "all" else (any(held) or not self.parts)

    def questions(self) -> Iterator[str]:
        """The questions it looks at."""
        for part in self.parts:
            yield from part.questions()


SkipRule = Condition | Group


def rule_to_plain(rule: SkipRule | None) -> dict[str, Any] | None:
    """Write a skip rule as JSON values."""
    if rule is None:
        return None
    if isinstance(rule, Group):
        return {rule.mode: [rule_to_plain(part) for part in rule.parts]}
    plain = {"question": rule.question, "is": rule.operator, "value": _plain(rule.value)}
    return {name: value for name, value in plain.items() if value is not None}


def rule_from_plain(plain: Mapping[str, Any] | None) -> SkipRule | None:
    """Read a skip rule from JSON values; KeyError or ValueError for anything else."""
    if plain is None:
        return None
    for mode in ("all", "any"):
        if mode in plain:
            parts = (rule_from_plain(part) for part in plain[mode])
            return Group(mode, tuple(part for part in parts if part is not None))
    if plain["is"] not in _OPERATORS:
        raise ValueError(plain["is"])
    return Condition(plain["question"], plain["is"], _value(plain.get("value")))


def _plain(value: Value | None) -> Any:
    return {"date": value.isoformat()} if isinstance(value, date) else value


def _value(plain: Any) -> Value | None:
    return date.fromisoformat(plain["date"]) if isinstance(plain, dict) else plain


def _same(given: Value, value: Any) -> bool:
    return given == value or (isinstance(given, tuple) and given == (value,))


def _includes(given: Value, value: Any) -> bool:
    return value in given if isinstance(given, tuple) else given == value


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[Value, Any], bool]:
    """Compare only what has an order in common: two numbers or two days."""

    def ordered(given: Value, value: Any) -> bool:
        return type(given) is type(value) and compare(given, value)

    return ordered


_OPERATORS: dict[str, Callable[[Value, Any], bool]] = {
    "equals": _same,
    "differs": lambda given, value: not _same(given, value),
    "above": _ordered(lambda given, value: bool(given > value)),
    "from": _ordered(lambda given, value: bool(given >= value)),
    "below": _ordered(lambda given, value: bool(given < value)),
    "to": _ordered(lambda given, value: bool(given <= value)),
    "includes": _includes,
    "lacks": lambda given, value: not _includes(given, value),
    "answered": lambda _given, _value: True,
    "empty": lambda _given, _value: False,
}
OPERATORS: tuple[str, ...] = tuple(_OPERATORS)
WITHOUT_VALUE = ("answered", "empty")
