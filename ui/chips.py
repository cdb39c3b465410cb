"""Status as a coloured chip with its word."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.labels import tip

HEIGHT = 20
_PAD = 9


def font() -> QFont:
    """Return the font of a chip's word."""
    return theme.font(8.5, bold=True)


def width(metrics: QFontMetrics, word: str) -> int:
    """Return how wide a chip is for its word, in the metrics of `font()`."""
    return metrics.horizontalAdvance(word) + 2 * _PAD


def paint(painter: QPainter, rect: QRect, word: str, tone: str) -> None:
    """Draw a chip at the left of a rectangle; a word that does not fit ends in `…`."""
    if not word:
        return
    painter.setFont(font())
    metrics = painter.fontMetrics()
    room = min(width(metrics, word), rect.width())
    box = QRect(rect.left(), rect.center().y() - HEIGHT // 2 + 1, room, HEIGHT)
    ground, text = theme.chip(tone)
    edge = QColor(text)
    edge.setAlpha(40)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(edge)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2, HEIGHT / 2)
    painter.setPen(text)
    shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, box.width() - _PAD)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


class Chip(QWidget):
    """A chip on a page, beside a title or in a list."""

    def __init__(self, word: str = "", tone: str = "neutral") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_status(word, tone)

    def show_status(self, word: str, tone: str = "neutral") -> None:
        """Show another word; without one there is no chip."""
        self._word, self._tone = word, tone
        self.setVisible(bool(word))
        self.setAccessibleName(word)
        self.setToolTip(tip(word))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word."""
        return self._word

    def sizeHint(self) -> QSize:
        """Return the room the word needs."""
        return QSize(width(QFontMetrics(font()), self._word), HEIGHT + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a status is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        paint(painter, self.rect(), self._word, self._tone)
        painter.end()
