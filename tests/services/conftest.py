"""The demo office for the tests that need one that lives: made once in a run."""

from __future__ import annotations

from datetime import date

import pytest

TODAY = date(2026, 11, 23)
FAMILIES = 800


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Path of the demo office with some hundred further families; tests only read it."""
    from services.demo import make_demo

    path = str(tmp_path_factory.mktemp("demo") / "demo.povratak")
    make_demo(path, FAMILIES, today=TODAY)
    return path
