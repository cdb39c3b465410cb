"""Charts painted by hand: a line chart with direct labels, and bars for the stages of a path."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from ui import formats, messages, theme
from ui.labels import tip

_LEFT, _TOP, _BOTTOM = 52, 12, 26
_LABEL = 16
_RIGHTWARD = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Series:
    """One line: its name, a value per label (None where there is none yet), and its colour in the theme."""

    name: str
    values: Sequence[float | None]
    ink: str = "accent"
    dashed: bool = False

    def at(self, number: int) -> float | None:
        """Return the value at a label, or None."""
        return self.values[number] if 0 <= number < len(self.values) else None

    def last(self) -> int:
        """Return the number of the last value there is, or -1."""
        return max((number for number, value in enumerate(self.values) if value is not None), default=-1)


class Chart(QWidget):
    """What every chart can do: be saved and copied as a picture."""

    def save_picture(self, path: str) -> bool:
        """Write the chart as PNG at twice its size on the screen; return whether that was possible."""
        return self._picture().save(path, "PNG")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the picture."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Save as picture…"), self._ask_save)
        menu.addAction(self.tr("Copy picture"), self._copy)
        menu.popup(event.globalPos())

    def _picture(self) -> QPixmap:
        picture = QPixmap(self.size() * 2)
        picture.setDevicePixelRatio(2)
        picture.fill(theme.colour("surface"))
        self.render(picture)
        return picture

    def _ask_save(self) -> None:
        path = messages.save_file(self.window(), self.tr("Save as picture"), "chart.png", "PNG (*.png)")
        if path and not self.save_picture(path):
            messages.error(self.window(), self.tr("The picture could not be written there."))

    def _copy(self) -> None:
        messages.copy_picture(self._picture())


class LineChart(Chart):
    """Lines over months with their names at their ends; a guide under pointer or arrow keys tells the values.

    Signal: `clicked` (number of the label whose records are wanted).
    """

    clicked = Signal(int)

    def __init__(self, written: Callable[[float], str] = formats.number) -> None:
        super().__init__()
        self._written = written
        self._series: tuple[Series, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._guide = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_series(self, labels: Sequence[str], series: Sequence[Series]) -> None:
        """Show lines over labels from left to right."""
        self._labels, self._series = tuple(labels), tuple(series)
        ends = (f"{line.name} {self._written(line.values[line.last()])}" for line in series if line.last() >= 0)
        self.setAccessibleName(", ".join(ends))
        self.update()

    def told(self, number: int) -> str:
        """Return what the guide tells about one label."""
        lines = [line for line in self._series if line.at(number) is not None]
        return "\n".join([self._labels[number], *(f"{line.name}: {self._written(line.at(number))}" for line in lines)])

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(560, 260)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest legible size."""
        return QSize(320, 150)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the guide and tell the values there."""
        self._move_guide(self._nearest(event.position().x()))
        if self._guide >= 0:
            QToolTip.showText(event.globalPosition().toPoint(), tip(self.told(self._guide)), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the records behind the guide."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._guide >= 0:
            self.clicked.emit(self._guide)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the guide away."""
        super().leaveEvent(event)
        self._move_guide(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the guide with the arrow keys; Enter asks for the records."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step and self._labels:
            self._move_guide(max(0, min(self._guide + step, len(self._labels) - 1)))
            self.setAccessibleDescription(self.told(self._guide))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._guide >= 0:
            self.clicked.emit(self._guide)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw grid, lines, names and guide."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._labels and self._top() > 0:
            self._grid(painter)
            for line in self._series:
                self._line(painter, line)
            self._names(painter)
            self._draw_guide(painter)
        painter.end()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -self._overhang(), -_BOTTOM)

    def _overhang(self) -> float:
        """Return the room at the right that the names at the ends of the lines need."""
        metrics, whole = QFontMetrics(theme.font(9)), self.width() - _LEFT
        needed = [20.0]
        for line in self._series:
            share = line.last() / max(1, len(self._labels) - 1)
            if share > 0:
                room = whole - metrics.horizontalAdvance(self._name(line)) - 16
                needed.append(whole - room / share)
        return max(needed)

    def _top(self) -> float:
        values = [value for line in self._series for value in line.values if value is not None]
        return nice_top(max(values, default=0.0))

    def _point(self, number: int, value: float) -> QPointF:
        room = self._room()
        along = number / max(1, len(self._labels) - 1)
        return QPointF(room.left() + along * room.width(), room.bottom() - value / self._top() * room.height())

    def _nearest(self, x: float) -> int:
        room = self._room()
        if not self._labels or not room.left() - 12 <= x <= room.right() + 12:
            return -1
        along = (x - room.left()) / max(1.0, room.width())
        return max(0, min(round(along * (len(self._labels) - 1)), len(self._labels) - 1))

    def _move_guide(self, number: int) -> None:
        if number != self._guide:
            self._guide = number
            self.update()

    def _grid(self, painter: QPainter) -> None:
        room, top = self._room(), self._top()
        painter.setFont(theme.font(8.5))
        for step in range(5):
            height = room.bottom() - step / 4 * room.height()
            painter.setPen(theme.colour("line"))
            painter.drawLine(QPointF(room.left(), height), QPointF(room.right(), height))
            painter.setPen(theme.colour("muted"))
            box = QRectF(0, height - 8, _LEFT - 8, 16)
            painter.drawText(box, _RIGHTWARD, self._short(top * step / 4))
        every = max(1, -(-len(self._labels) * 56 // max(1, int(room.width()))))
        for number in range(0, len(self._labels), every):
            box = QRectF(self._point(number, 0).x() - 40, room.bottom() + 6, 80, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._labels[number])

    def _short(self, value: float) -> str:
        thousands = self._top() >= 10_000 and value
        return f"{formats.number(round(value / 1000))}k" if thousands else formats.number(round(value))

    def _line(self, painter: QPainter, line: Series) -> None:
        points = [self._point(number, value) for number, value in enumerate(line.values) if value is not None]
        pen = QPen(theme.colour(line.ink), 1.8 if line.dashed else 2.4)
        pen.setStyle(Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    def _names(self, painter: QPainter) -> None:
        drawn = [line for line in self._series if line.last() >= 0]
        ends = [(line, self._point(line.last(), line.values[line.last()])) for line in drawn]
        painter.setFont(theme.font(9))
        heights = spread([point.y() for _, point in ends], _LABEL)
        for (line, point), height in zip(ends, heights, strict=True):
            words = self._name(line)
            box = QRectF(point.x() + 6, height - 8, painter.fontMetrics().horizontalAdvance(words) + 4, 16)
            painter.fillRect(box, theme.colour("surface"))
            painter.setPen(theme.colour(_TEXT_OF.get(line.ink, line.ink)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _name(self, line: Series) -> str:
        if line.dashed or line.last() < 0:
            return line.name
        value = line.values[line.last()]
        return f"{line.name} {self._short(value) if self._top() >= 10_000 else self._written(value)}"

    def _draw_guide(self, painter: QPainter) -> None:
        if self._guide < 0:
            return
        room = self._room()
        x = self._point(self._guide, 0).x()
        painter.setPen(QPen(theme.colour("faint"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        for line in self._series:
            value = line.at(self._guide)
            if value is not None:
                painter.setPen(QPen(theme.colour("surface"), 1.5))
                painter.setBrush(theme.colour(line.ink))
                painter.drawEllipse(self._point(self._guide, value), 4.5, 4.5)


_TEXT_OF = {"accent": "link", "good": "good_text", "warn": "warn_text", "bad": "bad_text", "faint": "muted"}


def nice_top(largest: float) -> float:
    """Return the round number at or above the largest value whose quarters are round too."""
    if largest <= 0:
        return 0
    unit = 1.0
    while unit * 10 <= largest:
        unit *= 10
    return next(unit * factor for factor in (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10) if unit * factor >= largest)


def spread(heights: Sequence[float], gap: float) -> list[float]:
    """Return heights moved apart so that labels of that gap do not overlap, in their own order."""
    order = sorted(range(len(heights)), key=heights.__getitem__)
    placed = list(heights)
    for before, after in pairwise(order):
        placed[after] = max(placed[after], placed[before] + gap)
    return placed
