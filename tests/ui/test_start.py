"""The window starts without the database, and PySide6 does not spoil the interpreter."""

import subprocess
import sys

import pytest

from tests.source import ROOT

OFF_LIMITS = ("sqlalchemy", "alembic", "models", "services.session", "pandas", "matplotlib", "qtawesome", "qtpy")

NOT_AT_START = (
    *("asyncio", "ssl", "hashlib", "http", "email", "xml", "multiprocessing", "unittest", "importlib.metadata"),
    *("sqlalchemy.dialects.postgresql", "sqlalchemy.ext.asyncio"),
    *("alembic", "mako", "psycopg", "keyring", "cryptography", "pandas", "numpy", "matplotlib", "PIL", "xlsxwriter"),
    *("models.guards", "models.migrations.tables", "models.migrations.upgrading", "models.migrations.versions"),
    *("models.documents", "models.grant_chain", "models.imports", "models.searching"),
    *(
        "ui.families",
        "ui.grants",
        "ui.imports",
        "ui.administration",
        "ui.search",
        "ui.sign_in",
        "ui.form",
        "ui.register",
    ),
)
"""What the first screen of an office in a file does not need, and so does not load."""
AT_START = (
    *(
        "alarms",
        "bands",
        "constraint_texts",
        "deadlines",
        "errors",
        "history",
        "keys",
        "lineage",
        "memory",
        "notices",
        "opening",
        "overview",
        "rows",
        "session",
    ),
)
"""The services of the first screen; those of another domain are loaded with its page."""


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


def test_the_first_screen_loads_only_what_it_shows(sqlite: str):
    loaded = run(
        "import sys\n"
        "from ui.application import open_window\n"
        f"app, window = open_window(['--database', {sqlite!r}])\n"
        "window.show()\n"
        "while window.current_page() is None or window.tasks.running():\n"
        "    app.processEvents()\n"
        "print(window.current_page().head is not None, *sys.modules)\n"
        "window.close()\n"
    ).split()
    assert loaded[0] == "True"
    assert {"ui.overview.page", "services.overview"} <= set(loaded)
    services = {name for name in loaded if name.startswith("services.")}
    assert services <= {f"services.{name}" for name in AT_START}
    assert [name for name in NOT_AT_START if name in loaded] == []


def test_what_sqlalchemy_was_spared_is_there_for_everybody_who_asks():
    run("""
import models
from sqlalchemy.util import compat, concurrency
import asyncio, hashlib
from importlib import metadata
from asyncio import events
assert asyncio.events is events and asyncio.run and hashlib.sha256 and metadata.entry_points
assert compat.md5_not_for_security().name == "md5"
assert not concurrency.is_exit_exception(ValueError()) and concurrency.is_exit_exception(asyncio.CancelledError())
assert compat.importlib_metadata_get("nothing") is not None
""")


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
