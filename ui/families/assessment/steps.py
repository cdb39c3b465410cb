"""The short questions of assessments and versions: a step with its date and reason, and a new assessment."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from services import programme
from services.errors import Refused, Stale
from services.families.assessment import start
from services.families.questionnaires import versions
from services.permissions import Offer
from services.texts import QT_TRANSLATE_NOOP, Filled
from ui.families.assessment import words
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.page import Page
from ui.tasks import Tasks
from ui.texts import shown, translate

DOMAINS = frozenset({"families", "assessments"})
_OVERTAKEN = QT_TRANSLATE_NOOP("assessment", "{who} changed this in the meantime.")
_LOOK_AGAIN = QT_TRANSLATE_NOOP("assessment", "Go back, look at it again, and take the step then.")


def ask_step(
    parent: QWidget,
    tasks: Tasks,
    offer: Offer,
    service: Callable[..., Any],
    args: tuple[Any, ...],
    note: str,
    over: Callable[[object], object],
) -> FormDialog:
    """Ask for the date and reason a step needs, and take it by `service(session, *args, **asked)`."""
    fields = {
        "state_on": Field("state_on", translate("Assessment", "Date"), "day", required=True),
        "state_reason": Field("state_reason", translate("Assessment", "Reason"), "note", required=True, most=500),
    }
    today = {"state_on": date.today()}  # noqa: DTZ011 - the office's own calendar
    asked = [fields[name] for name in offer.asks]
    form = Form(tasks, asked, _taken(service), args=args, values=today, domains=DOMAINS, columns=1)
    verb = shown(offer.text).rstrip("…")
    dialog = FormDialog(parent, verb, form, verb, note)
    dialog.saved.connect(over)
    dialog.open()
    return dialog


def ask_start(page: Page, family_id: int, note: str, opened: Callable[[int], object]) -> FormDialog:
    """Ask what is asked, when and by whom, then begin an assessment; `opened` is given its id."""
    places = Field("place_id", translate("Assessment", "Where"), "choice", choices=_places)
    fields = [
        Field("version_id", translate("Assessment", "Questionnaire"), "choice", required=True, choices=_in_use),
        Field("assessed_on", translate("Assessment", "Asked on"), "day", required=True),
        Field("visited_by", translate("Assessment", "Who visited")),
        places,
    ]
    office = page.tasks.office
    values = {"assessed_on": date.today(), "visited_by": office.staff.name if office else ""}  # noqa: DTZ011
    form = Form(page.tasks, fields, start, args=(family_id,), values=values, domains=DOMAINS, columns=1)
    page.tasks.read(form, _in_use, partial(_choose_only, form))
    verb = translate("Assessment", "Begin")
    dialog = FormDialog(page.window(), translate("Assessment", "New assessment"), form, verb, note)
    dialog.saved.connect(opened)
    dialog.open()
    return dialog


def _choose_only(form: Form, offered: Any) -> None:
    """Choose the questionnaire when there is only one."""
    if len(offered) == 1:
        form.fields.boxes["version_id"].editor.show_value(offered[0][0])


def _in_use(session: Any) -> tuple[tuple[int, str], ...]:
    used = [row for row in versions(session) if row["state"] == "in_use"]
    return tuple((row["id"], f"{words.titled(row['titles'])} · {row['number']}") for row in used)


def _places(session: Any) -> tuple[tuple[int, str], ...]:
    return tuple((int(value), name) for value, name in programme.places(session))


def _taken(service: Callable[..., Any]) -> Callable[..., Any]:
    """Return a service that refuses when a colleague was faster: the step must be thought over again."""

    def take(session: Any, *args: Any, **asked: Any) -> Any:
        try:
            return service(session, *args, **asked)
        except Stale as stale:
            raise Refused(Filled(_OVERTAKEN, who=stale.who), _LOOK_AGAIN, name="stale_step") from stale

    return take
