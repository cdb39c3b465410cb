"""Between the rows: every family has its head once, nobody stands twice."""

import pytest

from tests.services.imports.sheets import at, family, member, planned, register


def plan_of(reader, tmp_path, *people):
    return planned(reader, register(tmp_path, Članovi=list(people)))


def test_a_family_without_members_is_an_error_at_its_number(reader, tmp_path):
    lines = [family(), family(Broj_predmeta="KG-2026-0002")]
    plan = planned(reader, register(tmp_path, Porodice=lines))
    assert at(plan.errors) == {"Porodice!A3": "No member of this family is listed."}


def test_a_family_without_a_head_is_an_error_at_its_number(reader, tmp_path):
    plan = plan_of(reader, tmp_path, member(Srodstvo="sin"))
    assert at(plan.errors) == {"Porodice!A2": "None of the members of this family is its head."}


def test_a_third_head_is_an_error_too(reader, tmp_path):
    others = [member(Ime=name, JMBG="", Legitimacija_IRL="") for name in ("Eva", "Iva")]
    assert set(at(plan_of(reader, tmp_path, member(), *others).errors)) == {"Članovi!D3", "Članovi!D4"}


@pytest.mark.parametrize(
    "changes",
    [{}, {"Datum_rođenja": "1982-03-07", "Ime": "Ана", "Prezime": "Петровић"}, {"JMBG": "0703982 915016"}],
)
def test_a_person_listed_twice_in_a_family_is_an_error(reader, tmp_path, changes):
    plan = plan_of(reader, tmp_path, member(), member(**({"Srodstvo": "majka"} | changes)))
    assert at(plan.errors) == {"Članovi!B3": "This person stands already in Članovi!B2, in the same family."}


def test_a_jmbg_shared_by_two_names_is_a_warning(reader, tmp_path):
    plan = plan_of(reader, tmp_path, member(), member(Srodstvo="sin", Ime="Marko"))
    assert plan.errors == ()
    assert at(plan.warnings)["Članovi!G3"] == "Another member of the family has the same JMBG, in Članovi!G2."


def test_father_and_son_of_one_name_are_two_people(reader, tmp_path):
    son = member(Srodstvo="sin", Datum_rođenja="1.1.2005.", JMBG="", Legitimacija_IRL="")
    assert plan_of(reader, tmp_path, member(), son).errors == ()


@pytest.mark.parametrize("head", ["Ana Petrović", "PETROVIĆ ANA", "Ана Петровић", "Petrović, Ana", ""])
def test_the_name_of_the_head_may_be_written_in_any_way(reader, tmp_path, head):
    plan = planned(reader, register(tmp_path, Porodice=[family(Nosilac_porodice=head)]))
    assert plan.warnings == ()
