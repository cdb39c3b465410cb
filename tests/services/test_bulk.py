"""Many rows at once come under the same guards as a single one, on both databases."""

import datetime as dt

import pytest
from sqlalchemy import func, select

from models.audit import AuditEntry
from models.families import Family, Person
from models.ledger import Account
from services.bulk import insert_rows, new_ids
from services.errors import Cancelled, Refused
from services.families.keys import person_keys
from services.records import add
from tests.factories import look

COLUMNS = ("id", "family_name", "given_name", "sex", "born_on", "search_key", "sort_key", "jmbg_check")


def enter(session, names, sex="f", step=None):
    """Add people of these names; returns their ids."""
    ids = new_ids(session, Person, len(names))
    keys = [person_keys("Petrović", name) for name in names]
    rows = zip(ids, names, keys, strict=True)
    values = ((i, "Petrović", name, sex, None, key["search_key"], key["sort_key"], "none") for i, name, key in rows)
    insert_rows(session, Person, COLUMNS, values, step)
    return ids


def test_rows_arrive_as_given_with_their_stamps(office):
    office.write(enter, ["Ana", "Ђорђе", "a\tb\\n'\"%"])
    rows = office.read(lambda session: session.execute(select(Person.__table__).order_by(Person.id)).all())
    assert [row.given_name for row in rows] == ["Ana", "Ђорђе", "a\tb\\n'\"%"]
    assert {(row.sex, row.created_by, row.updated_by, row.version) for row in rows} == {
        ("f", office.staff.id, office.staff.id, 1)
    }


def test_every_row_is_audited(office):
    office.write(enter, [f"Ana{number}" for number in range(50)])
    query = select(func.count()).where(AuditEntry.table_name == "person", AuditEntry.action == "insert")
    assert office.read(lambda session: session.scalar(query)) == 50


def test_more_rows_than_one_statement_takes(office):
    steps = []
    office.write(enter, [f"Ana{number}" for number in range(12_345)], step=steps.append)
    assert sum(steps) == 12_345
    assert len(steps) > 1
    assert look(office, "SELECT count(*) FROM person") == 12_345


def test_a_row_that_breaks_a_rule_refuses_all_with_the_usual_sentence(office):
    with pytest.raises(Refused) as caught:
        office.write(enter, ["Ana", "Eva"], sex="x")
    assert caught.value.name == "ck_person_sex_known"
    assert look(office, "SELECT count(*) FROM person") == 0


def test_who_may_not_enter_one_row_may_not_enter_many(people):
    with pytest.raises(Refused) as caught:
        people.viewer.write(enter, ["Ana"])
    assert caught.value.sentence


def test_a_number_given_twice_is_refused(office):
    columns = ("number", "organisation_id", "registered_on", "state_on", "state", "accommodation")
    tail = ("title", "search_key", "sort_key")
    row = ("KG-1", 1, dt.date(2026, 1, 1), dt.date(2026, 1, 1), "registered", "unknown", "", "", "")
    with pytest.raises(Refused) as caught:
        office.write(insert_rows, Family, (*columns, *tail), [row, row])
    assert caught.value.name == "uq_family_number"


def test_no_rows_are_no_work(office):
    office.write(insert_rows, Person, COLUMNS, [])
    assert office.write(new_ids, Person, 0) == []


def test_ids_taken_are_not_given_again(office):
    first = office.write(enter, ["Ana", "Eva"])
    key = {"search_key": "X", "sort_key": "X"}
    single = office.write(add, Person, family_name="Savić", given_name="Iva", **key)
    assert len({*first, single}) == 3


def test_a_table_without_stamps_takes_rows_too(office):
    columns = ("id", "kind", "unit", "name", "floor", "dated")
    before = look(office, "SELECT count(*) FROM account")

    office.write(open_two, columns)
    assert look(office, "SELECT count(*) FROM account") == before + 2


def open_two(session, columns):
    rows = [(number, "general", "EUR", "till", 0, False) for number in new_ids(session, Account, 2)]
    insert_rows(session, Account, columns, rows)


def test_a_step_may_stop_it(office):
    def stop(count):
        raise Cancelled

    with pytest.raises(Cancelled):
        office.write(enter, ["Ana"], step=stop)
    assert look(office, "SELECT count(*) FROM person") == 0
