"""Two family files side by side, field by field, to decide whether they are one family."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import product
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from services.dates import DayOrYear
from services.families import family_file
from services.likeness import Band, Traits, likeness
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
from ui.texts import refusal

Member = Mapping[str, Any]
ALIKE, DIFFERS = "alike", "differs"
TELLING = 5


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
        card.add(side_by_side(_head(self._file), _head(other), list(lines(self._file, other))))
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


class Line(NamedTuple):
    """One thing both files say, and what to say about it: `alike`, `differs` or nothing."""

    name: str
    mine: str
    theirs: str
    mark: str


def lines(one: Any, other: Any) -> Iterator[Line]:
    """Yield everything two FamilyFiles say, with members who seem to be one person beside each other."""
    for number, ((name, mine), (_, theirs)) in enumerate(zip(_facts(one), _facts(other), strict=True)):
        yield Line(name, mine or "", theirs or "", _agree(mine, theirs) if number < TELLING else "")
    for mine, theirs in paired(one.members, other.members):
        mark = _alike(mine, theirs) if mine and theirs else ""
        yield Line(words.said("Member"), _member(mine), _member(theirs), mark)


def paired(mine: Sequence[Member], theirs: Sequence[Member]) -> list[tuple[Member | None, Member | None]]:
    """Return members of both families side by side, those most alike first, each only once."""
    scored = sorted(
        ((likeness(_traits(one), _traits(other)), one, other) for one, other in product(mine, theirs)),
        key=lambda entry: -entry[0].score,
    )
    found: list[tuple[Member | None, Member | None]] = []
    left, right = {one["id"] for one in mine}, {other["id"] for other in theirs}
    for alike, one, other in scored:
        if alike.band is not Band.DIFFERENT and one["id"] in left and other["id"] in right:
            found.append((one, other))
            left.discard(one["id"])
            right.discard(other["id"])
    found += [(one, None) for one in mine if one["id"] in left]
    return found + [(None, other) for other in theirs if other["id"] in right]


def side_by_side(left: str, right: str, rows: Sequence[Line]) -> QWidget:
    """Return a table of names with both texts beside each other and a word for what is alike."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.space(4))
    grid.setVerticalSpacing(theme.space(1))
    for column, text in ((1, left), (2, right)):
        grid.setColumnStretch(column, 1)
        grid.addWidget(label(text, "strong", wrap=True), 0, column)
    for number, row in enumerate(rows):
        grid.addWidget(rule(), 2 * number + 1, 0, 1, 4)
        _fill(grid, 2 * number + 2, row)
    return box


def _fill(grid: QGridLayout, line: int, row: Line) -> None:
    for column, made in enumerate((label(row.name, "small"), _text(row.mine), _text(row.theirs))):
        made.setMinimumHeight(theme.space(6))
        grid.addWidget(made, line, column)
    if row.mark:
        chip = Chip(words.said("alike"), "good") if row.mark == ALIKE else Chip(words.said("differs"), "warn")
        grid.addWidget(chip, line, 3)


def _text(text: str) -> QLabel:
    made = label(text or "–", wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _facts(file: Any) -> list[tuple[str, str | None]]:
    named = dict(place_pairs(file))
    order = [words.said(name) for name in ("Phone", "Now", "Address", "Origin", "Returns to")]
    rest = [words.said(name) for name in ("Organisation", "Registered", "Note")]
    return [(name, named.get(name)) for name in (*order, *rest)]


def _agree(mine: str | None, theirs: str | None) -> str:
    if not mine or not theirs:
        return ""
    return ALIKE if fold(mine) == fold(theirs) else DIFFERS


def _alike(mine: Member, theirs: Member) -> str:
    return DIFFERS if likeness(_traits(mine), _traits(theirs)).band is Band.DIFFERENT else ALIKE


def _traits(member: Member) -> Traits:
    surname = member["family_name"]
    born = DayOrYear(member["born_year"], member["born_on"]) if member["born_year"] else None
    return Traits(surname, member["name"][len(surname) + 1 :], born=born, jmbg=member["jmbg"] or "")


def _member(one: Member | None) -> str:
    if one is None:
        return ""
    number = f"JMBG {one['jmbg']}" if one["jmbg"] else ""
    parts = (one["name"], words.relation(one["relation"]), words.born(one["born_on"], one["born_year"]), number)
    return " · ".join(part for part in parts if part)


def _head(file: Any) -> str:
    return f"{file.family['number']} · {file.family['title']}"


def _because(row: Mapping[str, Any]) -> str:
    return f"{words.said('{score} of 100.').format(score=row['amount'])} {words.sentences(row['reason'])}"


def _read(family_id: int, session: Any) -> Any:
    return family_file(session, family_id)
