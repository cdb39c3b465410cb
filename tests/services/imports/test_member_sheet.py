"""People are read with their numbers; a failed JMBG check is a warning, never a block."""

import pytest

from tests.services.imports.sheets import at, family, member, planned, register


@pytest.mark.parametrize(
    ("changes", "cell", "message"),
    [
        ({"Broj_predmeta": ""}, "A3", "The family's number is missing."),
        ({"Broj_predmeta": "ZZ-1"}, "A3", "No family with this number."),
        ({"Prezime": ""}, "B3", "The surname is missing."),
        ({"Ime": " "}, "C3", "The given name is missing."),
        ({"Srodstvo": ""}, "D3", "What this person is in the family is missing."),
        ({"Srodstvo": "prijatelj"}, "D3", "The word is not known here."),
        ({"Srodstvo": "nosilac"}, "D3", "This family has another head already, in Članovi!D2."),
        ({"Pol": "?"}, "E3", "The word is not known here."),
        ({"Datum_rođenja": "1.13.1980."}, "F3", "No such date."),
        ({"Datum_rođenja": "5.5.2099."}, "F3", "This date of birth has not come yet."),
        ({"Datum_rođenja": "2099"}, "F3", "This date of birth has not come yet."),
        ({"Datum_rođenja": "1.1.1820."}, "F3", "The year is not between 1900 and 2100."),
    ],
)
def test_what_cannot_be_read_is_an_error(reader, tmp_path, changes, cell, message):
    second = {"Srodstvo": "sin", "Ime": "Marko", "JMBG": "", "Legitimacija_IRL": ""}
    plan = planned(reader, register(tmp_path, Članovi=[member(), member(**(second | changes))]))
    assert at(plan.errors)[f"Članovi!{cell}"] == message


@pytest.mark.parametrize(
    ("typed", "kept", "messages"),
    [
        ("0703982915016", "0703982915016", []),
        (703982915016.0, "0703982915016", ["The zero lost at the beginning of the JMBG was put back: 0703982915016"]),
        ("0703982 915016", "0703982915016", []),
        ("0703982915017", "0703982915017", ["The last digit of the JMBG does not agree with the others."]),
        ("07039829", "07039829", ["A JMBG has 13 digits."]),
        ("nema", "nema", ["A JMBG has 13 digits."]),
        ("", "", []),
    ],
)
def test_a_jmbg_is_kept_and_its_doubts_are_warnings(reader, tmp_path, typed, kept, messages):
    plan = planned(reader, register(tmp_path, Članovi=[member(JMBG=typed)]))
    assert plan.errors == ()
    assert [one.message for one in plan.warnings] == messages
    assert plan.incoming.families[0].members[0].jmbg.digits == kept


def test_a_jmbg_that_tells_another_birth_and_sex_is_a_warning_for_each(reader, tmp_path):
    plan = planned(reader, register(tmp_path, Članovi=[member(Datum_rođenja="8.3.1982.", Pol="M")]))
    assert [one.message for one in plan.warnings] == [
        "The JMBG holds another date of birth.",
        "The JMBG holds another sex.",
    ]
    assert {one.cell for one in plan.warnings} == {"G2"}


@pytest.mark.parametrize(
    ("word", "relation"), [("ćerka", "daughter"), ("КЋИ", "daughter"), ("suprug/a", "spouse"), ("unuk", "grandchild")]
)
def test_relations_are_understood(reader, tmp_path, word, relation):
    other = member(Srodstvo=word, Ime="Marija", JMBG="", Legitimacija_IRL="")
    plan = planned(reader, register(tmp_path, Članovi=[member(), other]))
    assert plan.incoming.families[0].members[1].relation == relation


def test_a_relation_the_office_does_not_keep_is_told(reader, tmp_path):
    other = member(Srodstvo="snaha", Ime="Marija", JMBG="", Legitimacija_IRL="")
    plan = planned(reader, register(tmp_path, Porodice=[family(Br_članova=2)], Članovi=[member(), other]))
    assert at(plan.warnings) == {"Članovi!D3": "“snaha” was read as “other”, in 1 rows."}


def test_only_a_year_of_birth_is_enough(reader, tmp_path):
    born = (
        planned(reader, register(tmp_path, Članovi=[member(Datum_rođenja="1982")])).incoming.families[0].members[0].born
    )
    assert (born.year, born.day) == (1982, None)


def test_names_stay_as_on_the_document(reader, tmp_path):
    path = register(tmp_path, Članovi=[member(Prezime="ĐORĐEVIĆ-Петровић", Ime="Лáсзлó")])
    person = planned(reader, path).incoming.families[0].members[0]
    assert (person.surname, person.given) == ("ĐORĐEVIĆ-Петровић", "Лáсзлó")


@pytest.mark.parametrize("name", ["Ana\u202e", "A\u200bna", "Ana\x00"])
def test_invisible_letters_are_taken_out_and_told(reader, tmp_path, name):
    plan = planned(reader, register(tmp_path, Članovi=[member(Ime=name)]))
    assert plan.incoming.families[0].members[0].given == "Ana"
