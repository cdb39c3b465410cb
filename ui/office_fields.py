"""The fields of signing in: which of them are asked depends on the kind of office."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui import messages, theme
from ui.buttons import button
from ui.columns import Column
from ui.labels import label
from ui.office_choice import SUFFIX, Choice, address, demo_file
from ui.table import RecordTable
from ui.texts import shown

_ASKED = {
    "demo": ("people",),
    "file": ("path", "people"),
    "new": ("path",),
    "server": ("server", "database", "login", "password"),
}


class OfficeFields(QWidget):
    """File and person, or server and login.

    Signals: `fileChosen` when the people of a file are to be read, `entered` on Enter.
    """

    fileChosen = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = "demo"
        self.path, self.server, self.database = QLineEdit(), QLineEdit(), QLineEdit()
        self.login, self.password = QLineEdit(), QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.people = self._people_list()
        self._browse = button(self.tr("Choose…"), self.ask_path)
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        self._arrange()
        self.path.editingFinished.connect(self.fileChosen)

    def show_kind(self, kind: str) -> None:
        """Ask what this kind of office needs."""
        self.kind = kind
        for name in self._rows:
            self._show(name, shown=name in _ASKED[kind])
        self._browse.setVisible("path" in _ASKED[kind])
        self.show_people([])

    def recall(self, choice: Choice) -> None:
        """Fill in the choice of the last start."""
        if choice.kind == "server":
            _, _, server, database = choice.target.split("/", 3)
            self.server.setText(server)
            self.database.setText(database)
            self.login.setText(choice.login)
        elif choice.kind != "demo":
            self.path.setText(choice.target)

    def show_people(self, people: list) -> None:
        """Offer the people of a file (services.opening.Choice)."""
        self.people.show_rows([_Person(person) for person in people])
        self.people.fit_height(6)
        self.people.select_row(0)
        self._show("people", shown=bool(people))
        self._show_password()

    def select_person(self, login: str) -> None:
        """Choose a person by login, if they are among the people."""
        if self.people.records.row_of(login) >= 0:
            self.people.select(login)
            self._show_password()

    def target(self) -> str:
        """Return the file or the address of the office."""
        if self.kind == "server":
            return address(self.server.text(), self.database.text())
        return demo_file() if self.kind == "demo" else self.path.text().strip()

    def choice(self) -> Choice:
        """Return what is chosen now."""
        if self.kind == "server":
            login = self.login.text().strip()
            return Choice("server", self.target(), login, login)
        person = self._person()
        if self.kind == "new" or person is None:
            return Choice(self.kind, self.target())
        return Choice(self.kind, self.target(), person.id, person.name)

    def missing(self) -> str:
        """Return a sentence about what is not filled in yet, or nothing."""
        if self.kind == "server":
            filled = all(field.text().strip() for field in (self.server, self.database, self.login))
            return "" if filled else self.tr("Type the server, the database and your login.")
        return "" if self.target() else self.tr("Choose a file first.")

    def ask_path(self) -> None:
        """Ask for a file, to open or to make."""
        kinds = self.tr("Office files") + f" (*{SUFFIX})"
        if self.kind == "new":
            path = messages.save_file(self.window(), self.tr("New office file"), f"office{SUFFIX}", kinds)
        else:
            path = messages.open_file(self.window(), self.tr("Open an office file"), kinds)
        if path:
            self.path.setText(path)
            self.fileChosen.emit()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        captions = {
            "path": (self.tr("File"), self.path),
            "server": (self.tr("Server"), self.server),
            "database": (self.tr("Database"), self.database),
            "login": (self.tr("Login"), self.login),
            "people": (self.tr("Who are you?"), self.people),
            "password": (self.tr("Password"), self.password),
        }
        for number, (name, (caption, field)) in enumerate(captions.items()):
            text = label(caption, "small")
            text.setMinimumWidth(theme.space(22))
            text.setBuddy(field)
            field.setAccessibleName(caption)
            side = Qt.AlignmentFlag.AlignTop if name == "people" else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(text, number, 0, side)
            grid.addWidget(field, number, 1, 1, 1 if name == "path" else 2)
            self._rows[name] = (text, field)
            if isinstance(field, QLineEdit):
                field.returnPressed.connect(self.entered)
        grid.addWidget(self._browse, 0, 2)

    def _people_list(self) -> RecordTable:
        made = RecordTable((Column("name", "", "bold", 150), Column("duties", "", "muted", 200)))
        made.horizontalHeader().hide()
        made.rowActivated.connect(self.entered)
        made.rowChanged.connect(self._show_password)
        return made

    def _person(self) -> "_Person | None":
        line = self.people.records.line(self.people.currentIndex().row())
        return line.row if line is not None else None

    def _show_password(self) -> None:
        person = self._person()
        asked = self.kind == "server" or (person is not None and person.password)
        self._show("password", shown=asked)

    def _show(self, name: str, *, shown: bool) -> None:
        for part in self._rows[name]:
            part.setVisible(shown)


class _Person:
    """A person who may sign in to a file, as a row whose id is the login."""

    def __init__(self, person: object) -> None:
        self.id = person.login
        self.name = person.name
        self.duties = shown(person.duties)
        self.password = person.password
