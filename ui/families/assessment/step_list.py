"""The sections of an assessment as a list: each with how much of it is answered."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ui import theme
from ui.families.assessment.filling import StepKey


class StepList(QTreeWidget):
    """Titles at the left, counts at the right. Signal: `chosen`, when another section is to be shown."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setAccessibleName(self.tr("Sections"))
        self.currentItemChanged.connect(self.chosen)

    def show_steps(self, steps: Sequence[tuple[StepKey, str, int, int]]) -> None:
        """Show (key, title, answered, asked) of each section; the one chosen stays, or the first is."""
        before = self.key()
        self.blockSignals(True)
        while self.topLevelItemCount() > len(steps):
            self.takeTopLevelItem(self.topLevelItemCount() - 1)
        while self.topLevelItemCount() < len(steps):
            self.addTopLevelItem(QTreeWidgetItem())
        for row, (key, title, answered, asked) in enumerate(steps):
            item = self.topLevelItem(row)
            item.setText(0, title)
            item.setToolTip(0, "")
            item.setText(1, "✓" if answered == asked else f"{answered}/{asked}")
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setSizeHint(0, QSize(0, theme.space(7)))
            item.setData(0, Qt.ItemDataRole.UserRole, key)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{title} {answered}/{asked}")
        self.go(before) or self.go(steps[0][0] if steps else None)
        self.blockSignals(False)
        if self.key() != before:
            self.chosen.emit()

    def key(self) -> StepKey | None:
        """Return the section chosen."""
        item = self.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None

    def step_keys(self) -> list[StepKey]:
        """Return all sections in their order."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item.data(0, Qt.ItemDataRole.UserRole) for item in items]

    def go(self, key: StepKey | None) -> bool:
        """Choose a section; return whether it is there."""
        keys = self.step_keys()
        if key not in keys:
            return False
        self.setCurrentItem(self.topLevelItem(keys.index(key)))
        return True

    def move(self, by: int) -> bool:
        """Choose the next or the one before; return whether there is one."""
        keys = self.step_keys()
        row = (keys.index(self.key()) if self.key() in keys else 0) + by
        return 0 <= row < len(keys) and self.go(keys[row])
