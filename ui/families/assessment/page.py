"""The page of assessments: who was asked when, with which score; the questionnaires and KoboToolbox from here."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from services.families.assessment_register import REGISTER
from services.families.assessment_sheet import read_sheet, scores_of
from services.permissions import Offer
from services.programme import places
from services.registers import Query
from ui import formats
from ui.cards import EmptyState, KeyValueList
from ui.columns import Column
from ui.detail import Detail
from ui.families.assessment import words
from ui.families.assessment.fill import FillSheet
from ui.families.file import PARTS
from ui.families.registers import FamiliesRegister
from ui.page import Desk
from ui.sheet import scrolled

OPEN, FILE = "open", "file"


class AssessmentsPage(FamiliesRegister):
    """All assessments, the latest first; a row opens it for filling."""

    name = "assessments"
    icon = "check"
    register = REGISTER
    domains = frozenset({"families", "assessments"})
    buttons = (("print", ""), ("export", ""), ("questionnaires", ""), ("import_kobo", "primary"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.detail.openAsked.connect(self.open_assessment)
        self.detail.familyAsked.connect(self.open_family)

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("Assessments")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Name or number of the family")

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("assessed_on", self.tr("Asked on"), "date", 104),
            Column("number", self.tr("Number"), width=112, grows=False),
            Column("title", self.tr("Family"), "bold", 160, grows=True),
            Column("titles", self.tr("Questionnaire"), "muted", 150, words=words.titled, optional=True),
            Column("version_number", self.tr("Version"), "number", 70, optional=True),
            Column("visited_by", self.tr("Who visited"), width=120, optional=True),
            Column("score", self.tr("Score"), "number", 70),
            Column("state", self.tr("State"), "chip", 112, words=words.state, tones=words.tone),
        )

    def summary(self, totals: Any) -> str:
        """Return how many assessments there are."""
        return self.tr("%Ln assessments", "", totals.count)

    def query(self) -> Query:
        """Return what is asked of the register: the latest first, unless another order was chosen."""
        asked = super().query()
        return asked if asked.sort else Query(asked.text, asked.filters, "assessed_on", True)

    def make_detail(self) -> "AssessmentDetail":
        """Return the pane of the selected assessment."""
        return AssessmentDetail(self.desk)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        own = {"questionnaires": self.show_questionnaires, "import_kobo": self.import_kobo}
        return {**super().handlers(), **own}

    def open_row(self, record: Any) -> None:
        """Open an assessment."""
        self.open_assessment(record)

    def open_assessment(self, assessment_id: int) -> FillSheet:
        """Lay an assessment over the list."""
        sheet = FillSheet(self, assessment_id)
        sheet.closed.connect(self.refresh)
        self.open_sheet(sheet)
        return sheet

    def show_questionnaires(self) -> Any:
        """Lay the questionnaires over the list."""
        from ui.families.assessment.questionnaires import QuestionnairesSheet

        sheet = QuestionnairesSheet(self)
        self.open_sheet(sheet)
        return sheet

    def import_kobo(self) -> Any:
        """Open the import of submissions from KoboToolbox."""
        from ui.families.assessment.kobo import KoboSheet

        sheet = KoboSheet(self.desk)
        self.open_sheet(sheet)
        return sheet

    def explain_empty(self, empty: EmptyState) -> None:
        """Say how assessments begin."""
        empty.tell(
            self.tr("No assessments yet"),
            self.tr("Begin one in a family file, under Needs, or import submissions from KoboToolbox."),
            self.tr("Questionnaires"),
            self.show_questionnaires,
        )

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the sheets and dialogs of this page, for the tour."""
        stops: dict[str, Callable[[], object]] = {
            "questionnaires": self.show_questionnaires,
            "kobo": self.import_kobo,
            "editor": self._show_editor,
            "preview": self._show_preview,
            "compare": self._show_compare,
            "blank": self._show_blank,
        }
        if self.detail.data is not None:
            stops |= {"fill": self._show_fill, "school": self._show_person, "paper": self._show_paper}
            stops |= {"needs": self._show_needs}
        return stops

    def _show_fill(self) -> None:
        self.open_assessment(self.detail.record)

    def _show_person(self) -> None:
        sheet = self.open_assessment(self.detail.record)
        sheet.shown.connect(lambda: sheet.list.move(2))

    def _show_paper(self) -> None:
        sheet = self.open_assessment(self.detail.record)
        sheet.shown.connect(sheet.print_paper)

    def _show_needs(self) -> None:
        self.open_family(self.detail.data[0].assessment["family_id"])
        self.sheet().tabs.go(PARTS["assessments"])

    def _show_editor(self) -> None:
        self.show_questionnaires().when_read("edit")

    def _show_preview(self) -> None:
        self.show_questionnaires().when_read("preview")

    def _show_compare(self) -> None:
        self.show_questionnaires().when_read("compare")

    def _show_blank(self) -> None:
        self.show_questionnaires().when_read("blank")


class AssessmentDetail(Detail):
    """One assessment at a glance: points by section and the answers."""

    openAsked = Signal(object)
    familyAsked = Signal(object)

    def build(self) -> None:
        """Add the tabs and the ways to the assessment and the family file."""
        self.scores, self.answers = KeyValueList(), KeyValueList()
        for title, content in ((self.tr("Score"), self.scores), (self.tr("Answers"), self.answers)):
            body = QVBoxLayout()
            body.setContentsMargins(0, 0, 0, 0)
            body.addWidget(content)
            body.addStretch(1)
            self.tabs.add(title, scrolled(body))
        self.offers.chosen.connect(self._go)

    def read(self, session: Any, record: Any) -> Any:
        """Read the assessment with the names of places."""
        sheet = read_sheet(session, record)
        named = {value for value in sheet.answers.values() if isinstance(value, int)}
        asks = any(question.kind == "place" for _section, question in sheet.form.questions())
        return sheet, {int(value): name for value, name in places(session)} if asks and named else {}

    def fill(self, data: Any) -> None:
        """Show the assessment."""
        sheet, named = data
        one = sheet.assessment
        status = words.state(one["state"]), words.tone(one["state"])
        self.show_title(f"{one['number']} · {one['title']}", words.titled(one["titles"]), *status)
        counted = scores_of(sheet)
        rows = [
            (words.spoken(part.labels), formats.number(counted.sections[part.code])) for part in sheet.form.sections
        ]
        self.scores.show_pairs([*rows, (self.tr("In all"), formats.number(counted.total))])
        self.answers.show_pairs(list(_answers(sheet, named)))
        self.offers.show_offers(
            [
                Offer(FILE, self.tr("Family file"), True, "", False, ()),
                Offer(OPEN, self.tr("Open the assessment"), True, "", True, ()),
            ]
        )

    def _go(self, offer: Offer) -> None:
        if offer.move == OPEN:
            self.openAsked.emit(self.record)
        else:
            self.familyAsked.emit(self.data[0].assessment["family_id"])


def _answers(sheet: Any, named: Mapping[int, str]) -> Any:
    """Yield every answer with its question, and the person where it is one's."""
    people = {one["id"]: one["given_name"] for one in sheet.people}
    for section, question in sheet.form.questions():
        for person in people if section.per_person else (None,):
            value = sheet.answers.get((question.code, person))
            if value is not None:
                text = words.spoken(question.labels)
                yield f"{text} ({people[person]})" if person else text, words.answer(question, value, named)
