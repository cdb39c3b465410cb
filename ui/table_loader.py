"""Fetches the rows of a register that are on the screen, one request at a time."""

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from ui.columns import Column, Line, lines
from ui.table_model import PAGE, RecordModel
from ui.tasks import Job, Tasks


class Source(Protocol):
    """What a register of any length offers; services/registers.py has them."""

    def page(self, session: Any, query: Any, offset: int, limit: int) -> list[Any]:
        """Return the rows of one page in the order of the query."""

    def totals(self, session: Any, query: Any) -> Any:
        """Return how many rows the query has, and their sums."""

    def position(self, session: Any, query: Any, record_id: Any) -> int | None:
        """Return at which row a record stands, or None."""


class _Answer(NamedTuple):
    totals: Any
    first: int
    lines: list[Line]


class Loader(QObject):
    """Keeps a model filled with what is looked at; fast scrolling fetches only where it stops.

    Signals: `counted` (totals), `failed` (error), `arrived` after each answer, `located` (row of a record).
    """

    counted = Signal(object)
    failed = Signal(object)
    arrived = Signal()
    located = Signal(int)

    def __init__(self, model: RecordModel, tasks: Tasks, source: Source) -> None:
        super().__init__(model)
        self._model = model
        self._tasks = tasks
        self._source = source
        self._query: Any = None
        self._seen = (0, PAGE - 1)
        self._job: Job | None = None
        self._count = False
        self._other = False
        self._pause = QTimer(self, singleShot=True, interval=15)
        self._pause.timeout.connect(self._fetch)

    def open(self, query: Any) -> None:
        """Show another query from its first row; an answer still under way for the last one is dropped."""
        self._query = query
        self._other = True
        self._seen = (0, PAGE - 1)
        self.refresh()

    def refresh(self) -> None:
        """Fetch what is on the screen again, with its totals, and leave the rest stale."""
        self._stop()
        self._model.mark_stale()
        self._count = True
        self._fetch()

    def look(self, first: int, last: int) -> None:
        """Tell which rows are on the screen now."""
        self._seen = (max(0, first), max(first, last))
        if not self.loading():
            self._pause.start()

    def locate(self, record: Any) -> None:
        """Find out at which row a record stands that is not among the rows held."""
        self._tasks.read(self, partial(_position, self._source, self._query, record), self._tell)

    def loading(self) -> bool:
        """Return whether an answer is under way."""
        return self._job is not None and not self._job.over

    def lines_of(self, ranges: list[tuple[int, int]], session: Any) -> list[Line]:
        """Read ranges of rows (first, count) whole; runs on a worker."""
        found = (self._source.page(session, self._query, first, count) for first, count in ranges)
        return [line for rows in found for line in lines(self._model.columns, rows)]

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _fetch(self) -> None:
        pages = self._wanted()
        if self.loading() or not pages:
            return
        first, limit = pages[0], (pages[-1] - pages[0] + 1) * PAGE
        work = partial(_ask, self._source, self._query, self._model.columns, self._count, first, limit)
        self._job = self._tasks.read(self, work, self._take, self._fail)

    def _wanted(self) -> list[int]:
        first, last = self._seen
        if self._count:
            return list(range(first // PAGE, last // PAGE + 1))
        return self._model.missing(first, last)

    def _take(self, answer: _Answer) -> None:
        if self._other:
            self._model.forget_pages()
        if answer.totals is not None:
            self._count = self._other = False
            self._model.set_length(answer.totals.count)
            self.counted.emit(answer.totals)
        for start in range(0, len(answer.lines), PAGE):
            self._model.put(answer.first + start // PAGE, answer.lines[start : start + PAGE])
        self.arrived.emit()
        self._fetch()

    def _tell(self, row: int | None) -> None:
        if row is not None:
            self.located.emit(row)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)


def _ask(
    source: Source, query: Any, columns: Sequence[Column], count: bool, first: int, limit: int, session: Any
) -> _Answer:
    totals = source.totals(session, query) if count else None
    return _Answer(totals, first, lines(columns, source.page(session, query, first * PAGE, limit)))


def _position(source: Source, query: Any, record: Any, session: Any) -> int | None:
    return source.position(session, query, record)
