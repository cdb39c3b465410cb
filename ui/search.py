"""Search for everything: one field, results in groups with why each was found, commands among them."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, NamedTuple

import shiboken6
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import icons, theme
from ui.cards import rule
from ui.labels import label
from ui.tasks import Job, Tasks
from ui.texts import shown

_Index = QModelIndex | QPersistentModelIndex
LineRole = Qt.ItemDataRole.UserRole
_ROW, _HEADING, _MOST_SHOWN = 40, 28, 11
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class Found(NamedTuple):
    """One line of the results: a heading when it has no id."""

    kind: str
    id: Any
    title: str
    number: str = ""
    why: str = ""


class _Results(QAbstractListModel):
    """Headings and what was found under them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Found] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LineRole:
            return line
        spoken = " ".join(part for part in (line.number, line.title, line.why) if part)
        return spoken if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self.lines[index.row()].id is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def show(self, lines: Iterable[Found]) -> None:
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()


class _Drawing(QStyledItemDelegate):
    """Paints a heading, or number and title with the reason at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, _HEADING if index.data(LineRole).id is None else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Found = index.data(LineRole)
        painter.save()
        if line.id is None:
            self._text(painter, option.rect.adjusted(14, 6, -14, 0), line.title, "muted", 8.5, bold=True)
        else:
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.fillRect(option.rect, theme.colour("selected" if chosen else "surface"))
            self._hit(painter, option.rect, line)
        painter.restore()

    def _hit(self, painter: QPainter, rect: QRect, line: Found) -> None:
        middle = rect.center().y()
        icons.paint(painter, QRect(rect.left() + 14, middle - 7, 16, 16), _ICONS.get(line.kind, "right"))
        painter.setFont(theme.font(8.5))
        why = min(painter.fontMetrics().horizontalAdvance(line.why) + 4, rect.width() // 3)
        right = QRect(rect.right() - why - 14, rect.top(), why, rect.height())
        self._text(painter, right, line.why, "muted", 8.5)
        left = rect.left() + 42
        if line.number:
            painter.setFont(theme.font(bold=True))
            width = painter.fontMetrics().horizontalAdvance(line.number) + 12
            self._text(painter, QRect(left, rect.top(), width, rect.height()), line.number, "text", bold=True)
            left += width
        room = QRect(left, rect.top(), right.left() - left - 8, rect.height())
        self._text(painter, room, line.title, "text")

    def _text(
        self, painter: QPainter, room: QRect, text: str, ink: str, size: float = 10, *, bold: bool = False
    ) -> None:
        painter.setFont(theme.font(size, bold=bold))
        painter.setPen(theme.colour(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


_ICONS = {
    "family": "families",
    "person": "person",
    "grant": "grants",
    "convoy": "convoys",
    "item": "kits",
    "supplier": "supplier",
    "command": "right",
}


class SearchPalette(QFrame):
    """Lies over the window while open; `search(session, text)` finds, `commands(text)` adds what can be done.

    Signals: `chosen` (kind, id), `closed`.
    """

    chosen = Signal(str, object)
    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        anchor: QWidget,
        tasks: Tasks,
        search: Callable[[Any, str], Sequence[Any]],
        commands: Callable[[str], Sequence[Found]],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self._anchor = anchor
        self._tasks, self._search, self._commands = tasks, search, commands
        self._job: Job | None = None
        self._before: QWidget | None = None
        self._hits: list[Found] = []
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self._ask)
        self.field = QLineEdit(placeholderText=self.tr("Name, number, place, or what to do"))
        self.field.setAccessibleName(self.tr("Find anything"))
        self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self._results = _Results(self)
        self._list = self._make_list()
        self._hint = label("", "small")
        self._arrange()
        self.hide()

    def open(self) -> None:
        """Show the palette over its window, ready to type."""
        self._before = self.window().focusWidget()
        self.field.clear()
        self._hits = []
        self._show()
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_palette(self) -> None:
        """Put the palette away."""
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus()
        self.closed.emit()

    def lines(self) -> list[Found]:
        """Return what is shown, headings included."""
        return self._results.lines

    def current(self) -> Found | None:
        """Return the line Enter would open."""
        return self._list.currentIndex().data(LineRole)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move along the results, open one, or close, while the field keeps the typing."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _MOVES:
            self._move(_MOVES[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, theme.space(2), 1, theme.space(2))
        column.setSpacing(theme.space(2))
        field = QVBoxLayout()
        field.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
        field.addWidget(self.field)
        column.addLayout(field)
        column.addWidget(rule())
        column.addWidget(self._list)
        self._hint.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
        column.addWidget(self._hint)

    def _make_list(self) -> QListView:
        made = QListView()
        made.setModel(self._results)
        made.setItemDelegate(_Drawing(made))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(self._choose)
        return made

    def _typed(self) -> None:
        self._show()
        self._pause.start()

    def _ask(self) -> None:
        text = self.field.text().strip()
        if self._job is not None:
            self._job.cancel()
        if not text or self._tasks.office is None:
            self._take([])
        else:
            self._job = self._tasks.read(self, partial(_call, self._search, text), self._take)

    def _take(self, hits: Sequence[Any]) -> None:
        self._hits = [Found(hit.kind, hit.id, hit.title, hit.number, shown(hit.why)) for hit in hits]
        self._show()

    def _show(self) -> None:
        text = self.field.text().strip()
        lines: list[Found] = []
        kind = ""
        for hit in self._hits if text else []:
            if hit.kind != kind:
                kind = hit.kind
                lines.append(Found(kind, None, self._heading(kind)))
            lines.append(hit)
        commands = self._commands(text)
        if commands:
            lines += [Found("command", None, self.tr("What to do")), *commands]
        self._results.show(lines)
        self._select(0, 1)
        self._size(lines)
        self._hint.setText(self._advice(text, lines))

    def _advice(self, text: str, lines: list[Found]) -> str:
        if text and not lines and not self._pause.isActive():
            return self.tr("Nothing found. Try fewer letters; either script will do.")
        return self.tr("↑ ↓ choose     Enter open     Esc close")

    def _heading(self, kind: str) -> str:
        return {
            "family": self.tr("Families"),
            "person": self.tr("People"),
            "grant": self.tr("Grants"),
            "convoy": self.tr("Convoys"),
            "item": self.tr("Items"),
            "supplier": self.tr("Suppliers"),
        }.get(kind, kind)

    def _size(self, lines: list[Found]) -> None:
        heights = [_HEADING if line.id is None else _ROW for line in lines]
        self._list.setFixedHeight(min(sum(heights), _MOST_SHOWN * _ROW))
        self._list.setVisible(bool(lines))
        self.adjustSize()
        corner = self._anchor.mapTo(self.parentWidget(), QPoint(-theme.space(2) - 1, -theme.space(2) - 1))
        width = min(680, self.parentWidget().width() - corner.x() - theme.space(4))
        self.setGeometry(corner.x(), corner.y(), width, self.sizeHint().height())

    def _move(self, by: int) -> None:
        self._select(self._list.currentIndex().row() + by, 1 if by > 0 else -1)

    def _select(self, row: int, way: int) -> None:
        lines = self._results.lines
        row = max(0, min(row, len(lines) - 1))
        while 0 <= row < len(lines) and lines[row].id is None:
            row += way
        if 0 <= row < len(lines):
            self._list.setCurrentIndex(self._results.index(row))

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(LineRole)
        if line is not None and line.id is not None:
            self.close_palette()
            self.chosen.emit(line.kind, line.id)


def _call(search: Callable[[Any, str], Sequence[Any]], text: str, session: Any) -> Sequence[Any]:
    return search(session, text)
