"""The window opens an office in the background, shows pages on first use, and leaves nothing half done."""

import pytest
from PySide6.QtCore import Qt

from services.errors import Refused
from tests.ui.fakes import Change, FakeOffice, Hit, Offer, Person
from ui import doors, messages, settings, theme
from ui.listening import Listener
from ui.main_window import MainWindow
from ui.office_choice import Choice
from ui.pages import PageEntry
from ui.tasks import Tasks

PAGES = (
    PageEntry("overview", "overview", "Overview", "tests.ui.fakes:OverviewPage"),
    PageEntry("families", "families", "Families", "tests.ui.fakes:FamilyPage", "WORK", ("family", "person")),
    PageEntry("people", "person", "People", "tests.ui.fakes:PeoplePage", "WORK", under="families"),
    PageEntry("grants", "grants", "Grants", "tests.ui.fakes:GrantsPage", "WORK", ("grant",)),
)
FILE = Choice("file", "/office.povratak", "marija", "Marija Ilić")


class Doors:
    """What the window's services answer in these tests."""

    def __init__(self):
        self.offices = []
        self.error = None
        self.news = doors.News(Change(), {"grants": 4})

    def open_choice(self, choice, password):
        if self.error is not None:
            raise self.error
        self.offices.append(FakeOffice(place=choice.place()))
        return self.offices[-1]


@pytest.fixture
def services(monkeypatch):
    made = Doors()
    monkeypatch.setattr(doors, "open_choice", made.open_choice)
    monkeypatch.setattr(doors, "news", lambda _session: made.news)
    monkeypatch.setattr(doors, "people", lambda _target: [])
    monkeypatch.setattr(doors, "search", lambda _s, _t: [Hit("grant", 9, "KG-2026-009", "Petrović Slavica", "number")])
    monkeypatch.setattr(Listener, "follow", lambda _self, _office: None)
    return made


@pytest.fixture
def window(qtbot, qapp, services):
    made = MainWindow(Tasks(inline=True), PAGES)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


@pytest.fixture
def opened(window, qapp):
    """The window in an office; going somewhere shows the page at once."""
    go = window.go

    def go_now(*where):
        go(*where)
        qapp.processEvents()

    window.go = go_now
    window.open_office(FILE)
    qapp.processEvents()
    return window


def rail(window):
    return window.rail._buttons


def test_the_rail_shows_the_pages_there_are_and_no_others(window):
    assert list(rail(window)) == ["overview", "families", "people", "grants"]


def test_a_page_under_another_is_in_the_rail_while_its_part_is_on_the_screen(opened):
    assert not rail(opened)["people"].isVisible()
    opened.go("families")
    assert rail(opened)["people"].isVisible()
    opened.go("people")
    assert rail(opened)["people"].isChecked()
    assert rail(opened)["people"].isVisible()
    opened.go("grants")
    assert not rail(opened)["people"].isVisible()


def test_without_a_remembered_office_the_window_asks_for_one(window):
    window.start()
    assert window.sign_in.isVisible()
    assert not window.rail.isVisible()


def test_the_office_of_the_last_start_is_opened_again(window, services, tmp_path):
    path = tmp_path / "office.povratak"
    path.touch()
    Choice("file", str(path), "marija", "Marija Ilić").remember()
    window.start()
    assert services.offices[0].place == "office.povratak"


def test_a_server_asks_for_the_password_each_time_and_none_is_kept(window, services):
    Choice("server", "postgresql://office-db/povratak", "marija", "marija").remember()
    window.start()
    assert services.offices == []
    assert window.sign_in.fields.login.text() == "marija"
    assert "password" not in settings.get("office")


def test_an_open_office_shows_its_first_page_who_works_and_where_the_data_is(opened):
    assert opened.current_page().head.title() == "Overview"
    assert opened.topbar.person.accessibleName() == "Marija Ilić, case worker, finance officer"
    assert opened.status.texts() == ["office.povratak", "All changes saved", "Updated 20 Nov by J. Petrović: grant"]
    assert opened.topbar.person.initials() == "MI"


def test_what_waits_is_a_number_in_the_rail(opened):
    assert rail(opened)["grants"]._count == 4
    assert rail(opened)["grants"].accessibleDescription() != ""
    assert rail(opened)["families"]._count == 0


def test_a_refused_office_is_told_on_the_sign_in(window, services):
    services.error = Refused("The password does not fit.", "Type it again.")
    window.open_office(FILE)
    assert window.sign_in.notice.text() == "The password does not fit. Type it again."
    assert settings.get("office") == {}


def test_pages_are_built_when_first_shown(qtbot, opened):
    assert opened.page("grants") is None
    qtbot.mouseClick(rail(opened)["grants"], Qt.MouseButton.LeftButton)
    assert opened.current_page() is opened.page("grants")
    assert rail(opened)["grants"].isChecked()


def test_a_record_is_shown_on_the_page_of_its_kind(qtbot, opened):
    opened.go("grant", 42)
    assert opened.current_page() is opened.page("grants")
    qtbot.waitUntil(lambda: opened.current_page().table.current() == 42)


