"""What came in, and the ways to it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import formats, icons, theme
from ui.buttons import button
from ui.cards import Card, StatCard
from ui.labels import label


class DoneView(QWidget):
    """The summary of an import. Signals: `familiesAsked`, `grantsAsked`, `againAsked`."""

    familiesAsked = Signal()
    grantsAsked = Signal()
    againAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cards = {
            "families": StatCard(self.tr("Families")),
            "people": StatCard(self.tr("People")),
            "grants": StatCard(self.tr("Grants")),
            "payments": StatCard(self.tr("Payments")),
        }
        self._title, self._text = label("", "heading"), label("", "muted", wrap=True)
        self.families = button(self.tr("Show the families"), self.familiesAsked.emit, look="primary")
        self.grants = button(self.tr("Show the grants"), self.grantsAsked.emit)
        self.again = button(self.tr("Import another file"), self.againAsked.emit)
        self._arrange()

    def show_counts(self, counts: Mapping[str, int], undecided: int) -> None:
        """Show what came in, and how many pairs still wait for a decision."""
        awarded = self.tr("{amount} awarded").format(amount=formats.euros(counts["awarded_cents"]))
        paid = self.tr("{amount} paid").format(amount=formats.euros(counts["paid_cents"]))
        self.cards["families"].show_figure(formats.number(counts["families"]), note=self.tr("new files"))
        self.cards["people"].show_figure(formats.number(counts["people"]), note=self.tr("in their families"))
        self.cards["grants"].show_figure(formats.number(counts["grants"]), note=awarded)
        self.cards["payments"].show_figure(formats.number(counts["payments"]), note=paid)
        self._title.setText(self.tr("All of it is in the office now"))
        waiting = self.tr("Possible duplicates to decide on the families' files: {count}.")
        nothing = self.tr("No possible duplicate waits for a decision.")
        text = waiting.format(count=formats.number(undecided)) if undecided else nothing
        if counts["changed"]:
            changed = self.tr("Stored families and people changed: {count}.")
            text = f"{changed.format(count=formats.number(counts['changed']))} {text}"
        self._text.setText(text)
        self.families.setFocus()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        figures = QHBoxLayout()
        figures.setSpacing(theme.space(3))
        for card in self.cards.values():
            figures.addWidget(card, 1)
        column.addLayout(figures)
        card = Card()
        picture = label()
        picture.setPixmap(icons.icon("check", "good_text").pixmap(40, 40))
        card.body.addStretch(2)
        for part in (picture, self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            card.add(part)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addStretch(1)
        for made in (self.again, self.grants, self.families):
            row.addWidget(made)
        row.addStretch(1)
        card.body.addSpacing(theme.space(2))
        card.add(row)
        card.body.addStretch(3)
        column.addWidget(card, 1)
