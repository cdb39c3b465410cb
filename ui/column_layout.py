"""Which columns a table shows, in which order and how wide; remembered per table."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from ui import chips, settings, theme
from ui.columns import Column, Line
from ui.table_delegate import PAD

_NARROWEST = 112
_WIDEST = 320
_SAMPLE = 60


class ColumnLayout(QObject):
    """Fits columns to the room there is until the user sets them, then keeps the user's choice.

    Signal: `sortAsked` (column key).
    """

    sortAsked = Signal(str)

    def __init__(self, view: QTableView, columns: Sequence[Column], name: str) -> None:
        super().__init__(view)
        self._view = view
        self._columns = columns
        self._key = f"table/{name}" if name else ""
        self._chosen = False
        self._fitting = False
        self._room = 0
        self._natural: dict[int, int] = {}
        self._pause = QTimer(self, singleShot=True, interval=400)
        self._pause.timeout.connect(self._remember)
        self._set_up(view.horizontalHeader())
        self._start()

    def order(self) -> list[int]:
        """Return the columns shown, from left to right."""
        header = self._view.horizontalHeader()
        placed = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in placed if not header.isSectionHidden(column)]

    def show_sort(self, key: str, descending: bool) -> None:
        """Mark the column the rows are sorted by."""
        header = self._view.horizontalHeader()
        keys = [column.key for column in self._columns]
        header.setSortIndicatorShown(key in keys)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        if key in keys:
            header.setSortIndicator(keys.index(key), order)

    def measure(self, lines: Sequence[Line]) -> None:
        """Learn from the first rows how wide the columns are, and fit them."""
        if self._natural or not lines:
            return
        for number, column in enumerate(self._columns):
            self._natural[number] = _natural(column, [line.texts[number] for line in lines[:_SAMPLE]])
        self._fit()

    def fit(self, room: int) -> None:
        """Fit again when the table becomes wider or narrower."""
        self._room = room
        self._fit()

    def _set_up(self, header: QHeaderView) -> None:
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(36)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        header.sectionClicked.connect(self._ask_sort)
        header.sectionMoved.connect(self._changed)
        header.sectionResized.connect(self._changed)

    def _start(self) -> None:
        self._fitting = True
        header = self._view.horizontalHeader()
        for number, column in enumerate(self._columns):
            header.resizeSection(number, column.start_width())
            header.setSectionHidden(number, not column.shown)
        self._recall(header)
        self._fitting = False

    def _recall(self, header: QHeaderView) -> None:
        stored = settings.get(self._key) if self._key else None
        keys = [column.key for column in self._columns]
        for place, (key, width, shown) in enumerate(stored or ()):
            if key in keys:
                self._chosen = True
                number = keys.index(key)
                header.moveSection(header.visualIndex(number), min(place, header.count() - 1))
                header.resizeSection(number, width)
                header.setSectionHidden(number, not shown)

    def _fit(self) -> None:
        if self._chosen or not self._room:
            return
        self._fitting = True
        widths = self._widths(self._room)
        header = self._view.horizontalHeader()
        for number in range(len(self._columns)):
            header.setSectionHidden(number, number not in widths)
            header.resizeSection(number, widths.get(number, 0))
        self._fitting = False

    def _widths(self, room: int) -> dict[int, int]:
        shown = [number for number, column in enumerate(self._columns) if column.shown]
        optional = [number for number in shown if self._columns[number].optional]
        while True:
            widths = {number: self._wish(number) for number in shown}
            elastic = [number for number in shown if self._columns[number].stretches()] or list(widths)
            if _adapt(widths, elastic, room) or not optional:
                return widths
            shown.remove(optional.pop())

    def _changed(self, *_: object) -> None:
        if not self._fitting:
            self._chosen = True
            self._pause.start()

    def _remember(self) -> None:
        if not self._key:
            return
        header = self._view.horizontalHeader()
        placed = [header.logicalIndex(place) for place in range(header.count())]
        settings.put(
            self._key,
            [(self._columns[n].key, self._width(n), not header.isSectionHidden(n)) for n in placed],
        )

    def _width(self, number: int) -> int:
        return self._view.columnWidth(number) or self._wish(number)

    def _wish(self, number: int) -> int:
        return self._natural.get(number, self._columns[number].start_width())

    def _ask_sort(self, number: int) -> None:
        if self._columns[number].sorts:
            self.sortAsked.emit(self._columns[number].key)

    def _offer_columns(self, place: QPoint) -> None:
        self.menu().popup(self._view.horizontalHeader().mapToGlobal(place))

    def menu(self) -> QMenu:
        """Return a menu to choose the columns shown."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(self._columns):
            action = QAction(column.title, menu, checkable=True)
            action.setChecked(not self._view.isColumnHidden(number))
            action.setData(number)
            action.toggled.connect(self._toggle)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("As at first"), self._reset)
        return menu

    def _toggle(self, shown: bool) -> None:
        number = self.sender().data()
        if shown or len(self.order()) > 1:
            self._view.setColumnHidden(number, not shown)
            if shown:
                self._view.setColumnWidth(number, self._wish(number))
            self._changed()

    def _reset(self) -> None:
        header = self._view.horizontalHeader()
        for number in range(header.count()):
            header.moveSection(header.visualIndex(number), number)
        self._chosen = False
        if self._key:
            settings.put(self._key, None)
        self._start()
        self._fit()
        self._pause.stop()


def _natural(column: Column, texts: Sequence[str]) -> int:
    fonts = {"bold": theme.font(bold=True), "chip": chips.font()}
    metrics = QFontMetrics(fonts.get(column.kind, theme.font()))
    content = max(metrics.horizontalAdvance(text) for text in texts) + (18 if column.kind == "chip" else 0)
    arrow = 14 if column.sorts and column.title else 0
    title = QFontMetrics(theme.font(bold=True)).horizontalAdvance(column.title) + arrow
    return min(max(content, title) + 2 * PAD + 2, _WIDEST)


def _adapt(widths: dict[int, int], elastic: list[int], room: int) -> bool:
    """Make the columns fill the room; false when they do not fit even at their narrowest."""
    if room > sum(widths.values()):
        _widen(widths, elastic, room)
    return _narrow(widths, elastic, room)


def _widen(widths: dict[int, int], elastic: list[int], room: int) -> None:
    spare = room - sum(widths.values())
    total = sum(widths[number] for number in elastic)
    for number in elastic:
        widths[number] += spare * widths[number] // total
    widths[elastic[-1]] += room - sum(widths.values())


def _narrow(widths: dict[int, int], elastic: list[int], room: int) -> bool:
    # The widest column gives first, so that short texts stay whole.
    while sum(widths.values()) > room:
        widest = max(elastic, key=widths.__getitem__)
        if widths[widest] <= _NARROWEST:
            return False
        widths[widest] -= min(4, sum(widths.values()) - room)
    return True
