"""A file with foreign headings: its columns are explained once, and the next file like it needs no help."""

from PySide6.QtCore import Qt

from services.demo.workbooks import foreign_register
from services.imports.mappings import remembered
from tests.factories import look
from tests.services.imports.sheets import register
from ui.imports.sheet import CHOOSE, DONE, LOOK, MAP


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(view, heading, field):
    combo = next(combo for combo in view.combos if combo.accessibleName() == heading)
    combo.setCurrentIndex(combo.findData(field))


def test_foreign_columns_are_explained_remembered_and_read(sheet, office, qtbot, tmp_path):
    path = str(foreign_register(tmp_path / "popis.xlsx"))
    sheet.read_file(path)
    view = sheet.mapping
    assert sheet._stack.currentIndex() == MAP
    assert (view.kind.currentData(), view.header.currentData(), view.dates.currentData()) == ("families", 1, "mdy")
    view.sheets.setCurrentIndex(1)
    assert view.kind.currentData() == "members"
    choose(view, "Lično ime", "")
    assert "Given name" in view.why_not()
    assert not sheet.use.isEnabled()
    choose(view, "Lično ime", "given")
    assert view.why_not() == ""
    click(qtbot, sheet.use)
    assert sheet._stack.currentIndex() == LOOK
    assert sheet.preview().errors.rows == []
    click(qtbot, sheet.bring_in)
    assert sheet._stack.currentIndex() == DONE
    assert look(office, "SELECT registered_on FROM family WHERE number = 'KG-2026-0951'") == "2026-03-17"
    sheet.read_file(path)
    assert sheet._stack.currentIndex() == LOOK
    assert {one.name for one in office.read(remembered).values()} == {"popis · Popis", "popis · Ljudi"}


def test_a_field_is_given_to_one_column_only(sheet, tmp_path):
    sheet.read_file(str(foreign_register(tmp_path / "popis.xlsx")))
    choose(sheet.mapping, "Zapažanja", "number")
    fields = [combo.currentData() for combo in sheet.mapping.combos]
    assert fields.count("number") == 1


def test_what_was_remembered_can_be_forgotten(sheet, office, qtbot, tmp_path):
    path = str(foreign_register(tmp_path / "popis.xlsx"))
    sheet.read_file(path)
    sheet.mapping.sheets.setCurrentIndex(1)
    choose(sheet.mapping, "Lično ime", "given")
    click(qtbot, sheet.use)
    click(qtbot, sheet.columns)
    assert sheet._stack.currentIndex() == MAP
    click(qtbot, sheet.mapping.forget)
    assert len(office.read(remembered)) == 1


def test_leaving_every_sheet_out_is_not_an_import(sheet, tmp_path):
    sheet.read_file(str(foreign_register(tmp_path / "popis.xlsx")))
    for number in range(2):
        sheet.mapping.sheets.setCurrentIndex(number)
        sheet.mapping.kind.setCurrentIndex(sheet.mapping.kind.findData("none"))
    assert not sheet.use.isEnabled()
    assert "left out" in sheet.use.toolTip()


def test_a_register_with_known_headings_is_not_asked_about_but_can_be_looked_at(sheet, qtbot, tmp_path):
    sheet.read_file(str(register(tmp_path)))
    assert sheet._stack.currentIndex() == LOOK
    click(qtbot, sheet.columns)
    assert sheet._stack.currentIndex() == MAP
    assert sheet.mapping.mappings() == []


def test_a_file_without_any_columns_is_still_refused_with_a_sentence(sheet, tmp_path):
    from tests.services.imports.sheets import write_grids

    sheet.read_file(str(write_grids(tmp_path / "x.xlsx", List=[["nešto"]])))
    assert sheet._stack.currentIndex() == CHOOSE
    assert "No register was found" in sheet.notice.text()
