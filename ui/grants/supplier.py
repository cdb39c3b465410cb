"""A supplier's quote, with the way to enter a supplier the office does not know yet."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from services import grants
from ui.buttons import button
from ui.fields import Choices, Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.grants import commands
from ui.tasks import Tasks


class QuoteDialog(FormDialog):
    """Asks for a quote; a new supplier is entered beside it and chosen at once."""

    def __init__(self, parent: QWidget, tasks: Tasks, title: str, form: Form, verb: str) -> None:
        super().__init__(parent, title, form, verb)
        self._tasks = tasks
        self._supplier: Any = None
        self.new = button(self.tr("New supplier…"), self.ask_supplier, icon="add", look="link")
        self.layout().insertWidget(self.layout().count() - 1, self.new, 0, Qt.AlignmentFlag.AlignLeft)

    def ask_supplier(self) -> None:
        """Ask for a supplier the list lacks."""
        fields = [
            Field("name", self.tr("Name"), required=True),
            Field("tax_number", self.tr("Tax number (PIB)")),
            Field("bank_account", self.tr("Bank account")),
            Field("place", self.tr("Place")),
        ]
        form = Form(self._tasks, fields, commands.add_supplier, domains=frozenset({"suppliers"}), columns=1)
        dialog = FormDialog(self, self.tr("New supplier"), form, self.tr("Add the supplier"))
        dialog.saved.connect(self._take)
        dialog.open()

    def _take(self, supplier: object) -> None:
        self._supplier = supplier
        self._tasks.read(self, supplier_choices, self._offer)

    def _offer(self, choices: Any) -> None:
        editor = self.form.fields.boxes["supplier_id"].editor
        editor.offer(choices)
        editor.show_value(self._supplier)
        editor.changed.emit()


def supplier_choices(session: Any) -> Choices:
    """Return the suppliers by id with name and place."""
    rows = grants.suppliers(session)
    return [(row.id, f"{row.name}, {row.place}" if row.place else row.name) for row in rows]
