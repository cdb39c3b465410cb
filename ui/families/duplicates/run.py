"""The run over the register, with progress and the way to stop it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.families.duplicates import run_register
from ui import formats
from ui.page import Page
from ui.work_sheet import WorkSheet

translate = QCoreApplication.translate


class RunSheet(WorkSheet):
    """Lies over the list while the register, or what changed in it, is looked through."""

    def __init__(self, page: Page, *, whole: bool) -> None:
        super().__init__(page, translate("RunSheet", "Looking for possible duplicates"))
        doing = self.tr("Comparing everybody…") if whole else self.tr("Comparing those who changed…")
        note = self.tr("Nothing is changed but this list; decisions stay.")
        self.begin(doing, note, partial(run_register, page.tasks.office, whole))

    def finish(self, result: Any) -> None:
        """Say what was read and what is new, and let everybody read the list again."""
        said = self.tr("{people} people in {families} families were compared. New to decide: {fresh}.")
        counts = {name: formats.number(result[name]) for name in ("people", "families", "fresh")}
        self.page.notice.tell(said.format(**counts))
        self.page.tasks.announce(self.page.domains)
