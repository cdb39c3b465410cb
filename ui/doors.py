"""The few services the window itself needs, imported on the worker that first calls them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ui.office_choice import Choice


def open_choice(choice: Choice, password: str) -> Any:
    """Open a chosen office, making it first where that was asked; raises Refused with the reason."""
    from services.opening import open_office

    if choice.kind == "demo" and not Path(choice.target).exists():
        _make_demo(choice.target)
    return open_office(
        choice.target, login=choice.login or None, password=password or None, create=choice.kind == "new"
    )


def people(target: str) -> Any:
    """Return who may sign in to a file; raises Refused when it is not an office."""
    from services.opening import sign_in_choices

    return sign_in_choices(target)


def search(session: Any, text: str) -> Any:
    """Return what is found for a text, of every kind."""
    from services.search import search as found

    return found(session, text)


@dataclass(frozen=True)
class News:
    """What the window itself shows of the office: the last change, and what waits by page."""

    latest: Any
    badges: Mapping[str, int]


def news(session: Any) -> News:
    """Read the last change anybody made and how many things wait for this person."""
    from services.history import latest
    from services.overview import badges

    return News(latest(session), badges(session))


def _make_demo(target: str) -> None:
    from services.demo import make_demo

    Path(target).parent.mkdir(parents=True, exist_ok=True)
    make_demo(target)
