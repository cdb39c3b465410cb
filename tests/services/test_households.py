"""Households: a member changed together with the relation, and the one head of a family."""

from __future__ import annotations

from datetime import date

import pytest

from services import families, households
from services.errors import Refused, Stale
from tests.factories import DAY, People
from tests.services.statements import statements

HEAD = {"family_name": "Ђорђевић", "given_name": "Милица", "sex": "f", "born_on": date(1982, 3, 7)}
SON = {"family_name": "Ђорђевић", "given_name": "Лука", "sex": "m", "born_on": date(2004, 6, 2)}


def household(people: People) -> tuple[int, int, int]:
    family_id = people.case_worker.write(families.add_family, head=HEAD, organisation_id=2, registered_on=DAY)
    son = people.case_worker.write(families.add_member, family_id, "son", DAY, **SON)
    members = people.case_worker.read(lambda s: families.family_file(s, family_id)).members
    return family_id, next(one["id"] for one in members if one["relation"] == "head"), son


def test_a_member_is_read_in_one_round_trip(people: People) -> None:
    _, _, son = household(people)
    assert len(statements(people.case_worker, lambda session: households.member(session, son))) == 1


def test_name_and_relation_are_changed_together(people: People) -> None:
    _, _, son = household(people)
    people.case_worker.write(households.change_member, son, 1, "other", **{**SON, "given_name": "Лазар"})
    read = people.case_worker.read(lambda session: households.member(session, son))
    assert (read["given_name"], read["relation"], read["version"]) == ("Лазар", "other", 2)


def test_a_new_head_replaces_the_old_one_and_gives_the_family_its_name(people: People) -> None:
    family_id, head, son = household(people)
    people.case_worker.write(households.change_member, son, 1, "head", **SON)
    file = people.case_worker.read(lambda session: families.family_file(session, family_id))
    assert {one["id"]: one["relation"] for one in file.members} == {head: "other", son: "head"}
    assert file.family["title"] == "Ђорђевић Лука"


def test_the_head_cannot_stop_being_the_head_without_another(people: People) -> None:
    _, head, _ = household(people)
    with pytest.raises(Refused) as refusal:
        people.case_worker.write(households.change_member, head, 1, "other", **HEAD)
    assert refusal.value.field == "relation"


def test_the_slower_of_two_changes_is_told_of_the_other(people: People) -> None:
    _, _, son = household(people)
    people.case_worker.write(households.change_member, son, 1, "son", **{**SON, "needs": "wheelchair"})
    with pytest.raises(Stale):
        people.case_worker.write(households.change_member, son, 1, "other", **SON)
    assert people.case_worker.read(lambda session: households.member(session, son))["relation"] == "son"
