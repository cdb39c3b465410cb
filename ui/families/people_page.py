"""The page of people: everybody in the families, found by name, JMBG or card."""

from collections.abc import Sequence
from typing import Any

from ui.columns import Column
from ui.families import words
from ui.families.detail import PersonDetail
from ui.families.people import People
from ui.families.registers import FamiliesRegister


class PeoplePage(FamiliesRegister):
    """All people in the families."""

    name = "people"
    icon = "person"
    register = People()
    editable = True
    buttons = (("print", ""), ("export", ""), ("export_edit", ""))

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("People")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Name, JMBG or card number")

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("name", self.tr("Name"), "bold", 180, grows=False),
            Column("relation", self.tr("Role"), width=110),
            Column("born", self.tr("Born"), "date", 100),
            Column("jmbg_check", words.field("jmbg"), "chip", 110, words=words.check, tones=words.check_tone),
            Column("number", self.tr("Family"), width=112, grows=False),
            Column("state", self.tr("Stage"), "chip", words=words.stage, tones=words.stage_tone, optional=True),
            Column("needs", self.tr("Needs"), width=130, optional=True),
        )

    def summary(self, totals: Any) -> str:
        """Return how many people there are."""
        return words.people(totals.count)

    def make_detail(self) -> PersonDetail:
        """Return the pane of the selected person's family."""
        return PersonDetail(self.desk, self.family_of)
