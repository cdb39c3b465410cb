"""Exports: the register as the office keeps it, read back by another program and by our own import."""

from __future__ import annotations

import errno
import zipfile
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from models.families import Family
from models.grants import Grant
from services import families, workbooks
from services.errors import Cancelled, Refused
from services.exports import export_register, export_rows
from services.imports import import_file
from services.keys import DEMO_KEY
from services.opening import open_office
from services.words import parse_word
from tests.factories import DAY, contracted_grant, look, payment_in, step

NASTY = ("=1+1", "+381641234567", "-2", "@SUM(A1)", "\tx", "=HYPERLINK(1)", "%0", "|x")
FOOTNOTE = "* This designation"


def read(path: Path) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_path(str(path))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def export(office: Any, path: Path, **more: Any) -> dict[str, int]:
    return office.read(lambda session: export_register(session, path, **more))


def place(office: Any, code: str) -> int:
    return int(look(office, "SELECT id FROM place WHERE code = :code", code=code))


def nasty_family(people: Any) -> int:
    head = {"family_name": "=Ђорђевић", "given_name": "Милица", "born_year": 1951, "sex": "f", "needs": "=2+2"}
    return people.case_worker.write(
        families.add_family,
        head=head,
        organisation_id=1,
        registered_on=DAY,
        address="@SUM(1)",
        note="=cmd|' /C calc'!A0",
        phone="+381641234567",
        origin_place_id=place(people.case_worker, "XK-ISTOK"),
    )


def test_the_register_has_the_three_sheets_and_columns_of_the_office(people, tmp_path):
    payment_in(people, "paid")
    sheets = read_back(people, tmp_path)
    assert list(sheets) == ["Porodice", "Članovi", "Grantovi"]
    assert sheets["Porodice"][2][:4] == ["Rb.", "Broj predmeta", "Nosilac porodice", "Opština porekla"]
    assert sheets["Članovi"][0][:4] == ["Broj predmeta", "Prezime", "Ime", "Srodstvo"]
    assert sheets["Grantovi"][0][:4] == ["Broj ugovora", "Broj predmeta", "Delatnost", "Odobreno EUR"]


def read_back(people: Any, folder: Path) -> dict[str, list[list[Any]]]:
    export(people.viewer, folder / "register.xlsx")
    return read(folder / "register.xlsx")


def test_days_are_days_and_amounts_are_numbers(people, tmp_path):
    payment_in(people, "paid", amount=123_456)
    row = read_back(people, tmp_path)["Grantovi"][1]
    assert (row[3], row[4], row[7], row[8]) == (2500.0, DAY, 1234.56, DAY)


def test_a_grant_stands_once_with_its_payments_below_it(people, tmp_path):
    grant = contracted_grant(people)
    for amount in (50_000, 60_000):
        payment_in(people, "paid", amount, grant)
    payment_in(people, "approved", 10_000, grant)
    found = read_back(people, tmp_path)["Grantovi"][1:]
    assert [(row[0] != "", row[7]) for row in found] == [(True, 500.0), (False, 600.0)]


def test_a_revoked_grant_is_not_in_the_register(people, tmp_path):
    grant = contracted_grant(people)
    step(people.approver, Grant, grant, "revoke", state_reason="moved away")
    assert len(read_back(people, tmp_path)["Grantovi"]) == 1


def test_what_looks_like_a_formula_stays_a_text(people, tmp_path):
    nasty_family(people)
    sheets = read_back(people, tmp_path)
    family, member = sheets["Porodice"][3], sheets["Članovi"][1]
    assert (family[6], family[7], family[12]) == ("@SUM(1)", "+381641234567", "=cmd|' /C calc'!A0")
    assert (member[1], member[5], member[8]) == ("=Ђорђевић", "1951", "=2+2")
    assert not has_formula(tmp_path / "register.xlsx")


def has_formula(path: Path) -> bool:
    with zipfile.ZipFile(path) as book:
        return any(b"<f>" in book.read(name) for name in book.namelist() if "worksheets" in name)


def test_the_footnote_stands_where_a_place_carries_the_asterisk(people, tmp_path):
    nasty_family(people)
    rows = read_back(people, tmp_path)["Porodice"]
    assert rows[3][3] == "Istok/Istog*"
    assert rows[1][0].startswith(FOOTNOTE)


def test_no_footnote_stands_where_no_place_needs_it(people, tmp_path):
    contracted_grant(people)
    assert read_back(people, tmp_path)["Porodice"][1][0] == ""


def test_an_exported_register_imports_again_and_changes_nothing(demo, tmp_path):
    out = tmp_path / "register.xlsx"
    with closing(open_office(demo, key=DEMO_KEY)) as office:
        counts = export(office, out)
        again = import_file(office, out, check=True)
    assert counts["grants"] == 79
    assert {name: again[name] for name in counts} == dict.fromkeys(counts, 0)
    assert again["errors"] == []
    assert not [one for one in again["warnings"] if "Stored is" in one["message"]]


