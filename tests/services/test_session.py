"""Every command is carried out once and whole: over lost connections, killed programs, restarts and full disks."""

from __future__ import annotations

import itertools
import random
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import event, text
from sqlalchemy.orm import Session

from models.families import Family
from models.grants import Payment
from services import documents
from services.errors import Offline, Refused, Stale
from services.opening import open_office
from services.records import change
from services.verify import verify
from tests import factories
from tests.factories import PASSWORD, People
from tests.ledgers import amounts, open_accounts, post, post_all
from tests.proxy import CUTS, proxied


@pytest.fixture
def till(people) -> list[int]:
    """A till that may go deep below nothing, and an empty chest."""
    return people.finance.write(open_accounts, -(10**12), 0)


@pytest.fixture
def shared(copy_people):
    """An office on PostgreSQL."""
    with copy_people("postgresql") as everybody:
        yield everybody


def test_a_command_returns_what_its_service_gave(people, till):
    assert people.finance.write(post, *till, 5) == factories.look(people.first, "SELECT max(id) FROM transfer")


def test_a_refused_command_leaves_nothing(people, till):
    with pytest.raises(Refused, match="not enough"):
        people.finance.write(post_all, [[*till, 5], [till[1], till[0], 6]])
    assert amounts(people.first) == []
    assert factories.look(people.first, "SELECT count(*) FROM operation WHERE kind LIKE '%post_all'") == 0


def test_a_service_that_fails_leaves_nothing(people, till):
    def fail(session, source, target):
        post(session, source, target, 5)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        people.finance.write(fail, *till)
    assert amounts(people.first) == []


def test_the_same_command_sent_again_returns_the_first_result(people, till):
    identity = uuid.uuid4()
    first = people.finance.write(post, *till, 5, operation_id=identity)
    assert people.finance.write(post, *till, 5, operation_id=identity) == first
    assert people.finance.write(post, *till, 5, operation_id=identity) == first
    assert amounts(people.first) == [5]


@pytest.mark.parametrize("other", ["amount", "account", "service"])
def test_another_command_under_the_same_id_is_refused(people, till, other):
    identity = uuid.uuid4()
    people.finance.write(post, *till, 5, operation_id=identity)
    service, content = {
        "amount": (post, [*till, 6]),
        "account": (post, [till[1], till[0], 5]),
        "service": (open_accounts, [*till, 5]),
    }[other]
    with pytest.raises(Refused, match="Another command") as refused:
        people.finance.write(service, *content, operation_id=identity)
    assert refused.value.name == "operation_content"
    assert amounts(people.first) == [5]


def test_a_colleague_does_not_get_the_result_of_another_command(people, till):
    identity = uuid.uuid4()
    people.finance.write(post, *till, 5, operation_id=identity)
    with pytest.raises(Refused, match="Another command"):
        people.other_finance.write(post, *till, 7, operation_id=identity)


def test_one_command_sent_by_many_at_once_is_done_once(people, till):
    identity = uuid.uuid4()
    together = threading.Barrier(4)

    def send(_number):
        together.wait()
        return people.finance.write(post, *till, 5, operation_id=identity)

    with ThreadPoolExecutor(4) as pool:
        results = set(pool.map(send, range(4)))
    assert len(results) == 1
    assert amounts(people.first) == [5]


def test_three_hundred_cuts_around_commit_do_nothing_twice_and_lose_nothing(shared):
    till = shared.finance.write(open_accounts, -(10**12), 0)
    chance = random.Random(2026)
    with proxied(shared.target) as (proxy, url):
        office = open_office(url.replace("postgres@", "ana@"), login="ana", password=PASSWORD)
        proxy.plan = lambda: cut(proxy, chance)
        numbers = itertools.count(1)
        with ThreadPoolExecutor(3) as pool:
            done = list(pool.map(lambda _: send_until_cut_enough(office, till, numbers, proxy), range(3)))
        office.close()
    made = {amount: transfer for results in done for amount, transfer in results.items()}
    assert sum(proxy.cuts.values()) >= 300
    assert min(proxy.cuts[where] for where in CUTS) > 50
    assert sorted(amounts(shared.first)) == sorted(made)
    query = "SELECT count(*) FROM transfer WHERE id = :id AND amount = :amount"
    assert all(factories.look(shared.first, query, id=made[amount], amount=amount) == 1 for amount in list(made)[::20])
    assert shared.first.read(verify) == []


def cut(proxy, chance: random.Random) -> str:
    return chance.choice(CUTS) if sum(proxy.cuts.values()) < 300 and chance.random() < 0.6 else ""


def send_until_cut_enough(office, till, numbers, proxy) -> dict[int, int]:
    """Post amounts that no other posts, until the proxy has cut often enough; returns transfers by amount."""
    made = {}
    while sum(proxy.cuts.values()) < 300:
        amount = next(numbers)
        made[amount] = office.write(post, *till, amount)
    return made


def test_without_the_id_a_lost_answer_would_do_it_twice(shared):
    """The control: the same cuts do double what is sent again as a new command, so the test above can bite."""
    till = shared.finance.write(open_accounts, -(10**12), 0)
    plan = iter(["", "after"])  # the first COMMIT is of the connection itself
    with proxied(shared.target, plan=lambda: next(plan, "")) as (_proxy, url):
        office = open_office(url.replace("postgres@", "ana@"), login="ana", password=PASSWORD)
        for _ in range(2):
            with Session(office.engine) as session:
                post(session, *till, 5)
                try:
                    session.commit()
                except Exception:
                    continue
                break
        office.close()
    assert amounts(shared.first) == [5, 5]


