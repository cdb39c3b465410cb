"""A list that came back from Excel, on the screen: every change before it is saved, clashes one by one."""

import pytest
from PySide6.QtCore import Qt

from models.families import Family
from services import families
from services.families import PEOPLE, REGISTER
from tests.factories import DAY, look, version_of
from tests.services.imports.returned import edited, number_of, put, sent_out
from tests.services.imports.sheets import family as row_of_family
from tests.services.imports.sheets import member, register
from ui.imports.preview_view import DIFFERENCES
from ui.imports.sheet import DONE, LOOK

HEAD = {"family_name": "Petrović", "given_name": "Ana", "born_year": 1982, "sex": "f"}


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def three(office):
    return [
        office.write(
            families.add_family,
            head=HEAD | {"given_name": name},
            organisation_id=1,
            registered_on=DAY,
            address="Lipova 1",
            phone="+381641234567",
        )
        for name in ("Ana", "Mira", "Zorka")
    ]


def addresses(office):
    return look(office, "SELECT group_concat(address, ',') FROM (SELECT address FROM family ORDER BY id)")


def send_edited(office, path, three, column="Adresa", value="Nemanjina 5"):
    sent_out(office, path)
    for family in three:
        edited(path, put("Porodice", ("Broj predmeta", number_of(office, family)), **{column: value}))
    return str(path)


def test_exactly_the_edited_cells_are_shown_and_brought_in(sheet, office, qtbot, three, tmp_path):
    sheet.read_file(send_edited(office, tmp_path / "list.xlsx", three[:1]))
    assert sheet.look.tabs.current() == DIFFERENCES
    assert sheet.look.tables[DIFFERENCES].records.rowCount() == 1
    (change,) = sheet.preview().plan.incoming.revisions[0].changes
    assert (change.theirs, change.mine) == ("Lipova 1", "Nemanjina 5")
    assert sheet.look.record.title.text() == "Petrović Ana"
    click(qtbot, sheet.bring_in)
    assert sheet._stack.currentIndex() == DONE
    assert addresses(office) == "Nemanjina 5,Lipova 1,Lipova 1"
    assert "changed: 1" in sheet.done._text.text()
    sheet.read_file(str(tmp_path / "list.xlsx"))
    assert not sheet.bring_in.isEnabled()


def test_a_change_may_be_left_out_again(sheet, office, qtbot, three, tmp_path):
    sheet.read_file(send_edited(office, tmp_path / "list.xlsx", three[:1]))
    click(qtbot, sheet.look.record.office)
    assert not sheet.bring_in.isEnabled()
    assert "not chosen" in sheet.bring_in.toolTip()


def test_a_clash_waits_for_a_choice_and_shows_all_three_values(sheet, office, qtbot, three, tmp_path):
    path = send_edited(office, tmp_path / "list.xlsx", three)
    for family in three:
        office.write(families.change_family, family, version_of(office, Family, family), address="Cara Lazara 2")
    sheet.read_file(path)
    assert not sheet.bring_in.isEnabled()
    assert "3 to decide" in sheet.look.cards["changed"].accessibleName()
    pane = sheet.look.record
    assert [pane.choice("address").button(side).toolTip() for side in (0, 1)] == [
        "<div>Nemanjina 5</div>",
        "<div>Cara Lazara 2</div>",
    ]
    click(qtbot, pane.choice("address").button(0))
    assert sheet.bring_in.isEnabled()
    click(qtbot, sheet.bring_in)
    assert addresses(office) == "Nemanjina 5,Cara Lazara 2,Cara Lazara 2"


def test_one_choice_can_be_made_for_all_records_like_it(sheet, office, qtbot, three, tmp_path):
    path = send_edited(office, tmp_path / "list.xlsx", three)
    for family in three:
        office.write(families.change_family, family, version_of(office, Family, family), address="Cara Lazara 2")
    sheet.read_file(path)
    click(qtbot, sheet.look.record.file)
    click(qtbot, sheet.look.record.all)
    assert "nothing" not in sheet.look.cards["changed"].accessibleName()
    click(qtbot, sheet.bring_in)
    assert addresses(office) == "Nemanjina 5,Nemanjina 5,Nemanjina 5"


def test_a_register_that_says_otherwise_changes_a_stored_family_only_where_it_is_chosen(sheet, office, qtbot, tmp_path):
    sheet.read_file(str(register(tmp_path)))
    click(qtbot, sheet.bring_in)
    other = register(tmp_path, Porodice=[row_of_family(Adresa="Nova 7")], Članovi=[member(Posebne_potrebe="kolica")])
    sheet.read_file(str(other))
    assert not sheet.bring_in.isEnabled()
    sheet.look.tabs.go(DIFFERENCES)
    click(qtbot, sheet.look.record.file)
    click(qtbot, sheet.bring_in)
    assert look(office, "SELECT address FROM family") == "Nova 7"
    assert look(office, "SELECT needs FROM person") is None


def test_a_decision_for_one_file_does_not_count_for_another(sheet, office, qtbot, three, tmp_path):
    for number, value in enumerate(("Prva 1", "Druga 2")):
        path = send_edited(office, tmp_path / f"list{number}.xlsx", three[:1], value=value)
        sheet.read_file(path)
        assert sheet._stack.currentIndex() == LOOK
        assert sheet.bring_in.isEnabled()
        click(qtbot, sheet.look.record.office)
        assert not sheet.bring_in.isEnabled()


@pytest.mark.parametrize("kind", ["families", "people"])
def test_a_page_writes_its_list_to_be_edited(qtbot, office, three, tmp_path, monkeypatch, kind):
    from PySide6.QtWidgets import QMainWindow

    from services.imports import import_file
    from ui import messages
    from ui.actions import Actions
    from ui.families.page import FamiliesPage
    from ui.families.people_page import PeoplePage
    from ui.page import Desk
    from ui.tasks import Tasks

    assert (REGISTER.name, PEOPLE.name) == ("families", "people")
    tasks = Tasks(inline=True)
    tasks.use(office)
    window = QMainWindow()
    actions = Actions(window)
    actions.allow(office.staff.roles)
    page = {"families": FamiliesPage, "people": PeoplePage}[kind](Desk(tasks, actions, lambda *_where: None))
    window.setCentralWidget(page)
    window.show()
    monkeypatch.setattr(messages, "save_file", lambda *_asked: str(tmp_path / "list"))
    page.handlers()["export_edit"]()
    assert "rows were written" in page.notice.text()
    found = import_file(office, tmp_path / "list.xlsx")
    assert (found["families"], found["people"], found["changed"], found["errors"]) == (0, 0, 0, [])
    tasks.close()
    window.close()
