"""What this office is: the database, the project, who is signed in, and the program."""

from typing import Any

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services import programme
from ui import formats, roles, theme
from ui.cards import Card, KeyValueList, Notice
from ui.sheet import scrolled
from ui.tasks import Tasks
from ui.texts import refusal


class AboutTab(QWidget):
    """Three lists of facts."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self.notice = Notice()
        self.database, self.project, self.program = KeyValueList(), KeyValueList(), KeyValueList()
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, theme.space(1), 0)
        body.setSpacing(theme.space(3))
        body.addWidget(self.notice)
        for title, facts in (
            (self.tr("Database"), self.database),
            (self.tr("Project"), self.project),
            (self.tr("Program"), self.program),
        ):
            card = Card(title)
            card.add(facts)
            body.addWidget(card)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(body))
        self._show_known()

    def refresh(self) -> None:
        """Read the project again."""
        self._tasks.read(self, _facts, self._show, self._fail)

    def _show_known(self) -> None:
        office = self._tasks.office
        place, _, kind = office.place.partition(" · ")
        staff = office.staff
        self.database.show_pairs(
            [
                (self.tr("Place"), place),
                (self.tr("Kind"), kind),
                (self.tr("Signed in"), f"{staff.name} ({staff.login})"),
                (self.tr("Duties"), roles.in_words(staff.roles)),
            ]
        )
        self.program.show_pairs(
            [
                (self.tr("Povratak"), QCoreApplication.applicationVersion()),
                (self.tr("Qt"), qVersion()),
                (self.tr("Licences"), self.tr("Made with Qt (LGPL-3); icons from Remix Icon.")),
            ]
        )

    def _show(self, found: tuple[Any, str]) -> None:
        row, footnote = found
        self.notice.hide()
        self.project.show_pairs(
            [
                (self.tr("Name"), row.name),
                (self.tr("Donor"), row.donor),
                (self.tr("Contract"), row.contract_number),
                (self.tr("From"), formats.day(row.starts_on)),
                (self.tr("Until"), formats.day(row.ends_on)),
                (self.tr("Currency"), row.currency),
                (self.tr("Footnote"), footnote),
            ]
        )

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.refresh)
        else:
            self._tasks.report(self, error)


def _facts(session: Any) -> tuple[Any, str]:
    return programme.project(session), programme.setting(session, "footnote")
