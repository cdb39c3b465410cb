"""Stages on a line and steps down a page: what is done, what is now, what is to come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.labels import tip

_DOT = 8
_WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class Step:
    """One stage or entry: its text, a small note (a date, a person), and `done`, `now`, `ahead` or `bad`."""

    text: str
    note: str = ""
    state: str = "done"


class StageLine(QWidget):
    """The stages of a record from left to right with their dates."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[Step, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show other stages."""
        self._steps = tuple(steps)
        self.setAccessibleName(_spoken(self._steps))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a dot and two lines of text."""
        return QSize(480, 2 * _DOT + 4 + _line(10) + _line(8.5))

    def event(self, event: QEvent) -> bool:
        """Show a stage whole under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._steps:
            step = self._steps[min(event.pos().x() * len(self._steps) // self.width(), len(self._steps) - 1)]
            QToolTip.showText(event.globalPos(), tip(f"{step.text}\n{step.note}".strip()), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the dots and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / max(1, len(self._steps))
        for number, step in enumerate(self._steps):
            _rail(painter, number * width, width, step.state)
        for number, step in enumerate(self._steps):
            dot(painter, QPointF((number + 0.5) * width, _DOT + 1), step.state)
            self._words(painter, QRect(int(number * width), 2 * _DOT + 6, int(width), _line(10)), step)
        painter.end()

    def _words(self, painter: QPainter, room: QRect, step: Step) -> None:
        _centred(painter, room, step.text, theme.font(bold=step.state == "now"), "text")
        _centred(painter, room.translated(0, room.height()), step.note or "–", theme.font(8.5), "muted")


class Timeline(QWidget):
    """Entries down the page, the newest first or the next last, each with a dot for its state."""

    _GAP = 10
    _LEFT = 26

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[Step, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show other entries."""
        self._steps = tuple(steps)
        self.setAccessibleName(_spoken(self._steps))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return true: narrow timelines are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all entries in a width."""
        return sum(self._height(step, width) for step in self._steps)

    def sizeHint(self) -> QSize:
        """Return the height in the width there is now."""
        return QSize(240, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: entries are never cut."""
        return QSize(140, self.heightForWidth(max(self.width(), 140)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the entries."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        for step in self._steps:
            self._entry(painter, top, step)
            top += self._height(step, self.width())
        painter.end()

    def _entry(self, painter: QPainter, top: int, step: Step) -> None:
        dot(painter, QPointF(_DOT + 1, top + _DOT + 1), step.state)
        bold = step.state in ("now", "bad")
        height = _wrapped(step.text, theme.font(bold=bold), self.width() - self._LEFT)
        painter.setFont(theme.font(bold=bold))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRect(self._LEFT, top, self.width() - self._LEFT, height), _WRAP, step.text)
        painter.setFont(theme.font(8.5))
        painter.setPen(theme.colour("muted"))
        painter.drawText(QRect(self._LEFT, top + height, self.width() - self._LEFT, 400), _WRAP, step.note)

    def _height(self, step: Step, width: int) -> int:
        bold = theme.font(bold=step.state in ("now", "bad"))
        note = _wrapped(step.note, theme.font(8.5), width - self._LEFT) if step.note else 0
        return max(2 * _DOT + 2, _wrapped(step.text, bold, width - self._LEFT) + note) + self._GAP


def dot(painter: QPainter, centre: QPointF, state: str) -> None:
    """Draw the dot of a state: ticked when done, ringed now, empty ahead, crossed when bad."""
    ink = {"done": "good", "now": "accent", "bad": "bad"}.get(state, "edge")
    painter.setPen(QPen(theme.colour(ink), 1.6))
    painter.setBrush(theme.colour("surface" if state == "ahead" else ink))
    painter.drawEllipse(centre, _DOT - 0.5, _DOT - 0.5)
    painter.setPen(QPen(theme.colour("surface"), 1.8))
    if state == "done":
        painter.drawPolyline([centre + QPoint(-3, 0), centre + QPoint(-1, 3), centre + QPoint(4, -3)])
    elif state == "now":
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(centre, 2.5, 2.5)
    elif state == "bad":
        painter.drawLine(centre + QPointF(0, -4), centre + QPointF(0, 1))
        painter.drawPoint(centre + QPointF(0, 4))


def _rail(painter: QPainter, left: float, width: float, state: str) -> None:
    middle = left + width / 2
    height = _DOT + 1
    before = "track" if state == "ahead" else "good"
    after = "good" if state == "done" else "track"
    flat = Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap
    painter.setPen(QPen(theme.colour(before), 3, *flat))
    painter.drawLine(QPointF(left, height), QPointF(middle, height))
    painter.setPen(QPen(theme.colour(after), 3, *flat))
    painter.drawLine(QPointF(middle, height), QPointF(left + width, height))


def _centred(painter: QPainter, room: QRect, text: str, font: object, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 4)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)


def _line(size: float) -> int:
    return QFontMetrics(theme.font(size)).height()


def _wrapped(text: str, font: object, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 40), 4000), _WRAP, text).height()


def _spoken(steps: Sequence[Step]) -> str:
    return "; ".join(f"{step.text} {step.note}".strip() for step in steps)
