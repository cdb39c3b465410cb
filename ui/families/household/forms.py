"""The forms of household changes: one sheet for each, with the fields it needs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from services.errors import Refused
from services.families import RELATION_TEXTS, acts, family_file
from services.families.households import stored
from services.families.taking_back import take_back
from ui.cards import Card
from ui.families import words
from ui.families.fields import relation_field
from ui.families.household.kinds import said
from ui.families.jmbg import JmbgHint
from ui.fields import Choices, Field
from ui.form import Form
from ui.form_sheet import FormDialog, FormSheet
from ui.grants.family_picker import FamilyPicker
from ui.labels import label
from ui.page import Page
from ui.tasks import Tasks

translate = QCoreApplication.translate
DOMAINS = frozenset({"families", "grants"})
WHO, GRANT = "who_", "grant_"
MOVABLE = ("applied", "returned")
"""Grants that can go along in a split: those not decided on yet."""
_NOTES = {
    "birth": QT_TRANSLATE_NOOP("Household", "The child is a member from the day of birth."),
    "death": QT_TRANSLATE_NOOP("Household", "The person is counted until that day and stays in the history."),
    "marriage": QT_TRANSLATE_NOOP("Household", "Who lives in another family of the register leaves it on that day."),
    "move_in": QT_TRANSLATE_NOOP("Household", "Who lives in another family of the register leaves it on that day."),
    "move_out": QT_TRANSLATE_NOOP("Household", "Leave the family empty for people the office does not follow."),
    "split": QT_TRANSLATE_NOOP(
        "Household", "Those who leave get a file and a number of their own. Contracted grants stay in this file."
    ),
    "new_head": QT_TRANSLATE_NOOP("Household", "The family is titled by its head."),
}


class PickingForm(Form):
    """A form with a family to find above it; `values` carry it under `picks`, and its people may be offered."""

    def __init__(self, tasks: Tasks, picks: str, *args: Any, **kw: Any) -> None:
        self.picker = FamilyPicker(tasks)
        self._readers, self._picks = tasks, picks
        super().__init__(tasks, *args, **kw)
        self.picker.chosen.connect(self._take_family)

    def values(self) -> dict[str, Any]:
        """Return what is typed with the family chosen."""
        return {**super().values(), self._picks: self.picker.family}

    def _take_family(self, family: int | None) -> None:
        if "person_id" not in self.fields.boxes:
            return
        if family is None:
            self._offer(())
        else:
            self._readers.read(self, partial(_people, family), self._offer)

    def _offer(self, people: Choices) -> None:
        self.fields.boxes["person_id"].editor.offer(people)


def ask_change(page: Page, file: Any, kind: str, person: int | None = None) -> FormSheet:
    """Open the form of a household change of a FamilyFile; `person` is the member chosen in the list."""
    tasks, family = page.desk.tasks, file.family
    make = {"birth": _birth, "death": _death, "split": _split, "new_head": _new_head, "move_out": _move_out}
    form = make.get(kind, partial(_join, kind))(tasks, file, person)
    whose = f"{family['number']} · {family['title']}"
    sheet = FormSheet(said(kind), form, translate("Household", "Enter the change"), whose)
    if isinstance(form, PickingForm):
        card = Card(_picked(kind))
        card.add(form.picker)
        sheet.body.insertWidget(0, card)
    sheet.body.insertWidget(0, label(translate("Household", _NOTES[kind]), "muted", wrap=True))
    page.open_sheet(sheet)
    form.fields.focus_first()
    return sheet


def ask_back(parent: QWidget, tasks: Tasks, act_id: int, title: str, what: str) -> FormDialog:
    """Ask for the reason to take a household change back, and do it."""
    form = Form(tasks, [_reason(required=True)], take_back, args=(act_id,), domains=DOMAINS, columns=1)
    note = translate(
        "Household", "Everything it changed is as it was before. The change and its taking back stay listed."
    )
    dialog = FormDialog(parent, title, form, title.rstrip("…"), f"{what}\n{note}")
    dialog.open()
    return dialog


def _form(tasks: Tasks, fields: Sequence[Field], service: Callable[..., Any], family_id: int, **values: Any) -> Form:
    return Form(tasks, fields, service, args=(family_id,), values=_start(**values), domains=DOMAINS, columns=3)


def _start(**values: Any) -> dict[str, Any]:
    return {"on": date.today(), **values}  # noqa: DTZ011 - the office's own calendar


def _birth(tasks: Tasks, file: Any, _person: int | None) -> Form:
    child = translate("Household", "Child")
    fields = [
        _on(translate("Household", "Day of birth"), child),
        *_names(child, required=True),
        relation_field(child, with_head=False),
        _reason(child),
    ]
    head = next((one for one in file.members if one["relation"] == "head"), None)
    values = {"family_name": head["family_name"]} if head else {}
    return _form(tasks, fields, acts.record_birth, file.family["id"], **values)


def _death(tasks: Tasks, file: Any, person: int | None) -> Form:
    group = said("death")
    fields = [
        _member("person_id", translate("Household", "Who died"), file, group),
        _on(translate("Household", "Day of death"), group),
        _next_head(file, group),
        _reason(group),
    ]
    return Form(tasks, fields, acts.record_death, values=_start(person_id=person), domains=DOMAINS, columns=3)


def _join(kind: str, tasks: Tasks, file: Any, _person: int | None) -> Form:
    group, new = said(kind), translate("Household", "Somebody new to the register")
    service = acts.marry_in if kind == "marriage" else acts.move_in
    fields = [
        _on(translate("Household", "Day"), group),
        relation_field(group, with_head=False),
        Field("person_id", translate("Household", "Who of the family chosen above"), "choice", group=group),
        _reason(group),
        *_names(new, required=False),
        Field("born", words.field("born_on"), "date", group=new),
    ]
    values = _start(relation="spouse" if kind == "marriage" else None)
    args = (service, file.family["id"])
    form = PickingForm(tasks, "from_id", fields, joins, args=args, values=values, domains=DOMAINS, columns=3)
    JmbgHint(form.fields)
    return form


def _move_out(tasks: Tasks, file: Any, person: int | None) -> Form:
    group = translate("Household", "Who leaves")
    fields = [
        *_everybody(file, group),
        _on(translate("Household", "Day"), said("move_out")),
        _next_head(file, said("move_out")),
        _reason(said("move_out")),
    ]
    args, values = (file.family["id"],), _start(**{f"{WHO}{person}": True})
    return PickingForm(tasks, "to_family_id", fields, moves_out, args=args, values=values, domains=DOMAINS, columns=3)


def _split(tasks: Tasks, file: Any, person: int | None) -> Form:
    group = said("split")
    grants = [one for one in file.grants if one["state"] in MOVABLE]
    fields = [
        *_everybody(file, translate("Household", "Who leaves")),
        _on(translate("Household", "Day"), group),
        _member("head_id", translate("Household", "Head of the new family"), file, group),
        _next_head(file, group),
        _reason(group, required=True),
        *(
            Field(f"{GRANT}{one['id']}", f"{one['kind']} · {one['text']}", "check", group=_applications())
            for one in grants
        ),
    ]
    return _form(tasks, fields, splits, file.family["id"], **{f"{WHO}{person}": True, "head_id": None})


def _new_head(tasks: Tasks, file: Any, person: int | None) -> Form:
    group = said("new_head")
    chosen = next((one["id"] for one in file.members if one["id"] == person and one["relation"] != "head"), None)
    kinds = tuple(one for one in words.choices(RELATION_TEXTS, words.relation) if one[0] != "head")
    fields = [
        _member("head_id", said("new_head"), file, group),
        _on(translate("Household", "Day"), group),
        Field("before", translate("Household", "The head until now becomes"), "choice", True, kinds, group=group),
        _reason(group),
    ]
    return _form(tasks, fields, acts.new_head, file.family["id"], head_id=chosen, before="other")


def _names(group: str, *, required: bool) -> Iterator[Field]:
    on_document = translate("Families", "as on the document")
    for key in ("family_name", "given_name"):
        yield Field(key, words.field(key), required=required, hint=on_document, group=group)
    sexes = tuple((code, words.sex(code)) for code in ("f", "m"))
    yield Field("sex", words.field("sex"), "choice", choices=sexes, group=group)
    yield Field("jmbg", words.field("jmbg"), hint=translate("Families", "13 digits; may stay empty"), group=group)


def _on(text: str, group: str) -> Field:
    return Field("on", text, "day", True, hint=translate("Families", "day. month. year."), group=group)


def _reason(group: str = "", *, required: bool = False) -> Field:
    return Field("reason", words.field("state_reason"), "note", required, group=group, most=500)


def _member(key: str, text: str, file: Any, group: str, *, required: bool = True) -> Field:
    members = tuple((one["id"], one["name"]) for one in file.members)
    return Field(key, text, "choice", required, members, group=group)


def _next_head(file: Any, group: str) -> Field:
    text = translate("Household", "New head, when the head leaves")
    return _member("new_head_id", text, file, group, required=False)


def _everybody(file: Any, group: str) -> Iterator[Field]:
    for one in file.members:
        yield Field(f"{WHO}{one['id']}", f"{one['name']} · {words.relation(one['relation'])}", "check", group=group)


def _applications() -> str:
    return translate("Household", "Applications that go along")


def _picked(kind: str) -> str:
    if kind == "move_out":
        return translate("Household", "Into which family, if one of the register")
    return translate("Household", "From which family, if one of the register")


def _people(family: int, session: Any) -> Choices:
    return [(member["id"], member["name"]) for member in family_file(session, family).members]


def joins(session: Any, service: Callable[..., int], family_id: int, from_id: int | None = None, **typed: Any) -> int:
    """Let somebody join: the person chosen of a family, or whoever was typed; raises Refused for neither."""
    common = {key: typed.pop(key) for key in ("on", "relation", "reason")}
    person = typed.pop("person_id", None)
    if from_id is not None and person is None:
        raise Refused("Nobody of that family is chosen.", "Choose who joins.", "person_id", "nobody")
    if person is not None:
        return service(session, family_id, person_id=person, **common)
    for name in ("family_name", "given_name"):
        if not typed.get(name):
            raise Refused("Type who joins, or choose a family above.", "Type the name.", name, "nobody")
    return service(session, family_id, **common, **stored(typed))


def moves_out(session: Any, family_id: int, **typed: Any) -> int:
    """Let those ticked leave."""
    return acts.move_out(session, family_id, _ticked(typed, WHO), **_rest(typed))


def splits(session: Any, family_id: int, **typed: Any) -> int:
    """Let those ticked leave as a family of their own, with the grants ticked."""
    return acts.split_family(session, family_id, _ticked(typed, WHO), grants=_ticked(typed, GRANT), **_rest(typed))


def _ticked(typed: Mapping[str, Any], start: str) -> list[int]:
    return [int(key.removeprefix(start)) for key, value in typed.items() if key.startswith(start) and value]


def _rest(typed: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in typed.items() if not key.startswith((WHO, GRANT))}
