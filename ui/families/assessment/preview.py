"""A questionnaire to try: every section under the other, skip rules and score live, nothing saved."""

from datetime import date
from functools import partial
from typing import Any

from services import programme
from services.families.assessment_sheet import Sheet as Assessed
from services.families.forms import Form
from ui import formats
from ui.families.assessment import words
from ui.families.assessment.filling import Filling
from ui.families.assessment.panel import SectionPanel
from ui.page import Page
from ui.sheet import Sheet


class PreviewSheet(Sheet):
    """Shows a form as it is filled, with two made-up people."""

    def __init__(self, page: Page, title: str, form: Form) -> None:
        super().__init__(title)
        today = date.today()  # noqa: DTZ011 - the office's own calendar
        self.filling = Filling(
            Assessed({"version": 1, "state": "draft", "assessed_on": today}, _people(), form, {}, ())
        )
        self._panels: list[SectionPanel] = []
        page.tasks.read(self, programme.places, partial(self._show, form))

    def _show(self, form: Form, places: Any) -> None:
        offered = tuple((int(value), name) for value, name in places)
        for section in form.sections:
            for person in (one["id"] for one in _people()) if section.per_person else (None,):
                name = self.filling.name_of(person)
                panel = SectionPanel(words.spoken(section.labels), name, person, section.questions, offered)
                panel.answered.connect(self._answered)
                self._panels.append(panel)
                self.add(panel)
        self.body.addStretch(1)
        self._follow()

    def _answered(self, key: Any) -> None:
        box = self.sender().boxes[key]
        read = box.read()
        if not read.problem:
            self.filling.put(key, read.value)
            self._follow()

    def _follow(self) -> None:
        keys = self.filling.asked_keys()
        for panel in self._panels:
            panel.show_asked(keys)
            panel.setVisible(bool(keys & panel.boxes.keys()))
        score = formats.number(self.filling.score().total)
        self.head.show_note(self.tr("a preview, nothing is saved · score {score}").format(score=score))


def _people() -> tuple[dict[str, Any], ...]:
    this = date.today().year  # noqa: DTZ011 - the office's own calendar
    adult = {"id": 1, "given_name": "Milica", "family_name": "P.", "sex": "f", "born_on": None, "born_year": this - 40}
    child = {"id": 2, "given_name": "Luka", "family_name": "P.", "sex": "m", "born_on": None, "born_year": this - 10}
    return adult, child
