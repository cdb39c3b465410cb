"""Households: a member changed together with the relation, and the one head of a family."""

from __future__ import annotations

from datetime import date

import pytest

from services import families
from services.dates import DayOrYear
from services.errors import Refused, Stale
from services.families import households
from tests.factories import DAY, People
from tests.services.statements import statements

HEAD = {"family_name": "Ђорђевић", "given_name": "Милица", "sex": "f", "born": DayOrYear(1982, date(1982, 3, 7))}
SON = {"family_name": "Ђорђевић", "given_name": "Лука", "sex": "m", "born": DayOrYear(2004)}


def household(people: People) -> tuple[int, int, int]:
    work = people.case_worker
    family_id = work.write(
        households.open_household, registered_on=DAY, organisation_id=2, accommodation="private", **HEAD
    )
    son = work.write(households.join_household, family_id, relation="son", from_on=DAY, **SON)
    members = work.read(lambda s: families.family_file(s, family_id)).members
    return family_id, next(one["id"] for one in members if one["relation"] == "head"), son


def read(people: People, person: int) -> dict[str, object]:
    return dict(people.case_worker.read(lambda session: households.member(session, person)))


def test_a_household_is_opened_and_joined_from_forms(people: People) -> None:
    family_id, head, son = household(people)
    file = people.case_worker.read(lambda session: families.family_file(session, family_id))
    assert (file.family["title"], file.family["accommodation"]) == ("Ђорђевић Милица", "private")
    assert (read(people, head)["born"], read(people, son)["born"]) == (HEAD["born"], SON["born"])


def test_a_member_is_read_in_one_round_trip(people: People) -> None:
    _, _, son = household(people)
    assert len(statements(people.case_worker, lambda session: households.member(session, son))) == 1


def test_only_what_was_typed_anew_is_changed(people: People) -> None:
    _, _, son = household(people)
    people.case_worker.write(households.change_member, son, 1, given_name="Лазар", relation="other")
    now = read(people, son)
    assert (now["given_name"], now["relation"], now["version"], now["born"]) == ("Лазар", "other", 2, SON["born"])


def test_a_birth_date_is_taken_back(people: People) -> None:
    _, head, _ = household(people)
    people.case_worker.write(households.change_member, head, 1, born=None)
    assert (read(people, head)["born_on"], read(people, head)["born_year"]) == (None, None)


def test_a_new_head_replaces_the_old_one_and_gives_the_family_its_name(people: People) -> None:
    family_id, head, son = household(people)
    people.case_worker.write(households.change_member, son, 1, relation="head")
    file = people.case_worker.read(lambda session: families.family_file(session, family_id))
    assert {one["id"]: one["relation"] for one in file.members} == {head: "other", son: "head"}
    assert file.family["title"] == "Ђорђевић Лука"


def test_the_head_cannot_stop_being_the_head_without_another(people: People) -> None:
    _, head, _ = household(people)
    with pytest.raises(Refused) as refusal:
        people.case_worker.write(households.change_member, head, 1, relation="other")
    assert refusal.value.field == "relation"


def test_the_slower_of_two_is_shown_both_versions_of_what_they_typed(people: People) -> None:
    _, _, son = household(people)
    people.case_worker.write(households.change_member, son, 1, needs="wheelchair", born=DayOrYear(2005))
    with pytest.raises(Stale) as stale:
        people.case_worker.write(households.change_member, son, 1, relation="other", born=DayOrYear(2003))
    assert stale.value.mine == {"relation": "other", "born": DayOrYear(2003)}
    assert stale.value.theirs == {"relation": "son", "born": DayOrYear(2005)}
    assert read(people, son)["relation"] == "son"
