"""Eight programs at once on one server: nothing overspent, nothing twice, nobody stuck."""

from __future__ import annotations

import pytest

from models.grants import Payment
from services.families import acts
from services.verify import verify
from tests import clients, factories
from tests.clients import CLIENTS
from tests.factories import People
from tests.ledgers import open_accounts

FINANCE = ("ana", "bojan", "zoran")
HOT, COLD = 4_000, 500
SECONDS = 4.0


@pytest.fixture
def shared(copy_people):
    """An office on PostgreSQL."""
    with copy_people("postgresql") as everybody:
        yield everybody


def deadlocks(people: People) -> int:
    """How many deadlocks the server has counted in this database."""
    return int(
        factories.look(people.first, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
    )


def logins(*names: str) -> list[str]:
    """A login for each client, in turn."""
    return [names[number % len(names)] for number in range(CLIENTS)]


def hammered(people: People, seconds: float, hot_cents: int) -> dict[str, int]:
    """Let every client spend from one hot account and fifty cold ones; returns what was done and refused."""
    hot, *cold = people.finance.write(open_accounts, -hot_cents, *[-COLD] * 50)
    tasks = [(people.target, login, hot, cold, seconds, seed) for seed, login in enumerate(logins(*FINANCE))]
    counted = clients.together(clients.spend, *tasks)
    _, out, _ = factories.counters(people.first, hot)
    assert out <= hot_cents
    return {name: sum(one.get(name, 0) for one in counted) for name in {name for one in counted for name in one}}


def check_hammering(people: People, seconds: float, hot_cents: int) -> dict[str, int]:
    counted = hammered(people, seconds, hot_cents)
    under = "SELECT count(*) FROM account WHERE posted_in - posted_out - held < floor"
    assert factories.look(people.first, under) == 0
    assert people.first.read(verify) == []
    assert deadlocks(people) == 0
    assert set(counted) == {"done", "ck_account_floor"}
    return counted


def test_eight_clients_on_one_hot_account_and_fifty_cold_ones_overspend_nothing(shared):
    counted = check_hammering(shared, SECONDS, HOT)
    assert min(counted.values()) > 10


@pytest.mark.soak
def test_eight_clients_for_a_minute(shared):
    counted = check_hammering(shared, 60.0, 500 * HOT)
    assert min(counted.values()) > 1000


def test_one_invoice_is_paid_once_whoever_drafts_its_payment(shared):
    for _ in range(3):
        invoice = factories.invoice(shared, factories.contracted_grant(shared), 10_000)
        answers = clients.together(clients.draft, *[(shared.target, login, invoice) for login in logins(*FINANCE)])
        assert sorted(set(answers)) == ["done", "uq_payment_invoice"]
        assert answers.count("done") == 1


def test_one_payment_is_approved_once_whoever_approves_it(shared):
    payment = factories.payment_in(shared, "submitted")
    version = factories.version_of(shared.first, Payment, payment)
    approvers = logins("dragan", "sofija", factories.SECOND_LOGIN)
    answers = clients.together(clients.approve, *[(shared.target, login, payment, version) for login in approvers])
    assert answers.count("done") == 1
    assert set(answers) <= {"done", "stale", "payment_move"}
    assert shared.first.read(verify) == []
    assert deadlocks(shared) == 0


def test_one_person_is_moved_once_whoever_moves_them(shared):
    """Eight programs let one person join eight families on one day: one of them has the person."""
    home = factories.family(shared)
    typed = {"family_name": "Đorđević", "given_name": "Luka"}
    families = [factories.family(shared) for _ in range(CLIENTS)]
    for round_ in range(3):
        act = shared.case_worker.write(acts.move_in, home, factories.DAY, "son", **typed)
        person = factories.look(shared.first, "SELECT person_id FROM household_act WHERE id = :id", id=act)
        tasks = [(shared.target, "mira", person, family, "2026-04-01") for family in families]
        answers = clients.together(clients.move_person, *tasks)
        there = "SELECT count(*) FROM membership WHERE person_id = :person AND until_on IS NULL"
        assert factories.look(shared.first, there, person=person) == 1
        assert answers.count("done") >= 1
        moved = "SELECT count(*) FROM household_act WHERE person_id = :person AND happened_on = '2026-04-01'"
        assert factories.look(shared.first, moved, person=person) == answers.count("done"), round_
    assert shared.first.read(verify) == []
    assert deadlocks(shared) == 0


def test_of_two_who_move_one_person_out_exactly_one_wins(shared):
    for _ in range(3):
        home = factories.family(shared)
        typed = {"family_name": "Đorđević", "given_name": "Luka"}
        act = shared.case_worker.write(acts.move_in, home, factories.DAY, "son", **typed)
        person = factories.look(shared.first, "SELECT person_id FROM household_act WHERE id = :id", id=act)
        answers = clients.together(clients.move_out, *[(shared.target, "mira", home, person, "2026-04-01")] * CLIENTS)
        assert answers.count("done") == 1
        assert set(answers) == {"done", "household_act_of_member"}
    assert shared.first.read(verify) == []
    assert deadlocks(shared) == 0


def test_whatever_two_do_to_a_household_at_once_it_keeps_its_head(shared):
    """One lets the head die and names the son, another lets the son move out: never both."""
    for _ in range(3):
        home = factories.family(shared)
        typed = {"family_name": "Đorđević", "given_name": "Luka"}
        shared.case_worker.write(acts.move_in, home, factories.DAY, "daughter", **{**typed, "given_name": "Ana"})
        act = shared.case_worker.write(acts.move_in, home, factories.DAY, "son", **typed)
        son = factories.look(shared.first, "SELECT person_id FROM household_act WHERE id = :id", id=act)
        head = "SELECT person_id FROM membership WHERE family_id = :id AND relation = 'head'"
        dies = (shared.target, "mira", factories.look(shared.first, head, id=home), son, "2026-04-01")
        answers = clients.both(dies, (shared.target, "mira", home, son, "2026-04-01"))
        assert answers.count("done") == 1
    assert shared.first.read(verify) == []
