"""The overview: goals, the grant money by month, what waits for the person at work, and the path of return."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from services.overview import AWARDS, HANDED_OVER, PIPELINE, RETURNED, overview
from ui import formats, theme
from ui.buttons import button
from ui.cards import Card, EmptyState, StatCard
from ui.charts import LineChart
from ui.columns import Column
from ui.labels import label
from ui.overview import figures
from ui.page import Desk, Page
from ui.pipeline import Pipeline, Stage
from ui.table import RecordTable
from ui.texts import refusal, shown

CONTRACTED = ("contracted", "in_procurement", "delivered", *HANDED_OVER)


class OverviewPage(Page):
    """Reads everything in two round trips and shows it; each number opens the records behind it."""

    domains = frozenset({"families", "grants", "programme"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.show_title(self.tr("Overview"))
        self._cards = self._make_cards()
        self.chart, self.path, self.awards = LineChart(_euros), Pipeline(), Pipeline()
        self.waiting = self._make_waiting()
        self._lines: dict[int, figures.WaitingLine] = {}
        self._nothing = EmptyState("check")
        self._empty = EmptyState("families")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._board())
        self._stack.addWidget(self._first_steps())
        self.body.addWidget(self._stack, 1)
        self.chart.clicked.connect(self._go_money)
        self.path.clicked.connect(self._go_stage)
        self.awards.clicked.connect(self._go_awards)
        self.refresh()

    def refresh(self) -> None:
        """Read the numbers again."""
        self.tasks.read(self, overview, self._show, self._fail)

    def _show(self, found: Any) -> None:
        today = figures.today()
        self.notice.hide()
        month = figures.project_month(found.project, today)
        self.head.show_note(" · ".join(part for part in (month, found.project.get("name", "")) if part))
        self._stack.setCurrentIndex(1 if _is_empty(found) else 0)
        self._show_goals(found)
        labels = [figures.month_word(month) for month in figures.axis(found, today)]
        self.chart.show_series(labels, figures.lines(found, today))
        self.path.show_stages([Stage(key, shown(key), count) for key, count in found.pipeline])
        self.awards.show_stages([Stage(key, shown(key), count) for key, count in found.awards])
        self._show_waiting(figures.waiting_lines(found.waiting, today))

    def _show_goals(self, found: Any) -> None:
        goals = {goal.key: goal for goal in found.goals}
        families, people = goals["families_returned"], goals["people_returned"]
        handed = goals["grants_handed_over"]
        _count(self._cards["families"], families, self.tr("of {target}"))
        _count(self._cards["people"], people, self.tr("of {target}"))
        if not people.target:
            in_families = self.tr("in {count} families").format(count=formats.number(families.reached))
            self._cards["people"].show_figure(formats.number(people.reached), in_families)
        _count(self._cards["grants"], handed, self.tr("of {target}"))
        committed, disbursed, _justified = found.months[-1][2:] if found.months else (0, 0, 0)
        of_budget = self.tr("of {amount}").format(amount=formats.short_euros(found.budget)) if found.budget else ""
        for key, part in (("committed", committed), ("disbursed", disbursed)):
            self._cards[key].show_figure(formats.short_euros(part), of_budget, figures.share(part, found.budget))

    def _show_waiting(self, rows: list[figures.WaitingLine]) -> None:
        self._lines = {row.id: row for row in rows}
        self.waiting.show_rows(rows)
        self._waiting_stack.setCurrentIndex(0 if rows else 1)
        self._waiting_card.show_note(formats.number(len(rows)) if rows else "")

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.refresh)
        else:
            self.tasks.report(self, error)

    def _open_waiting(self, number: int) -> None:
        row = self._lines[number]
        self.desk.go(row.where, row.record)

    def _go_families(self) -> None:
        self._go("families", RETURNED, self.tr("returned"))

    def _go_handed_over(self) -> None:
        self._go("grants", HANDED_OVER, self.tr("handed over or later"))

    def _go_money(self) -> None:
        self._go("grants", CONTRACTED, self.tr("contracted or later"))

    def _go_stage(self, key: str) -> None:
        self._go("families", dict(PIPELINE)[key], shown(key))

    def _go_awards(self, key: str) -> None:
        self._go("grants", dict(AWARDS)[key], shown(key))

    def _go(self, page: str, states: Sequence[str], word: str) -> None:
        self.desk.go(page, {"state": (",".join(states), word)})

    def _new_family(self) -> None:
        self.desk.go("new_family")

    def _import(self) -> None:
        self.desk.go("import_register")

    def _make_cards(self) -> dict[str, StatCard]:
        opened: dict[str, tuple[str, Callable[[], None]]] = {
            "families": (self.tr("Families returned"), self._go_families),
            "people": (self.tr("People returned"), self._go_families),
            "grants": (self.tr("Grants handed over"), self._go_handed_over),
            "committed": (self.tr("Awarded by contract"), self._go_money),
            "disbursed": (self.tr("Disbursed"), self._go_money),
        }
        made = {}
        for key, (title, go) in opened.items():
            made[key] = StatCard(title, opens=True)
            made[key].opened.connect(go)
            made[key].layout().addStretch(1)
            made[key].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return made

    def _make_waiting(self) -> RecordTable:
        made = RecordTable(
            (
                Column("kind", "", "chip", 92, words=figures.waiting_word, tones=figures.waiting_tone),
                Column("title", "", width=180),
                Column("worth", "", "money", 96, words=str),
            )
        )
        made.horizontalHeader().hide()
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(self.tr("Waiting for you"))
        made.rowActivated.connect(self._open_waiting)
        made.clicked.connect(self._click_waiting)
        return made

    def _click_waiting(self) -> None:
        if self.waiting.current() is not None:
            self._open_waiting(self.waiting.current())

    def _board(self) -> QWidget:
        board = QWidget()
        grid = QGridLayout(board)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space(3) + 2)
        cards = QHBoxLayout()
        cards.setSpacing(theme.space(3) + 2)
        for card in self._cards.values():
            cards.addWidget(card, 1)
        grid.addLayout(cards, 0, 0, 1, 2)
        grid.addWidget(self._chart_card(), 1, 0)
        grid.addWidget(self._waiting_part(), 1, 1)
        paths = QHBoxLayout()
        paths.setSpacing(theme.space(3) + 2)
        for title, path in ((self.tr("Return pipeline"), self.path), (self.tr("Grants"), self.awards)):
            card = Card(title)
            card.add(path)
            paths.addWidget(card, 1)
        grid.addLayout(paths, 2, 0, 1, 2)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        return board

    def _chart_card(self) -> Card:
        card = Card(self.tr("Grant money: committed, disbursed, justified"))
        card.add(label(self.tr("€, added up by month, against the plan"), "small"))
        card.add(self.chart, 1)
        return card

    def _waiting_part(self) -> Card:
        self._waiting_card = Card(self.tr("Waiting for you"))
        self._nothing.tell(
            self.tr("Nothing waits for you"), self.tr("What needs your decision or your hand comes here.")
        )
        self._waiting_stack = QStackedWidget()
        self._waiting_stack.addWidget(self.waiting)
        self._waiting_stack.addWidget(self._nothing)
        self._waiting_card.add(self._waiting_stack, 1)
        return self._waiting_card

    def _first_steps(self) -> Card:
        card = Card()
        allowed = self.desk.actions.allowed("import_register")
        how = self.tr("Bring in the register you keep in Excel: families and grants come with it. Or enter a family.")
        ask = self.tr("The first families are entered, or brought in from Excel, by a case worker.")
        verb = self.tr("Import a register") if allowed else ""
        self._empty.tell(self.tr("The office is empty"), how if allowed else ask, verb, self._import)
        if allowed:
            other = button(self.tr("New family"), self._new_family, icon="add")
            column = self._empty.layout()
            column.insertWidget(column.count() - 1, other, 0, Qt.AlignmentFlag.AlignHCenter)
        card.add(self._empty, 1)
        return card


def _count(card: StatCard, goal: Any, of: str) -> None:
    words = of.format(target=formats.number(goal.target)) if goal.target else ""
    card.show_figure(formats.number(goal.reached), words, figures.share(goal.reached, goal.target))


def _euros(value: float) -> str:
    return formats.euros(round(value * 100))


def _is_empty(found: Any) -> bool:
    return not found.months and not any(count for _key, count in found.pipeline)
