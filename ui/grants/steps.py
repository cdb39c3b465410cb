"""The steps open to a record at the foot of its pane: each a button, with the reason where it may not be taken."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.buttons import button
from ui.grants.flow import FlowLayout
from ui.labels import label, set_look
from ui.texts import shown


class StepChoice(NamedTuple):
    """A step of a `grant` or `payment`: the record as it was shown, the offer, and the verb."""

    kind: str
    row: Any
    offer: Any
    text: str


class StepBar(QWidget):
    """Buttons in as many rows as they need, the main one last; reasons stand above them in a few words.

    Signal: `chosen` (StepChoice).
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choices: dict[QPushButton, StepChoice] = {}
        self._why = label("", "small", wrap=True)
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self._why)
        column.addWidget(self._row)

    def show_steps(self, steps: Sequence[StepChoice]) -> None:
        """Show other steps."""
        for old in self._choices:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._choices = {self._button(step): step for step in sorted(steps, key=_is_primary)}
        for made in self._choices:
            self._flow.addWidget(made)
            made.show()
        self._why.setText(self._reasons(steps))
        self._why.setVisible(bool(self._why.text()))
        self.setVisible(bool(steps))
        self._flow.invalidate()
        self._row.updateGeometry()

    def choices(self) -> list[StepChoice]:
        """Return the steps shown."""
        return list(self._choices.values())

    def button(self, move: str) -> QPushButton | None:
        """Return the button of a step by the name of its move."""
        return next((made for made, step in self._choices.items() if step.offer.move == move), None)

    def why(self) -> str:
        """Return the reasons shown."""
        return self._why.text()

    def _button(self, step: StepChoice) -> QPushButton:
        made = button(step.text, self._press, hint=shown(step.offer.reason))
        made.setEnabled(step.offer.enabled)
        made.setAccessibleDescription(shown(step.offer.reason))
        if step.offer.primary:
            set_look(made, "primary")
        return made

    def _reasons(self, steps: Sequence[StepChoice]) -> str:
        """Say each reason once, with the steps it is for."""
        reasons: dict[str, list[str]] = {}
        for step in steps:
            if not step.offer.enabled:
                reasons.setdefault(shown(step.offer.reason), []).append(step.text.rstrip("…"))
        words = self.tr("{steps}: {reason}")
        return "\n".join(words.format(steps=", ".join(names), reason=reason) for reason, names in reasons.items())

    def _press(self) -> None:
        self.chosen.emit(self._choices[self.sender()])


def _is_primary(step: StepChoice) -> bool:
    return bool(step.offer.primary)
