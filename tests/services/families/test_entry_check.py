"""Somebody who is typed and known already is found in one round trip, however the name is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from models.families import Family
from services.dates import DayOrYear
from services.families.entry_check import Hit, check_entry
from services.families.households import open_household
from services.families.returning import leave
from tests.factories import DAY, People, version_of
from tests.services.statements import statements

BORN = DayOrYear(1982, date(1982, 3, 7))
MILICA = {"family_name": "Ђорђевић", "given_name": "Милица", "sex": "f", "born": BORN, "jmbg": "0703982715017"}
FATIME = {"family_name": "Krasniqi", "given_name": "Fatimе", "born": DayOrYear(1951), "card_number": "IRL 61925/8"}
TYPED = {"family_name": "Dordevic", "given_name": "Milica", "born": BORN}


@pytest.fixture(scope="module")
def known(shared_people: People) -> Iterator[People]:
    """An office that knows Milica and Fatime."""
    for typed in (MILICA, FATIME):
        shared_people.case_worker.write(
            open_household,
            registered_on=DAY,
            organisation_id=1,
            accommodation="private",
            origin_place_id=1,
            phone="+381641234560",
            **typed,
        )
    return shared_people


def found(people: People, **typed: Any) -> list[Hit]:
    return people.case_worker.read(lambda session: check_entry(session, typed))


@pytest.mark.parametrize(
    "typed",
    [
        TYPED,
        {**TYPED, "family_name": "Đorđevič"},
        {**TYPED, "family_name": "Milica", "given_name": "Đorđević"},
        {**TYPED, "family_name": "Petrović Đorđević"},
        {**TYPED, "born": DayOrYear(1982, date(1982, 7, 3))},
        {**TYPED, "born": DayOrYear(1982)},
        {**TYPED, "born": None, "jmbg": "0703982715017"},
        {"jmbg": "0703982715017"},
        {"family_name": "Đorđević", "given_name": "Milica", "origin_place_id": 1},
        {"family_name": "Đorđević", "given_name": "Milica", "phone": "064/123-4560"},
    ],
    ids=str,
)
def test_the_one_typed_is_found_with_reasons(known: People, typed: dict[str, Any]):
    (hit,) = found(known, **typed)
    assert hit.person == "Ђорђевић Милица"
    assert hit.reasons


@pytest.mark.parametrize(
    "typed",
    [
        {},
        {"family_name": "Đorđević"},
        {"family_name": "Đorđević", "given_name": "Milica"},
        {"family_name": "Đorđević", "given_name": "Luka", "born": BORN, "sex": "m"},
        {"family_name": "Đorđević", "given_name": "Milica", "born": DayOrYear(1990, date(1990, 11, 25))},
    ],
    ids=str,
)
def test_a_name_alone_or_another_person_raises_no_alarm(known: People, typed: dict[str, Any]):
    assert found(known, **typed) == []


@pytest.mark.parametrize("card", ["IRL 61925/8", "irl61925/8", "ИРЛ 61925/8"])
def test_a_card_is_found_however_it_is_typed(known: People, card: str):
    (hit,) = found(known, card_number=card)
    assert hit.person.startswith("Krasniqi")


def test_one_round_trip_is_enough(known: People):
    typed = {**MILICA, "card_number": "IRL 61925/8", "family_name": "Petrović Đorđević"}
    assert len(statements(known.case_worker, lambda session: check_entry(session, typed))) == 1
    assert not statements(known.case_worker, lambda session: check_entry(session, {"family_name": "Đorđević"}))


def test_the_family_being_changed_is_not_its_own_double(known: People):
    (hit,) = found(known, **TYPED)
    assert known.case_worker.read(lambda session: check_entry(session, TYPED, hit.family_id)) == []


def test_a_closed_file_raises_no_alarm(people: People):
    family = people.case_worker.write(
        open_household, registered_on=DAY, organisation_id=1, accommodation="private", **MILICA
    )
    assert found(people, **TYPED)
    values = {"state_on": DAY, "reason": "other", "state_reason": "not eligible"}
    people.case_worker.write(leave, family, version_of(people.case_worker, Family, family), "reject", **values)
    assert not found(people, **TYPED)