def test_an_exported_register_comes_in_whole_at_another_office(demo, sqlite, tmp_path):
    out = tmp_path / "register.xlsx"
    with closing(open_office(demo, key=DEMO_KEY)) as office:
        counts = export(office, out)
        paid = look(office, "SELECT sum(amount) FROM payment WHERE state IN ('paid', 'justified')")
    with closing(open_office(sqlite)) as office:
        came = import_file(office, out)
    assert {name: came[name] for name in counts} == counts
    assert came["paid_cents"] == paid
    assert came["errors"] == []


@pytest.mark.parametrize("state", [state.name for state in Family.lifecycle.states])
def test_every_stage_has_a_word_the_import_reads_back(state):
    from services.words import spelling

    assert parse_word("return_state", spelling("return_state", state)).value == state


def test_a_register_too_long_for_one_sheet_goes_on_with_another(people, tmp_path, monkeypatch):
    monkeypatch.setattr(workbooks, "MOST_ROWS", 4)
    for _ in range(5):
        nasty_family(people)
    sheets = read_back(people, tmp_path)
    assert [name for name in sheets if name.startswith("Članovi")] == ["Članovi", "Članovi 2"]
    assert sum(len(rows) - 1 for name, rows in sheets.items() if name.startswith("Članovi")) == 5


def test_counting_goes_up_to_all_families_and_can_be_stopped(people, tmp_path):
    nasty_family(people)
    seen: list[tuple[int, int]] = []
    export(people.viewer, tmp_path / "one.xlsx", progress=lambda *step: seen.append(step))
    assert seen == [(1, 1)]

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export(people.viewer, tmp_path / "two.xlsx", progress=stop)
    assert [path.name for path in tmp_path.iterdir()] == ["one.xlsx"]


@pytest.mark.parametrize(
    ("fault", "name"),
    [(PermissionError(errno.EACCES, "open elsewhere"), "export_file"), (OSError(errno.ENOSPC, "full"), "disk")],
)
def test_a_file_that_cannot_be_written_is_refused_and_the_old_one_stays(tmp_path, monkeypatch, fault, name):
    out = tmp_path / "list.xlsx"
    out.write_bytes(b"old")

    def fail(*_args: Any) -> None:
        raise fault

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Refused) as refusal:
        export_rows([("Name", "text")], [("x",)], out, "List")
    assert refusal.value.name == name
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_disk_that_fills_up_while_writing_is_told(tmp_path, monkeypatch):
    def full(*_args: Any, **_kw: Any) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(zipfile.ZipFile, "write", full)
    with pytest.raises(Refused) as refusal:
        export_rows([("Name", "text")], [("x",)], tmp_path / "list.xlsx", "List")
    assert refusal.value.name == "disk"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Refused) as refusal:
        export_rows([("Name", "text")], [], tmp_path / "nowhere" / "list.xlsx", "List")
    assert refusal.value.field == "file"


def test_what_is_shown_is_written_with_its_kinds(tmp_path):
    columns = [("Name", "text"), ("Since", "date"), ("Paid", "money"), ("Members", "number"), ("Changed", "moment")]
    moment = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
    rows = [("Đorđević", date(2026, 3, 2), 123_450, 5, moment), (None, None, None, None, None)]
    assert export_rows(columns, rows, tmp_path / "list.xlsx", "Families: all/open") == 2
    sheets = read(tmp_path / "list.xlsx")
    assert list(sheets) == ["Families  all open"]
    shown = next(iter(sheets.values()))
    assert shown[0][0] == "Families: all/open"
    assert shown[1] == [title for title, _kind in columns]
    assert shown[2] == ["Đorđević", date(2026, 3, 2), 1234.5, 5.0, moment.astimezone().replace(tzinfo=None)]


def test_what_is_shown_keeps_every_nasty_text_as_it_is(tmp_path):
    export_rows([("Text", "text")], [(text,) for text in NASTY], tmp_path / "list.xlsx", "List")
    assert [row[0] for row in read(tmp_path / "list.xlsx")["List"][2:]] == list(NASTY)
    assert not has_formula(tmp_path / "list.xlsx")


def test_what_is_shown_carries_the_footnote_only_with_an_asterisk(tmp_path):
    for number, (name, count) in enumerate({"Istok/Istog*": 1, "Niš": 0}.items()):
        out = tmp_path / f"{number}.xlsx"
        export_rows([("Place", "text")], [(name,)], out, "List", footnote=FOOTNOTE)
        assert sum(FOOTNOTE in str(row) for row in read(out)["List"]) == count
