"""Documents: kept whole, judged by content, named without folders."""

from __future__ import annotations

import pytest

from models.documents import MAX_BYTES
from services.documents import attach, content, documents_of, label, media_type, withdraw
from services.errors import Refused
from tests.factories import People, family

PDF = b"%PDF-1.4 a paper"


def test_a_paper_comes_back_as_it_was_put_in(people: People) -> None:
    home = family(people)
    office = people.case_worker
    made = office.write(attach, kind="identity", title="", file_name="C:\\papers\\id.pdf", data=PDF, family_id=home)
    assert office.read(lambda session: content(session, made)) == ("id.pdf", "application/pdf", PDF)
    listed = office.read(lambda session: documents_of(session, family_id=home))
    assert [(row.file_name, row.size) for row in listed] == [("id.pdf", len(PDF))]


def test_a_withdrawn_paper_leaves_the_file_but_not_the_database(people: People) -> None:
    home = family(people)
    office = people.case_worker
    made = office.write(attach, kind="other", title="x", file_name="x.pdf", data=PDF, family_id=home)
    office.write(withdraw, made, 1)
    assert not office.read(lambda session: documents_of(session, family_id=home))
    assert office.read(lambda session: content(session, made))[2] == PDF


@pytest.mark.parametrize("data", [b"MZ\x90\x00", b"#!/bin/sh", b"<svg onload=x>", b"PK\x03\x04 word/ vbaProject.bin"])
def test_programs_and_macros_stay_out_whatever_they_are_called(data: bytes) -> None:
    with pytest.raises(Refused):
        media_type(data)


def test_too_much_and_nothing_are_refused_with_a_sentence(people: People) -> None:
    home = family(people)
    for data in (b"", b"%PDF-" + b"x" * MAX_BYTES):
        with pytest.raises(Refused, match="20 MB"):
            people.case_worker.write(attach, kind="other", title="x", file_name="x.pdf", data=data, family_id=home)


@pytest.mark.parametrize(
    ("given", "kept"),
    [("..\\..\\x.exe", "x.exe"), ("/etc/passwd", "passwd"), ("a.pdf\0.exe", "a.pdf.exe"), ("", "document")],
)
def test_names_lose_their_folders_on_every_system(given: str, kept: str) -> None:
    assert label(given) == kept


def test_long_names_are_cut() -> None:
    assert len(label("n" * 300 + ".pdf")) == 255
