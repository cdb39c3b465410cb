"""Documents of a family: attached from a file, opened as a private copy, withdrawn after a question."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent

from services.documents import MAX_BYTES, documents_of
from services.errors import Refused
from services.pictures import clean_picture
from tests.pictures import picture
from tests.ui.families.conftest import ids
from ui import messages
from ui.families.file import DOCUMENTS
from ui.families.paper_files import attach_file, private_copy
from ui.form_sheet import FormDialog

PNG = clean_picture(picture("PNG"), "image/png")


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "lična karta.png"
    path.write_bytes(PNG)
    return path


@pytest.fixture
def papers(page, office):
    page.open_family(ids(office)[0])
    page.sheet().tabs.go(DOCUMENTS)
    return page.sheet().papers


def attach(papers, path, kind="identity"):
    papers.attach_path(str(path))
    dialog = next(dialog for dialog in papers.window().findChildren(FormDialog) if dialog.isVisible())
    dialog.form.fields.boxes["kind"].editor.show_value(kind)
    dialog.form.save()
    return dialog


def stored(office):
    return office.read(lambda session: documents_of(session, family_id=ids(office)[0]))


def test_a_file_is_attached_with_its_kind(papers, scan, office):
    attach(papers, scan)
    assert [(row.kind, row.file_name, row.size) for row in stored(office)] == [("identity", scan.name, len(PNG))]
    line = papers.table.records.line(0)
    assert (line.texts[0], line.texts[3]) == ("identity paper", scan.name)


def test_a_file_dropped_on_the_tab_is_asked_about(papers, scan):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scan))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    papers.list.dropEvent(drop)
    assert any(dialog.isVisible() for dialog in papers.window().findChildren(FormDialog))


def test_what_is_no_paper_is_refused_and_the_question_stays(papers, tmp_path, office):
    program = tmp_path / "declaration.pdf"
    program.write_bytes(b"MZ\x90\x00")
    dialog = attach(papers, program)
    assert "not a document the office keeps" in dialog.form.notice.text()
    assert stored(office) == []


def test_too_large_a_file_is_refused_before_it_is_read(tmp_path, office):
    large = tmp_path / "film.pdf"
    with large.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(Refused, match="20 MB"):
        office.write(attach_file, str(large), ids(office)[0], kind="other", title=None, dated_on=None)


def test_an_opened_document_is_a_private_copy_nobody_can_write(papers, scan, office, monkeypatch):
    attach(papers, scan)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    papers.list.open_paper()
    from pathlib import Path

    copy = Path(opened[0])
    assert copy.read_bytes() == PNG
    assert copy.stat().st_mode & 0o377 == 0o000
    assert copy.parent.stat().st_mode & 0o077 == 0


def test_the_copy_is_named_by_what_the_document_is(scan, tmp_path, office, papers):
    disguised = tmp_path / "photo.exe"
    disguised.write_bytes(PNG)
    attach(papers, disguised)
    path = office.read(lambda session: private_copy(str(tmp_path), stored(office)[0].id, session))
    assert path.endswith("photo.exe.png")


def test_a_document_is_withdrawn_after_a_question(papers, scan, office, monkeypatch):
    attach(papers, scan)
    for answer, left in ((False, 1), (True, 0)):
        monkeypatch.setattr(messages, "confirm", lambda *_, answer=answer, **__: answer)
        papers.list.ask_withdraw()
        assert len(stored(office)) == left
