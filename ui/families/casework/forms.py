"""The short questions of the case file: a note, a task, what a step of a task needs."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.families import casework
from ui.families.casework import words
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.grants.step_form import today
from ui.tasks import Tasks

translate = QCoreApplication.translate
DOMAINS = frozenset({"families"})
Members = Sequence[Mapping[str, Any]]


def day(key: str, label: str, *, required: bool = True, group: str = "") -> Field:
    """Return a field for a whole day."""
    return Field(key, label, "day", required, hint=translate("Families", "day. month. year."), group=group)


def whom(members: Members, label: str, *, required: bool) -> Field:
    """Return a field for one of the family's members."""
    choices = tuple((one["id"], one["name"]) for one in members)
    return Field("person_id", label, "choice", required, choices)


def ask_note(parent: QWidget, tasks: Tasks, file: Any, row: Any = None) -> FormDialog:
    """Ask for a new note of a FamilyFile, or for the correction of one's own."""
    fields = [
        Field("text", translate("Families", "Note"), "note", True),
        day("dated_on", translate("Families", "Date")),
        whom(file.members, translate("Families", "About"), required=False),
    ]
    if row is None:
        args, version = (file.family["id"],), None
        values: dict[str, Any] = {"dated_on": today()}
    else:
        args, version = (row.id,), row.version
        values = {"text": row.text, "dated_on": row.day, "person_id": row.person_id}
    service = casework.add_note if row is None else casework.correct_note
    draft = f"family/{file.family['id']}/note" if row is None else f"note/{row.id}"
    form = Form(
        tasks, fields, service, args=args, version=version, values=values, draft=draft, domains=DOMAINS, columns=1
    )
    title = translate("Families", "New note") if row is None else translate("Families", "Correct the note")
    note = "" if row is None else translate("Families", "What stood there before is kept in the history.")
    return opened(parent, title, form, translate("Families", "Save"), note)


def ask_task(parent: QWidget, tasks: Tasks, family: Any = None, row: Mapping[str, Any] | None = None) -> FormDialog:
    """Ask for a new task, of a family or of none, or for the changes of an open one (a row of `casework.task`)."""
    fields = [
        Field("title", translate("Families", "What is to be done"), required=True, wide=True),
        day("due_on", translate("Families", "Due on")),
        day("remind_on", translate("Families", "Remind from"), required=False),
        Field("assigned_to", translate("Families", "Assigned to"), "choice", True, casework.colleagues, wide=True),
    ]
    me = tasks.office.staff.id if tasks.office is not None else None
    if row is None:
        args, version, values = (family["id"] if family else None,), None, {"assigned_to": me, "due_on": today()}
    else:
        args, version, values = (row["id"],), row["version"], dict(row)
        if values["remind_on"] == values["due_on"]:
            values["remind_on"] = None
    service = casework.add_task if row is None else casework.change_task
    form = Form(tasks, fields, service, args=args, version=version, values=values, domains=DOMAINS)
    title = translate("Families", "New task") if row is None else translate("Families", "Change the task")
    note = f"{family['number']} · {family['title']}" if family else ""
    return opened(parent, title, form, translate("Families", "Save"), note)


def ask_drop(parent: QWidget, tasks: Tasks, task_id: int, version: int, title: str) -> FormDialog:
    """Ask why a task is dropped."""
    fields = [Field("state_reason", translate("Families", "Reason"), "note", True, most=500)]
    form = Form(tasks, fields, casework.move_task, args=(task_id, version, "drop"), domains=DOMAINS, columns=1)
    verb = translate("Families", "Drop the task")
    return opened(parent, verb, form, verb, title)


def opened(parent: QWidget, title: str, form: Form, verb: str, note: str) -> FormDialog:
    """Open a dialog with a form and go to its first field."""
    dialog = FormDialog(parent, title, form, verb, note)
    dialog.open()
    form.fields.focus_first()
    return dialog


def paper_fields(members: Members) -> list[Field]:
    """Return the fields of a paper of identity."""
    kinds = tuple((kind, words.paper(kind)) for kind in casework.PAPERS)
    return [
        whom(members, translate("Families", "Whose"), required=True),
        Field("kind", translate("Families", "Paper"), "choice", True, kinds),
        Field("number", translate("Families", "Number"), required=True),
        Field("issued_by", translate("Families", "Issued by")),
        day("issued_on", translate("Families", "Issued on"), required=False),
        day("valid_until", translate("Families", "Valid until"), required=False),
    ]


def ask_paper(parent: QWidget, tasks: Tasks, members: Members, row: Any = None) -> FormDialog:
    """Ask for a new paper of identity of one of the members, or for the changes of one that is there."""
    fields = paper_fields(members)
    if row is None:
        form = Form(tasks, fields, _add_paper, domains=DOMAINS)
        return opened(parent, translate("Families", "New paper of identity"), form, translate("Families", "Save"), "")
    keys = [field.key for field in fields]
    values = {key: getattr(row, key) for key in keys}
    form = Form(
        tasks,
        fields[1:],
        casework.change_identity_paper,
        args=(row.id,),
        version=row.version,
        values=values,
        domains=DOMAINS,
    )
    title = translate("Families", "Change the paper of identity")
    return opened(parent, title, form, translate("Families", "Save"), row.person)


def _add_paper(session: Any, *, person_id: int, **typed: Any) -> int:
    return casework.add_identity_paper(session, person_id, **typed)
