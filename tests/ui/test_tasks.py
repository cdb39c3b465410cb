"""Work runs on a worker; results, refusals and progress come back on the UI thread."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from services.errors import Cancelled, Offline
from tests.ui.fakes import Refusal
from ui.tasks import Tasks

UI = threading.main_thread()


@pytest.fixture
def owner(qapp):
    return QObject()


def test_a_read_runs_on_a_worker_and_its_result_comes_back_on_the_ui_thread(qtbot, threads, owner):
    seen = []

    def work(_session):
        seen.append(threading.current_thread())
        return 42

    def done(result):
        seen.append((threading.current_thread(), result))

    threads.read(owner, work, done)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] is not UI
    assert seen[1] == (UI, 42)


def test_work_for_an_embedded_file_runs_one_after_another(qtbot, threads, owner):
    names = set()
    finished = []
    for _ in range(20):
        threads.read(owner, lambda _session: names.add(threading.current_thread().name), finished.append)
    qtbot.waitUntil(lambda: len(finished) == 20)
    assert len(names) == 1


def test_a_write_announces_what_it_changed(qtbot, threads, owner):
    with qtbot.waitSignal(threads.changed) as heard:
        threads.write(owner, lambda _session: 7, changed=frozenset({"grants"}))
    assert heard.args == [frozenset({"grants"})]


def test_a_write_tells_that_something_is_being_saved_until_it_is(qtbot, threads, owner):
    counts = []
    threads.busy.connect(counts.append)
    threads.write(owner, lambda _session: None)
    qtbot.waitUntil(lambda: counts == [1, 0])
    assert threads.saving() == 0


def test_arguments_and_operation_id_reach_the_service(tasks, owner, office):
    tasks.write(owner, lambda _session, *args, **kw: (args, kw), 7, 3, operation_id="op", name="Ana")
    assert office.written[0][1:] == ((7, 3), {"name": "Ana", "operation_id": "op"})


def test_a_refusal_is_told_in_its_sentence(tasks, owner, said):
    def refuse(_session):
        raise Refusal("Only € 100.00 are left.", "Lower the amount.")

    tasks.write(owner, refuse, changed=frozenset({"grants"}))
    assert said == [("error", "Only € 100.00 are left.", "Lower the amount.")]


def test_a_refused_write_changes_nothing(tasks, owner, said):
    heard = []
    tasks.changed.connect(heard.append)

    def refuse(_session):
        raise Refusal("No.")

    tasks.write(owner, refuse, changed=frozenset({"grants"}))
    assert heard == []


def test_any_other_error_is_told_as_a_fault_with_its_report(tasks, owner, said):
    tasks.read(owner, lambda _session: 1 / 0, print)
    assert said[0][0] == "failure"
    assert "ZeroDivisionError" in said[0][1]


def test_whoever_asked_may_take_the_error(tasks, owner, said):
    errors = []
    tasks.read(owner, lambda _session: 1 / 0, print, errors.append)
    assert isinstance(errors[0], ZeroDivisionError)
    assert said == []


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot, threads):
    owner = QObject()
    answers, go = [], threading.Event()
    job = threads.read(owner, lambda _session: go.wait(5), answers.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go.set()
    qtbot.waitUntil(lambda: job.over)
    assert answers == []


def test_a_write_for_a_widget_that_is_gone_is_still_announced(qtbot, threads):
    owner = QObject()
    go = threading.Event()
    with qtbot.waitSignal(threads.changed):
        threads.write(owner, lambda _session: go.wait(5), changed=frozenset({"kits"}))
        del owner
        go.set()


def test_an_answer_nobody_waits_for_any_more_is_dropped(qtbot, threads, owner):
    answers, go = [], threading.Event()
    job = threads.read(owner, lambda _session: go.wait(5), answers.append)
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: job.over)
    assert answers == []


def test_long_work_shows_progress_and_stops_when_cancelled(qtbot, threads, owner):
    steps, errors = [], []

    def work(_session, progress):
        for done in range(1, 1000):
            progress(done, 1000)
            threading.Event().wait(0.001)

    def shown(done, total):
        steps.append((done, total))
        job.cancel()

    job = threads.write(owner, work, progress=shown, failed=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], Cancelled)
    assert steps
    assert all(total == 1000 for _, total in steps)


def test_cancelled_work_is_not_told_as_a_fault(tasks, owner, said):
    tasks.report(owner, Cancelled())
    assert said == []


def test_the_connection_is_told_when_it_is_lost_and_when_it_is_back(tasks, owner, said):
    states = []
    tasks.online.connect(states.append)

    def lost(_session):
        raise Offline("The database does not answer.", "Wait a moment.")

    tasks.read(owner, lost, print)
    tasks.read(owner, lambda _session: 1, lambda _one: None)
    assert states == [False, True]


def test_reading_without_an_office_is_a_mistake_of_the_program(qapp, owner):
    with pytest.raises(RuntimeError):
        Tasks(inline=True).read(owner, print, print)


def test_a_server_lets_several_reads_run_side_by_side(qtbot, office, owner):
    office.workers = 3
    tasks = Tasks()
    tasks.use(office)
    together, answers = threading.Barrier(3, timeout=5), []
    for _ in range(3):
        tasks.read(owner, lambda _session: together.wait(), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 3)
    tasks.close()


def test_closing_stops_what_runs_and_waits_for_it(qtbot, office, owner):
    tasks = Tasks()
    tasks.use(office)
    stopped = []

    def work(_session, progress):
        try:
            while True:
                progress(1, 2)
        except Cancelled:
            stopped.append(True)
            raise

    tasks.write(owner, work, progress=lambda *_: None, failed=stopped.append)
    tasks.close()
    assert stopped[0] is True
