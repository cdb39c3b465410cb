"""A list that was exported, edited in Excel and imported back: exactly the edits come in, and nothing else."""

from __future__ import annotations

import zipfile
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from models.families import Family, Membership, Person
from services import families
from services.errors import Cancelled, Refused
from services.families import acts
from services.imports import import_file, plan, read_workbook, save
from services.reading import clean_text
from services.registers import Query
from services.verify import verify
from tests.factories import DAY, look, version_of
from tests.services.imports.returned import edited, number_of, people_sent_out, put, sent_out
from tests.services.imports.sheets import at, planned

HEAD = {
    "family_name": "Petrović",
    "given_name": "Ana",
    "born_on": date(1982, 3, 7),
    "sex": "f",
    "jmbg": "0703982915016",
}


@pytest.fixture
def office(people: Any) -> Any:
    return people.case_worker


@pytest.fixture
def family(office: Any) -> int:
    family_id = office.write(
        families.add_family,
        head=HEAD,
        organisation_id=1,
        registered_on=DAY,
        address="Cara Lazara 1",
        phone="+381641234567",
        note="=1+1",
    )
    child = {"family_name": "Petrović", "given_name": "Marko", "born_year": 2015, "sex": "m"}
    office.write(families.add_member, family_id, "son", DAY, **child)
    return int(family_id)


def stored(office: Any, family_id: int) -> tuple[Any, ...]:
    row = look_row(office, "SELECT address, phone, note, version, accommodation FROM family WHERE id = :id", family_id)
    return tuple(row)


def look_row(office: Any, statement: str, family_id: int) -> Any:
    from sqlalchemy import text

    return office.read(lambda session: session.execute(text(statement), {"id": family_id}).one())


def counts(found: dict[str, Any]) -> dict[str, int]:
    return {name: value for name, value in found.items() if value and name not in ("warnings", "unchanged", "mappings")}


def test_a_file_that_nobody_edited_changes_nothing(office, family, tmp_path):
    before = stored(office, family)
    found = import_file(office, sent_out(office, tmp_path / "list.xlsx"))
    assert counts(found) == {}
    assert found["warnings"] == []
    assert stored(office, family) == before


def test_edited_cells_are_changed_and_nothing_else(office, family, tmp_path):
    number = number_of(office, family)
    path = sent_out(office, tmp_path / "list.xlsx")
    edited(path, put("Porodice", ("Broj predmeta", number), Adresa="Nemanjina 5", Napomena="", Smeštaj="privatni"))
    edited(path, put("Članovi", ("Ime", "Marko"), Ime="Марко", Datum_rođenja=date(2015, 4, 2), JMBG="0204015710009"))
    assert counts(import_file(office, path)) == {"changed": 2}
    assert stored(office, family)[:3] == ("Nemanjina 5", "+381641234567", None)
    assert stored(office, family)[4] == "private"
    assert look(office, "SELECT born_on FROM person WHERE given_name = 'Марко'") in (date(2015, 4, 2), "2015-04-02")
    assert look(office, "SELECT count(*) FROM person WHERE family_name = 'Petrović'") == 2
    assert office.read(verify) == []


def test_the_same_edited_file_twice_changes_nothing_the_second_time(office, family, tmp_path):
    path = sent_out(office, tmp_path / "list.xlsx")
    edited(path, put("Porodice", ("Broj predmeta", number_of(office, family)), Adresa="Nemanjina 5"))
    import_file(office, path)
    before = stored(office, family)
    found = import_file(office, path)
    assert counts(found) == {}
    assert found["warnings"] == []
    assert stored(office, family) == before


def test_a_row_changed_by_a_colleague_meanwhile_is_not_taken_over(people, office, family, tmp_path):
    path = sent_out(office, tmp_path / "list.xlsx")
    edited(path, put("Porodice", ("Broj predmeta", number_of(office, family)), Adresa="Nemanjina 5", Telefon=""))
    people.first.write(families.change_family, family, version_of(office, Family, family), address="Vojvode Putnika 9")
    found = import_file(office, path)
    assert counts(found) == {}
    assert stored(office, family)[:2] == ("Vojvode Putnika 9", "+381641234567")
    assert {one["message"] for one in found["warnings"]} == {
        "Changed in the office since this row was exported: stored is “Vojvode Putnika 9” now.",
        "Changed in the office since this row was exported: stored is “+381641234567” now.",
    }


def test_a_clash_is_taken_over_field_by_field_as_a_person_chooses(people, office, family, tmp_path):
    path = sent_out(office, tmp_path / "list.xlsx")
    edited(path, put("Porodice", ("Broj predmeta", number_of(office, family)), Adresa="Nemanjina 5", Telefon=""))
    people.first.write(families.change_family, family, version_of(office, Family, family), address="Vojvode Putnika 9")
    found = planned(office, path)
    (clash,) = found.incoming.revisions
    assert [(one.before, one.mine, one.theirs) for one in clash.changes] == [
        ("Cara Lazara 1", "Nemanjina 5", "Vojvode Putnika 9"),
        ("+381641234567", None, "+381641234567"),
    ]
    chosen = {change.key: {"address": "file", "phone": "office"}[change.field] for change in clash.changes}
    assert save(office, found, chosen)["changed"] == 1
    assert stored(office, family)[:2] == ("Nemanjina 5", "+381641234567")


