"""The one table: columns as data, rows on demand, everything by keyboard, choices remembered."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCollator, QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from ui import messages, theme
from ui.column_layout import ColumnLayout
from ui.columns import Column, Line, as_table, lines, value_of
from ui.table_delegate import RowDelegate
from ui.table_loader import Loader, Source
from ui.table_model import RecordModel
from ui.tasks import Tasks

MOST_COPIED = 20_000


class RecordTable(QTableView):
    """Rows of one kind, held whole (`show_rows`) or fetched as they come into view (`show_source`).

    Signals: `rowChanged` (record id or None), `rowActivated` (record id), `sortAsked` (column key,
    descending), `counted` (totals of a source), `failed` (an error while fetching), `arrived`.
    """

    rowChanged = Signal(object)
    rowActivated = Signal(object)
    sortAsked = Signal(str, bool)
    counted = Signal(object)
    failed = Signal(object)
    arrived = Signal()

    def __init__(self, columns: Sequence[Column], name: str = "") -> None:
        super().__init__()
        self.records = RecordModel(columns, self)
        self.setModel(self.records)
        self._delegate = RowDelegate(self.records.columns, self)
        self.setItemDelegate(self._delegate)
        self._loader: Loader | None = None
        self._tasks: Tasks | None = None
        self._current: Any = None
        self._settling = False
        self._awaited = False
        self._goal = -1
        self._sort = ("", False)
        self._set_up()
        self.layout_of_columns = ColumnLayout(self, self.records.columns, name)
        self.layout_of_columns.sortAsked.connect(self._sort_by)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.selectionModel().selectionChanged.connect(self._selected)

    def show_rows(self, rows: Iterable[Any]) -> None:
        """Show a short list whole; sorting happens here."""
        self.records.fill(lines(self.records.columns, rows))
        self._find_again()

    def show_source(self, tasks: Tasks, source: Source, query: Any) -> None:
        """Show a register through a query; its rows come as they are looked at."""
        self._tasks = tasks
        self._loader = Loader(self.records, tasks, source)
        self._loader.counted.connect(self.counted)
        self._loader.failed.connect(self.failed)
        self._loader.arrived.connect(self._find_again)
        self._loader.located.connect(self._go_to)
        self.show_query(query)

    def show_query(self, query: Any) -> None:
        """Show the same register through another query."""
        self.mark_sort(query.sort, query.descending)
        self.scrollToTop()
        self._loader.open(query)

    def refresh(self) -> None:
        """Fetch what is on the screen again; place and selection stay."""
        if self._loader is not None:
            self._loader.refresh()

    def current(self) -> Any:
        """Return the id of the current record, or None."""
        return self._current

    def select(self, record: Any) -> None:
        """Make a record the current one, wherever it stands; one out of sight is fetched."""
        self._current = record
        self._awaited = False
        self._follow(self.records.row_of(record))
        if record is not None and self._loader is not None and self.records.row_of(record) < 0:
            self._loader.locate(record)
        self.rowChanged.emit(record)

    def select_row(self, row: int) -> None:
        """Make the record of a row the current one."""
        flags = QItemSelectionModel.SelectionFlag
        if 0 <= row < self.records.rowCount():
            whole = flags.ClearAndSelect | flags.Rows
            self.selectionModel().setCurrentIndex(self.records.index(row, 0), whole)

    def mark_sort(self, key: str, descending: bool) -> None:
        """Show in the header what the rows are sorted by."""
        self._sort = (key, descending)
        self.layout_of_columns.show_sort(key, descending)

    def columns_shown(self) -> list[Column]:
        """Return the columns as they stand now, from left to right."""
        return [self.records.columns[number] for number in self.layout_of_columns.order()]

    def fit_height(self, most: int = 12) -> None:
        """Be exactly as high as the rows, up to a number of them; for short lists on a card."""
        head = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + min(max(self.records.rowCount(), 1), most) * theme.ROW_HEIGHT)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table, titles first; at most 20,000 rows."""
        ranges = [(part.top(), part.height()) for part in self.selectionModel().selection()]
        kept = _within(sorted(ranges), MOST_COPIED)
        held = [self.records.line(row) for top, count in kept for row in range(top, top + count)]
        if self._loader is None or None not in held:
            self._to_clipboard([line for line in held if line is not None])
        else:
            self._tasks.read(self, partial(self._loader.lines_of, kept), self._to_clipboard)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, open, and go to the first and last row."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.select_row(0 if event.key() == Qt.Key.Key_Home else self.records.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would read every row to find the letter."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the room inside the frame; asking `viewport()` for it would load every widget of Qt."""
        super().resizeEvent(event)
        self.layout_of_columns.fit(event.size().width())

    def updateGeometries(self) -> None:
        """Tell the loader when other rows come into view by resizing."""
        super().updateGeometries()
        self._look()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Tell the loader when other rows come into view by scrolling."""
        super().scrollContentsBy(dx, dy)
        self._look()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        # Painting a title asks whether its whole column is selected: with every row selected that reads a million.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.records, self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.ROW_HEIGHT)
        self.doubleClicked.connect(self._activate)

    def _look(self) -> None:
        loader = getattr(self, "_loader", None)
        if loader is not None:
            first = max(0, self.rowAt(0))
            loader.look(first, first + self.height() // theme.ROW_HEIGHT + 1)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def _moved(self, index: QModelIndex) -> None:
        # Qt makes the first row current, yet does not select it, when a table without one gets the focus.
        chosen = index.isValid() and self.selectionModel().isRowSelected(index.row(), QModelIndex())
        if self._settling or not chosen:
            return
        line = self.records.line(index.row())
        self._awaited = line is None
        if line is not None and line.id != self._current:
            self._current = line.id
            self.rowChanged.emit(line.id)

    def _selected(self) -> None:
        self._moved(self.currentIndex())

    def _find_again(self) -> None:
        self.layout_of_columns.measure(self.records.first())
        row = -1 if self._awaited or self._current is None else self.records.row_of(self._current)
        if row >= 0:
            self._follow(row)
        else:
            # What was current is not in this list: the selected row speaks, or the pane would show another record.
            self._moved(self.currentIndex())
        if self._goal >= 0:
            self._go_to(self._goal)
        self.arrived.emit()

    def _follow(self, row: int) -> None:
        """Stay with the current record where it stands on another row now."""
        if row >= 0 and row != self.currentIndex().row():
            self._settling = True
            self.select_row(row)
            self._settling = False

    def _go_to(self, row: int) -> None:
        self._goal = row
        if row < self.records.rowCount():
            self._goal = -1
            self.executeDelayedItemsLayout()
            self.updateGeometries()
            self.scrollTo(self.records.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _activate(self, index: QModelIndex) -> None:
        line = self.records.line(index.row()) if index.isValid() else None
        if line is not None:
            self.rowActivated.emit(line.id)

    def _sort_by(self, key: str) -> None:
        self.mark_sort(key, key == self._sort[0] and not self._sort[1])
        if self._loader is None:
            self.records.fill(_sorted(self.records.held(), *self._sort))
            self._find_again()
        self.sortAsked.emit(*self._sort)

    def _to_clipboard(self, copied: list[Line]) -> None:
        messages.copy_text(as_table(self.records.columns, copied, self.layout_of_columns.order()))


def _within(ranges: list[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for top, count in ranges:
        kept.append((top, min(count, most)))
        most -= kept[-1][1]
    return [part for part in kept if part[1] > 0]


def _sorted(held: list[Line], key: str, descending: bool) -> list[Line]:
    collator = QCollator()
    filled = [line for line in held if value_of(line.row, key) is not None]
    empty = [line for line in held if value_of(line.row, key) is None]

    def value(line: Line) -> Any:
        found = value_of(line.row, key)
        return collator.sortKey(found) if isinstance(found, str) else found

    return sorted(filled, key=value, reverse=descending) + empty
