"""The page of families: the register, new files, the import, and the files opened from it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from services.families import REGISTER
from ui.columns import Column
from ui.families import words
from ui.families.detail import FamilyDetail
from ui.families.facts import phones
from ui.families.family_form import new_family
from ui.families.file import DOCUMENTS, HISTORY, PARTS, SECTIONS, FamilySheet
from ui.families.form_paper import ask_form, show_form
from ui.families.household.kinds import OFFERED
from ui.families.registers import FamiliesRegister
from ui.imports.sheet import ImportSheet
from ui.page import Desk
from ui.print_list import show_list

SIGNED = {"title": "Families · Porodice · Породице", "column": True, "lines": True}


class FamiliesPage(FamiliesRegister):
    """All families, with family files and forms laid over them."""

    name = "families"
    register = REGISTER
    buttons = (("print", ""), ("export", ""), ("import_register", ""), ("new_family", "primary"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._new: int | None = None

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("Families")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Name or number, in any script")

    def columns(self) -> Sequence[Column]:
        """Return the columns of the register."""
        return (
            Column("number", self.tr("Number"), width=112, grows=False),
            Column("title", self.tr("Family"), "bold", 170, grows=False),
            Column("members", self.tr("People"), "number", 66),
            Column("present", self.tr("Now"), width=110, optional=True),
            Column("origin", self.tr("From"), width=120, optional=True),
            Column("returns_to", self.tr("Returns to"), width=128),
            Column("phone", self.tr("Phone"), width=132, words=phones, grows=False, optional=True),
            Column("registered_on", self.tr("Registered"), "date", 100, optional=True),
            Column("state", self.tr("Stage"), "chip", 128, words=words.stage, tones=words.stage_tone),
        )

    def summary(self, totals: Any) -> str:
        """Return how many families there are."""
        return self.tr("%Ln family files", "", totals.count)

    def make_detail(self) -> FamilyDetail:
        """Return the pane of the selected family."""
        return FamilyDetail(self.desk)

    def family_of(self, record: Any) -> Any:
        """Return the family of a row: the row itself."""
        return record

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        own = {"new_family": self.new_family, "import_register": self.import_register, "blank_form": self.print_blank}
        return {**super().handlers(), **own}

    def open_record(self, kind: str, record: Any) -> None:
        """Open a family file; a person is found in the file of the family. Filters narrow the register."""
        if isinstance(record, Mapping):
            super().open_record(kind, record)
        else:
            self.open_family(record)

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

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return the sheets and dialogs of this page, for the tour."""
        stops = {"new": self.new_family, "known": self._show_known, "import": self.import_register}
        if self.detail.data is not None:
            stops |= {"found": self._find_in_both_scripts}
            steps = (self._open_selected, self._show_papers, self._show_history, self._show_edit, self._show_member)
            stops |= dict(zip(("file", "documents", "history", "edit", "member"), steps, strict=True))
            stops |= {section.key: partial(self._show_part, section.key) for section in SECTIONS}
            stops |= {
                "changes": self._show_changes,
                "note": self._show_note,
                "give-consent": self._show_giving,
                "relate": self._show_relating,
            }
            stops |= {"step": self._show_step, "compare": self._show_compare, "merge": self._show_merge}
            stops |= {f"household-{kind}": partial(self._show_change, kind) for kind in OFFERED}
            stops |= {"form": self._ask_form, "blank": self._show_blank, "printed": self._show_printed}
            stops |= {"print": self.ask_print, "paper": partial(show_list, self, SIGNED)}
        return stops

    def _keep_new(self, family_id: int) -> None:
        self._new = family_id

    def _open_new(self) -> None:
        """Show the new file, once its form is gone."""
        if self._new is not None:
            self.open_family(self._new)
            self._new = None

    def _find_in_both_scripts(self) -> None:
        self.bar.search.setText("Ђорђевић Милица")

    def _show_known(self) -> None:
        """Type somebody who is on the register."""
        self.new_family()
        self.sheet().form.fields.retype({"family_name": "Dordevic", "given_name": "Milica", "born": "7.3.1982."})
        self.sheet().form.changed.emit()

    def _open_selected(self) -> FamilySheet:
        self.open_family(self.detail.data.family["id"])
        return self.sheet()

    def _show_papers(self) -> None:
        self._open_selected().tabs.go(DOCUMENTS)

    def _show_history(self) -> None:
        self._open_selected().tabs.go(HISTORY)

    def _show_changes(self) -> None:
        file = self._open_selected()
        file.tabs.go(HISTORY)
        file.history.show_changes()

    def _show_part(self, key: str) -> Any:
        file = self._open_selected()
        file.open_part(key)
        return file.tabs.content(PARTS[key])

    def _show_note(self) -> None:
        self._show_part("notes").ask_note()

    def _show_giving(self) -> None:
        self._show_part("consent").ask_consent()

    def _show_relating(self) -> None:
        self._open_selected().relatives.ask()

    def _show_edit(self) -> None:
        self._open_selected().edit_family()

    def _show_member(self) -> None:
        file = self._open_selected()
        file.edit_member(file.file.members[0]["id"])

    def _show_step(self) -> None:
        self._open_selected().ask_first_step()

    def _show_compare(self) -> None:
        self._open_selected().compare_first()

    def _show_merge(self) -> None:
        self._open_selected().merge_first()

    def _show_change(self, kind: str) -> None:
        self._open_selected().change_household(kind)

    def print_blank(self) -> None:
        """Ask for the language of a blank registration form, and show it."""
        ask_form(self, None)

    def _ask_form(self) -> None:
        self._open_selected().ask_print()

    def _show_blank(self) -> None:
        show_form(self, None, {"kind": "blank", "code": "sr_Cyrl"})

    def _show_printed(self) -> None:
        show_form(self, self.detail.data.family["id"], {"kind": "file", "code": "sr"})

    def _show_grants(self) -> None:
        self.desk.go("grants")
