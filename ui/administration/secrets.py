"""A password on its way to the database: not shown while typed, and not kept in anything about the command."""

from typing import Any

from PySide6.QtWidgets import QLineEdit

from ui.form import Form


class Secret:
    """A password; whoever writes it down writes stars."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        """Return no more than that it is one."""
        return "***"

    def __eq__(self, other: object) -> bool:
        """Tell whether the same was typed."""
        return isinstance(other, Secret) and other.text == self.text

    __hash__ = None


class PasswordForm(Form):
    """A form whose field `password` is covered; it has no draft, which would lie on the disk."""

    def __init__(self, *args: Any, **kw: Any) -> None:
        super().__init__(*args, **kw)
        self.fields.boxes["password"].editor.widget.setEchoMode(QLineEdit.EchoMode.Password)

    def values(self) -> dict[str, Any]:
        """Return what saving would send, the password as a Secret."""
        values = super().values()
        if values.get("password"):
            values["password"] = Secret(values["password"])
        return values
