"""Search field, filter chips and saved views above a register."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from ui import icons, messages, settings, theme
from ui.buttons import button
from ui.labels import label, set_look, tip
from ui.tasks import Tasks
from ui.texts import shown

_FIRST = 4


class FilterChip(QPushButton):
    """One filter: its word with `▾`, or the chosen value with `✕`.

    Signal: `wanted` (this chip) when its choices are to be offered, `changed` when a choice was made.
    """

    wanted = Signal(object)
    changed = Signal()

    def __init__(self, key: str, text: str) -> None:
        super().__init__()
        self.key = key
        self.text_of_filter = text
        self.value = ""
        self._word = ""
        self.setProperty("look", "chip")
        self.clicked.connect(self._press)
        self._show()

    def choose(self, value: str, word: str) -> None:
        """Show a chosen value by its word; an empty value is no filter."""
        self.value, self._word = value, word
        self._show()

    def word(self) -> str:
        """Return the word of the chosen value."""
        return self._word

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Open a menu of choices (value, word) under the chip."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, word in ((value, shown(word)) for value, word in choices):
            action = QAction(word.replace("&", "&&"), menu)
            action.setData((str(value), word))
            action.triggered.connect(self._take)
            menu.addAction(action)
        if not choices:
            menu.addAction(self.tr("Nothing to choose from yet")).setEnabled(False)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _press(self) -> None:
        if self.value:
            self.choose("", "")
            self.changed.emit()
        else:
            self.wanted.emit(self)

    def _take(self) -> None:
        self.choose(*self.sender().data())
        self.changed.emit()

    def _show(self) -> None:
        text = f"{self._word} ✕" if self.value else f"{self.text_of_filter} ▾"
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(f"{self.text_of_filter}: {self._word}" if self.value else self.text_of_filter)
        self.setToolTip(tip(self.accessibleName()))
        set_look(self, "chip-on" if self.value else "chip")


class FilterBar(QWidget):
    """What a person asks of a register: text and chips, kept together as named views.

    Signal: `changed`.
    """

    changed = Signal()

    def __init__(self, tasks: Tasks, name: str, hint: str, filters: Sequence[Any]) -> None:
        super().__init__()
        self._tasks = tasks
        self._filters = {chip.key: chip for chip in filters}
        self.search = QLineEdit(placeholderText=hint, clearButtonEnabled=True)
        self.search.setAccessibleName(hint)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.chips = [FilterChip(chip.key, shown(chip.text)) for chip in filters]
        self.views = SavedViews(name, self.state, self.restore)
        self._more = button(self.tr("+ filter"), self._offer_more, look="chip")
        self._pause = QTimer(self, singleShot=True, interval=200)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(self._typed)
        self._arrange()

    def text(self) -> str:
        """Return what is typed into the search field."""
        return self.search.text().strip()

    def filters(self) -> dict[str, str]:
        """Return the chosen values by the key of their filter."""
        return {chip.key: chip.value for chip in self.chips if chip.value}

    def in_words(self) -> list[str]:
        """Return what narrows the list, as on a paper: each filter with its value, and what is searched."""
        said = [f"{chip.text_of_filter}: {chip.word()}" for chip in self.chips if chip.value]
        return [*said, self.tr("Search: “{text}”").format(text=self.text())] if self.text() else said

    def state(self) -> dict[str, Any]:
        """Return everything chosen, for a saved view."""
        return {"text": self.text(), "chips": {chip.key: [chip.value, chip.word()] for chip in self.chips}}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Choose what a saved view holds."""
        self.search.blockSignals(True)
        self.search.setText(state.get("text", ""))
        self.search.blockSignals(False)
        for chip in self.chips:
            chip.choose(*state.get("chips", {}).get(chip.key, ("", "")))
        self._fold()
        self.changed.emit()

    def clear(self) -> None:
        """Take text and filters away."""
        self.restore({})

    def active(self) -> bool:
        """Return whether anything narrows the list."""
        return bool(self.text() or self.filters())

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        self.search.setMinimumWidth(theme.space(40))
        self.search.setMaximumWidth(theme.space(65))
        row.addWidget(self.search, 3)
        for chip in self.chips:
            chip.wanted.connect(self._load)
            chip.changed.connect(self._chosen)
            row.addWidget(chip)
        row.addWidget(self._more)
        row.addStretch(1)
        row.addWidget(self.views)
        self._fold()

    def _fold(self) -> None:
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < _FIRST or bool(chip.value))
        self._more.setVisible(len(self._folded()) > 0)

    def _folded(self) -> list[FilterChip]:
        return [chip for number, chip in enumerate(self.chips) if number >= _FIRST and not chip.value]

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self._folded():
            menu.addAction(chip.text_of_filter, chip.show).triggered.connect(chip.click)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))

    def _load(self, chip: FilterChip) -> None:
        self._tasks.read(chip, self._filters[chip.key].choices, chip.offer)

    def _typed(self) -> None:
        self._pause.start()

    def _chosen(self) -> None:
        self._fold()
        self.changed.emit()


class SavedViews(QWidget):
    """A menu of named views, kept on this workstation."""

    def __init__(
        self, name: str, state: Callable[[], dict[str, Any]], restore: Callable[[Mapping[str, Any]], None]
    ) -> None:
        super().__init__()
        self._key = f"views/{name}"
        self._state, self._restore = state, restore
        self._views: dict[str, Any] = settings.get(self._key) or {}
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._button = button(self.tr("Everything"), menu=self._menu, look="link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(label(self.tr("Saved view:"), "small"))
        row.addWidget(self._button)

    def names(self) -> list[str]:
        """Return the names of the views kept."""
        return sorted(self._views)

    def keep(self, name: str) -> None:
        """Keep what is chosen now under a name."""
        self._views[name] = self._state()
        settings.put(self._key, self._views)
        self._show(name)

    def show_view(self, name: str) -> None:
        """Choose what a view holds; the empty name is everything."""
        self._show(name)
        self._restore(self._views.get(name, {}))

    def remove(self, name: str) -> None:
        """Forget a view."""
        self._views.pop(name, None)
        settings.put(self._key, self._views)
        self._show("")

    def _show(self, name: str) -> None:
        self._button.setText(f"{name or self.tr('Everything')} ▾")

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Everything"), partial(self.show_view, ""))
        for name in self.names():
            self._menu.addAction(name, partial(self.show_view, name))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Save this view…"), self._ask)
        if self._views:
            forget = self._menu.addMenu(self.tr("Forget a view"))
            for name in self.names():
                forget.addAction(name, partial(self.remove, name))

    def _ask(self) -> None:
        name = messages.ask_text(self.window(), self.tr("Save this view"), self.tr("Name of the view"))
        if name:
            self.keep(name)
