"""The line at the bottom: where the data is, whether it is reached, what is saved, what changed last."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.labels import Elided, label

HEIGHT = 26


class _Dot(QWidget):
    """Connected or not; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.ink = "faint"
        self.setFixedSize(QSize(10, 10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self.ink))
        painter.drawEllipse(QPointF(5, 5), 4, 4)
        painter.end()


class StatusLine(QWidget):
    """Four short facts about the office's data."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._place_name = ""
        self._dot, self._place, self._saving, self._latest = _Dot(), label(), label(), Elided()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4) + 2, 0, theme.space(4) + 2, 0)
        row.setSpacing(theme.space(1) + 2)
        row.addWidget(self._dot)
        row.addWidget(self._place)
        row.addSpacing(theme.space(3))
        row.addWidget(self._saving)
        row.addSpacing(theme.space(3))
        row.addWidget(self._latest, 1)

    def show_place(self, place: str) -> None:
        """Show where the data is."""
        self._place_name = place
        self.show_online(True)
        self.show_saving(0)

    def show_opening(self, place: str) -> None:
        """Show that an office is being opened."""
        self._set_dot("warn")
        self._place.setText(self.tr("Opening {place}…").format(place=place))
        self._saving.setText("")
        self._latest.setText("")

    def show_online(self, online: bool) -> None:
        """Show whether the database answers."""
        self._set_dot("good" if online else "bad")
        offline = self.tr("{place} does not answer").format(place=self._place_name)
        self._place.setText(self._place_name if online else offline)

    def show_saving(self, count: int) -> None:
        """Show how the writes under way stand."""
        self._saving.setText(self.tr("Saving…") if count else self.tr("All changes saved"))

    def show_latest(self, text: str) -> None:
        """Show what was changed last, and by whom."""
        self._latest.setText(text)

    def texts(self) -> list[str]:
        """Return the facts shown, from left to right."""
        return [shown.text() for shown in (self._place, self._saving, self._latest)]

    def _set_dot(self, ink: str) -> None:
        self._dot.ink = ink
        self._dot.update()
