"""The people who work here: their organisations, logins and duties, and the form for each."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services import administration, programme
from ui import roles, theme
from ui.buttons import button
from ui.columns import Column
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormSheet
from ui.labels import label
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
        self.edit = button(self.tr("Edit…"), self._edit_current, icon="edit")
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
        fields = [*_person_fields(), *_login_fields(self.tr("Login")), *_duty_fields(self.tr("Duties"))]
        form = Form(self._page.tasks, fields, _add, domains=DOMAINS, draft="colleague", values={"active": True})
        self._page.open_sheet(FormSheet(self.tr("New colleague"), form, self.tr("Add the colleague")))

    def ask_change(self, staff_id: int) -> None:
        """Ask for changes of a colleague."""
        person = self._people[staff_id]
        fields = [*_person_fields(), *_login_fields(self.tr("A further login")), *_duty_fields(self.tr("Duties"))]
        held = {f"duty_{role}": role in person["roles"] for role in roles.WORDS}
        form = Form(
            self._page.tasks,
            fields,
            _save,
            args=(staff_id, tuple(person["roles"])),
            version=person["version"],
            values={**person, **held},
            domains=DOMAINS,
        )
        self._page.open_sheet(FormSheet(person["name"], form, self.tr("Save the colleague")))

    def _edit_current(self) -> None:
        if self.table.current() is not None:
            self.ask_change(self.table.current())

    def _show(self, people: Any) -> None:
        self._people = {person["id"]: person for person in people}
        self.table.show_rows(people)
        office = self._page.tasks.office
        may = office is not None and "administrator" in {str(role) for role in office.staff.roles}
        self.edit.setEnabled(may)
        self._rights.setText(
            self.tr("An administrator has no money and no case data by that duty alone.")
            if may
            else self.tr("Only an administrator may change this list.")
        )

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


def _login_fields(group: str) -> list[Field]:
    return [
        Field("login", translate("People", "Login"), group=group, hint=translate("People", "small letters, as ana")),
        Field("password", translate("People", "Password"), group=group, hint=translate("People", "needed on a server")),
    ]


def _duty_fields(group: str) -> list[Field]:
    return [Field(f"duty_{role}", translate("Roles", word), "check", group=group) for role, word in roles.WORDS.items()]


def _organisations(session: Any) -> Any:
    return tuple((int(key), name) for key, name in programme.organisations(session))


def _duties(values: dict[str, Any]) -> dict[str, bool]:
    return {key.removeprefix("duty_"): bool(values.pop(key)) for key in list(values) if key.startswith("duty_")}


def _add(session: Any, **values: Any) -> int:
    held = [role for role, given in _duties(values).items() if given]
    values.pop("active", None)
    return administration.add_person(session, **values, roles=held)


def _save(session: Any, staff_id: int, before: tuple[str, ...], version: int, **values: Any) -> int:
    changed = _duties(values)
    held = [role for role in roles.WORDS if changed.get(role, role in before)]
    return administration.save_person(session, staff_id, version, roles=held if changed else None, **values)
