"""Which family something new is for, where it is begun outside of a family file."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from services.families import family_file
from ui import theme
from ui.buttons import button
from ui.grants.family_picker import FamilyPicker
from ui.labels import label
from ui.page import Page


class FamilyQuestion(QDialog):
    """Asks for the family, reads its file, and hands it to `then`."""

    def __init__(self, page: Page, title: str, then: Callable[[Any], object]) -> None:
        super().__init__(page.window())
        self.setModal(True)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.space(130))
        self._page, self._then = page, then
        self.picker = FamilyPicker(page.tasks)
        self.picker.chosen.connect(self._read)
        column = QVBoxLayout(self)
        column.setSpacing(theme.space(3))
        column.addWidget(label(title, "name", wrap=True))
        column.addWidget(label(self.tr("Which family is it for?"), "muted"))
        column.addWidget(self.picker)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Back"), self.reject))
        column.addLayout(foot)

    def _read(self, family_id: int | None) -> None:
        if family_id is not None:
            self.picker.setEnabled(False)
            self._page.tasks.read(self, partial(_read, family_id), self._take)

    def _take(self, file: Any) -> None:
        self.accept()
        self.deleteLater()
        self._then(file)


def ask_family(page: Page, title: str, then: Callable[[Any], object]) -> FamilyQuestion:
    """Ask which family something new is for; `then` is called with its FamilyFile."""
    question = FamilyQuestion(page, title, then)
    question.open()
    question.picker.field.setFocus()
    return question


def with_file(page_or_view: Any, family_id: int, then: Callable[[Any], object]) -> None:
    """Read a family's file for a form about it."""
    page_or_view.desk.tasks.read(page_or_view, partial(_read, family_id), then)


def _read(family_id: int, session: Any) -> Any:
    return family_file(session, family_id)
