"""What the check of a JMBG says while it is typed: a warning beneath the field, never a block."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLabel

from services.identity import check_jmbg, disagreements
from ui import formats
from ui.families import words
from ui.form_fields import FieldGroups
from ui.labels import label, set_look
from ui.texts import shown

translate = QCoreApplication.translate


class JmbgHint(QObject):
    """Watches JMBG, birth and sex of a form and says beneath the JMBG what they mean together."""

    def __init__(self, fields: FieldGroups) -> None:
        super().__init__(fields)
        self._boxes = fields.boxes
        self.sentence: QLabel = label("", "small", wrap=True)
        self.sentence.hide()
        place = self._boxes["jmbg"].layout()
        place.insertWidget(place.count() - 1, self.sentence)
        for key in ("jmbg", "born", "sex"):
            self._boxes[key].editor.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Say what is known now."""
        number, born, sex = (self._boxes[key].editor.read().value for key in ("jmbg", "born", "sex"))
        text, look = says(number, born, sex)
        self.sentence.setText(text)
        self.sentence.setVisible(bool(text))
        set_look(self.sentence, look)
        self._boxes["jmbg"].editor.widget.setAccessibleDescription(text)


def says(number: str | None, born: Any, sex: str | None) -> tuple[str, str]:
    """Return a sentence about a JMBG beside birth and sex, and its look."""
    jmbg = check_jmbg(number)
    if not jmbg.digits:
        return "", "small"
    notes = [jmbg.problem, *disagreements(jmbg, born, (sex or "").upper())]
    wrong = [shown(note) for note in notes if note]
    if wrong:
        return " ".join([*wrong, translate("Families", "It can be saved as it is.")]), "warning"
    means = translate("Families", "Born {day}, {sex}.")
    return means.format(day=formats.day(jmbg.born), sex=words.sex(jmbg.sex.lower())), "small"
