"""Who works here: name, organisation, logins and duties, to enter and to change."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from services import administration, programme
from services.administration import ROLES, Staff
from services.duties import EXPLANATIONS
from ui import roles, theme
from ui.administration import commands
from ui.buttons import button
from ui.cards import Notice
from ui.columns import Column
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog, FormSheet
from ui.grants.rights import why_not
from ui.labels import tip
from ui.page import Page
from ui.table import RecordTable
from ui.texts import refusal, shown

DOMAINS = frozenset({"administration"})


class PersonLine(NamedTuple):
    """A colleague as a row of the list."""

    id: int
    name: str
    organisation: str | None
    logins: str
    duties: str
    active: bool
    row: Mapping[str, Any]


class LoginForm(Form):
    """A form with a password, which is not shown while it is typed."""

    def __init__(self, *args: Any, **kw: Any) -> None:
        super().__init__(*args, **kw)
        self.fields.boxes["password"].editor.widget.setEchoMode(QLineEdit.EchoMode.Password)

    def values(self) -> dict[str, Any]:
        """Return what is typed, the password as a secret."""
        values = super().values()
        password = values.get("password")
        return {**values, "password": commands.Secret(password) if password else None}


class PeopleView(QWidget):
    """The list of colleagues with what may be done about the chosen one. Signal: `counted` (how many)."""

    counted = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._desk = page, page.desk
        self._rows: dict[int, PersonLine] = {}
        self.notice, self.table = Notice(), self._make_table()
        self.edit = button(self.tr("Change…"), self.ask_change, icon="edit")
        self.login = button(self.tr("Add a login…"), self.ask_login, icon="lock")
        self._arrange()
        self._allow()

    def refresh(self) -> None:
        """Read the people again."""
        self._desk.tasks.read(self, administration.people, self._show, self._fail)

    def ask_new(self) -> None:
        """Ask for a new colleague."""
        fields = [*self._fields(), *_duty_fields(self.tr("Duties"))]
        fields[2:2] = [self._login_field(self.tr("Colleague")), self._password_field(self.tr("Colleague"))]
        form = LoginForm(self._desk.tasks, fields, commands.add_colleague, domains=DOMAINS)
        self._page.open_sheet(FormSheet(self.tr("New colleague"), form, self.tr("Save colleague")))

    def ask_change(self) -> None:
        """Open the chosen colleague to change."""
        line = self._rows.get(self.table.current())
        if line is None or not self.edit.isEnabled():
            return
        held = tuple(line.row["roles"])
        values = {**line.row, **{f"{commands.PREFIX}{role}": role in held for role, _text in ROLES}}
        active = Field("active", self.tr("works here now"), "check", group=self.tr("Colleague"))
        fields = [*self._fields(), active, *_duty_fields(self.tr("Duties"))]
        form = Form(
            self._desk.tasks,
            fields,
            commands.change_colleague,
            args=(line.id, held),
            version=line.row["version"],
            values=values,
            domains=DOMAINS,
        )
        self._page.open_sheet(FormSheet(line.name, form, self.tr("Save colleague")))

    def ask_login(self) -> None:
        """Ask for one more login of the chosen colleague."""
        line = self._rows.get(self.table.current())
        if line is None:
            return
        fields = [self._login_field(""), self._password_field("")]
        form = LoginForm(self._desk.tasks, fields, commands.add_login, args=(line.id,), domains=DOMAINS, columns=1)
        title = self.tr("Another login for {name}").format(name=line.name)
        FormDialog(self.window(), title, form, self.tr("Add the login")).open()

    def _show(self, people: Sequence[Mapping[str, Any]]) -> None:
        self.notice.hide()
        self._rows = {row["id"]: _line(row) for row in people}
        self.table.show_rows(list(self._rows.values()))
        if self.table.current() not in self._rows:
            self.table.select_row(0)
        self.counted.emit(len(people))

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.refresh)
        else:
            self._desk.tasks.report(self, error)

    def _fields(self) -> list[Field]:
        group = self.tr("Colleague")
        return [
            Field("name", self.tr("Name"), required=True, group=group),
            Field("organisation_id", self.tr("Organisation"), "choice", choices=_organisations, group=group),
        ]

    def _login_field(self, group: str) -> Field:
        hint = self.tr("small letters and digits, for example: marija")
        return Field("login", self.tr("Login"), required=True, hint=hint, group=group)

    def _password_field(self, group: str) -> Field:
        shared = "PostgreSQL" in self._desk.tasks.office.place
        hint = "" if shared else self.tr("may stay empty on a file")
        return Field("password", self.tr("First password"), required=shared, hint=hint, group=group)

    def _allow(self) -> None:
        why = why_not(self._desk.tasks.office.staff, Staff)
        for made in (self.edit, self.login):
            made.setEnabled(not why)
            made.setToolTip(tip(why))

    def _make_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("name", self.tr("Name"), "bold", 180),
                Column("organisation", self.tr("Organisation"), width=160),
                Column("logins", self.tr("Logins"), width=130),
                Column("duties", self.tr("Duties"), width=300),
                Column("active", self.tr("Works here"), "chip", 96, words=self._active_word, tones=_active_tone),
            ),
            "colleagues",
        )
        made.setAccessibleName(self.tr("Colleagues"))
        made.rowActivated.connect(self.ask_change)
        return made

    def _active_word(self, active: Any) -> str:
        return self.tr("yes") if active else self.tr("no longer")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        row = QHBoxLayout()
        for made in (self.edit, self.login):
            row.addWidget(made)
        row.addStretch(1)
        column.addWidget(self.notice)
        column.addLayout(row)
        column.addWidget(self.table, 1)


def _duty_fields(group: str) -> list[Field]:
    """One box for each duty, with a line about what it is."""
    words = "{duty}: {explanation}"
    return [
        Field(
            f"{commands.PREFIX}{role}",
            words.format(duty=roles.in_words([role]), explanation=shown(EXPLANATIONS[role])),
            "check",
            group=group,
            wide=True,
        )
        for role, _text in ROLES
    ]


def _organisations(session: Any) -> list[tuple[int, str]]:
    return [(int(value), word) for value, word in programme.organisations(session)]


def _line(row: Mapping[str, Any]) -> PersonLine:
    logins, duties = ", ".join(row["logins"]), roles.in_words(row["roles"])
    return PersonLine(row["id"], row["name"], row["organisation"], logins, duties, row["active"], row)


def _active_tone(active: Any) -> str:
    return "good" if active else "neutral"
