"""The base of every page: built on first show, told what changed, refreshed when looked at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Actions
from ui.cards import Notice
from ui.head import PageHead
from ui.sheet import Sheet
from ui.tasks import Tasks


@dataclass
class Desk:
    """What every page is given: work in the background, the actions, and the way to another record."""

    tasks: Tasks
    actions: Actions
    go: Callable[..., None]
    """`go(kind, id)` shows a record, `go(page)` a page, `go(page, filters)` its rows filtered, `go(action)` begins."""


class Page(QWidget):
    """One page of the window; `domains` are what it shows, `handlers()` the actions it carries out."""

    domains: frozenset[str] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.tasks = desk.tasks
        self._stale = False
        self._layers = QStackedLayout(self)
        self._layers.setContentsMargins(0, 0, 0, 0)
        self.notice = Notice()
        self.head = PageHead()
        self._layers.addWidget(self._base())
        self.tasks.changed.connect(self._hear)

    def refresh(self) -> None:
        """Read again what the page shows."""

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return the actions the page carries out, as bound methods by action id."""
        return {"refresh": self.refresh}

    def open_record(self, kind: str, record: Any) -> None:
        """Show one record of a kind this page is for."""

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return what the tour shows of the page besides its first sight: a name, and how to get there."""
        return {}

    def can_leave(self) -> bool:
        """Return whether nothing typed would be lost; a form asks first."""
        top = self._layers.currentWidget()
        return not isinstance(top, Sheet) or top.can_leave()

    def open_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the page until it is closed."""
        sheet.closed.connect(self.close_sheet)
        self._layers.addWidget(sheet)
        self._layers.setCurrentWidget(sheet)
        sheet.setFocus()

    def close_sheet(self) -> None:
        """Take the top sheet away and show what was under it."""
        top = self._layers.currentWidget()
        if isinstance(top, Sheet):
            self._layers.removeWidget(top)
            self._layers.setCurrentIndex(self._layers.count() - 1)
            top.deleteLater()
            self.setFocus()

    def sheet(self) -> Sheet | None:
        """Return the sheet on top, if one is open."""
        top = self._layers.currentWidget()
        return top if isinstance(top, Sheet) else None

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh what became stale while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _hear(self, domains: frozenset[str]) -> None:
        if not domains & self.domains:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _base(self) -> QWidget:
        base = QWidget()
        self.body = QVBoxLayout(base)
        edge = theme.space(4) + 2
        self.body.setContentsMargins(edge, theme.space(4), edge, theme.space(4) + 2)
        self.body.setSpacing(theme.space(3))
        self.body.addWidget(self.head)
        self.body.addWidget(self.notice)
        return base
