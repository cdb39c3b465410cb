"""What a step of a round, or a decision on an objection, asks for before it is taken."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from services.families.selection import lists, objections, rounds
from services.permissions import Offer
from ui.families.selection import words
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.tasks import Tasks
from ui.texts import shown

DOMAINS = frozenset({"families"})
STEPS = {
    "freeze": lists.freeze,
    "publish": lists.publish,
    "close_objections": lists.close_objections,
    "confirm": lists.confirm,
    "cancel": rounds.cancel,
    "uphold": partial(objections.decide, upheld=True),
    "refuse": partial(objections.decide, upheld=False),
}
_NOTES = {
    "freeze": QT_TRANSLATE_NOOP(
        "Selection",
        "From now on applicants, committee and points stay as they are; the list is kept with all it was made from.",
    ),
    "publish": QT_TRANSLATE_NOOP(
        "Selection", "Objections are received until the last day; later ones are kept as late."
    ),
    "confirm": QT_TRANSLATE_NOOP(
        "Selection", "The final list is made from the preliminary one and the upheld objections."
    ),
}
_FIELDS = {
    "published_on": QT_TRANSLATE_NOOP("Selection", "Published on"),
    "objections_until": QT_TRANSLATE_NOOP("Selection", "Last day for objections"),
    "state_on": QT_TRANSLATE_NOOP("Selection", "Date"),
    "state_reason": QT_TRANSLATE_NOOP("Selection", "Reason"),
}


def ask_step(parent: QWidget, tasks: Tasks, record: Mapping[str, Any], offer: Offer, title: str, days: int = 8) -> None:
    """Ask for what a step needs, and take it."""
    asked = tuple(name for name in offer.asks if name != "state_on" or "published_on" not in offer.asks)
    today = date.today()  # noqa: DTZ011 - the office's own calendar
    start = {"state_on": today, "published_on": today, "objections_until": today + timedelta(days=days)}
    fields = [
        Field(name, words.said(_FIELDS[name]), "note" if name == "state_reason" else "day", required=True, most=1000)
        for name in asked
    ]
    values = {name: value for name, value in start.items() if name in asked}
    args = (record["id"], record["version"])
    form = Form(tasks, fields, STEPS[offer.move], args=args, values=values, domains=DOMAINS, columns=1)
    verb = shown(offer.text).rstrip("…")
    note = words.said(_NOTES[offer.move]) if offer.move in _NOTES else title
    FormDialog(parent, f"{verb} · {record['number']}", form, verb, note).open()
