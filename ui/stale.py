"""Two people edited one record: both versions field by field, to choose from."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from ui import theme
from ui.buttons import button
from ui.cards import Card, rule
from ui.labels import label, tip


class Difference:
    """One field both have, as typed here and as saved by the colleague, with the words for each."""

    def __init__(self, key: str, name: str, mine: tuple[Any, str], theirs: tuple[Any, str], touched: bool) -> None:
        self.key, self.name = key, name
        self.mine, self.theirs = mine, theirs
        self.touched = touched
        """Whether the colleague changed this field; where not, mine is chosen already."""


class StaleChoice(Card):
    """Shows what differs; saving is possible once every field is chosen.

    Signals: `chosen` (key → value kept and whether it is mine), `left` to go back to the form.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, who: str, differences: Sequence[Difference]) -> None:
        title = self.tr("{who} changed this record while you were typing").format(who=who)
        super().__init__(title)
        self._differences = {difference.key: difference for difference in differences}
        self._groups: dict[str, QButtonGroup] = {}
        self.add(label(self.tr("Choose what stays in each field. Nothing is saved until then."), "muted", wrap=True))
        self.add(self._table(who))
        self._save = button(self.tr("Save what I chose"), self._take, look="primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Back to the form"), self.left.emit))
        foot.addWidget(self._save)
        self.add(foot)
        self.body.addStretch(1)
        self._enable()

    def choose(self, key: str, *, mine: bool) -> None:
        """Choose one side for a field."""
        self._groups[key].button(0 if mine else 1).setChecked(True)
        self._enable()

    def kept(self) -> Mapping[str, tuple[Any, bool]]:
        """Return for each field the value chosen and whether it is mine."""
        chosen = {}
        for key, difference in self._differences.items():
            is_mine = self._groups[key].checkedId() == 0
            chosen[key] = ((difference.mine if is_mine else difference.theirs)[0], is_mine)
        return chosen

    def may_save(self) -> bool:
        """Return whether every field is chosen."""
        return all(group.checkedId() >= 0 for group in self._groups.values())

    def _table(self, who: str) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(4))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, text in enumerate((self.tr("Field"), self.tr("As you typed it"), self.tr("As {who} saved it"))):
            grid.addWidget(label(text.format(who=who), "small"), 0, column)
        for number, difference in enumerate(self._differences.values()):
            grid.addWidget(rule(), 2 * number + 1, 0, 1, 3)
            self._row(grid, 2 * number + 2, difference)
        return box

    def _row(self, grid: QGridLayout, row: int, difference: Difference) -> None:
        grid.addWidget(label(difference.name, "strong"), row, 0)
        group = QButtonGroup(self)
        self._groups[difference.key] = group
        for side, (_, words) in enumerate((difference.mine, difference.theirs)):
            made = QRadioButton((words or "–").replace("&", "&&"))
            made.setAccessibleName(f"{difference.name}: {words}")
            made.setToolTip(tip(words))
            made.clicked.connect(self._enable)
            group.addButton(made, side)
            grid.addWidget(made, row, side + 1)
        if not difference.touched:
            group.button(0).setChecked(True)

    def _enable(self) -> None:
        self._save.setEnabled(self.may_save())

    def _take(self) -> None:
        self.chosen.emit(self.kept())
