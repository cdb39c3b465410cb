"""The cards at the right of a family file: possible duplicates, contact and place, grants."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui import formats, theme
from ui.buttons import button
from ui.cards import Card, KeyValueList, rule
from ui.chips import Chip
from ui.families import words
from ui.families.facts import grant_tone, grant_word, names_kosovo, place_pairs
from ui.grants.flow import FlowLayout
from ui.labels import Elided, label
from ui.texts import shown


class DuplicateRow(QWidget):
    """One family that may be the same, with score and reasons.

    Signal: `asked` (`compare`, `different`, `same` or `open`; the row).
    """

    asked = Signal(str, object)

    def __init__(self, row: Mapping[str, Any], why_not: str) -> None:
        super().__init__()
        self._row = row
        self._doing: dict[QPushButton, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(label(self._because(), "small", wrap=True))
        column.addWidget(Elided(f"{row['kind']} · {row['text']}", "strong"))
        buttons = QWidget()
        flow = FlowLayout(buttons, right=False)
        for what, text in self._choices():
            flow.addWidget(self._button(what, text, why_not))
        column.addWidget(buttons)

    def buttons(self) -> dict[str, QPushButton]:
        """Return the buttons by what they do."""
        return {what: made for made, what in self._doing.items()}

    def _because(self) -> str:
        if self._row["state"] == "same":
            return self.tr("Decided: the same family as")
        if self._row["state"] == "different":
            return self.tr("Decided: not the same family as")
        score = self.tr("{score} of 100.").format(score=self._row["amount"])
        return f"{score} {words.sentences(self._row['reason'])}"

    def _choices(self) -> tuple[tuple[str, str], ...]:
        compare = ("compare", self.tr("Compare…"))
        if self._row["state"] != "open":
            merge = (("same", self.tr("Merge…")),) if self._row["state"] == "same" else ()
            return compare, *merge, ("open", self.tr("Ask again"))
        return compare, ("different", self.tr("Not the same")), ("same", self.tr("Same family…"))

    def _button(self, what: str, text: str, why_not: str) -> QPushButton:
        reason = "" if what == "compare" else why_not
        made = button(text, self._press, hint=reason)
        made.setEnabled(not reason)
        self._doing[made] = what
        return made

    def _press(self) -> None:
        self.asked.emit(self._doing[self.sender()], self._row)


class DuplicateCard(Card):
    """Families that may be the same as this one. Signal: `asked`, as of the rows."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Possible duplicate"))
        self._rows: list[QWidget] = []

    def show_duplicates(self, rows: Sequence[Mapping[str, Any]], why_not: str) -> None:
        """Show the possible duplicates of a FamilyFile, those to decide first; none hides the card."""
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = []
        for row in sorted(rows, key=lambda row: (row["state"] != "open", -row["amount"])):
            if self._rows:
                self._take(rule())
            made = DuplicateRow(row, why_not)
            made.asked.connect(self.asked)
            self._take(made)
        self.setVisible(bool(rows))

    def rows(self) -> list[DuplicateRow]:
        """Return the rows shown."""
        return [row for row in self._rows if isinstance(row, DuplicateRow)]

    def _take(self, part: QWidget) -> None:
        self._rows.append(part)
        self.add(part)


class ContactCard(Card):
    """Phone, places and organisation, with the footnote where a place carries the asterisk."""

    def __init__(self) -> None:
        super().__init__(self.tr("Contact and place"))
        self._pairs, self._footnote = KeyValueList(), label("", "small", wrap=True)
        self.add(self._pairs)
        self.add(self._footnote)

    def show_family(self, file: Any) -> None:
        """Show a FamilyFile."""
        self._pairs.show_pairs(list(place_pairs(file)))
        self._footnote.setText(shown(file.footnote))
        self._footnote.setVisible(bool(file.footnote) and names_kosovo(file))


class GrantCard(Card):
    """The grants of a family. Signal: `opened` (grant id)."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Grants"))
        self._rows: list[QWidget] = []
        self._ids: dict[QPushButton, int] = {}

    def show_grants(self, grants: Sequence[Mapping[str, Any]]) -> None:
        """Show the grants of a FamilyFile; none hides the card."""
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows, self._ids = [], {}
        for grant in grants:
            made = self._row(grant)
            self._rows.append(made)
            self.add(made)
        self.setVisible(bool(grants))

    def _row(self, grant: Mapping[str, Any]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        number = button(grant["kind"], self._press, look="link")
        self._ids[number] = grant["id"]
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(number, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Chip(grant_word(grant["state"]), grant_tone(grant["state"])), 0, 1, right)
        grid.addWidget(Elided(grant["text"] or "–"), 1, 0)
        grid.addWidget(label(formats.euros(grant["amount"])), 1, 1, right)
        grid.setColumnStretch(0, 1)
        return box

    def _press(self) -> None:
        self.opened.emit(self._ids[self.sender()])
