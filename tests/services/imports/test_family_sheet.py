"""Families are read as offices write them; what is assumed is told, what cannot be is an error."""

import datetime as dt

import pytest

from models.programme import Place
from services.imports.plan import today_here
from services.records import add
from tests.services.imports.sheets import at, family, member, planned, register


def first(reader, tmp_path, **changes):
    plan = planned(reader, register(tmp_path, Porodice=[family(**changes)]))
    return plan, plan.incoming.families[0]


@pytest.mark.parametrize(
    ("changes", "cell", "message"),
    [
        ({"Datum_prijave": "31.02.2026."}, "K2", "No such date."),
        ({"Datum_prijave": "2026"}, "K2", "Day and month are missing."),
        ({"Datum_prijave": ""}, "K2", "The date of registration is missing."),
        ({"Broj_predmeta": ""}, "A2", "The family's number is missing."),
        ({"Broj_predmeta": "XX-2026-0001"}, "A2", "No partner has the code “XX” with which this number begins."),
        ({"Opština_porekla": "Xyzgrad"}, "C2", "This place is not on the list."),
        ({"Opština_boravka": "Xyzgrad"}, "D2", "This place is not on the list."),
        ({"Status": "tralala"}, "J2", "The word is not known here."),
    ],
)
def test_what_cannot_be_read_is_an_error(reader, tmp_path, changes, cell, message):
    plan = planned(reader, register(tmp_path, Porodice=[family(**changes)]))
    assert at(plan.errors)[f"Porodice!{cell}"] == message


@pytest.mark.parametrize(
    ("changes", "cell", "message"),
    [
        ({"Datum_prijave": "3/4/2026"}, "K2", "The first number was read as the day: 3. 4. 2026."),
        ({"Opština_porekla": "K. Polje"}, "C2", "The shortened name was completed: Kosovo Polje/Fushë Kosovë*"),
        ({"Status": ""}, "J2", "No status is given: the family was read as registered."),
        ({"Status": "u pripremi"}, "J2", "“u pripremi” was read as “declared”, in 1 rows."),
        ({"Br_članova": 4}, "H2", "Members listed: 1; those were taken."),
        ({"Br_članova": "nekoliko"}, "H2", "This is not a whole number."),
        ({"Telefon": "kod komšije"}, "G2", "This is not a phone number; it was kept as it is written: kod komšije"),
    ],
)
def test_what_was_assumed_is_a_warning(reader, tmp_path, changes, cell, message):
    plan = planned(reader, register(tmp_path, Porodice=[family(**changes)]))
    assert plan.errors == ()
    assert at(plan.warnings)[f"Porodice!{cell}"] == message


def test_another_name_of_the_head_is_a_warning_that_names_who_was_taken(reader, tmp_path):
    plan = planned(reader, register(tmp_path, Porodice=[family(Nosilac_porodice="Jovan Savić")]))
    assert at(plan.warnings) == {
        "Porodice!B2": "The member marked as head is Petrović Ana, in Članovi!B2; that name was taken."
    }


def test_a_day_still_to_come_is_a_warning(reader, tmp_path):
    later = today_here() + dt.timedelta(days=2)
    plan = planned(reader, register(tmp_path, Porodice=[family(Datum_prijave=later)]))
    assert at(plan.warnings)["Porodice!K2"] == "This day has not come yet."


@pytest.mark.parametrize("number", ["kg-2026-0001", "КГ-2026-0001", " KG-2026-0001 "])
def test_a_number_in_small_or_cyrillic_letters_is_the_same_number(reader, tmp_path, number):
    plan, row = first(reader, tmp_path, Broj_predmeta=number)
    assert (row.number, plan.errors) == ("KG-2026-0001", ())


def test_several_phones_become_one_text(reader, tmp_path):
    _plan, row = first(reader, tmp_path, Telefon="064/123-456, 063 222 333")
    assert row.phone == "+38164123456, +38163222333"


def test_a_word_for_the_accommodation_nobody_knows_is_kept_in_the_note(reader, tmp_path):
    plan, row = first(reader, tmp_path, Smeštaj="vikendica", Napomena="hitno")
    assert (row.accommodation, row.note) == ("unknown", "hitno\nvikendica")
    assert "Porodice!E2" in at(plan.warnings)


def test_a_number_that_stands_twice_names_the_first_cell(reader, tmp_path):
    plan = planned(reader, register(tmp_path, Porodice=[family(), family()], Članovi=[member()]))
    assert at(plan.errors) == {"Porodice!A3": "This family's number stands already in Porodice!A2."}


def test_an_unknown_place_offers_the_nearest_ones(reader, tmp_path):
    plan = planned(reader, register(tmp_path, Porodice=[family(Opština_porekla="Prizern")]))
    assert "Prizren" in plan.errors[0].remedy


def test_a_place_the_office_added_is_known(office, tmp_path):
    names = {"name_latin": "Velika Hoča", "name_cyrillic": "Велика Хоча", "name_albanian": "Hoça e Madhe"}
    place = office.write(add, Place, code="XK-VELIKA-HOCA", kind="village", kosovo=True, **names)
    plan, row = first(office, tmp_path, Opština_porekla="Velika Hoca")
    assert plan.errors == ()
    assert plan.stored.places[row.origin] == place


def test_many_words_read_otherwise_are_told_once(reader, tmp_path):
    numbers = ("KG-2026-0001", "KG-2026-0002", "KG-2026-0003")
    lines = [family(Broj_predmeta=number, Status="u pripremi") for number in numbers]
    people = [member(Broj_predmeta=number) for number in numbers]
    plan = planned(reader, register(tmp_path, Porodice=lines, Članovi=people))
    assert [one.message for one in plan.warnings] == ["“u pripremi” was read as “declared”, in 3 rows."]
