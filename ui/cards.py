"""Cards: the white panels a page is made of, the figures on them, notices and empty states."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.bars import Bar
from ui.buttons import button
from ui.labels import Elided, label


def rule() -> QFrame:
    """Return a thin line across."""
    line = QFrame()
    line.setProperty("look", "rule")
    return line


class Card(QFrame):
    """A panel with an optional heading, a note beside or under it, and contents from top to bottom."""

    def __init__(self, title: str = "", note: str = "", *, margin: int = 3) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        edge = theme.space(margin) + (2 if margin else 1)
        self.body.setContentsMargins(edge, edge, edge, edge)
        self.body.setSpacing(theme.space(2))
        self.head = QHBoxLayout()
        if title:
            self.title = Elided(title, "heading")
            self.head.addWidget(self.title)
            self.note = Elided(note, "small")
            self.head.addWidget(self.note, 1)
            self.body.addLayout(self.head)
            self.setAccessibleName(title)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout under what is there."""
        if isinstance(content, QLayout):
            self.body.addLayout(content, stretch)
        else:
            self.body.addWidget(content, stretch)

    def show_note(self, note: str) -> None:
        """Change the note beside the heading."""
        self.note.setText(note)


class StatCard(QFrame):
    """A figure with its name, what it is out of, and a bar; click or Enter opens the records behind it.

    Signal: `opened`.
    """

    opened = Signal()

    def __init__(self, title: str, *, opens: bool = False) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._opens = opens
        self._title = title
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._figure, self._of = label("–", "figure"), Elided("", "muted")
        self._bar, self._note = Bar(), Elided("", "small")
        self._arrange()
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_figure(self, figure: str, of: str = "", share: float | None = None, note: str = "") -> None:
        """Show a figure, a few words after it, how full its bar is (0 to 1), and a line under it."""
        self._figure.setText(figure)
        self._of.setText(of)
        self._bar.setVisible(share is not None)
        self._bar.show_shares([(share or 0.0, "accent")])
        self._note.setVisible(bool(note))
        self._note.setText(note)
        self.setAccessibleName(" ".join(part for part in (self._title, figure, of, note) if part))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is behind the figure."""
        super().mouseReleaseEvent(event)
        if self._opens and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or the space bar."""
        if self._opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        body = QVBoxLayout(self)
        edge = theme.space(3) + 2
        body.setContentsMargins(edge, theme.space(3), edge, theme.space(3))
        body.setSpacing(theme.space(1))
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        line.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
        line.addWidget(self._of, 1, Qt.AlignmentFlag.AlignBaseline)
        body.addWidget(Elided(self._title, "muted"))
        body.addLayout(line)
        body.addWidget(self._bar)
        body.addWidget(self._note)
        self._bar.hide()
        self._note.hide()


class Notice(QFrame):
    """A sentence across the page with one thing to do about it, such as trying again."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2))
        self._text = label("", wrap=True)
        self._do = button("")
        self._action: Callable[[], object] | None = None
        self._do.clicked.connect(self._act)
        row.addWidget(self._text, 1)
        row.addWidget(self._do)
        self.hide()

    def tell(self, sentence: str, verb: str = "", action: Callable[[], object] | None = None) -> None:
        """Show a sentence and, with a verb, a button that does something and puts the notice away."""
        self._text.setText(sentence)
        self._do.setText(verb)
        self._do.setAccessibleName(verb)
        self._do.setVisible(bool(verb))
        self._action = action
        self.show()

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()


class EmptyState(QWidget):
    """What a list shows when there is nothing: an icon, why, and what to do first."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(theme.space(2))
        self._title, self._text = label("", "heading"), label("", "muted", wrap=True)
        picture = label()
        picture.setPixmap(icons.icon(icon, "faint").pixmap(40, 40))
        column.addStretch(2)
        for part in (picture, self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        self._do = button("", look="primary")
        column.addWidget(self._do, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
        self._action: Callable[[], object] | None = None
        self._do.clicked.connect(self._act)

    def tell(self, title: str, text: str = "", verb: str = "", action: Callable[[], object] | None = None) -> None:
        """Say what is missing and offer the first step."""
        self._title.setText(title)
        self._text.setText(text)
        self._do.setText(verb)
        self._do.setVisible(bool(verb))
        self._action = action

    def _act(self) -> None:
        if self._action is not None:
            self._action()


class KeyValueList(QWidget):
    """Names and values in two columns with a line under each; values can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(4))
        self._grid.setVerticalSpacing(theme.space(1) + 2)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[tuple[str, object], ...] = ()

    def show_pairs(self, pairs: Sequence[tuple[str, str | QWidget | None]]) -> None:
        """Show pairs of a name and a text or a widget; a pair without a value shows `–`."""
        if tuple(pairs) == self._shown:
            return
        self._shown = tuple(pairs)
        self._empty()
        for number, (name, value) in enumerate(pairs):
            key = label(name, "small")
            key.setMinimumWidth(theme.space(22))
            self._grid.addWidget(key, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(_value(value), 2 * number, 1)
            self._grid.addWidget(rule(), 2 * number + 1, 0, 1, 2)

    def _empty(self) -> None:
        while item := self._grid.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()


def _value(value: str | QWidget | None) -> QWidget:
    if isinstance(value, QWidget):
        return value
    shown = label(value or "–", wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
