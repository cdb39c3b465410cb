"""The steps open to a request or a referral: as buttons, and the short question some of them ask."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.errors import Refused, Stale, sentence_for
from services.permissions import Offer, may_write
from services.texts import Filled
from ui.detail import Detail
from ui.families.casework.forms import DOMAINS, day, opened
from ui.fields import Field
from ui.form import Form
from ui.grants.step_form import today
from ui.grants.steps import StepBar, StepChoice
from ui.tasks import Tasks
from ui.texts import shown

translate = QCoreApplication.translate


def choices(kind: str, row: Any, offers: Sequence[Offer]) -> list[StepChoice]:
    """Return the steps of a record as buttons in the language of the screen."""
    return [StepChoice(kind, row, offer, shown(offer.text)) for offer in offers]


def extra(kind: str, row: Any, name: str, text: str, why_not: str = "") -> StepChoice:
    """Return a button beside the steps for something else that is done with a record."""
    return StepChoice(kind, row, Offer(name, text, not why_not, why_not, primary=False, asks=()), text)


def ask_move(
    parent: QWidget, tasks: Tasks, move: Callable[..., int], step: StepChoice, title: str, *, answer: bool = False
) -> None:
    """Ask for what a step needs and take it by `move`; with `answer` there is room for what was answered."""
    fields = [_field(name) for name in step.offer.asks]
    if answer:
        fields.append(_field("answer", required=False))
    args = (move, step.row["id"], step.row["version"], step.offer.move)
    form = Form(tasks, fields, take, args=args, values={"state_on": today()}, domains=DOMAINS, columns=1)
    verb = step.text.rstrip("…")
    opened(parent, verb, form, verb, title)


def take(session: Any, move: Callable[..., int], record_id: int, version: int, step: str, **asked: Any) -> int:
    """Take a step; when a colleague was faster it is refused, because the step must be thought over again."""
    try:
        return move(session, record_id, version, step, **asked)
    except Stale as stale:
        raise Refused(
            Filled("{who} changed this in the meantime.", who=stale.who),
            "Go back, look at it again, and take the step then.",
            name="stale_step",
        ) from stale


def _field(name: str, *, required: bool = True) -> Field:
    if name == "state_on":
        return day(name, translate("Families", "Date"))
    words = {
        "state_reason": translate("Families", "Reason"),
        "outcome": translate("Families", "Outcome"),
        "answer": translate("Families", "What they answered"),
    }
    return Field(name, words[name], "note", required, most=1000)


class StepsDetail(Detail):
    """A pane whose foot offers the steps of its record in as many rows as they need; a record says `take_step`."""

    def take_step(self, step: StepChoice) -> None:
        """Do what a button of the foot is for."""
        raise NotImplementedError

    def why_not(self, model: Any) -> str:
        """Return why this person may not save records of a kind; nothing when they may."""
        if may_write(self.desk.tasks.office.staff, model):
            return ""
        return shown(sentence_for(f"{model.__tablename__}_insert_right")[0])

    def _foot(self, column: QVBoxLayout) -> None:
        self.offers.setParent(self)
        self.offers.hide()
        self.steps = StepBar()
        self.steps.chosen.connect(self.take_step)
        column.addWidget(self.steps)
