"""A sheet over a page while long work runs: how far it is, and the way to stop it."""

from collections.abc import Callable
from typing import Any

from ui.imports.choosing import WorkView
from ui.page import Page
from ui.sheet import Sheet
from ui.tasks import Job
from ui.texts import refusal


class WorkSheet(Sheet):
    """Lies over a page until its work is over; a subclass begins it, and says by `finish` what came of it."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(title)
        self.page = page
        self.work = WorkView()
        self.work.cancelled.connect(self._stop)
        self.add(self.work, 1)
        self._job: Job | None = None

    def begin(self, doing: str, note: str, call: Callable[..., Any]) -> None:
        """Run `call(progress=…)` on a worker."""
        self.work.start(doing, note)
        self.page.open_sheet(self)
        self._job = self.page.tasks.run(self, call, self._done, self._failed, self.work.show_progress)

    def finish(self, result: Any) -> None:
        """Say on the page what came of the work; the sheet is closed by then."""
        raise NotImplementedError

    def can_leave(self) -> bool:
        """Stop the work."""
        self._stop()
        return True

    def _stop(self) -> None:
        if self._job is not None and not self._job.over:
            self._job.cancel()

    def _done(self, result: Any) -> None:
        self.closed.emit()
        self.finish(result)

    def _failed(self, error: Exception) -> None:
        self.closed.emit()
        if hasattr(error, "sentence"):
            self.page.notice.tell(refusal(error))
        else:
            self.page.tasks.report(self.page, error)
