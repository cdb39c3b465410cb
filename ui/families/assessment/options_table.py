"""The choices of a question, or its bands of numbers, with their points, as rows to type into."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from services.families.forms import Question, read_answer
from services.families.forms.content import NUMBERS
from ui import theme
from ui.buttons import button
from ui.families.assessment import words

CHOICE = ("code", "sr", "en", "sq", "points")
BAND = ("code", "low", "high", "points")


class OptionsTable(QWidget):
    """Rows of choices or bands. Signal: `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._question = Question("", "text", {})
        self._kept: list[dict[str, Any]] = []
        self.table = QTableWidget(0, 0)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(self.tr("Choices and points"))
        self.table.itemChanged.connect(self.changed)
        self.add = button(self.tr("Add a row"), self._add_row, icon="add", look="quiet")
        self.remove = button(self.tr("Delete the row"), self._remove_row, look="quiet")
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def show_options(self, question: Question, options: list[dict[str, Any]]) -> None:
        """Show the options of a question given as JSON values."""
        self._question = question
        self._kept = [dict(option) for option in options]
        self.table.blockSignals(True)
        names = self._names()
        self.table.setColumnCount(len(names))
        self.table.setHorizontalHeaderLabels([_titles()[name] for name in names])
        self.table.setRowCount(0)
        for option in options:
            self._fill_row(option)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for place, name in enumerate(names):
            if name in ("code", "points"):
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                self.table.setColumnWidth(place, theme.space(26 if name == "code" else 16))
        fixed = question.kind == "yes_no"
        self.add.setVisible(not fixed)
        self.remove.setVisible(not fixed)
        shown = max(3, min(7, self.table.rowCount() + 1))
        self.table.setMinimumHeight(theme.space(8) * (shown + 1))
        self.table.blockSignals(False)

    def options(self) -> list[dict[str, Any]]:
        """Return the rows as JSON values; an empty row is left out."""
        rows = (self._row(number) for number in range(self.table.rowCount()))
        return [row for row in rows if row is not None]

    def _names(self) -> tuple[str, ...]:
        return BAND if self._question.kind in NUMBERS else CHOICE

    def _fill_row(self, option: dict[str, Any]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for place, name in enumerate(self._names()):
            item = QTableWidgetItem(self._text(option, name))
            if name in ("points", "low", "high"):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if self._question.kind == "yes_no" and name != "points":
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(row, place, item)

    def _text(self, option: dict[str, Any], name: str) -> str:
        if name in ("sr", "en", "sq"):
            return str(option.get("labels", {}).get(name, ""))
        if name in ("low", "high"):
            return words.number(self._question.kind, option.get(name))
        return str(option.get(name, "") or "")

    def _row(self, number: int) -> dict[str, Any] | None:
        found = {name: self._cell(number, place) for place, name in enumerate(self._names())}
        if not any(found.values()):
            return None
        option: dict[str, Any] = {"code": found["code"] or f"c{number + 1}"}
        kept = next((one for one in self._kept if one.get("code") == option["code"]), {})
        if "sr" in found:
            typed = {name: found[name] for name in ("sr", "en", "sq")}
            labels = {**kept.get("labels", {}), **typed}
            option["labels"] = {name: text for name, text in labels.items() if text}
        points = _whole(found["points"])
        if points:
            option["points"] = points
        for name in ("low", "high"):
            value = read_answer(Question("", self._question.kind, {}), found.get(name, "")).value
            if name in found and value is not None:
                option[name] = value
        return option

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def _add_row(self) -> None:
        self._fill_row({})
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        self.table.editItem(self.table.item(row, 0))

    def _remove_row(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self.changed.emit()


def _whole(text: str) -> int:
    return int(text) if text.lstrip("-").isdecimal() and text.isascii() else 0


def _titles() -> dict[str, str]:
    return {
        "code": words.translate("Assessment", "Code"),
        "sr": "Srpski",
        "en": "English",
        "sq": "Shqip",
        "low": words.translate("Assessment", "From"),
        "high": words.translate("Assessment", "To"),
        "points": words.translate("Assessment", "Points"),
    }
