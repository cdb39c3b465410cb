"""What an import would do, before anything is saved: figures, errors, assumptions, possible twins, what is new."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from services.registers import Query
from ui import formats, theme
from ui.cards import Card, EmptyState, StatCard
from ui.imports import tables
from ui.imports.preview import Preview
from ui.imports.row_pane import RowPane
from ui.imports.twins import OPEN, TwinPane, twin_line
from ui.stages import Step
from ui.table import RecordTable
from ui.table_model import RowRole
from ui.tabs import Tabs
from ui.tasks import Tasks

translate = QCoreApplication.translate
ERRORS, ASSUMPTIONS, TWINS, CHANGES = 0, 1, 2, 3
_TONES = {ERRORS: "bad", ASSUMPTIONS: "warn", CHANGES: "info"}


class PreviewView(QWidget):
    """Shows a Preview. Signal: `decided` (key of a pair, decision)."""

    decided = Signal(str, str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._preview: Preview | None = None
        self._decisions: Mapping[str, str] = {}
        self.cards = {name: StatCard(title, opens=opens) for name, title, opens in _cards()}
        self.tabs = Tabs()
        self.tables = {
            ERRORS: tables.findings(self.tr("Errors"), self.tr("What is wrong"), remedy=True),
            ASSUMPTIONS: tables.findings(self.tr("Assumptions"), self.tr("What was assumed"), remedy=False),
            CHANGES: tables.changes(),
        }
        self.twins = tables.twins()
        self._stacks: dict[int, QStackedWidget] = {}
        self.row, self.pair = RowPane(), TwinPane(tasks)
        self._arrange()
        self._connect()

    def show_preview(self, preview: Preview, decisions: Mapping[str, str]) -> None:
        """Show what was read, with the decisions made so far."""
        self._preview, self._decisions = preview, decisions
        self._show_figures(preview)
        for number, held in ((ERRORS, preview.errors), (ASSUMPTIONS, preview.warnings), (CHANGES, preview.changes)):
            self.tables[number].show_source(self._tasks, held, Query())
            self._count(number, len(held.rows))
        self._count(TWINS, len(preview.twins))
        self._list_twins()
        self.row.show_steps(_steps(preview))
        first = (ERRORS, ASSUMPTIONS, TWINS, CHANGES)
        amounts = (preview.errors.rows, preview.warnings.rows, preview.twins, preview.changes.rows)
        self.tabs.go(next((tab for tab, found in zip(first, amounts, strict=True) if found), CHANGES))

    def forget(self) -> None:
        """Let go of the preview: a large one is heavy."""
        self._preview = None
        self.pair.forget()

    def show_decisions(self, decisions: Mapping[str, str]) -> None:
        """Show other decisions."""
        self._decisions = decisions
        self._list_twins()
        self._show_pair(self.twins.current())

    def undecided(self) -> int:
        """Return how many pairs nobody has decided yet."""
        if self._preview is None:
            return 0
        return sum(self._decisions.get(key, OPEN) == OPEN for key in self._preview.twins)

    def _show_figures(self, preview: Preview) -> None:
        counts = preview.plan.counts
        unchanged = counts["unchanged"]
        new = self.tr("new") if not unchanged else self.tr("new · {count} rows stored already")
        new = new.format(count=formats.number(unchanged))
        known = self.tr("%Ln possibly known", "", counts["twins"]) if counts["twins"] else self.tr("none known already")
        awarded = self.tr("{amount} awarded").format(amount=formats.euros(counts["awarded_cents"]))
        self.cards["families"].show_figure(formats.number(counts["families"]), note=new)
        self.cards["people"].show_figure(formats.number(counts["people"]), note=known)
        self.cards["grants"].show_figure(formats.number(counts["grants"]), note=awarded)
        assumptions = formats.number(len(preview.warnings.rows))
        self.cards["assumptions"].show_figure(assumptions, note=self.tr("read, not blocking"))
        wrong = self.tr("to mend in the file") if preview.errors.rows else self.tr("nothing stands in the way")
        self.cards["errors"].show_figure(formats.number(len(preview.errors.rows)), note=wrong)

    def _count(self, tab: int, count: int) -> None:
        self.tabs.show_count(tab, count or None)
        self._stacks[tab].setCurrentIndex(0 if count else 1)

    def _list_twins(self) -> None:
        twins = self._preview.twins.values() if self._preview else ()
        self.twins.show_rows([twin_line(twin, self._decisions.get(twin.key, OPEN)) for twin in twins])

    def _select_first(self) -> None:
        table = self._table()
        if table is not None and table.current() is None:
            table.select_row(0)

    def _show_row(self) -> None:
        tab = self.tabs.current()
        self._side.setCurrentWidget(self.pair if tab == TWINS and self._preview and self._preview.twins else self.row)
        if tab == TWINS:
            self._show_pair(self.twins.current())
            return
        line = self._line()
        if line is None or self._preview is None:
            self.row.show_nothing(self.tr("The whole file"))
        else:
            self.row.show_finding(self._preview.plan, line, _TONES[tab])

    def _show_pair(self, key: Any) -> None:
        twin = self._preview.twins.get(key) if self._preview else None
        if twin is not None:
            self.pair.show_twin(self._preview.plan, twin, self._decisions.get(key, OPEN))
        elif self.tabs.current() == TWINS:
            self.row.show_nothing(self.tr("The whole file"))

    def _table(self) -> RecordTable | None:
        return self.twins if self.tabs.current() == TWINS else self.tables.get(self.tabs.current())

    def _line(self) -> Any:
        index = self.tables[self.tabs.current()].currentIndex()
        return index.data(RowRole) if index.isValid() else None

    def _sort(self, key: str, descending: bool) -> None:
        table = self.sender()
        table.show_query(Query(sort=key, descending=descending))

    def _open_assumptions(self) -> None:
        self.tabs.go(ASSUMPTIONS)

    def _open_errors(self) -> None:
        self.tabs.go(ERRORS)

    def _connect(self) -> None:
        self.tabs.shown.connect(self._turn)
        for table in self.tables.values():
            table.sortAsked.connect(self._sort)
            table.arrived.connect(self._select_first)
            table.rowChanged.connect(self._show_row)
        self.twins.rowChanged.connect(self._show_pair)
        self.pair.decided.connect(self.decided)
        self.cards["assumptions"].opened.connect(self._open_assumptions)
        self.cards["errors"].opened.connect(self._open_errors)

    def _turn(self) -> None:
        self._select_first()
        self._show_row()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        figures = QHBoxLayout()
        figures.setSpacing(theme.space(3))
        for card in self.cards.values():
            figures.addWidget(card, 1)
        column.addLayout(figures)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=14)
        card = Card()
        for number, title, nothing in _tabs():
            self._stacks[number] = _with_empty(self.twins if number == TWINS else self.tables[number], *nothing)
            self.tabs.add(title, self._stacks[number])
        card.add(self.tabs, 1)
        self._side = QStackedWidget()
        self._side.addWidget(self.row)
        self._side.addWidget(self.pair)
        split.addWidget(card)
        split.addWidget(self._side)
        split.setSizes([620, 400])
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        column.addWidget(split, 1)


def _steps(preview: Preview) -> Sequence[Step]:
    sheets = translate("Imports", "%Ln sheets recognised by their columns", "", len(preview.plan.tables))
    known = Step(sheets, ", ".join(table.sheet.name for table in preview.plan.tables))
    dates = Step(translate("Imports", "Dates read as day, month, year"))
    if preview.plan.errors:
        stop = translate("Imports", "Nothing is imported while an error stands")
        mend = translate("Imports", "Mend the file and choose it again: decisions made here are kept")
        return known, dates, Step(stop, mend, "now")
    if preview.plan.nothing_new:
        return known, dates, Step(translate("Imports", "All of it is stored already: nothing to import"), "", "now")
    ready = translate("Imports", "Ready to import")
    whole = translate("Imports", "All of it in one step, or nothing")
    return known, dates, Step(ready, whole, "now")


def _cards() -> tuple[tuple[str, str, bool], ...]:
    return (
        ("families", translate("Imports", "Families"), False),
        ("people", translate("Imports", "People"), False),
        ("grants", translate("Imports", "Grants"), False),
        ("assumptions", translate("Imports", "Assumptions"), True),
        ("errors", translate("Imports", "Errors"), True),
    )


def _tabs() -> tuple[tuple[int, str, tuple[str, str]], ...]:
    return (
        (
            ERRORS,
            translate("Imports", "Errors"),
            (translate("Imports", "No errors"), translate("Imports", "Every cell could be read.")),
        ),
        (
            ASSUMPTIONS,
            translate("Imports", "Assumptions"),
            (
                translate("Imports", "Nothing was assumed"),
                translate("Imports", "Every cell says plainly what it means."),
            ),
        ),
        (
            TWINS,
            translate("Imports", "Possibly known"),
            (
                translate("Imports", "Nobody seems to be known already"),
                translate("Imports", "No two families of the file or of the office look like one."),
            ),
        ),
        (
            CHANGES,
            translate("Imports", "What will change"),
            (translate("Imports", "Nothing will change"), translate("Imports", "The office holds all of it already.")),
        ),
    )


def _with_empty(table: RecordTable, title: str, text: str) -> QStackedWidget:
    stack, empty = QStackedWidget(), EmptyState("check")
    empty.tell(title, text)
    stack.addWidget(table)
    stack.addWidget(empty)
    return stack
