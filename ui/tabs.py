"""Tabs whose contents are built when first shown."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui import theme
from ui.cards import rule


class Tabs(QWidget):
    """A row of tab titles over one content at a time; Ctrl+Tab and arrow keys move along.

    Signal: `shown` (number of the tab).
    """

    shown = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.bar = QTabBar(expanding=False, drawBase=False, usesScrollButtons=True)
        self.bar.setAccessibleName(self.tr("Parts of this record"))
        self._stack = QStackedWidget()
        self._titles: list[str] = []
        self._makers: list[Callable[[], QWidget] | None] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(rule())
        column.addSpacing(theme.space(2))
        column.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._show)

    def add(self, title: str, content: QWidget | Callable[[], QWidget]) -> int:
        """Add a tab with its content, or a function that makes it on first show; return its number."""
        ready = isinstance(content, QWidget)
        self._titles.append(title)
        self._makers.append(None if ready else content)
        self._stack.addWidget(content if ready else QWidget())
        self.bar.setAccessibleName(", ".join(self._titles))
        return self.bar.addTab(title)

    def show_count(self, number: int, count: int | None) -> None:
        """Write a number behind a tab's title; none without one."""
        title = self._titles[number]
        self.bar.setTabText(number, title if count is None else f"{title} {count}")

    def current(self) -> int:
        """Return the number of the tab shown."""
        return self.bar.currentIndex()

    def go(self, number: int) -> None:
        """Show a tab."""
        if number == self.bar.currentIndex():
            self._show(number)
        else:
            self.bar.setCurrentIndex(number)

    def content(self, number: int) -> QWidget | None:
        """Return the content of a tab, or None while it was never shown."""
        return None if self._makers[number] else self._stack.widget(number)

    def _show(self, number: int) -> None:
        if not 0 <= number < len(self._makers):
            return
        maker = self._makers[number]
        if maker is not None:
            self._makers[number] = None
            empty = self._stack.widget(number)
            self._stack.insertWidget(number, maker())
            self._stack.removeWidget(empty)
            empty.deleteLater()
        self._stack.setCurrentIndex(number)
        self.shown.emit(number)
