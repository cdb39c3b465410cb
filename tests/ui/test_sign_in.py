"""Signing in asks what the kind of office needs, and never keeps a password."""

import pytest
from PySide6.QtWidgets import QRadioButton

from services.opening import Choice as Someone
from ui import doors, messages, office_fields, sign_in
from ui.office_choice import Choice, named, remembered
from ui.sign_in import SignIn

PEOPLE = [
    Someone("jelena", "Jelena Petrović", "case worker", password=False),
    Someone("marija", "Marija Ilić", "finance officer", password=True),
]


@pytest.fixture
def demo(tmp_path, monkeypatch):
    path = tmp_path / "demo.povratak"
    path.touch()
    for module in (office_fields, sign_in):
        if hasattr(module, "demo_file"):
            monkeypatch.setattr(module, "demo_file", lambda: str(path))
    monkeypatch.setattr(doors, "people", lambda _target: PEOPLE)
    return path


@pytest.fixture
def form(qtbot, tasks, demo):
    made = SignIn(tasks)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def visible(form):
    return {name for name, parts in form.fields._rows.items() if parts[1].isVisible()}


def test_the_demo_office_offers_its_people(qtbot, form):
    assert visible(form) == {"people"}
    with qtbot.waitSignal(form.asked) as asked:
        form.open()
    assert asked.args[0] == Choice("demo", form.fields.target(), "jelena", "Jelena Petrović")


def test_a_person_with_a_password_is_asked_for_it(qtbot, form):
    form.fields.select_person("marija")
    assert visible(form) == {"people", "password"}
    form.fields.password.setText("secret")
    with qtbot.waitSignal(form.asked) as asked:
        form.open()
    assert asked.args == [Choice("demo", form.fields.target(), "marija", "Marija Ilić"), "secret"]


def test_a_file_is_chosen_and_its_people_are_read(form, tmp_path, monkeypatch):
    path = tmp_path / "office.povratak"
    path.touch()
    form.choose("file")
    assert visible(form) == {"path"}
    monkeypatch.setattr(messages, "open_file", lambda *_: str(path))
    form.fields.ask_path()
    assert visible(form) == {"path", "people"}


def test_a_file_that_is_no_office_is_refused_in_a_sentence(form, tmp_path, monkeypatch):
    from services.errors import Refused

    def refuse(_target):
        raise Refused("This file is not an office.", "Choose another file.")

    monkeypatch.setattr(doors, "people", refuse)
    path = tmp_path / "letter.povratak"
    path.touch()
    form.choose("file")
    form.fields.path.setText(str(path))
    form.fields.fileChosen.emit()
    assert form.notice.text() == "This file is not an office. Choose another file."


def test_a_new_office_asks_only_for_its_file(qtbot, form, tmp_path, monkeypatch):
    form.choose("new")
    monkeypatch.setattr(messages, "save_file", lambda *_: str(tmp_path / "new.povratak"))
    form.fields.ask_path()
    assert visible(form) == {"path"}
    with qtbot.waitSignal(form.asked) as asked:
        form.open()
    assert asked.args[0] == Choice("new", str(tmp_path / "new.povratak"))


def test_a_server_asks_for_server_database_login_and_password(qtbot, form):
    form.choose("server")
    assert visible(form) == {"server", "database", "login", "password"}
    form.fields.server.setText("office-db")
    form.fields.database.setText("povratak")
    form.fields.login.setText("marija")
    with qtbot.waitSignal(form.asked) as asked:
        form.open()
    assert asked.args[0].target.split(":", 1)[1] == "//office-db/povratak"


def test_what_is_missing_is_said_and_nothing_is_opened(form):
    asked = []
    form.asked.connect(lambda *_: asked.append(True))
    for kind, sentence in (("server", "Type the server"), ("file", "Choose a file")):
        form.choose(kind)
        form.open()
        assert form.notice.text().startswith(sentence)
    assert asked == []


def test_a_refusal_lets_the_person_try_again(form):
    form.open()
    assert not form.isEnabled()
    form.refuse("The password does not fit.")
    assert form.isEnabled()
    assert form.notice.isVisible()


def test_the_kind_can_be_chosen_by_keyboard(qtbot, form):
    from PySide6.QtCore import Qt

    form.findChild(QRadioButton, "demo").setFocus()
    qtbot.keyClick(form.findChild(QRadioButton, "demo"), Qt.Key.Key_Down)
    assert form.fields.kind == "file"


def test_the_last_choice_is_remembered_while_its_file_is_there(tmp_path):
    path = tmp_path / "office.povratak"
    path.touch()
    choice = Choice("file", str(path), "marija", "Marija Ilić")
    choice.remember()
    assert remembered() == choice
    path.unlink()
    assert remembered() is None


def test_an_office_named_on_the_command_line_is_a_file_or_a_server():
    assert named("office.povratak").kind == "file"
    assert named("postgresql:" + "//office-db/povratak", "marija").kind == "server"
