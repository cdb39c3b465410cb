"""Merging doubles: one file with both histories and both numbers, everybody counted once, undone without a trace."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from models.families import MergedFamily
from services import families
from services.documents import attach
from services.errors import Refused
from services.families import acts, past
from services.families.merging import merge_families, sides, undo_merge
from services.history import family_history
from services.overview import overview
from services.registers import Query
from services.search import search
from services.verify import verify
from tests import factories
from tests.factories import DAY, People

LATER, LATEST = DAY + timedelta(30), DAY + timedelta(60)


class Doubles:
    """A family entered twice: both have the head and the wife, only the second file has the son."""

    def __init__(self, people: People) -> None:
        self.people = people
        self.kept, self.head, self.wife = self.entered("Đorđević")
        self.other, self.double, self.second_wife = self.entered("Djordjevic")
        self.son = self.joins(self.other, "son", "Luka", "Djordjevic")
        self.same = {self.double: self.head, self.second_wife: self.wife}

    def entered(self, name: str) -> tuple[int, int, int]:
        head = {"family_name": name, "given_name": "Jovan"}
        family = self.do(families.add_family, head, organisation_id=1, registered_on=DAY)
        return family, next(iter(self.at(family))), self.joins(family, "spouse", "Mira", name)

    def joins(self, family: int, relation: str, given: str, name: str) -> int:
        return self.do(families.add_member, family, relation, DAY, family_name=name, given_name=given)

    def do(self, service: Any, *args: Any, **kw: Any) -> Any:
        return self.people.case_worker.write(service, *args, **kw)

    def look(self, work: Any, *args: Any) -> Any:
        return self.people.case_worker.read(lambda session: work(session, *args))

    def at(self, family: int, on: Any = DAY) -> dict[int, str]:
        return {row["person_id"]: row["relation"] for row in self.look(past.household_at, family, on)}

    def merge(self, on: Any = LATER) -> int:
        return self.do(merge_families, self.kept, self.other, on, self.same, "entered twice")

    def number(self, family: int) -> str:
        return str(factories.look(self.people.first, "SELECT number FROM family WHERE id = :id", id=family))

    def listed(self, register: Any, typed: str = "") -> list[int]:
        return [row.id for row in self.look(lambda session: register.page(session, Query(text=typed), 0, 20))]

    def everything(self) -> Any:
        """All that a screen shows of both families, on several days."""
        return (
            [self.at(family, day) for family in (self.kept, self.other) for day in (DAY, LATER, LATEST)],
            [self.file(family).members for family in (self.kept, self.other)],
            [self.listed(register) for register in (families.REGISTER, families.PEOPLE)],
            [self.file(family).family["search_key"] for family in (self.kept, self.other)],
        )

    def file(self, family: int) -> families.FamilyFile:
        found: families.FamilyFile = self.look(families.family_file, family)
        return found

    def check(self) -> None:
        assert self.people.first.read(verify) == []


@pytest.fixture
def doubles(people: People) -> Doubles:
    """Two files of one family."""
    return Doubles(people)


def test_a_merged_family_has_everybody_once_on_every_day(doubles: Doubles) -> None:
    doubles.merge()
    wanted = {doubles.head: "head", doubles.wife: "spouse", doubles.son: "son"}
    for day in (DAY, LATER, LATEST):
        assert doubles.at(doubles.kept, day) == wanted
    assert len(doubles.file(doubles.kept).members) == 3
    doubles.check()


def test_it_stands_in_the_lists_once_and_is_found_by_both_numbers(doubles: Doubles) -> None:
    numbers = [doubles.number(family) for family in (doubles.kept, doubles.other)]
    doubles.merge()
    assert doubles.listed(families.REGISTER) == [doubles.kept]
    assert sorted(doubles.listed(families.PEOPLE)) == sorted([doubles.head, doubles.wife, doubles.son])
    for number in numbers:
        assert doubles.listed(families.REGISTER, number) == [doubles.kept]
        assert [hit.id for hit in doubles.look(search, number) if hit.kind == "family"] == [doubles.kept]
    assert dict(doubles.look(overview).pipeline)["registered"] == 1


def test_whichever_number_is_opened_the_kept_file_opens(doubles: Doubles) -> None:
    doubles.merge()
    file = doubles.file(doubles.other)
    assert file.family["id"] == doubles.kept
    assert [row["text"] for row in file.merged] == ["Djordjevic Jovan"] or file.merged[0]["kind"]


def test_grants_papers_and_history_of_both_are_read_together_and_not_rewritten(doubles: Doubles) -> None:
    grant = factories.contracted_grant(doubles.people)
    doubles.other = factories.look(doubles.people.first, "SELECT family_id FROM grant_award WHERE id = :id", id=grant)
    paper = {"kind": "declaration", "title": "x", "file_name": "x.pdf", "data": b"%PDF-1.4"}
    for family in (doubles.kept, doubles.other):
        doubles.do(attach, family_id=family, **paper)
    doubles.do(merge_families, doubles.kept, doubles.other, LATER, {}, "entered twice")
    file = doubles.file(doubles.kept)
    assert [row["id"] for row in file.grants] == [grant]
    assert len(file.papers) == 2
    owner = factories.look(doubles.people.first, "SELECT family_id FROM grant_award WHERE id = :id", id=grant)
    assert owner == doubles.other
    opened = [entry for entry in doubles.look(family_history, doubles.kept) if entry.thing == "family"]
    assert len([entry for entry in opened if entry.action == "insert"]) == 2
    doubles.check()


def test_undoing_brings_everything_back_as_it_was(doubles: Doubles) -> None:
    before = doubles.everything()
    merge = doubles.merge()
    assert doubles.everything() != before
    doubles.do(undo_merge, merge, "two families after all")
    assert doubles.everything() == before
    doubles.check()


def test_a_merge_stays_when_something_builds_on_it(doubles: Doubles) -> None:
    merge = doubles.merge()
    doubles.do(acts.record_death, doubles.head, LATEST, new_head_id=doubles.son)
    with pytest.raises(Refused, match=r"death, 1\.5\.2026\."):
        doubles.do(undo_merge, merge, "x")


def test_a_merge_in_a_merge_is_read_as_one_and_taken_apart_in_turn(doubles: Doubles) -> None:
    third = factories.family(doubles.people)
    first = doubles.merge()
    second = doubles.do(merge_families, third, doubles.kept, LATEST, {}, "the same people")
    assert len(doubles.at(third, LATEST)) == 4
    assert [row["id"] for row in doubles.file(doubles.other).members] == [
        row["id"] for row in doubles.file(third).members
    ]
    assert doubles.listed(families.REGISTER, doubles.number(doubles.other)) == [third]
    doubles.check()
    with pytest.raises(Refused):
        doubles.do(undo_merge, first, "x")
    doubles.do(undo_merge, second, "x")
    doubles.do(undo_merge, first, "x")
    doubles.check()


@pytest.mark.parametrize("twice", ["kept", "other"])
def test_a_merged_family_is_not_merged_again(doubles: Doubles, twice: str) -> None:
    third = factories.family(doubles.people)
    doubles.merge()
    pair = (doubles.other, third) if twice == "kept" else (third, doubles.other)
    with pytest.raises(Refused, match="already merged"):
        doubles.do(merge_families, *pair, LATEST, {}, "x")


def test_nothing_is_entered_for_a_merged_file_any_more(doubles: Doubles) -> None:
    doubles.merge()
    line = factories.look(doubles.people.first, "SELECT id FROM budget_line WHERE code = '3.4'")
    for service, args in (
        (families.add_member, (doubles.other, "son", LATEST)),
        (acts.record_birth, (doubles.other, LATEST, "son")),
    ):
        with pytest.raises(Refused, match="was merged into another"):
            doubles.do(service, *args, family_name="X", given_name="Y")
    from services import grants

    applied = {"budget_line_id": line, "activity": "Bakery", "amount": 100, "received_on": DAY}
    with pytest.raises(Refused, match="was merged into another"):
        doubles.do(grants.add_application, family_id=doubles.other, **applied)


def test_a_person_tied_to_another_lives_nowhere_else(doubles: Doubles) -> None:
    third = factories.family(doubles.people)
    doubles.merge()
    with pytest.raises(Refused, match="entered twice"):
        doubles.do(acts.move_in, third, LATEST, "other", person_id=doubles.double)


def test_two_people_are_not_tied_to_one(doubles: Doubles) -> None:
    doubles.same[doubles.second_wife] = doubles.head
    with pytest.raises(Refused) as refusal:
        doubles.merge()
    assert refusal.value.field == "same"


def test_a_stranger_is_not_tied(doubles: Doubles) -> None:
    stranger = next(iter(doubles.at(factories.family(doubles.people))))
    doubles.same[doubles.second_wife] = stranger
    with pytest.raises(Refused) as refusal:
        doubles.merge()
    assert refusal.value.name == "same_person_by_act"


def test_who_is_the_same_is_proposed_with_the_reasons(doubles: Doubles) -> None:
    found = doubles.look(sides, doubles.kept, doubles.other)
    assert {one: other for one, (other, _) in found.pairs.items()} == doubles.same
    assert [row["relation"] for row in found.other] == ["head", "spouse", "son"]
    assert all(like.reasons for _, like in found.pairs.values())


def test_only_a_merge_is_undone_as_a_merge(doubles: Doubles) -> None:
    doubles.do(acts.new_head, doubles.kept, doubles.wife, LATER)
    act = doubles.look(past.acts, doubles.kept)[0].id
    with pytest.raises(Refused):
        doubles.do(undo_merge, act, "x")
    assert doubles.look(lambda session: session.query(MergedFamily).count()) == 0
