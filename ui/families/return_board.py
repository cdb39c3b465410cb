"""The return board: every family at its stage, moved on, back or out by drag and keyboard."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from services.dates import today
from services.families import REGISTER, RETURN_PATH
from services.families.board import Stage, Waiting, board
from services.registers import Query
from ui import formats
from ui.board import Board
from ui.board_cards import BoardCard, BoardColumn
from ui.families import words
from ui.families.files import FamilyFiles
from ui.families.returning.words import days, said, word
from ui.families.steps import ask_step, in_words
from ui.filters import FilterBar
from ui.page import Desk
from ui.tasks import Job
from ui.texts import refusal, shown

FILTERS = tuple(chip for chip in REGISTER.filters if chip.key != "state")
LONG = 60
"""From how many days in one stage a family is shown as waiting long."""


@dataclass(frozen=True)
class Seen:
    """What the page shows: the columns, and what stands behind each card."""

    columns: tuple[BoardColumn, ...]
    waiting: Mapping[int, Waiting]


class ReturnBoardPage(FamilyFiles):
    """The families by stage, with family files laid over them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._waiting: Mapping[int, Waiting] = {}
        self._asked: tuple[int, str, str] | None = None
        self._job: Job | None = None
        self.head.show_title(self.tr("Return board"))
        self.bar = FilterBar(self.tasks, "return_board", self.tr("Name or number, in any script"), FILTERS)
        self.board = Board(self.tr("Return board"))
        self.body.addWidget(self.bar)
        self.body.addWidget(self.board, 1)
        self.setFocusProxy(self.board)
        self.bar.changed.connect(self.refresh)
        self.board.moveAsked.connect(self._ask)
        self.board.opened.connect(self._open)
        self.refresh()

    def refresh(self) -> None:
        """Read the board, and the files laid over it, again."""
        if self._job is not None:
            self._job.cancel()
        query = Query(self.bar.text(), self.bar.filters())
        self._job = self.tasks.read(self, partial(_read, query), self._show, self._fail)
        super().refresh()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done here now."""
        return {**super().handlers(), "search_list": self.bar.search.setFocus}

    def stops(self) -> Mapping[str, Callable[[], object]]:
        """Return what the tour shows: a card that is carried, the questions of steps, and the end of the path."""
        stops: dict[str, Callable[[], object]] = {}
        if self._first("followed_up") is not None:
            stops["returned"] = self._show_end
        for state, target in (("selected", "declared"), ("cleared", "reconfirmed"), ("assessed", "rejected")):
            if self._first(state) is not None:
                stops[f"to_{target}"] = partial(self._show_question, state, target)
        if self._first("reconfirmed") is not None:
            stops["carried"] = self._show_carried
        return stops

    def _show(self, seen: Seen) -> None:
        self._waiting = seen.waiting
        self.notice.hide()
        self.head.show_note(self.tr("%Ln family files", "", sum(column.count for column in seen.columns)))
        self.board.show_columns(seen.columns)

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.refresh)
        else:
            self.tasks.report(self, error)

    def _ask(self, card: BoardCard, state: str) -> None:
        waiting = self._waiting[card.id]
        offer = waiting.step_to(state)
        if offer is not None:
            self._asked = (card.id, waiting.family["state"], state)
            dialog = ask_step(self.window(), self.tasks, waiting.family, in_words(offer), self._over)
            dialog.saved.connect(self._note)

    def _note(self, _result: object) -> None:
        if self._asked is not None:
            self.board.expect(*self._asked)

    def _over(self, taken: int) -> None:
        if not taken:
            self.refresh()

    def open_chosen(self) -> None:
        """Open the file of the chosen card."""
        if self.board.current() is not None:
            self._open(self.board.current())

    def _open(self, card: BoardCard) -> None:
        self.open_family(card.id)

    def _first(self, state: str) -> BoardCard | None:
        lane = next((lane for lane in self.board.lanes if lane.key == state), None)
        return lane.cards()[0] if lane is not None and lane.cards() else None

    def _show_question(self, state: str, target: str) -> None:
        card = self._first(state)
        self.board.select(card.id)
        self.board.ask(card, target)

    def _show_carried(self) -> None:
        card = self._first("reconfirmed")
        self.board.select(card.id)
        self.board.begin_drag(card)

    def _show_end(self) -> None:
        self.board.select(self._first("followed_up").id)


def _read(query: Query, session: Any) -> Seen:
    stages = board(session, query)
    waiting = {one.family["id"]: one for stage in stages for one in stage.families}
    return Seen(tuple(_column(stage) for stage in stages), waiting)


def _column(stage: Stage) -> BoardColumn:
    cards = tuple(_card(waiting) for waiting in stage.families)
    return BoardColumn(stage.state, words.stage(stage.state), words.stage_tone(stage.state), stage.count, cards)


def _card(waiting: Waiting) -> BoardCard:
    family, here = waiting.family, waiting.family["state"]
    note = " · ".join(part for part in (family["returns_to"], words.people(family["members"])) if part)
    targets = {
        RETURN_PATH.move(offer.move, here).target: "" if offer.enabled else shown(offer.reason)
        for offer in waiting.offers
    }
    return BoardCard(
        family["id"],
        family["title"],
        family["number"],
        days(waiting.days),
        waiting.days > LONG and bool(waiting.missing),
        note,
        tuple(_chips(waiting)),
        _warning(waiting),
        targets,
    )


def _chips(waiting: Waiting) -> list[tuple[str, str]]:
    chips = [(word("missing", waiting.missing), "info")] if waiting.missing else []
    due = waiting.family["visit_on"]
    if due is not None:
        text = said(QT_TRANSLATE_NOOP("Returning", "visit {day}")).format(day=formats.short_day(due))
        chips.append((text, "bad" if due < today() else "neutral"))
    return chips


def _warning(waiting: Waiting) -> str:
    if not waiting.clearance:
        return ""
    text: str = word("clearance", waiting.clearance)
    return text.format(day=formats.day(waiting.family["cleared_to"]))
