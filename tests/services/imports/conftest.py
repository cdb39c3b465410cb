"""An office to read files for, where nothing is saved."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.opening import open_office
from services.session import Office


@pytest.fixture(scope="session")
def reader(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A new office for tests that only look at what a file would bring."""
    path = tmp_path_factory.mktemp("reader") / "office.povratak"
    office = open_office(str(shutil.copy(sqlite_template, path)))
    yield office
    office.close()
