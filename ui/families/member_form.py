"""The forms of a member: a new one, and the changes of one that exists."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.families.duplicates import note
from services.families.households import change_member, join_household, member
from ui.families import words
from ui.families.duplicates.entry import EntryCheck
from ui.families.fields import person_fields, relation_field
from ui.families.jmbg import JmbgHint
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormSheet
from ui.page import Page

translate = QCoreApplication.translate
DOMAINS = frozenset({"families"})


def add_member(page: Page, file: Any) -> FormSheet:
    """Open the form of a new member of a FamilyFile."""
    family = file.family
    group = translate("Families", "Member")
    day = translate("Families", "day. month. year.")
    fields = [
        *person_fields(translate("Families", "Person")),
        relation_field(group, with_head=not any(one["relation"] == "head" for one in file.members)),
        Field("from_on", words.field("from_on"), "day", True, hint=day, group=group),
    ]
    answers: dict[int, dict[str, Any]] = {}
    form = Form(
        page.desk.tasks,
        fields,
        enter,
        args=(family["id"], answers),
        values={"from_on": date.today(), **_name_of_head(file)},  # noqa: DTZ011 - the office's own calendar
        draft=f"family/{family['id']}/member",
        domains=DOMAINS,
        columns=3,
    )
    verb = translate("Families", "Add to the family")
    sheet = _open(page, translate("Families", "New member"), form, verb, f"{family['number']} · {family['title']}")
    EntryCheck(page, answers, family["id"]).watch(sheet)
    return sheet


def enter(session: Any, family_id: int, answers: Mapping[int, Mapping[str, Any]], **typed: Any) -> int:
    """Add a member with what was typed, and keep what was said of possible doubles; raises Refused with the field."""
    person_id = join_household(session, family_id, **typed)
    note(session, family_id, answers)
    return person_id


def edit_member(page: Page, file: Any, person_id: int) -> None:
    """Read a member and open the form; one who is gone is told about."""
    page.tasks.read(page, partial(_read, person_id), partial(_edit, page, file))


def _edit(page: Page, file: Any, person: Any) -> None:
    family = file.family
    relation = relation_field(translate("Families", "Member"), with_head=True)
    fields = [*person_fields(translate("Families", "Person")), relation]
    form = Form(
        page.desk.tasks,
        fields,
        change_member,
        args=(person["id"],),
        version=person["version"],
        values=person,
        draft=f"person/{person['id']}",
        domains=DOMAINS,
        columns=3,
    )
    name = f"{person['family_name']} {person['given_name']}"
    title = translate("Families", "Edit {name}").format(name=name)
    _open(page, title, form, translate("Families", "Save"), f"{family['number']} · {family['title']}")


def _open(page: Page, title: str, form: Form, verb: str, note: str) -> FormSheet:
    JmbgHint(form.fields)
    sheet = FormSheet(title, form, verb, note)
    page.open_sheet(sheet)
    form.fields.focus_first()
    return sheet


def _name_of_head(file: Any) -> dict[str, str]:
    """Most members share the head's family name; it is only a start, typed over when it differs."""
    head = next((one for one in file.members if one["relation"] == "head"), None)
    return {"family_name": head["family_name"]} if head is not None else {}


def _read(person_id: int, session: Any) -> Any:
    return member(session, person_id)
