"""The short question a step asks: its day, its reason, or what stands on the paper."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.grants import commands
from ui.grants.steps import StepChoice
from ui.tasks import Tasks

translate = QCoreApplication.translate
DOMAINS = frozenset({"grants"})
_OTHER_DAYS = ("paid_on", "signed_on")


class QuickForm(Form):
    """A form about a record as it was shown: when a colleague changed it since, it is to be looked at again.

    Signal: `overtaken` (the colleague's name).
    """

    overtaken = Signal(str)

    def _failed(self, error: Exception) -> None:
        if hasattr(error, "theirs"):
            self._idle()
            self.overtaken.emit(error.who)
        else:
            super()._failed(error)


def step_dialog(parent: QWidget, tasks: Tasks, step: StepChoice, note: str) -> FormDialog:
    """Return the question a step asks before it is taken."""
    form = QuickForm(
        tasks,
        fields_of(step.offer.asks),
        commands.take_step,
        args=(step.kind, step.row["id"], step.row["version"], step.offer.move),
        values=_known(),
        domains=DOMAINS,
        columns=1,
    )
    text = step.text.rstrip("…")
    return FormDialog(parent, text, form, text, note)


def fields_of(asks: Sequence[str]) -> list[Field]:
    """Return the fields of what a step asks; one day is enough."""
    shown = [key for key in asks if key != "state_on" or not set(asks) & set(_OTHER_DAYS)]
    fields = _fields()
    return [fields[key] for key in shown]


def _fields() -> dict[str, Field]:
    return {
        "state_on": Field("state_on", translate("Steps", "Date"), "day", required=True),
        "state_reason": Field("state_reason", translate("Steps", "Reason"), "note", required=True),
        "contract_number": Field("contract_number", translate("Steps", "Contract number"), required=True),
        "signed_on": Field("signed_on", translate("Steps", "Signed on"), "day", required=True),
        "paid_on": Field("paid_on", translate("Steps", "Day of payment"), "day", required=True),
        "bank_reference": Field("bank_reference", translate("Steps", "Reference of the bank line"), required=True),
    }


def today() -> date:
    """Return the day on this computer."""
    return datetime.now().astimezone().date()


def _known() -> dict[str, Any]:
    return dict.fromkeys(("state_on", *_OTHER_DAYS), today())
