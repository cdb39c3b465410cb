"""A sheet lies over a page: a form, a preview or a comparison, with its buttons at the bottom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.buttons import button
from ui.cards import Notice
from ui.head import PageHead


class Sheet(QWidget):
    """A title with the way back, contents that scroll, and a row of buttons.

    Signal: `closed`, when the page may show again what was under the sheet.
    """

    closed = Signal()

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__()
        self.head = PageHead(title, note)
        self.head.add_left(button(self.tr("Back"), self.leave, icon="back", look="quiet"))
        self.notice = Notice()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, theme.space(1), 0)
        self.body.setSpacing(theme.space(3))
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self._arrange()

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout under what is there."""
        if isinstance(content, QLayout):
            self.body.addLayout(content, stretch)
        else:
            self.body.addWidget(content, stretch)

    def add_button(self, made: QWidget) -> None:
        """Put a button at the bottom right."""
        self.foot.addWidget(made)

    def can_leave(self) -> bool:
        """Return whether nothing typed would be lost; forms ask."""
        return True

    def leave(self) -> None:
        """Close the sheet unless the person wants to stay."""
        if self.can_leave():
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        edge = theme.space(4) + 2
        column.setContentsMargins(edge, theme.space(4), edge, theme.space(4))
        column.setSpacing(theme.space(3))
        column.addWidget(self.head)
        column.addWidget(self.notice)
        column.addWidget(scrolled(self.body), 1)
        column.addLayout(self.foot)


def scrolled(body: QLayout) -> QScrollArea:
    """Return an area that scrolls a layout when it is higher than the room."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inner = QWidget()
    inner.setProperty("look", "plain")
    inner.setLayout(body)
    area.setWidget(inner)
    return area
