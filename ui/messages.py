"""The single door for telling and asking: information, errors, questions, file names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget

translate = QCoreApplication.translate
# Qt's dialogs are imported when one is first shown: they cost 15 ms and a megabyte at start.


def info(parent: QWidget | None, text: str, more: str = "") -> None:
    """Tell something that needs no decision."""
    _tell(_box(parent, "Information", text, more))


def error(parent: QWidget | None, text: str, remedy: str = "") -> None:
    """Tell what went wrong and what to do now."""
    _tell(_box(parent, "Warning", text, remedy))


def confirm(parent: QWidget | None, question: str, yes: str, *, more: str = "", danger: bool = False) -> bool:
    """Ask before something is done; `yes` is the verb on the button. With `danger` Enter means no."""
    box = _box(parent, "Question", question, more)
    accept = _add(box, yes, "AcceptRole")
    back = _add(box, translate("messages", "Back"), "RejectRole")
    accept.setProperty("look", "danger" if danger else "primary")
    box.setDefaultButton(back if danger else accept)
    box.setEscapeButton(back)
    return _ask(box) is accept


def choose(parent: QWidget | None, question: str, answers: tuple[str, ...], more: str = "") -> int:
    """Ask with several verbs and return the number of the one chosen; closing the question is -1."""
    box = _box(parent, "Question", question, more)
    buttons = [_add(box, answer, "AcceptRole") for answer in answers]
    buttons[0].setProperty("look", "primary")
    box.setEscapeButton(_add(box, translate("messages", "Back"), "RejectRole"))
    clicked = _ask(box)
    return buttons.index(clicked) if clicked in buttons else -1


def failure(parent: QWidget | None, report: str) -> None:
    """Tell about a fault of the program, with a report that can be copied."""
    box = _box(
        parent,
        "Critical",
        translate("messages", "Something went wrong in the program."),
        translate(
            "messages",
            "See whether your last step is there, then go on. If it happens again, send the report to whoever "
            "looks after the program.",
        ),
    )
    box.setDetailedText(report)
    copy = _add(box, translate("messages", "Copy report"), "ActionRole")
    box.setEscapeButton(_add(box, translate("messages", "Close"), "RejectRole"))
    if _ask(box) is copy:
        copy_text(report)


def ask_text(parent: QWidget | None, title: str, question: str, text: str = "") -> str:
    """Ask for a short text such as a name; empty when none was given."""
    from PySide6.QtWidgets import QInputDialog

    answer, given = QInputDialog.getText(parent, title, question, text=text)
    return answer.strip() if given else ""


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def copy_picture(picture: QPixmap) -> None:
    """Put a picture on the clipboard."""
    QGuiApplication.clipboard().setPixmap(picture)


def open_file(parent: QWidget | None, title: str, kinds: str) -> str:
    """Ask for a file to read; empty when none was chosen. `kinds` is a Qt name filter."""
    from PySide6.QtWidgets import QFileDialog

    return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]


def save_file(parent: QWidget | None, title: str, name: str, kinds: str) -> str:
    """Ask where to write a file; empty when nowhere was chosen. `kinds` is a Qt name filter."""
    from PySide6.QtWidgets import QFileDialog

    return QFileDialog.getSaveFileName(parent, title, name, kinds)[0]


def _box(parent: QWidget | None, icon: str, text: str, more: str) -> QMessageBox:
    from PySide6.QtWidgets import QLabel, QMessageBox

    box = QMessageBox(parent)
    box.setWindowTitle("Povratak")
    box.setIcon(QMessageBox.Icon[icon])
    box.setText(text)
    box.setInformativeText(more)
    for shown in box.findChildren(QLabel):
        shown.setTextFormat(Qt.TextFormat.PlainText)
    return box


def _add(box: QMessageBox, text: str, role: str) -> QPushButton:
    return box.addButton(text, type(box).ButtonRole[role])


def _tell(box: QMessageBox) -> None:
    box.setEscapeButton(_add(box, translate("messages", "Close"), "RejectRole"))
    _ask(box)


def _ask(box: QMessageBox) -> QAbstractButton | None:
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return clicked
