"""Every change of a family in plain words: fields by their names, codes and places by their words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.documents import KIND_WORDS
from services.history import Change
from ui import formats
from ui.families import words
from ui.stages import Step
from ui.texts import shown

translate = QCoreApplication.translate
_PLACES = frozenset({"origin_place_id", "present_place_id", "return_place_id"})
_UNSAID = frozenset({"state", "state_on", "state_reason", "jmbg_note", "organisation_id", "import_run_id"})
_UNSAID_OF_OTHERS = frozenset({"import_run_id", "withdrawn"})
_MOST = 60


@dataclass(frozen=True)
class Known:
    """What turns ids of a family's history into names."""

    members: Mapping[int, str]
    memberships: Mapping[int, str]
    papers: Mapping[int, str]
    places: Mapping[str, str]


def known(file: Any, known_places: Sequence[tuple[str, str]]) -> Known:
    """Return what a FamilyFile and the list of places say about ids."""
    return Known(
        {member["id"]: member["name"] for member in file.members},
        {member["membership_id"]: member["name"] for member in file.members},
        {paper["id"]: f"{shown(KIND_WORDS.get(paper['kind'], ''))}, {paper['more']}" for paper in file.papers},
        dict(known_places),
    )


def entries(changes: Sequence[Change], names: Known) -> Iterator[Step]:
    """Yield what happened as steps, newest first; what says nothing to people is left out."""
    for change in changes:
        text, state = _said(change, names)
        if text:
            yield Step(text, f"{formats.moment(change.at.astimezone())} · {change.who}", state)


def _said(change: Change, names: Known) -> tuple[str, str]:
    fields = {name: (before, after) for name, before, after in change.fields}
    if change.thing == "family":
        return _family(change, fields, names)
    if change.thing == "person":
        return _person(change, fields, names), "done"
    if change.thing == "document":
        return _paper(change, fields, names), "done"
    if change.thing == "membership":
        return _membership(change, fields, names), "done"
    return _other(change, fields, names), "done"


def _family(change: Change, fields: Mapping[str, Any], names: Known) -> tuple[str, str]:
    if change.action == "insert":
        return translate("Families", "The family file was opened"), "done"
    parts = [*_stage(fields), *_changed(fields, names)]
    bad = "state" in fields and words.stage_tone(fields["state"][1]) == "bad"
    return "\n".join(parts), "bad" if bad else "done"


def _stage(fields: Mapping[str, Any]) -> Iterator[str]:
    if "state" not in fields:
        return
    stage, reason = words.stage(fields["state"][1]), fields.get("state_reason", (None, None))[1]
    on = formats.day(_date(fields.get("state_on", (None, None))[1]))
    text = translate("Families", "Stage: {stage}").format(stage=stage)
    yield f"{text}, {on}" if on else text
    if reason:
        yield translate("Families", "Reason: {reason}").format(reason=reason)


def _person(change: Change, fields: Mapping[str, Any], names: Known) -> str:
    name = names.members.get(change.row_id, translate("Families", "A member"))
    if change.action == "insert":
        return translate("Families", "{name} was entered").format(name=name)
    return _about(name, _changed(fields, names))


def _membership(change: Change, fields: Mapping[str, Any], names: Known) -> str:
    if change.action == "insert":
        return ""
    name = names.memberships.get(change.row_id, translate("Families", "A member"))
    return _about(name, _changed(fields, names))


def _paper(change: Change, fields: Mapping[str, Any], names: Known) -> str:
    name = names.papers.get(change.row_id, "")
    if change.action == "insert":
        return translate("Families", "Document attached: {name}").format(name=name or "–")
    if fields.get("withdrawn", (None, None))[1]:
        return translate("Families", "A document was withdrawn")
    return _about(translate("Families", "Document {name}").format(name=name), _changed(fields, names))


def _other(change: Change, fields: Mapping[str, Any], names: Known) -> str:
    """A row of any other table, under the name the bottom line gives it."""
    thing = translate("Things", change.thing.replace("_", " ")).capitalize()
    if change.action == "insert":
        return translate("Families", "{thing}: entered").format(thing=thing)
    if fields.get("withdrawn", (None, None))[1]:
        return translate("Families", "{thing}: taken out").format(thing=thing)
    return _about(thing, _changed(fields, names, unsaid=_UNSAID_OF_OTHERS))


def _about(name: str, parts: Iterator[str]) -> str:
    found = list(parts)
    return "\n".join([name, *found]) if found else ""


def _changed(fields: Mapping[str, Any], names: Known, unsaid: frozenset[str] = _UNSAID) -> Iterator[str]:
    for name, (before, after) in fields.items():
        if name == "organisation_id":
            yield translate("Families", "The organisation was changed")
        if name in unsaid or name.endswith("_by") or (name == "born_year" and "born_on" in fields):
            continue
        if name not in _PLACES and name.endswith(("_id", "_to")):
            yield translate("Families", "{field}: changed").format(field=words.field(name))
            continue
        sides = _word(name, before, names), _word(name, after, names)
        yield translate("Families", "{field}: {before} → {after}").format(
            field=words.field(name), before=sides[0], after=sides[1]
        )


def _word(name: str, value: Any, names: Known) -> str:
    if value in (None, ""):
        return "–"
    if name in _PLACES:
        return names.places.get(str(value), "…")
    if name.endswith(("_on", "_until")):
        return formats.day(_date(value))
    coded = {
        "accommodation": words.accommodation,
        "relation": words.relation,
        "sex": words.sex,
        "jmbg_check": words.check,
        "kind": _kind,
        "state": _state,
    }
    text = coded[name](value) if name in coded else str(value)
    return text if len(text) <= _MOST else text[: _MOST - 1] + "…"


def _state(state: str) -> str:
    return shown(state.replace("_", " "))


def _kind(kind: str) -> str:
    return shown(KIND_WORDS.get(kind, kind.replace("_", " ")))


def _date(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value
