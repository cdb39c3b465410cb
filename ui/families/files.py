"""What every page has over which family files are laid: opening, changing and closing them."""

from collections.abc import Callable, Mapping
from typing import Any

from ui.families.file import FamilySheet
from ui.page import Page

DOMAINS = frozenset({"families"})


class FamilyFiles(Page):
    """A page over which family files are laid; it opens by `open_chosen` the file of what is chosen on it."""

    domains = DOMAINS

    def refresh(self) -> None:
        """Read what the page shows, and the files laid over it, again."""
        super().refresh()
        for file in self.findChildren(FamilySheet):
            file.refresh()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        return {**super().handlers(), "back": self._back, "edit": self._edit}

    def open_family(self, family_id: int, ready: Any = None) -> None:
        """Lay a family file over the page; `ready` is the file when it was just read."""
        self.open_sheet(FamilySheet(self, family_id, ready))

    def open_chosen(self) -> None:
        """Open the file of the family that is chosen."""
        raise NotImplementedError

    def _back(self) -> None:
        top = self.sheet()
        if top is not None:
            top.leave()

    def _edit(self) -> None:
        top = self.sheet()
        if isinstance(top, FamilySheet):
            top.edit_family()
        elif top is None:
            self.open_chosen()
