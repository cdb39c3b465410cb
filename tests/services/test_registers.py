"""Registers: pages of rows, totals, filters, order."""

from __future__ import annotations

import pytest

from services import families, grants
from services.registers import Query, Register
from tests.factories import DAY, People, contracted_grant, payment_in
from tests.services.statements import statements

NAMES = ("Čolić", "Ćirić", "Cvetić", "Đurić", "Дачић", "Džajić", "Živić", "Zorić")


@pytest.fixture
def register(people: People) -> People:
    for name in NAMES:
        head = {"family_name": name, "given_name": "Ana"}
        people.case_worker.write(families.add_family, head=head, organisation_id=2, registered_on=DAY)
    return people


def titles(people: People, query: Query) -> list[str]:
    rows = people.case_worker.read(lambda session: families.REGISTER.page(session, query, 0, 50))
    return [row.title.split()[0] for row in rows]


def test_names_come_in_serbian_order_whatever_the_script(register: People) -> None:
    expected = ["Cvetić", "Čolić", "Ćirić", "Дачић", "Džajić", "Đurić", "Zorić", "Živić"]
    assert titles(register, Query(sort="title")) == expected
    assert titles(register, Query(sort="title", descending=True)) == expected[::-1]


def test_pages_cut_the_list_without_gaps_or_doubles(register: People) -> None:
    query = Query(sort="title")
    office = register.case_worker
    parts = [office.read(lambda s, o=offset: families.REGISTER.page(s, query, o, 3)) for offset in (0, 3, 6)]
    assert [row.title.split()[0] for part in parts for row in part] == titles(register, query)


def test_a_filter_and_a_text_narrow_page_and_count_alike(register: People) -> None:
    query = Query(text="ciric", filters={"state": "registered"})
    office = register.case_worker
    assert titles(register, query) == ["Ćirić"]
    assert office.read(lambda session: families.REGISTER.totals(session, query)).count == 1
    assert office.read(lambda s: families.REGISTER.totals(s, Query(filters={"state": "arrived"}))).count == 0


def test_the_position_of_a_record_is_the_row_it_stands_at(register: People) -> None:
    query = Query(sort="title")
    office = register.case_worker
    rows = office.read(lambda session: families.REGISTER.page(session, query, 0, 50))
    for place, row in enumerate(rows):
        assert office.read(lambda s, i=row.id: families.REGISTER.position(s, query, i)) == place


def test_grant_sums_come_from_the_ledger(people: People) -> None:
    contracted_grant(people)
    payment_in(people, "paid", 70_000)
    totals = people.finance.read(lambda session: grants.REGISTER.totals(session, Query()))
    assert totals.count == 2
    assert totals.sums == {"awarded": 500_000, "paid": 70_000}


def test_what_came_back_is_not_counted_as_paid(people: People) -> None:
    from models.grants import Payment
    from tests.factories import step

    payment = payment_in(people, "paid", 70_000)
    step(people.approver, Payment, payment, "reverse", state_reason="paid twice by the bank")
    totals = people.finance.read(lambda session: grants.REGISTER.totals(session, Query()))
    assert totals.sums["paid"] == 0


@pytest.mark.parametrize("shown", [families.REGISTER, families.PEOPLE, grants.REGISTER], ids=lambda one: one.name)
def test_a_register_opens_in_two_round_trips(people: People, shown: Register) -> None:
    def opening(session: object) -> None:
        shown.page(session, Query(), 0, 200)
        shown.totals(session, Query())

    assert len(statements(people.case_worker, opening)) == 2