def test_a_form_with_something_typed_keeps_its_page(opened, monkeypatch):
    opened.go("families")
    monkeypatch.setattr(opened.current_page(), "can_leave", lambda: False)
    opened.go("grants")
    assert opened.current_page() is opened.page("families")
    assert rail(opened)["families"].isChecked()


def test_ctrl_k_finds_a_record_and_goes_to_it(qtbot, opened):
    opened.actions_of_window.get("find").trigger()
    opened.finder.field.setText("009")
    qtbot.waitUntil(lambda: any(line.kind == "grant" for line in opened.finder.lines()))
    qtbot.keyClick(opened.finder.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.current_page() is opened.page("grants"))
    qtbot.waitUntil(lambda: opened.current_page().table.current() == 9)


def test_a_command_of_another_page_is_carried_out_there(qtbot, opened, monkeypatch):
    from tests.ui.fakes import FamilyPage

    done = []
    monkeypatch.setattr(FamilyPage, "handlers", lambda _self: {"new_family": lambda: done.append(True)})
    opened._chosen("command", "new_family")
    qtbot.waitUntil(lambda: done == [True])
    assert opened.current_page() is opened.page("families")


def test_a_page_can_be_chosen_as_a_command(opened):
    assert [line.id for line in opened._commands("gra")] == ["grants"]
    opened._chosen("command", "grants")
    assert opened.current_page() is opened.page("grants")


def test_saving_is_told_at_the_bottom(opened):
    opened.tasks.busy.emit(1)
    assert opened.status.texts()[1] == "Saving…"
    opened.tasks.busy.emit(0)
    assert opened.status.texts()[1] == "All changes saved"


def test_a_lost_connection_is_told_at_the_bottom_in_words(opened):
    opened.tasks.online.emit(False)
    assert opened.status.texts()[0] == "office.povratak does not answer"
    opened.tasks.online.emit(True)
    assert opened.status.texts()[0] == "office.povratak"


def test_what_a_colleague_changed_is_shown_and_the_pages_read_again(opened, services):
    from datetime import UTC, datetime

    opened.go("grants")
    asked = len(opened.current_page().register.asked)
    services.news = doors.News(Change(datetime(2026, 11, 20, 10, 0, tzinfo=UTC)), {"grants": 5})
    opened._look_again()
    assert len(opened.current_page().register.asked) > asked
    assert rail(opened)["grants"]._count == 5


def test_ones_own_change_is_not_announced_twice(opened, services):
    from datetime import UTC, datetime

    opened.go("grants")
    asked = len(opened.current_page().register.asked)
    services.news = doors.News(Change(datetime(2026, 11, 20, 10, 0, tzinfo=UTC), who="Marija Ilić"), {})
    opened._look_again()
    assert len(opened.current_page().register.asked) == asked


def test_the_scheme_is_switched_at_once_and_remembered(opened):
    opened.use_scheme("dark")
    assert theme.tokens() is theme.DARK
    assert settings.get("scheme") == "dark"


def test_the_language_is_switched_without_a_restart_and_the_page_stays(opened):
    opened.go("grants")
    opened.use_language("en")
    assert opened.current_page().head.title() == "Grants"
    assert opened.topbar.person.accessibleName().startswith("Marija Ilić")
    assert settings.get("language") == "en"


def test_switching_the_person_can_be_called_off(qtbot, opened):
    opened.go("grants")
    opened.ask_sign_in()
    assert not opened.rail.isVisible()
    opened.sign_in.cancelled.emit()
    qtbot.waitUntil(opened.rail.isVisible)
    assert opened.current_page().head.title() == "Grants"


def test_switching_the_office_closes_the_one_before(opened, services):
    opened.open_office(Choice("file", "/other.povratak"))
    assert services.offices[0].closed
    assert opened.tasks.office is services.offices[1]


def test_closing_gives_the_database_back_and_remembers_the_size(opened, services):
    opened.close()
    assert services.offices[0].closed
    assert settings.get("window/geometry") != ""


def test_closing_waits_for_an_answer_about_something_typed(opened, services, monkeypatch):
    opened.go("families")
    monkeypatch.setattr(opened.current_page(), "can_leave", lambda: False)
    opened.close()
    assert opened.isVisible()
    assert not services.offices[0].closed


def test_the_program_tells_about_itself(opened, said):
    opened.about()
    assert said[0][0] == "info"
    assert said[0][1].startswith("Povratak")


def test_everything_that_takes_the_focus_has_a_name(opened):
    from PySide6.QtWidgets import QWidget

    for name in ("overview", "families", "grants"):
        opened.go(name)
    nameless = [
        widget
        for widget in opened.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_window_fits_its_smallest_screen(opened, size, scheme):
    theme.apply(scheme)
    opened.resize(*size)
    for name in ("overview", "families", "grants"):
        opened.go(name)
        assert opened.minimumSizeHint().width() <= 1280
        assert opened.minimumSizeHint().height() <= 720
        assert not opened.grab().isNull()


def test_offers_and_people_of_these_tests_have_the_shape_of_the_services():
    from dataclasses import fields

    from services.permissions import Offer as RealOffer
    from services.session import Colleague

    assert [field.name for field in fields(Offer)] == [field.name for field in fields(RealOffer)]
    assert [field.name for field in fields(Person)] == [field.name for field in fields(Colleague)]
    assert messages.__doc__
