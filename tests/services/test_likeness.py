"""A possible twin is shown with reasons; the program never decides alone."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.blocks import KINDS
from services.dates import DayOrYear
from services.likeness import ALIKE_FROM, Band, Likeness, Traits, families_alike, likeness, pair_up


def born(year: int, month: int, day: int) -> DayOrYear:
    return DayOrYear(year, dt.date(year, month, day))


ANA = Traits("Đorđević", "Ana", "F", born(1982, 3, 7), "0703982915018", "IRL61925/8", ("+38164123456",), "XK-PEC")
NAMES_ONLY = Traits("Đorđević", "Ana", "F", born(1982, 3, 7))


def keys_of(person: Traits) -> set[object]:
    return {key for keys in KINDS for key in keys(person)}


people = st.builds(
    Traits,
    surname=st.sampled_from(["Đorđević", "Ђорђевић", "Dordevic", "Petrović", "Petrović Đorđević", "Hoxha", ""]),
    given=st.sampled_from(["Ana", "Ана", "Anica", "Marko", ""]),
    sex=st.sampled_from(["F", "M", ""]),
    born=st.none()
    | st.builds(DayOrYear, st.integers(1950, 1960))
    | st.dates(dt.date(1950, 1, 1), dt.date(1952, 1, 1)).map(lambda day: DayOrYear(day.year, day)),
    jmbg=st.sampled_from(["", "0703982915018", "0703982915010"]),
    card=st.sampled_from(["", "IRL61925/8"]),
    phones=st.sampled_from([(), ("+38164123456",)]),
    place=st.sampled_from(["", "XK-PEC"]),
)


@pytest.mark.parametrize("surname", ["Ђорђевић", "ĐORĐEVIĆ", "Djordjevic", "Dordevic"])
def test_one_person_entered_in_another_script_is_certain(surname: str):
    twin = replace(ANA, surname=surname, given="Ана")
    assert likeness(ANA, twin).band == Band.CERTAIN
    assert "The JMBG is the same." in likeness(ANA, twin).reasons


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, "The date of birth is the same."),
        ({"born": born(1982, 7, 3)}, "Day and month of birth are swapped."),
        ({"born": born(1982, 3, 1)}, "The date of birth differs in one digit."),
        ({"born": born(1928, 3, 7)}, "The date of birth differs in one digit."),
        ({"born": DayOrYear(1982)}, "The year of birth is the same."),
        ({"born": born(1982, 1, 1)}, "The year of birth is the same."),
        ({"surname": "Petrović Đorđević"}, "One of two surnames is the same."),
        ({"surname": "Ana", "given": "Đorđević"}, "Surname and given name stand in each other's place."),
        ({"surname": "Đorđevi"}, "The surname is written almost alike."),
        ({"surname": "Đurić Đorđević"}, "One of two surnames is the same."),
        ({"surname": "Ana", "given": "Đrođević"}, "Surname and given name, almost alike, are swapped."),
        ({"given": "Аna"}, "The given name is the same."),
    ],
)
def test_a_pair_with_one_difference_is_asked_about_with_the_reason(change: dict[str, object], reason: str):
    found = likeness(NAMES_ONLY, replace(NAMES_ONLY, **change))
    assert found.band == Band.ASK
    assert reason in found.reasons


@pytest.mark.parametrize(
    "change",
    [
        {"given": "Marko", "sex": "M"},
        {"given": "Jelena"},
        {"born": born(1990, 11, 25)},
        {"surname": "Hoxha", "phones": ()},
    ],
)
def test_relatives_and_namesakes_are_two_people(change: dict[str, object]):
    relative = replace(ANA, jmbg="", card="", **change)
    assert likeness(ANA, relative).band == Band.DIFFERENT


def test_somebody_with_a_new_surname_is_asked_about_when_the_phone_agrees():
    assert likeness(ANA, replace(ANA, surname="Hoxha", jmbg="", card="")).band == Band.ASK


def test_a_boy_and_a_girl_born_together_are_never_certain():
    assert likeness(ANA, replace(ANA, given="Anan", sex="M", jmbg="0703982910016", card="")).band != Band.CERTAIN


@pytest.mark.parametrize("number", ["jmbg", "card"])
def test_a_number_that_must_be_unique_is_always_worth_asking_about(number: str):
    stranger = replace(Traits("Hoxha", "Agim", "M", born(1950, 5, 5)), **{number: getattr(ANA, number)})
    assert likeness(ANA, stranger).band == Band.ASK
    assert keys_of(ANA) & keys_of(stranger)


def test_maiden_and_married_surname_may_stand_in_either_order():
    two = replace(NAMES_ONLY, surname="Petrović Đorđević")
    assert "The surname is the same." in likeness(two, replace(two, surname="Ђорђевић-Петровић")).reasons


def test_the_jmbg_tells_the_day_where_only_the_year_was_written():
    one = replace(NAMES_ONLY, born=DayOrYear(1982), jmbg="0703982715017")
    assert "The date of birth is the same." in likeness(one, NAMES_ONLY).reasons


def test_a_jmbg_of_another_year_tells_nothing_about_the_day():
    one = replace(NAMES_ONLY, born=DayOrYear(1981), jmbg="0703982715017")
    assert "The date of birth is the same." not in likeness(one, NAMES_ONLY).reasons


SON = Traits("Đorđević", "Luka", "M", born(2011, 5, 6))
STRANGER = Traits("Hoxha", "Agim", "M", born(1950, 5, 5))


def of(one: list[Traits], other: list[Traits]) -> Likeness:
    return families_alike(pair_up(one, other, ALIKE_FROM), min(len(one), len(other)))


def test_families_are_certain_when_two_members_agree_by_name_and_birth():
    found = of([NAMES_ONLY, SON], [SON, replace(NAMES_ONLY, given="Ана"), STRANGER])
    assert found.band == Band.CERTAIN
    assert "One more member is alike." in found.reasons


def test_a_namesake_among_strangers_is_another_family():
    namesake = replace(NAMES_ONLY, born=DayOrYear(1982))
    assert likeness(NAMES_ONLY, namesake).band == Band.ASK
    assert of([NAMES_ONLY, SON], [namesake, STRANGER]).band == Band.DIFFERENT


def test_a_shared_jmbg_is_asked_about_even_among_strangers():
    assert of([ANA, SON], [replace(ANA, surname="Hoxha", given="Vjosa"), STRANGER]).band == Band.ASK


def test_each_member_is_paired_once():
    twin = replace(SON, given="Lukas")
    pairs = pair_up([SON, twin], [twin, SON])
    assert [(pair.one, pair.other) for pair in pairs] == [(0, 1), (1, 0)]


def test_a_jmbg_with_two_digits_swapped_is_told():
    assert (
        "The JMBG differs in one digit or in two swapped ones."
        in likeness(ANA, replace(ANA, jmbg="0703982951018")).reasons
    )


@given(people, people)
def test_likeness_is_the_same_both_ways_and_between_0_and_100(one: Traits, other: Traits):
    there, back = likeness(one, other), likeness(other, one)
    assert there.score == back.score
    assert 0 <= there.score <= 100
    assert set(there.reasons) == set(back.reasons)


@given(people)
def test_nobody_is_another_person_than_themselves_where_enough_is_known(one: Traits):
    if one.surname and one.given and one.born:
        assert likeness(one, one).band != Band.DIFFERENT
        assert keys_of(one)
