"""The one board: columns of cards that go from one to another by drag or keyboard, each knowing where it may go."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from services.names import fold
from ui import theme
from ui.board_cards import BoardCard, BoardColumn
from ui.board_lane import Lane
from ui.cards import Notice
from ui.labels import label

EDGE, CREEP = 48, 24
NEIGHBOUR = theme.space(55)
"""The room beside the chosen column that is kept in sight: where a card would go next."""


class Board(QWidget):
    """Columns side by side; a page gives `show_columns` what stands in them and carries out what is asked.

    Arrows go from card to card, Ctrl+arrow moves one to the next column that knows it, Enter opens it, the menu
    key lists every column with the reason where a card may not go, letters find a card by its title.
    Signals: `moveAsked` (card, key of the column), `opened` (card).
    """

    moveAsked = Signal(object, str)
    opened = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.lanes: list[Lane] = []
        self.notice = Notice()
        self._said = label("", "small")
        self._dragged: BoardCard | None = None
        self._later: Sequence[BoardColumn] | None = None
        self._expected: tuple[Any, str, str] | None = None
        self._back: tuple[Any, str] | None = None
        self._typed, self._since = "", QElapsedTimer()
        self._arrange(name)

    def show_columns(self, columns: Sequence[BoardColumn]) -> None:
        """Show what stands in the columns now; the chosen card stays chosen, wherever it went."""
        if self._dragged is not None:
            self._later = columns
            return
        chosen, focused = self.current(), self._focused()
        if [lane.key for lane in self.lanes] != [column.key for column in columns]:
            self._build(columns)
        for lane, column in zip(self.lanes, columns, strict=True):
            lane.show_column(column)
        if chosen is not None:
            self.select(chosen.id, focus=focused is not None)
        self._tell_moved()

    def current(self) -> BoardCard | None:
        """Return the chosen card."""
        lane = self._focused() or next((one for one in self.lanes if one.current() is not None), None)
        return lane.current() if lane is not None else None

    def select(self, card_id: Any, *, focus: bool = True) -> bool:
        """Choose a card wherever it stands; return whether it is on the board."""
        lane = self._lane_of(card_id)
        if lane is None:
            return False
        self._choose(lane, lane.row_of(card_id), focus=focus)
        return True

    def card(self, card_id: Any) -> BoardCard | None:
        """Return a card on the board by its id."""
        lane = self._lane_of(card_id)
        return lane.cards()[lane.row_of(card_id)] if lane is not None else None

    def ask(self, card: BoardCard, key: str) -> None:
        """Ask the page to move a card to a column, or say why it cannot go there."""
        why_not = card.targets.get(key)
        if why_not is None:
            self.say(self.tr("There is no step from here to there."))
        elif why_not:
            self.say(why_not)
        else:
            self.say("")
            self.moveAsked.emit(card, key)

    def expect(self, card_id: Any, source: str, target: str) -> None:
        """Remember a move that was carried out, so that the way back is offered once the card stands there."""
        self._expected = (card_id, source, target)

    def say(self, sentence: str) -> None:
        """Say something under the columns; a screen reader speaks it."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def said(self) -> str:
        """Return what was said last."""
        return self._said.text()

    def begin_drag(self, card: BoardCard) -> None:
        """Light the columns a card may go to, and grey the others with the reason."""
        self._dragged = card
        for lane in self.lanes:
            lane.show_fit(card.targets.get(lane.key), own=self._lane_of(card.id) is lane)

    def end_drag(self) -> None:
        """Show all columns plain again."""
        self._dragged = None
        for lane in self.lanes:
            lane.show_plain()
        if self._later is not None:
            columns, self._later = self._later, None
            self.show_columns(columns)

    def takes(self, card_id: str, key: str) -> bool:
        """Return whether a column takes a dragged card."""
        card = self._named(card_id)
        return card is not None and card.targets.get(key) == ""

    def drop(self, card_id: str, key: str) -> None:
        """Carry out a drop once the drag is over."""
        card = self._named(card_id)
        if card is not None:
            QTimer.singleShot(0, self, partial(self.ask, card, key))

    def creep(self, at: QPoint) -> None:
        """Scroll when a dragged card comes near an edge."""
        x = self._area.viewport().mapFromGlobal(at).x()
        way = -1 if x < EDGE else 1 if x > self._area.viewport().width() - EDGE else 0
        bar = self._area.horizontalScrollBar()
        bar.setValue(bar.value() + way * CREEP)

    def handle_key(self, lane: Lane, event: QKeyEvent) -> bool:
        """Do what a key asks; return whether it was one of the board's."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key(), 0)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if step:
            self._push(lane, step) if control else self._go(lane, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and lane.current() is not None:
            self.opened.emit(lane.current())
        elif event.key() == Qt.Key.Key_Z and control:
            self.take_back()
        else:
            return False
        return True

    def type_ahead(self, lane: Lane, text: str) -> None:
        """Choose the next card whose title or number has a word that begins with what was typed."""
        if not self._since.isValid() or self._since.elapsed() > QApplication.keyboardInputInterval():
            self._typed = ""
        self._since.restart()
        self._typed += text
        first = self.lanes.index(lane)
        for other in (*self.lanes[first:], *self.lanes[:first]):
            row = other.find(fold(self._typed), after=lane.row() if other is lane and len(self._typed) == 1 else -1)
            if row is not None:
                self._choose(other, row, focus=True)
                return

    def show_menu(self, card: BoardCard, at: QPoint) -> None:
        """List the columns: where the card may go, and where not with the reason."""
        menu = self.menu_of(card)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_of(self, card: BoardCard) -> QMenu:
        """Return the menu of a card."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), partial(self.opened.emit, card))
        menu.addSeparator()
        for lane in (one for one in self.lanes if one.key in card.targets):
            why_not = card.targets[lane.key]
            text = self.tr("To “{column}”").format(column=lane.title)
            action = menu.addAction(f"{text}: {why_not}" if why_not else text, partial(self.ask, card, lane.key))
            action.setEnabled(not why_not)
        return menu

    def take_back(self) -> None:
        """Ask for the way back of the last move."""
        if self._back is not None:
            card, key = self.card(self._back[0]), self._back[1]
            self._back = None
            self.notice.hide()
            if card is not None:
                self.ask(card, key)

    def _push(self, lane: Lane, step: int) -> None:
        card, number = lane.current(), self.lanes.index(lane)
        if card is None:
            return
        ahead = self.lanes[number + 1 :] if step > 0 else self.lanes[:number][::-1]
        target = next((one for one in ahead if one.key in card.targets), None)
        if target is None:
            self.say(self.tr("It goes no further this way."))
        else:
            self.ask(card, target.key)

    def _go(self, lane: Lane, step: int) -> None:
        number = self.lanes.index(lane)
        ahead = self.lanes[number + 1 :] if step > 0 else self.lanes[:number][::-1]
        target = next((one for one in ahead if one.cards()), None)
        if target is not None:
            self._choose(target, min(max(lane.row(), 0), len(target.cards()) - 1), focus=True)

    def _choose(self, lane: Lane, row: int, *, focus: bool) -> None:
        for other in self.lanes:
            if other is not lane:
                other.choose(-1)
        lane.choose(row)
        if focus:
            lane.view.setFocus()
            self._area.ensureWidgetVisible(lane, NEIGHBOUR, 0)

    def _tell_moved(self) -> None:
        if self._expected is None:
            return
        (card_id, source, target), self._expected = self._expected, None
        card, lane = self.card(card_id), self._lane_of(card_id)
        if card is None or lane is None or lane.key != target:
            return
        text = self.tr("{card} stands in “{column}” now.").format(card=card.title, column=lane.title)
        if card.targets.get(source) == "":
            self._back = (card_id, source)
            self.notice.tell(text, self.tr("Take it back…"), self.take_back)
        else:
            self.notice.tell(text)

    def _lane_of(self, card_id: Any) -> Lane | None:
        return next((lane for lane in self.lanes if lane.row_of(card_id) >= 0), None)

    def _named(self, card_id: str) -> BoardCard | None:
        return next((card for lane in self.lanes for card in lane.cards() if str(card.id) == card_id), None)

    def _focused(self) -> Lane | None:
        return next((lane for lane in self.lanes if lane.view.hasFocus()), None)

    def _build(self, columns: Sequence[BoardColumn]) -> None:
        for lane in self.lanes:
            lane.setParent(None)
            lane.deleteLater()
        self.lanes = [Lane(self, column) for column in columns]
        for number, lane in enumerate(self.lanes):
            self._row.insertWidget(number, lane)
        if self.lanes:
            self.setFocusProxy(self.lanes[0].view)

    def _arrange(self, name: str) -> None:
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("look", "plain")
        inner.setAccessibleName(name)
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, theme.space(1))
        self._row.setSpacing(theme.space(2))
        self._row.addStretch(1)
        self._area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self.notice)
        column.addWidget(self._area, 1)
        column.addWidget(self._said)
        self._said.hide()
