"""Notices between desktops on PostgreSQL."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest

from services.families import change_family
from services.notices import watch
from services.opening import open_office
from tests.factories import People, family, version_of

WAIT = 10.0


class Ear:
    """Counts what it hears and can be waited for."""

    def __init__(self) -> None:
        self.heard = threading.Semaphore(0)
        self.stop = threading.Event()

    def listen(self, office: object) -> threading.Thread:
        thread = threading.Thread(target=watch, args=(office, self.heard.release, self.stop), daemon=True)
        thread.start()
        return thread


@pytest.fixture
def server(copy_people: Callable[[str], AbstractContextManager[People]]) -> Iterator[People]:
    with copy_people("postgresql") as people:
        yield people


@pytest.fixture
def ear() -> Ear:
    return Ear()


def change(people: People, home: int, phone: str) -> None:
    from models.families import Family

    people.case_worker.write(change_family, home, version_of(people.case_worker, Family, home), phone=phone)


def test_a_file_has_nobody_to_tell(sqlite: str) -> None:
    office = open_office(sqlite)
    watch(office, pytest.fail, threading.Event())
    office.close()


def test_a_colleagues_change_is_heard_and_ones_own_is_not(server: People, ear: Ear) -> None:
    home = family(server)
    deaf, own = Ear(), server.case_worker
    threads = [ear.listen(server.finance), deaf.listen(own)]
    # The listener may not be there yet: change until it hears.
    heard = any(change(server, home, str(n)) or ear.heard.acquire(timeout=0.5) for n in range(20))
    for one in (ear, deaf):
        one.stop.set()
    for thread in threads:
        thread.join(WAIT)
    assert heard
    assert not deaf.heard.acquire(blocking=False)


def test_a_lost_listener_comes_back_and_looks_again(server: People, ear: Ear) -> None:
    home = family(server)
    thread = ear.listen(server.finance)
    assert any(change(server, home, str(n)) or ear.heard.acquire(timeout=0.5) for n in range(20))
    from tests.factories import run

    query = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
    run(server.first, query)
    while ear.heard.acquire(blocking=False):
        pass
    assert ear.heard.acquire(timeout=WAIT)
    ear.stop.set()
    thread.join(WAIT)
