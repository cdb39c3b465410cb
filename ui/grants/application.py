"""The form of an application: whose it is, what for, how much, and from which budget line."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from services import families, grants, programme
from ui.cards import Card
from ui.fields import Choices, Field
from ui.form import Form
from ui.form_sheet import FormSheet
from ui.grants.family_picker import FamilyPicker
from ui.grants.step_form import DOMAINS, today
from ui.tasks import Tasks

translate = QCoreApplication.translate


class ApplicationForm(Form):
    """A new application: the family is found first, then its people are offered as applicants."""

    def __init__(self, tasks: Tasks) -> None:
        self.picker = FamilyPicker(tasks)
        self._readers = tasks
        fields = [*_fields(), _received()]
        super().__init__(tasks, fields, _add, values={"received_on": today()}, domains=DOMAINS, draft="application")
        self.picker.chosen.connect(self._take_family)

    def values(self) -> dict[str, Any]:
        """Return what is typed with the family chosen."""
        return {**super().values(), "family_id": self.picker.family}

    def save(self) -> None:
        """Save, once a family is chosen."""
        if self.picker.family is None:
            self.picker.show_problem(self.tr("Choose the family first."))
            self.picker.field.setFocus()
        else:
            super().save()

    def _take_family(self, family: int | None) -> None:
        if family is None:
            self._offer(())
        else:
            self._readers.read(self, partial(_people, family), self._offer)

    def _offer(self, people: Choices) -> None:
        editor = self.fields.boxes["applicant_id"].editor
        editor.offer(people)
        editor.show_value(people[0][0] if people else None)


def new_sheet(tasks: Tasks) -> FormSheet:
    """Return the sheet of a new application."""
    form = ApplicationForm(tasks)
    sheet = FormSheet(translate("Application", "New application"), form, translate("Application", "Save application"))
    card = Card(translate("Application", "Family"))
    card.add(form.picker)
    sheet.body.insertWidget(0, card)
    form.picker.field.setFocus()
    return sheet


def change_sheet(tasks: Tasks, file: Any) -> FormSheet:
    """Return the sheet of an application that was entered and may still be changed."""
    row = file.grant
    form = Form(
        tasks,
        _fields(partial(_people, row["family_id"])),
        grants.change_application,
        args=(row["id"],),
        version=row["version"],
        values=row,
        domains=DOMAINS,
    )
    title = translate("Application", "Application {number}").format(number=row["number"])
    note = translate("Application", "Whoever changes an application is its maker: another person approves it.")
    return FormSheet(title, form, translate("Application", "Save application"), note)


def _fields(people: Any = ()) -> list[Field]:
    group = translate("Application", "What is asked for")
    return [
        Field(
            "activity",
            translate("Application", "Activity"),
            required=True,
            hint=translate("Application", "for example: beekeeping"),
            group=group,
        ),
        Field("amount", translate("Application", "Amount asked for (EUR)"), "money", required=True, group=group),
        Field(
            "budget_line_id",
            translate("Application", "Budget line"),
            "choice",
            required=True,
            choices=_lines,
            group=group,
        ),
        Field("applicant_id", translate("Application", "Applicant"), "choice", choices=people, group=group),
    ]


def _received() -> Field:
    group = translate("Application", "What is asked for")
    return Field("received_on", translate("Application", "Received on"), "day", required=True, group=group)


def _lines(session: Any) -> Choices:
    return [(row.id, f"{row.code} {row.name}") for row in programme.budget_lines(session)]


def _people(family: int, session: Any) -> Choices:
    return [(member["id"], member["name"]) for member in families.family_file(session, family).members]


def _add(session: Any, **typed: Any) -> int:
    return grants.add_application(session, **typed)
