"""How money, numbers and dates are written in the language of the screen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.dates import DayOrYear

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_state = {"language": "en"}
_spoken: ContextVar[str] = ContextVar("spoken", default="")


def use_language(code: str) -> None:
    """Write values as `en`, `sr`, `sr_Cyrl` or `sq` does from now on."""
    _state["language"] = code


def language() -> str:
    """Return the code of the language written in: that of the screen, or that of a paper being made."""
    return _spoken.get() or _state["language"]


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Write in another language than the screen's in a `with` on this thread, as for a paper."""
    before = _spoken.set(code)
    try:
        yield
    finally:
        _spoken.reset(before)


def spoken() -> str:
    """Return the language of the paper being made on this thread; empty when it is the screen's."""
    return "" if _spoken.get() == _state["language"] else _spoken.get()


def number(value: float | Decimal | None) -> str:
    """Write a number with separators of thousands; nothing for None."""
    return "" if value is None else _local(f"{value:,}")


def money(cents: int | None) -> str:
    """Write an amount in cents with two decimals and no currency; nothing for None."""
    return "" if cents is None else _local(f"{Decimal(cents) / 100:,.2f}")


def euros(cents: int | None) -> str:
    """Write an amount in cents with its currency, as in running text."""
    return "" if cents is None else f"€\u00a0{money(cents)}"


def short_euros(cents: int) -> str:
    """Write a large amount in thousands, as on cards and charts."""
    return f"€\u00a0{_local(f'{round(cents / 100_000):,}')}k" if abs(cents) >= 1_000_000 else euros(cents)


def day(value: "date | DayOrYear | None") -> str:
    """Write a date, or the year where only that is known; nothing for None."""
    if value is None:
        return ""
    if not isinstance(value, date):
        return day(value.day) or f"{value.year}."
    if language() == "en":
        return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
    return f"{value.day}. {value.month}. {value.year}."


def short_day(value: date | None) -> str:
    """Write a date without its year, as on stages and to-do lists; nothing for None."""
    if value is None:
        return ""
    if language() == "en":
        return f"{value.day} {_MONTHS[value.month - 1]}"
    return f"{value.day}. {value.month}."


def moment(value: datetime | None) -> str:
    """Write a date with the time; nothing for None."""
    return "" if value is None else f"{day(value)} {value:%H:%M}"


def clock(value: datetime) -> str:
    """Write the time of a moment of today, the day of an older one, as it is on this computer."""
    local = value.astimezone() if value.tzinfo else value
    today = datetime.now(tz=local.tzinfo).date()
    return f"{local:%H:%M}" if local.date() == today else short_day(local.date())


def text(value: object) -> str:
    """Write any other value; nothing for None."""
    return "" if value is None else str(value)


KINDS: dict[str, Callable[..., str]] = {
    "text": text,
    "bold": text,
    "code": text,
    "muted": text,
    "chip": text,
    "money": money,
    "number": number,
    "date": day,
    "moment": moment,
}


def _local(written: str) -> str:
    if language() == "en":
        return written
    return written.translate(str.maketrans(",.", ".,"))
