"""Finding a place by typing: any part of its name, in any script and spelling."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter

from services.names import fold, loose

FoldRole = Qt.ItemDataRole.UserRole + 41


class ScriptCompleter(QCompleter):
    """Offers the items of a combo box whose name, in whichever script, holds what is typed."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo.model(), combo)
        self._combo = combo
        self.setCompletionRole(FoldRole)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(12)
        combo.model().rowsInserted.connect(self._key_rows)

    def splitPath(self, path: str) -> list[str]:
        """Compare the folded text."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Put the name itself into the field."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))

    @Slot()
    def settle(self) -> None:
        """Complete what was typed when it can mean only one item."""
        text = self._combo.currentText().strip()
        if not text or self._combo.findText(text, Qt.MatchFlag.MatchFixedString) >= 0:
            return
        found = [row for row in range(1, self._combo.count()) if _means(self._combo.itemData(row, FoldRole), text)]
        if len(found) == 1:
            self._combo.setEditText(self._combo.itemText(found[0]))

    def _key_rows(self, _parent: QObject, first: int, last: int) -> None:
        for row in range(first, last + 1):
            name = self._combo.itemText(row)
            self._combo.setItemData(row, f"{fold(name.replace('*', ''))} {loose(name)}", FoldRole)


def search_any_script(combo: QComboBox) -> None:
    """Let a combo box of places be searched by typing; call it before its choices come."""
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = ScriptCompleter(combo)
    combo.setCompleter(completer)
    combo.lineEdit().editingFinished.connect(completer.settle)


def _means(key: str | None, text: str) -> bool:
    return fold(text) in (key or "")
