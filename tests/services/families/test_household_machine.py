"""Any history of households, also entered late and taken back: every day is what a small model in Python says."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from services import families
from services.errors import Refused
from services.families import acts, past
from services.families.merging import merge_families
from services.families.taking_back import take_back
from services.verify import verify
from tests.factories import DAY, People

DAYS = 12
days = st.integers(0, DAYS)
numbers = st.integers(0, 50)
dice = st.lists(numbers, min_size=1, max_size=3)


@dataclass(eq=False)
class Stay:
    """A person in a family as the model sees it: days counted from the first; `until` is open as None."""

    person: int
    family: int
    relation: str
    since: int
    until: int | None = None

    def covers(self, day: int) -> bool:
        return self.since <= day and (self.until is None or day < self.until)


@dataclass
class Deed:
    """An act: what it began and ended, and what a merge tied."""

    kind: str
    began: list[Stay] = field(default_factory=list)
    ended: list[Stay] = field(default_factory=list)
    dead: int = 0
    merged: tuple[int, int] = (0, 0)
    tied: dict[int, int] = field(default_factory=dict)


class Impossible(Exception):
    """The model refuses."""


class Model:
    """All stays, who died, which file went into which, and the deeds that stand."""

    def __init__(self) -> None:
        self.stays: list[Stay] = []
        self.dead: set[int] = set()
        self.born: dict[int, int] = {}
        self.merged: dict[int, int] = {}
        self.tied: dict[int, int] = {}
        self.deeds: dict[int, Deed] = {}

    def open(self, family: int) -> list[Stay]:
        return [one for one in self.stays if one.family == family and one.until is None]

    def stay(self, person: int, family: int, day: int) -> Stay:
        for one in self.open(family):
            if one.person == person and one.since <= day:
                return one
        raise Impossible

    def leave(self, deed: Deed, stay: Stay, day: int) -> None:
        stay.until = day
        deed.ended.append(stay)

    def enter(self, deed: Deed, person: int, family: int, relation: str, day: int) -> None:
        if family in self.merged or person in self.dead or person in self.tied or self.born.get(person, 0) > day:
            raise Impossible
        if any(one.person == person and one.since != one.until and (one.until or 99) > day for one in self.stays):
            raise Impossible
        made = Stay(person, family, relation, day)
        self.stays.append(made)
        deed.began.append(made)

    def depart(self, deed: Deed, family: int, gone: list[Stay], day: int, follows: int | None) -> None:
        for one in gone:
            self.leave(deed, one, day)
        left = self.open(family)
        if left and not any(one.relation == "head" for one in left):
            if follows is None:
                raise Impossible
            self.appoint(deed, family, follows, day)

    def appoint(self, deed: Deed, family: int, head: int, day: int) -> None:
        old = [one for one in self.open(family) if one.relation == "head"]
        new = self.stay(head, family, day)
        for one in (*old, new):
            if one.since > day:
                raise Impossible
            self.leave(deed, one, day)
        self.enter(deed, head, family, "head", day)
        for one in old:
            self.enter(deed, one.person, family, "other", day)

    def check(self) -> None:
        """One head on every day with members; nobody twice on a day."""
        for day in range(DAYS + 1):
            there = [one for one in self.stays if one.covers(day)]
            if len({one.person for one in there}) != len(there):
                raise Impossible
            for family in {one.family for one in there}:
                if sum(one.family == family and one.relation == "head" for one in there) != 1:
                    raise Impossible

    def undo(self, act: int) -> None:
        deed = self.deeds.pop(act)
        later = [one for other in self.deeds.values() for one in other.ended]
        if any(one in later for one in deed.began):
            raise Impossible
        self.stays = [one for one in self.stays if one not in deed.began]
        for one in deed.ended:
            if one not in deed.began:
                if any(x.person == one.person and x is not one and x.since >= one.since for x in self.lasting()):
                    raise Impossible
                one.until = None
        self.dead.discard(deed.dead)
        self.merged.pop(deed.merged[0], None)
        for person in deed.tied:
            del self.tied[person]
        self.check()

    def lasting(self) -> list[Stay]:
        return [one for one in self.stays if one.until is None or one.until > one.since]

    def household(self, family: int, day: int) -> dict[int, str]:
        """Everybody of a file and of those merged into it, once; of two heads the kept file's one counts."""
        files, grown = {family}, 0
        while grown != len(files):
            grown = len(files)
            files |= {one for one, kept in self.merged.items() if kept in files}
        there = [one for one in self.stays if one.family in files and one.covers(day)]
        people = {one.person for one in there}
        own_head = any(one.family == family and one.relation == "head" for one in there)
        return {
            one.person: "other" if one.relation == "head" and one.family != family and own_head else one.relation
            for one in there
            if self.tied.get(one.person) not in people
        }


