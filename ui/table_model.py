"""The one table model: a window onto rows that are fetched as they come into view."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.columns import Column, Line

PAGE = 100
KEPT = 60
WAITING = "…"

ToneRole = Qt.ItemDataRole.UserRole + 1
RowRole = Qt.ItemDataRole.UserRole + 2
IdRole = Qt.ItemDataRole.UserRole + 3

_Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractTableModel):
    """Knows how many rows there are and holds the pages seen last; reading it never fetches anything."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._alignments = tuple(int(column.alignment()) for column in columns)
        self._length = 0
        self._pages: OrderedDict[int, list[Line]] = OrderedDict()
        self._fresh: set[int] = set()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return the exact number of rows."""
        return 0 if parent.isValid() else self._length

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Look a cell up; `…` while its page is under way."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignments[index.column()]
        line = self.line(index.row())
        if line is None:
            return WAITING if role == Qt.ItemDataRole.DisplayRole else None
        return _cell(line, index.column(), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column, aligned as its cells."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return self._alignments[section] if role == Qt.ItemDataRole.TextAlignmentRole else None

    def line(self, row: int) -> Line | None:
        """Return a row ready to paint, or None while it is not here."""
        page = self._pages.get(row // PAGE)
        place = row % PAGE
        return page[place] if page is not None and place < len(page) else None

    def row_of(self, record: Any) -> int:
        """Return where a record stands among the pages held, or -1."""
        for number, page in self._pages.items():
            for place, line in enumerate(page):
                if line.id == record:
                    return number * PAGE + place
        return -1

    def missing(self, first: int, last: int) -> list[int]:
        """Return the pages between two rows that are not here or out of date."""
        if not self._length:
            return []
        last = min(last, self._length - 1)
        return [page for page in range(first // PAGE, last // PAGE + 1) if page not in self._fresh]

    def forget_pages(self) -> None:
        """Let go of the rows of another query; `…` is shown until theirs come."""
        self._pages.clear()
        self._fresh.clear()

    def mark_stale(self) -> None:
        """Keep showing what is here, and fetch it again when it is looked at."""
        self._fresh.clear()

    def set_length(self, length: int) -> None:
        """Grow or shrink at the end, so that place and selection stay."""
        if length > self._length:
            self.beginInsertRows(QModelIndex(), self._length, length - 1)
            self._length = length
            self.endInsertRows()
        elif length < self._length:
            self.beginRemoveRows(QModelIndex(), length, self._length - 1)
            self._length = length
            self._cut()
            self.endRemoveRows()

    def put(self, page: int, lines: list[Line]) -> None:
        """Show the rows of one page, and forget the page not seen for longest."""
        self._pages[page] = lines[: max(0, self._length - page * PAGE)]
        self._pages.move_to_end(page)
        self._fresh.add(page)
        while len(self._pages) > KEPT:
            self._fresh.discard(self._pages.popitem(last=False)[0])
        last = min(self._length, (page + 1) * PAGE) - 1
        if last >= page * PAGE:
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))

    def fill(self, lines: list[Line]) -> None:
        """Hold a short list whole."""
        self.beginResetModel()
        self._length = len(lines)
        numbers = range(0, len(lines), PAGE)
        self._pages = OrderedDict((start // PAGE, lines[start : start + PAGE]) for start in numbers)
        self._fresh = set(self._pages)
        self.endResetModel()

    def first(self) -> list[Line]:
        """Return the rows of a page that is here."""
        return next(iter(self._pages.values()), [])

    def held(self) -> list[Line]:
        """Return the rows that are here, in order."""
        return [line for number in sorted(self._pages) for line in self._pages[number]]

    def _cut(self) -> None:
        for page in [number for number in self._pages if number * PAGE >= self._length]:
            del self._pages[page]
            self._fresh.discard(page)
        edge = self._length // PAGE
        if edge in self._pages:
            self._pages[edge] = self._pages[edge][: self._length % PAGE]


def _cell(line: Line, column: int, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return line.texts[column]
    if role == ToneRole:
        return line.tones[column]
    if role == RowRole:
        return line.row
    return line.id if role == IdRole else None
