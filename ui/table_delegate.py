"""Paints the cells of every table: text, numbers and chips, in the colours of the scheme."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from ui import chips, theme
from ui.columns import Column
from ui.labels import tip
from ui.table_model import ToneRole

PAD = 10
_Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws a cell itself: several times quicker than the style sheet, and whole rows light up."""

    def __init__(self, columns: tuple[Column, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self.hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw ground, line and content of one cell."""
        painter.save()
        painter.setClipRect(option.rect)
        self._ground(painter, option, index)
        room = option.rect.adjusted(PAD, 0, -PAD, -1)
        text = index.data()
        column = self._columns[index.column()]
        if column.kind == "chip" and index.data(ToneRole) is not None:
            chips.paint(painter, room, text, index.data(ToneRole))
        else:
            self._text(painter, room, column, text)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Show the whole text of a cell that is cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        text = index.data() or ""
        QToolTip.showText(event.globalPos(), tip(text) if self._is_cut(option, index, text) else "", view)
        return True

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        selected = option.state & QStyle.StateFlag.State_Selected
        ground = "selected" if selected else "hover" if index.row() == self.hovered else "surface"
        painter.fillRect(option.rect, theme.colour(ground))
        painter.fillRect(_foot(option.rect), theme.colour("line"))
        view = option.widget
        if view is not None and view.hasFocus() and index.row() == view.currentIndex().row():
            self._mark(painter, option.rect, first=option.rect.left() <= 0)

    def _mark(self, painter: QPainter, rect: QRect, *, first: bool) -> None:
        painter.fillRect(_foot(rect), theme.colour("accent"))
        if first:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))

    def _text(self, painter: QPainter, room: QRect, column: Column, text: str) -> None:
        painter.setFont(theme.font(bold=column.kind == "bold"))
        painter.setPen(theme.colour("muted" if column.kind == "muted" else "text"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(column.alignment()) | Qt.TextFlag.TextSingleLine, shown)

    def _is_cut(self, option: QStyleOptionViewItem, index: _Index, text: str) -> bool:
        room = option.rect.width() - 2 * PAD
        column = self._columns[index.column()]
        if column.kind == "chip":
            return chips.width(option.fontMetrics, text) > room
        return option.fontMetrics.horizontalAdvance(text) > room


def _foot(rect: QRect) -> QRect:
    return QRect(rect.left(), rect.bottom(), rect.width(), 1)