def test_a_change_between_looking_and_saving_is_refused_and_nothing_is_saved(people, office, family, tmp_path):
    path = sent_out(office, tmp_path / "list.xlsx")
    edited(path, put("Porodice", ("Broj predmeta", number_of(office, family)), Adresa="Nemanjina 5"))
    edited(path, put("Članovi", ("Ime", "Marko"), Ime="Petar"))
    found = planned(office, path)
    child = look(office, "SELECT id FROM person WHERE given_name = 'Marko'")
    version = version_of(office, Person, child)
    child_values = {"family_name": "Petrović", "given_name": "Marko", "sex": "m", "born_year": 2015}
    people.first.write(families.change_person, child, version, **child_values, needs="naočare")
    with pytest.raises(Refused, match="Marko since this file was read") as refusal:
        save(office, found)
    assert refusal.value.remedy
    assert stored(office, family)[0] == "Cara Lazara 1"
    assert look(office, "SELECT count(*) FROM import_run") == 0


def test_a_copied_row_is_an_error_that_names_both_cells(office, family, tmp_path):
    def copy(grids):
        rows = grids["Članovi"]
        rows.append([*rows[1][:1], "Drugi", *rows[1][2:]])

    path = edited(sent_out(office, tmp_path / "list.xlsx"), copy)
    errors = at(planned(office, path).errors)
    assert errors["Članovi!A4"] == "This row is a copy of the one in Članovi!A2."


def test_a_mark_that_was_tampered_with_is_an_error(office, family, tmp_path):
    other = office.write(families.add_family, head=HEAD | {"jmbg": None}, organisation_id=1, registered_on=DAY)

    def swap(grids):
        for row in (*grids["Porodice"], *grids["Povratak"]):
            row[:] = [str(cell).replace(f"F-{family}-", f"F-{other}-") for cell in row]

    path = edited(sent_out(office, tmp_path / "list.xlsx"), swap)
    assert "The hidden mark of this row was changed: nobody can tell whose row it is." in set(
        at(planned(office, path).errors).values()
    )
    with pytest.raises(Refused):
        save(office, planned(office, path))


def test_a_file_of_another_office_is_refused(office, family, copy_people, tmp_path):
    path = sent_out(office, tmp_path / "list.xlsx")

    def elsewhere(grids):
        grids["Povratak"][0][2] = "0123456789abcdef"

    messages = at(planned(office, edited(path, elsewhere)).errors).values()
    assert "This file was written by another office to be edited there." in messages


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("Status", "vratila se", "The stage is not changed by an import."),
        ("Nosilac porodice", "Neko Drugi", "The name of the head is changed on the sheet of members."),
        ("Br. članova", 7, "How many members there are is counted, not entered."),
    ],
)
def test_what_is_only_shown_cannot_be_edited_and_says_so(office, family, tmp_path, column, value, message):
    path = sent_out(office, tmp_path / "list.xlsx")
    edited(path, put("Porodice", ("Broj predmeta", number_of(office, family)), **{column.replace(" ", "_"): value}))
    found = planned(office, path)
    assert message in at(found.errors).values()
    assert all(finding.remedy and finding.cell for finding in found.errors)


def test_deleted_rows_change_nothing_and_added_rows_come_in(office, family, tmp_path):
    number = number_of(office, family)

    def rework(grids):
        people = grids["Članovi"]
        people[:] = [row for row in people if "Marko" not in row]
        people.append([number, "Petrović", "Jelena", "ćerka", "Ž", "2019", "", "", "", ""])

    path = edited(sent_out(office, tmp_path / "list.xlsx"), rework)
    assert counts(import_file(office, path)) == {"people": 1}
    assert look(office, "SELECT count(*) FROM membership WHERE family_id = :id AND until_on IS NULL", id=family) == 3
    assert counts(import_file(office, path)) == {}


def test_a_sorted_sheet_still_knows_its_rows(office, family, tmp_path):
    def turn(grids):
        people = grids["Članovi"]
        people[1:] = reversed(people[1:])

    path = edited(sent_out(office, tmp_path / "list.xlsx"), turn)
    edited(path, put("Članovi", ("Ime", "Ana"), Posebne_potrebe="kolica"))
    assert counts(import_file(office, path)) == {"changed": 1}
    assert look(office, "SELECT needs FROM person WHERE given_name = 'Ana'") == "kolica"


def test_the_head_is_changed_on_the_page_of_the_family_only(office, family, tmp_path):
    path = sent_out(office, tmp_path / "list.xlsx")
    edited(path, put("Članovi", ("Ime", "Marko"), Srodstvo="nosilac"))
    edited(path, put("Članovi", ("Ime", "Ana"), Srodstvo="majka"))
    errors = at(planned(office, path).errors)
    assert set(errors.values()) == {"The head of a family is not changed by an import."}
    assert set(errors) == {"Članovi!D2", "Članovi!D3"}


