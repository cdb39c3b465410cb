"""The import of a register: choose, look, decide, bring in whole; nothing is saved before the last step."""

from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from services.imports import let_go, save
from ui import formats, messages
from ui.buttons import button
from ui.drafts import Draft
from ui.imports.choosing import ChooseView, WorkView, path_of
from ui.imports.done import DoneView
from ui.imports.preview import Preview, load
from ui.imports.preview_view import PreviewView
from ui.imports.twins import OPEN
from ui.labels import tip
from ui.page import Desk
from ui.sheet import Sheet
from ui.tasks import Job
from ui.texts import refusal

DOMAINS = frozenset({"families", "grants"})
CHOOSE, WORK, LOOK, DONE = 0, 1, 2, 3


class ImportSheet(Sheet):
    """One import after the other. Signal: `grantsAsked`, when the person wants to see the grants."""

    grantsAsked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self._desk = desk
        self._job: Job | None = None
        self._saving = False
        self._preview: Preview | None = None
        self._operation = uuid4()
        self.decisions: dict[str, str] = {}
        self._draft = Draft(self, _draft_name(desk), self._kept)
        self._recall()
        self.chooser, self.work = ChooseView(), WorkView()
        self.look, self.done = PreviewView(desk.tasks), DoneView()
        self._stack = QStackedWidget()
        self.choose = button(self.tr("Choose another file"), self.ask_file, icon="open", hint="Ctrl+O")
        self.bring_in = button(self.tr("Import"), self.import_now, icon="import", look="primary", hint="Ctrl+S")
        self._lay_out()
        self._connect()
        self._show(CHOOSE)

    def ask_file(self) -> None:
        """Ask for a file and read it."""
        kinds = self.tr("Excel and LibreOffice files (*.xlsx *.xls *.ods);;All files (*)")
        path = messages.open_file(self.window(), self.tr("Import a register"), kinds)
        if path:
            self.read_file(path)

    def read_file(self, path: str) -> None:
        """Read a file on a worker and show what it would do."""
        if self._busy():
            return
        name = Path(path).name
        text = self.tr("Reading {name}…").format(name=name)
        self.head.show_title(self.tr("Import {name}").format(name=name), self.tr("nothing saved yet"))
        self.work.start(text, self.tr("Nothing is saved by reading."))
        self._show(WORK)
        work = partial(load, self._desk.tasks.office, path)
        self._job = self._desk.tasks.run(self, work, self._look, self._not_read, self.work.show_progress)

    def import_now(self) -> None:
        """Bring the file in, all of it in one transaction."""
        if self._preview is None or not self.bring_in.isEnabled():
            return
        self._saving = True
        name = self._preview.plan.workbook.name
        text = self.tr("Importing {name}…").format(name=name)
        self.work.start(text, self.tr("All of it comes in, or nothing: after Cancel the office is as it was."))
        self._show(WORK)
        decided = {key: said for key, said in self.decisions.items() if key in self._preview.twins}
        work = partial(save, self._desk.tasks.office, self._preview.plan, decided, operation_id=self._operation)
        self._job = self._desk.tasks.run(self, work, self._imported, self._not_imported, self.work.show_progress)

    def preview(self) -> Preview | None:
        """Return what was read last."""
        return self._preview

    def can_leave(self) -> bool:
        """Stop reading; ask before an import under way is stopped."""
        if self._saving:
            question = self.tr("Stop the import?")
            more = self.tr("Nothing of it is saved then.")
            if not messages.confirm(self.window(), question, self.tr("Stop"), more=more, danger=True):
                return False
        self._stop()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take another file from the desktop."""
        if path_of(event) and not self._busy():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped file."""
        event.acceptProposedAction()
        self.read_file(path_of(event))

    def _look(self, preview: Preview) -> None:
        before, self._preview = self._preview, preview
        self._operation = uuid4()
        workbook = preview.plan.workbook
        note = self.tr("{sheets} sheets · {rows} rows read · nothing saved yet").format(
            sheets=len(workbook.sheets), rows=formats.number(workbook.rows)
        )
        self.head.show_title(self.tr("Import {name}").format(name=workbook.name), note)
        self.look.show_preview(preview, self.decisions)
        self._show(LOOK)
        self._free(before)

    def _not_read(self, error: Exception) -> None:
        self._show(LOOK if self._preview is not None else CHOOSE)
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error))
        else:
            self._desk.tasks.report(self, error)

    def _imported(self, counts: dict[str, int]) -> None:
        self._saving = False
        undecided = self.look.undecided()
        self._let_go()
        self.decisions.clear()
        self._draft.discard()
        self.done.show_counts(counts, undecided)
        self.head.show_note(self.tr("saved"))
        self._show(DONE)
        self._desk.tasks.announce(DOMAINS)

    def _not_imported(self, error: Exception) -> None:
        self._saving = False
        self._show(LOOK)
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.import_now)
        elif type(error).__name__ == "Cancelled":
            self.notice.tell(self.tr("The import was stopped. Nothing of it was saved."))
        else:
            self._desk.tasks.report(self, error)

    def _decide(self, key: str, decision: str) -> None:
        self.decisions[key] = decision
        if decision == OPEN:
            del self.decisions[key]
        self._draft.touch()
        self.look.show_decisions(self.decisions)

    def _busy(self) -> bool:
        return self._job is not None and not self._job.over

    def _let_go(self) -> None:
        before, self._preview = self._preview, None
        self.look.forget()
        self._free(before)

    def _free(self, preview: Preview | None) -> None:
        """Free what was read, on a worker: a large file takes longer than a person should wait."""
        if preview is not None:
            self._desk.tasks.run(self, partial(let_go, preview.plan), lambda _done: None)

    def _stop(self) -> None:
        if self._busy():
            self._job.cancel()

    def _again(self) -> None:
        self.head.show_title(self.tr("Import a register"))
        self._show(CHOOSE)

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.notice.hide()
        self.choose.setVisible(number == LOOK)
        self.bring_in.setVisible(number == LOOK)
        why_not = self._why_not()
        self.bring_in.setEnabled(not why_not)
        self.bring_in.setToolTip(tip(why_not or "Ctrl+S"))
        self.setAcceptDrops(number in (LOOK, DONE))

    def _why_not(self) -> str:
        if self._preview is None or self._preview.ready:
            return ""
        if self._preview.plan.errors:
            return self.tr("Nothing is imported while an error stands.")
        return self.tr("All of it is stored already.")

    def _kept(self) -> dict[str, str]:
        return dict(self.decisions)

    def _recall(self) -> None:
        found = self._draft.found()
        if found is not None:
            self.decisions.update(found[1])

    def _connect(self) -> None:
        self.chooser.asked.connect(self.ask_file)
        self.chooser.dropped.connect(self.read_file)
        self.work.cancelled.connect(self._stop)
        self.look.decided.connect(self._decide)
        self.done.familiesAsked.connect(self.leave)
        self.closed.connect(self._let_go)
        self.done.grantsAsked.connect(self.grantsAsked)
        self.done.againAsked.connect(self._again)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self.ask_file)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.import_now)

    def _lay_out(self) -> None:
        self.head.show_title(self.tr("Import a register"))
        self.head.add(self.choose)
        self.head.add(self.bring_in)
        for view in (self.chooser, self.work, self.look, self.done):
            self._stack.addWidget(view)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.add(self._stack, 1)


def _draft_name(desk: Desk) -> str:
    office = desk.tasks.office
    return f"{office.place}/{office.staff.login}/import" if office is not None else "import"
