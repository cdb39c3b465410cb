"""The forms of a family: a new file with its head, and the changes of one that exists."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.errors import Refused
from services.families import change_family
from services.families.duplicates import note
from services.families.households import open_household
from services.values import parse_phones
from ui.buttons import button
from ui.families.duplicates.entry import EntryCheck
from ui.families.fields import PLACES, Lists, family_fields, person_fields
from ui.families.jmbg import JmbgHint
from ui.families.place_form import ask_place
from ui.families.place_search import search_any_script
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormSheet
from ui.page import Page

translate = QCoreApplication.translate
DOMAINS = frozenset({"families"})


class FamilyFormSheet(FormSheet):
    """The form of a family; a place the list lacks can be added on the way."""

    def __init__(self, page: Page, title: str, form: Form, verb: str, note: str) -> None:
        super().__init__(title, form, verb, note)
        self._tasks = page.desk.tasks
        self.new_place = button(self.tr("Add a place to the list…"), self._ask_place, icon="place")
        self.foot.insertWidget(0, self.new_place)
        page.open_sheet(self)
        form.fields.focus_first()

    def _ask_place(self) -> None:
        ask_place(self.window(), self._tasks, self._offer_again)

    def _offer_again(self) -> None:
        editors = [self.form.fields.boxes[key].editor for key in PLACES]
        for editor in editors:
            self._tasks.read(editor, Lists().places, editor.offer)


def new_family(page: Page) -> FormSheet:
    """Open the form of a new family file over a page; `saved` carries its id."""
    head = list(person_fields(translate("Families", "Head of the family")))
    values = {"registered_on": date.today(), "accommodation": "unknown"}  # noqa: DTZ011 - the office's own calendar
    office = page.desk.tasks.office
    if office is not None and office.staff.organisation_id:
        values["organisation_id"] = office.staff.organisation_id
    answers: dict[int, dict[str, Any]] = {}
    form = _form(page, [*head, *family_fields(Lists())], enter, args=(answers,), values=values, draft="family/new")
    JmbgHint(form.fields)
    verb = translate("Families", "Open the family file")
    sheet = FamilyFormSheet(
        page,
        translate("Families", "New family"),
        form,
        verb,
        translate("Families", "{keys} saves").format(keys="Ctrl+S"),
    )
    EntryCheck(page, answers).watch(sheet)
    return sheet


def edit_family(page: Page, file: Any) -> FormSheet:
    """Open the form of a family that exists."""
    family = file.family
    identity = family["id"]
    form = _form(
        page,
        list(family_fields(Lists())),
        alter,
        args=(identity,),
        version=family["version"],
        values=family,
        draft=f"family/{identity}",
    )
    title = translate("Families", "Edit {number}").format(number=family["number"])
    return FamilyFormSheet(page, title, form, translate("Families", "Save"), family["title"])


def enter(session: Any, answers: Mapping[int, Mapping[str, Any]], **typed: Any) -> int:
    """Open a family file with what was typed, and keep what was said of possible doubles; raises Refused."""
    family_id = open_household(session, **with_phones(typed))
    note(session, family_id, answers)
    return family_id


def alter(session: Any, family_id: int, version: int, **changed: Any) -> int:
    """Change what was typed anew about a family; raises Refused with the field, Stale."""
    return change_family(session, family_id, version, **with_phones(changed))


def _form(page: Page, fields: list[Field], service: Callable[..., Any], **more: Any) -> Form:
    form = Form(page.desk.tasks, fields, service, domains=DOMAINS, columns=3, **more)
    for key in PLACES:
        search_any_script(form.fields.boxes[key].editor.widget)
    return form


def with_phones(typed: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was typed with its phones in their stored form; raises Refused for what is no phone."""
    if not typed.get("phone"):
        return dict(typed)
    read = parse_phones(typed["phone"])
    if read.problem:
        raise Refused(read.problem, read.remedy, field="phone", name="phone")
    return {**typed, "phone": ", ".join(read.value or ())}
