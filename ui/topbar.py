"""The bar at the top: search for everything, the language, and who is signed in."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QPushButton, QWidget

from ui import icons, languages, theme
from ui.buttons import button

HEIGHT = 52


class SearchBox(QAbstractButton):
    """Looks like a search field and opens the search for everything."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Find a family, person, grant, supplier…"))
        self.setAccessibleName(self.tr("Find anything"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFixedHeight(theme.space(8))
        self.setMinimumWidth(theme.space(60))
        self.setMaximumWidth(theme.space(107))

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(theme.space(107), theme.space(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field with its hint and its shortcut."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2) if self.hasFocus() else theme.colour("edge"))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        icons.paint(painter, QRect(10, 8, 16, 16), "search")
        painter.setFont(theme.font())
        painter.setPen(theme.colour("muted"))
        room = self.rect().adjusted(34, 0, -64, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        self._keys(painter)
        painter.end()

    def _keys(self, painter: QPainter) -> None:
        box = QRectF(self.width() - 56, 7, 46, 18)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(theme.font(8))
        painter.setPen(theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "Ctrl K")


class PersonButton(QAbstractButton):
    """The name and duties of the person signed in, with their initials; opens a menu."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._duties = "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.space(10))

    def show_person(self, name: str, duties: str) -> None:
        """Show who is signed in and as what."""
        self._name, self._duties = name, duties
        self.setAccessibleName(f"{name}, {duties}")
        self.updateGeometry()
        self.update()

    def initials(self) -> str:
        """Return the first letters of given and family name."""
        words = self._name.split()
        return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper()

    def sizeHint(self) -> QSize:
        """Return the room both lines need."""
        return QSize(min(240, max(self._width(10, self._name), self._width(8.5, self._duties)) + 54), 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the two lines and the round initials."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        self._line(painter, QRect(4, 2, self.width() - 50, 20), self._name, 10, "text")
        self._line(painter, QRect(4, 20, self.width() - 50, 17), self._duties, 8.5, "muted")
        circle = QRectF(self.width() - 38, 4, 32, 32)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("rail_active"))
        painter.drawEllipse(circle)
        painter.setPen(theme.colour("on_accent"))
        painter.setFont(theme.font(9.5, bold=True))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.initials())
        painter.end()

    def _line(self, painter: QPainter, room: QRect, text: str, size: float, ink: str) -> None:
        painter.setFont(theme.font(size))
        painter.setPen(theme.colour(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)

    def _width(self, size: float, text: str) -> int:
        from PySide6.QtGui import QFontMetrics

        return QFontMetrics(theme.font(size)).horizontalAdvance(text)


class TopBar(QWidget):
    """Search, language and person.

    Signals: `searchAsked`, `languageAsked` (code), `schemeAsked` (name), `personAsked`, `aboutAsked`.
    """

    searchAsked = Signal()
    languageAsked = Signal(str)
    schemeAsked = Signal(str)
    personAsked = Signal()
    aboutAsked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.search = SearchBox()
        self.search.clicked.connect(self.searchAsked)
        self._language = self._language_button(language)
        self.person = PersonButton()
        self.person.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4) + 2, 0, theme.space(3) + 2, 0)
        row.setSpacing(theme.space(3))
        row.addWidget(self.search, 3)
        row.addWidget(self._language)
        row.addStretch(2)
        row.addWidget(self.person)

    def show_person(self, name: str, duties: str) -> None:
        """Show who is signed in and as what."""
        self.person.show_person(name, duties)

    def menu(self) -> QMenu:
        """Return the menu of the person: switch, colours, about."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icons.icon("sign-out"), self.tr("Switch person or office…"), self.personAsked.emit)
        menu.addSeparator()
        self._choices(menu, self._schemes(), theme.choice(), self._take_scheme)
        menu.addSeparator()
        menu.addAction(icons.icon("info"), self.tr("About Povratak"), self.aboutAsked.emit)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        place = self.person.mapToGlobal(self.person.rect().bottomRight())
        place.setX(place.x() - menu.sizeHint().width())
        menu.popup(place)

    def _schemes(self) -> list[tuple[str, str]]:
        names = (self.tr("Colours as on this computer"), self.tr("Light"), self.tr("Dark"))
        return list(zip(theme.SCHEMES, names, strict=True))

    def _language_button(self, language: str) -> QPushButton:
        menu = QMenu(self)
        names = [(code, languages.NAMES[code]) for code in languages.available()]
        self._choices(menu, names, language, self._take_language)
        made = button(languages.SHORT[language], menu=menu)
        made.setAccessibleName(self.tr("Language"))
        return made

    def _choices(self, menu: QMenu, choices: Sequence[tuple[str, str]], chosen: str, taken: object) -> None:
        group = QActionGroup(menu)
        for value, text in choices:
            action = QAction(text, menu, checkable=True)
            action.setChecked(value == chosen)
            action.setData(value)
            action.triggered.connect(taken)
            group.addAction(action)
            menu.addAction(action)

    def _take_scheme(self) -> None:
        self.schemeAsked.emit(self.sender().data())

    def _take_language(self) -> None:
        self.languageAsked.emit(self.sender().data())
