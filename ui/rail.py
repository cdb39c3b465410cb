"""The rail at the left: the pages of the program with a number where something waits."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from ui import icons, theme
from ui.labels import label
from ui.pages import PageEntry

WIDTH = 208


class RailButton(QAbstractButton):
    """One page in the rail: icon, text, and a badge with a number; a page under another is lower and has no icon."""

    def __init__(self, page: PageEntry) -> None:
        super().__init__(checkable=True, autoExclusive=True)
        self.name = page.name
        self.under = page.under
        self._icon = "" if page.under else page.icon
        self._count = 0
        text = QCoreApplication.translate("Pages", page.text)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(theme.space(7 if page.under else 8))

    def show_count(self, count: int) -> None:
        """Show how many things wait; nothing for 0."""
        self._count = count
        text = self.tr("%n waiting for you", "", count)
        self.setAccessibleDescription(text if count else "")
        self.setToolTip(text if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a row of the rail."""
        return QSize(WIDTH - theme.space(5), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or self.underMouse()
        if lit or self.hasFocus():
            painter.setPen(QPen(theme.colour("rail_text"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            ground = "rail_active" if self.isChecked() else "rail_line" if lit else "rail"
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        ink = "on_accent" if self.isChecked() else "rail_text"
        if self._icon:
            icons.paint(painter, QRect(10, (self.height() - 16) // 2, 16, 16), self._icon, ink)
        painter.setFont(theme.font(bold=self.isChecked()))
        painter.setPen(theme.colour(ink))
        room = self.rect().adjusted(36, 0, -44 if self._count else -8, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        if self._count:
            self._badge(painter)
        painter.end()

    def _badge(self, painter: QPainter) -> None:
        painter.setFont(theme.font(8, bold=True))
        text = str(self._count) if self._count < 1000 else "999+"
        width = max(22, painter.fontMetrics().horizontalAdvance(text) + 12)
        box = QRectF(self.width() - width - 10, self.height() / 2 - 8, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("badge"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(theme.colour("on_badge"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        super().leaveEvent(event)
        self.update()


class Rail(QWidget):
    """The list of pages under their headings; up and down arrows move along it.

    Signal: `asked` (name of a page).
    """

    asked = Signal(str)

    def __init__(self, pages: Sequence[PageEntry], title: str, note: str) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, RailButton] = {}
        self._column = QVBoxLayout(self)
        side = theme.space(2) + 2
        self._column.setContentsMargins(side, theme.space(4), side, theme.space(2))
        self._column.setSpacing(1)
        self._heading(title, "brand")
        self._heading(note, "rail-small")
        self._column.addSpacing(theme.space(4))
        self._fill(pages)
        self._column.addStretch(1)

    def show_current(self, name: str) -> None:
        """Mark the page on the screen, and show the pages of its part of the program."""
        if name not in self._buttons:
            return
        self._buttons[name].setChecked(True)
        part = self._buttons[name].under or name
        for made in self._buttons.values():
            made.setVisible(made.under in ("", part))

    def show_count(self, name: str, count: int) -> None:
        """Show how many things wait on a page."""
        if name in self._buttons:
            self._buttons[name].show_count(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along with the arrow keys."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), RailButton):
            self.focusWidget().click()
        else:
            super().keyPressEvent(event)

    def _fill(self, pages: Sequence[PageEntry]) -> None:
        heading = ""
        for page in pages:
            if page.heading and page.heading != heading:
                heading = page.heading
                self._column.addSpacing(theme.space(2))
                self._heading(QCoreApplication.translate("Pages", heading), "rail-heading")
                self._column.addSpacing(theme.space(1))
            made = RailButton(page)
            made.setVisible(not page.under)
            made.clicked.connect(self._press)
            self._buttons[page.name] = made
            self._column.addWidget(made)

    def _heading(self, text: str, look: str) -> None:
        made = label(text, look)
        made.setContentsMargins(theme.space(2), 0, 0, 0)
        self._column.addWidget(made)

    def _press(self) -> None:
        self.asked.emit(self.sender().name)
