"""The import of submissions from KoboToolbox: choose, look, name families, bring in whole."""

from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget

from services.families.kobo import Plan, plan, save
from services.families.questionnaires import versions
from services.imports import read_workbook
from services.registers import Query
from ui import formats, messages, theme
from ui.buttons import button
from ui.cards import Card, EmptyState, StatCard
from ui.columns import Column
from ui.drafts import Draft
from ui.families.assessment import words
from ui.imports import tables
from ui.imports.choosing import ChooseView, WorkView
from ui.imports.preview import Held, finding_line
from ui.labels import label, tip
from ui.page import Desk
from ui.sheet import Sheet
from ui.table import RecordTable
from ui.tabs import Tabs
from ui.tasks import Job
from ui.texts import refusal

DOMAINS = frozenset({"families", "assessments"})
CHOOSE, WORK, LOOK, DONE = 0, 1, 2, 3
ERRORS, WARNINGS, ASKS = 0, 1, 2


class AskLine(NamedTuple):
    """A submission whose family is to be named."""

    id: str
    name: str
    born: str
    day: Any
    row: str
    family: str


class KoboSheet(Sheet):
    """One export: read and checked whole; families without a number are named by a person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self._desk, self._tasks = desk, desk.tasks
        self._job: Job | None = None
        self._plan: Plan | None = None
        self._path = ""
        self._operation = uuid4()
        self._saving = False
        self.decisions: dict[str, int] = {}
        self._draft = Draft(self, _draft_name(desk), lambda: {key: str(to) for key, to in self.decisions.items()})
        self.version = QComboBox()
        self.chooser, self.work, self.done = ChooseView(), WorkView(), EmptyState("check")
        self.cards = {name: StatCard(title) for name, title in self._card_titles()}
        self.errors = tables.findings(self.tr("Errors"), self.tr("What is wrong"), remedy=True)
        self.warnings = tables.findings(self.tr("Assumptions"), self.tr("What was assumed"), remedy=True)
        self.asks, self.candidates = RecordTable(_ask_columns()), QComboBox()
        self.tabs, self._stack = Tabs(), QStackedWidget()
        self.choose = button(self.tr("Choose another file"), self.ask_file, icon="open", hint="Ctrl+O")
        self.bring_in = button(self.tr("Import"), self.import_now, icon="import", look="primary", hint="Ctrl+S")
        self._lay_out()
        self._connect()
        self._recall()
        self._tasks.read(self, versions, self._offer_versions, self._fail)
        self._show(CHOOSE)

    def ask_file(self) -> None:
        """Ask for an export and read it."""
        kinds = self.tr("KoboToolbox export (*.xlsx);;All files (*)")
        path = messages.open_file(self.window(), self.tr("Import from KoboToolbox"), kinds)
        if path:
            self.read_file(path)

    def read_file(self, path: str) -> None:
        """Read an export on a worker and show what it would do."""
        if self._busy() or self.version.currentData() is None:
            self.notice.tell(self.tr("Choose the questionnaire the form was made from first."))
            return
        self._path = path
        text = self.tr("Reading {name}…").format(name=Path(path).name)
        self.work.start(text, self.tr("Nothing is saved by reading."))
        self._show(WORK)
        work = partial(_load, self._tasks.office, path, self.version.currentData())
        self._job = self._tasks.run(self, work, self.show_plan, self._not_read, self.work.show_progress)

    def import_now(self) -> None:
        """Bring the submissions in, all of them in one transaction."""
        if self._plan is None or not self.bring_in.isEnabled():
            return
        self._saving = True
        text = self.tr("Importing {name}…").format(name=self._plan.workbook.name)
        self.work.start(text, self.tr("All of it comes in, or nothing: after Cancel the office is as it was."))
        self._show(WORK)
        work = partial(save, self._tasks.office, self._plan, self._decided(), operation_id=self._operation)
        self._job = self._tasks.run(self, work, self._imported, self._not_imported, self.work.show_progress)

    def decide(self, family_id: int | None) -> None:
        """Give the submission chosen to a family, or leave it out."""
        uuid = self.asks.current()
        submission = next((one for one in self._plan.asks if one.uuid == uuid), None) if self._plan else None
        if submission is None:
            return
        self.notice.hide()
        if family_id is None:
            self.decisions.pop(submission.uuid, None)
        else:
            _settled, errors = self._plan.decide(submission, family_id)
            if errors:
                first = finding_line(0, errors[0])
                self.notice.tell(f"{first.sheet} {first.cell}: {first.message} {first.remedy}")
                self._offer_candidates()
                return
            self.decisions[submission.uuid] = family_id
        self._draft.touch()
        self._list_asks()
        self._enable()

    def can_leave(self) -> bool:
        """Stop reading; ask before an import under way is stopped."""
        if self._saving:
            question, more = self.tr("Stop the import?"), self.tr("Nothing of it is saved then.")
            if not messages.confirm(self.window(), question, self.tr("Stop"), more=more, danger=True):
                return False
        if self._busy():
            self._job.cancel()
        return True

    def show_plan(self, found: Plan) -> None:
        """Show what was read."""
        self._plan, self._operation = found, uuid4()
        counts = found.counts
        for name, card in self.cards.items():
            card.show_figure(formats.number(counts[name]))
        note = self.tr("{rows} rows read · nothing saved yet").format(rows=formats.number(found.workbook.rows))
        self.head.show_title(self.tr("Import {name}").format(name=found.workbook.name), note)
        for table, findings in ((self.errors, found.errors), (self.warnings, found.warnings)):
            lines = [finding_line(number, one) for number, one in enumerate(findings)]
            table.show_source(self._tasks, Held(lines), Query())
        self._list_asks()
        amounts = (len(found.errors), len(found.warnings), len(found.asks))
        for tab, amount in enumerate(amounts):
            self.tabs.show_count(tab, amount)
        self.tabs.go(next((tab for tab in (ERRORS, ASKS, WARNINGS) if amounts[tab]), WARNINGS))
        self._show(LOOK)

    def _list_asks(self) -> None:
        chosen = self.asks.current()
        lines = [self._ask_line(one) for one in self._plan.asks]
        self.asks.show_source(self._tasks, Held(lines), Query())
        if lines:
            self.asks.select(chosen if any(line.id == chosen for line in lines) else lines[0].id)
        self._offer_candidates()

    def _ask_line(self, one: Any) -> AskLine:
        offered = self._plan.candidates.get(one.uuid, ())
        named = next((each.number for each in offered if each.family_id == self.decisions.get(one.uuid)), "")
        born = f"{one.born.year}." if one.born else ""
        unknown = self.tr("not known here") if not offered else self.tr("to decide")
        return AskLine(one.uuid, one.name or "–", born, one.visited_on, str(one.row + 1), named or unknown)

    def _offer_candidates(self, *_: object) -> None:
        uuid = self.asks.current()
        offered = self._plan.candidates.get(uuid, ()) if self._plan is not None else ()
        self.candidates.clear()
        self.candidates.addItem(self.tr("leave out, decide later"), None)
        for one in offered:
            born = f" · {one.born_year}." if one.born_year else ""
            self.candidates.addItem(f"{one.number} · {one.title} ({one.person}{born})", one.family_id)
        self.candidates.setCurrentIndex(max(0, self.candidates.findData(self.decisions.get(uuid))))
        self.candidates.setEnabled(bool(offered))

    def _decided(self) -> dict[str, int]:
        known = {one.uuid for one in self._plan.asks}
        return {uuid: family for uuid, family in self.decisions.items() if uuid in known}

    def _imported(self, counts: dict[str, int]) -> None:
        self._saving = False
        decided = self._decided()
        left = len(self._plan.asks) - len(decided)
        for uuid in decided:
            self.decisions.pop(uuid)
        self._draft.discard()
        self._plan = None
        self.head.show_note(self.tr("saved"))
        came = self.tr("%Ln assessments came in", "", counts["assessments"])
        more = self.tr("Submissions without a family stayed out; import the file again to decide about them.")
        self.done.tell(came, more if left else "", self.tr("Import another file"), self._again)
        self._show(DONE)
        self._tasks.announce(DOMAINS)

    def _not_imported(self, error: Any) -> None:
        self._saving = False
        self._show(LOOK)
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.import_now)
        elif type(error).__name__ == "Cancelled":
            self.notice.tell(self.tr("The import was stopped. Nothing of it was saved."))
        else:
            self._tasks.report(self, error)

    def _not_read(self, error: Any) -> None:
        self._show(LOOK if self._plan is not None else CHOOSE)
        self._fail(error)

    def _fail(self, error: Any) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error))
        else:
            self._tasks.report(self, error)

    def _again(self) -> None:
        self.head.show_title(self.tr("Import from KoboToolbox"))
        self._show(CHOOSE)

    def _busy(self) -> bool:
        return self._job is not None and not self._job.over

    def _offer_versions(self, found: Any) -> None:
        for row in found:
            if row["state"] != "draft":
                name = f"{words.titled(row['titles'])} · {row['number']} ({words.version_state(row['state'])})"
                self.version.addItem(name, row["id"])

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.notice.hide()
        self.choose.setVisible(number == LOOK)
        self.bring_in.setVisible(number == LOOK)
        self._enable()

    def _enable(self) -> None:
        why_not = self._why_not()
        self.bring_in.setEnabled(not why_not)
        self.bring_in.setToolTip(tip(why_not or "Ctrl+S"))

    def _why_not(self) -> str:
        if self._plan is None:
            return ""
        if self._plan.errors:
            return self.tr("Nothing is imported while an error stands.")
        if not self._plan.settled and not self._decided():
            return self.tr("There is nothing to bring in.")
        return ""

    def _recall(self) -> None:
        found = self._draft.found()
        if found is not None:
            self.decisions = {uuid: int(family) for uuid, family in found[1].items() if family.isdecimal()}

    def _reread(self) -> None:
        if self._path and self._stack.currentIndex() == LOOK:
            self.read_file(self._path)

    def _card_titles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("assessments", self.tr("Assessments that come in")),
            ("asks", self.tr("Families to name")),
            ("known", self.tr("Stored already")),
            ("left_aside", self.tr("Not approved")),
        )

    def _connect(self) -> None:
        self.chooser.asked.connect(self.ask_file)
        self.chooser.dropped.connect(self.read_file)
        self.work.cancelled.connect(lambda: self._job.cancel() if self._busy() else None)
        self.asks.rowChanged.connect(self._offer_candidates)
        self.candidates.activated.connect(lambda _number: self.decide(self.candidates.currentData()))
        self.version.activated.connect(self._reread)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self.ask_file)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.import_now)

    def _lay_out(self) -> None:
        self.head.show_title(self.tr("Import from KoboToolbox"))
        self.chooser.empty.tell(
            self.tr("Bring in submissions from KoboToolbox"),
            self.tr(
                "Export them there as XLSX, with names or labels, all columns. Drop the file here or choose it.\n"
                "It is read and checked first: you see every error with its cell,\n"
                "and nothing is saved until you say so."
            ),
            self.tr("Choose a file…"),
            self.chooser.asked.emit,
        )
        self.head.add(label(self.tr("Questionnaire"), "small"))
        self.version.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.version.setAccessibleName(self.tr("Questionnaire"))
        self.head.add(self.version)
        self.head.add(self.choose)
        self.head.add(self.bring_in)
        for view in (self.chooser, self.work, self._looking(), self.done):
            self._stack.addWidget(view)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.add(self._stack, 1)

    def _looking(self) -> Card:
        look = Card(margin=0)
        look.setProperty("look", "plain")
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        for card in self.cards.values():
            row.addWidget(card)
        look.add(row)
        naming = Card(margin=0)
        naming.setProperty("look", "plain")
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("This submission is of the family"), "strong"))
        foot.addWidget(self.candidates, 1)
        naming.add(self.asks, 1)
        naming.add(foot)
        self.asks.setAccessibleName(self.tr("Families to name"))
        self.candidates.setAccessibleName(self.tr("This submission is of the family"))
        self.tabs.add(self.tr("Errors"), self.errors)
        self.tabs.add(self.tr("Assumptions"), self.warnings)
        self.tabs.add(self.tr("Families to name"), naming)
        framed = Card()
        framed.add(self.tabs, 1)
        look.add(framed, 1)
        return look


def _ask_columns() -> tuple[Column, ...]:
    said = partial(words.translate, "Assessment")
    return (
        Column("row", said("Row"), "number", 60, sorts=False),
        Column("name", said("Name"), "bold", 200, sorts=False),
        Column("born", said("Born"), width=80, grows=False, sorts=False),
        Column("day", said("Asked on"), "date", 110, sorts=False),
        Column("family", said("Family"), width=160, sorts=False),
    )


def _load(office: Any, path: str, version_id: int, progress: Any = None) -> Plan:
    workbook = read_workbook(path)
    found: Plan = office.read(lambda session: plan(session, workbook, version_id, progress))
    return found


def _draft_name(desk: Desk) -> str:
    office = desk.tasks.office
    return f"{office.place}/{office.staff.login}/kobo" if office is not None else "kobo"
