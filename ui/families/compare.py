"""Two family files side by side, field by field, to decide whether they are one family."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from services.families import family_file
from services.names import fold
from ui import theme
from ui.buttons import button
from ui.cards import Card, rule
from ui.chips import Chip
from ui.families import words
from ui.families.facts import place_pairs
from ui.labels import label
from ui.page import Desk
from ui.sheet import Sheet
from ui.texts import refusal, shown

Pair = tuple[str, str, str]


class CompareSheet(Sheet):
    """Reads the other file and shows both.

    Signal: `decided` (`different` or `same`; the row of the possible duplicate).
    """

    decided = Signal(str, object)

    def __init__(self, desk: Desk, file: Any, row: Mapping[str, Any], why_not: str) -> None:
        super().__init__(self.tr("Are these one family?"), _because(row))
        self._desk, self._file, self._row = desk, file, row
        self._doing: dict[QPushButton, str] = {}
        if row["state"] == "open":
            self._offer("same", self.tr("Same family"), why_not, "")
            self._offer("different", self.tr("Not the same"), why_not, "primary")
        self._read()

    def buttons(self) -> dict[str, QPushButton]:
        """Return the buttons by what they decide."""
        return {what: made for made, what in self._doing.items()}

    def _read(self) -> None:
        work = partial(_read, self._row["other_id"])
        self._desk.tasks.read(self, work, self._show, self._fail)

    def _show(self, other: Any) -> None:
        card = Card()
        card.add(side_by_side(_head(self._file), _head(other), list(pairs(self._file, other))))
        self.add(card)
        self.body.addStretch(1)

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self._read)
        else:
            self._desk.tasks.report(self, error)

    def _offer(self, what: str, text: str, why_not: str, look: str) -> None:
        made = button(text, self._press, look=look, hint=why_not)
        made.setEnabled(not why_not)
        self._doing[made] = what
        self.add_button(made)

    def _press(self) -> None:
        what = self._doing[self.sender()]
        self.leave()
        self.decided.emit(what, self._row)


def pairs(one: Any, other: Any) -> Iterator[Pair]:
    """Yield name and both texts of everything two FamilyFiles say."""
    for (name, mine), (_, theirs) in zip(_facts(one), _facts(other), strict=True):
        yield name, mine or "", theirs or ""
    mine, theirs = list(_members(one)), list(_members(other))
    for number in range(max(len(mine), len(theirs))):
        text = label_of(number)
        yield text, _at(mine, number), _at(theirs, number)


def label_of(number: int) -> str:
    """Return the name of a member's row."""
    return words.said("Head") if number == 0 else words.said("Member")


def side_by_side(left: str, right: str, rows: list[Pair]) -> QWidget:
    """Return a table of names with both texts beside each other; what agrees is marked with its word."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.space(4))
    grid.setVerticalSpacing(theme.space(1) + 2)
    for column, share in ((1, 1), (2, 1)):
        grid.setColumnStretch(column, share)
    for column, text in ((1, left), (2, right)):
        grid.addWidget(label(text, "strong", wrap=True), 0, column)
    for number, (name, mine, theirs) in enumerate(rows):
        line = 2 * number + 1
        grid.addWidget(rule(), line, 0, 1, 4)
        grid.addWidget(label(name, "small"), line + 1, 0, Qt.AlignmentFlag.AlignTop)
        for column, text in ((1, mine), (2, theirs)):
            grid.addWidget(_text(text), line + 1, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_mark(mine, theirs), line + 1, 3, Qt.AlignmentFlag.AlignTop)
    return box


def _text(text: str) -> QWidget:
    made = label(text or "–", wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _mark(mine: str, theirs: str) -> QWidget:
    if not mine or not theirs:
        return Chip()
    if fold(mine) == fold(theirs):
        return Chip(words.said("agrees"), "good")
    return Chip(words.said("differs"), "warn")


def _facts(file: Any) -> list[tuple[str, str | None]]:
    with_note = [pair for pair in place_pairs(file) if pair[0] != words.said("Note")]
    return [*with_note, (words.said("Note"), file.family["note"])]


def _members(file: Any) -> Iterator[str]:
    for one in sorted(file.members, key=lambda member: member["relation"] != "head"):
        born = words.born(one["born_on"], one["born_year"])
        number = f"JMBG {one['jmbg']}" if one["jmbg"] else ""
        parts = (one["name"], words.relation(one["relation"]), born, number)
        yield " · ".join(part for part in parts if part)


def _head(file: Any) -> str:
    return f"{file.family['number']} · {file.family['title']}"


def _because(row: Mapping[str, Any]) -> str:
    reasons = [shown(part.strip()) for part in (row["reason"] or "").split("\n") if part.strip()]
    return " ".join([words.said("{score} of 100.").format(score=row["amount"]), *reasons])


def _at(lines: list[str], number: int) -> str:
    return lines[number] if number < len(lines) else ""


def _read(family_id: int, session: Any) -> Any:
    return family_file(session, family_id)
