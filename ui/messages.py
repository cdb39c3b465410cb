"""The single door for telling and asking: information, errors, questions, file names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QPixmap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

# The dialogs are named through QtWidgets when they are asked for: naming one loads it, and the start needs none.
translate = QCoreApplication.translate


def info(parent: QWidget | None, text: str, more: str = "") -> None:
    """Tell something that needs no decision."""
    _tell(_box(parent, QtWidgets.QMessageBox.Icon.Information, text, more))


def error(parent: QWidget | None, text: str, remedy: str = "") -> None:
    """Tell what went wrong and what to do now."""
    _tell(_box(parent, QtWidgets.QMessageBox.Icon.Warning, text, remedy))


def confirm(parent: QWidget | None, question: str, yes: str, *, more: str = "", danger: bool = False) -> bool:
    """Ask before something is done; `yes` is the verb on the button. With `danger` Enter means no."""
    box = _box(parent, QtWidgets.QMessageBox.Icon.Question, question, more)
    accept = box.addButton(yes, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
    back = box.addButton(translate("messages", "Back"), QtWidgets.QMessageBox.ButtonRole.RejectRole)
    accept.setProperty("look", "danger" if danger else "primary")
    box.setDefaultButton(back if danger else accept)
    box.setEscapeButton(back)
    return _ask(box) is accept


def choose(parent: QWidget | None, question: str, answers: tuple[str, ...], more: str = "") -> int:
    """Ask with several verbs and return the number of the one chosen; closing the question is -1."""
    box = _box(parent, QtWidgets.QMessageBox.Icon.Question, question, more)
    buttons = [box.addButton(answer, QtWidgets.QMessageBox.ButtonRole.AcceptRole) for answer in answers]
    buttons[0].setProperty("look", "primary")
    box.setEscapeButton(box.addButton(translate("messages", "Back"), QtWidgets.QMessageBox.ButtonRole.RejectRole))
    clicked = _ask(box)
    return buttons.index(clicked) if clicked in buttons else -1


def failure(parent: QWidget | None, report: str) -> None:
    """Tell about a fault of the program, with a report that can be copied."""
    box = _box(
        parent,
        QtWidgets.QMessageBox.Icon.Critical,
        translate("messages", "Something went wrong in the program."),
        translate(
            "messages",
            "See whether your last step is there, then go on. If it happens again, send the report to whoever "
            "looks after the program.",
        ),
    )
    box.setDetailedText(report)
    copy = box.addButton(translate("messages", "Copy report"), QtWidgets.QMessageBox.ButtonRole.ActionRole)
    box.setEscapeButton(box.addButton(translate("messages", "Close"), QtWidgets.QMessageBox.ButtonRole.RejectRole))
    if _ask(box) is copy:
        copy_text(report)


def ask_text(parent: QWidget | None, title: str, question: str, text: str = "") -> str:
    """Ask for a short text such as a name; empty when none was given."""
    answer, given = QtWidgets.QInputDialog.getText(parent, title, question, text=text)
    return answer.strip() if given else ""


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def copy_picture(picture: QPixmap) -> None:
    """Put a picture on the clipboard."""
    QGuiApplication.clipboard().setPixmap(picture)


def open_file(parent: QWidget | None, title: str, kinds: str) -> str:
    """Ask for a file to read; empty when none was chosen. `kinds` is a Qt name filter."""
    return QtWidgets.QFileDialog.getOpenFileName(parent, title, "", kinds)[0]


def save_file(parent: QWidget | None, title: str, name: str, kinds: str) -> str:
    """Ask where to write a file; empty when nowhere was chosen. `kinds` is a Qt name filter."""
    return QtWidgets.QFileDialog.getSaveFileName(parent, title, name, kinds)[0]


def _box(parent: QWidget | None, icon: QtWidgets.QMessageBox.Icon, text: str, more: str) -> QMessageBox:
    box = QtWidgets.QMessageBox(parent)
    box.setWindowTitle("Povratak")
    box.setIcon(icon)
    box.setText(text)
    box.setInformativeText(more)
    for shown in box.findChildren(QtWidgets.QLabel):
        shown.setTextFormat(Qt.TextFormat.PlainText)
    return box


def _tell(box: QMessageBox) -> None:
    close = box.addButton(translate("messages", "Close"), QtWidgets.QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(close)
    _ask(box)


def _ask(box: QMessageBox) -> QAbstractButton | None:
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return clicked
