"""Reads and writes on worker threads; their results come back on the UI thread."""

import logging
import sys
import threading
import traceback
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui import messages
from ui.garbage import Collector
from ui.texts import shown

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from services.session import Office

TURN = 0.001
"""How many seconds a worker that calculates goes on before the window has its turn."""

log = logging.getLogger(__name__)


@dataclass(eq=False)
class Job:
    """One piece of work under way; `cancel()` stops it at its next report of progress."""

    owner: "weakref.ref[QObject]"
    call: Callable[..., Any] | None
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None = None
    progress: Callable[[int, int], None] | None = None
    changed: frozenset[str] = frozenset()
    writes: bool = False
    result: Any = None
    error: Exception | None = None
    over: bool = False
    stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the work to stop and roll back; a short read just has its answer dropped."""
        self.stop.set()

    def wanted(self) -> bool:
        """Return whether the one who asked is still there and still waits."""
        owner = self.owner()
        dropped = self.stop.is_set() and not self.writes and self.progress is None
        return owner is not None and shiboken6.isValid(owner) and not dropped

    def forget(self) -> None:
        """Let go of everything on the UI thread: widgets must not die on a worker."""
        self.call = self.done = self.failed = self.progress = self.result = None


class Tasks(QObject):
    """Runs work for pages and forms; `inline` runs it at once, for tests.

    Signals: `changed` (set of domain names after a write), `busy` (number of writes under way),
    `online` (whether the database answers).
    """

    changed = Signal(object)
    busy = Signal(int)
    online = Signal(bool)
    _settled = Signal(object)
    _advanced = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self.office: Office | None = None
        self._inline = inline
        self._pool: ThreadPoolExecutor | None = None
        self._collector: Collector | None = None
        self._running: set[Job] = set()
        self._online = True
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def use(self, office: "Office") -> None:
        """Work in this office from now on; a server lets several reads run side by side."""
        self.office = office
        if self._pool is not None and getattr(office, "workers", 1) > 1:
            self._pool.shutdown(wait=False)
            self._pool = None
        if self._collector is not None:
            self._collector.settle()

    def read(
        self,
        owner: QObject,
        work: Callable[..., Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Run `work(session)` in a short read and hand its result to `done` on the UI thread."""
        return self._start(Job(weakref.ref(owner), partial(self._office().read, work), done, failed))

    def write(
        self,
        owner: QObject,
        service: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        changed: frozenset[str] = frozenset(),
        progress: Callable[[int, int], None] | None = None,
        **kw: Any,
    ) -> Job:
        """Run `service(session, *args, **kw)` in one transaction, then announce the domains it changed.

        With `progress` the service is given a `progress(done, total)` that also stops it when cancelled.
        A form that may be sent again passes its own `operation_id`, so that nothing is done twice.
        """
        call = partial(self._office().write, service, *args, **kw)
        return self._start(Job(weakref.ref(owner), call, done, failed, progress, changed, writes=True))

    def run(
        self,
        owner: QObject,
        call: Callable[..., Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Job:
        """Run work that needs no office: opening one, importing a page, writing a file."""
        return self._start(Job(weakref.ref(owner), call, done, failed, progress))

    def announce(self, domains: frozenset[str]) -> None:
        """Tell every page that these domains changed, here or on another desktop."""
        if domains:
            self.changed.emit(domains)

    def saving(self) -> int:
        """Return how many writes are under way."""
        return sum(job.writes for job in self._running)

    def running(self) -> int:
        """Return how much work is under way, reads and writes."""
        return len(self._running)

    def close(self) -> None:
        """Stop taking work, ask what runs to stop, and wait for it."""
        for job in self._running:
            job.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
        if self._collector is not None:
            self._collector.stop()

    def report(self, owner: QObject, error: Exception) -> None:
        """Tell about an error in the usual way: a refusal in its sentence, anything else as a fault."""
        window = owner.window() if hasattr(owner, "window") else None
        if hasattr(error, "sentence"):
            messages.error(window, shown(error.sentence), shown(error.remedy))
        elif type(error).__name__ != "Cancelled":
            log.error("work failed", exc_info=error)
            messages.failure(window, "".join(traceback.format_exception(error)))

    def _office(self) -> "Office":
        if self.office is None:
            raise RuntimeError("no office is open")
        return self.office

    def _start(self, job: Job) -> Job:
        self._running.add(job)
        if job.writes:
            self.busy.emit(self.saving())
        if self._inline:
            _execute(job, job.progress)
            self._deliver(job)
        else:
            self._executor().submit(self._work, job)
        return job

    def _executor(self) -> "ThreadPoolExecutor":
        if self._pool is None:
            # Imported here: nothing runs before the first paint, and the import is not free.
            from concurrent.futures import ThreadPoolExecutor

            self._collector = self._collector or Collector(self)
            sys.setswitchinterval(TURN)
            workers = getattr(self.office, "workers", 1)
            self._pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="office")
        return self._pool

    def _work(self, job: Job) -> None:
        _execute(job, job.progress and _Ticker(job, self._advanced))
        self._settled.emit(job)

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        self._running.discard(job)
        job.over = True
        try:
            self._note(job)
            if job.error is None:
                self._succeed(job)
            elif job.wanted():
                self._fail(job)
        finally:
            job.forget()

    def _note(self, job: Job) -> None:
        online = type(job.error).__name__ != "Offline"
        if online != self._online:
            self._online = online
            self.online.emit(online)
        if job.writes:
            self.busy.emit(self.saving())

    def _succeed(self, job: Job) -> None:
        if job.wanted() and job.done is not None:
            job.done(job.result)
        self.announce(job.changed)

    def _fail(self, job: Job) -> None:
        if job.failed is not None:
            job.failed(job.error)
        else:
            self.report(job.owner(), job.error)

    @Slot(object, int, int)
    def _show_progress(self, job: Job, done: int, total: int) -> None:
        if job.progress is not None and job.wanted():
            job.progress(done, total)


def _execute(job: Job, progress: Callable[[int, int], None] | None) -> None:
    try:
        _check(job)
        job.result = job.call(progress=progress) if progress else job.call()
    except Exception as error:
        job.error = error


class _Ticker:
    """Carries progress to the UI thread, a hundred times in one work, and stops what was cancelled."""

    def __init__(self, job: Job, advanced: Any) -> None:
        self._job = job
        self._advanced = advanced
        self._shown = -1

    def __call__(self, done: int, total: int) -> None:
        _check(self._job)
        hundredth = done * 100 // total if total else 0
        if hundredth != self._shown:
            self._shown = hundredth
            self._advanced.emit(self._job, done, total)


def _check(job: Job) -> None:
    if job.stop.is_set():
        from services.errors import Cancelled

        raise Cancelled
