"""A file is looked into before it is opened: whatever is inside, the program answers with a sentence."""

import io
import struct
import time
import zipfile

import pytest

from services.errors import Refused
from services.imports import read_workbook
from services.imports.container import column_index
from tests.services.imports.sheets import REGISTERS, family, write

SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)
ONE_CELL = '<row r="{row}"><c r="{cell}"><v>1</v></c></row>'
ODS = "application/vnd.oasis.opendocument.spreadsheet"
ODS_CONTENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="Porodice">{}</table:table></office:spreadsheet></office:body></office:document-content>'
)
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.fixture
def plain(tmp_path):
    return write(tmp_path / "plain.xlsx", Porodice=[family()]).read_bytes()


def changed(data, **parts):
    """A workbook with some parts replaced or added; names are given with underscores for slashes."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return made.getvalue()


def sheet_of(data, rows):
    return changed(data, **{"xl/worksheets/sheet1.xml": SHEET.format(rows)})


def refusal(tmp_path, data, name="file.xlsx"):
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(Refused) as caught:
        read_workbook(file)
    assert caught.value.remedy
    return caught.value.sentence


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The workbook is empty."),
        ("Broj predmeta;Prezime\nKG-1;Đorđević".encode("cp1250"), "This is a text file, not an Excel workbook."),
        ("Broj predmeta\tPrezime".encode("utf-16"), "This is a text file, not an Excel workbook."),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0" * 99, "This file is not an Excel workbook."),
        (b"PK\x03\x04 and then nothing", "The file is damaged: it cannot be opened."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "The file is damaged: it cannot be opened."),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            "The file is protected by a password.",
        ),
    ],
)
def test_what_is_no_workbook_is_told_by_its_content_not_its_name(tmp_path, data, sentence):
    assert refusal(tmp_path, data) == sentence


def test_a_workbook_is_read_whatever_it_is_called(tmp_path, plain):
    file = tmp_path / "register.txt"
    file.write_bytes(plain)
    assert read_workbook(file).sheets[0].name == "Porodice"


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Refused, match="not there"):
        read_workbook(tmp_path / "nothing.xlsx")
    with pytest.raises(Refused, match="not there"):
        read_workbook(tmp_path)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.999])
def test_a_cut_file_is_refused(tmp_path, share):
    data = (REGISTERS / "register.xlsx").read_bytes()
    assert "damaged" in refusal(tmp_path, data[: int(len(data) * share)])


def test_a_zip_without_a_workbook_is_refused(tmp_path):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert refusal(tmp_path, made.getvalue()) == "This file is not an Excel workbook."


def test_a_binary_workbook_is_refused(tmp_path, plain):
    assert "xlsb" in refusal(tmp_path, changed(plain, **{"xl/workbook.bin": b"\x83\x01\0"}))


def test_a_zip_bomb_is_refused_at_once(tmp_path, plain):
    bomb = changed(plain, **{"xl/sharedStrings.xml": b"<sst><si><t>" + b"x" * 250_000_000 + b"</t></si></sst>"})
    assert len(bomb) < 500_000
    started = time.perf_counter()
    assert "unpacks to more" in refusal(tmp_path, bomb)
    assert time.perf_counter() - started < 1


def test_a_part_that_swells_beyond_the_ratio_is_refused(tmp_path, plain):
    assert "unpacks to more" in refusal(tmp_path, changed(plain, **{"xl/media/a.bin": b"\0" * 30_000_000}))


def test_thousands_of_parts_are_refused(tmp_path, plain):
    parts = {f"xl/media/{number}.bin": b"x" for number in range(2100)}
    assert "unpacks to more" in refusal(tmp_path, changed(plain, **parts))


def test_a_size_that_is_a_lie_is_found_out(tmp_path, plain):
    data = changed(plain, **{"xl/sharedStrings.xml": b"<sst>" + b" " * 3_000_000 + b"</sst>"})
    lie = data.replace(struct.pack("<L", 3_000_011), struct.pack("<L", 30))
    assert lie != data
    assert "damaged" in refusal(tmp_path, lie)


@pytest.mark.parametrize("name", ["../../evil.xml", "/etc/evil.xml", "xl\\evil.xml", "C:evil.xml"])
def test_a_part_that_leaves_its_folder_is_refused(tmp_path, plain, name):
    assert "no office program writes" in refusal(tmp_path, changed(plain, **{name: "<x/>"}))


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
@pytest.mark.parametrize("entities", [LAUGHS, OUTSIDE])
def test_entities_are_refused_wherever_they_stand(tmp_path, plain, part, entities):
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        old = archive.read(part).decode()
    head, _, rest = old.partition("?>")
    assert "no office program writes" in refusal(tmp_path, changed(plain, **{part: f"{head}?>{entities}{rest}"}))


def test_entities_hidden_by_another_encoding_are_refused(tmp_path, plain):
    hidden = (LAUGHS + SHEET.format("")).encode("utf-16")
    assert "no office program writes" in refusal(tmp_path, changed(plain, **{"xl/worksheets/sheet1.xml": hidden}))


@pytest.mark.parametrize(
    "far",
    [
        ONE_CELL.format(row=1048576, cell="XFD1048576"),
        ONE_CELL.format(row=1, cell="XFD1") + ONE_CELL.format(row=900000, cell="A900000"),
        '<row r="1">' + "<c><v>1</v></c>" * 20_000 + '</row><row r="1000000"><c><v>1</v></c></row>',
        '<row r="1"><c s="1" r="XFD1048576"><v>1</v></c></row>',
    ],
)
def test_a_value_in_the_last_corner_is_refused_at_once(tmp_path, plain, far):
    started = time.perf_counter()
    near = ONE_CELL.format(row=1, cell="A1") if 'r="1"' not in far else ""
    assert "far outside" in refusal(tmp_path, sheet_of(plain, near + far))
    assert time.perf_counter() - started < 2


def test_an_empty_styled_cell_far_away_does_no_harm(tmp_path, plain):
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Ana</t></is></c><c r="XFD1" s="1"/></row>'
    file = tmp_path / "styled.xlsx"
    file.write_bytes(sheet_of(plain, rows))
    assert read_workbook(file).sheets[0].rows == [["Ana"]]


def test_a_wrong_extent_in_the_file_hides_no_rows(tmp_path, plain):
    rows = "".join(ONE_CELL.format(row=row, cell=f"A{row}") for row in range(1, 3001))
    lying = SHEET.format(rows).replace("<sheetData>", '<dimension ref="A1:B1"/><sheetData>')
    file = tmp_path / "lying.xlsx"
    file.write_bytes(changed(plain, **{"xl/worksheets/sheet1.xml": lying}))
    assert len(read_workbook(file).sheets[0].rows) == 3000


def ods(rows):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", ODS)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", ODS_CONTENT.format(rows))
    return made.getvalue()


def test_an_open_document_is_read(tmp_path):
    file = tmp_path / "register.ods"
    cell = '<table:table-cell office:value-type="string"><text:p>Ana</text:p></table:table-cell>'
    empty = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    file.write_bytes(ods(f"<table:table-row>{cell}</table:table-row>{empty}"))
    assert read_workbook(file).sheets[0].rows[0] == ["Ana"]


@pytest.mark.parametrize(
    "rows",
    [
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"'
        ' office:value-type="float" office:value="1"/></table:table-row>',
        '<table:table-row table:number-rows-repeated="1048575"><table:table-cell/></table:table-row><table:table-row>'
        '<table:table-cell table:number-columns-repeated="16383"/>'
        '<table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
    ],
)
def test_an_open_document_that_repeats_without_end_is_refused(tmp_path, rows):
    assert "far outside" in refusal(tmp_path, ods(rows), "register.ods")


def test_letters_of_a_column_are_its_number():
    assert [column_index(name) for name in ("A", "Z", "AA", "XFD")] == [0, 25, 26, 16383]
