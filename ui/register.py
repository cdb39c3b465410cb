"""A register page: a list of any length with search, filters and views, and the selected record beside it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget

from services.registers import Query
from ui import formats, messages, settings
from ui.cards import Card, EmptyState
from ui.columns import Column
from ui.detail import Detail
from ui.filters import FilterBar
from ui.page import Desk, Page
from ui.table import RecordTable
from ui.texts import refusal


class RegisterPage(Page):
    """A domain gives the register, the columns, the words and the detail pane; the rest is here."""

    name = ""
    icon = ""
    register: Any = None
    kinds: tuple[str, ...] = ()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._totals: Any = None
        self._sort = ("", False)
        self.head.show_title(self.title())
        self.bar = FilterBar(self.tasks, self.name, self.search_hint(), self.register.filters)
        self.table = RecordTable(self._sortable(self.columns()), self.name)
        self.table.setAccessibleName(self.title())
        self.detail = self.make_detail()
        self._empty = EmptyState(self.icon or self.name)
        self.bar.restore({"chips": self.first_filters()})
        self._arrange()
        self._connect()
        self.table.show_source(self.tasks, self.register, self.query())

    def title(self) -> str:
        """Return the title of the page."""
        raise NotImplementedError

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Search in this list")

    def columns(self) -> Sequence[Column]:
        """Return the columns of the table."""
        raise NotImplementedError

    def summary(self, totals: Any) -> str:
        """Return the words behind the title: count and sums of what is shown."""
        return formats.number(totals.count)

    def make_detail(self) -> Detail | None:
        """Return the pane for the selected record, or None for a list alone."""
        return None

    def first_filters(self) -> Mapping[str, tuple[str, str]]:
        """Return the filters the list begins with: key → value and its word."""
        return {}

    def explain_empty(self, empty: EmptyState) -> None:
        """Say what to do first when the register holds nothing at all."""
        empty.tell(self.tr("Nothing here yet"))

    def open_row(self, record: Any) -> None:
        """Do what Enter or a double click on a row does."""

    def ask_export(self) -> None:
        """Ask where to write what is shown, and write it into an Excel file."""
        from ui.export import ExportSheet

        kinds = self.tr("Excel workbook (*.xlsx)")
        path = messages.save_file(self.window(), self.tr("Export what is shown"), f"{self.name}.xlsx", kinds)
        if path:
            ExportSheet(self, path if path.lower().endswith(".xlsx") else f"{path}.xlsx")

    def ask_print(self) -> None:
        """Ask how the list is to be printed, and show the paper."""
        from ui.print_list import ask_list

        ask_list(self)

    def query(self) -> Query:
        """Return what is asked of the register now."""
        return Query(self.bar.text(), self.bar.filters(), *self._sort)

    def totals(self) -> Any:
        """Return count and sums of what is shown, or None before the first answer."""
        return self._totals

    def refresh(self) -> None:
        """Read the rows on the screen and the selected record again."""
        self.table.refresh()
        if self.detail is not None:
            self.detail.refresh()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return the actions every register carries out."""
        return {
            **super().handlers(),
            "search_list": self.bar.search.setFocus,
            "columns": self._choose_columns,
            "export": self.ask_export,
            "print": self.ask_print,
        }

    def show_filtered(self, filters: Mapping[str, tuple[str, str]]) -> None:
        """Show what fits these filters only: key → value and its word."""
        self.bar.restore({"chips": filters})

    def open_record(self, _kind: str, record: Any) -> None:
        """Take filters away and show one record, wherever it stands in the list; or show it through filters."""
        if isinstance(record, Mapping):
            self.show_filtered(record)
            return
        if self.bar.active():
            self.bar.clear()
        self.table.select(record)

    def _sortable(self, columns: Sequence[Column]) -> tuple[Column, ...]:
        orders = self.register.orders
        return tuple(replace(column, sorts=column.sorts and column.key in orders) for column in columns)

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        card = Card(margin=0)
        card.add(self.table)
        self._stack.addWidget(card)
        framed = Card()
        framed.add(self._empty)
        self._stack.addWidget(framed)
        self._split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=14)
        self._split.addWidget(self._stack)
        if self.detail is not None:
            self._split.addWidget(self.detail)
            self._split.setSizes(settings.get(f"split/{self.name}") or [680, 340])
            self._split.setStretchFactor(0, 2)
            self._split.setStretchFactor(1, 1)
        self.setFocusProxy(self.table)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._split, 1)

    def _connect(self) -> None:
        self.bar.changed.connect(self._ask)
        self.table.sortAsked.connect(self._order)
        self.table.counted.connect(self._count)
        self.table.arrived.connect(self._settle)
        self.table.failed.connect(self._fail)
        self.table.rowActivated.connect(self.open_row)
        self._split.splitterMoved.connect(self._remember_split)
        if self.detail is not None:
            self.table.rowChanged.connect(self.detail.show_record)

    def _ask(self) -> None:
        self.table.show_query(self.query())

    def _order(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self._ask()

    def _count(self, totals: Any) -> None:
        self._totals = totals
        self.notice.hide()
        self.head.show_note(self.summary(totals))
        self._stack.setCurrentIndex(0 if totals.count else 1)
        if self.detail is not None:
            self.detail.setVisible(totals.count > 0)
        if not totals.count:
            self._explain()

    def _explain(self) -> None:
        self.table.select(None)
        if self.bar.active():
            self._empty.tell(
                self.tr("Nothing found"),
                self.tr("No row has all of this. Try fewer words or filters."),
                self.tr("Show everything"),
                self.bar.clear,
            )
        else:
            self.explain_empty(self._empty)

    def _settle(self) -> None:
        if self.detail is not None and self.table.current() is None:
            self.table.select_row(0)

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.table.refresh)
        else:
            self.tasks.report(self, error)

    def _choose_columns(self) -> None:
        self.table.layout_of_columns.menu().popup(self.table.mapToGlobal(self.table.rect().topLeft()))

    def _remember_split(self) -> None:
        settings.put(f"split/{self.name}", self._split.sizes())
