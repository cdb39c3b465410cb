"""The pane beside the list of possible duplicates: both families, why they may be one, and the decision."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.bands import ASK_FROM, CERTAIN_FROM, band
from services.errors import sentence_for
from services.families.pairs import PossibleDuplicate, pair
from services.permissions import Offer, may_write
from ui import theme
from ui.detail import Detail
from ui.families import words
from ui.families.sides import side_by_side, side_of
from ui.labels import label
from ui.sheet import scrolled
from ui.texts import shown

SAME, DIFFERENT, LATER, AGAIN = "same", "different", "later", "open"


class PairDetail(Detail):
    """Both families of a pair. Signal: `decided` (`same`, `different`, `later`, or `open` to ask again)."""

    decided = Signal(str)

    def build(self) -> None:
        """Lay out the reasons above both families."""
        self._table: QWidget | None = None
        self._reasons, self._bands = label("", wrap=True), label("", "small", wrap=True)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, theme.space(1), 0)
        self._column.setSpacing(theme.space(2))
        self._column.addWidget(self._reasons)
        self._column.addWidget(self._bands)
        self._column.addStretch(1)
        self.tabs.add(self.tr("Side by side"), scrolled(self._column))
        self.tabs.bar.hide()
        self.offers.chosen.connect(self._choose)

    def read(self, session: Any, record: Any) -> Any:
        """Read the pair with both families."""
        return pair(session, record)

    def fill(self, data: Any) -> None:
        """Show the pair."""
        row = data.row
        found = band(row["score"])
        score = self.tr("{score} of 100").format(score=row["score"])
        numbers = f"{data.one.family['number']} · {data.other.family['number']}"
        status = (words.band(found), words.band_tone(found)) if row["decision"] == AGAIN else _decided(row["decision"])
        self.show_title(self.tr("One family or two?"), f"{numbers} · {score}", *status)
        self._reasons.setText(words.sentences(row["reasons"]))
        bands = self.tr("Certain from {certain} on, to ask from {ask} on.")
        self._bands.setText(bands.format(certain=CERTAIN_FROM, ask=ASK_FROM))
        self._show_sides(data)
        self.offers.show_offers(list(self._offered(row["decision"])))

    def why_not(self) -> str:
        """Return why the person may not decide; empty when they may."""
        office = self.desk.tasks.office
        if office is None or may_write(office.staff, PossibleDuplicate):
            return ""
        return shown(sentence_for("possible_duplicate_update_right")[0])

    def _offered(self, decision: str) -> list[Offer]:
        why_not = self.why_not()
        able = not why_not
        if decision != AGAIN:
            return [Offer(AGAIN, self.tr("Ask again"), able, why_not, False, ())]
        return [
            Offer(LATER, self.tr("Decide later"), True, self.tr("Key 3"), False, ()),
            Offer(DIFFERENT, self.tr("Not the same"), able, why_not or self.tr("Key 2"), False, ()),
            Offer(SAME, self.tr("Same family"), able, why_not or self.tr("Key 1"), True, ()),
        ]

    def _show_sides(self, data: Any) -> None:
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        self._table = side_by_side(side_of(data.one), side_of(data.other), narrow=True)
        self._column.insertWidget(1, self._table)

    def _choose(self, offer: Offer) -> None:
        self.decided.emit(offer.move)


def _decided(decision: str) -> tuple[str, str]:
    return words.decision(decision), words.decision_tone(decision)
