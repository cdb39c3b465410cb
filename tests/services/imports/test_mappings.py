"""Foreign headings: proposed with reasons, said once by a person, remembered for the next file like it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from models.imports import ImportMapping
from services.errors import Refused
from services.imports import import_file, read_workbook
from services.imports.columns import SheetMapping, heading_keys, tables
from services.imports.findings import Notes
from services.imports.mappings import forget, is_whole, remember, remembered
from services.imports.proposals import KNOWN, VALUES, is_doubtful, proposals
from tests.factories import look
from tests.services.imports.sheets import write_grids

FAMILIES = [
    ["Popis 2026", "", "", ""],
    ["Šifra", "Kuda se vraćaju", "Kad su došli", "Beleške terenskog radnika"],
    ["KG-2026-0901", "Klina", "03/17/2026", "dobro stoje"],
]
MEMBERS = [
    ["Šifra porodice", "Prezime člana", "Krsno", "Ko je", "Broj iz lične"],
    ["KG-2026-0901", "Savić", "Mira", "nosilac", "0703982915016"],
    ["KG-2026-0901", "Savić", "Luka", "sin", "0204015710009"],
]


def foreign(folder: Any, families: Any = FAMILIES, members: Any = MEMBERS) -> Any:
    return write_grids(folder / "popis.xlsx", Popis=families, Ljudi=members)


def said() -> tuple[SheetMapping, SheetMapping]:
    families = heading_keys(list(FAMILIES[1]))
    members = heading_keys(list(MEMBERS[0]))
    return (
        SheetMapping(families, "families", ("number", "return", "registered_on", "note"), "mdy", "Popis"),
        SheetMapping(members, "members", ("number", "surname", "given", "relation", "jmbg"), "dmy", "Ljudi"),
    )


def test_a_foreign_file_is_doubtful_and_each_sheet_gets_a_proposal(tmp_path):
    workbook = read_workbook(foreign(tmp_path))
    assert is_doubtful(workbook, tables(workbook, Notes()))
    families, members = proposals(workbook, {})
    assert (families.kind, families.header, families.date_order) == ("families", 1, "mdy")
    assert (members.kind, members.header) == ("members", 0)
    assert [guess.field for guess in members.guesses] == ["number", "surname", "", "relation", "jmbg"]
    assert members.guesses[0].reason == KNOWN
    assert "“Prezime”" in members.guesses[1].reason
    assert members.guesses[4].reason == VALUES
    assert members.samples[2] == ("Mira", "Luka")


def test_what_was_said_is_remembered_and_read_by_itself_next_time(people, tmp_path):
    office = people.case_worker
    for mapping in said():
        office.write(remember, mapping)
    found = import_file(people.first, foreign(tmp_path))
    assert found["errors"] == []
    assert sorted(found["mappings"]) == ["Ljudi", "Popis"]
    assert (found["families"], found["people"]) == (1, 2)
    day = look(office, "SELECT registered_on FROM family WHERE number = 'KG-2026-0901'")
    assert day in (dt.date(2026, 3, 17), "2026-03-17")
    assert look(office, "SELECT count(*) FROM import_mapping WHERE used_at IS NOT NULL") == 2
    again = import_file(people.first, foreign(tmp_path))
    assert (again["families"], again["people"], again["unchanged"]) == (0, 0, 3)


def test_headings_are_known_again_in_another_script_and_case(people, tmp_path):
    for mapping in said():
        people.case_worker.write(remember, mapping)
    members = [["ШИФРА ПОРОДИЦЕ", "презиме члана", "Krsno ", "Ko je", "Broj iz lične"], *MEMBERS[1:]]
    assert import_file(people.case_worker, foreign(tmp_path, members=members), check=True)["errors"] == []


def test_saying_it_again_replaces_what_was_said(people):
    office = people.case_worker
    families, _members = said()
    first = office.write(remember, families)
    assert office.write(remember, SheetMapping(families.headings, "none", ("", "", "", ""), "dmy", "Popis")) == first
    (known,) = office.read(remembered).values()
    assert (known.mapping.kind, known.version) == ("none", 2)


def test_a_sheet_left_out_is_not_read_and_not_complained_about(people, tmp_path):
    families, members = said()
    for mapping in (
        families,
        members,
        SheetMapping(heading_keys(["Još", "neki", "popis"]), "none", ("", "", ""), name="x"),
    ):
        people.case_worker.write(remember, mapping)
    path = write_grids(tmp_path / "f.xlsx", Popis=FAMILIES, Ljudi=MEMBERS, Ostalo=[["Još", "neki", "popis"], [1, 2, 3]])
    found = import_file(people.case_worker, path, check=True)
    assert found["errors"] == []
    assert not [one for one in found["warnings"] if one["sheet"] == "Ostalo"]


def test_a_forgotten_mapping_is_not_applied(people, tmp_path):
    office = people.case_worker
    for mapping in said():
        office.write(remember, mapping)
    for known in office.read(remembered).values():
        office.write(forget, known.id, known.version)
    with pytest.raises(Refused, match="No register was found"):
        import_file(office, foreign(tmp_path, members=[["a", "b", "c"], [1, 2, 3]]))
    with pytest.raises(Refused, match="forgotten or changed"):
        office.write(forget, 1, 1)


def test_a_mapping_without_a_needed_field_or_with_one_twice_is_refused(people):
    _families, members = said()
    lacking = SheetMapping(members.headings, "members", ("number", "surname", "", "relation", ""), name="x")
    twice = SheetMapping(members.headings, "members", ("number", "surname", "given", "relation", "given"), name="x")
    for mapping in (lacking, twice):
        assert not is_whole(mapping)
        with pytest.raises(Refused):
            people.case_worker.write(remember, mapping)


def test_only_those_who_import_may_remember(people):
    families, _members = said()
    with pytest.raises(Refused):
        people.viewer.write(remember, families)
    assert look(people.first, f"SELECT count(*) FROM {ImportMapping.__tablename__}") == 0
