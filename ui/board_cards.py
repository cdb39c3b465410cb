"""Cards of a board: what one says and where it may go, the model of a column, and how a card is drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import chips, theme
from ui.labels import tip

MIME = "application/x-povratak-card"
CardRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.TextFlag.TextWordWrap
_PAD, _GAP = 10, 6


@dataclass(frozen=True)
class BoardCard:
    """A card: title, number with a few words at its right (`late` ones stand out), a note, chips and a warning.

    `targets` names the columns there is a way to: empty where the card may go, the reason where it may not now.
    """

    id: Any
    title: str
    number: str = ""
    aside: str = ""
    late: bool = False
    note: str = ""
    chips: tuple[tuple[str, str], ...] = ()
    warning: str = ""
    targets: Mapping[str, str] = field(default_factory=dict)

    def spoken(self) -> str:
        """Return all a card says, for a screen reader and the tooltip."""
        words = (word for word, _tone in self.chips)
        return "\n".join(
            part for part in (self.number, self.title, self.aside, self.note, *words, self.warning) if part
        )


@dataclass(frozen=True)
class BoardColumn:
    """A column: its key and title, how many things stand in it, and the cards that are shown of them."""

    key: str
    title: str
    tone: str
    count: int
    cards: tuple[BoardCard, ...]


class CardModel(QAbstractListModel):
    """The cards of one column."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: Sequence[BoardCard] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many cards there are."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a card says."""
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(card.spoken())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken().replace("\n", ", ")
        return {Qt.ItemDataRole.DisplayRole: card.title, CardRole: card}.get(role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that a card can be chosen and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return the one kind of thing that is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return a card as it is dragged: its id."""
        carried = QMimeData()
        for index in indexes:
            carried.setData(MIME, str(self.cards[index.row()].id).encode())
        return carried

    def show_cards(self, cards: Sequence[BoardCard]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()


class CardDrawing(QStyledItemDelegate):
    """Draws a card; in a column that does not take the dragged one cards are pale."""

    pale = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height a card needs in the width of its column."""
        width = option.widget.viewport().width() if option.widget is not None else theme.space(46)
        card: BoardCard = index.data(CardRole)
        lines = _line(8.5) * bool(card.number) + _line(10, bold=True) + _line(8.5) * bool(card.note)
        marks = _flow(card.chips, QRect(0, 0, width - 2 * _PAD, 0))[1]
        return QSize(width, lines + marks + _warned(card, width - 2 * _PAD) + 2 * _PAD - 4 + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw ground, words, chips and warning from top to bottom."""
        card: BoardCard = index.data(CardRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self.pale else 1.0)
        box = option.rect.adjusted(0, 0, 0, -_GAP)
        self._ground(painter, box, option)
        room = box.adjusted(_PAD, _PAD - 2, -_PAD, 0)
        if card.number:
            _aside(painter, room, card)
            room.setTop(_text(painter, room, card.number, theme.font(8.5), "muted"))
        room.setTop(_text(painter, room, card.title, theme.font(bold=True), "text"))
        if card.note:
            room.setTop(_text(painter, room, card.note, theme.font(8.5), "muted"))
        if card.chips:
            room.setTop(_chips(painter, room, card.chips))
        if card.warning:
            painter.setFont(theme.font(8.5))
            painter.setPen(theme.colour("warn_text"))
            painter.drawText(room, _WRAP, card.warning)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and option.widget is not None and option.widget.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 2 if focused else 1))
        painter.setBrush(theme.colour("selected" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)


def _text(painter: QPainter, room: QRect, text: str, font: QFont, ink: str) -> int:
    """Draw one line and return where the next begins."""
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    metrics = painter.fontMetrics()
    line = QRect(room.left(), room.top(), room.width(), metrics.height())
    painter.drawText(line, 0, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()))
    return line.bottom() + 1


def _aside(painter: QPainter, room: QRect, card: BoardCard) -> None:
    painter.setFont(theme.font(8.5, bold=card.late))
    painter.setPen(theme.colour("warn_text" if card.late else "muted"))
    painter.drawText(room, Qt.AlignmentFlag.AlignRight, card.aside)


def _chips(painter: QPainter, room: QRect, marks: Sequence[tuple[str, str]]) -> int:
    places, height = _flow(marks, room)
    for box, (word, tone) in zip(places, marks, strict=True):
        chips.paint(painter, box, word, tone)
    return room.top() + height


def _flow(marks: Sequence[tuple[str, str]], room: QRect) -> tuple[list[QRect], int]:
    """Return where chips stand, in as many lines as they need, and the height of the lines."""
    metrics, step = QFontMetrics(chips.font()), chips.HEIGHT + 4
    places: list[QRect] = []
    left, top = room.left(), room.top() + 2
    for word, _tone in marks:
        width = min(chips.width(metrics, word), room.width())
        if left + width > room.left() + room.width() and left > room.left():
            left, top = room.left(), top + step
        places.append(QRect(left, top, width, chips.HEIGHT))
        left += width + 4
    return places, (top - room.top() - 2 + step) if marks else 0


def _warned(card: BoardCard, width: int) -> int:
    if not card.warning:
        return 0
    return QFontMetrics(theme.font(8.5)).boundingRect(QRect(0, 0, width, 2000), _WRAP, card.warning).height() + 2


def _line(size: float, *, bold: bool = False) -> int:
    return QFontMetrics(theme.font(size, bold=bold)).height()
