"""The import in the window: looked at before it is saved, all or nothing, decisions kept, the same file twice."""

import json

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import func, select

from models.families import Family, Person, PossibleDuplicate
from models.grants import Grant
from services.verify import verify
from tests.services.imports.sheets import REGISTERS, family, member, register
from ui.imports.preview_view import ASSUMPTIONS, CHANGES, ERRORS, TWINS
from ui.imports.sheet import CHOOSE, DONE, LOOK

EXPECTED = json.loads((REGISTERS / "register.json").read_text("utf-8"))


def stored(office, model):
    return office.read(lambda session: session.scalar(select(func.count()).select_from(model)))


def figures(cards):
    return {name: card.accessibleName() for name, card in cards.items()}


def decisions(office):
    statement = select(PossibleDuplicate.decision).order_by(PossibleDuplicate.id)
    return office.read(lambda session: session.scalars(statement).all())


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_register_comes_in_through_the_window_with_its_counts_and_money(sheet, office, qtbot):
    sheet.read_file(str(REGISTERS / "register.xlsx"))
    assert (stored(office, Family), sheet._stack.currentIndex()) == (0, LOOK)
    click(qtbot, sheet.bring_in)
    assert sheet._stack.currentIndex() == DONE
    assert stored(office, Family) == EXPECTED["families"]
    assert stored(office, Person) == EXPECTED["people"]
    assert stored(office, Grant) == EXPECTED["grants"]
    awarded = office.read(lambda session: session.scalar(select(func.sum(Grant.amount))))
    assert awarded == EXPECTED["awarded_cents"]
    assert office.read(verify) == []


def test_the_summary_says_what_came_in(sheet, qtbot):
    sheet.read_file(str(REGISTERS / "register.xlsx"))
    click(qtbot, sheet.bring_in)
    said = figures(sheet.done.cards)
    assert "421" in said["families"]
    assert "1,445" in said["people"]
    assert "241,790.00" in said["grants"]
    assert "153,180.00" in said["payments"]


def test_the_same_file_again_has_nothing_to_import(sheet, office, qtbot):
    for _ in range(2):
        sheet.read_file(str(REGISTERS / "register.xlsx"))
        click(qtbot, sheet.bring_in)
    assert not sheet.bring_in.isEnabled()
    assert "stored already" in sheet.bring_in.toolTip()
    assert stored(office, Family) == EXPECTED["families"]


def test_a_file_with_errors_imports_nothing_at_all(sheet, office, qtbot):
    sheet.read_file(str(REGISTERS / "register-broken.xlsx"))
    assert not sheet.bring_in.isEnabled()
    assert "Nothing is imported while an error stands." in sheet.bring_in.toolTip()
    click(qtbot, sheet.bring_in)
    sheet.import_now()
    assert (stored(office, Family), stored(office, Grant)) == (0, 0)


def test_each_error_names_its_cell_and_what_to_do(sheet):
    sheet.read_file(str(REGISTERS / "register-broken.xlsx"))
    assert sheet.look.tabs.current() == ERRORS
    held = sheet.preview().errors.rows
    assert len(held) == 22
    assert all(line.sheet and line.cell and line.message and line.remedy for line in held)
    assert held[0][1:] == (
        "Porodice",
        "L13",
        "31.02.2026.",
        "No such date.",
        "Write day.month.year, for example 7.3.1982., or only the year.",
    )


def test_the_row_is_shown_as_the_file_has_it_with_the_cell_marked(sheet, qtbot):
    sheet.read_file(str(REGISTERS / "register-broken.xlsx"))
    assert sheet.look.row.title.text() == "Porodice, row 13"
    assert sheet.look.row.marked() == "31.02.2026."
    sheet.look.tables[ERRORS].select_row(2)
    assert sheet.look.row.marked() == "Xyzgrad"


def test_assumptions_are_told_and_do_not_block(sheet):
    sheet.read_file(str(REGISTERS / "register.xlsx"))
    assert sheet.look.tabs.current() == ASSUMPTIONS
    assert sheet.look.tabs.bar.tabText(ASSUMPTIONS) == f"Assumptions {len(sheet.preview().warnings.rows)}"
    assert sheet.bring_in.isEnabled()


def test_what_will_change_lists_all_that_is_new(sheet):
    sheet.read_file(str(REGISTERS / "register.xlsx"))
    kinds = [line.what for line in sheet.preview().changes.rows]
    assert {kind: kinds.count(kind) for kind in ("family", "grant", "payment")} == {
        "family": EXPECTED["families"],
        "grant": EXPECTED["grants"],
        "payment": EXPECTED["payments"],
    }
    sheet.look.tabs.go(CHANGES)
    assert sheet.look.tables[CHANGES].records.rowCount() == len(kinds)


