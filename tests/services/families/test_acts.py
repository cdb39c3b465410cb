"""Household changes: each as a dated act, right at any past day, refused with the clash named, and taken back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from models.families import Family
from services import families, grants
from services.errors import Refused
from services.families import acts, past
from services.families.taking_back import take_back
from services.registers import Query
from services.verify import verify
from tests import factories
from tests.factories import DAY, People

LATER, LATEST = DAY + timedelta(30), DAY + timedelta(60)


@pytest.fixture
def home(people: People) -> Home:
    """A family of four."""
    return Home(people)


class Home:
    """A family with its head, spouse, son and daughter, and short words for what happens to it."""

    def __init__(self, people: People) -> None:
        self.people = people
        self.id = factories.family(people)
        self.head = next(iter(self.at(DAY)))
        self.wife, self.son, self.daughter = (
            self.do(
                families.add_member,
                self.id,
                relation,
                DAY,
                family_name="Đorđević",
                given_name=name,
                born_on=date(born, 5, 1),
            )
            for relation, name, born in (("spouse", "Mira", 1975), ("son", "Luka", 2001), ("daughter", "Ana", 2004))
        )

    def do(self, service: Any, *args: Any, **kw: Any) -> Any:
        return self.people.case_worker.write(service, *args, **kw)

    def refused(self, service: Any, *args: Any, **kw: Any) -> Refused:
        with pytest.raises(Refused) as refusal:
            self.do(service, *args, **kw)
        return refusal.value

    def at(self, on: date, family: int | None = None) -> dict[int, str]:
        work = past.household_at
        rows = self.people.case_worker.read(lambda session: work(session, family or self.id, on))
        return {row["person_id"]: row["relation"] for row in rows}

    def acts(self, family: int | None = None) -> list[Any]:
        return list(self.people.case_worker.read(lambda session: past.acts(session, family or self.id)))

    def file(self, family: int | None = None) -> families.FamilyFile:
        return self.people.case_worker.read(lambda session: families.family_file(session, family or self.id))

    def check(self) -> None:
        assert self.people.first.read(verify) == []


def test_a_child_is_born_and_counted_from_that_day(home: Home) -> None:
    home.do(acts.record_birth, home.id, LATER, "son", family_name="Đorđević", given_name="Vuk", sex="m")
    assert len(home.at(LATER - timedelta(1))) == 4
    assert len(home.at(LATER)) == 5
    home.check()


def test_who_dies_is_counted_until_that_day_and_stays_in_the_past(home: Home) -> None:
    home.do(acts.record_death, home.son, LATER)
    assert home.son in home.at(LATER - timedelta(1))
    assert home.son not in home.at(LATER)
    home.check()


def test_the_death_of_the_head_names_the_next_one(home: Home) -> None:
    refusal = home.refused(acts.record_death, home.head, LATER)
    assert (refusal.field, refusal.name) == ("new_head_id", "no_head")
    home.do(acts.record_death, home.head, LATER, new_head_id=home.wife)
    assert home.at(LATER) == {home.wife: "head", home.son: "son", home.daughter: "daughter"}
    assert home.at(DAY)[home.head] == "head"
    assert home.file().family["title"] == "Đorđević Mira"
    home.check()


def test_nothing_happens_to_the_dead(home: Home) -> None:
    home.do(acts.record_death, home.son, LATER)
    other = factories.family(home.people)
    assert home.refused(acts.record_death, home.son, LATEST).name == "household_act_of_member"
    assert home.refused(acts.move_in, other, LATEST, "other", person_id=home.son).name == "household_act_after_death"
    assert home.refused(acts.new_head, home.id, home.son, LATEST).name == "household_act_of_member"


def test_the_last_one_may_die_without_another_head(home: Home) -> None:
    alone = factories.family(home.people)
    head = next(iter(home.at(DAY, alone)))
    home.do(acts.record_death, head, LATER)
    assert home.at(LATER, alone) == {}
    assert home.at(DAY, alone) == {head: "head"}
    home.check()


def test_a_bride_leaves_her_parents_and_is_in_one_family_on_each_day(home: Home) -> None:
    other = factories.family(home.people)
    home.do(acts.marry_in, other, LATER, person_id=home.daughter)
    assert home.daughter in home.at(LATER - timedelta(1))
    assert home.daughter not in home.at(LATER)
    assert home.at(LATER, other)[home.daughter] == "spouse"
    assert [act.kind for act in home.acts()] == [act.kind for act in home.acts(other)] == ["marriage"]
    home.check()


def test_somebody_new_moves_in(home: Home) -> None:
    home.do(acts.move_in, home.id, LATER, "mother", family_name="Petrović", given_name="Rada", born_on=date(1950, 1, 1))
    assert sorted(home.at(LATER).values()) == ["daughter", "head", "mother", "son", "spouse"]
    home.check()


def test_who_moves_out_is_followed_into_another_family_or_not_at_all(home: Home) -> None:
    other = factories.family(home.people)
    home.do(acts.move_out, home.id, [home.son], LATER)
    home.do(acts.move_out, home.id, [home.wife, home.daughter], LATER, to_family_id=other)
    assert list(home.at(LATER)) == [home.head]
    assert set(home.at(LATER, other).values()) == {"head", "other"}
    home.check()


def test_a_family_splits_into_two_with_a_number_and_a_head_each(home: Home) -> None:
    fresh = home.do(
        acts.split_family, home.id, [home.head, home.son], home.son, LATER, "own household", new_head_id=home.wife
    )
    assert home.at(LATER) == {home.wife: "head", home.daughter: "daughter"}
    assert home.at(LATER, fresh) == {home.son: "head", home.head: "other"}
    assert len(home.at(LATER - timedelta(1))) == 4
    assert home.at(LATER - timedelta(1), fresh) == {}
    assert home.file(fresh).family["number"] != home.file().family["number"]
    assert home.file(fresh).family["title"] == "Đorđević Luka"
    sizes = home.people.first.read(lambda session: past.sizes_at(session, [home.id, fresh], LATER))
    assert sizes == {home.id: 2, fresh: 2}
    home.check()


def test_a_split_leaves_somebody_and_takes_a_head_along(home: Home) -> None:
    everybody = list(home.at(LATER))
    assert home.refused(acts.split_family, home.id, everybody, home.son, LATER, "x").name == "split_all"
    assert home.refused(acts.split_family, home.id, [home.son], home.wife, LATER, "x").field == "head_id"
    assert home.refused(acts.split_family, home.id, [home.son], home.son, LATER, " ").name.endswith("reason_given")
    assert home.refused(acts.split_family, home.id, [], home.son, LATER, "x").field == "people"


def test_a_contracted_grant_stays_where_its_contract_is(home: Home) -> None:
    grant = factories.contracted_grant(home.people)
    family = factories.look(home.people.first, "SELECT family_id FROM grant_award WHERE id = :id", id=grant)
    son = home.do(families.add_member, family, "son", DAY, family_name="Đorđević", given_name="Luka")
    assert home.refused(acts.split_family, family, [son], son, LATER, "x", grants=[grant]).name == "grant_award_frozen"
    fresh = home.do(acts.split_family, family, [son], son, LATER, "own household")
    assert [row["id"] for row in home.file(family).grants] == [grant]
    assert home.file(fresh).grants == ()
    home.check()


def test_an_application_goes_along_when_staff_says_so_and_comes_back_with_the_split(home: Home) -> None:
    line = factories.look(home.people.first, "SELECT id FROM budget_line WHERE code = '3.4'")
    applied = {"budget_line_id": line, "activity": "Bakery", "amount": 100, "received_on": DAY}
    grant = home.do(grants.add_application, family_id=home.id, **applied)
    fresh = home.do(acts.split_family, home.id, [home.son], home.son, LATER, "own household", grants=[grant])
    assert [row["id"] for row in home.file(fresh).grants] == [grant]
    assert home.file().grants == ()
    home.do(take_back, home.acts()[0].id, "a mistake")
    assert [row["id"] for row in home.file().grants] == [grant]
    home.check()


def test_a_new_head_is_the_head_from_that_day(home: Home) -> None:
    home.do(acts.new_head, home.id, home.wife, LATER, "spouse")
    assert home.at(LATER)[home.head] == "spouse"
    assert home.at(DAY)[home.head] == "head"
    assert home.refused(acts.new_head, home.id, home.wife, LATEST).name == "head_already"
    home.check()


def test_what_is_entered_late_is_right_on_every_day(home: Home) -> None:
    home.do(acts.move_out, home.id, [home.son], LATEST)
    home.do(acts.new_head, home.id, home.wife, LATER)
    assert home.at(LATER) == {home.wife: "head", home.head: "other", home.son: "son", home.daughter: "daughter"}
    assert home.at(LATEST) == {home.wife: "head", home.head: "other", home.daughter: "daughter"}
    home.check()


def test_what_clashes_with_a_later_day_is_named(home: Home) -> None:
    other = factories.family(home.people)
    home.do(acts.move_out, home.id, [home.son], LATEST, to_family_id=other)
    refusal = home.refused(acts.record_death, home.son, LATER)
    assert "since 1.5.2026." in refusal.sentence
    refusal = home.refused(acts.new_head, home.id, home.son, LATER)
    assert home.file(other).family["number"] in refusal.sentence
    home.do(acts.move_out, other, [home.son], LATEST + timedelta(5))
    refusal = home.refused(acts.move_in, home.id, LATER, "son", person_id=home.son)
    assert "until 6.5.2026." in refusal.sentence


def test_a_head_who_leaves_a_family_earlier_than_others_leaves_no_day_without_a_head(home: Home) -> None:
    home.do(acts.move_out, home.id, [home.wife, home.son, home.daughter], LATEST)
    refusal = home.refused(acts.record_death, home.head, LATER)
    assert refusal.name == "fk_family_unsettled_waits_for"
    assert "head" in refusal.sentence


@pytest.mark.parametrize("before", [date(1960, 1, 1), DAY - timedelta(1)])
def test_nothing_happens_before_somebody_is_there(home: Home, before: date) -> None:
    for service in (acts.record_death, lambda session, person, on: acts.new_head(session, home.id, person, on)):
        assert home.refused(service, home.son, before).field == "on"


def test_nothing_happens_before_birth(home: Home) -> None:
    typed = {"family_name": "Petrović", "given_name": "Rada", "born_on": LATEST}
    refusal = home.refused(acts.move_in, home.id, LATER, "daughter", **typed)
    assert refusal.name == "household_act_before_birth"


def test_nothing_happens_tomorrow(home: Home) -> None:
    assert home.refused(acts.record_death, home.son, date.today() + timedelta(1)).field == "on"  # noqa: DTZ011


@pytest.mark.parametrize("kind", ["birth", "death", "new_head", "move_out", "split", "marriage"])
def test_an_act_is_taken_back_as_if_it_had_never_been(home: Home, kind: str) -> None:
    other = factories.family(home.people)
    before = [home.at(day, family) for day in (DAY, LATER, LATEST) for family in (home.id, other)]
    title = home.file().family["title"]
    baby = {"family_name": "Đorđević", "given_name": "Vuk"}
    entered = {
        "birth": (acts.record_birth, (home.id, LATER, "son"), baby),
        "death": (acts.record_death, (home.head, LATER), {"new_head_id": home.wife}),
        "new_head": (acts.new_head, (home.id, home.wife, LATER), {}),
        "move_out": (acts.move_out, (home.id, [home.head], LATER), {"to_family_id": other, "new_head_id": home.son}),
        "split": (acts.split_family, (home.id, [home.son], home.son, LATER, "x"), {}),
        "marriage": (acts.marry_in, (other, LATER), {"person_id": home.daughter}),
    }
    service, args, kw = entered[kind]
    home.do(service, *args, **kw)
    act = (home.acts() or home.acts(other))[0]
    home.do(take_back, act.id, "entered by mistake")
    assert [home.at(day, family) for day in (DAY, LATER, LATEST) for family in (home.id, other)] == before
    assert home.file().family["title"] == title
    assert home.refused(take_back, act.id, "again").name == "uq_household_act_undoes_id"
    home.check()


def test_a_split_taken_back_leaves_its_number_withdrawn(home: Home) -> None:
    fresh = home.do(acts.split_family, home.id, [home.son], home.son, LATER, "own household")
    home.do(take_back, home.acts()[0].id, "they came back")
    assert home.file(fresh).family["state"] == "withdrawn"
    assert home.file(fresh).family["state_reason"] == "they came back"
    assert home.file(fresh).members == ()
    home.check()


def test_a_split_stays_once_the_new_family_has_something_of_its_own(home: Home) -> None:
    fresh = home.do(acts.split_family, home.id, [home.son], home.son, LATER, "own household")
    line = factories.look(home.people.first, "SELECT id FROM budget_line WHERE code = '3.4'")
    applied = {"budget_line_id": line, "activity": "Bakery", "amount": 100, "received_on": DAY}
    home.do(grants.add_application, family_id=fresh, **applied)
    assert home.refused(take_back, home.acts()[0].id, "x").name == "split_used"


def test_what_a_later_act_builds_on_is_taken_back_after_it(home: Home) -> None:
    home.do(acts.new_head, home.id, home.wife, LATER)
    first = home.acts()[0].id
    home.do(acts.record_death, home.wife, LATEST, new_head_id=home.son)
    second = home.acts()[0].id
    refusal = home.refused(take_back, first, "x")
    assert "death, 1.5.2026." in refusal.sentence
    home.do(take_back, second, "x")
    home.do(take_back, first, "x")
    assert home.at(LATEST)[home.head] == "head"
    home.check()


def test_moving_out_is_not_taken_back_once_the_person_lives_elsewhere(home: Home) -> None:
    other = factories.family(home.people)
    home.do(acts.move_out, home.id, [home.son], LATER)
    act = home.acts()[0].id
    home.do(acts.move_in, other, LATEST, "other", person_id=home.son)
    refusal = home.refused(take_back, act, "x")
    assert home.file(other).family["number"] in refusal.sentence


def test_a_family_everybody_left_stays_in_the_register(home: Home) -> None:
    home.do(acts.move_out, home.id, [home.head, home.wife, home.son, home.daughter], LATER)
    page = home.people.case_worker.read(lambda session: families.REGISTER.page(session, Query(), 0, 10))
    assert [(row.id, row.members) for row in page] == [(home.id, 0)]
    home.check()


def test_a_viewer_changes_no_household(home: Home) -> None:
    with pytest.raises(Refused):
        home.people.viewer.write(acts.record_death, home.son, LATER)
    assert factories.version_of(home.people.first, Family, home.id) > 1
