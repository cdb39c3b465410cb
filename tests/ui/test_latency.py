"""The window never waits for the database: a slow line delays rows, not the hand of the person."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from tests.proxy import proxied
from tests.ui.pulse import LONGEST_GAP, Pulse
from ui.main_window import MainWindow
from ui.office_choice import named
from ui.tasks import Tasks

LATENCY = 0.2
FAMILIES = 20_000
TRIES = 3
WAIT = 30_000


@pytest.fixture
def far_office(postgresql: str) -> Iterator[str]:
    """Twenty thousand families behind a line that takes 200 ms each way."""
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute("ALTER TABLE family DISABLE TRIGGER ALL")
        connection.execute(
            "INSERT INTO family (number, organisation_id, accommodation, registered_on, state, state_on, title,"
            " search_key, sort_key, created_by, updated_by) SELECT 'BZ-2025-' || lpad(n::text, 6, '0'), 2, 'private',"
            " '2025-03-01', 'registered', '2025-03-01', 'Petrović ' || n, 'PETROVIC ' || n, lpad(n::text, 6, '0'), 1, 1"
            f" FROM generate_series(1, {FAMILIES}) n"
        )
        connection.execute("ALTER TABLE family ENABLE TRIGGER ALL")
    with proxied(postgresql, latency=LATENCY) as (_proxy, address):
        yield address


@pytest.fixture
def window(qtbot, far_office: str) -> Iterator[MainWindow]:
    made = MainWindow(Tasks())
    made.resize(1280, 720)
    made.show()
    made.open_office(named(far_office))
    qtbot.waitUntil(lambda: made.current_page() is not None and made.tasks.running() == 0, timeout=WAIT)
    yield made
    made.close()


def shown(window: MainWindow) -> str:
    """The number in the first row that can be seen."""
    table = window.page("families").table
    return str(table.model().index(table.rowAt(1), 0).data() or "")


def test_no_beat_is_missed_while_a_register_opens_and_scrolls_over_a_slow_line(qtbot, window: MainWindow) -> None:
    window.go("families")
    qtbot.waitUntil(lambda: window.page("families") is not None and shown(window) == "BZ-2025-000001", timeout=WAIT)
    pulse, gaps = Pulse(), []
    table = window.page("families").table
    for attempt in range(TRIES):
        window.go("grants")
        qtbot.waitUntil(lambda: window.tasks.running() == 0, timeout=WAIT)
        pulse.start_again()
        window.go("families")
        window.page("families").refresh()
        for share in (0.5, 0.9, 0.25 + attempt / 20):
            table.verticalScrollBar().setValue(round(table.verticalScrollBar().maximum() * share))
            row = table.rowAt(1) + 1
            qtbot.waitUntil(lambda row=row: shown(window) == f"BZ-2025-{row:06}", timeout=WAIT)
        gaps.append(pulse.longest)
    assert min(gaps) <= LONGEST_GAP, [round(gap, 3) for gap in gaps]
