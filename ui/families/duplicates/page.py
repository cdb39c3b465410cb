"""The page of possible duplicates: the list by likeness, both files side by side, and the decision by one key."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from services.families import decide_duplicate
from services.families.pairs import REGISTER
from services.registers import Query
from ui import formats, settings
from ui.cards import EmptyState
from ui.columns import Column
from ui.families import words
from ui.families.duplicates.detail import DIFFERENT, LATER, SAME, PairDetail
from ui.families.duplicates.run import RunSheet
from ui.families.household.merging import ask_merge
from ui.families.registers import FamiliesRegister
from ui.page import Desk

SPLIT = [470, 560]


class DuplicatesPage(FamiliesRegister):
    """All pairs of families that may be one; without a filter, those that wait for a decision."""

    name = "duplicates"
    icon = "families"
    register = REGISTER
    buttons = (("export", ""), ("check_changes", ""), ("check_register", "primary"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.table.mark_sort("score", True)
        if not settings.get(f"split/{self.name}"):
            self._split.setSizes(SPLIT)
            self._split.setStretchFactor(1, 2)
        self.detail.decided.connect(self.decide)
        for key, decision in (("1", SAME), ("2", DIFFERENT), ("3", LATER)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._by_key, decision))

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("Possible duplicates")

    def search_hint(self) -> str:
        """Return what the search field says while it is empty."""
        return self.tr("Name or number of either family")

    def columns(self) -> Sequence[Column]:
        """Return the columns of the list."""
        return (
            Column("score", self.tr("Score"), "code", 84),
            Column("band", self.tr("Likeness"), "chip", 84, words=words.band, tones=words.band_tone),
            Column("title", self.tr("Family"), "bold", 150),
            Column("other_title", self.tr("Other family"), "text", 150),
            Column("decision", self.tr("Decision"), "chip", 104, words.decision, words.decision_tone, optional=True),
            Column("number", self.tr("Number"), width=112, grows=False, optional=True),
            Column("other_number", self.tr("Other number"), width=112, grows=False, optional=True),
        )

    def query(self) -> Query:
        """Return what is asked; until somebody sorts otherwise, those most alike come first."""
        asked = super().query()
        return asked if asked.sort else Query(asked.text, asked.filters, "score", True)

    def summary(self, totals: Any) -> str:
        """Return how many pairs there are, and when the register was last looked through."""
        pairs = self.tr("%Ln pairs", "", totals.count)
        if totals.read_at is None:
            return self.tr("{pairs} · never looked through").format(pairs=pairs)
        when = formats.moment(totals.read_at.astimezone())
        return self.tr("{pairs} · looked through {when}").format(pairs=pairs, when=when)

    def make_detail(self) -> PairDetail:
        """Return the pane with both families."""
        return PairDetail(self.desk)

    def explain_empty(self, empty: EmptyState) -> None:
        """Say that nothing waits, and how to look again."""
        why = self.tr("Everything found is decided. Look through the register after an import or many changes.")
        empty.tell(self.tr("Nothing to decide"), why)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        return {**super().handlers(), "check_register": self.check_register, "check_changes": self.check_changes}

    def check_register(self) -> None:
        """Look through the whole register."""
        RunSheet(self, whole=True)

    def check_changes(self) -> None:
        """Look through what changed since the last time."""
        RunSheet(self, whole=False)

    def decide(self, decision: str) -> None:
        """Decide on the pair shown, or leave it for later; the next one follows."""
        shown = self.detail.data
        if shown is None or self.detail.record != shown.row["id"]:
            return
        follow = partial(self._follow, self._next())
        if decision == LATER:
            follow()
        elif decision == SAME:
            open_one = {**shown.row, "other_id": shown.other.family["id"], "state": "open"}
            ask_merge(self, shown.one, open_one, follow)
        else:
            row = shown.row
            self.tasks.write(
                self, decide_duplicate, row["id"], row["version"], decision, done=follow, changed=self.domains
            )

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return what the tour shows of the page besides its first sight."""
        return {"decided": self._show_decided}

    def _by_key(self, decision: str) -> None:
        if self.sheet() is None and (decision == LATER or not self.detail.why_not()):
            self.decide(decision)

    def _next(self) -> Any:
        """Return the pair after the current one, or before it at the end of the list."""
        row = self.table.records.row_of(self.table.current())
        lines = [self.table.records.line(place) for place in (row + 1, row - 1) if place >= 0]
        return next((line.id for line in lines if line is not None), None)

    def _follow(self, record: Any, _result: Any = None) -> None:
        if record is not None:
            self.table.select(record)

    def _show_decided(self) -> None:
        self.show_filtered({"decision": ("same", words.decision("same"))})
