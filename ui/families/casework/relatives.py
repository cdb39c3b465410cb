"""The families that have to do with this one, on the side of the file: to open, to add, to take away."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from services.families import casework
from ui import messages, theme
from ui.buttons import button
from ui.cards import Card
from ui.chips import Chip
from ui.families.casework import words
from ui.families.casework.forms import DOMAINS
from ui.families.words import stage, stage_tone
from ui.fields import Field
from ui.form import Form
from ui.grants.family_picker import FamilyPicker
from ui.labels import Elided, label, tip
from ui.tasks import Tasks

translate = QCoreApplication.translate


class RelativesCard(Card):
    """Related families. Signal: `opened` (family id)."""

    opened = Signal(object)

    def __init__(self, tasks: Tasks, why_not: str) -> None:
        super().__init__(self.tr("Related families"))
        self._tasks, self._why_not = tasks, why_not
        self._family: Any = None
        self._rows: list[QWidget] = []
        self._ones: dict[QPushButton, Mapping[str, Any]] = {}
        self.none = label(self.tr("None noted."), "muted")
        self.add_relative = button(self.tr("Relate…"), self.ask, look="link")
        self.add_relative.setEnabled(not why_not)
        self.add_relative.setToolTip(tip(why_not))
        self.head.addWidget(self.add_relative)
        self.add(self.none)

    def show_family(self, file: Any) -> None:
        """Show the related families of a FamilyFile."""
        self._family = file.family
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._ones = {}
        self._rows = [self._row(one) for one in file.relatives]
        for made in self._rows:
            self.add(made)
        self.none.setVisible(not self._rows)

    def ask(self) -> None:
        """Ask which family is related, and how."""
        RelateDialog(self.window(), self._tasks, self._family).open()

    def _row(self, one: Mapping[str, Any]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        title = button(one["text"], self._open, look="link")
        away = button("", self._take_away, icon="close", look="quiet", hint=self.tr("Take away…"))
        self._ones |= {title: one, away: one}
        away.setAccessibleName(self.tr("Take away…"))
        away.setFixedWidth(theme.space(7))
        away.setVisible(not self._why_not)
        grid.addWidget(title, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Chip(stage(one["state"]), stage_tone(one["state"])), 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(Elided(one["more"]), 1, 0, 1, 2)
        grid.addWidget(Elided(words.about(words.near(one["kind"]), one["note"]), "small"), 2, 0, 1, 2)
        grid.addWidget(away, 0, 2, 3, 1)
        grid.setColumnStretch(0, 1)
        return box

    def _open(self) -> None:
        self.opened.emit(self._ones[self.sender()]["other_id"])

    def _take_away(self) -> None:
        one = self._ones[self.sender()]
        question = self.tr("Take the relation to {number} away?").format(number=one["text"])
        more = self.tr("Both family files stay as they are; the history keeps the relation.")
        if messages.confirm(self.window(), question, self.tr("Take away"), more=more):
            self._tasks.write(self, casework.unrelate, one["id"], one["version"], changed=DOMAINS)


class RelateForm(Form):
    """What the family chosen in a picker is to another."""

    def __init__(self, tasks: Tasks, family_id: int, picker: FamilyPicker) -> None:
        self._picker = picker
        kinds = tuple((code, words.near(code)) for code in casework.NEAR)
        fields = [
            Field("kind", translate("Families", "What they are to this family"), "choice", True, kinds),
            Field("note", translate("Families", "Note")),
        ]
        super().__init__(tasks, fields, casework.relate, args=(family_id,), domains=DOMAINS, columns=1)

    def values(self) -> dict[str, Any]:
        """Return what saving would send, with the family chosen."""
        return {**super().values(), "other_id": self._picker.family}


class RelateDialog(QDialog):
    """Finds the other family and asks what it is to this one."""

    def __init__(self, parent: QWidget, tasks: Tasks, family: Mapping[str, Any]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Related family"))
        self.setMinimumWidth(theme.space(125))
        self.picker = FamilyPicker(tasks)
        self.form = RelateForm(tasks, family["id"], self.picker)
        self.form.saved.connect(self.accept)
        self._arrange(f"{family['number']} · {family['title']}")
        self.picker.field.setFocus()

    def save(self) -> None:
        """Save the relation to the family chosen."""
        if self.picker.family is None:
            self.picker.show_problem(self.tr("Choose the other family."))
        else:
            self.form.save()

    def _arrange(self, whose: str) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(theme.space(3))
        column.addWidget(label(self.tr("Related family"), "name"))
        column.addWidget(label(whose, "muted", wrap=True))
        column.addWidget(self.picker)
        column.addWidget(self.form)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Back"), self.reject))
        verb = button(self.tr("Relate"), self.save, look="primary")
        verb.setAutoDefault(False)
        foot.addWidget(verb)
        column.addLayout(foot)
