"""The check while somebody is entered: who on the register may be the same, shown beside the form."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from services.bands import band
from services.families.entry_check import Hit, check_entry
from ui import theme
from ui.buttons import button
from ui.cards import Card, rule
from ui.chips import Chip
from ui.families import words
from ui.families.compare import CompareSheet
from ui.families.sides import Side
from ui.form_sheet import FormSheet
from ui.grants.flow import FlowLayout
from ui.labels import Elided, label
from ui.page import Page
from ui.tasks import Job
from ui.texts import shown

WATCHED = ("family_name", "given_name", "sex", "born", "jmbg", "card_number", "phone", "origin_place_id")
PAUSE = 300
WIDTH = 84
SAME, DIFFERENT, OPEN = "same", "different", "open"


class HitRow(QWidget):
    """One family that may have the person typed.

    Signal: `asked` (`compare`, `same`, `different` or `open`; the hit).
    """

    asked = Signal(str, object)

    def __init__(self, hit: Hit, decision: str) -> None:
        super().__init__()
        self._hit = hit
        self._doing: dict[QPushButton, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        found = band(hit.score)
        column.addWidget(Chip(words.band(found), words.band_tone(found)))
        born = words.born(hit.born.day, hit.born.year) if hit.born else ""
        column.addWidget(label(" · ".join(filter(None, (hit.person, born))), "strong", wrap=True))
        column.addWidget(Elided(f"{hit.number} · {hit.title}", "small"))
        column.addWidget(label(" ".join(map(shown, hit.reasons)), "small", wrap=True))
        if decision == DIFFERENT:
            column.addWidget(label(self.tr("Not the same: remembered when this is saved."), "small", wrap=True))
        column.addWidget(self._buttons(decision))

    def buttons(self) -> dict[str, QPushButton]:
        """Return the buttons by what they do."""
        return {what: made for made, what in self._doing.items()}

    def _buttons(self, decision: str) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, right=False)
        other = (DIFFERENT, self.tr("Not the same")) if decision == OPEN else (OPEN, self.tr("Ask again"))
        for what, text in (("compare", self.tr("Compare…")), (SAME, self.tr("Same")), other):
            made = button(text, self._press)
            self._doing[made] = what
            flow.addWidget(made)
        return box

    def _press(self) -> None:
        self.asked.emit(self._doing[self.sender()], self._hit)


class EntryCheck(Card):
    """Watches a form and asks, a moment after the last stroke, whether the person typed is known; it never blocks.

    `answers` is what saving keeps: by family the score, the reasons and the decision.
    """

    def __init__(self, page: Page, answers: dict[int, dict[str, Any]], family_id: int | None = None) -> None:
        super().__init__(self.tr("Known already?"))
        self._page, self._answers, self._family_id = page, answers, family_id
        self._hits: Sequence[Hit] = ()
        self._rows: list[QWidget] = []
        self._job: Job | None = None
        self._asked: Mapping[str, Any] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.setFixedWidth(theme.space(WIDTH))
        self.hide()

    def watch(self, sheet: FormSheet) -> None:
        """Stand beside the form of a sheet and follow what is typed there."""
        self._sheet = sheet
        self._boxes = {key: sheet.form.fields.boxes[key] for key in WATCHED if key in sheet.form.fields.boxes}
        sheet.add_beside(self)
        sheet.form.changed.connect(self._pause.start)

    def look(self) -> None:
        """Ask the register about what is typed now."""
        typed = {key: box.editor.read().value for key, box in self._boxes.items()}
        if typed == self._asked:
            return
        self._asked = typed
        if self._job is not None:
            self._job.cancel()
        work = partial(_read, typed, self._family_id)
        self._job = self._page.tasks.read(self, work, self._show, self._keep_silent)

    def rows(self) -> list[HitRow]:
        """Return the rows shown."""
        return [row for row in self._rows if isinstance(row, HitRow)]

    def _show(self, hits: Sequence[Hit]) -> None:
        self._hits = hits
        found = {hit.family_id: hit for hit in hits}
        for family_id in [key for key, said in self._answers.items() if said["decision"] == OPEN]:
            del self._answers[family_id]
        for family_id, hit in found.items():
            decision = self._answers.get(family_id, {}).get("decision", OPEN)
            self._answers[family_id] = {"score": hit.score, "reasons": " ".join(hit.reasons), "decision": decision}
        self._fill()

    def _fill(self) -> None:
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = []
        for hit in self._hits:
            if self._rows:
                self._take(rule())
            made = HitRow(hit, self._answers[hit.family_id]["decision"])
            made.asked.connect(self._do)
            self._take(made)
        self.setVisible(bool(self._hits))

    def _take(self, part: QWidget) -> None:
        self._rows.append(part)
        self.add(part)

    def _do(self, what: str, hit: Hit) -> None:
        if what == "compare":
            self._compare(hit)
        elif what == SAME:
            self._go_to(hit.family_id)
        else:
            self._answers[hit.family_id]["decision"] = what
            self._fill()

    def _compare(self, hit: Hit) -> None:
        reasons = " ".join(hit.reasons)
        row = {"other_id": hit.family_id, "amount": hit.score, "reason": reasons, "state": OPEN, "hit": hit}
        sheet = CompareSheet(self._page.desk, self._side(), row, "")
        sheet.decided.connect(self._compared)
        self._page.open_sheet(sheet)

    def _compared(self, what: str, row: Mapping[str, Any]) -> None:
        self._do(what, row["hit"])

    def _go_to(self, family_id: int) -> None:
        """Leave the form for the file that is there; what was typed stays as a draft."""
        self._sheet.closed.emit()
        self._page.desk.go("family", family_id)

    def _side(self) -> Side:
        """What is typed, as one of two sides."""
        boxes = self._sheet.form.fields.boxes
        said = {key: boxes[key].editor.in_words(boxes[key].editor.read().value) for key in boxes}
        facts = {words.said(name): said.get(key) for name, key in _FACTS.items()}
        typed = {key: box.editor.read().value for key, box in self._boxes.items()}
        return Side(self.tr("As typed here"), facts, [_member(typed, said)])

    def _keep_silent(self, _error: Exception) -> None:
        """Let a check that failed stop nobody from typing; the run over the register finds what it would have."""


_FACTS = {
    "Phone": "phone",
    "Now": "present_place_id",
    "Address": "address",
    "Origin": "origin_place_id",
    "Returns to": "return_place_id",
    "Organisation": "organisation_id",
    "Registered": "registered_on",
}


def _member(typed: Mapping[str, Any], said: Mapping[str, str]) -> dict[str, Any]:
    born = typed.get("born")
    surname = typed.get("family_name") or ""
    return {
        "id": 0,
        "family_name": surname,
        "name": f"{surname} {typed.get('given_name') or ''}",
        "relation": said.get("relation") or "head",
        "sex": (typed.get("sex") or "").upper(),
        "born_on": born.day if born else None,
        "born_year": born.year if born else None,
        "jmbg": typed.get("jmbg") or "",
        "card_number": typed.get("card_number"),
    }


def _read(typed: Mapping[str, Any], family_id: int | None, session: Any) -> Any:
    return check_entry(session, typed, family_id)
