"""The forms of what the return path rests on: to record, with or without the step, and to change."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.dates import today
from services.errors import Refused, Stale
from services.families import RETURN_PATH, returning, visits
from services.families.returning import CODES
from services.permissions import Offer
from services.texts import Filled
from ui import formats
from ui.families import words as family_words
from ui.families.returning.words import choices, months, said
from ui.fields import Field
from ui.texts import shown

translate = QCoreApplication.translate
SERVICES: Mapping[str, Callable[..., Any]] = {
    "declaration": returning.record_declaration,
    "clearance": returning.record_clearance,
    "reconfirmation": returning.record_reconfirmation,
    "visit": returning.record_visit,
}
DATED = {
    "declaration": "signed_on",
    "clearance": "given_on",
    "reconfirmation": "reconfirmed_on",
    "visit": "visited_on",
    "reason": "state_on",
}
COPIES = (
    ("original_to", QT_TRANSLATE_NOOP("Returning", "Original goes to")),
    ("copy_1_to", QT_TRANSLATE_NOOP("Returning", "First copy")),
    ("copy_2_to", QT_TRANSLATE_NOOP("Returning", "Second copy")),
    ("copy_3_to", QT_TRANSLATE_NOOP("Returning", "Third copy")),
)


@dataclass(frozen=True)
class Subject:
    """Whose record it is: the family with its version, its head, and who asks."""

    family_id: int
    version: int
    head_id: int | None = None
    asker: str = ""


def record(session: Any, kind: str, family_id: int, version: int, *, move: bool = False, **values: Any) -> int:
    """Record a declaration, clearance, reconfirmation or visit; with `move` the family takes the step as well."""
    with thought_over():
        return int(SERVICES[kind](session, family_id, version, move=move, **values))


def record_and_step(session: Any, kind: str, family_id: int, version: int, **values: Any) -> int:
    """Record what a step needs and take it, in one."""
    return record(session, kind, family_id, version, move=True, **values)


def change(session: Any, kind: str, family_id: int, record_id: int, version: int, **values: Any) -> int:
    """Change a record that is there."""
    if kind == "visit":
        return visits.change_visit(session, family_id, record_id, version, **values)
    return returning.change_record(session, kind, record_id, version, **values)


def take_back(session: Any, kind: str, record_id: int, version: int, *, revoked_on: date) -> int:
    """Note that a declaration or clearance was taken back."""
    with thought_over():
        return returning.change_record(session, kind, record_id, version, revoked_on=revoked_on)


def step_text(offer: Offer) -> str:
    """Return the words of the box that takes a step together with a record."""
    text = translate("Returning", "Take the step too: {step}")
    return text.format(step=shown(offer.text).rstrip("…"))


@contextmanager
def thought_over() -> Iterator[None]:
    """Refuse a step when a colleague was faster: it must be thought over again."""
    try:
        yield
    except Stale as stale:
        raise Refused(
            Filled("{who} changed this family file in the meantime.", who=stale.who),
            "Go back, look at it again, and take the step then.",
            name="stale_step",
        ) from stale


def fields(kind: str, family_id: int, offer: Offer | None = None) -> list[Field]:
    """Return the fields of a record of a kind; of a reason to leave, those of the step."""
    return list(_FIELDS[kind](family_id, offer))


def start(kind: str, subject: Subject) -> dict[str, Any]:
    """Return what a new record begins with: today, the person at work, and the usual copies."""
    known: dict[str, dict[str, Any]] = {
        "declaration": {
            "person_id": subject.head_id,
            "for_dependants": True,
            "language": formats.language() if formats.language() in CODES["language"] else "sr",
            **returning.COPIES,
        },
        "reconfirmation": {"reached_by": subject.asker, "channel": "phone"},
        "visit": {"visited_by": subject.asker},
    }
    return {DATED[kind]: today(), **known.get(kind, {})}


def _declaration(family_id: int, _offer: Offer | None) -> Sequence[Field]:
    signed = Field(
        "person_id", translate("Returning", "Signed by"), "choice", required=True, choices=partial(_signers, family_id)
    )
    copies = (Field(key, said(text), "choice", choices=choices("keeper", CODES["keeper"])) for key, text in COPIES)
    return (
        signed,
        Field("signed_on", translate("Returning", "Signed on"), "day", required=True),
        Field("for_dependants", translate("Returning", "The head signs for the dependants too"), "check", wide=True),
        Field("witness", translate("Returning", "Witness"), required=True),
        Field("place", translate("Returning", "Place of signing"), required=True),
        Field(
            "language",
            translate("Returning", "Language"),
            "choice",
            required=True,
            choices=choices("language", CODES["language"]),
        ),
        *copies,
    )


def _clearance(_family_id: int, _offer: Offer | None) -> Sequence[Field]:
    return (
        Field("authority", translate("Returning", "Authority"), required=True),
        Field("reference", translate("Returning", "Reference"), required=True),
        Field("given_on", translate("Returning", "Given on"), "day", required=True),
        Field("valid_to", translate("Returning", "Valid to"), "day", required=True),
    )


def _reconfirmation(_family_id: int, _offer: Offer | None) -> Sequence[Field]:
    return (
        Field("reconfirmed_on", translate("Returning", "Reconfirmed on"), "day", required=True),
        Field(
            "channel",
            translate("Returning", "How it was reached"),
            "choice",
            required=True,
            choices=choices("channel", CODES["channel"]),
        ),
        Field("reached_by", translate("Returning", "Reached by"), required=True, wide=True),
        Field("travel_from", translate("Returning", "Can travel from"), "day", required=True),
        Field("travel_to", translate("Returning", "Can travel until"), "day", required=True),
        Field("note", translate("Returning", "Note"), "note", most=500),
    )


def _visit(family_id: int, _offer: Offer | None) -> Sequence[Field]:
    yes_no = (True, translate("Returning", "yes")), (False, translate("Returning", "no"))
    return (
        Field("visit_id", translate("Returning", "Planned visit"), "choice", choices=partial(_planned, family_id)),
        Field("visited_on", translate("Returning", "Visited on"), "day", required=True),
        Field("visited_by", translate("Returning", "Who visited"), required=True),
        Field(
            "presence",
            translate("Returning", "The family is"),
            "choice",
            required=True,
            choices=choices("presence", CODES["presence"]),
        ),
        Field("package_full", translate("Returning", "Package was full"), "choice", choices=yes_no),
        Field("next_on", translate("Returning", "Next visit on"), "day"),
        Field("living_conditions", translate("Returning", "Living conditions"), "note", most=1000),
        Field("needs", translate("Returning", "What is needed"), "note", most=1000),
    )


def _reason(_family_id: int, offer: Offer | None) -> Sequence[Field]:
    target = next(move.target for move in RETURN_PATH.moves if offer is not None and move.name == offer.move)
    kinds = choices("reason", CODES[target])
    return (
        Field("state_on", translate("Families", "Date"), "day", required=True),
        Field("reason", translate("Returning", "Kind of reason"), "choice", required=True, choices=kinds),
        Field("state_reason", family_words.field("state_reason"), "note", required=True, most=500),
    )


_FIELDS: Mapping[str, Callable[..., Sequence[Field]]] = {
    "declaration": _declaration,
    "clearance": _clearance,
    "reconfirmation": _reconfirmation,
    "visit": _visit,
    "reason": _reason,
}


def _signers(family_id: int, session: Any) -> Sequence[tuple[int, str]]:
    return returning.signers(session, family_id)


def _planned(family_id: int, session: Any) -> Sequence[tuple[int, str]]:
    rows = visits.open_visits(session, family_id)
    return [(row.id, f"{months(row.months)} · {formats.day(row.due_on)}") for row in rows]
