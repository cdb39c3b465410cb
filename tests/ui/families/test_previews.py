"""The chosen document is looked at beside the list: pictures and PDF, large ones made smaller, nothing run."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDesktopServices

from services.demo import papers as made_up
from services.documents import attach
from tests.pictures import monstrous, office_file, picture
from tests.ui.families.conftest import ids
from ui import scans
from ui.families.file import DOCUMENTS
from ui.paper import PaperSheet

SCRIPT = b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\);) >>"


@pytest.fixture
def show(page, office, qtbot):
    """Attach documents to the first family and open its documents."""

    def shown(*files: tuple[str, bytes], **more):
        for name, data in files:
            office.write(attach, kind="other", title=name, file_name=name, data=data, family_id=ids(office)[0], **more)
        page.open_family(ids(office)[0])
        page.sheet().tabs.go(DOCUMENTS)
        return page.sheet().papers.list

    return shown


def test_a_picture_is_shown_beside_the_list(show, qtbot):
    documents = show(("card.png", picture("PNG")))
    qtbot.waitUntil(lambda: documents.preview.leaves.drawn() == 1)
    ((_number, place),) = documents.preview.leaves._in_sight()
    drawn = documents.preview.leaves.viewport().grab().toImage()
    colours = {drawn.pixel(place.center().x() + x, place.center().y()) for x in range(-20, 20)}
    assert len(colours) > 5  # noise, not a white leaf


def test_the_pages_of_a_pdf_are_shown_and_its_script_does_not_run(show, qtbot):
    paper = made_up.pdf("Declaration").replace(b"/Type /Catalog", b"/Type /Catalog " + SCRIPT)
    documents = show(("declaration.pdf", paper))
    qtbot.waitUntil(lambda: documents.preview.leaves.drawn() == 1)
    assert documents.preview.leaves.pages() == 1


def test_moving_quickly_along_the_list_reads_only_where_it_stops(show, qtbot, monkeypatch):
    documents = show(*((f"{number}.png", picture("PNG")) for number in range(4)))
    qtbot.waitUntil(lambda: documents.preview.leaves.drawn() == 1)
    read = []
    inner = scans.documents.content
    monkeypatch.setattr(scans.documents, "content", lambda session, one: read.append(one) or inner(session, one))
    for row in (1, 2, 3):
        documents.table.select_row(row)
    qtbot.waitUntil(lambda: len(read) == 1)
    assert read == [documents.table.current()]


def test_a_large_picture_is_made_smaller_while_it_is_read(show, qtbot):
    documents = show(("plan.png", monstrous(7_000)))
    qtbot.waitUntil(lambda: documents.preview.leaves.drawn() == 1)
    kept = documents.preview.leaves._pictures[0]
    assert kept.width() <= documents.preview.leaves.viewport().width() * kept.devicePixelRatio()


def test_a_photo_that_lies_is_shown_upright():
    data = picture("JPEG", (60, 40), turned=6)
    (size,) = scans._picture_sizes(data)
    assert (size.width(), size.height()) == (40, 60)
    assert scans._picture(data, 0, QSize(20, 30)).size() == QSize(20, 30)


def test_what_is_not_shown_here_says_so_and_is_opened_by_its_program(show, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    documents = show(("letter.docx", office_file()))
    qtbot.waitUntil(lambda: "not shown here" in documents.preview.text())
    qtbot.keyClick(documents.table, Qt.Key.Key_Return)
    assert opened[0].endswith(" letter.docx")


def test_a_pdf_that_cannot_be_read_says_so(show, qtbot):
    documents = show(("broken.pdf", b"%PDF-1.4 nothing follows"))
    qtbot.waitUntil(lambda: "not shown here" in documents.preview.text())


def test_enter_opens_the_document_larger_and_escape_leads_back(show, page, qtbot):
    documents = show(("card.png", picture("PNG")))
    file = page.sheet()
    qtbot.keyClick(documents.table, Qt.Key.Key_Return)
    large = page.sheet()
    assert isinstance(large, PaperSheet)
    qtbot.waitUntil(lambda: large.view.drawn() == 1)
    before = large.view._factor()
    large.view.enlarge()
    assert large.view._factor() > before
    qtbot.keyClick(large, Qt.Key.Key_Escape)
    assert page.sheet() is file


def test_nothing_is_read_for_a_preview_nobody_looks_at(page, office, qtbot, monkeypatch):
    office.write(attach, kind="other", title="x", file_name="x.png", data=picture("PNG"), family_id=ids(office)[0])
    read = []
    monkeypatch.setattr(scans.documents, "content", lambda _session, one: read.append(one))
    page.open_family(ids(office)[0])
    qtbot.wait(200)
    assert read == []


@pytest.mark.parametrize(("days", "tone"), [(-3, "warn"), (20, "warn"), (400, "neutral")])
def test_a_paper_that_expires_soon_is_to_be_noticed(show, days, tone):
    until = datetime.now().astimezone().date() + timedelta(days=days)
    documents = show(("card.png", picture("PNG")), valid_until=until)
    line = documents.table.records.line(0)
    assert line.tones[1] == tone
    assert str(until.year) in line.texts[1]


def test_a_click_on_the_preview_opens_the_document_larger(show, page, qtbot):
    documents = show(("card.png", picture("PNG")))
    qtbot.waitUntil(lambda: documents.preview.leaves.drawn() == 1)
    qtbot.mouseClick(documents.preview.leaves.viewport(), Qt.MouseButton.LeftButton)
    assert isinstance(page.sheet(), PaperSheet)
