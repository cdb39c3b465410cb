"""Start to the first painted, usable window, and the memory of the idle one, against a bare PySide6 window.

Both sides are whole processes, as a person starts them. The bare one is a main window with an empty table. Ours is
`main.py` on the demo office's kind of file, whose key is public: an office whose key is in the credential store also
loads the library that asks the store. It is stopped a while after its first page has shown its numbers.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.frame import Measurement

ROOT = Path(__file__).parent.parent
RUNS = 9
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableView())
window.resize(1440, 900)
def filled():
    return True
"""
OURS = """
import sys
sys.argv[1:] = ["--database", sys.argv[1]]
from ui import application
app, window = application.open_window(sys.argv[1:])
def filled():
    return window.current_page() is not None and not window.tasks.running()
"""
WATCH = """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
class Watch(QObject):
    painted = False
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        print("PAINTED", flush=True)
        self.wait()
    def wait(self):
        ready = filled()
        QTimer.singleShot(SETTLE if ready else 50, self.end if ready else self.wait)
    def end(self):
        line = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
        print("PEAK", line.split()[1], flush=True)
        app.quit()
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
"""


def run(code: str, settle: int, *arguments: str) -> tuple[float, int]:
    """Start a process; return the seconds to its first paint and its peak memory in kB when idle."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode beside it
    script = code + WATCH.replace("SETTLE", str(settle))
    started = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603 - our own interpreter with our own script
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "PAINTED"
    painted = time.perf_counter() - started
    rest = process.stdout.read()
    process.wait(timeout=60)
    found = re.search(r"PEAK (\d+)", rest)
    assert found is not None
    return painted, int(found[1])


def measure() -> Iterator[Measurement]:
    """Measure both goals on a small office in a file."""
    from services.keys import DEMO_KEY
    from services.opening import open_office

    with tempfile.TemporaryDirectory() as folder:
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(folder, kind.lower()))
        target = str(Path(folder, "office.povratak"))
        open_office(target, key=DEMO_KEY, create=True).close()
        run(OURS, 500, target)
        run(BARE, 0)
        sides = [(run(OURS, 1000, target), run(BARE, 300)) for _ in range(RUNS)]
    paints = [statistics.median(side[which][0] for side in sides) for which in (0, 1)]
    peaks = [statistics.median(side[which][1] for side in sides) for which in (0, 1)]
    yield Measurement("start to first painted window", paints[0] / paints[1], 1.6, RUNS)
    yield Measurement("peak memory of the idle window", peaks[0] / peaks[1], 1.7, RUNS)
