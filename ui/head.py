"""The line at the top of a page: what it shows at the left, what may be done at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.chips import Chip
from ui.labels import Elided


class PageHead(QWidget):
    """Title, status and a few words at the left; buttons at the right."""

    def __init__(self, title: str = "", note: str = "") -> None:
        super().__init__()
        self._title, self._note, self._chip = Elided(title, "title"), Elided(note, "muted"), Chip()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(2))
        middle = Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(self._title, 0, middle)
        self._row.addWidget(self._chip, 0, middle)
        self._row.addWidget(self._note, 1)
        self.setMinimumHeight(theme.space(8))

    def show_title(self, title: str, note: str = "", status: str = "", tone: str = "neutral") -> None:
        """Change what is said at the left."""
        self._title.setText(title)
        self._note.setText(note)
        self._chip.show_status(status, tone)

    def show_note(self, note: str) -> None:
        """Change the words behind the title."""
        self._note.setText(note)

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def note(self) -> str:
        """Return the words behind the title."""
        return self._note.text()

    def add(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget)

    def add_left(self, widget: QWidget) -> None:
        """Put a button before the title."""
        self._row.insertWidget(0, widget)
