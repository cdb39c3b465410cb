"""The register is found wherever it stands on a sheet, by the names of its columns in any script and language."""

import pytest

from services.errors import Refused
from tests.services.imports.sheets import FAMILIES, at, family, grant, member, planned, register, write, write_grids

ENGLISH = {
    "Broj predmeta": "Family number",
    "Nosilac porodice": "Head of family",
    "Opština porekla": "Place of origin",
    "Opština boravka": "Present place",
    "Smeštaj": "Accommodation",
    "Adresa": "Address",
    "Telefon": "Phone",
    "Br. članova": "Members",
    "Opština povratka": "Return place",
    "Status": "Status",
    "Datum prijave": "Registration date",
    "Napomena": "Note",
}
CYRILLIC = {
    "Broj predmeta": "Број предмета",
    "Prezime": "ПРЕЗИМЕ",
    "Ime": "Име",
    "Srodstvo": "Сродство",
    "Pol": "Пол",
    "Datum rođenja": "Датум рођења",
    "JMBG": "ЈМБГ",
    "Legitimacija IRL": "Легитимација ИРЛ",
    "Posebne potrebe": "Посебне потребе",
}


def renamed(line, names):
    return {names[name]: value for name, value in line.items()}


def test_names_in_english_and_cyrillic_are_known(reader, tmp_path):
    path = register(tmp_path, Porodice=[renamed(family(), ENGLISH)], Članovi=[renamed(member(), CYRILLIC)])
    plan = planned(reader, path)
    assert plan.errors == ()
    assert (plan.counts["families"], plan.counts["people"]) == (1, 1)


def test_names_may_be_bald_shouted_or_in_another_order(reader, tmp_path):
    bald = {"Opstina porekla": "Peć", "BROJ PREDMETA": "KG-2026-0001", "datum  prijave": "7.3.2026.", "Status": ""}
    plan = planned(reader, register(tmp_path, Porodice=[bald]))
    assert plan.errors == ()
    assert plan.incoming.families[0].origin == "XK-PEC"


def test_a_title_blank_rows_a_total_and_a_repeated_header_are_no_data(reader, tmp_path):
    head, one, other = list(FAMILIES), list(family().values()), list(family(Broj_predmeta="KG-2026-0002").values())
    total = ["", "UKUPNO", *[""] * 5, 2]
    rows = [["REGISTAR PORODICA"], [], head, one, [], head, other, total]
    plan = planned(reader, write_grids(tmp_path / "register.xlsx", Porodice=[["", *row] for row in rows]))
    assert [one.number for one in plan.incoming.families] == ["KG-2026-0001", "KG-2026-0002"]
    assert at(plan.errors) == {
        "Porodice!B4": "No member of this family is listed.",
        "Porodice!B7": "No member of this family is listed.",
    }


def test_a_sheet_that_is_no_register_is_left_aside_and_told(reader, tmp_path):
    other = [{"Artikal": "brašno", "Količina": 5}]
    plan = planned(reader, register(tmp_path, Magacin=other))
    assert at(plan.warnings)["Magacin!A1"] == "No columns of a register were found on this sheet; it was not read."


def test_a_hidden_sheet_is_left_aside_and_told(reader, tmp_path):
    def hide(book):
        book.get_worksheet_by_name("Članovi").activate()
        book.get_worksheet_by_name("Staro").hide()

    path = write(tmp_path / "a.xlsx", hide, Staro=[family(Datum_prijave="bilo kad")], Članovi=[member()])
    plan = planned(reader, path)
    assert at(plan.warnings)["Staro!A1"] == "This sheet is hidden; it was not read."
    assert set(at(plan.errors)) == {"Članovi!A2"}


def test_a_column_nobody_knows_is_told_once_when_it_holds_something(reader, tmp_path):
    lines = [{**family(), "Boja kuće": "bela", "Rb.": 1, "Prazno": ""}]
    assert at(planned(reader, register(tmp_path, Porodice=lines)).warnings) == {
        "Porodice!M1": "This column is not known; it was not read."
    }


def test_a_column_that_is_missing_is_one_error_not_one_in_each_row(reader, tmp_path):
    lines = [{name: value for name, value in line.items() if name != "Datum prijave"} for line in (family(), family())]
    lines[1]["Broj predmeta"] = "KG-2026-0002"
    people = [member(), member(Broj_predmeta="KG-2026-0002", JMBG="", Ime="Eva", Legitimacija_IRL="")]
    plan = planned(reader, register(tmp_path, Porodice=lines, Članovi=people))
    assert at(plan.errors) == {"Porodice!A1": "The column “Datum prijave” is missing."}


def test_a_column_that_stands_twice_is_read_once(reader, tmp_path):
    path = register(tmp_path, Članovi=[{**member(), "prezime": "Jovanović"}])
    plan = planned(reader, path)
    assert at(plan.warnings)["Članovi!J1"] == "This column stands twice; the first one was read."
    assert plan.incoming.families[0].members[0].surname == "Petrović"


def test_a_file_without_any_register_is_refused(reader, tmp_path):
    path = write(tmp_path / "other.xlsx", Magacin=[{"Artikal": "brašno", "Količina": 5, "Mera": "kg"}])
    with pytest.raises(Refused, match="No register was found"):
        planned(reader, path)


def test_members_alone_are_an_error_where_their_family_is_nowhere(reader, tmp_path):
    plan = planned(reader, write(tmp_path / "members.xlsx", Članovi=[member()]))
    assert at(plan.errors) == {"Članovi!A2": "No family with this number."}


def test_a_formula_without_a_stored_result_is_an_error_at_its_cell(reader, tmp_path):
    def solve_later(book):
        book.get_worksheet_by_name("Grantovi").write_formula("D2", "=1000+1000", None, "")

    path = register(tmp_path, solve_later, Grantovi=[grant()])
    assert at(planned(reader, path).errors) == {"Grantovi!D2": "The result of this formula is not stored in the file."}
