"""The page of families: the registers of families and of people, and the files opened from them."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from ui.families.export import ExportSheet
from ui.families.family_form import new_family
from ui.families.file import DOCUMENTS, HISTORY, FamilySheet
from ui.families.registers import DOMAINS, FAMILIES, PEOPLE, FamilyRegister, OwnRegister, PeopleRegister
from ui.imports.sheet import ImportSheet
from ui.page import Desk, Page


class FamiliesPage(Page):
    """Families and people, one register at a time, with family files and forms laid over them."""

    domains = DOMAINS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.hide()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.registers = QStackedWidget()
        self.families = FamilyRegister(desk)
        self.people: PeopleRegister | None = None
        self._new: int | None = None
        self._take_in(self.families)
        self.body.addWidget(self.registers, 1)

    def refresh(self) -> None:
        """Read the family file again; the registers hear of changes themselves."""
        for file in self.findChildren(FamilySheet):
            file.refresh()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        return {
            **self.register().handlers(),
            "refresh": self._read_again,
            "back": self._back,
            "edit": self._edit,
            "new_family": self.new_family,
            "import_register": self.import_register,
        }

    def register(self) -> OwnRegister:
        """Return the register on the screen."""
        return self.registers.currentWidget()

    def open_record(self, kind: str, record: Any) -> None:
        """Open a family file; a person is found in the file of the family. Filters narrow the register."""
        del kind
        if isinstance(record, Mapping):
            self.show_register(FAMILIES)
            self.families.show_filtered(record)
        else:
            self.open_family(record)

    def open_family(self, family_id: int) -> None:
        """Lay a family file over the register."""
        shown = self.register().detail.data
        ready = shown if shown is not None and shown.family["id"] == family_id else None
        file = FamilySheet(self, family_id, ready)
        self.open_sheet(file)

    def new_family(self) -> None:
        """Open the form of a new family."""
        sheet = new_family(self)
        sheet.saved.connect(self._keep_new)
        sheet.closed.connect(self._open_new)

    def import_register(self) -> None:
        """Open the import of a register kept in Excel."""
        sheet = ImportSheet(self.desk)
        sheet.grantsAsked.connect(self._show_grants)
        self.open_sheet(sheet)

    def export_to(self, path: str) -> None:
        """Write what the register shows into a file."""
        ExportSheet(self, self.register(), path)

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the sheets and dialogs of this page, for the tour."""
        stops = {"new": self.new_family, "import": self.import_register}
        if self.register().detail.data is not None:
            stops |= {"found": self._find_in_both_scripts}
            steps = (self._open_selected, self._show_papers, self._show_history, self._show_edit, self._show_member)
            stops |= dict(zip(("file", "documents", "history", "edit", "member"), steps, strict=True))
            stops |= {"step": self._show_step, "compare": self._show_compare}
        return {**stops, "people": partial(self.show_register, PEOPLE)}

    def show_register(self, number: int) -> None:
        """Show families or people."""
        if number == PEOPLE and self.people is None:
            self.people = PeopleRegister(self.desk)
            self._take_in(self.people)
        self.registers.setCurrentIndex(number)
        self.register().table.setFocus()
        self.desk.actions.page_does(self.handlers())

    def _take_in(self, register: OwnRegister) -> None:
        register.openAsked.connect(self.open_family)
        register.newAsked.connect(self.new_family)
        register.importAsked.connect(self.import_register)
        register.exportAsked.connect(self.export_to)
        register.switch.chosen.connect(self.show_register)
        self.registers.addWidget(register)

    def _keep_new(self, family_id: int) -> None:
        self._new = family_id

    def _open_new(self) -> None:
        """Show the new file, once its form is gone."""
        if self._new is not None:
            self.open_family(self._new)
            self._new = None

    def _read_again(self) -> None:
        self.register().refresh()
        self.refresh()

    def _back(self) -> None:
        top = self.sheet()
        if top is not None:
            top.leave()

    def _edit(self) -> None:
        top = self.sheet()
        if isinstance(top, FamilySheet):
            top.edit_family()
        elif top is None and self.register().detail.record is not None:
            self.open_family(self.register().detail.record)

    def _find_in_both_scripts(self) -> None:
        self.register().bar.search.setText("Ђорђевић Милица")

    def _open_selected(self) -> FamilySheet:
        self.open_family(self.register().detail.data.family["id"])
        return self.sheet()

    def _show_papers(self) -> None:
        self._open_selected().tabs.go(DOCUMENTS)

    def _show_history(self) -> None:
        self._open_selected().tabs.go(HISTORY)

    def _show_edit(self) -> None:
        self._open_selected().edit_family()

    def _show_member(self) -> None:
        file = self._open_selected()
        file.edit_member(file.file.members[0]["id"])

    def _show_step(self) -> None:
        self._open_selected().ask_first_step()

    def _show_compare(self) -> None:
        self._open_selected().compare_first()

    def _show_grants(self) -> None:
        self.desk.go("grants")
