"""Steps on the return path: the buttons, what a step asks for, and the line of stages."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.families import RETURN_PATH, move_family
from services.families.returning import leave
from services.permissions import Offer
from ui import formats
from ui.families import words
from ui.families.returning import forms
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.stages import Step
from ui.tasks import Tasks
from ui.texts import shown

translate = QCoreApplication.translate
DOMAINS = frozenset({"families"})
PATH = tuple(move.source for move in RETURN_PATH.moves if move.primary)
PATH = (*PATH, next(move.target for move in RETURN_PATH.moves if move.source == PATH[-1] and move.primary))


def stage_steps(family: Any, stages: Any) -> Iterator[Step]:
    """Yield the stages of the return path with the dates they were reached on; a way out is marked bad."""
    state = family["state"]
    reached = (
        PATH.index(state) if state in PATH else max((PATH.index(name) for name in stages if name in PATH), default=0)
    )
    for number, name in enumerate(PATH):
        if number <= reached:
            here = "now" if name == state else "done"
            on = stages.get(name) or (family["registered_on"] if number == 0 else None)
            yield Step(_short(name), formats.day(on), here)
            if number == reached and state not in PATH:
                yield Step(words.stage(state), formats.day(family["state_on"]), "bad")
        else:
            yield Step(_short(name), "", "ahead")


def in_words(offer: Offer) -> Offer:
    """Return an offer with its text and reason in the language of the screen."""
    return replace(offer, text=shown(offer.text), reason=shown(offer.reason))


def take(session: Any, family_id: int, version: int, step: str, **asked: Any) -> int:
    """Take a step with what it asks for."""
    with forms.thought_over():
        if "reason" in asked:
            return leave(session, family_id, version, step, **asked)
        return move_family(session, family_id, version, step, **asked)


def ask_step(parent: QWidget, tasks: Tasks, family: Any, offer: Offer, over: Callable[[], None]) -> FormDialog:
    """Ask for what a step needs and take it; `over` is called when the question is gone.

    `family` has id, version, number and title, and `head_id` where it is known.
    """
    identity = (family["id"], family["version"])
    kind = next(iter(offer.records), "")
    if kind in forms.SERVICES:
        service, args, columns = forms.record_and_step, (kind, *identity), 2
    else:
        service, args, columns = take, (*identity, offer.move), 1
    asker = tasks.office.staff.name if tasks.office is not None else ""
    subject = forms.Subject(*identity, family.get("head_id"), asker)
    fields = forms.fields(kind, subject.family_id, offer) if kind else list(_fields(offer))
    values = forms.start(kind, subject) if kind else _start(offer)
    form = Form(tasks, fields, service, args=args, values=values, domains=DOMAINS, columns=columns)
    verb = offer.text.rstrip("…")
    dialog = FormDialog(parent, verb, form, verb, f"{family['number']} · {family['title']}")
    dialog.finished.connect(over)
    dialog.open()
    return dialog


def _fields(offer: Offer) -> Iterator[Field]:
    for name in offer.asks:
        if name == "state_on":
            yield Field(name, translate("Families", "Date"), "day", required=True)
        else:
            yield Field(name, words.field(name), "note", required=True, most=500)


def _start(offer: Offer) -> dict[str, Any]:
    return {"state_on": date.today()} if "state_on" in offer.asks else {}  # noqa: DTZ011 - the office's own calendar


def _short(name: str) -> str:
    return translate("Families", "kit given") if name == "kit_handed_over" else words.stage(name)
