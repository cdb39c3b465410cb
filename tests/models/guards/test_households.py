"""Raw SQL of a case worker against households: the database itself keeps heads, families and acts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.errors import Refused
from services.families import acts
from services.families.merging import merge_families
from services.verify import verify
from tests import factories
from tests.factories import DAY, People

UNSETTLED = "fk_family_unsettled_waits_for"
STAMPS = "created_by, updated_by"
MEMBER = (
    f"INSERT INTO membership (family_id, person_id, relation, from_on, until_on, {STAMPS})"
    " VALUES ({family}, {person}, '{relation}', '{from_on}', {until_on}, {{me}}, {{me}})"
)
PERSON = (
    f"INSERT INTO person (id, family_name, given_name, search_key, sort_key, jmbg_check, {STAMPS})"
    " VALUES ({id}, 'X', 'Y', '', '', 'none', {{me}}, {{me}})"
)
ACT = (
    f"INSERT INTO household_act (kind, family_id, happened_on, person_id, reason, {STAMPS})"
    " VALUES ('{kind}', {family}, '{on}', {person}, 'x', {{me}}, {{me}})"
)


@pytest.fixture(scope="module")
def two(shared_people: People) -> People:
    """Two families (1 and 2) with their heads (1 and 2), and a person (3) who lived in the first and left it."""
    people = shared_people
    factories.family(people)
    factories.family(people)
    son = people.case_worker.write(
        acts.move_in, 1, DAY, "son", family_name="Đorđević", given_name="Luka", reason="found"
    )
    assert son
    people.case_worker.write(acts.move_out, 1, [3], DAY + timedelta(30), reason="away")
    return people


def refused(people: People, *statements: str) -> str:
    """The name of what refuses a transaction of a case worker; nothing is kept of it."""

    def work(session):
        for statement in statements:
            factories._run(session, factories.words(people.case_worker, statement), {})

    with pytest.raises(Refused) as refusal:
        people.case_worker.write(work)
    assert people.first.read(verify) == []
    return refusal.value.name


def joins(person: int, family: int = 1, relation: str = "son", day: int = 0, until: int | None = None) -> str:
    until_on = f"'{DAY + timedelta(until)}'" if until is not None else "NULL"
    return MEMBER.format(
        family=family, person=person, relation=relation, from_on=DAY + timedelta(day), until_on=until_on
    )


def person(number: int) -> str:
    return PERSON.format(id=number)


def act(kind: str, family: int = 1, who: object = 1, day: int = 10) -> str:
    return ACT.format(kind=kind, family=family, person=who, on=DAY + timedelta(day))


def test_a_second_head(two: People) -> None:
    assert refused(two, person(90), joins(90, relation="head")) == "uq_membership_head"


def test_a_head_of_the_past_beside_another(two: People) -> None:
    assert refused(two, person(90), joins(90, relation="head", until=5)) == UNSETTLED


EMPTY = (
    "INSERT INTO family (id, number, organisation_id, accommodation, registered_on, state, state_on, title,"
    f" search_key, sort_key, {STAMPS}) VALUES (90, 'X', 1, 'unknown', '{DAY}', 'registered', '{DAY}', '', '', '',"
    " {me}, {me})"
)


def test_a_family_without_anybody(two: People) -> None:
    assert refused(two, EMPTY) == UNSETTLED


def test_a_family_without_a_head(two: People) -> None:
    assert refused(two, EMPTY, person(90), joins(90, 90)) == UNSETTLED


def test_the_head_gone_while_others_stay(two: People) -> None:
    gone = f"UPDATE membership SET until_on = '{DAY + timedelta(40)}', {{stamped}} WHERE id = 1"
    assert refused(two, person(90), joins(90), gone) == UNSETTLED


def test_somebody_gone_without_an_act(two: People) -> None:
    gone = f"UPDATE membership SET until_on = '{DAY + timedelta(40)}', {{stamped}} WHERE id = 2"
    assert refused(two, gone) == UNSETTLED


def test_the_day_somebody_left_moved(two: People) -> None:
    moved = f"UPDATE membership SET until_on = '{DAY + timedelta(10)}', {{stamped}} WHERE person_id = 3"
    assert refused(two, moved) == UNSETTLED


def test_a_past_without_an_act(two: People) -> None:
    assert refused(two, person(90), joins(90, until=5)) == UNSETTLED


@pytest.mark.parametrize("member", [joins(1, 2), joins(3, 2, day=10), joins(3, 2, until=10)])
def test_somebody_in_two_families_on_one_day(two: People, member: str) -> None:
    assert refused(two, member) in ("membership_overlaps", "uq_membership_person")


def test_a_member_before_the_family_had_a_head(two: People) -> None:
    assert refused(two, person(90), joins(90, day=-5)) == UNSETTLED


@pytest.mark.parametrize(
    "change",
    [
        "from_on = '2020-01-01'",
        "family_id = 2",
        "person_id = 2",
        "relation = 'other'",
    ],
)
def test_a_membership_rewritten(two: People, change: str) -> None:
    assert refused(two, f"UPDATE membership SET {change}, {{stamped}} WHERE id = 1") in (
        "membership_fixed",
        "right",
        "uq_membership_person",
        "uq_membership_head",
    )


@pytest.mark.parametrize("table", ["household_act", "household_step"])
def test_an_act_edited_or_deleted(two: People, table: str) -> None:
    for statement in (f"UPDATE {table} SET version = version", f"DELETE FROM {table}"):
        assert refused(two, statement) in (f"{table}_kept", "right")


def test_a_death_that_ends_nothing(two: People) -> None:
    assert refused(two, act("death")) == UNSETTLED


def test_an_act_of_somebody_who_is_not_there(two: People) -> None:
    assert refused(two, act("death", 2)) == "household_act_of_member"
    assert refused(two, act("new_head", 1, 3, 40)) == "household_act_of_member"


def test_an_act_of_tomorrow(two: People) -> None:
    assert refused(two, act("new_head", day=100_000)) == "household_act_future"


def test_the_note_of_what_is_not_settled_deleted(two: People) -> None:
    gone = f"UPDATE membership SET until_on = '{DAY + timedelta(40)}', {{stamped}} WHERE id = 1"
    for forgotten in ("DELETE FROM family_unsettled", "UPDATE family_unsettled SET id = 99"):
        name = refused(two, person(90), joins(90), gone, forgotten)
        assert name in ("family_unsettled_forgotten", "family_unsettled_changed", "right")


def test_a_merge_by_hand(two: People) -> None:
    merged = f"INSERT INTO merged_family (family_id, kept_id, act_id, {STAMPS}) VALUES (2, 1, 1, {{me}}, {{me}})"
    same = f"INSERT INTO same_person (person_id, same_as_id, act_id, {STAMPS}) VALUES (2, 1, 1, {{me}}, {{me}})"
    assert refused(two, merged) == "merged_family_by_act"
    assert refused(two, same) == "same_person_by_act"


def test_a_merge_undone_by_hand(people: People) -> None:
    kept, other = factories.family(people), factories.family(people)
    merge = people.case_worker.write(merge_families, kept, other, DAY, {2: 1}, "entered twice")
    for table in ("merged_family", "same_person"):
        assert refused(people, f"DELETE FROM {table}") == f"{table}_undone"
        assert refused(people, f"UPDATE {table} SET act_id = act_id, {{stamped}}") == f"{table}_fixed"
    undone = (
        "INSERT INTO household_act (kind, family_id, other_family_id, happened_on, reason, undoes_id,"
        f" {STAMPS}) VALUES ('take_back', {kept}, {other}, '2026-06-01', 'x', {merge}, {{me}}, {{me}})"
    )
    assert refused(people, undone) == UNSETTLED
    back = "UPDATE membership SET until_on = NULL, {stamped} WHERE person_id = 2"
    assert refused(people, back) in (UNSETTLED, "membership_of_double")