def test_a_relation_changed_meanwhile_is_refused_too(people, office, family, tmp_path):
    path = people_sent_out(office, tmp_path / "people.xlsx")
    edited(path, put("Članovi", ("Ime", "Marko"), Srodstvo="unuk"))
    found = planned(office, path)
    membership = look(office, "SELECT id FROM membership WHERE family_id = :id AND relation = 'son'", id=family)
    people.first.write(families.change_relation, membership, version_of(office, Membership, membership), "other")
    with pytest.raises(Refused, match="since this file was read"):
        save(office, found)
    assert counts(import_file(office, path)) == {}


def test_people_come_back_as_families_do(office, family, tmp_path):
    path = people_sent_out(office, tmp_path / "people.xlsx")
    edited(path, put("Članovi", ("Ime", "Marko"), JMBG="0204015710009", Datum_rođenja="2.4.2015."))
    assert counts(import_file(office, path)) == {"changed": 1}
    assert look(office, "SELECT jmbg FROM person WHERE given_name = 'Marko'") == "0204015710009"


def test_a_filtered_list_holds_only_what_it_shows(office, family, tmp_path):
    office.write(families.add_family, head=HEAD | {"given_name": "Zorka"}, organisation_id=1, registered_on=DAY)
    path = sent_out(office, tmp_path / "list.xlsx", query=Query("Zorka"))
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Porodice").to_python()
    assert [row[2] for row in rows[3:]] == ["Petrović Zorka"]


def test_nothing_in_the_file_is_a_formula_and_numbers_keep_their_zeros(office, family, tmp_path):
    path = sent_out(office, tmp_path / "list.xlsx")
    with zipfile.ZipFile(path) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        styles = parts.read("xl/styles.xml")
    assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)
    assert b'quotePrefix="1"' in styles
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Članovi").to_python()
    assert rows[1][6] == "0703982915016"
    assert sheets[0].count(b"<dataValidation ") >= 4


def test_cancelling_leaves_everything_as_it_was(office, family, tmp_path):
    path = sent_out(office, tmp_path / "list.xlsx")
    edited(path, put("Porodice", ("Broj predmeta", number_of(office, family)), Adresa="Nemanjina 5"))

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    before = stored(office, family)
    with pytest.raises(Cancelled):
        save(office, planned(office, path), progress=stop)
    with pytest.raises(Cancelled):
        office.read(lambda session: plan(session, read_workbook(path), stop))
    assert stored(office, family) == before


EDITED = st.text(st.characters(codec="utf-8", exclude_categories=("C",)), max_size=40) | st.sampled_from(
    ["=1+1", "+381", "-2", "@SUM(A1)", "00123", "1-2", "_x0041_", " ", "a\u00a0b", "7.3.2026.", "<b>&amp;"]
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(("Adresa", "Napomena")), EDITED, min_size=1), EDITED, st.sampled_from("čža"))
def test_whatever_is_typed_comes_back_exactly(kept_office, tmp_path, changes, needs, letter):
    """The first edit meets what the edits before it left, so also what is stored is of every kind."""
    office, family_id = kept_office
    path = sent_out(office, tmp_path / "list.xlsx")
    name = f"Ma{letter}ko"
    edited(path, put("Porodice", ("Broj predmeta", number_of(office, family_id)), **changes))
    edited(path, put("Članovi", ("Srodstvo", "sin"), Ime=name, Posebne_potrebe=needs))
    before = dict(zip(("Adresa", "Napomena"), look_row(office, BOTH, family_id), strict=True))
    assert import_file(office, path)["errors"] == []
    wanted = before | {title: clean(value, title == "Napomena") for title, value in changes.items()}
    assert tuple(look_row(office, BOTH, family_id)) == tuple(wanted.values())
    person = "SELECT p.given_name, p.needs FROM person p JOIN membership m ON m.person_id = p.id"
    assert tuple(look_row(office, person + " WHERE m.family_id = :id AND m.relation = 'son'", family_id)) == (
        name,
        clean(needs),
    )
    assert counts(import_file(office, path)) == {}
    assert counts(import_file(office, sent_out(office, path))) == {}


BOTH = "SELECT address, note FROM family WHERE id = :id"


def clean(value: str, lines: bool = False) -> str | None:
    return clean_text(value, most=5000, lines=lines).value or None


@pytest.fixture
def kept_office(office: Any, family: int) -> tuple[Any, int]:
    return office, family


def test_a_person_who_left_the_family_is_an_error_not_a_newcomer(office, family, tmp_path):
    path = sent_out(office, tmp_path / "list.xlsx")
    edited(path, put("Članovi", ("Ime", "Marko"), Ime="Petar"))
    child = look(office, "SELECT id FROM person WHERE given_name = 'Marko'")
    office.write(acts.move_out, family, [child], DAY + timedelta(days=5))
    assert at(planned(office, path).errors) == {"Članovi!A3": "This person is no longer in this family."}