def test_twins_are_asked_about_and_the_decisions_are_stored(sheet, office, qtbot):
    sheet.read_file(str(REGISTERS / "register.xlsx"))
    sheet.look.tabs.go(TWINS)
    click(qtbot, sheet.look.pair.buttons()["same"])
    sheet.look.twins.select_row(1)
    click(qtbot, sheet.look.pair.buttons()["different"])
    assert sheet.look.undecided() == EXPECTED["twins"] - 2
    click(qtbot, sheet.bring_in)
    kept = decisions(office)
    assert [kept.count(word) for word in ("same", "different", "open")] == [1, 1, EXPECTED["twins"] - 2]
    assert stored(office, Family) == EXPECTED["families"]


def test_a_decision_can_be_put_off_again(sheet, office, qtbot):
    sheet.read_file(str(REGISTERS / "register.xlsx"))
    sheet.look.tabs.go(TWINS)
    click(qtbot, sheet.look.pair.buttons()["same"])
    click(qtbot, sheet.look.pair.buttons()["open"])
    assert sheet.decisions == {}


def test_both_families_of_a_pair_are_shown_side_by_side(sheet):
    from PySide6.QtWidgets import QLabel

    sheet.read_file(str(REGISTERS / "register.xlsx"))
    sheet.look.tabs.go(TWINS)
    said = " ".join(label.text() for label in sheet.look.pair.findChildren(QLabel))
    assert "SS-2026-9000 · Ђуровић Василија" in said
    assert "SS-2025-0054 · Đurović Vasilija" in said


def test_decisions_are_kept_when_the_file_is_mended_and_chosen_again(sheet, make_sheet, office, qtbot, tmp_path):
    twin = {"Broj_predmeta": "KG-2026-0002"}
    rows = [family(), family(**twin)]
    wrong = register(tmp_path, Porodice=[rows[0], family(**twin, Datum_prijave="31.2.2026.")], Članovi=_both(twin))
    sheet.read_file(str(wrong))
    assert not sheet.bring_in.isEnabled()
    sheet.look.tabs.go(TWINS)
    click(qtbot, sheet.look.pair.buttons()["different"])
    sheet._draft.write()
    sheet.leave()
    again = make_sheet(office)
    again.read_file(str(register(tmp_path, Porodice=rows, Članovi=_both(twin))))
    assert again.look.undecided() == 0
    click(qtbot, again.bring_in)
    assert decisions(office) == ["different"]


def _both(twin):
    return [member(), member(**twin)]


def test_a_file_that_is_no_register_is_refused_in_a_sentence(sheet, tmp_path):
    text = tmp_path / "register.xlsx"
    text.write_text("not a workbook", "utf-8")
    sheet.read_file(str(text))
    assert sheet._stack.currentIndex() == CHOOSE
    assert sheet.notice.text()
    assert sheet.notice.isVisible()


def test_reading_can_be_stopped(make_sheet, office, qtbot):
    sheet = make_sheet(office, inline=False)
    sheet.read_file(str(REGISTERS / "register.xlsx"))
    click(qtbot, sheet.work.stop)
    qtbot.waitUntil(lambda: sheet._stack.currentIndex() != 1, timeout=10_000)
    assert sheet.preview() is None


def test_an_import_that_is_stopped_leaves_the_office_as_it_was(make_sheet, office, qtbot):
    sheet = make_sheet(office, inline=False)
    sheet.read_file(str(REGISTERS / "register.xlsx"))
    qtbot.waitUntil(lambda: sheet.preview() is not None, timeout=20_000)
    sheet.import_now()
    sheet._stop()
    qtbot.waitUntil(lambda: sheet._stack.currentIndex() != 1, timeout=20_000)
    assert "stopped" in sheet.notice.text()
    assert stored(office, Family) == 0


def test_leaving_while_an_import_is_under_way_asks_first(sheet, monkeypatch):
    from ui import messages

    sheet._saving = True
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: False)
    assert not sheet.can_leave()


@pytest.mark.parametrize("tab", [ERRORS, ASSUMPTIONS, CHANGES])
def test_the_lists_sort_by_what_is_clicked(sheet, tab):
    sheet.read_file(str(REGISTERS / "register-broken.xlsx"))
    table = sheet.look.tables[tab]
    table.sortAsked.emit("cell", True)
    cells = [table.records.line(row).row.cell for row in range(min(20, table.records.rowCount()))]
    assert cells == sorted(cells, reverse=True)
