"""One column of a board: its title with the count, its cards, and whether it takes the card that is dragged."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout

from services.names import fold
from ui import formats, theme
from ui.board_cards import MIME, BoardCard, BoardColumn, CardDrawing, CardModel
from ui.chips import Chip
from ui.labels import label, set_look

if TYPE_CHECKING:
    from ui.board import Board

WIDE, NARROW = 51, 34


class Lane(QFrame):
    """A column of cards."""

    def __init__(self, board: "Board", column: BoardColumn) -> None:
        super().__init__()
        self.key, self.title = column.key, column.title
        self.setProperty("look", "lane")
        self._chip, self._count = Chip(column.title, column.tone), label("", "small")
        self._reason, self._more = label("", "small", wrap=True), label("", "small", wrap=True)
        self.view = LaneView(board, self)
        self._arrange()
        self.show_plain()

    def show_column(self, column: BoardColumn) -> None:
        """Show the cards of a column and how many there are in all."""
        chosen = self.current()
        bar = self.view.verticalScrollBar()
        place = bar.value()
        self.title = column.title
        self._chip.show_status(column.title, column.tone)
        self._count.setText(formats.number(column.count))
        self.view.setAccessibleName(f"{column.title}, {formats.number(column.count)}")
        self.view.cards.show_cards(column.cards)
        left = column.count - len(column.cards)
        self._more.setText(self.tr("and %Ln more: narrow the board by a filter", "", left) if left else "")
        self._more.setVisible(left > 0)
        self._widen(bool(column.cards))
        if chosen is not None:
            self.choose(self.row_of(chosen.id))
        bar.setValue(place)

    def cards(self) -> Sequence[BoardCard]:
        """Return the cards that are shown."""
        return self.view.cards.cards

    def row(self) -> int:
        """Return the row of the chosen card, -1 without one."""
        return self.view.currentIndex().row()

    def current(self) -> BoardCard | None:
        """Return the chosen card."""
        return self.cards()[self.row()] if 0 <= self.row() < len(self.cards()) else None

    def choose(self, row: int) -> None:
        """Choose a card by its row; -1 chooses none."""
        index = self.view.cards.index(row)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.view.scrollTo(index)

    def row_of(self, card_id: Any) -> int:
        """Return the row of a card, -1 when it is not here."""
        return next((row for row, card in enumerate(self.cards()) if card.id == card_id), -1)

    def find(self, typed: str, after: int) -> int | None:
        """Return the row of the next card with a word that begins with folded letters."""
        rows = [*range(after + 1, len(self.cards())), *range(after + 1)]
        return next((row for row in rows if _begins(self.cards()[row], typed)), None)

    def show_fit(self, why_not: str | None, *, own: bool) -> None:
        """Show whether the dragged card may come here: lit, or greyed with the reason."""
        open_here = why_not == "" or own
        set_look(self, "lane-open" if why_not == "" else "lane" if own else "lane-shut")
        self._reason.setText(why_not or "")
        self._reason.setVisible(bool(why_not))
        self.view.drawing.pale = not open_here
        self.view.viewport().update()

    def show_plain(self) -> None:
        """Show the column as it is when nothing is dragged."""
        set_look(self, "lane")
        self._reason.hide()
        self.view.drawing.pale = False
        self.view.viewport().update()

    def _widen(self, filled: bool) -> None:
        edges = self.layout().contentsMargins()
        needed = self._chip.sizeHint().width() + self._count.sizeHint().width() + theme.space(2)
        least = theme.space(WIDE if filled else NARROW)
        self.setFixedWidth(max(least, needed + edges.left() + edges.right()))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.space(1))
        head.addWidget(self._chip)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
        column.setSpacing(theme.space(2))
        column.addLayout(head)
        column.addWidget(self._reason)
        column.addWidget(self.view, 1)
        column.addWidget(self._more)
        self._more.hide()


class LaneView(QListView):
    """The list of cards of a column; keys and drops are the board's."""

    def __init__(self, board: "Board", lane: Lane) -> None:
        super().__init__()
        self._board, self._lane = board, lane
        self.cards = CardModel(self)
        self.drawing = CardDrawing(self)
        self.setModel(self.cards)
        self.setItemDelegate(self.drawing)
        self.setProperty("look", "cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the board have its keys; the rest moves within the column."""
        if not self._board.handle_key(self._lane, event):
            super().keyPressEvent(event)

    def keyboardSearch(self, text: str) -> None:
        """Find a card by its first letters, on the whole board."""
        self._board.type_ahead(self._lane, text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a card when the column is entered by Tab."""
        super().focusInEvent(event)
        if self._lane.current() is None and self._lane.cards():
            self._lane.choose(0)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show where the card may go."""
        card = self._lane.current()
        if card is not None:
            corner = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
            keyed = event.reason() == QContextMenuEvent.Reason.Keyboard
            self._board.show_menu(card, corner if keyed else event.globalPos())

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry the chosen card; the board shows where it may go until it is let go."""
        card = self._lane.current()
        if card is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.cards.mimeData([self.currentIndex()]))
        drag.setPixmap(self._picture())
        self._board.begin_drag(card)
        try:
            drag.exec(Qt.DropAction.MoveAction)
        finally:
            self._board.end_drag()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take notice of a card of this board."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take a card that may come here; the board scrolls near its edges."""
        self._board.creep(self.viewport().mapToGlobal(event.position().toPoint()))
        event.setAccepted(self._board.takes(_id(event), self._lane.key))

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand a dropped card to the board."""
        event.acceptProposedAction()
        self._board.drop(_id(event), self._lane.key)

    def _picture(self) -> QPixmap:
        return self.viewport().grab(self.visualRect(self.currentIndex()))

    def _open(self) -> None:
        card = self._lane.current()
        if card is not None:
            self._board.opened.emit(card)


def _id(event: QDropEvent) -> str:
    return bytes(event.mimeData().data(MIME).data()).decode()


def _begins(card: BoardCard, typed: str) -> bool:
    words = fold(f"{card.title} {card.number}")
    return words.startswith(typed) or f" {typed}" in words
