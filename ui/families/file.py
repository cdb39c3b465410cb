"""The family file: stages, members, documents and history, what may be done now, possible duplicates."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.errors import sentence_for
from services.families import Family, decide_duplicate, family_file
from services.permissions import Offer, may_write
from ui import theme
from ui.buttons import OfferBar, button
from ui.cards import Card
from ui.families import words
from ui.families.cards import ContactCard, DuplicateCard, GrantCard
from ui.families.casework.relatives import RelativesCard
from ui.families.compare import CompareSheet
from ui.families.facts import head_note
from ui.families.family_form import edit_family
from ui.families.history import HistoryView
from ui.families.household.forms import ask_back, ask_change
from ui.families.household.merging import MergedCard, ask_merge
from ui.families.member_form import add_member, edit_member
from ui.families.member_list import MemberList
from ui.families.papers import PapersView
from ui.families.section import FamilySection
from ui.families.sides import side_of
from ui.families.steps import DOMAINS, ask_step, in_words, stage_steps
from ui.form_sheet import FormSheet
from ui.labels import label, tip
from ui.page import Page
from ui.pages import load
from ui.sheet import Sheet, scrolled
from ui.stages import StageLine
from ui.tabs import Tabs
from ui.texts import refusal, shown


@dataclass(frozen=True)
class Section:
    """A further part of the file: its title, and where its FamilySection is, loaded when its tab is first shown.

    By its `key` a happening in the history leads to it.
    """

    text: str
    factory: str
    key: str


SECTIONS: tuple[Section, ...] = (
    Section(QT_TRANSLATE_NOOP("Families", "Household"), "ui.families.household.view:HouseholdView", "household"),
    Section(QT_TRANSLATE_NOOP("Families", "Needs"), "ui.families.assessment.section:NeedsSection", "assessments"),
    Section(QT_TRANSLATE_NOOP("Families", "Return"), "ui.families.returning.section:ReturnSection", "return"),
    Section(QT_TRANSLATE_NOOP("Families", "Notes"), "ui.families.casework.notes:NotesView", "notes"),
    Section(QT_TRANSLATE_NOOP("Families", "Consent and IDs"), "ui.families.casework.consents:ConsentView", "consent"),
    Section(QT_TRANSLATE_NOOP("Families", "Help"), "ui.families.assistance.help:HelpView", "help"),
    Section(QT_TRANSLATE_NOOP("Families", "Selection"), "ui.families.selection.family:FamilySelection", "selection"),
)
"""Each domain that keeps something about a family adds its line here."""

MEMBERS, DOCUMENTS = 0, 1
FIRST_SECTION = 2
HISTORY = FIRST_SECTION + len(SECTIONS)
PARTS = {
    "members": MEMBERS,
    "documents": DOCUMENTS,
    **{section.key: number for number, section in enumerate(SECTIONS, FIRST_SECTION)},
}
"""The tabs by the keys happenings lead to."""


class FamilySheet(Sheet):
    """One family file over its page; `ready` is the file when the page has just read it."""

    def __init__(self, page: Page, family_id: int, ready: Any = None) -> None:
        super().__init__("")
        self._page = page
        self._tasks = page.desk.tasks
        self.family_id = family_id
        self.file: Any = None
        self.line, self.reason = StageLine(), label("", "small", wrap=True)
        self.main_steps, self.other_steps = OfferBar(), OfferBar()
        self.members = MemberList(self._why_not())
        self.tabs, self.papers, self.history = Tabs(), PapersView(page.desk), HistoryView(page.desk)
        self.duplicates, self.contact, self.grants = DuplicateCard(), ContactCard(), GrantCard()
        self.relatives = RelativesCard(page.desk.tasks, self._why_not())
        self.merged = MergedCard()
        self._buttons()
        self._lay_out()
        self._connect()
        if ready is not None:
            self._show(ready)
        else:
            self._shown.hide()
            self.refresh()

    def refresh(self) -> None:
        """Read the file again; what is shown stays until the answer is here."""
        self._tasks.read(self, partial(_read, self.family_id), self._show, self._fail)

    def edit_family(self) -> None:
        """Open the form of the family itself."""
        if self.file is not None and not self._why_not():
            edit_family(self._page, self.file)

    def ask_print(self) -> None:
        """Ask which form of this family is to be printed, and show it."""
        from ui.families.form_paper import ask_form

        ask_form(self._page, self.family_id)

    def add_member(self) -> None:
        """Open the form of a new member."""
        add_member(self._page, self.file)

    def edit_member(self, person_id: int) -> None:
        """Open the form of a member."""
        edit_member(self._page, self.file, person_id)

    def change_household(self, kind: str) -> FormSheet:
        """Open the form of a household change; the member chosen in the list is the one it begins with."""
        return ask_change(self._page, self.file, kind, self.members.table.current())

    def merge_first(self) -> None:
        """Open the sheet that merges the first that may be the same."""
        for row in self.file.duplicates[:1]:
            self._decide("same", row)

    def ask_first_step(self) -> None:
        """Ask for what the main step needs."""
        for offer in self.file.offers[:1]:
            self._take_step(in_words(offer))

    def compare_first(self) -> None:
        """Compare the family with the first that may be the same."""
        for row in self.file.duplicates[:1]:
            self._decide("compare", row)

    def _show(self, file: Any) -> None:
        self.file = file
        family = file.family
        self.family_id = family["id"]
        title = f"{family['number']} · {family['title']}"
        status = words.stage(family["state"]), words.stage_tone(family["state"])
        self.head.show_title(title, head_note(file), *status)
        self.setAccessibleName(title)
        self._show_path(file)
        self.members.show_members(file.members)
        for section in self._sections():
            section.show_family(file)
        self.tabs.show_count(MEMBERS, len(file.members))
        self.tabs.show_count(DOCUMENTS, len(file.papers) or None)
        self.duplicates.show_duplicates(file.duplicates, self._why_not())
        self.contact.show_family(file)
        self.grants.show_grants(file.grants)
        self.relatives.show_family(file)
        self.merged.show_merged(file.merged, self._why_not())
        self.notice.hide()
        self._shown.show()

    def _show_path(self, file: Any) -> None:
        self.line.show_steps(list(stage_steps(file.family, file.stages)))
        reason = file.family["state_reason"]
        self.reason.setText(self.tr("Reason: {reason}").format(reason=reason) if reason else "")
        offered = [in_words(offer) for offer in file.offers]
        self.main_steps.show_offers([offer for offer in offered if offer.primary])
        self.other_steps.show_offers([offer for offer in offered if not offer.primary])

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.refresh)
        else:
            self._tasks.report(self, error)

    def _take_step(self, offer: Offer) -> None:
        head = next((member["id"] for member in self.file.members if member["relation"] == "head"), None)
        ask_step(self.window(), self._tasks, {**self.file.family, "head_id": head}, offer, self.refresh)

    def _decide(self, what: str, row: Any) -> None:
        if what == "compare":
            compared = CompareSheet(self._page.desk, side_of(self.file), row, self._why_not())
            compared.decided.connect(self._decide)
            self._page.open_sheet(compared)
            return
        if what == "same":
            ask_merge(self._page, self.file, row)
        else:
            self._tasks.write(self, decide_duplicate, row["id"], row["version"], what, changed=DOMAINS)

    def open_part(self, key: str, record: Any = None) -> None:
        """Show the tab of a part of the file, or a record elsewhere that a happening leads to."""
        if key in PARTS:
            self.tabs.go(PARTS[key])
        else:
            self._page.desk.go(key, record)

    def _undo_merge(self, act_id: int, what: str) -> None:
        ask_back(self.window(), self._tasks, act_id, self.tr("Undo the merge…"), what)

    def _open_grant(self, grant_id: int) -> None:
        self._page.desk.go("grant", grant_id)

    def _sections(self) -> list[FamilySection]:
        return self.tabs.findChildren(FamilySection)

    def _why_not(self) -> str:
        office = self._tasks.office
        if office is None or may_write(office.staff, Family):
            return ""
        return shown(sentence_for("family_insert_right")[0])

    def _buttons(self) -> None:
        self.edit = button(self.tr("Edit"), self.edit_family, icon="edit", hint="F2")
        why_not = self._why_not()
        self.edit.setEnabled(not why_not)
        if why_not:
            self.edit.setToolTip(tip(why_not))
        self.print = button(self.tr("Print…"), self.ask_print, icon="print", hint="Ctrl+P")
        self.head.add(self.print)
        self.head.add(self.edit)
        self.head.add(self.main_steps)

    def _connect(self) -> None:
        self.main_steps.chosen.connect(self._take_step)
        self.other_steps.chosen.connect(self._take_step)
        self.members.addAsked.connect(self.add_member)
        self.members.changeAsked.connect(self.edit_member)
        self.papers.counted.connect(partial(self.tabs.show_count, DOCUMENTS))
        self.duplicates.asked.connect(self._decide)
        self.grants.opened.connect(self._open_grant)
        self.relatives.opened.connect(self._page.open_family)
        self.history.opened.connect(self.open_part)
        self.members.householdAsked.connect(self.change_household)
        self.merged.undoAsked.connect(self._undo_merge)

    def _lay_out(self) -> None:
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(self._path_card())
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        row.addWidget(self._left(), 2)
        row.addWidget(self._right(), 1)
        column.addLayout(row, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.add(self._shown, 1)

    def _path_card(self) -> Card:
        card = Card()
        self.line.setMinimumHeight(self.line.sizeHint().height() + theme.space(1))
        card.add(self.line)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.other_steps)
        card.add(row)
        return card

    def _left(self) -> Card:
        card = Card()
        self.tabs.add(self.tr("Members"), self.members)
        self.tabs.add(self.tr("Documents"), self.papers)
        for number, section in enumerate(SECTIONS, FIRST_SECTION):
            title = QCoreApplication.translate("Families", section.text)
            self.tabs.add(title, partial(self._make_section, section, number))
        self.tabs.add(self.tr("History"), self.history)
        card.add(self.tabs, 1)
        return card

    def _make_section(self, section: Section, number: int) -> FamilySection:
        made = load(section.factory)(self._page.desk)
        made.counted.connect(partial(self.tabs.show_count, number))
        if self.file is not None:
            made.show_family(self.file)
        return made

    def _right(self) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        for card in (self.duplicates, self.contact, self.grants, self.relatives, self.merged):
            column.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        side = scrolled(column)
        side.setMinimumWidth(theme.space(85))
        side.setMaximumWidth(theme.space(98))
        return side


def _read(family_id: int, session: Any) -> Any:
    return family_file(session, family_id)
