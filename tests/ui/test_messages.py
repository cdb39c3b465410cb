"""Every question shows plain text, answers with the verb pressed, and leaves nothing behind."""

import weakref

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from ui import messages


@pytest.fixture
def press(monkeypatch):
    """Answer the next question by the text of a button; gives back the boxes asked."""
    asked: list[QMessageBox] = []

    def answer(text: str) -> list[QMessageBox]:
        def run(box: QMessageBox) -> int:
            asked.append(box)
            next(button for button in box.buttons() if button.text() == text).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", run)
        return asked

    return answer


def test_a_question_is_answered_by_the_verb_on_its_button(press):
    press("Approve € 1,250.00")
    assert messages.confirm(None, "Approve this payment?", "Approve € 1,250.00")
    press("Back")
    assert not messages.confirm(None, "Approve this payment?", "Approve € 1,250.00")


def test_every_text_of_a_message_is_plain(press):
    asked = press("Close")
    messages.error(None, "<b>one</b>", "<i>two</i>")
    shown = [part for part in asked[0].findChildren(QLabel) if part.text() in ("<b>one</b>", "<i>two</i>")]
    assert [part.textFormat() for part in shown] == [Qt.TextFormat.PlainText] * 2


def test_a_dangerous_step_is_not_the_answer_to_enter(press):
    asked = press("Back")
    messages.confirm(None, "Withdraw the document?", "Withdraw", danger=True)
    assert asked[0].defaultButton().text() == "Back"


def test_one_of_several_answers_is_told_by_its_number(press):
    press("Throw away")
    assert messages.choose(None, "Not saved yet.", ("Save", "Throw away")) == 1
    press("Back")
    assert messages.choose(None, "Not saved yet.", ("Save", "Throw away")) == -1


def test_a_fault_can_be_copied(press, qapp):
    press("Copy report")
    messages.failure(None, "Traceback: here")
    assert qapp.clipboard().text() == "Traceback: here"


def test_a_message_is_gone_once_answered(press, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = press("Close")
    messages.info(parent, "Saved.")
    box = weakref.ref(asked.pop())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert box() is None or not shiboken6.isValid(box())
    assert parent.findChildren(QMessageBox) == []
