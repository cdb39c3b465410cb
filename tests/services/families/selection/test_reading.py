"""What the screens of a selection show, and in how many round trips."""

from __future__ import annotations

from functools import partial

import pytest

from services.families.selection import reading
from services.families.selection.register import ROUNDS
from services.registers import Query
from tests import selections as given
from tests.services.statements import statements

SCREENS = {
    "committee": (reading.committee, 1),
    "conflicts": (reading.conflicts, 1),
    "objections": (reading.objections_of, 1),
    "papers": (reading.papers_of, 1),
}


def read(office, what, *args):
    return office.read(lambda session: what(session, *args))


@pytest.mark.parametrize("make", [given.scored, given.frozen, given.published], ids=["open", "frozen", "preliminary"])
def test_a_round_opens_in_two_round_trips(people, make):
    found = make(people)
    office = people.case_worker
    assert len(statements(office, lambda session: reading.round_file(session, found))) == 2
    file = read(office, reading.round_file, found)
    assert [one.title.split()[0] for one in file.ranking] == ["Babić", "Antić", "Vasić"]
    assert file.info.labels == given.LABELS


@pytest.mark.parametrize("screen", SCREENS)
def test_each_part_of_a_round_is_read_at_once(people, screen):
    found = given.published(people)
    given.objection(people, found)
    what, trips = SCREENS[screen]
    assert len(statements(people.case_worker, lambda session: what(session, found))) == trips


def test_the_committees_view_is_read_in_two_round_trips(people):
    found = given.scored(people)
    office = people.case_worker
    member = given.members(office, found)[0]
    assert len(statements(office, lambda session: reading.to_score(session, found, member))) == 2
    rows, points = read(office, reading.to_score, found, member)
    assert [points[row.id][f"points_{given.visit(office)}"] for row in rows] == [10, 12, 4]


def test_the_steps_of_a_round_say_why_they_are_not_open(people):
    found = given.opened(people)
    (freeze, *_rest) = read(people.case_worker, reading.round_file, found).offers
    assert not freeze.enabled
    assert freeze.reason == "An applicant was not scored by enough members of the committee."


def test_who_froze_the_list_is_told_that_another_confirms_it(people):
    found = given.closed(people)
    offers = {offer.move: offer for offer in read(people.case_worker, reading.round_file, found).offers}
    assert not offers["confirm"].enabled
    offers = {offer.move: offer for offer in read(people.approver, reading.round_file, found).offers}
    assert offers["confirm"].enabled


def test_a_family_file_says_where_the_family_stands(people):
    found = given.frozen(people)
    office = people.case_worker
    families = {one.title.split()[0]: one.family for one in read(office, reading.round_file, found).ranking}
    (row,) = read(office, reading.standings, families["Antić"])
    assert (row.place, row.total, row.outcome) == (2, 2000, "reserve")


def test_criteria_are_tried_on_the_eligible_families_before_they_are_used(people):
    given.opened(people)
    office = people.case_worker
    version = office.read(lambda session: reading.criteria_in_use(session)[0].id)
    found = office.read(lambda session: reading.try_out(session, version, given.DAY, 1))
    assert [(one.title.split()[0], one.placed.total) for one in found] == [
        ("Babić", 1300),
        ("Antić", 1000),
        ("Vasić", 600),
    ]


@pytest.mark.parametrize("typed", ["ретурн", "s-2026", "Return"])
def test_rounds_are_found_by_number_and_title_in_any_script(people, typed):
    given.opened(people)
    query = Query(text=typed)
    found = people.case_worker.read(partial(page, query))
    assert [row.title for row in found] == ["Return 2026"]


def page(query, session):
    return ROUNDS.page(session, query, 0, 10)
