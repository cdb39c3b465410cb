"""Where forms stand: a sheet over the page, or a dialog for a short question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.buttons import button
from ui.form import Form
from ui.labels import label
from ui.sheet import Sheet


class FormSheet(Sheet):
    """A form over its page with the verb that saves it; Ctrl+S saves, Esc goes back.

    Signal: `saved` (the service's result), before `closed`.
    """

    saved = Signal(object)

    def __init__(self, title: str, form: Form, verb: str, note: str = "") -> None:
        super().__init__(title, note)
        self.form = form
        self._verb = verb
        self._save = button(verb, form.save, look="primary")
        form.saved.connect(self._finish)
        form.saving.connect(self._show_saving)
        form.choosing.connect(self._save.setHidden)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.space(3))
        self._row.addWidget(form, 1)
        self.add(self._row, 1)
        self.add_button(button(self.tr("Back"), self.leave))
        self.add_button(self._save)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(form.save)
        form.fields.focus_first()

    def add_beside(self, content: QWidget) -> None:
        """Put a widget at the right of the form."""
        self._row.addWidget(content, 0, Qt.AlignmentFlag.AlignTop)

    def can_leave(self) -> bool:
        """Ask about what is typed and not saved."""
        return self.form.can_leave()

    def _finish(self, result: object) -> None:
        self.saved.emit(result)
        self.closed.emit()

    def _show_saving(self, saving: bool) -> None:
        self._save.setEnabled(not saving)
        self._save.setText(self.tr("Saving…") if saving else self._verb)


class FormDialog(QDialog):
    """A short question: a few fields and the verb that answers it.

    Signal: `saved` (the service's result).
    """

    saved = Signal(object)

    def __init__(self, parent: QWidget, title: str, form: Form, verb: str, note: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.space(110))
        self.form = form
        self._save = button(verb, form.save, look="primary")
        self._save.setDefault(True)
        form.saved.connect(self._finish)
        form.saving.connect(self._save.setDisabled)
        form.choosing.connect(self._save.setHidden)
        column = QVBoxLayout(self)
        column.setSpacing(theme.space(3))
        column.addWidget(label(title, "name", wrap=True))
        if note:
            column.addWidget(label(note, "muted", wrap=True))
        column.addWidget(form)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Back"), self.reject))
        foot.addWidget(self._save)
        column.addLayout(foot)
        form.fields.focus_first()

    def reject(self) -> None:
        """Close unless the person wants to keep what is typed."""
        if self.form.can_leave():
            super().reject()

    def _finish(self, result: object) -> None:
        self.saved.emit(result)
        self.accept()