class HouseholdMachine(RuleBasedStateMachine):
    """Three families, and whatever happens to them."""

    def __init__(self, people: People) -> None:
        super().__init__()
        self.people = people
        self.model = Model()
        self.families: list[int] = []
        self.persons: list[int] = []
        self.names = 0

    @initialize()
    def begin(self) -> None:
        for _ in range(2):
            family = self.write(families.add_family, self.name(), organisation_id=1, registered_on=DAY)
            self.families.append(family)
            head = next(iter(self.at(family, 0)))
            members = [self.write(families.add_member, family, "son", DAY, **self.name()) for _ in range(2)]
            self.persons += [head, *members]
            self.model.stays += [Stay(head, family, "head", 0), *(Stay(one, family, "son", 0) for one in members)]

    def name(self) -> dict[str, str]:
        self.names += 1
        return {"family_name": f"Petrović{self.names}", "given_name": "Ana"}

    def write(self, service: Any, *args: Any, **kw: Any) -> Any:
        return self.people.case_worker.write(service, *args, **kw)

    def at(self, family: int, day: int) -> dict[int, str]:
        work = past.household_at
        rows = self.people.case_worker.read(lambda session: work(session, family, DAY + timedelta(day)))
        return {row["person_id"]: row["relation"] for row in rows}

    def act(self, deed: Deed, think: Any, service: Any, *args: Any, **kw: Any) -> Any:
        """Do it in the model and in the program: both do it, or both refuse."""
        thought = copy.deepcopy((self.model, deed))
        try:
            model, thinking = thought
            think(model, thinking)
            model.check()
            expected = True
        except Impossible:
            expected = False
        done, result = self.answered(expected, service, *args, **kw)
        if not done:
            return None
        self.model = model
        return self.keep(thinking, service, result)

    def answered(self, expected: bool, service: Any, *args: Any, **kw: Any) -> tuple[bool, Any]:
        """Carry it out and compare with what the model expects; a refusal leaves everything as it was."""
        before, said, result = self.everything(), "", None
        try:
            result = self.write(service, *args, **kw)
        except Refused as refusal:
            said = f"{refusal.name}: {refusal.sentence}"
        assert expected != bool(said), f"{service.__name__} {args} {kw}: {said or 'was done'}"
        assert not said or self.everything() == before
        event(f"{service.__name__} {'refused' if said else 'done'}")
        return not said, result

    def keep(self, deed: Deed, service: Any, result: Any) -> Any:
        """Remember the deed under its act, and who is new."""
        act = result
        if service is acts.split_family:
            act = self.read_acts(result)[0].id
            self.families.append(result)
            for one in deed.began:
                one.family = result if one.family == -1 else one.family
        for one in deed.began:
            if one.person == -1:
                one.person = self.newest(act)
                self.persons.append(one.person)
                self.model.born[one.person] = one.since
        self.model.deeds[act] = deed
        return act

    def newest(self, act: int) -> int:
        query = "SELECT person_id FROM household_act WHERE id = :id"
        from tests.factories import look

        return int(look(self.people.case_worker, query, id=act))

    def read_acts(self, family: int) -> Any:
        return self.people.case_worker.read(lambda session: past.acts(session, family))

    def everything(self) -> Any:
        return [self.at(family, day) for family in self.families for day in (0, DAYS // 2, DAYS)]

    def someone(self, number: int) -> int:
        return self.persons[number % len(self.persons)]

    def family(self, number: int) -> int:
        return self.families[number % len(self.families)]

    def follower(self, number: int) -> int | None:
        return None if number % 4 == 0 else self.someone(number)

    def group(self, family: int, picks: list[int]) -> list[int]:
        """Some people, mostly of the family."""
        there = [one.person for one in self.model.open(family)] or self.persons
        return list(dict.fromkeys(there[pick % len(there)] if pick % 5 else self.someone(pick) for pick in picks))

    @rule(where=numbers, day=days)
    def a_child_is_born(self, where: int, day: int) -> None:
        family = self.family(where)
        think = lambda model, deed: model.enter(deed, -1, family, "son", day)  # noqa: E731
        self.act(Deed("birth"), think, acts.record_birth, family, DAY + timedelta(day), "son", **self.name())

    @rule(who=numbers, follows=numbers, day=days)
    def somebody_dies(self, who: int, follows: int, day: int) -> None:
        person, follower = self.someone(who), self.follower(follows)

        def think(model: Model, deed: Deed) -> None:
            home = next((one.family for one in model.stays if one.person == person and one.until is None), 0)
            gone = model.stay(person, home, day)
            model.depart(deed, home, [gone], day, follower)
            model.dead.add(person)
            deed.dead = person

        self.act(Deed("death"), think, acts.record_death, person, DAY + timedelta(day), follower)

    @rule(where=numbers, who=numbers, follows=numbers, day=days)
    def somebody_joins(self, where: int, who: int, follows: int, day: int) -> None:
        family, person, follower = self.family(where), self.someone(who), self.follower(follows)

        def think(model: Model, deed: Deed) -> None:
            stay = next((one for one in model.stays if one.person == person and one.until is None), None)
            if stay is not None:
                if stay.family == family or stay.since > day:
                    raise Impossible
                model.depart(deed, stay.family, [stay], day, follower)
            model.enter(deed, person, family, "other", day)

        more = {"person_id": person, "new_head_id": follower}
        self.act(Deed("move_in"), think, acts.move_in, family, DAY + timedelta(day), "other", **more)

    @rule(where=numbers, to=numbers, picks=dice, follows=numbers, day=days)
    def some_move_out(self, where: int, to: int, picks: list[int], follows: int, day: int) -> None:
        family, follower = self.family(where), self.follower(follows)
        people, target = self.group(family, picks), None if to % 3 == 0 else self.family(to)
        if target == family:
            return

        def think(model: Model, deed: Deed) -> None:
            gone = [model.stay(person, family, day) for person in people]
            if target in model.merged:
                raise Impossible
            model.depart(deed, family, gone, day, follower)
            for person in people if target else ():
                model.enter(deed, person, target, "other", day)

        on = DAY + timedelta(day)
        self.act(Deed("move_out"), think, acts.move_out, family, people, on, target, new_head_id=follower)

    @rule(where=numbers, picks=dice, follows=numbers, day=days)
    def a_family_splits(self, where: int, picks: list[int], follows: int, day: int) -> None:
        family, follower = self.family(where), self.follower(follows)
        people = self.group(family, picks)
        if len(self.families) > 5:
            return

        def think(model: Model, deed: Deed) -> None:
            gone = [model.stay(person, family, day) for person in people]
            if len(gone) == len(model.open(family)):
                raise Impossible
            model.depart(deed, family, gone, day, follower)
            for person in people:
                model.enter(deed, person, -1, "head" if person == people[0] else "other", day)

        args = (family, people, people[0], DAY + timedelta(day), "own household")
        self.act(Deed("split"), think, acts.split_family, *args, new_head_id=follower)

    @rule(where=numbers, who=numbers, day=days)
    def another_is_the_head(self, where: int, who: int, day: int) -> None:
        family, person = self.family(where), self.someone(who)

        def think(model: Model, deed: Deed) -> None:
            if model.stay(person, family, day).relation == "head":
                raise Impossible
            model.appoint(deed, family, person, day)

        self.act(Deed("new_head"), think, acts.new_head, family, person, DAY + timedelta(day))

    @rule(one=numbers, two=numbers, ties=st.integers(0, 2), day=days)
    def two_files_are_merged(self, one: int, two: int, ties: int, day: int) -> None:
        kept, other = self.family(one), self.family(two)
        if kept == other:
            return
        pairs = zip(self.model.open(other), self.model.open(kept), strict=False)
        same = {mine.person: theirs.person for mine, theirs in list(pairs)[:ties]}

        def think(model: Model, deed: Deed) -> None:
            if kept in model.merged or other in model.merged:
                raise Impossible
            here = [model.stay(stay.person, other, day) for stay in model.open(other)]
            left = bool(model.open(kept))
            for stay in here:
                model.leave(deed, stay, day)
                if stay.person not in same:
                    relation = "other" if stay.relation == "head" and left else stay.relation
                    model.enter(deed, stay.person, kept, relation, day)
            deed.merged, deed.tied = (other, kept), same
            model.merged[other] = kept
            model.tied |= same

        self.act(Deed("merge"), think, merge_families, kept, other, DAY + timedelta(day), same, "entered twice")

    @rule(which=numbers)
    def an_act_is_taken_back(self, which: int) -> None:
        if not self.model.deeds:
            return
        act = list(self.model.deeds)[-1 - which % len(self.model.deeds)]
        model = copy.deepcopy(self.model)
        try:
            model.undo(act)
            expected = True
        except Impossible:
            expected = False
        done, _ = self.answered(expected, take_back, act, "entered by mistake")
        if done:
            self.model = model

    @rule(day=days)
    def every_household_is_the_models(self, day: int) -> None:
        for family in self.families:
            assert self.at(family, day) == self.model.household(family, day)

    def teardown(self) -> None:
        for family in self.families:
            for day in range(DAYS + 1):
                assert self.at(family, day) == self.model.household(family, day)
        assert self.people.first.read(verify) == []


def run(people: People, examples: int, steps: int) -> None:
    wanted = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(lambda: HouseholdMachine(people), settings=wanted)


@pytest.mark.timeout(600)  # a failure takes minutes to be made small
def test_any_history_is_right_on_every_day(people: People) -> None:
    run(people, 8, 20)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_any_long_history_is_right_on_every_day(people: People) -> None:
    run(people, 150, 50)
