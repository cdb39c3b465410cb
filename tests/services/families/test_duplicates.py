"""The run over the register keeps what it finds, remembers decisions, and lets closed files rest."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.families import Family, PossibleDuplicate
from services.dates import DayOrYear
from services.errors import Refused
from services.families import decide_duplicate, family_file
from services.families.duplicates import note, read_register, run_register
from services.families.households import change_member, join_household, open_household
from services.families.pairs import REGISTER
from services.families.returning import leave
from services.overview import badges
from services.registers import Query
from services.session import Office
from tests.factories import DAY, People, look, version_of
from tests.services.statements import statements

MILICA = {
    "family_name": "Ђорђевић",
    "given_name": "Милица",
    "sex": "f",
    "born": DayOrYear(1982, date(1982, 3, 7)),
    "jmbg": "0703982715017",
}
AGAIN = {**MILICA, "family_name": "Dordevic", "given_name": "Milica", "jmbg": None}
FATIME = {"family_name": "Krasniqi", "given_name": "Fatime", "born": DayOrYear(1951)}


def enter(people: People, **typed: Any) -> int:
    return people.case_worker.write(
        open_household, registered_on=DAY, organisation_id=1, accommodation="private", **typed
    )


def open_pairs(office: Office) -> list[Any]:
    query = "SELECT count(*) FROM possible_duplicate WHERE decision = 'open'"
    return look(office, query)


@pytest.fixture
def twice(people: People) -> tuple[int, int]:
    """One family entered in both scripts, and another beside it."""
    enter(people, **FATIME)
    return enter(people, **MILICA), enter(people, **AGAIN)


def test_a_run_finds_a_family_entered_in_both_scripts(people: People, twice: tuple[int, int]):
    office = people.case_worker
    assert run_register(office) == {"families": 3, "people": 3, "found": 1, "fresh": 1}
    (row,) = office.read(lambda session: family_file(session, twice[0])).duplicates
    assert (row["other_id"], row["state"]) == (twice[1], "open")
    assert "The date of birth is the same." in row["reason"]
    assert office.read(badges)["duplicates"] == 1


def test_a_second_run_finds_nothing_new_and_is_told(people: People, twice: tuple[int, int]):
    run_register(people.case_worker)
    assert run_register(people.case_worker)["fresh"] == 0
    last = people.case_worker.read(lambda session: REGISTER.totals(session, Query()))
    assert (last.count, last.people, last.fresh) == (1, 3, 0)
    assert last.read_at is not None


def decide(people: People, decision: str) -> None:
    identity = look(people.case_worker, "SELECT id FROM possible_duplicate")
    version = version_of(people.case_worker, PossibleDuplicate, identity)
    people.case_worker.write(decide_duplicate, identity, version, decision)


@pytest.mark.parametrize("decision", ["different", "same"])
def test_a_decision_is_remembered_by_the_next_run(people: People, twice: tuple[int, int], decision: str):
    run_register(people.case_worker)
    decide(people, decision)
    assert run_register(people.case_worker)["fresh"] == 0
    assert look(people.case_worker, "SELECT decision FROM possible_duplicate") == decision


def test_a_pair_found_different_comes_again_when_much_more_speaks_for_it(people: People, twice: tuple[int, int]):
    run_register(people.case_worker)
    decide(people, "different")
    change_head(people, twice[1], jmbg=MILICA["jmbg"])
    assert run_register(people.case_worker, whole=False)["fresh"] == 1
    assert look(people.case_worker, "SELECT decision FROM possible_duplicate") == "open"
    assert "The JMBG is the same." in look(people.case_worker, "SELECT reasons FROM possible_duplicate")


def change_head(people: People, family_id: int, **changed: Any) -> None:
    office = people.case_worker
    (member,) = office.read(lambda session: family_file(session, family_id)).members
    office.write(change_member, member["id"], member["version"], **changed)


def test_a_pair_that_is_no_longer_alike_waits_no_more(people: People, twice: tuple[int, int]):
    run_register(people.case_worker)
    change_head(people, twice[1], family_name="Hoxha", given_name="Vjosa", born=DayOrYear(1990))
    run_register(people.case_worker, whole=False)
    assert "duplicates" not in people.case_worker.read(badges)


@pytest.mark.parametrize("way_out", ["reject", "withdraw"])
def test_a_closed_file_raises_no_alarm(people: People, twice: tuple[int, int], way_out: str):
    run_register(people.case_worker)
    version = version_of(people.case_worker, Family, twice[1])
    people.case_worker.write(
        leave, twice[1], version, way_out, state_on=DAY, reason="other", state_reason="double application"
    )
    assert "duplicates" not in people.case_worker.read(badges)
    assert not people.case_worker.read(lambda session: family_file(session, twice[0])).duplicates
    assert run_register(people.case_worker) == {"families": 2, "people": 2, "found": 0, "fresh": 0}


def test_a_run_over_changes_reads_what_changed_since_the_last(people: People, twice: tuple[int, int]):
    run_register(people.case_worker)
    assert not people.case_worker.read(lambda session: read_register(session, whole=False)).fresh
    third = enter(people, **{**MILICA, "given_name": "Milic"})
    reading = people.case_worker.read(lambda session: read_register(session, whole=False))
    assert [reading.ids[place] for place in reading.fresh] == [third]
    assert run_register(people.case_worker, whole=False)["fresh"] == 2


def test_the_first_run_over_changes_is_over_everybody(people: People, twice: tuple[int, int]):
    assert run_register(people.case_worker, whole=False)["fresh"] == 1
    assert look(people.case_worker, "SELECT whole FROM duplicate_run")


def test_the_register_is_read_in_few_statements(people: People, twice: tuple[int, int]):
    assert len(statements(people.case_worker, read_register)) == 3


def test_other_members_speak_for_a_pair_or_against_it(people: People, twice: tuple[int, int]):
    luka = {"family_name": "Đorđević", "given_name": "Luka", "born": DayOrYear(2011, date(2011, 5, 6))}
    people.case_worker.write(join_household, twice[0], relation="son", from_on=DAY, **luka)
    ana = {"family_name": "Đorđević", "given_name": "Ana", "born": DayOrYear(2003)}
    people.case_worker.write(join_household, twice[1], relation="daughter", from_on=DAY, **ana)
    run_register(people.case_worker)
    against = look(people.case_worker, "SELECT score FROM possible_duplicate")
    people.case_worker.write(join_household, twice[1], relation="son", from_on=DAY, **{**luka, "given_name": "Лука"})
    run_register(people.case_worker)
    assert look(people.case_worker, "SELECT score FROM possible_duplicate") == against + 25


def test_what_was_answered_at_entry_is_kept(people: People, twice: tuple[int, int]):
    answer = {"score": 85, "reasons": "The surname is the same.", "decision": "different"}
    people.case_worker.write(note, twice[1], {twice[0]: answer})
    people.case_worker.write(note, twice[1], {twice[0]: {**answer, "decision": "open"}})
    assert look(people.case_worker, "SELECT decision FROM possible_duplicate") == "different"


def test_only_case_workers_keep_a_run(people: People, twice: tuple[int, int]):
    with pytest.raises(Refused):
        run_register(people.viewer)