def test_a_read_survives_a_lost_connection(shared):
    with proxied(shared.target) as (proxy, url):
        office = open_office(url.replace("postgres@", "ana@"), login="ana", password=PASSWORD)
        assert office.read(lambda session: session.scalar(text("SELECT 1"))) == 1
        proxy.drop_all()
        assert office.read(lambda session: session.scalar(text("SELECT 2"))) == 2
        office.close()


def test_a_server_that_stays_away_is_said_to_be_offline(shared, monkeypatch):
    monkeypatch.setattr("services.session.RECONNECT_SECONDS", 0.3)
    with proxied(shared.target) as (proxy, url):
        office = open_office(url.replace("postgres@", "ana@"), login="ana", password=PASSWORD)
    with pytest.raises(Offline, match="kept"):
        office.write(open_accounts, 0)
    with pytest.raises(Offline):
        office.read(lambda session: session.scalar(text("SELECT 1")))
    office.close()
    assert proxy


def test_commands_that_block_each_other_are_both_carried_out(shared):
    """Two commands take the same accounts in opposite order: the server ends one, which is sent again."""
    one, two, three, four = shared.finance.write(open_accounts, -1000, 0, -1000, 0)
    together, met = threading.Barrier(2), set()

    def crosswise(session, first, second):
        post(session, *first)
        if first[0] not in met:
            met.add(first[0])
            together.wait(5)
        post(session, *second)
        return True

    with ThreadPoolExecutor(2) as pool:
        mine = pool.submit(shared.finance.write, crosswise, [one, two, 1], [three, four, 1])
        other = pool.submit(shared.other_finance.write, crosswise, [three, four, 1], [one, two, 1])
        assert mine.result()
        assert other.result()
    assert amounts(shared.first) == [1] * 4


def test_a_record_somebody_else_is_saving_is_said_to_be_busy(shared):
    payment = factories.payment_in(shared, "drafted")

    def impatient(session):
        session.execute(text("SET LOCAL lock_timeout = '50ms'"))
        change(session, Payment, payment, 1, purpose="mine")

    with Session(shared.other_finance.engine) as other:
        other.execute(text("SELECT id FROM payment WHERE id = :id FOR UPDATE"), {"id": payment})
        with pytest.raises(Refused, match="Somebody is working"):
            shared.finance.write(impatient)


def test_the_second_of_two_who_change_one_record_sees_both_versions(people):
    payment = factories.payment_in(people, "drafted")
    people.other_finance.write(change, Payment, payment, 1, purpose="Stove", tranche=1)
    with pytest.raises(Stale) as stale:
        people.finance.write(change, Payment, payment, 1, purpose="Mixer", tranche=2)
    assert stale.value.mine == {"purpose": "Mixer", "tranche": 2}
    assert stale.value.theirs == {"purpose": "Stove", "tranche": 1}
    assert (stale.value.version, stale.value.who) == (2, "Bojan")
    people.finance.write(change, Payment, payment, stale.value.version, purpose="Mixer")
    assert factories.look(people.first, "SELECT purpose FROM payment WHERE id = :id", id=payment) == "Mixer"


def test_of_many_who_save_one_version_at_once_one_wins(people):
    family = factories.family(people)
    version = factories.version_of(people.first, Family, family)
    together = threading.Barrier(4)

    def save(number):
        together.wait()
        try:
            return people.case_worker.write(change, Family, family, version, note=f"note {number}")
        except Stale:
            return None

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(save, range(4)))
    assert sorted(results, key=str) == [version + 1, None, None, None]


def test_a_full_disk_on_this_pc_is_said_plainly_and_keeps_nothing(copy_people):
    with copy_people("sqlite") as people:
        payment = factories.payment_in(people, "drafted")
        before = factories.look(people.first, "SELECT count(*) FROM audit")
        pages = factories.look(people.first, "PRAGMA page_count")
        limit(people, pages + 20)
        with pytest.raises(Refused, match="disk is full") as refused:
            people.finance.write(scan, payment)
        assert refused.value.name == "disk"
        assert factories.look(people.first, "SELECT count(*) FROM document") == 0
        assert factories.look(people.first, "SELECT count(*) FROM audit") == before
        assert factories.look(people.first, "PRAGMA integrity_check") == "ok"
        limit(people, 2**30)
        assert people.finance.write(scan, payment) > 0


def scan(session, payment):
    return documents.attach(
        session, kind="invoice", title="scan", file_name="a.pdf", data=b"%PDF-" + b"x" * 10**6, payment_id=payment
    )


def limit(people: People, pages: int) -> None:
    """Let the file grow to so many pages and no further."""
    engine = people.finance.engine
    engine.dispose()

    @event.listens_for(engine, "connect")
    def set_limit(connection, _entry):
        connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()


def test_an_open_office_closes_without_a_trace(people):
    people.finance.read(lambda session: session.scalar(text("SELECT 1")))
    people.finance.close()
    assert people.finance.engine.pool.checkedout() == 0
