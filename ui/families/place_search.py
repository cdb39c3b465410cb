"""Finding a place by typing: any part of its name, in any script and spelling."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Slot
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
        self._key_rows(None, 0, combo.count() - 1)

    def splitPath(self, path: str) -> list[str]:
        """Compare the folded text."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Put the name itself into the field."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))

    @Slot()
    def settle(self) -> None:
        """Complete what was typed when it can mean only one item: a whole name before a part of one."""
        text = self._combo.currentText().strip()
        if not text or self._combo.findText(text, Qt.MatchFlag.MatchFixedString) >= 0:
            return
        for means in (_is_name, _is_part):
            found = [row for row in range(1, self._combo.count()) if means(self._combo.itemText(row), text)]
            if len(found) == 1:
                self._combo.setCurrentIndex(found[0])
                self._combo.activated.emit(found[0])
                return

    def _key_rows(self, _parent: object, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self._combo.setItemData(row, _key(self._combo.itemText(row)), FoldRole)


def search_any_script(combo: QComboBox) -> None:
    """Let a combo box of places be searched by typing."""
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = ScriptCompleter(combo)
    combo.setCompleter(completer)
    combo.lineEdit().editingFinished.connect(completer.settle)


def _key(name: str) -> str:
    return f"{fold(name.replace('*', ''))} {loose(name)}"


def _is_name(name: str, text: str) -> bool:
    return fold(text) in [fold(part) for part in name.rstrip("*").split("/")]


def _is_part(name: str, text: str) -> bool:
    return fold(text) in _key(name)
