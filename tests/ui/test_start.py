"""The window starts without the database, and PySide6 does not spoil the interpreter."""

import subprocess
import sys

import pytest

from tests.source import ROOT

OFF_LIMITS = ("sqlalchemy", "alembic", "models", "services.session", "pandas", "matplotlib", "qtawesome", "qtpy")


def run(program: str) -> str:
    ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False, text=True)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_the_window_is_painted_before_the_database_is_imported():
    shown = run(
        "import sys\n"
        "from ui.application import prepare\n"
        "from ui.main_window import MainWindow\n"
        "from ui.tasks import Tasks\n"
        "app = prepare()\n"
        "window = MainWindow(Tasks())\n"
        "window.show()\n"
        "app.processEvents()\n"
        f"print([name for name in {OFF_LIMITS} if name in sys.modules])"
    )
    assert shown.strip() == "[]"


def test_the_import_hook_of_pyside_is_not_left_behind():
    assert (
        run("import builtins; plain = builtins.__import__; import ui; print(builtins.__import__ is plain)") == "True\n"
    )


@pytest.mark.parametrize(
    "work",
    [
        "proxy.data(index, 1)",
        "switch.toggled.emit(True)",
        "switch.toggled.emit(False)",
        "widget.property('nothing')",
    ],
)
def test_what_pyside_hands_out_never_runs_out(work):
    run(f"""
from PySide6.QtCore import QIdentityProxyModel
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from ui.columns import Column
from ui.table_model import RecordModel
app = QApplication([])
model, proxy, switch, widget = RecordModel((Column("a", "A"),)), QIdentityProxyModel(), QCheckBox(), QWidget()
switch.toggled.connect(lambda on: None)
model.set_length(1)
proxy.setSourceModel(model)
index = proxy.index(0, 0)
for _ in range(20_000):
    {work}
""")
