"""Points and places from data alone: a total order, ties by the rule, averages exact, bytes the same."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import Refused
from services.families.selection import content, ranking
from services.families.selection.bands import as_bands, written
from services.families.selection.content import Band, Criterion, Entry, Rules

CHILDREN = Criterion("children", "fact", 10, bands=(Band(5, low=1, high=2), Band(10, low=3)))
NEEDS = Criterion("needs", "score", 30, per_unit=2)
VISIT = Criterion("visit", "committee", 20)
RULES = Rules((CHILDREN, NEEDS, VISIT), ("visit", "children"), minimum=10, places=3)

entries = st.lists(
    st.builds(
        lambda number, registered, excluded, children, needs, visits, corrected: Entry(
            number,
            f"KG-{number:04}",
            f"2026-01-{registered:02}",
            "moved away" if excluded else None,
            values={"children": children, "needs": needs},
            given={"visit": sorted(visits)},
            corrected={"children": corrected} if corrected is not None else {},
        ),
        number=st.integers(1, 9999),
        registered=st.integers(1, 28),
        excluded=st.sampled_from([False, False, False, True]),
        children=st.one_of(st.none(), st.integers(0, 6)),
        needs=st.one_of(st.none(), st.integers(0, 20)),
        visits=st.lists(st.integers(0, 20), max_size=4),
        corrected=st.one_of(st.none(), st.integers(0, 10)),
    ),
    max_size=25,
    unique_by=lambda entry: entry.applicant,
)


@given(entries, st.randoms())
def test_the_order_is_total_and_does_not_depend_on_who_comes_first(found, chance):
    mixed = list(found)
    chance.shuffle(mixed)
    placed = ranking.rank(RULES, found)
    assert ranking.rank(RULES, mixed) == placed
    assert [one.place for one in placed] == list(range(1, len(found) + 1))
    assert {one.applicant for one in placed} == {entry.applicant for entry in found}


@given(entries)
def test_each_place_says_what_put_it_behind_the_one_above(found):
    by = {entry.applicant: entry for entry in found}
    for above, one in pairwise(ranking.rank(RULES, found)):
        first, second = by[above.applicant], by[one.applicant]
        assert (first.excluded is None) >= (second.excluded is None)
        if (first.excluded is None) == (second.excluded is None):
            assert above.total >= one.total
            same = {
                "total": above.total > one.total,
                "tie:visit": above.total == one.total and above.points["visit"] > one.points["visit"],
                "tie:children": above.points["visit"] == one.points["visit"]
                and above.points["children"] > one.points["children"],
                "registered": above.points == one.points or first.registered < second.registered,
                "number": first.registered == second.registered and first.number < second.number,
            }
            assert same[one.decided_by]
        else:
            assert one.decided_by == "excluded"


@given(entries)
def test_no_more_are_selected_than_places_and_nobody_below_the_least_points(found):
    placed = ranking.rank(RULES, found)
    selected = [one for one in placed if one.outcome == "selected"]
    assert len(selected) <= RULES.places
    assert all(one.total >= 1000 for one in placed if one.outcome in ("selected", "reserve"))
    if any(one.outcome == "reserve" for one in placed):
        assert len(selected) == RULES.places


@given(entries)
def test_what_was_frozen_is_read_back_and_gives_the_same_bytes(found):
    basis = content.basis_text(RULES, "preliminary", "2026-03-02")
    texts = [content.entry_text(entry) for entry in found]
    again = [content.read_entry(text) for text in texts]
    assert content.read_basis(basis) == RULES
    assert [content.entry_text(entry) for entry in again] == texts
    assert ranking.rank(content.read_basis(basis), again) == ranking.rank(RULES, found)


@pytest.mark.parametrize(
    ("value", "points"),
    [(None, 0), (0, 0), (1, 5), (2, 5), (3, 10), (7, 10), ([1, 1], 10), ([1, 3], 10)],
)
def test_a_value_is_worth_the_points_of_its_band_and_never_above_the_most(value, points):
    assert ranking.worth(CHILDREN, value) == points


def test_points_for_each_one_stop_at_the_most():
    assert [ranking.worth(NEEDS, value) for value in (0, 4, 15, 40)] == [0, 8, 30, 30]


@pytest.mark.parametrize(("given", "points"), [((10, 11), 1050), ((1, 1, 2), 133), ((1, 2, 2), 167), ((), 0)])
def test_the_committee_counts_by_its_average_in_hundredths(given, points):
    assert ranking.points(VISIT, Entry(1, "A", "2026-01-01", given={"visit": given})) == points


def test_an_upheld_objection_counts_instead_of_the_value():
    one = Entry(1, "A", "2026-01-01", values={"children": 0}, corrected={"children": 10})
    assert ranking.points(CHILDREN, one) == 1000


def test_bands_are_read_as_people_write_them_and_written_back():
    lines = ["-1 = 0", "2 = 3", "3-4 = 5", "5+ = 10", "collective_centre = 8"]
    assert written(as_bands(lines)).splitlines() == lines


@pytest.mark.parametrize("line", ["3-4", "= 5", "3 = many", "3-4 = -1"])
def test_a_line_without_points_is_refused_with_the_line(line):
    with pytest.raises(Refused) as refused:
        as_bands([line])
    assert refused.value.field == "bands"
