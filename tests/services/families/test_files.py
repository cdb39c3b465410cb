"""Families: the file, its members, titles and keys, and the return path."""

from __future__ import annotations

from datetime import date

import pytest

from models.families import Family
from services import families
from services.errors import Refused, Stale
from services.history import family_history
from tests.factories import DAY, People, family, step, version_of
from tests.services.statements import statements

MILICA = {"family_name": "Ђорђевић", "given_name": "Милица", "sex": "f", "born_on": date(1982, 3, 7)}


def open_file(people: People, **head: object) -> int:
    given = {**MILICA, **head}
    return people.case_worker.write(families.add_family, head=given, organisation_id=2, registered_on=DAY)


def test_a_new_file_takes_the_next_number_of_its_organisation(people: People) -> None:
    numbers = []
    for _ in range(3):
        made = open_file(people)
        numbers.append(people.case_worker.read(lambda s, i=made: families.family_file(s, i)).family["number"])
    assert numbers == ["BZ-2026-0001", "BZ-2026-0002", "BZ-2026-0003"]


def test_a_refused_file_leaves_no_gap_in_the_numbers(people: People) -> None:
    open_file(people)
    with pytest.raises(Refused):
        open_file(people, given_name=" ")
    made = open_file(people)
    assert people.case_worker.read(lambda s: families.family_file(s, made)).family["number"] == "BZ-2026-0002"


def test_a_family_file_opens_in_two_round_trips(people: People) -> None:
    made = family(people)
    assert len(statements(people.case_worker, lambda session: families.family_file(session, made))) == 2


def test_members_are_shown_in_both_scripts(people: People) -> None:
    made = open_file(people)
    member = people.case_worker.read(lambda s: families.family_file(s, made)).members[0]
    assert (member["name"], member["other_script"]) == ("Ђорђевић Милица", "Đorđević Milica")


def test_the_title_follows_the_name_of_the_head(people: People) -> None:
    made = open_file(people)
    head = people.case_worker.read(lambda s: families.family_file(s, made)).members[0]
    people.case_worker.write(families.change_person, head["id"], head["version"], family_name="Јовић", given_name="Ана")
    assert people.case_worker.read(lambda s: families.family_file(s, made)).family["title"] == "Јовић Ана"


def test_a_failed_jmbg_check_warns_and_keeps_the_number(people: People) -> None:
    made = open_file(people, jmbg="2406974710037")
    member = people.case_worker.read(lambda s: families.family_file(s, made)).members[0]
    assert (member["jmbg"], member["jmbg_check"]) == ("2406974710037", "differs")
    assert member["jmbg_note"]


def test_a_family_has_one_head_and_a_person_one_family(people: People) -> None:
    made = open_file(people)
    with pytest.raises(Refused, match="one head"):
        people.case_worker.write(families.add_member, made, "head", DAY, family_name="A", given_name="B")


def test_going_back_needs_a_reason(people: People) -> None:
    made = open_file(people)
    step(people.case_worker, Family, made, "assess")
    with pytest.raises(Refused, match="the reason"):
        step(people.case_worker, Family, made, "step_back")
    step(people.case_worker, Family, made, "step_back", state_reason="entered for the wrong family")


def test_a_viewer_saves_nothing(people: People) -> None:
    with pytest.raises(Refused):
        people.viewer.write(families.add_family, head=MILICA, organisation_id=2, registered_on=DAY)


def test_two_who_change_one_file_are_told(people: People) -> None:
    made = open_file(people)
    version = version_of(people.case_worker, Family, made)
    people.case_worker.write(families.change_family, made, version, phone="064 1")
    with pytest.raises(Stale) as clash:
        people.case_worker.write(families.change_family, made, version, phone="064 2")
    assert (clash.value.mine["phone"], clash.value.theirs["phone"]) == ("064 2", "064 1")


def test_the_history_tells_every_change_with_its_person(people: People) -> None:
    made = open_file(people)
    people.case_worker.write(families.change_family, made, version_of(people.case_worker, Family, made), phone="064 1")
    changes = people.case_worker.read(lambda session: family_history(session, made))
    assert changes[0].who == "Mira"
    assert changes[0].fields == (("phone", None, "064 1"),)
    assert {change.thing for change in changes} == {"family", "person", "membership"}


def test_a_jmbg_that_agrees_with_birth_and_sex_is_checked(people: People) -> None:
    made = open_file(people, jmbg="0703982715017")
    member = people.case_worker.read(lambda s: families.family_file(s, made)).members[0]
    assert (member["jmbg_check"], member["jmbg_note"]) == ("checked", None)


def test_the_file_says_when_the_family_last_came_to_each_stage(people: People) -> None:
    made = open_file(people)
    for name, day in (("assess", 5), ("find_eligible", 9), ("step_back", 12), ("find_eligible", 12)):
        reason = {"state_reason": "entered too early"} if name == "step_back" else {}
        step(people.case_worker, Family, made, name, state_on=date(2026, 3, day), **reason)
    stages = people.case_worker.read(lambda s: families.family_file(s, made)).stages
    assert stages == {"registered": DAY, "assessed": date(2026, 3, 12), "eligible": date(2026, 3, 12)}


def test_the_file_brings_the_footnote_of_the_office(people: People) -> None:
    made = open_file(people)
    assert "1244" in people.case_worker.read(lambda s: families.family_file(s, made)).footnote
