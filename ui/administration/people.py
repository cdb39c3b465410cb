"""The people who work here: their organisations, logins and duties, and the form for each."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services import administration, programme
from services.administration import Staff
from ui import roles, theme
from ui.administration.duties import explained
from ui.administration.secrets import PasswordForm, Secret
from ui.buttons import button
from ui.columns import Column
from ui.fields import Field
from ui.form_sheet import FormSheet
from ui.grants.rights import why_not
from ui.labels import label, tip
from ui.table import RecordTable

if TYPE_CHECKING:
    from ui.page import Page

DOMAINS = frozenset({"administration"})
translate = QCoreApplication.translate


class PeopleTab(QWidget):
    """Everybody at work; Enter or a double click opens the form."""

    def __init__(self, page: "Page") -> None:
        super().__init__()
        self._page = page
        self._people: dict[int, Mapping[str, Any]] = {}
        self.table = RecordTable(self._columns(), "people_at_work")
        self.table.rowActivated.connect(self.ask_change)
        self.new = page.desk.actions.button("new_person", "primary")
        self.edit = button(self.tr("Edit…"), self.edit_current, icon="edit")
        self._rights = label("", "muted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self._rights, 1)
        row.addWidget(self.edit)
        row.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addLayout(row)
        column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Read the people again."""
        self._page.tasks.read(self, administration.people, self._show)

    def ask_new(self) -> None:
        """Ask for a new colleague."""
        login = _login_fields(self.tr("Login"), required=True, shared=self._is_shared())
        fields = [*_person_fields()[:-1], *login, *_duty_fields(self.tr("Duties"))]
        form = PasswordForm(self._page.tasks, fields, _add, domains=DOMAINS)
        self._page.open_sheet(FormSheet(self.tr("New colleague"), form, self.tr("Add the colleague")))

    def ask_change(self, staff_id: int) -> None:
        """Ask for changes of a colleague."""
        if not self.edit.isEnabled():
            return
        person = self._people[staff_id]
        login = _login_fields(self.tr("A further login"), required=False, shared=self._is_shared())
        fields = [*_person_fields(), *login, *_duty_fields(self.tr("Duties"))]
        held = {f"duty_{role}": role in person["roles"] for role in roles.WORDS}
        form = PasswordForm(
            self._page.tasks,
            fields,
            _save,
            args=(staff_id, tuple(person["roles"])),
            version=person["version"],
            values={**person, **held},
            domains=DOMAINS,
        )
        self._page.open_sheet(FormSheet(person["name"], form, self.tr("Save the colleague")))

    def edit_current(self) -> None:
        """Ask for changes of the chosen colleague."""
        if self.table.current() is not None:
            self.ask_change(self.table.current())

    def _show(self, people: Any) -> None:
        self._people = {person["id"]: person for person in people}
        self.table.show_rows(people)
        if self.table.current() not in self._people:
            self.table.select_row(0)
        why = why_not(self._page.tasks.office.staff, Staff)
        self.edit.setEnabled(not why)
        self.edit.setToolTip(tip(why))
        self._rights.setText(why or self.tr("An administrator has no money and no case data by that duty alone."))

    def _is_shared(self) -> bool:
        return self._page.tasks.office.workers > 1

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", self.tr("Name"), "bold", 200),
            Column("organisation", self.tr("Organisation"), width=180),
            Column("logins", self.tr("Logins"), width=140, words=", ".join),
            Column("roles", self.tr("Duties"), width=360, words=roles.in_words),
            Column("active", self.tr("Works here"), "chip", 110, words=_active_word, tones=_active_tone),
        )


def _active_word(active: Any) -> str:
    return translate("People", "yes") if active else translate("People", "no longer")


def _active_tone(active: Any) -> str:
    return "good" if active else "neutral"


def _person_fields() -> list[Field]:
    group = translate("People", "Person")
    return [
        Field("name", translate("People", "Name"), required=True, group=group),
        Field("organisation_id", translate("People", "Organisation"), "choice", choices=_organisations, group=group),
        Field("active", translate("People", "Works here"), "check", group=group),
    ]


def _login_fields(group: str, *, required: bool, shared: bool) -> list[Field]:
    needed = translate("People", "needed on a server") if shared else translate("People", "may stay empty on a file")
    hint = translate("People", "small letters, as ana")
    return [
        Field("login", translate("People", "Login"), required=required, group=group, hint=hint),
        Field("password", translate("People", "Password"), required=required and shared, group=group, hint=needed),
    ]


def _duty_fields(group: str) -> list[Field]:
    """One box for each duty with a line about it."""
    words = ((role, translate("Roles", word)) for role, word in roles.WORDS.items())
    return [
        Field(f"duty_{role}", f"{word} – {explained(role)}", "check", group=group, wide=True) for role, word in words
    ]


def _organisations(session: Any) -> Any:
    return tuple((int(key), name) for key, name in programme.organisations(session))


def _duties(values: dict[str, Any]) -> dict[str, bool]:
    return {key.removeprefix("duty_"): bool(values.pop(key)) for key in list(values) if key.startswith("duty_")}


def _add(session: Any, **values: Any) -> int:
    held = [role for role, given in _duties(values).items() if given]
    return administration.add_person(session, **_open(values), roles=held)


def _save(session: Any, staff_id: int, before: tuple[str, ...], version: int, **values: Any) -> int:
    changed = _duties(values)
    held = [role for role in roles.WORDS if changed.get(role, role in before)]
    return administration.save_person(session, staff_id, version, roles=held if changed else None, **_open(values))


def _open(values: dict[str, Any]) -> dict[str, Any]:
    """Take the password out of its cover."""
    password = values.get("password")
    return {**values, "password": password.text if isinstance(password, Secret) else None}
