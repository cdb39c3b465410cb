"""The one board: cards go by drag and by keyboard where they may, and the board says where not and why."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from ui.board import Board
from ui.board_cards import MIME, BoardCard, BoardColumn

NO_CREW = "The convoy has no driver yet."


def card(number, title, **targets):
    return BoardCard(
        number, title, f"F-{number}", "3 days", chips=(("no visit yet", "info"),), warning="soon", targets=targets
    )


def columns(*, moved=False):
    """Three columns; the first card may go to the second and not to the third."""
    jovic = card(1, "Јовић Ана", planned="", gone=NO_CREW)
    back = card(1, "Јовић Ана", waiting="", gone="")
    first = () if moved else (jovic,)
    return (
        BoardColumn("waiting", "waiting", "neutral", 45, (*first, card(2, "Đorđević Luka", planned=""))),
        BoardColumn("planned", "planned", "info", 1 + moved, (*((back,) if moved else ()), card(3, "Šabotić Emin"))),
        BoardColumn("gone", "gone", "good", 0, ()),
    )


@pytest.fixture
def board(qtbot):
    made = Board("Convoys")
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show_columns(columns())
    made.show()
    qtbot.waitExposed(made)
    made.asked = []
    made.moveAsked.connect(lambda moved, key: made.asked.append((moved.id, key)))
    made.select(1)
    return made


def lane(board, key):
    return next(one for one in board.lanes if one.key == key)


def press(qtbot, board, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(next(one for one in board.lanes if one.view.hasFocus()).view, key, modifier)


def carried(number):
    mime = QMimeData()
    mime.setData(MIME, str(number).encode())
    return mime


def drag(board, number, key):
    """Send a real drag over a column and let go there; return whether the column took it."""
    view, mime = lane(board, key).view, carried(number)
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(QPoint(20, 20), move, mime, left, none))
    over = QDragMoveEvent(QPoint(20, 30), move, mime, left, none)
    QApplication.sendEvent(view.viewport(), over)
    if over.isAccepted():
        QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(20, 30), move, mime, left, none))
    return over.isAccepted()


def test_a_card_dropped_where_it_may_go_asks_to_be_moved(board, qtbot):
    assert drag(board, 1, "planned")
    qtbot.waitUntil(lambda: board.asked == [(1, "planned")])


def test_a_column_that_may_not_take_a_card_refuses_the_drop(board):
    assert not drag(board, 1, "gone")
    assert not drag(board, 2, "gone")
    assert not drag(board, 99, "planned")
    assert board.asked == []


def test_a_carried_card_lights_open_columns_and_greys_the_others_with_the_reason(board):
    board.begin_drag(board.current())
    looks = {one.key: one.property("look") for one in board.lanes}
    assert looks == {"waiting": "lane", "planned": "lane-open", "gone": "lane-shut"}
    assert lane(board, "gone")._reason.text() == NO_CREW
    assert lane(board, "gone")._reason.isVisible()
    board.end_drag()
    assert {one.property("look") for one in board.lanes} == {"lane"}


def test_what_changes_during_a_drag_is_shown_after_it(board):
    board.begin_drag(board.current())
    board.show_columns(columns(moved=True))
    assert board._lane_of(1).key == "waiting"
    board.end_drag()
    assert board._lane_of(1).key == "planned"


def test_control_and_an_arrow_move_a_card(board, qtbot):
    press(qtbot, board, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert board.asked == [(1, "planned")]
    press(qtbot, board, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert board.said() == "It goes no further this way."


def test_a_move_that_is_not_open_is_answered_with_the_reason(board, qtbot):
    board.ask(board.current(), "gone")
    assert (board.said(), board.asked) == (NO_CREW, [])
    board.ask(board.card(2), "gone")
    assert board.said() == "There is no step from here to there."


def test_arrows_go_from_card_to_card_and_over_columns(board, qtbot):
    press(qtbot, board, Qt.Key.Key_Down)
    assert board.current().id == 2
    press(qtbot, board, Qt.Key.Key_Right)
    assert board.current().id == 3
    press(qtbot, board, Qt.Key.Key_Right)
    assert board.current().id == 3  # the next column is empty
    press(qtbot, board, Qt.Key.Key_Left)
    assert board.current().id == 1


def test_enter_opens_a_card(board, qtbot):
    with qtbot.waitSignal(board.opened) as opened:
        press(qtbot, board, Qt.Key.Key_Return)
    assert opened.args[0].id == 1


def test_letters_of_either_script_find_a_card_on_the_whole_board(board, qtbot):
    for letter in "sab":
        press(qtbot, board, letter)
    assert board.current().id == 3
    board._since.invalidate()  # as after a pause
    for letter in "ana":
        press(qtbot, board, letter)
    assert board.current().id == 1


def test_the_menu_lists_where_a_card_may_go_and_why_not(board):
    actions = {
        action.text(): action.isEnabled() for action in board.menu_of(board.current()).actions() if action.text()
    }
    assert actions == {"Open": True, "To “planned”": True, f"To “gone”: {NO_CREW}": False}


def test_the_chosen_card_stays_chosen_where_it_went_and_the_way_back_is_offered(board, qtbot):
    board.expect(1, "waiting", "planned")
    board.show_columns(columns(moved=True))
    assert (board.current().id, board._focused().key) == (1, "planned")
    assert board.notice.text() == "Јовић Ана stands in “planned” now."
    press(qtbot, board, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert board.asked == [(1, "waiting")]
    assert not board.notice.isVisible()


def test_a_move_that_did_not_come_about_offers_no_way_back(board):
    board.expect(1, "waiting", "planned")
    board.show_columns(columns())
    assert not board.notice.isVisible()


def test_a_column_tells_how_many_it_does_not_show(board):
    assert lane(board, "waiting")._more.text().startswith("and 43 more")
    assert lane(board, "waiting").view.accessibleName() == "waiting, 45"
    assert not lane(board, "planned")._more.isVisible()


def test_a_card_is_spoken_whole(board):
    index = lane(board, "waiting").view.cards.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "F-1, Јовић Ана, 3 days, no visit yet, soon"


def test_the_model_of_a_column_keeps_the_rules_of_models(board):
    for one in board.lanes:
        QAbstractItemModelTester(one.view.cards, board)
    board.show_columns(columns(moved=True))
    board.show_columns(columns())


def test_a_card_is_as_high_as_what_it_says(board):
    view = lane(board, "waiting").view
    bare = BoardColumn("waiting", "waiting", "neutral", 1, (BoardCard(9, "Ilić"),))
    high = view.sizeHintForIndex(view.cards.index(0)).height()
    lane(board, "waiting").show_column(bare)
    assert view.sizeHintForIndex(view.cards.index(0)).height() < high / 2
