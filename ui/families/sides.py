"""Two families beside each other: what both say, members who seem to be one person in one row, and what agrees."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from services.dates import DayOrYear
from services.identity import card_key
from services.likeness import Band, Traits, likeness, pair_up
from services.names import fold
from ui import theme
from ui.cards import rule
from ui.chips import Chip
from ui.families import words
from ui.families.facts import place_pairs
from ui.labels import label

Member = Mapping[str, Any]
ALIKE, DIFFERS = "alike", "differs"
TELLING = ("Phone", "Now", "Address", "Origin", "Returns to")
UNTELLING = ("Organisation", "Registered", "Note")
_MEMBER = QT_TRANSLATE_NOOP("Families", "Member")
_MARKS = {
    ALIKE: (QT_TRANSLATE_NOOP("Families", "alike"), "good"),
    DIFFERS: (QT_TRANSLATE_NOOP("Families", "differs"), "warn"),
}


@dataclass(frozen=True)
class Side:
    """One family of the two: its title, its facts by name, and its members as a FamilyFile has them."""

    title: str
    facts: Mapping[str, str | None]
    members: Sequence[Member]


class Line(NamedTuple):
    """One thing both say, and whether they are `alike`, or it `differs`; empty where that tells nothing."""

    name: str
    mine: str
    theirs: str
    mark: str = ""


def side_of(file: Any) -> Side:
    """Return a FamilyFile as one of two sides."""
    title = f"{file.family['number']} · {file.family['title']}"
    ordered = sorted(file.members, key=lambda member: member["relation"] != "head")
    return Side(title, dict(place_pairs(file)), ordered)


def lines(one: Side, other: Side) -> Iterator[Line]:
    """Yield everything the two say, of their members first; what neither says is left out."""
    for one_member, other_member in paired(one.members, other.members):
        mark = _alike(one_member, other_member)
        yield Line(words.said(_MEMBER), _member(one_member), _member(other_member), mark)
    for name in (*TELLING, *UNTELLING):
        said = words.said(name)
        mine, theirs = one.facts.get(said) or "", other.facts.get(said) or ""
        if mine or theirs:
            yield Line(said, mine, theirs, _agree(mine, theirs) if name in TELLING else "")


def paired(mine: Sequence[Member], theirs: Sequence[Member]) -> list[tuple[Member | None, Member | None]]:
    """Return members of both families side by side, those most alike first, each only once."""
    pairs = pair_up([_traits(one) for one in mine], [_traits(other) for other in theirs])
    left = set(range(len(mine))) - {pair.one for pair in pairs}
    right = set(range(len(theirs))) - {pair.other for pair in pairs}
    return [
        *((mine[pair.one], theirs[pair.other]) for pair in pairs),
        *((mine[place], None) for place in sorted(left)),
        *((None, theirs[place]) for place in sorted(right)),
    ]


def side_by_side(one: Side, other: Side, *, narrow: bool = False) -> QWidget:
    """Return a table with both beside each other; a `narrow` one has the marks under the names."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.space(2 if narrow else 4))
    grid.setVerticalSpacing(theme.space(1))
    for column, side in ((1, one), (2, other)):
        grid.setColumnStretch(column, 1)
        grid.addWidget(label(side.title, "strong", wrap=True), 0, column)
    for number, row in enumerate(lines(one, other)):
        grid.addWidget(rule(), 2 * number + 1, 0, 1, 4)
        _fill(grid, 2 * number + 2, row, narrow=narrow)
    return box


def _fill(grid: QGridLayout, line: int, row: Line, *, narrow: bool) -> None:
    name = _named(row) if narrow else label(row.name, "small")
    place = Qt.AlignmentFlag.AlignTop if narrow else Qt.AlignmentFlag(0)
    for column, made in enumerate((name, _text(row.mine), _text(row.theirs))):
        made.setMinimumHeight(theme.space(6))
        grid.addWidget(made, line, column, place)
    if row.mark and not narrow:
        grid.addWidget(_chip(row.mark), line, 3)


def _named(row: Line) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label(row.name, "small"))
    if row.mark:
        column.addWidget(_chip(row.mark))
    return box


def _chip(mark: str) -> Chip:
    text, tone = _MARKS[mark]
    return Chip(words.said(text), tone)


def _text(text: str) -> QLabel:
    made = label(text or "–", wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _agree(mine: str, theirs: str) -> str:
    if not mine or not theirs:
        return ""
    return ALIKE if fold(mine) == fold(theirs) else DIFFERS


def _alike(mine: Member | None, theirs: Member | None) -> str:
    if mine is None or theirs is None:
        return ""
    return DIFFERS if likeness(_traits(mine), _traits(theirs)).band is Band.DIFFERENT else ALIKE


def _traits(member: Member) -> Traits:
    surname = member["family_name"]
    born = DayOrYear(member["born_year"], member["born_on"]) if member["born_year"] else None
    card = card_key(member["card_number"]) if member.get("card_number") else ""
    return Traits(surname, member["name"][len(surname) + 1 :], member.get("sex", ""), born, member["jmbg"] or "", card)


def _member(one: Member | None) -> str:
    if one is None:
        return ""
    number = f"{words.field('jmbg')} {one['jmbg']}" if one["jmbg"] else ""
    parts = (one["name"], words.relation(one["relation"]), words.born(one["born_on"], one["born_year"]), number)
    return " · ".join(part for part in parts if part)
