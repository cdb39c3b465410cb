"""Cycles that hold widgets are collected on the UI thread and nowhere else."""

import gc
import threading
from typing import ClassVar

from PySide6.QtCore import QObject

from ui import garbage
from ui.garbage import Collector


class Ring(QObject):
    """An object that only the cycle collector can free; it notes where that happened."""

    died: ClassVar[list[threading.Thread]] = []

    def __init__(self):
        super().__init__()
        self.me = self

    def __del__(self):
        Ring.died.append(threading.current_thread())


def allocate(kept):
    kept.extend([] for _ in range(200_000))


def test_a_worker_that_allocates_collects_nothing_and_the_ui_thread_does(qtbot, monkeypatch):
    monkeypatch.setattr(garbage, "INTERVAL", 1)
    Ring.died.clear()
    parent = QObject()
    collector = Collector(parent)
    try:
        kept = []
        for _ in range(50):
            Ring()
        worker = threading.Thread(target=allocate, args=(kept,))
        worker.start()
        worker.join()
        assert Ring.died == []
        qtbot.waitUntil(lambda: len(Ring.died) == 50)
    finally:
        collector.stop()
    assert set(Ring.died) == {threading.main_thread()}


def test_collection_is_handed_back_to_python():
    parent = QObject()
    collector = Collector(parent)
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
