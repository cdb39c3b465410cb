"""What every list of the families' part has: the buttons, and family files laid over it."""

from typing import Any

from ui.cards import EmptyState
from ui.families.detail import FamilyDetail
from ui.families.file import FamilySheet
from ui.families.files import FamilyFiles
from ui.page import Desk
from ui.register import RegisterPage


class FamiliesRegister(FamilyFiles, RegisterPage):
    """A register whose rows lead to family files; a page says by `buttons` what stands above it."""

    buttons: tuple[tuple[str, str], ...] = (("print", ""), ("export", ""))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        for name, look in self.buttons:
            self.head.add(desk.actions.button(name, look))
        if isinstance(self.detail, FamilyDetail):
            self.detail.openAsked.connect(self.open_family)

    def open_family(self, family_id: int, ready: Any = None) -> None:
        """Lay a family file over the list; the pane's own file is shown without reading it again."""
        shown = self.detail.data if isinstance(self.detail, FamilyDetail) else None
        mine = shown if shown is not None and shown.family["id"] == family_id else None
        super().open_family(family_id, ready or mine)

    def open_chosen(self) -> None:
        """Open the file of the chosen row."""
        if self.table.current() is not None:
            self.open_row(self.table.current())

    def ask_print(self) -> None:
        """Print the family file that lies on top, else the list."""
        top = self.sheet()
        if isinstance(top, FamilySheet):
            top.ask_print()
        elif top is None:
            super().ask_print()

    def open_row(self, record: Any) -> None:
        """Open the file of the row's family."""
        family = self.family_of(record)
        if family is not None:
            self.open_family(family)

    def family_of(self, record: Any) -> Any:
        """Return the family of a row on the screen, or None."""
        row = self.table.records.row_of(record)
        line = self.table.records.line(row) if row >= 0 else None
        return line.row.family_id if line is not None else None

    def explain_empty(self, empty: EmptyState) -> None:
        """Say how the register begins."""
        empty.tell(
            self.tr("No families yet"),
            self.tr("Import the register you keep in Excel, or enter the first family."),
            self.tr("Import register"),
            self.import_register,
        )

    def import_register(self) -> None:
        """Go to the import of a register kept in Excel."""
        self.desk.go("import_register")
