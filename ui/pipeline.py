"""Bars for the stages of a path: how many stand at each, from many to few."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from ui import formats, theme
from ui.charts import Chart

_TEXT = 40
_GAP = 6


@dataclass(frozen=True)
class Stage:
    """One bar: the key of its stage, its word, and how many."""

    key: str
    text: str
    count: int


class Pipeline(Chart):
    """Bars beside each other with number and word beneath; click or Enter asks for the records.

    Signal: `clicked` (key of a stage).
    """

    clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stages: tuple[Stage, ...] = ()
        self._chosen = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show other stages, from left to right."""
        self._stages = tuple(stages)
        self.setAccessibleName(", ".join(f"{stage.text} {stage.count}" for stage in stages))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the bars with their words."""
        return QSize(480, 70 + _TEXT)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the bar under the pointer."""
        self._choose(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the records of a stage."""
        super().mouseReleaseEvent(event)
        number = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self.clicked.emit(self._stages[number].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along with the arrow keys; Enter asks for the records."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step and self._stages:
            self._choose(max(0, min(self._chosen + step, len(self._stages) - 1)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen >= 0:
            self.clicked.emit(self._stages[self._chosen].key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars and their words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((stage.count for stage in self._stages), default=0)
        for number, stage in enumerate(self._stages):
            self._bar(painter, self._column(number), stage, number, most)
        painter.end()

    def _bar(self, painter: QPainter, column: QRectF, stage: Stage, number: int, most: int) -> None:
        height = max(4.0, (self.height() - _TEXT) * stage.count / most) if most else 4.0
        bar = QRectF(column.left(), 0, column.width(), height)
        ground = QColor(theme.colour("accent"))
        ground.setAlphaF(0.35 + 0.65 * (number + 1) / len(self._stages))
        chosen = number == self._chosen and (self.underMouse() or self.hasFocus())
        painter.setPen(QPen(theme.colour("text"), 1.5) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(bar.adjusted(1, 1, -1, 0), 3, 3)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(column.left(), height + 4, column.width(), 18), centre, formats.number(stage.count))
        painter.setFont(theme.font(8.5))
        painter.setPen(theme.colour("muted"))
        words = painter.fontMetrics().elidedText(stage.text, Qt.TextElideMode.ElideRight, int(column.width()))
        painter.drawText(QRectF(column.left(), height + 21, column.width(), 16), centre, words)

    def _column(self, number: int) -> QRectF:
        width = (self.width() + _GAP) / max(1, len(self._stages))
        return QRectF(number * width, 0, width - _GAP, self.height())

    def _at(self, place: QPointF) -> int:
        numbers = range(len(self._stages))
        return next((number for number in numbers if self._column(number).contains(place)), -1)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.update()
