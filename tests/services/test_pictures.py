"""Scans and photos: read to their end, of a bearable size, and silent about where they were taken."""

from __future__ import annotations

import io
from pathlib import PureWindowsPath

import pytest
from PIL import Image

from services.documents import attach, content, label, media_type, safe_name
from services.errors import Refused
from services.pictures import clean_picture
from tests.factories import People, family
from tests.pictures import monstrous, notes_of, office_file, picture, points_of

GPS = 0x8825


def keep(people: People, data: bytes, name: str = "scan.png") -> bytes:
    """Attach a document and read it back."""
    office = people.case_worker
    made = office.write(attach, kind="photo", title="", file_name=name, data=data, family_id=family(people))
    return office.read(lambda session: content(session, made))[2]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_where_a_photo_was_taken_is_not_kept_and_no_point_of_it_is_lost(people: People, kind: str) -> None:
    taken = picture(kind, placed=True)
    assert GPS in notes_of(taken)
    kept = keep(people, taken)
    assert GPS not in notes_of(kept)
    assert b"PhoneMaker" not in kept
    assert points_of(kept) == points_of(taken)


def test_a_photo_stays_turned_as_it_was_taken() -> None:
    kept = clean_picture(picture("JPEG", placed=True, turned=6), "image/jpeg")
    assert dict(notes_of(kept)) == {0x0112: 6}


def test_a_second_picture_behind_the_first_goes_with_its_notes() -> None:
    both = picture("JPEG") + picture("JPEG", placed=True)
    kept = clean_picture(both, "image/jpeg")
    assert b"Exif" not in kept
    assert kept.endswith(b"\xff\xd9")
    assert points_of(kept) == points_of(both)


def test_a_progressive_photo_with_several_scans_is_kept_whole() -> None:
    out = io.BytesIO()
    Image.effect_noise((300, 200), 80).save(out, "JPEG", progressive=True)
    assert points_of(clean_picture(out.getvalue(), "image/jpeg")) == points_of(out.getvalue())


def test_a_program_behind_a_picture_goes() -> None:
    assert b"MZ\x90\x00" not in clean_picture(picture("PNG") + b"MZ\x90\x00", "image/png")
    assert b"MZ\x90\x00" not in clean_picture(picture("JPEG") + b"MZ\x90\x00", "image/jpeg")


def test_a_tiff_that_says_where_it_was_taken_is_refused_and_one_that_does_not_is_kept() -> None:
    plain = picture("TIFF")
    assert clean_picture(plain, "image/tiff") == plain
    with pytest.raises(Refused, match="where it was taken"):
        clean_picture(picture("TIFF", placed=True), "image/tiff")


def test_a_small_file_of_400_million_points_is_refused(people: People) -> None:
    data = monstrous()
    assert len(data) < 100_000
    with pytest.raises(Refused, match="50 million"):
        keep(people, data)


def test_49_million_points_are_kept() -> None:
    assert clean_picture(monstrous(7_000), "image/png")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_cut_picture_is_refused(people: People, kind: str) -> None:
    whole = picture(kind, (400, 300))
    with pytest.raises(Refused, match="damaged or cut"):
        keep(people, whole[: len(whole) * 2 // 3])


def test_a_picture_that_only_begins_like_one_is_refused(people: People) -> None:
    for start in (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00"):
        with pytest.raises(Refused, match="damaged or cut"):
            keep(people, start + b"0" * 600)


@pytest.mark.parametrize(
    "data",
    [
        b"MZ\x90\x00\x03",
        b"L\x00\x00\x00\x01\x14\x02\x00",
        b"var shell = new ActiveXObject('WScript.Shell')",
        b"<?xml version='1.0'?><svg onload='alert(1)'/>",
        b"PK\x03\x04 word/document.xml but no zip",
        office_file(types="vnd.ms-word.document.macroEnabled.main+xml"),
        office_file(word__renamed="x", word__vbaProject_bin="x", types="vnd.ms-office.vbaProject"),
        office_file(word__activeX__activeX1="x"),
        office_file(word__embeddings__oleObject1="MZ"),
        office_file(main="ppt/presentation.xml"),
        office_file(main="setup.exe"),
    ],
    ids=["exe", "lnk", "js", "svg", "no zip", "docm", "vba", "activex", "ole", "slides", "zip"],
)
def test_what_runs_is_refused_whatever_it_is_called(people: People, data: bytes) -> None:
    for name in ("identity.pdf", "photo.png", "letter.docx"):
        with pytest.raises(Refused):
            keep(people, data, name)


def test_plain_word_and_excel_files_are_kept() -> None:
    assert media_type(office_file()).endswith("wordprocessingml.document")
    assert media_type(office_file("xl/workbook.xml")).endswith("spreadsheetml.sheet")


RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}


@pytest.mark.parametrize(
    "given",
    [
        "..\\..\\x.exe",
        "con.txt",
        "NUL",
        "x.pdf:stream",
        "n" * 300,
        "a.pdf\0.exe",
        "../../etc/passwd",
        "x. . .",
        "a|b?.pdf",
    ],
)
def test_a_copy_on_disk_has_a_name_that_is_good_on_windows(given: str) -> None:
    name = safe_name(17, given, ".pdf")
    assert name.endswith(".pdf")
    assert name.startswith("17 ")
    assert PureWindowsPath(name).name == name
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name.split(".")[0].strip().lower() not in RESERVED
    assert len(name) < 120
    assert not name.removesuffix(".pdf").endswith((" ", "."))


def test_letters_that_turn_the_reading_round_are_left_out_of_a_name() -> None:
    assert label("invoice\u202efdp.exe") == "invoicefdp.exe"
    assert label("a\u200bb.pdf") == "ab.pdf"
