"""A place the list lacks: staff can add a village or town from the form where it is needed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.programme import add_place
from services.scripts import is_cyrillic, latin, other_script
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.tasks import Tasks

translate = QCoreApplication.translate
DOMAINS = frozenset({"families"})


def ask_place(parent: QWidget, tasks: Tasks, done: Callable[[object], None]) -> FormDialog:
    """Ask for the names of a new place; `done` is called with its id."""
    fields = (
        Field("name", translate("Families", "Serbian name"), required=True),
        Field("albanian", translate("Families", "Albanian name")),
        Field("kosovo", translate("Families", "In Kosovo*: the name carries the asterisk"), "check"),
    )
    form = Form(tasks, fields, enter, domains=DOMAINS, columns=1)
    note = translate("Families", "The other script is made from the Serbian name.")
    dialog = FormDialog(parent, translate("Families", "New place"), form, translate("Families", "Add the place"), note)
    dialog.saved.connect(done)
    dialog.open()
    return dialog


def enter(session: Any, *, name: str, albanian: str | None, kosovo: bool) -> int:
    """Enter a place by the name typed in either script."""
    cyrillic = name if is_cyrillic(name) else other_script(name)
    return add_place(session, latin(name), cyrillic, albanian, kosovo)
