"""Cycle collection on the UI thread only: a widget collected on a worker thread crashes the program."""

import gc

from PySide6.QtCore import QObject, QTimer

from services.memory import resting

INTERVAL = 250


class Collector(QObject):
    """Takes over from Python's automatic collection, which runs on whichever thread happens to allocate."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(INTERVAL)

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        if resting():
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def settle(self) -> None:
        """Leave what start-up loaded out of later collections, so that they stay short."""
        gc.freeze()

    def stop(self) -> None:
        """Hand collection back to Python."""
        self._timer.stop()
        gc.enable()
