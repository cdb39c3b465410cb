"""The questions of assistance and referral: a request, a step of one, a referral, an agency and a contact there."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services import programme
from services.families import agencies, assistance, referrals
from ui import formats
from ui.families.assistance import words
from ui.families.casework.forms import DOMAINS, day, opened, whom
from ui.families.family_form import with_phones
from ui.families.place_search import search_any_script
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.grants.step_form import today
from ui.tasks import Tasks

translate = QCoreApplication.translate
_DATA = "data_"
_FIRST_DATA = ("identity", "contact")


def _title(file: Any) -> str:
    return f"{file.family['number']} · {file.family['title']}"


def ask_request(parent: QWidget, tasks: Tasks, file: Any, row: Mapping[str, Any] | None = None) -> FormDialog:
    """Ask what a family (FamilyFile) wants help with, or for the changes of an open request."""
    me = tasks.office.staff.id
    values = {"requested_on": today(), "assigned_to": me, "usual": True} if row is None else dict(row)
    args, version = ((file.family["id"],), None) if row is None else ((row["id"],), row["version"])
    form = Form(
        tasks,
        list(_request_fields(file, is_new=row is None)),
        enter_request if row is None else assistance.change_request,
        args=args,
        version=version,
        values=values,
        draft=f"family/{file.family['id']}/request" if row is None else "",
        domains=DOMAINS,
    )
    title = translate("Families", "New request") if row is None else translate("Families", "Change the request")
    return opened(parent, title, form, translate("Families", "Save"), _title(file))


def _request_fields(file: Any, *, is_new: bool) -> Iterator[Field]:
    yield Field("kind", translate("Families", "Kind"), "choice", required=True, choices=words.kinds())
    yield whom(file.members, translate("Families", "For whom, if not for all"), required=False)
    yield Field("asked", translate("Families", "What is asked"), required=True, wide=True)
    yield day("requested_on", translate("Families", "Asked on"))
    hint = translate("Families", "as usual, when left empty")
    due = translate("Families", "Due on")
    yield Field("due_on", due, "day", hint=hint) if is_new else day("due_on", due)
    workers = translate("Families", "Assigned to")
    yield Field("assigned_to", workers, "choice", required=True, choices=assistance.case_workers)
    if is_new:
        yield Field("usual", translate("Families", "Add the usual steps"), "check", wide=True)


def enter_request(session: Any, family_id: int, *, usual: bool, **typed: Any) -> int:
    """Enter a request as typed, with the usual steps in the language of the screen if they are wanted."""
    return assistance.add_request(session, family_id, usual_in=formats.language() if usual else "", **typed)


def ask_step(parent: QWidget, tasks: Tasks, request: Mapping[str, Any], row: Any = None) -> FormDialog:
    """Ask for a further step of a request, or for the changes of one."""
    fields = [
        Field("what", translate("Families", "What is to be done"), required=True, wide=True),
        Field("agency_id", translate("Families", "Agency"), "choice", choices=agencies.in_use, wide=True),
        day("due_on", translate("Families", "Due on"), required=False),
    ]
    args, version = ((request["id"],), None) if row is None else ((row.id,), row.version)
    values = {} if row is None else {"what": row.what, "agency_id": row.agency_id, "due_on": row.due_on}
    service = assistance.add_step if row is None else assistance.change_step
    form = Form(tasks, fields, service, args=args, version=version, values=values, domains=DOMAINS)
    title = translate("Families", "New step") if row is None else translate("Families", "Change the step")
    return opened(parent, title, form, translate("Families", "Save"), request["asked"])


def ask_result(parent: QWidget, tasks: Tasks, request: Mapping[str, Any], row: Any) -> FormDialog:
    """Ask what came of a step, with the paper that shows it; a step that was not ticked off is."""
    fields = [
        day("done_on", translate("Families", "Done on")),
        Field(
            "document_id",
            translate("Families", "Paper among the family's documents"),
            "choice",
            choices=partial(_papers, request["family_id"]),
        ),
        Field("result", translate("Families", "What came of it"), "note", most=1000, wide=True),
    ]
    values = {"done_on": row.done_on or today(), "document_id": row.document_id, "result": row.result}
    service = assistance.change_step if row.done_on else _tick
    version = row.version if row.done_on else None
    args = (row.id,) if row.done_on else (row.id, row.version)
    form = Form(tasks, fields, service, args=args, version=version, values=values, domains=DOMAINS)
    return opened(parent, translate("Families", "Step taken"), form, translate("Families", "Save"), row.what)


def _tick(session: Any, step_id: int, version: int, **typed: Any) -> int:
    return assistance.tick(session, step_id, version, **typed)


def _papers(family_id: int, session: Any) -> Any:
    return assistance.papers(session, family_id)


def ask_referral(parent: QWidget, tasks: Tasks, file: Any, row: Mapping[str, Any] | None = None) -> FormDialog:
    """Ask where a family (FamilyFile) is referred to, why and with which data, or for the changes of a draft."""
    shared = _FIRST_DATA if row is None else row["shared"].split()
    values = {"drafted_on": today()} if row is None else dict(row)
    args, version = ((file.family["id"],), None) if row is None else ((row["id"], row["shared"]), row["version"])
    form = Form(
        tasks,
        list(_referral_fields(file)),
        enter_referral if row is None else change_referral,
        args=args,
        version=version,
        values={**values, **{_DATA + code: code in shared for code in referrals.DATA_WORDS}},
        draft=f"family/{file.family['id']}/referral" if row is None else "",
        domains=DOMAINS,
    )
    title = translate("Families", "New referral") if row is None else translate("Families", "Change the referral")
    return opened(parent, title, form, translate("Families", "Save"), _title(file))


def _referral_fields(file: Any) -> Iterator[Field]:
    yield Field("agency_id", translate("Families", "Agency"), "choice", required=True, choices=agencies.in_use)
    yield whom(file.members, translate("Families", "Who is referred, if not all"), required=False)
    yield Field("reason", translate("Families", "Reason"), "note", required=True, most=1000, wide=True)
    yield day("drafted_on", translate("Families", "Drafted on"))
    yield day("answer_by", translate("Families", "Answer expected by"), required=False)
    group = translate("Families", "Data passed on")
    for code in referrals.DATA_WORDS:
        yield Field(_DATA + code, words.data(code), "check", group=group)


def enter_referral(session: Any, family_id: int, **typed: Any) -> int:
    """Draft a referral as typed: each kind of data is ticked on its own."""
    return referrals.add_referral(session, family_id, shared=_ticked((), typed), **_rest(typed))


def change_referral(session: Any, referral_id: int, shared: str, version: int, **typed: Any) -> int:
    """Change a draft as typed; of the ticks only the changed ones come, `shared` are those of before."""
    more = {"shared": _ticked(shared.split(), typed)} if len(_rest(typed)) < len(typed) else {}
    return referrals.change_referral(session, referral_id, version, **_rest(typed), **more)


def _ticked(before: Any, typed: Mapping[str, Any]) -> list[str]:
    return [code for code in referrals.DATA_WORDS if typed.get(_DATA + code, code in before)]


def _rest(typed: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in typed.items() if not key.startswith(_DATA)}


def ask_agency(parent: QWidget, tasks: Tasks, row: Mapping[str, Any] | None = None) -> FormDialog:
    """Ask for a new agency, or for the changes of one."""
    args, version, values = ((), None, {}) if row is None else ((row["id"],), row["version"], dict(row))
    service: Callable[..., int] = enter_agency if row is None else change_agency
    form = Form(tasks, list(_agency_fields()), service, args=args, version=version, values=values, domains=DOMAINS)
    search_any_script(form.fields.boxes["place_id"].editor.widget)
    title = translate("Families", "New agency") if row is None else translate("Families", "Change the agency")
    return opened(parent, title, form, translate("Families", "Save"), "")


def _agency_fields() -> Iterator[Field]:
    yield Field("name", translate("Families", "Name"), required=True, wide=True)
    yield Field("kind", translate("Families", "Kind"), "choice", required=True, choices=words.agency_kinds())
    yield Field("place_id", translate("Families", "Place"), "choice", choices=_places)
    yield Field("address", translate("Families", "Address"))
    several = translate("Families", "with commas between")
    yield Field("phone", translate("Families", "Phones"), hint=several)
    yield Field("email", translate("Families", "E-mail"))
    yield Field("web", translate("Families", "Web"))
    note = translate("Families", "What a colleague should know")
    yield Field("note", note, "note", most=1000, wide=True)


def _places(session: Any) -> tuple[tuple[int, str], ...]:
    return tuple((int(value), word) for value, word in programme.places(session))


def enter_agency(session: Any, **typed: Any) -> int:
    """Enter an agency as typed."""
    return agencies.add_agency(session, **with_phones(typed))


def change_agency(session: Any, agency_id: int, version: int, **changed: Any) -> int:
    """Change an agency as typed."""
    return agencies.change_agency(session, agency_id, version, **with_phones(changed))


def ask_contact(parent: QWidget, tasks: Tasks, agency: Mapping[str, Any], row: Any = None) -> FormDialog:
    """Ask for a new contact at an agency, or for the changes of one."""
    fields = [
        Field("name", translate("Families", "Name"), required=True),
        Field("duty", translate("Families", "What they see to")),
        Field("phone", translate("Families", "Phone"), "phone"),
        Field("email", translate("Families", "E-mail")),
    ]
    args, version = ((agency["id"],), None) if row is None else ((row.id,), row.version)
    values = {} if row is None else {key: getattr(row, key) for key in ("name", "duty", "phone", "email")}
    service = agencies.add_contact if row is None else agencies.change_contact
    form = Form(tasks, fields, service, args=args, version=version, values=values, domains=DOMAINS)
    title = translate("Families", "New contact") if row is None else translate("Families", "Change the contact")
    return opened(parent, title, form, translate("Families", "Save"), agency["name"])
