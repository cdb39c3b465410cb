"""The page of families: both registers, search, and what it costs to open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from sqlalchemy import event

from tests.ui.families.conftest import ids
from ui import messages
from ui.families.file import FamilySheet
from ui.families.people_page import PeoplePage
from ui.imports.sheet import ImportSheet


class Statements(list):
    """The statements an office sends, without the beginnings of transactions."""

    def __init__(self, office):
        super().__init__()
        office.read(lambda session: session.connection())
        event.listen(office.engine, "before_cursor_execute", self.note)

    def note(self, _connection, _cursor, statement, *_rest):
        if not statement.startswith("BEGIN"):
            self.append(statement)


def shown(table):
    return [table.records.line(row).texts for row in range(table.records.rowCount())]


def titles(page):
    return [line.row.title for line in page.table.records.held()]


def test_the_register_shows_families_with_their_stage_and_how_many_people(page):
    texts = shown(page.table)
    assert [text[:3] for text in texts] == [
        ("BZ-2026-0001", "Ђорђевић Милица", "2"),
        ("BZ-2026-0002", "Krasniqi Fatime", "1"),
    ]
    assert [text[-1] for text in texts] == ["registered", "registered"]
    assert page.head.note() == "2 family files"


def test_a_name_is_found_in_another_script(page, qtbot):
    page.bar.search.setText("djordjevic")
    qtbot.waitUntil(lambda: titles(page) == ["Ђорђевић Милица"])


def test_opening_the_register_costs_two_round_trips(make_page, office):
    sent = Statements(office)
    page = make_page(office)
    assert page.totals().count == 2
    assert len(sent) == 2


def test_the_selected_family_is_read_in_two_round_trips(page, office, qtbot):
    qtbot.waitUntil(lambda: page.detail.data is not None)
    sent = Statements(office)
    page.table.select_row(1)
    qtbot.waitUntil(lambda: page.detail.data.family["title"] == "Krasniqi Fatime")
    assert len(sent) == 2


def test_the_file_of_the_selected_family_opens_without_asking_again(page, office, qtbot):
    qtbot.waitUntil(lambda: page.detail.data is not None)
    sent = Statements(office)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(page.sheet(), FamilySheet)
    assert sent == []


def test_a_file_opened_from_elsewhere_costs_two_round_trips(page, office):
    second = ids(office)[1]
    sent = Statements(office)
    page.open_record("family", second)
    assert page.sheet().file.family["title"] == "Krasniqi Fatime"
    assert len(sent) == 2


def test_people_are_shown_with_their_family_and_lead_to_its_file(make_page, office, qtbot):
    page = make_page(office, PeoplePage)
    assert [line.row.name for line in page.table.records.held()] == [
        "Đorđević Luka",
        "Ђорђевић Милица",
        "Krasniqi Fatime",
    ]
    page.table.select_row(2)
    qtbot.waitUntil(lambda: page.detail.data is not None)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.sheet().family_id == ids(office)[1]


def test_what_is_shown_is_written_to_a_workbook(page, tmp_path, monkeypatch):
    path = tmp_path / "families"
    monkeypatch.setattr(messages, "save_file", lambda *_: str(path))
    page.handlers()["export"]()
    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_path(f"{path}.xlsx").get_sheet_by_index(0).to_python()
    text = [" ".join(map(str, row)) for row in rows]
    assert any("Ђорђевић Милица" in line for line in text)
    assert any("1244" in line for line in text)  # the footnote, because Istok* is named
    assert "2 rows" in page.notice.text()


def test_an_empty_register_leads_to_the_import(make_page, everybody, qtbot):
    page = make_page(everybody.case_worker)
    first_step = next(
        made for made in page.findChildren(QPushButton) if made.isVisible() and made.text() == "Import register"
    )
    assert page.totals().count == 0
    qtbot.mouseClick(first_step, Qt.MouseButton.LeftButton)
    assert isinstance(page.sheet(), ImportSheet)
