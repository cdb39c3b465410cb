"""Families entered twice are found by their people and asked about, never joined or left out."""

import datetime as dt
import random

from services.dates import DayOrYear
from services.imports.twins import Candidate, find_twins, twin_key
from services.likeness import ASK_FROM, Band, likeness
from tests.services.imports.sheets import REGISTERS, brought_in, family, member, planned, register

TWIN = {"Broj_predmeta": "BZ-2026-0002"}


def two(reader, tmp_path, **changes):
    """What is asked about two families whose heads differ as given."""
    plan = planned(reader, two_families(tmp_path, **changes))
    assert plan.errors == ()
    assert plan.counts["families"] == 2
    return plan.twins


def two_families(tmp_path, **changes):
    people = [member(), member(**(TWIN | changes))]
    return register(tmp_path, Porodice=[family(), family(**TWIN)], Članovi=people)


def test_one_person_in_two_families_makes_a_pair_with_its_reasons(reader, tmp_path):
    (twin,) = two(reader, tmp_path, Prezime="Петровић", Ime="Ана")
    assert (twin.number, twin.other) == ("BZ-2026-0002", "KG-2026-0001")
    assert twin.key == twin_key("KG-2026-0001", "BZ-2026-0002")
    assert (twin.name, twin.other_name) == ("Петровић Ана", "Petrović Ana")
    assert "The JMBG is the same." in twin.reasons
    assert twin.cell.name == "A3"


def test_pairs_are_found_without_any_number(reader, tmp_path):
    none = {"JMBG": "", "Legitimacija_IRL": ""}
    assert len(two(reader, tmp_path, **none)) == 1
    assert len(two(reader, tmp_path, **none, Prezime="Petrovic")) == 1
    assert len(two(reader, tmp_path, **none, Datum_rođenja="3.7.1982.")) == 1
    assert len(two(reader, tmp_path, **none, Datum_rođenja="1982")) == 1
    assert len(two(reader, tmp_path, **none, Prezime="Ana", Ime="Petrović")) == 1
    assert len(two(reader, tmp_path, **none, Prezime="Petroivć")) == 1


def test_other_people_are_no_pair(reader, tmp_path):
    other = {"JMBG": "", "Legitimacija_IRL": ""}
    assert two(reader, tmp_path, **other, Ime="Marko") == ()
    assert two(reader, tmp_path, **other, Datum_rođenja="9.11.1960.") == ()


def test_a_card_or_jmbg_shared_by_other_names_is_asked_about(reader, tmp_path):
    assert len(two(reader, tmp_path, Ime="Marko", Prezime="Savić", JMBG="")) == 1
    assert len(two(reader, tmp_path, Ime="Marko", Prezime="Savić", Legitimacija_IRL="")) == 1


def test_a_family_stored_before_is_compared_too(office, tmp_path):
    brought_in(office, register(tmp_path))
    head = member(**TWIN, Prezime="Petrovic", Legitimacija_IRL="", JMBG="")
    new = register(tmp_path, Porodice=[family(**TWIN)], Članovi=[head])
    (twin,) = planned(office, new).twins
    assert (twin.number, twin.other, twin.other_stored) == ("BZ-2026-0002", "KG-2026-0001", True)
    brought_in(office, new)
    assert planned(office, new).twins == ()


def test_the_nine_of_the_sample_register_and_nobody_else_are_asked_about(reader):
    plan = planned(reader, REGISTERS / "register.xlsx")
    assert sorted(twin.number for twin in plan.twins) == [f"SS-2026-900{number}" for number in range(9)]


def test_a_number_many_share_is_a_placeholder_not_an_identity(reader):
    plan = planned(reader, REGISTERS / "register.xlsx")
    people = [known(family.members[0])._replace(jmbg="0" * 13) for family in plan.incoming.families[:60]]
    assert "The JMBG is the same." in find_twins(people[:20], lambda count: None)[0].reasons
    assert not [twin for twin in find_twins(people, lambda count: None) if twin.score == ASK_FROM]


def test_looking_at_keys_finds_what_comparing_everybody_finds(reader):
    """Nobody whom a comparison of all pairs would call alike is missed, among people with small faults of writing."""
    plan = planned(reader, REGISTERS / "register.xlsx")
    chance = random.Random(3)
    rows = [row for one in plan.incoming.families for row in one.members][:150]
    people = [known(row) for row in rows] + [miswritten(chance, row) for row in rows]
    expected = {
        twin_key(one.family, other.family)
        for index, one in enumerate(people)
        for other in people[index + 1 :]
        if one.family != other.family and likeness(one.traits(), other.traits()).band is not Band.DIFFERENT
    }
    found = {twin.key for twin in find_twins(people, lambda count: None)}
    assert len(expected) >= 150
    assert len(expected - found) <= len(expected) * 0.02
    assert found <= expected


def known(row):
    return Candidate(row.number, row.surname, row.given, row.sex or "", row.born, row.jmbg.digits, "", "", "", row)


def miswritten(chance, row):
    """The same person under another number, with one fault."""
    copy = known(row)._replace(family=f"{row.number}-{row.index}", jmbg="")
    fault = chance.choice(("none", "date", "letter", "year"))
    if fault == "date" and row.born and row.born.day and row.born.day.day <= 12:
        day = row.born.day
        return copy._replace(born=DayOrYear(day.year, dt.date(day.year, day.day, day.month)))
    if fault == "letter":
        return copy._replace(surname=row.surname[:-2] + row.surname[-1] + row.surname[-2])
    if fault == "year" and row.born:
        return copy._replace(born=DayOrYear(row.born.year))
    return copy
