"""Measures how long the window's event loop keeps a person waiting."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LONGEST_GAP = 0.05


class Pulse(QObject):
    """Beats in the event loop and keeps the longest time between two beats.

    By the clock of the wall, or with `time.process_time` by what this program worked in between, which other programs
    on a busy machine do not lengthen.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        super().__init__()
        self._clock = clock
        self.longest = 0.0
        self._last = self._clock()
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def start_again(self) -> None:
        self.longest = 0.0
        self._last = self._clock()

    def _beat(self) -> None:
        now = self._clock()
        self.longest = max(self.longest, now - self._last)
        self._last = now
