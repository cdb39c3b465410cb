"""Leaves: pages or a picture one under the other, fitted to the width or zoomed, drawn as they are looked at."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ui import theme
from ui.tasks import Tasks

STEP = 1.25
SMALLEST, LARGEST = 0.2, 5.0
KEPT = 8

Draw = Callable[[int, QSize], QImage]


class Leaves(QAbstractScrollArea):
    """Shows leaves of known sizes (points); `draw(number, pixels)` makes the picture of one on a worker.

    Signal: `moved` (leaf looked at, from one; number of leaves).
    """

    moved = Signal(int, int)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._sizes: Sequence[QSizeF] = ()
        self._draw: Draw | None = None
        self._pictures: dict[int, QImage] = {}
        self._zoom = 0.0  # as wide as there is room
        self._whole = False
        self._turn = 0
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._fetch)
        self._busy = False
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._tell)

    def show_leaves(self, sizes: Sequence[QSizeF], draw: Draw | None, *, whole: bool = False) -> None:
        """Show other leaves from the first; with `whole` each is fitted into the room, not only its width."""
        self._sizes, self._draw, self._whole = sizes, draw, whole
        self._zoom = 0.0
        self._turn += 1
        self._busy = False
        self._pictures.clear()
        self._settle()
        self.verticalScrollBar().setValue(0)
        self._tell()

    def pages(self) -> int:
        """Return how many leaves there are."""
        return len(self._sizes)

    def drawn(self) -> int:
        """Return how many pictures are held."""
        return len(self._pictures)

    def enlarge(self) -> None:
        """Show the leaves larger."""
        self._scale(self._factor() * STEP)

    def reduce(self) -> None:
        """Show the leaves smaller."""
        self._scale(self._factor() / STEP)

    def fit(self) -> None:
        """Make the leaves fit the room again."""
        self._scale(0.0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is in sight; a leaf whose picture is not here yet is white, or its old picture stretched."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("track"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, place in self._in_sight():
            picture = self._pictures.get(number)
            if picture is None:
                painter.fillRect(place, Qt.GlobalColor.white)
            else:
                painter.drawImage(place, picture)
        painter.end()
        if self._missing() is not None:
            self._due.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the leaves to the new room."""
        super().resizeEvent(event)
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.enlarge if event.angleDelta().y() > 0 else self.reduce)()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by plus, minus and zero, go to the first and the last leaf by Home and End."""
        bar = self.verticalScrollBar()
        keys: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Plus: self.enlarge,
            Qt.Key.Key_Minus: self.reduce,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_Home: partial(bar.setValue, 0),
            Qt.Key.Key_End: partial(bar.setValue, bar.maximum()),
        }
        if event.key() in keys:
            keys[event.key()]()
        else:
            super().keyPressEvent(event)

    def _scale(self, zoom: float) -> None:
        at = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self._zoom = min(LARGEST, max(SMALLEST, zoom)) if zoom else 0.0
        self._settle()
        self.verticalScrollBar().setValue(round(at * self.verticalScrollBar().maximum()))

    def _factor(self) -> float:
        """Pixels for a point."""
        if self._zoom or not self._sizes:
            return self._zoom or 1.0
        edge = 2 * theme.space(3)
        wide = (self.viewport().width() - edge) / max(size.width() for size in self._sizes)
        high = (self.viewport().height() - edge) / max(size.height() for size in self._sizes)
        return max(0.01, min(wide, high, 2.0) if self._whole else wide)

    def _places(self) -> list[QRect]:
        """Where each leaf lies, from the top of the first."""
        factor, gap = self._factor(), theme.space(3)
        places, top = [], gap
        for size in self._sizes:
            width, height = round(size.width() * factor), round(size.height() * factor)
            left = max(gap, (self.viewport().width() - width) // 2)
            places.append(QRect(left, top, width, height))
            top += height + gap
        return places

    def _in_sight(self) -> list[tuple[int, QRect]]:
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        room = self.viewport().rect()
        moved = ((number, place.translated(-offset)) for number, place in enumerate(self._places()))
        return [(number, place) for number, place in moved if place.intersects(room)]

    def _missing(self) -> tuple[int, QSize] | None:
        """The first leaf in sight that has no picture of the right size, and that size."""
        for number, place in self._in_sight():
            wanted = place.size() * self.devicePixelRatioF()
            picture = self._pictures.get(number)
            if picture is None or picture.size() != wanted:
                return number, wanted
        return None

    def _fetch(self) -> None:
        missing = self._missing()
        if self._busy or missing is None or self._draw is None:
            return
        self._busy = True
        self._tasks.run(self, partial(self._draw, *missing), partial(self._take, self._turn, *missing))

    def _take(self, turn: int, number: int, size: QSize, picture: QImage) -> None:
        if turn != self._turn:
            return
        self._busy = False
        # What could not be drawn stays white, and is not asked for again.
        self._pictures.pop(number, None)
        self._pictures[number] = picture if picture.size() == size else _blank(size)
        while len(self._pictures) > KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self.viewport().update()

    def _settle(self) -> None:
        places = self._places()
        gap, room = theme.space(3), self.viewport().size()
        high = places[-1].bottom() + gap if places else 0
        wide = max((place.right() + gap for place in places), default=0)
        for bar, whole, seen in (
            (self.verticalScrollBar(), high, room.height()),
            (self.horizontalScrollBar(), wide, room.width()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(theme.space(8))
            bar.setRange(0, max(0, whole - seen))
        self.viewport().update()

    def _tell(self, *_: object) -> None:
        seen = self._in_sight()
        if seen:
            middle = self.viewport().height() // 2
            number = min(seen, key=lambda one: abs(one[1].center().y() - middle))[0]
            self.moved.emit(number + 1, self.pages())


def _blank(size: QSize) -> QImage:
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(0xFFFFFFFF)
    return made
