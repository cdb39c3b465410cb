"""Families entered twice are found among thousands, whichever script they were typed in, with few false alarms."""

from dataclasses import replace

import pytest

from services.errors import Cancelled
from services.families.pairing import Alike, alike
from services.likeness import Band
from tests.labelled import labelled

REGISTER = labelled(12_000)


def pairs_of(found: list[Alike]) -> set[tuple[int, int]]:
    return {(pair.one, pair.other) for pair in found}


@pytest.fixture(scope="module")
def latin() -> list[Alike]:
    return alike(REGISTER.families)


def test_half_the_records_in_cyrillic_change_nothing(latin: list[Alike]):
    turned = REGISTER.half_cyrillic()
    assert turned.families != REGISTER.families
    assert pairs_of(alike(turned.families)) == pairs_of(latin)


def test_nearly_every_family_entered_twice_is_found(latin: list[Alike]):
    assert len(REGISTER.truth) > 200
    assert len(pairs_of(latin) & REGISTER.truth) >= 0.98 * len(REGISTER.truth)


def test_there_are_at_most_five_false_alarms_for_each_true_pair(latin: list[Alike]):
    found = pairs_of(latin)
    assert len(found - REGISTER.truth) <= 5 * len(found & REGISTER.truth)


def test_what_is_called_certain_is_true(latin: list[Alike]):
    certain = pairs_of([pair for pair in latin if pair.found.band is Band.CERTAIN])
    assert len(certain) > 0.7 * len(REGISTER.truth)
    assert len(certain & REGISTER.truth) >= 0.99 * len(certain)


def test_relatives_with_one_phone_and_one_surname_are_not_called_certain(latin: list[Alike]):
    """The control: the register holds what tempts, brothers with one phone and grandsons of one name."""
    alarms = [pair for pair in latin if (pair.one, pair.other) not in REGISTER.truth]
    assert alarms
    assert all(pair.found.band is Band.ASK for pair in alarms)


def test_a_run_over_what_changed_finds_the_pairs_of_those_families(latin: list[Alike]):
    one, other = min(REGISTER.truth & pairs_of(latin))
    found = pairs_of(alike(REGISTER.families, {other}))
    assert (one, other) in found
    assert found == {pair for pair in pairs_of(latin) if other in pair}


def test_a_run_can_be_cancelled():
    def cancel(done: int, total: int) -> None:
        assert 0 <= done <= total
        raise Cancelled

    with pytest.raises(Cancelled):
        alike(REGISTER.families, progress=cancel)


def test_everybody_with_one_placeholder_is_no_crowd_of_doubles():
    crowd = [[replace(home[0], phones=("+381600000000",), card="", jmbg="")] for home in REGISTER.families[:400]]
    assert len(alike(crowd)) < 40
