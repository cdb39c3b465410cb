"""The start of an import: choose a file or drop it; and what stands on the screen while work is under way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.bars import Bar
from ui.buttons import button
from ui.cards import Card, EmptyState, Notice
from ui.labels import label


class ChooseView(Card):
    """Asks for a file. Signals: `asked` for the file chooser, `dropped` (path)."""

    asked = Signal()
    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.notice = Notice()
        self.empty = EmptyState("sheet")
        self.empty.tell(
            self.tr("Bring in a register kept in Excel"),
            self.tr(
                "Drop the file here or choose it (.xlsx, .xls, .ods).\nIt is read and compared first: you see every"
                " assumption and every error with its cell,\nand nothing is saved until you say so."
            ),
            self.tr("Choose a file…"),
            self.asked.emit,
        )
        self.add(self.notice)
        self.add(self.empty, 1)

    def refuse(self, sentence: str) -> None:
        """Say why a file could not be read."""
        self.notice.tell(sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file from the desktop."""
        if path_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped file."""
        event.acceptProposedAction()
        self.dropped.emit(path_of(event))


class WorkView(Card):
    """How far the work is, and the way to stop it. Signal: `cancelled`."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._doing = ""
        self._text, self._note = label("", "heading"), label("", "muted")
        self.bar = Bar(theme.space(2))
        self.bar.setFixedWidth(theme.space(100))
        self.stop = button(self.tr("Cancel"), self._cancel)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setSpacing(theme.space(3))
        column.addStretch(2)
        for part in (self._text, self._note, self.bar, self.stop):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.add(box, 1)

    def start(self, text: str, note: str) -> None:
        """Show what is under way; how far it is comes with `show_progress`."""
        self._text.setText(text)
        self._note.setText(note)
        self._doing = text
        self.show_progress(0, 1)
        self.stop.setEnabled(True)
        self.stop.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        share = done / max(1, total)
        self.bar.show_shares([(share, "accent")], f"{self._doing} {share:.0%}")

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self.cancelled.emit()


def path_of(event: QDropEvent) -> str:
    """Return the path of a dropped file, or an empty text."""
    return next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
