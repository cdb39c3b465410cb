"""Search for everything, in any script."""

from __future__ import annotations

import pytest

from services.families import add_member
from services.search import search
from tests.factories import DAY, People, application, family, supplier
from tests.services.statements import statements

WRITINGS = ("Ђорђевић", "Đorđević", "Djordjevic", "ĐORĐEVIĆ")
QUERIES = ("djordjevic", "Đorđević", "ЂОРЂЕВИЋ", "dordevic", "Ђорђевић", "DJORDJEVIĆ")


@pytest.fixture
def everybody(people: People) -> People:
    home = family(people)
    for name in WRITINGS:
        people.case_worker.write(add_member, home, "other", DAY, family_name=name, given_name="Ana")
    people.case_worker.write(add_member, home, "other", DAY, family_name="Petrović", given_name="Ana")
    return people


@pytest.mark.parametrize("query", QUERIES)
def test_every_writing_of_a_name_finds_every_writing(everybody: People, query: str) -> None:
    hits = everybody.case_worker.read(lambda session: search(session, query))
    titles = {hit.title for hit in hits if hit.kind == "person"}
    assert titles >= {f"{name} Ana" for name in WRITINGS}
    assert not any("Petrović" in title for title in titles)


@pytest.mark.parametrize("sign", ["%", "_", "\\", "%%%", "a%b", "'; DROP TABLE family; --"])
def test_no_sign_is_a_wildcard(everybody: People, sign: str) -> None:
    assert everybody.case_worker.read(lambda session: search(session, sign)) == []


def test_a_hit_says_why_it_was_found(everybody: People) -> None:
    hits = everybody.case_worker.read(lambda session: search(session, "đorđević"))
    why = {hit.title: hit.why for hit in hits if hit.kind == "person"}
    assert why["Đorđević Ana"] == "name as written"
    assert why["Ђорђевић Ana"] == "same name in another script or spelling"


def test_numbers_grants_and_suppliers_are_found(people: People) -> None:
    application(people)
    supplier(people)
    office = people.case_worker
    assert "grant" in {hit.kind for hit in office.read(lambda session: search(session, "G-2026"))}
    assert {hit.kind for hit in office.read(lambda session: search(session, "bakery"))} == {"grant"}
    assert "supplier" in {hit.kind for hit in office.read(lambda session: search(session, "supplier"))}


def test_a_search_is_one_round_trip(everybody: People) -> None:
    assert len(statements(everybody.case_worker, lambda session: search(session, "ana"))) == 1
