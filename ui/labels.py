"""Labels and tooltips that show data as plain text, whatever the data contains."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui import theme


def label(text: str = "", look: str = "", *, wrap: bool = False, name: str = "") -> QLabel:
    """Return a plain-text label in a look of the style sheet (`title`, `muted`, `small`, `strong` …)."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    if name:
        made.setObjectName(name)
    return made


def tip(text: str) -> str:
    """Return a tooltip that shows the text as it is: Qt would otherwise read markup in it."""
    if not text:
        return ""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "<div>" + safe.replace("\n", "<br>") + "</div>"


def set_look(widget: QWidget, look: str) -> None:
    """Give a widget another look of the style sheet and show it at once."""
    widget.setProperty("look", look)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Elided(QLabel):
    """One line that ends in `…` when there is no room, with the whole text as tooltip."""

    def __init__(self, text: str = "", look: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if look:
            self.setProperty("look", look)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; line breaks become spaces."""
        super().setText(" ".join(text.split("\n")))
        self._mark()

    def minimumSizeHint(self) -> QSize:
        """Allow the label to shrink to a few letters."""
        return QSize(theme.space(6), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self._fitting())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the tooltip only while something is cut."""
        super().resizeEvent(event)
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._mark()

    def _fitting(self) -> str:
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _mark(self) -> None:
        self.setToolTip(tip(self.text()) if self._fitting() != self.text() else "")
