"""The one table shows a million rows by fetching what is looked at, and keeps what a person chose."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from services.registers import Query
from tests.ui.fakes import FakeRegister, grant
from ui.columns import Column
from ui.table import RecordTable
from ui.table_model import PAGE

COLUMNS = (
    Column("number", "Number", "code"),
    Column("name", "Applicant", "bold"),
    Column("awarded", "Awarded", "money"),
    Column("state", "Status", "chip", tones={"closed": "neutral"}.get, sorts=False),
)


@pytest.fixture
def table(qtbot):
    made = RecordTable(COLUMNS, "test")
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


@pytest.fixture
def register():
    return FakeRegister(1_000_000)


def click_header(qtbot, table, column):
    header = table.horizontalHeader()
    place = header.sectionViewportPosition(column) + 5
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().topLeft() + _right(place))


def _right(by):
    from PySide6.QtCore import QPoint

    return QPoint(by, 10)


def test_opening_a_register_fetches_its_first_page_and_its_totals_only(table, tasks, register):
    counted = []
    table.counted.connect(counted.append)
    table.show_source(tasks, register, Query())
    assert register.asked == [(0, PAGE)]
    assert counted[0].count == table.records.rowCount() == 1_000_000


def test_fast_scrolling_fetches_only_where_it_stops(qtbot, table, threads, register):
    table.show_source(threads, register, Query())
    qtbot.waitUntil(lambda: table.records.rowCount() > 0)
    bar = table.verticalScrollBar()
    for step in range(300):
        bar.setValue(step * bar.maximum() // 600)
    qtbot.waitUntil(lambda: table.records.line(table.rowAt(10)) is not None)
    assert len(register.asked) <= 4
    assert register.asked[-1][0] == table.rowAt(0) // PAGE * PAGE


def test_scrolling_to_the_end_of_a_million_rows_shows_the_last_one(qtbot, table, tasks, register):
    table.show_source(tasks, register, Query())
    table.scrollToBottom()
    qtbot.waitUntil(lambda: table.records.line(999_999) is not None)
    assert table.records.line(999_999).id == 999_999


def test_the_current_record_is_told_by_its_id(table, tasks, register):
    told = []
    table.rowChanged.connect(told.append)
    table.show_source(tasks, register, Query())
    table.select_row(7)
    assert told == [7]
    assert table.current() == 7


def test_a_click_makes_a_record_current(qtbot, table, tasks, register):
    table.show_source(tasks, register, Query())
    place = table.visualRect(table.records.index(4, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.current() == 4
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.current() == 5


def test_getting_the_focus_chooses_no_record(qtbot, table, tasks, register):
    table.show_source(tasks, register, Query())
    table.setFocus()
    assert table.current() is None


def test_selecting_every_row_is_painted_without_reading_them(qtbot, table, tasks, register):
    table.show_source(tasks, register, Query())
    table.selectAll()
    table.grab()
    assert register.asked == [(0, PAGE)]
    assert not table.horizontalHeader().selectionModel().hasSelection()


def test_the_current_record_stays_the_same_when_it_moves_to_another_row(table, tasks, register, monkeypatch):
    table.show_source(tasks, register, Query())
    table.select_row(7)
    told = []
    table.rowChanged.connect(told.append)
    monkeypatch.setattr(
        register, "page", lambda _s, _q, first, most: [grant(n + 3) for n in range(first, first + most)]
    )
    table.refresh()
    assert table.current() == 7
    assert table.currentIndex().row() == 4
    assert told == []


def test_a_record_out_of_sight_is_found_and_brought_into_view(qtbot, table, tasks, register):
    table.show_source(tasks, register, Query())
    table.select(500_000)
    qtbot.waitUntil(lambda: table.currentIndex().row() == 500_000)
    assert table.current() == 500_000


def test_a_row_gone_to_before_it_is_here_becomes_the_current_record_when_it_comes(qtbot, table, threads, register):
    told = []
    table.rowChanged.connect(told.append)
    table.show_source(threads, register, Query())
    qtbot.waitUntil(lambda: table.records.rowCount() > 0)
    table.select_row(0)
    qtbot.keyClick(table, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: table.current() == 999_999)
    assert told == [0, 999_999]


def test_enter_opens_the_current_record(qtbot, table, tasks, register):
    table.show_source(tasks, register, Query())
    table.select_row(3)
    with qtbot.waitSignal(table.rowActivated) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [3]


def test_home_and_end_go_to_the_first_and_the_last_row(qtbot, table, tasks, register):
    table.show_source(tasks, register, Query())
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 999_999
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0


def test_typing_a_letter_does_not_read_every_row(qtbot, table, tasks, register):
    table.show_source(tasks, register, Query())
    asked = len(register.asked)
    qtbot.keyClick(table, Qt.Key.Key_Z)
    assert len(register.asked) == asked


def test_a_click_on_a_title_asks_the_server_to_sort_and_a_second_one_turns_the_order(qtbot, table, tasks, register):
    asked = []
    table.sortAsked.connect(lambda *order: asked.append(order))
    table.show_source(tasks, register, Query())
    click_header(qtbot, table, 0)
    click_header(qtbot, table, 0)
    assert asked == [("number", False), ("number", True)]


def test_a_column_the_server_cannot_sort_by_does_not_sort(qtbot, table, tasks, register):
    asked = []
    table.sortAsked.connect(lambda *order: asked.append(order))
    table.show_source(tasks, register, Query())
    click_header(qtbot, table, 3)
    assert asked == []


def test_a_short_list_sorts_names_as_the_language_does(qtbot, table):
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale("sr_Latn_RS"))
    names = ["Đorđević", "Ćosić", "Zec", "Čolić", "Cvetković", "Dragić", None]
    table.show_rows([{"id": n, "number": "", "name": name, "awarded": n, "state": ""} for n, name in enumerate(names)])
    click_header(qtbot, table, 1)
    QLocale.setDefault(QLocale("en_GB"))
    shown = [table.records.line(row).texts[1] for row in range(len(names))]
    assert shown == ["Cvetković", "Čolić", "Ćosić", "Dragić", "Đorđević", "Zec", ""]


def test_the_selected_rows_are_copied_as_a_table(qtbot, table, tasks, register, qapp):
    table.show_source(tasks, register, Query())
    mode = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (1, 2):
        table.selectionModel().select(table.records.index(row, 0), mode)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text().split("\n") == [
        "Number\tApplicant\tAwarded\tStatus",
        "KG-2026-001\tStojanović Dragan\t2,500.00\tprocuring",
        "KG-2026-002\tKrasniqi Agron\t2,500.00\thanded over",
    ]


def test_copying_everything_fetches_it_up_to_a_bound(qtbot, table, tasks, register, qapp):
    table.show_source(tasks, register, Query())
    table.selectAll()
    table.copy()
    assert len(qapp.clipboard().text().split("\n")) == 20_001


def test_an_error_while_fetching_is_told_and_can_be_tried_again(table, tasks, register):
    failed = []
    table.failed.connect(failed.append)
    register.error = OSError("gone")
    table.show_source(tasks, register, Query())
    assert len(failed) == 1
    register.error = None
    table.refresh()
    assert table.records.rowCount() == 1_000_000


def test_another_query_shows_its_rows_from_the_first_one(table, tasks, register):
    table.show_source(tasks, register, Query())
    table.scrollToBottom()
    register.count = 50
    table.show_query(Query(text="ana"))
    assert table.records.rowCount() == 50
    assert table.rowAt(0) == 0
    assert register.queries[-1].text == "ana"


def test_the_answer_to_an_older_question_is_not_shown(qtbot, table, threads, register):
    table.show_source(threads, register, Query())
    table.show_query(Query(text="first"))
    table.show_query(Query(text="second"))
    qtbot.waitUntil(lambda: table.records.rowCount() > 0)
    assert register.queries[-1].text == "second"
    assert not table._loader.loading()


def test_columns_chosen_moved_and_widened_are_remembered(qtbot, table):
    table.show_rows([grant(1)])
    header = table.horizontalHeader()
    header.moveSection(0, 2)
    header.resizeSection(1, 222)
    table.layout_of_columns.menu().actions()[3].trigger()
    qtbot.waitUntil(lambda: not table.layout_of_columns._pause.isActive())
    again = RecordTable(COLUMNS, "test")
    qtbot.addWidget(again)
    assert [column.key for column in again.columns_shown()] == ["name", "awarded", "number"]
    assert again.columnWidth(1) == 222


def test_the_columns_go_back_to_what_they_were_at_first(qtbot, table):
    table.show_rows([grant(1)])
    table.horizontalHeader().moveSection(0, 2)
    table.layout_of_columns.menu().actions()[-1].trigger()
    assert [column.key for column in table.columns_shown()] == ["number", "name", "awarded", "state"]


def test_columns_fill_the_table_and_an_optional_one_makes_way(qtbot):
    columns = (*COLUMNS, Column("activity", "Activity", width=300, optional=True))
    table = RecordTable(columns)
    qtbot.addWidget(table)
    table.show()
    table.resize(1100, 300)
    table.show_rows([grant(1)])
    assert sum(table.columnWidth(number) for number in range(5)) == table.viewport().width()
    assert not table.isColumnHidden(4)
    table.resize(480, 300)
    assert table.isColumnHidden(4)


def test_a_short_list_is_as_high_as_its_rows(qtbot, table):
    table.show_rows([grant(1), grant(2)])
    table.horizontalHeader().hide()
    table.fit_height()
    assert table.height() == 2 * 34


def test_a_cut_cell_tells_its_whole_text(qtbot, table, monkeypatch):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip

    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    table.show_rows([{"id": 1, "number": "<b>" + "x" * 200, "name": "", "awarded": 1, "state": "closed"}])
    index = table.records.index(0, 0)
    option = QStyleOptionViewItem()
    option.rect = table.visualRect(index)
    help_event = QHelpEvent(QEvent.Type.ToolTip, option.rect.center(), option.rect.center())
    table.itemDelegate().helpEvent(help_event, table, option, index)
    assert "&lt;b&gt;xxx" in told[0]


def test_a_list_without_the_current_record_shows_the_one_that_is_selected(qtbot, tasks):
    made = RecordTable(COLUMNS)
    qtbot.addWidget(made)
    made.show_rows([grant(1), grant(2)])
    made.select_row(0)
    told = []
    made.rowChanged.connect(told.append)
    made.show_rows([grant(5), grant(6)])
    made.select_row(0)
    assert told[-1] == made.records.line(made.currentIndex().row()).id
