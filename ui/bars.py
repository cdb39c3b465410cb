"""Progress bars: shares of a whole, painted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme


class Bar(QWidget):
    """A thin bar whose parts are shares of the whole (0 to 1), each in a colour of the theme."""

    def __init__(self, height: int = 6) -> None:
        super().__init__()
        self._shares: tuple[tuple[float, str], ...] = ()
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[tuple[float, str]], words: str = "") -> None:
        """Show parts from the left; `words` say the same to a screen reader."""
        self._shares = tuple(shares)
        self.setAccessibleName(words or ", ".join(f"{share:.0%}" for share, _ in shares))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width that is only a wish."""
        return QSize(120, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and its parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.colour("track"))
        left = 0.0
        for share, ink in self._shares:
            width = max(0.0, min(share * self.width(), self.width() - left))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(QRectF(left, 0, width, self.height()), theme.colour(ink))
            left += width
        painter.end()
